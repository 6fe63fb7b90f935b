import type { Poll } from './polls.ts'

/** A source that fails is asked at least once a day. */
const LONGEST = 86_400_000

/**
 * When a source is to be asked again: after the usual time; after a failure after twice, four times ... as long; and never
 * before the server wants it.
 *
 * @param interval milliseconds
 * @param retryAfter seconds
 */
export function nextDue(
  now: number,
  interval: number,
  failures: number,
  retryAfter: number = 0,
): string {
  const wait = failures === 0 ? interval : Math.min(interval * 2 ** Math.min(failures, 20), LONGEST)
  return new Date(now + Math.max(wait, retryAfter * 1000)).toISOString()
}

/**
 * When a source that was polled before is due, in milliseconds since 1970.
 *
 * @param eager whether it is due now where the last poll went well: somebody asks for one round
 */
export function dueOf(poll: Poll | undefined, now: number, eager: boolean): number {
  if (poll?.nextDue === undefined || (eager && poll.failures === 0)) return now
  const due = Date.parse(poll.nextDue)
  // A clock that was wrong once must not silence a source for years.
  return Number.isNaN(due) ? now : Math.min(due, now + LONGEST)
}
