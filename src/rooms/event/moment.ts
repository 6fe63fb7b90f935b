/**
 * Moments of tellings: the finest a telling gives, and whether two can be one.
 */
import type { Moment } from '../../model/moment.ts'
import type { Telling } from './telling.ts'

/** The finest moment a telling gives. */
export function momentOf(telling: Telling): Moment | undefined {
  let best: Moment | undefined
  for (const { moment } of telling.times) {
    if (moment === undefined) continue
    if (best === undefined || moment.start.length > best.start.length) best = moment
  }
  return best
}

/** Days between two moments known to the day; infinity where one is not. */
export function daysApart(a: Moment, b: Moment): number {
  if (a.start.length < 10 || b.start.length < 10) return Number.POSITIVE_INFINITY
  const day = (moment: Moment) => Date.parse(`${moment.start.slice(0, 10)}T00:00Z`)
  return Math.abs(day(a) - day(b)) / 86_400_000
}

/** Two moments that can be one: the same to the coarser grain, or one inside the other's range. */
export function near(a: Moment, b: Moment): boolean {
  const length = Math.min(a.start.length, b.start.length, 10)
  const cut = (moment: Moment) =>
    [moment.start.slice(0, length), (moment.end ?? moment.start).slice(0, length)] as const
  const [aFrom, aTo] = cut(a)
  const [bFrom, bTo] = cut(b)
  return aFrom <= bTo && bFrom <= aTo
}
