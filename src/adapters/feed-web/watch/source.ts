/** One source: asked whether there is anything new, and what is new is fetched. */
import { type Failure, failure, notAsked } from '../failure.ts'
import { itemOf } from '../item.ts'
import { validatorsOf } from '../page.ts'
import type { PollOptions, Run, Source, WatchDesk, WatchItem } from './desk.ts'
import { entriesOf, takeNew } from './feed-stories.ts'
import type { Poll } from './polls.ts'
import { dueOf, nextDue } from './schedule.ts'

/** A list of feeds names a sitemap index, and that one its sitemaps: nothing in earnest goes deeper. */
export const DEEPEST: number = 2

/**
 * Polls one source. An item counts as taken once the reader has come back for the next: what was being stored when
 * the power failed comes again.
 *
 * @param run what is remembered between polls of this run; kept by the caller
 * @param depth how many feeds named one another before this one
 */
export async function* pollSource(
  source: Source,
  desk: WatchDesk,
  options: PollOptions,
  run: Run,
  depth: number = 0,
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
  const feed = entriesOf(fetched, desk)
  if (feed === undefined) {
    yield* fail(failure('not-a-feed', fetched.url))
    return
  }
  if (feed.refused !== undefined) {
    await put({ failures: (before?.failures ?? 0) + 1, ...seenBefore })
    yield { name: url, failed: feed.refused, source: url }
    return
  }
  for (const problem of feed.problems ?? []) options.onNote?.(url, problem)
  yield* takeNew(source, fetched, feed, desk, options, { before, put, run })
  for (const further of depth < DEEPEST ? (feed.further ?? []) : []) {
    if (signal?.aborted) return
    // One that failed waits its time, as a source that was named itself does.
    if (dueOf(await desk.polls.poll(further), clock.now(), true) > clock.now()) continue
    yield* pollSource({ ...source, url: further }, desk, options, run, depth + 1)
  }
}
