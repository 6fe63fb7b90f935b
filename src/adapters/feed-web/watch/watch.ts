/** The watch: sources asked again and again, and what is new in them. */

import type { PollOptions, Run, Source, WatchDesk, WatchItem } from './desk.ts'
import { dueOf } from './schedule.ts'
import { pollSource } from './source.ts'

/** How a watch works. */
export interface WatchOptions extends PollOptions {
  /** One round, and then the end. A source that failed is left out of it until its time. */
  readonly once?: boolean
}

/**
 * Watches sources: yields each new story once, and a sentence for what could not be had. It throws only what the
 * memory of polls throws, and ends when the signal stops it.
 */
export async function* watch(
  sources: readonly Source[],
  desk: WatchDesk,
  options: WatchOptions = {},
): AsyncGenerator<WatchItem> {
  const { once = false, signal } = options
  const { clock } = desk.visitor
  const byUrl = new Map(sources.map((source) => [source.url, source]))
  const run: Run = { tries: new Map(), taken: new Set() }
  const dueAt = async (url: string, eager: boolean) =>
    dueOf(await desk.polls.poll(url), clock.now(), eager)
  const due = new Map<string, number>()
  for (const url of byUrl.keys()) due.set(url, await dueAt(url, once))

  while (byUrl.size > 0 && !signal?.aborted) {
    const now = clock.now()
    const ready = [...byUrl.values()].filter(({ url }) => (due.get(url) ?? 0) <= now)
    ready.sort((one, other) => (due.get(one.url) ?? 0) - (due.get(other.url) ?? 0))
    for (const source of ready) {
      yield* pollSource(source, desk, options, run)
      if (signal?.aborted) return
      due.set(source.url, await dueAt(source.url, false))
    }
    if (once) return
    if (ready.length === 0) await clock.sleep(Math.min(...due.values()) - now, signal)
  }
}
