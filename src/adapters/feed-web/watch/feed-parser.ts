import type { ReportInput } from '../../../report.ts'

/** One story as a feed names it. */
export interface FeedEntry {
  /** May be relative to the feed's own. */
  readonly url: string
  readonly title?: string
  readonly published?: string
  readonly summary?: string
  /** The story itself, where the feed holds it whole: its page need not be fetched. */
  readonly report?: ReportInput
}

/** A feed of stories. */
export interface ParsedFeed {
  readonly items: readonly FeedEntry[]
  /** Feeds that this one names in place of stories: a sitemap index does. */
  readonly further?: readonly string[]
  /** What was doubtful and how it was read, in sentences. */
  readonly problems?: readonly string[]
  /** Why nothing was taken from it, in a sentence. */
  readonly refused?: string
}

/** Reads RSS, Atom, JSON Feed or a news sitemap; undefined for what is none. Never throws on any string. */
export type ParseFeed = (text: string, url: string) => ParsedFeed | undefined
