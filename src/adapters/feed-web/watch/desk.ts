import type { FeedItem } from '../../../ports.ts'
import type { FeedLanguage } from '../../feed/language.ts'
import type { OnNote } from '../item.ts'
import type { GivenMetadata, StoryDesk } from '../story.ts'
import type { FeedEntry, ParseFeed } from './feed-parser.ts'
import type { Polls } from './polls.ts'

/** What is watched: a feed (RSS, Atom, JSON Feed, news sitemap), or a page that is a story itself. */
export interface Source {
  readonly url: string
  /** What is known of its stories; it counts more than what their pages say. */
  readonly given?: GivenMetadata
}

/** An item, with the source it came from and what the feed said about it. */
export type WatchItem = FeedItem & { readonly source: string; readonly entry?: FeedEntry }

/** What feeds are read with. */
export interface FeedDesk extends StoryDesk {
  readonly parseFeed: ParseFeed
}

/** What a watch works with. */
export interface WatchDesk extends FeedDesk {
  readonly polls: Polls
}

/** How a source is polled. */
export interface PollOptions {
  /** Milliseconds between two polls of a source; 15 minutes unless told. */
  readonly interval?: number
  /** Stories fetched from one source at one poll; the rest come at the next. 100 unless told. */
  readonly maxItems?: number
  readonly language?: FeedLanguage
  readonly onNote?: OnNote
  /** What to say of a story besides the source's own `given`, seen its entry in the feed. */
  readonly givenOf?: (source: Source, entry: FeedEntry) => GivenMetadata
  readonly signal?: AbortSignal | undefined
}

/** What is remembered between the polls of one run. */
export interface Run {
  /** How often each story was tried. */
  readonly tries: Map<string, number>
  /** What was taken, from whichever source: outlets put a story into several feeds. */
  readonly taken: Set<string>
}
