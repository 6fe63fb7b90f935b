import type { Judgement, PlacedRecord } from '../model/dossier.ts'
import { compare, TOLD_OTHERWISE } from './compare.ts'
import { isNextDay } from './occasion.ts'
import { profileOf } from './profile.ts'
import { type Settled, settle } from './settle.ts'

interface Group {
  readonly ids: Set<string>
  readonly reports: Set<string>
  /** One record for each signature, to ask the rules. */
  readonly alike: Map<string, PlacedRecord>
  /** Records a verdict keeps out, by a person or by anybody. */
  readonly persons: Set<string>
  readonly rules: Set<string>
}

/**
 * Gathers records into events along the edges judged yes.
 *
 * Surest first, and never against a no between any two of a group: of two talks one report tells apart,
 * another report's goes to the one it fits best and does not draw both together. A person's yes comes
 * before every rule and yields to a person's no alone. Ties fall by id, so the result depends on the
 * sets given and not on their order.
 *
 * @returns groups of records by id, each in ascending order, the groups in order of their first
 */
export function cluster(
  records: readonly PlacedRecord[],
  judgements: readonly Judgement[],
): readonly (readonly PlacedRecord[])[] {
  const byId = new Map(records.map((placed) => [placed.record.id, placed]))
  const groups = new Map<string, Group>()
  for (const [id, placed] of byId) {
    groups.set(id, {
      ids: new Set([id]),
      reports: new Set([placed.origin.report]),
      alike: new Map([[profileOf(placed).signature, placed]]),
      persons: new Set(),
      rules: new Set(),
    })
  }
  const known = settle(judgements).filter(
    ({ left, right }) => left !== right && byId.has(left) && byId.has(right),
  )
  for (const { left, right, same, person } of known) {
    if (same !== 'no') continue
    for (const [id, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const group = groups.get(id) as Group
      if (person) group.persons.add(other)
      else group.rules.add(other)
    }
  }
  for (const edge of known.filter(({ same }) => same === 'yes').sort(bySureness)) {
    const left = groups.get(edge.left) as Group
    const right = groups.get(edge.right) as Group
    if (left === right || apart(left, right, edge)) continue
    const [small, large] = left.ids.size <= right.ids.size ? [left, right] : [right, left]
    for (const id of small.ids) {
      large.ids.add(id)
      groups.set(id, large)
    }
    for (const id of small.persons) large.persons.add(id)
    for (const id of small.rules) large.rules.add(id)
    for (const report of small.reports) large.reports.add(report)
    for (const [signature, placed] of small.alike) large.alike.set(signature, placed)
  }
  return [...new Set(groups.values())]
    .map(({ ids }) => [...ids].sort())
    .sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1))
    .map((ids) => ids.map((id) => byId.get(id) as PlacedRecord))
}

function apart(a: Group, b: Group, { person, reason }: Settled): boolean {
  const [small, large] = a.ids.size <= b.ids.size ? [a, b] : [b, a]
  for (const id of small.ids) {
    if (large.persons.has(id)) return true
    if (!person && large.rules.has(id)) return true
  }
  if (person) return false
  // Records that share no block were never judged: a plan for June would draw its 1st and 30th together.
  if (!small.reports.isDisjointFrom(large.reports)) return true
  // Where one day is told wrongly, it differs from everybody's who has the right one.
  const wrongDay = reason.split(' ').includes(TOLD_OTHERWISE)
  for (const left of small.alike.values()) {
    for (const right of large.alike.values()) {
      const judgement = compare(left, right)
      if (judgement?.same !== 'no') continue
      if (!wrongDay || judgement.reason !== 'other-day' || !isNextDay(left, right)) return true
    }
  }
  return false
}

function bySureness(a: Settled, b: Settled): number {
  return (
    Number(b.person) - Number(a.person) ||
    b.score - a.score ||
    (a.left < b.left
      ? -1
      : a.left > b.left
        ? 1
        : a.right < b.right
          ? -1
          : a.right > b.right
            ? 1
            : 0)
  )
}
