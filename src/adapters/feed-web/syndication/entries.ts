import type { FeedEntry, ParsedFeed } from '../watch/feed-parser.ts'
import type { Item, Syndication } from './item.ts'
import { itemReport } from './item-report.ts'
import { parseOpml } from './opml/opml.ts'
import { sentences } from './sentences.ts'
import { parseFeed, type SyndicationOptions } from './syndication.ts'

/** Feeds taken of those a sitemap index names; an outlet's archive names thousands, by month. */
const MOST_FURTHER = 20

/**
 * Reads a feed as the list of its stories, a list of feeds (OPML, a sitemap index) as that of its feeds. Where a story
 * is in the feed whole, its page need not be fetched.
 *
 * @returns undefined where the text is neither
 */
export function feedEntries(
  text: string,
  url: string,
  options: SyndicationOptions = {},
): ParsedFeed | undefined {
  const words = sentences[options.language ?? 'en']
  const list = parseOpml(text, options)
  if (list !== undefined) {
    const { outlines, problems } = list
    const refused = list.refused ?? (outlines.length === 0 ? words.noFeeds : undefined)
    const further = outlines.map(({ feed }) => feed)
    return { items: [], further, problems, ...(refused === undefined ? {} : { refused }) }
  }
  const feed = parseFeed(text, url, options)
  if (feed === undefined) return undefined
  const { items, further, refused } = feed
  const cut = further.length > MOST_FURTHER ? [words.tooManyFeeds(MOST_FURTHER)] : []
  return {
    items: items.map((item) => entryOf(item, feed)),
    further: further.slice(0, MOST_FURTHER),
    problems: [...feed.problems, ...cut],
    ...(refused === undefined ? {} : { refused }),
  }
}

function entryOf(item: Item, feed: Syndication): FeedEntry {
  const { url, title, published, summary } = item
  const report = itemReport(item, feed)
  return {
    url,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(summary === undefined ? {} : { summary }),
    ...(report === undefined ? {} : { report }),
  }
}
