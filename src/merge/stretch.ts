import type { Moment } from '../model/moment.ts'

/** Whole days from 1970-01-01 on the event's own calendar, both ends included. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

const DAY = 86_400_000
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/

/**
 * The days a moment may cover: `2023-06` is the 30 days of June.
 *
 * @returns undefined where the strings are no ISO dates
 */
export function stretchOf(moment: Moment): Stretch | undefined {
  const start = daysOf(moment.start)
  if (start === undefined) return undefined
  const end = moment.end === undefined ? start : (daysOf(moment.end) ?? start)
  return { first: start.first, last: Math.max(start.last, end.last) }
}

/** The days of an ISO date, month, year or time; undefined where it is none. */
export function daysOf(iso: string): Stretch | undefined {
  const match = ISO.exec(iso)
  if (match === null) return undefined
  const year = Number(match[1])
  // Date.UTC takes a year below 100 for one of the twentieth century.
  if (year < 100) return undefined
  if (match[2] === undefined) {
    return { first: Date.UTC(year, 0, 1) / DAY, last: Date.UTC(year, 11, 31) / DAY }
  }
  const month = Number(match[2])
  if (match[3] === undefined) {
    return { first: Date.UTC(year, month - 1, 1) / DAY, last: Date.UTC(year, month, 0) / DAY }
  }
  const day = Date.UTC(year, month - 1, Number(match[3])) / DAY
  return { first: day, last: day }
}

/** `2023-06-19` of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** Days that lie between two stretches: 0 where they touch a common day, 1 for neighbours. */
export function gapOf(a: Stretch, b: Stretch): number {
  return Math.max(0, a.first - b.last, b.first - a.last)
}
