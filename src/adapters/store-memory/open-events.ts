import { judgeAll } from '../../merge.ts'
import type { Dossier } from '../../model/dossier.ts'
import { doubtsOf, isOpen, judgementsOf, openPairs, standingActs } from '../../review.ts'
import { latestOnly } from './arrivals.ts'
import type { Contents } from './contents.ts'

/** Ids of the events about which something is for a person to decide. */
export function openEvents(kept: Contents, dossiers: readonly Dossier[]): ReadonlySet<string> {
  const standing = standingActs(kept.reviews)
  const doubts = new Map(
    latestOnly(kept.readings.values()).map(({ reading }) => [
      reading.article.id,
      doubtsOf(reading),
    ]),
  )
  const records = dossiers.flatMap(({ members }) => members)
  const judgements = [...judgeAll(records), ...kept.judgements, ...judgementsOf(standing)]
  return new Set([
    ...openPairs(dossiers, judgements),
    ...dossiers.filter((one) => isOpen(one, doubts, standing)).map(({ id }) => id),
  ])
}
