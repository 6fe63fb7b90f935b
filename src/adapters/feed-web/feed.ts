/** The web feed: addresses as reports; of stories, of feeds and of lists of feeds. */
import type { Feed, FeedItem } from '../../ports.ts'
import type { FeedLanguage } from '../feed/language.ts'
import { failure } from './failure.ts'
import { itemOf, type OnNote } from './item.ts'
import type { FetchedPage } from './page.ts'
import { leftInWords } from './sentences.ts'
import { fetchStory, type GivenMetadata } from './story.ts'
import type { Visitor } from './visitor.ts'
import type { FeedDesk, PollOptions, Run } from './watch/desk.ts'
import { takeNew } from './watch/feed-stories.ts'
import { DEEPEST } from './watch/source.ts'

/** How the feed works. */
export interface WebFeedOptions extends FeedDesk {
  /** Language of the sentences about what failed; English unless told. */
  readonly language?: FeedLanguage
  /** What is known of all stories; it counts more than what their pages say. */
  readonly given?: GivenMetadata
  readonly maxPages?: number
  /** Bytes the pages of one story may have together. */
  readonly maxBytes?: number
  /** Stories taken of one feed; 100 unless told. */
  readonly maxItems?: number
  /** Fetches the addresses themselves although robots.txt forbids it; never what a feed names. */
  readonly ignoreRobots?: boolean
  readonly onNote?: OnNote
}

/** A text that is at hand, and the address its own addresses are relative to. */
export interface TextAtHand {
  readonly text: string
  readonly url: string
}

/**
 * Makes a feed over addresses.
 *
 * @returns a feed whose items are reports in the order of the addresses, each story once, or sentences about what could
 *   not be had. It throws nothing, and ends without a further item when the signal stops it. The visitor stays open.
 */
export function webFeed(urls: readonly string[], options: WebFeedOptions): Feed {
  const addresses = [...new Set(urls.map((url) => url.trim()))]
  return {
    async *reports(signal) {
      const round = roundOf(options, signal)
      for (const url of addresses) {
        if (signal?.aborted) return
        yield* visited(url, asTyped(options), round, 0)
      }
    },
  }
}

/** The stories of a feed or a list of feeds that is at hand, as a file is; the same items as of its address. */
export async function* storiesIn(
  { text, url }: TextAtHand,
  name: string,
  options: WebFeedOptions,
  signal?: AbortSignal,
): AsyncGenerator<FeedItem> {
  const page: FetchedPage = {
    kind: 'page',
    url,
    content: 'xml',
    text,
    encoding: 'utf-8',
    cut: false,
  }
  yield* itemsOf(page, name, options, roundOf(options, signal), 0)
}

interface Round {
  readonly options: WebFeedOptions
  readonly run: Run
  readonly signal: AbortSignal | undefined
}

function roundOf(options: WebFeedOptions, signal: AbortSignal | undefined): Round {
  return { options, run: { tries: new Map(), taken: new Set() }, signal }
}

/** The desk for what a person typed: its visitor passes by robots.txt where that was asked for. */
function asTyped(options: WebFeedOptions): FeedDesk {
  const { visitor, storyLinks, parseFeed, ignoreRobots = false } = options
  const free: Visitor = {
    ...visitor,
    get: (url, how) => visitor.get(url, { ...how, ignoreRobots: true }),
  }
  return { visitor: ignoreRobots ? free : visitor, storyLinks, parseFeed }
}

async function* visited(
  url: string,
  desk: FeedDesk,
  round: Round,
  depth: number,
): AsyncGenerator<FeedItem> {
  const { language = 'en' } = round.options
  const { signal } = round
  const fetched = await desk.visitor.get(url, { signal })
  if (signal?.aborted) return
  if (fetched.kind === 'page') {
    yield* itemsOf(fetched, url, desk, round, depth)
    return
  }
  // Nothing was known of it, so that "unchanged" would be a fault of the server.
  yield itemOf(fetched.kind === 'failed' ? fetched : failure('broken', url), url, language)
}

async function* itemsOf(
  page: FetchedPage,
  name: string,
  desk: FeedDesk,
  round: Round,
  depth: number,
): AsyncGenerator<FeedItem> {
  const { options, run, signal } = round
  const {
    language = 'en',
    onNote = () => {},
    maxItems = 100,
    given = {},
    maxPages,
    maxBytes,
  } = options
  const feed = page.content === 'html' ? undefined : desk.parseFeed(page.text, page.url)
  if (feed === undefined) {
    const result = await fetchStory(name, desk, { given, maxPages, maxBytes, signal, first: page })
    if (signal?.aborted) return
    yield itemOf(
      result.kind === 'unchanged' ? failure('broken', name) : result,
      name,
      language,
      onNote,
    )
    return
  }
  if (feed.refused !== undefined) {
    yield { name, failed: feed.refused }
    return
  }
  for (const problem of feed.problems ?? []) onNote(name, problem)
  const poll: PollOptions = { language, onNote, maxItems, signal }
  yield* takeNew({ url: name, given }, page, feed, options, poll, {
    before: undefined,
    put: async () => {},
    run,
    onLeft: (count) => onNote(name, leftInWords(count, language)),
  })
  for (const further of depth < DEEPEST ? (feed.further ?? []) : []) {
    if (signal?.aborted) return
    yield* visited(further, options, round, depth + 1)
  }
}
