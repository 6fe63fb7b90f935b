import { changesBetween, dossierOrder, eachMeeting, placeRecords, stateOf } from '../../merge.ts'
import type { Dossier, PlacedRecord } from '../../model/dossier.ts'
import { mergeReviewed } from '../../review.ts'
import { latestOnly } from './arrivals.ts'
import type { Contents } from './contents.ts'

/** The records shown. */
export function recordsIn({ readings }: Contents): readonly PlacedRecord[] {
  return latestOnly(readings.values()).flatMap(({ reading }) => placeRecords(reading))
}

/**
 * The events in their order: all worked out anew, where anything came since they were asked for, and what became of
 * them written down.
 */
export function settle(kept: Contents, now: number): readonly Dossier[] {
  if (kept.settled) return kept.merged
  const merged = [...mergeReviewed(recordsIn(kept), kept.judgements, kept.reviews)].sort((a, b) =>
    dossierOrder(a) < dossierOrder(b) ? -1 : 1,
  )
  const at = new Date(now).toISOString()
  const changes = changesBetween(kept.merged.map(stateOf), merged.map(stateOf))
  kept.changes.push(...changes.map((change) => ({ at, ...change })))
  kept.merged = merged
  kept.settled = true
  return merged
}

/** See `Store.nearby`. */
export function nearbyRecords(kept: Contents, ids: readonly string[]): readonly PlacedRecord[] {
  const named = new Set(ids)
  const all = recordsIn(kept)
  const found = new Set<PlacedRecord>()
  eachMeeting(all, (...pair) => {
    const [one, other] = pair.map((place) => all[place] as PlacedRecord) as [
      PlacedRecord,
      PlacedRecord,
    ]
    if (named.has(one.record.id)) found.add(other)
    if (named.has(other.record.id)) found.add(one)
  })
  return [...found]
    .filter(({ record }) => !named.has(record.id))
    .sort((a, b) => (a.record.id < b.record.id ? -1 : 1))
}
