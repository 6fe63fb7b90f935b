/**
 * Feeds and sitemaps as lists of stories: RSS 0.9x, 1.0 and 2.0, Atom 1.0 and 0.3, JSON Feed, news sitemaps and
 * sitemap indexes. Each is first read into its own shape by a library and then adapted.
 */
import { ParseError } from 'feedsmith'
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
interface Read {
  readonly drafts?: Drafts
  readonly problems?: readonly string[]
  readonly refused?: string
}

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
  const longest = options.maxLength ?? DEFAULT_MAX_LENGTH
  const { drafts, problems = [], refused } = readAs(kind, text, url, limit, longest, words)
  const { title, language, further = [] } = drafts ?? {}
  const { items, withoutAddress } = itemsOf(drafts?.items ?? [])
  const without = withoutAddress === 0 ? [] : [words.withoutAddress(withoutAddress)]
  return {
    kind,
    ...withoutBlanks({ title, language, refused }),
    items,
    further,
    problems: [...problems, ...without],
  }
}

function readAs(
  kind: FeedKind,
  text: string,
  url: string,
  limit: number,
  longest: number,
  words: SyndicationSentences,
): Read {
  if (text.length > longest)
    return { refused: words.tooLarge(String(text.length), String(longest)) }
  return kind === 'json-feed'
    ? fromJson(text, url, limit, words)
    : fromXml(text, url, kind, limit, words)
}

/** Drafts, or why a library made none; it has no other way to say so than to throw. */
function attempt(words: SyndicationSentences, read: () => Drafts): Read {
  try {
    return { drafts: read() }
  } catch (error) {
    if (error instanceof ParseError) return { refused: words.nothing }
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
  const { items } = value as { readonly items?: unknown }
  const cut = Array.isArray(items) && items.length > limit
  return {
    ...attempt(words, () => fromJsonFeed(jsonFeedShape(value, limit), url)),
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
  return { ...attempt(words, () => draftsOf(sound.xml, url, kind)), problems }
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
