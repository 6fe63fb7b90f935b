/** The stories of one feed: which there are, and the new ones of them fetched. */
import { makeReport, type ReportInput } from '../../../report.ts'
import { addressOf } from '../../../revision.ts'
import { type Failure, failure, mayPass, notAsked } from '../failure.ts'
import { itemOf } from '../item.ts'
import { type FetchedPage, type Validators, validatorsOf } from '../page.ts'
import { fetchStory, type Story } from '../story.ts'
import { hostOf, sameSite } from '../target.ts'
import type { FeedDesk, PollOptions, Run, Source, WatchItem } from './desk.ts'
import type { ParsedFeed } from './feed-parser.ts'
import type { Poll } from './polls.ts'

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

/** The stories a source names: those of a feed, or the page itself. */
export function entriesOf(page: FetchedPage, desk: FeedDesk): ParsedFeed | undefined {
  if (page.content === 'html') return { items: [{ url: page.url }] }
  const feed = desk.parseFeed(page.text, page.url)
  if (feed !== undefined) return feed
  return page.content === 'text' ? { items: [{ url: page.url }] } : undefined
}

/** What is known of a source's polls, and how to remember the next. */
export interface Round {
  readonly before: Poll | undefined
  readonly put: (
    poll: Omit<Poll, 'url' | 'checked' | 'nextDue'>,
    retryAfter?: number,
  ) => Promise<unknown>
  readonly run: Run
  /** Told how many stories were not asked for: beyond the limit, or on a host that is down. */
  readonly onLeft?: (count: number) => void
}

/** Takes what is new of the stories that a source names; each is remembered once the reader has come back for more. */
export async function* takeNew(
  source: Source,
  page: FetchedPage,
  feed: ParsedFeed,
  desk: FeedDesk,
  options: PollOptions,
  { before, put, run, onLeft = () => {} }: Round,
): AsyncGenerator<WatchItem> {
  const { maxItems = 100, language = 'en', onNote, givenOf, signal } = options
  const seen = new Set(before?.seen)
  // Without validators the feed comes whole again, and with it what could not be had this time.
  const putSoFar = (validators: Validators = {}, retryAfter?: number) =>
    put({ failures: 0, ...validators, seen: [...seen].slice(-REMEMBERED) }, retryAfter)
  const down = new Set<string>()
  let taken = 0
  let left = false
  let notTried = 0
  let retryAfter: number | undefined
  for (const [index, entry] of feed.items.entries()) {
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
    if (url !== null && entry.report === undefined && down.has(hostOf(url))) {
      notTried++
      continue
    }
    if (taken >= maxItems) {
      notTried += feed.items.length - index
      break
    }
    taken++
    const given = { ...source.given, ...givenOf?.(source, entry) }
    const got =
      entry.report === undefined
        ? await fetchStory(url?.href ?? entry.url, desk, {
            given,
            signal,
            ...(own ? { first: page } : {}),
          })
        : storyInFeed({ ...entry.report, ...given })
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
      notTried++
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
  if (notTried > 0) onLeft(notTried)
  // An index is asked for whole each time: the feeds it names change although it does not.
  const whole = !left && notTried === 0 && (feed.further ?? []).length === 0
  await putSoFar(whole ? validatorsOf(page) : {}, retryAfter)
}

function storyInFeed(input: ReportInput): Story {
  return { kind: 'story', report: makeReport(input), notes: [], validators: {}, words: '' }
}

function again(tries: Map<string, number>, key: string): boolean {
  const count = (tries.get(key) ?? 0) + 1
  tries.set(key, count)
  return count < TRIES
}
