import { changesBetween, dossierOrder, placeRecords, stateOf } from '../../merge.ts'
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
