/** One story as a feed names it. */
export interface FeedEntry {
  /** May be relative to the feed's own. */
  readonly url: string
  readonly title?: string
  readonly published?: string
  readonly summary?: string
}

/** A feed of stories. */
export interface ParsedFeed {
  readonly items: readonly FeedEntry[]
}

/** Reads RSS, Atom, JSON Feed or a news sitemap; undefined for what is none. Never throws on any string. */
export type ParseFeed = (text: string, url: string) => ParsedFeed | undefined
