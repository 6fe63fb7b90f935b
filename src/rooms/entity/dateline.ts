/** The dateline of a report, and the state whose land it is filed from. */
import type { Article } from '../../model/article.ts'
import type { Mention } from '../../model/entity.ts'

/** "SUVA (AFP) - Fiji said": whether a state is the first word behind a dateline of its own. */
export function isOfDateline(
  { dateline, text }: Article,
  { span, country }: Mention,
  mentions: readonly Mention[],
): boolean {
  if (dateline === undefined || span.start < dateline.end) return false
  const filed = mentions.find((one) => one.country !== undefined && one.span.start < dateline.end)
  const gap = text.slice(dateline.end, span.start)
  return filed?.country?.value === country?.value && BEHIND_DATELINE.test(gap)
}

/** Between a dateline and the first word of the report: the agency in brackets, a dash. */
const BEHIND_DATELINE = /^[\s–—-]{0,4}(?:\([\p{L} ]{2,12}\)[\s–—-]{0,4})?$/u

/** Whether a mention stands in the dateline. */
export function isDateline({ dateline }: Article, { span }: Mention): boolean {
  return dateline !== undefined && span.start < dateline.end
}
