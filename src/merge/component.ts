import type { Judgement, PlacedRecord } from '../model/dossier.ts'
import { eachMeeting } from './block-keys.ts'
import { affinityOf } from './compare.ts'
import { DisjointSets } from './disjoint-sets.ts'
import { profileOf } from './profile.ts'
import { settle } from './settle.ts'

/**
 * Parts records into components: no edge that could join anything leads from one to another, so that each can be
 * clustered by itself. Records that every comparison treats alike stay together where the rules join them to
 * anything, themselves included; of a crowd the rules join to nothing each is a component of its own.
 *
 * @param known groups of ids that are known to belong together; what is in one is not compared again
 * @param doubt called with crowds of components apart of which the rules cannot say whether they are one, or with one
 *   crowd twice where they cannot say so of its own members
 */
export function componentsOf(
  records: readonly PlacedRecord[],
  judgements: readonly Judgement[],
  known: readonly (readonly string[])[] = [],
  doubt: (one: readonly PlacedRecord[], other: readonly PlacedRecord[]) => void = () => {},
): readonly (readonly PlacedRecord[])[] {
  const sets = new DisjointSets()
  for (const { record } of records) sets.add(record.id)
  for (const group of known) sets.gather(group)
  joinCrowds([...crowdsOf(records).values()], sets, doubt)
  for (const { left, right, same } of settle(judgements)) {
    if (same === 'yes' && sets.has(left) && sets.has(right)) sets.join(left, right)
  }
  return [...Map.groupBy(records, ({ record }) => sets.rootOf(record.id)).values()]
}

/** Records by signature, each crowd by ids. */
export function crowdsOf(
  records: readonly PlacedRecord[],
): ReadonlyMap<string, readonly PlacedRecord[]> {
  const crowds = Map.groupBy(records, (placed) => profileOf(placed).signature)
  for (const crowd of crowds.values()) crowd.sort((a, b) => (a.record.id < b.record.id ? -1 : 1))
  return crowds
}

type Crowd = readonly PlacedRecord[]

function joinCrowds(
  crowds: readonly Crowd[],
  sets: DisjointSets,
  doubt: (one: Crowd, other: Crowd) => void,
): void {
  const whole = new Set<Crowd>()
  const gather = (crowd: Crowd): void => {
    if (whole.has(crowd)) return
    whole.add(crowd)
    sets.gather(crowd.map(({ record }) => record.id))
  }
  for (const crowd of crowds) {
    const first = crowd[0] as PlacedRecord
    if (crowd.every(({ record }) => sets.areJoined(first.record.id, record.id))) whole.add(crowd)
    else {
      const affinity = affinityOf(first, first)
      if (affinity === 'join') gather(crowd)
      else if (affinity === 'doubt') doubt(crowd, crowd)
    }
  }
  const firsts = crowds.map(([first]) => first as PlacedRecord)
  eachMeeting(firsts, (one, other) => {
    const [left, right] = [firsts[one] as PlacedRecord, firsts[other] as PlacedRecord]
    const [crowd, facing] = [crowds[one] as Crowd, crowds[other] as Crowd]
    const united = sets.areJoined(left.record.id, right.record.id)
    if (united && whole.has(crowd) && whole.has(facing)) return
    const affinity = affinityOf(left, right)
    if (affinity === 'doubt') doubt(crowd, facing)
    if (affinity !== 'join') return
    gather(crowd)
    gather(facing)
    sets.join(left.record.id, right.record.id)
  })
}
