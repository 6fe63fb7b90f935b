/**
 * Feeds and sitemaps as lists of stories: RSS 0.9x, 1.0 and 2.0, Atom 1.0 and 0.3, JSON Feed, news sitemaps and
 * sitemap indexes. Each is first read into its own shape by a library and then adapted.
 */
import { fromAtom } from './atom/adapter.ts'
import { atomShape } from './atom/parser.ts'
import { type Drafts, itemsOf, type Syndication, withoutBlanks } from './item.ts'
import { fromJsonFeed } from './json-feed/adapter.ts'
import { jsonFeedShape } from './json-feed/parser.ts'
import { isRdf, type SyndicationKind, syndicationKind } from './kind.ts'
import { fromRdf } from './rdf/adapter.ts'
import { rdfShape } from './rdf/parser.ts'
import { fromRss } from './rss/adapter.ts'
import { rssShape } from './rss/parser.ts'
import { type SyndicationLanguage, type SyndicationSentences, sentences } from './sentences.ts'
import { fromSitemap, fromSitemapIndex } from './sitemap/adapter.ts'
import { sitemapShape } from './sitemap/parser.ts'
import { type Layout, soundXml } from './sound-xml.ts'

/** How a feed is read. */
export interface SyndicationOptions {
  /** Language of the sentences about what was doubtful; English unless told. */
  readonly language?: SyndicationLanguage
  /** Items taken from one feed; 5,000 unless told. */
  readonly maxItems?: number
  /** Characters a feed may have; 20 million unless told. */
  readonly maxLength?: number
}

/** 5,000. */
export const DEFAULT_MAX_ITEMS: number = 5000
/** 20 million characters. */
export const DEFAULT_MAX_LENGTH: number = 20_000_000

type FeedKind = Syndication['kind']
type Read =
  | { readonly drafts: Drafts; readonly problems: readonly string[] }
  | { readonly refused: string }

/**
 * Reads a feed or sitemap. What is broken is read as far as it goes, with `problems`; what is hostile, too large or
 * unreadable is `refused`. Never throws.
 *
 * @param text the feed, decoded
 * @param url the address it came from, which its own addresses are relative to; a path for a file
 * @returns undefined where the text is none of the formats
 */
export function parseFeed(
  text: string,
  url: string,
  options: SyndicationOptions = {},
): Syndication | undefined {
  const kind = syndicationKind(text)
  if (kind === undefined || kind === 'opml') return undefined
  const words = sentences[options.language ?? 'en']
  const limit = options.maxItems ?? DEFAULT_MAX_ITEMS
  const read = withinLength(text, options.maxLength ?? DEFAULT_MAX_LENGTH, words, () =>
    kind === 'json-feed'
      ? fromJson(text, url, limit, words)
      : fromXml(text, url, kind, limit, words),
  )
  if ('refused' in read)
    return { kind, items: [], further: [], problems: [], refused: read.refused }
  const { title, language, items: drafts, further = [] } = read.drafts
  const { items, withoutAddress } = itemsOf(drafts)
  const problems = [
    ...read.problems,
    ...(withoutAddress === 0 ? [] : [words.withoutAddress(withoutAddress)]),
  ]
  return { kind, ...withoutBlanks({ title, language }), items, further, problems }
}

function withinLength(
  text: string,
  limit: number,
  words: SyndicationSentences,
  read: () => Read,
): Read {
  if (text.length > limit) return { refused: words.tooLarge(String(text.length), String(limit)) }
  try {
    return read()
  } catch (error) {
    // The libraries have no other way to say that a document is not what it begins as.
    return { refused: words.unreadable(reasonOf(error)) }
  }
}

function fromJson(text: string, url: string, limit: number, words: SyndicationSentences): Read {
  let value: unknown
  try {
    value = JSON.parse(text.trim())
  } catch (error) {
    return { refused: words.notJson(reasonOf(error)) }
  }
  const shape = jsonFeedShape(value, limit)
  const { items } = value as { readonly items?: unknown }
  const cut = Array.isArray(items) && items.length > limit
  return {
    drafts: fromJsonFeed(shape, url),
    problems: cut ? [words.tooMany(limit)] : [],
  }
}

function fromXml(
  text: string,
  url: string,
  kind: Exclude<FeedKind, 'json-feed'>,
  limit: number,
  words: SyndicationSentences,
): Read {
  const sound = soundXml(text, { ...LAYOUTS[kind], limit })
  if ('refused' in sound) return { refused: words[sound.refused] }
  const problems = sound.flaws.map((flaw) =>
    flaw === 'tooMany' ? words.tooMany(limit) : words[flaw],
  )
  return { drafts: draftsOf(sound.xml, url, kind), problems }
}

function draftsOf(xml: string, url: string, kind: Exclude<FeedKind, 'json-feed'>): Drafts {
  switch (kind) {
    case 'rss':
      return isRdf(xml) ? fromRdf(rdfShape(xml), url) : fromRss(rssShape(xml), url)
    case 'atom':
      return fromAtom(atomShape(xml), url)
    case 'sitemap':
      return fromSitemap(sitemapShape(xml), url)
    case 'sitemap-index':
      return fromSitemapIndex(sitemapShape(xml), url)
  }
}

const LAYOUTS: {
  readonly [kind in Exclude<SyndicationKind, 'json-feed' | 'opml'>]: Omit<Layout, 'limit'>
} = {
  // The table of contents of RSS 1.0 names every item a second time, and the library looks each one up in it.
  rss: { items: ['item'], without: ['items'] },
  atom: { items: ['entry'] },
  sitemap: { items: ['url'] },
  'sitemap-index': { items: ['sitemap'] },
}

/** An error's own words, cut short because they may repeat the input. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 120) : String(error).slice(0, 120)
}
