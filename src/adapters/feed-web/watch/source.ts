/** One source: asked whether there is anything new, and what is new is fetched. */

import type { FeedItem } from '../../../ports.ts'
import { addressOf } from '../../../revision.ts'
import type { FeedLanguage } from '../../feed/language.ts'
import { type Failure, failure, mayPass, notAsked } from '../failure.ts'
import { itemOf, type OnNote } from '../item.ts'
import { type FetchedPage, type Validators, validatorsOf } from '../page.ts'

import { fetchStory, type GivenMetadata, type StoryDesk } from '../story.ts'
import { hostOf, sameSite } from '../target.ts'
import type { FeedEntry, ParseFeed } from './feed-parser.ts'
import type { Poll, Polls } from './polls.ts'
import { nextDue } from './schedule.ts'

/** What is watched: a feed (RSS, Atom, JSON Feed, news sitemap), or a page that is a story itself. */
export interface Source {
  readonly url: string
  /** What is known of its stories; it counts more than what their pages say. */
  readonly given?: GivenMetadata
}

/** An item, with the source it came from and what the feed said about it. */
export type WatchItem = FeedItem & { readonly source: string; readonly entry?: FeedEntry }

/** What a watch works with. */
export interface WatchDesk extends StoryDesk {
  readonly parseFeed: ParseFeed
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

/** How often one story is tried whose server fails. */
const TRIES = 3

/** Stories remembered of one source; a news sitemap holds at most a thousand. */
const REMEMBERED = 5000

/** Failures that the next story on the same host would meet too. */
const HOSTWIDE: ReadonlySet<Failure['reason']> = new Set([
  'busy',
  'no-connection',
  'unknown-host',
  'robots-unreachable',
])

/** Of those, what is no fault of the one story, so that it is not given up for it. */
const NOT_ITS_OWN: ReadonlySet<Failure['reason']> = new Set(['unknown-host', 'robots-unreachable'])

/**
 * Polls one source. An item counts as taken once the reader has come back for the next: what was being stored when
 * the power failed comes again.
 *
 * @param run what is remembered between polls of this run; kept by the caller
 */
export async function* pollSource(
  source: Source,
  desk: WatchDesk,
  options: PollOptions,
  run: Run,
): AsyncGenerator<WatchItem> {
  const { url } = source
  const { interval = 900_000, language = 'en', signal } = options
  const { clock } = desk.visitor
  const before = await desk.polls.poll(url)
  const known = validatorsOf(before ?? {})
  // A busy source is not waited for: others are due meanwhile.
  const fetched = await desk.visitor.get(url, { ...known, signal, patience: 60_000 })
  if (signal?.aborted) return

  const put = (more: Omit<Poll, 'url' | 'checked' | 'nextDue'>, retryAfter?: number) => {
    const now = clock.now()
    const due = nextDue(now, interval, more.failures, retryAfter)
    return desk.polls.putPoll({ url, checked: new Date(now).toISOString(), nextDue: due, ...more })
  }
  const seenBefore = { seen: before?.seen ?? [] }
  async function* fail(found: Failure): AsyncGenerator<WatchItem> {
    await put({ failures: (before?.failures ?? 0) + 1, ...known, ...seenBefore }, found.retryAfter)
    yield { ...itemOf(found, url, language), source: url }
  }

  if (fetched.kind === 'failed' && notAsked(fetched)) {
    // Its host was told of already, by the source that met it: this one only waits too.
    await put({ failures: before?.failures ?? 0, ...known, ...seenBefore }, fetched.retryAfter)
    return
  }
  if (fetched.kind === 'failed') {
    yield* fail(fetched)
    return
  }
  if (fetched.kind === 'unchanged') {
    await put({ failures: 0, ...known, ...validatorsOf(fetched), ...seenBefore })
    return
  }
  const entries = entriesOf(fetched, desk)
  if (entries === undefined) {
    yield* fail(failure('not-a-feed', fetched.url))
    return
  }
  yield* takeNew(source, fetched, entries, desk, options, { before, put, run })
}

/** The stories a source names: those of a feed, or the page itself. */
function entriesOf(page: FetchedPage, desk: WatchDesk): readonly FeedEntry[] | undefined {
  if (page.content === 'html') return [{ url: page.url }]
  const feed = desk.parseFeed(page.text, page.url)
  if (feed !== undefined) return feed.items
  return page.content === 'text' ? [{ url: page.url }] : undefined
}

interface Round {
  readonly before: Poll | undefined
  readonly put: (
    poll: Omit<Poll, 'url' | 'checked' | 'nextDue'>,
    retryAfter?: number,
  ) => Promise<unknown>
  readonly run: Run
}

async function* takeNew(
  source: Source,
  page: FetchedPage,
  entries: readonly FeedEntry[],
  desk: WatchDesk,
  options: PollOptions,
  { before, put, run }: Round,
): AsyncGenerator<WatchItem> {
  const { maxItems = 100, language = 'en', onNote, givenOf, signal } = options
  const seen = new Set(before?.seen)
  // Without validators the feed comes whole again, and with it what could not be had this time.
  const putSoFar = (validators: Validators = {}, retryAfter?: number) =>
    put({ failures: 0, ...validators, seen: [...seen].slice(-REMEMBERED) }, retryAfter)
  const down = new Set<string>()
  let taken = 0
  let left = false
  let retryAfter: number | undefined
  for (const entry of entries) {
    const url = URL.parse(entry.url.trim(), page.url)
    // the one key by which two addresses are the same story, so that its AMP page is not taken again
    const key = (url === null ? undefined : addressOf(url.href)) ?? entry.url
    const own = url !== null && url.href === page.url
    if ((seen.has(key) || run.taken.has(key)) && !own) {
      // Taken from here or from another feed. Moved to the end: what the feed still holds is forgotten last.
      seen.delete(key)
      seen.add(key)
      continue
    }
    if (url !== null && down.has(hostOf(url))) {
      left = true
      continue
    }
    if (taken >= maxItems) {
      left = true
      break
    }
    taken++
    const given = { ...source.given, ...givenOf?.(source, entry) }
    const how = { given, signal, ...(own ? { first: page } : {}) }
    const got = await fetchStory(url?.href ?? entry.url, desk, how)
    if (signal?.aborted) return
    const result = got.kind === 'unchanged' ? failure('broken', got.url) : got
    // A page that is watched itself is new when its words are.
    const mark = own && result.kind === 'story' ? `${key}#${result.words}` : key
    if (seen.has(mark)) continue
    const failed = result.kind === 'failed' ? result : undefined
    if (failed !== undefined && url !== null && HOSTWIDE.has(failed.reason)) {
      down.add(hostOf(url))
      // Stories on another host than their feed's are no reason to leave the feed alone.
      if (sameSite(url, new URL(page.url))) retryAfter = failed.retryAfter
    }
    if (failed !== undefined && notAsked(failed)) {
      left = true
      continue
    }
    const item = { ...itemOf(result, url?.href ?? entry.url, language, onNote), source: source.url }
    yield own ? item : { ...item, entry }
    if (failed !== undefined && mayPass(failed)) {
      if (NOT_ITS_OWN.has(failed.reason) || again(run.tries, mark)) {
        left = true
        continue
      }
    }
    run.tries.delete(mark)
    run.taken.add(mark)
    seen.add(mark)
    await putSoFar()
  }
  await putSoFar(left ? {} : validatorsOf(page), retryAfter)
}

function again(tries: Map<string, number>, key: string): boolean {
  const count = (tries.get(key) ?? 0) + 1
  tries.set(key, count)
  return count < TRIES
}
