import type { Reading } from '../../../model/reading.ts'
import type { Session } from '../session.ts'
import { dateInWords, momentInWords } from './moment.ts'

/** Rules that read the time of publication on the page itself. */
const BY_PAGE = new Set(
  ['address', 'json-ld', 'meta-tag', 'microdata', 'printed-line'].map((what) => `article/${what}`),
)

/**
 * When a report was published, for its head line: the date, and whether it is the page's own word; where there is
 * none, what dates like "kemarin" or "Senin (19/6)" were counted from. That decides how far they may be trusted.
 */
export function publicationInWords(
  { article, times }: Reading,
  { words, readerZone }: Session,
): string {
  const { labels } = words
  const { published } = article
  if (published !== undefined) {
    const told = `${labels.published} ${momentInWords(published.moment, words, { readerZone })}`
    return BY_PAGE.has(published.rule) ? `${told} (${labels.publishedByPage})` : told
  }
  // The time room dates such a report by the first full date in its text.
  const own = times.find(
    ({ moment, implied, anchor }) =>
      moment !== undefined &&
      (moment.grain === 'day' || moment.grain === 'minute') &&
      anchor === undefined &&
      !implied.some((part) => part !== 'zone'),
  )?.moment
  return own === undefined
    ? labels.publishedUnknown
    : labels.publishedFromText(dateInWords(own.start.slice(0, 10), words))
}
