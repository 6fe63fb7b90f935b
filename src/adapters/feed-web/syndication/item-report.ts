import type { ReportInput } from '../../../report.ts'
import { type Item, type Syndication, withoutBlanks } from './item.ts'
import { plainText } from './plain-text.ts'
import { isTeaser } from './teaser.ts'

/** Characters of text from which the content of an item may be a story. */
const SHORTEST = 600

/**
 * A report of an item whose whole story is in the feed.
 *
 * The language is the item's own or none: the feed's is often the template's ("en-US" over Indonesian stories), and
 * a language named is believed. A feed's title is no outlet's name and is not taken for one.
 *
 * @returns undefined where the content is missing, short, or a teaser; the page must be fetched then
 */
export function itemReport(item: Item, feed: Pick<Syndication, 'kind'>): ReportInput | undefined {
  const { url, title, published, language, outlet, agency, content } = item
  if (content === undefined || feed.kind === 'sitemap') return undefined
  const text = plainText(content) ?? ''
  if (text.length < SHORTEST || isTeaser(text)) return undefined
  return withoutBlanks({
    url,
    title,
    published,
    lang: language,
    outlet,
    agency,
    // Paragraphs without an element around them are no page: the article room looks for the one that holds the story.
    pages: [{ kind: 'html', content: `<article>\n${content}\n</article>`, url }] as const,
  })
}
