import type { ReviewAction, Signature } from '../model/review.ts'

/** Who did an act, when and why. */
export function signatureOf({ id, by, at, note }: ReviewAction): Signature {
  return { action: id, by, at, ...(note === undefined ? {} : { note }) }
}
