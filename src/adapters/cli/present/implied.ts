import type { Sourced } from '../../../model/evidence.ts'
import type { Messages } from '../messages/messages.ts'

// Rules that take a place or a day over from another event of the story. A zone bound from a place is
// implied too, but the clock beside it was read: it needs no such mark.
const OF_THE_STORY: ReadonlySet<string> = new Set([
  'event/place-of-story',
  'event/time-of-story',
  'event/time-of-talks',
])

/** Whether the report does not say a value of this event: it only follows from the rest of the story. */
export function isOfTheStory({ rule }: Sourced<unknown>): boolean {
  return OF_THE_STORY.has(rule)
}

/** A text with "(implied)" behind it where its value only follows from the rest of the story. */
export function markedIfImplied(
  text: string,
  sourced: Sourced<unknown>,
  { labels }: Messages,
): string {
  return isOfTheStory(sourced) ? `${text} (${labels.implied})` : text
}
