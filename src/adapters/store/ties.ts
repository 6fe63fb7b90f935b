/**
 * What ties newcomers to what is kept.
 */
import { affinityOf } from '../../merge.ts'
import type { Judgement, PlacedRecord } from '../../model/dossier.ts'
import type { Crowd, KeptMember, Neighbours } from './crowds.ts'
import type { Unsure } from './open-events.ts'

/** Two crowds of which the rules cannot say whether they are one event. */
export type Doubt = readonly [readonly PlacedRecord[], readonly PlacedRecord[]]

function idOf({ record }: PlacedRecord): string {
  return record.id
}

/**
 * Newcomers that are tied to what is kept or was judged, and those free of it, who are components already. What may be
 * one with the tied ones is looked at with them.
 */
export function partedBy(
  sets: readonly (readonly PlacedRecord[])[],
  links: readonly Link[],
  judgements: readonly Judgement[],
  doubts: readonly Doubt[],
): {
  readonly tied: readonly (readonly PlacedRecord[])[]
  readonly free: readonly (readonly PlacedRecord[])[]
} {
  const bound = new Set([
    ...links.flatMap(({ crowd }) => crowd.members.map(idOf)),
    ...judgements.flatMap(({ left, right }) => [left, right]),
  ])
  const isBound = (records: readonly PlacedRecord[]): boolean =>
    records.some((placed) => bound.has(idOf(placed)))
  for (const set of sets)
    if (set.length > 1 && isBound(set)) for (const one of set) bound.add(idOf(one))
  const near = doubts.filter(([one, other]) => isBound(one) || isBound(other)).flat(2)
  for (const placed of near) bound.add(idOf(placed))
  return { tied: sets.filter(isBound), free: sets.filter((set) => !isBound(set)) }
}

/** A newcomers' crowd and what is kept that it belongs together with. */
export interface Link {
  readonly crowd: Crowd
  readonly kept: readonly KeptMember[]
}

/** What newcomers belong together with: crowds the rules join them to, and all others of their own where they are joined to anything. */
export function linksOf(
  crowds: readonly Crowd[],
  sets: readonly (readonly PlacedRecord[])[],
  { own, joins }: Neighbours,
  unsure: Unsure,
): readonly Link[] {
  const joined = new Set(joins.map(([crowd]) => crowd.name))
  const sizes = new Map(sets.flatMap((set) => set.map((placed) => [idOf(placed), set.length])))
  const links: Link[] = joins.map(([crowd, kept]) => ({ crowd, kept }))
  for (const crowd of crowds) {
    const kept = own.get(crowd.name)
    if (kept === undefined) continue
    const first = crowd.members[0] as PlacedRecord
    const affinity = affinityOf(first, first)
    const together =
      joined.has(crowd.name) ||
      (sizes.get(idOf(first)) ?? 1) > crowd.members.length ||
      affinity === 'join'
    if (together) links.push({ crowd, kept })
    if (affinity === 'doubt') {
      unsure.add(crowd.members)
      unsure.addKept(kept)
    }
  }
  return links
}
