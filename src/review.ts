/** Review: what persons did to the record, worked out from their acts, and what there is for them to decide. */

import { reviewDossier } from './merge/review-dossier.ts'
import { judgementsOf } from './merge/review-judgement.ts'
import { actsByRecord } from './merge/review-record.ts'
import { standingActs } from './merge/review-standing.ts'
import { mergeRecords } from './merge.ts'
import type { Dossier, Judgement, PlacedRecord } from './model/dossier.ts'
import type { ReviewAction } from './model/review.ts'

export { type QueueStock, reviewQueue } from './merge/queue.ts'
export { type Answer, actsOf } from './merge/queue-answer.ts'
export type { Alternative, Card, Question } from './merge/queue-card.ts'
export { isOpen, openPairs, strangersIn } from './merge/queue-open.ts'
export { doubtsOf, type ReadingDoubts } from './merge/reading-doubts.ts'
export { reviewDossier } from './merge/review-dossier.ts'
export {
  actionId,
  canonicalJson,
  hasOwnId,
  quoteKey,
  reviewAction,
} from './merge/review-id.ts'
export { judgementsOf } from './merge/review-judgement.ts'
export {
  actsByRecord,
  actsNaming,
  attributionsOf,
  orphanedActs,
  recordsOf,
} from './merge/review-record.ts'
export { type Attributions, asAttributed, speakerReview } from './merge/review-speaker.ts'
export { standingActs } from './merge/review-standing.ts'
export { readFieldValue } from './merge/review-typed.ts'
export {
  checkFieldValue,
  type FieldValues,
  fieldNames,
  type ValueCheck,
  type ValueFault,
} from './merge/review-value.ts'

/**
 * Merges records as `mergeRecords` does, with what persons did laid beside: their merges and splits are verdicts among
 * the judgements, the rest stands in the dossiers.
 *
 * @param actions every act ever given, in any order
 */
export function mergeReviewed(
  records: readonly PlacedRecord[],
  judgements: readonly Judgement[],
  actions: readonly ReviewAction[],
): readonly Dossier[] {
  const standing = standingActs(actions)
  const byRecord = actsByRecord(standing)
  return mergeRecords(records, [...judgements, ...judgementsOf(standing)]).map((dossier) =>
    reviewDossier(dossier, byRecord),
  )
}
