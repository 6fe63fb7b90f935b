import type { Signature } from './review.ts'

/** Whose words a person says a quote is: beside the speaker the machine read, never in his place. */
export interface SpeakerReview extends Signature {
  /** As the person gave it: an entity of the reading (`person:wang-yi`) or a name; null where the words are rightly nobody's. */
  readonly speaker: string | null
  /** The name to show; null where the words are nobody's. */
  readonly name: string | null
  /** Of an entity the reading knows. */
  readonly country?: string
}
