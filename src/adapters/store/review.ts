import type { ReviewAction } from '../../model/review.ts'
import { StoreFault } from '../../ports.ts'
import { hasOwnId } from '../../review.ts'

/**
 * The act as it is kept: text that every database can hold.
 *
 * @throws StoreFault for an act whose id does not follow from the rest of it: somebody changed it
 */
export function keptAction(action: ReviewAction): ReviewAction {
  if (!hasOwnId(action)) {
    throw new StoreFault(
      'other',
      `the act ${action.id} was changed after it was made: its id does not fit what it says; make it anew`,
    )
  }
  return JSON.parse(JSON.stringify(action, wellFormed)) as ReviewAction
}

// A lone surrogate counts as U+FFFD in ids already.
function wellFormed(_: string, member: unknown): unknown {
  return typeof member === 'string' ? member.toWellFormed() : member
}
