/** TIMEX3 values as stretches of the calendar, so that two ways of writing one stretch compare as equal. */
import { dayNumber, parseIsoDate, shiftMonth } from '../../src/text/calendar.ts'

/** Minutes of local time since 1970-01-01T00:00; the end is not included. */
export interface Extent {
  readonly start: number
  readonly end: number
}

const DAY = 1440

/**
 * The stretch of a single value: `2016`, `199` (a decade), `18` (a century), `2016-11`, `2016-Q4`, `2016-H2`, `2016-W45`,
 * `2016-W45-WE`, `2016-11-07`, `2016-11-07T16:30`. A clock's stretch is its minute.
 *
 * @returns undefined for parts of days, seasons, lengths, sets and what leaves a field open
 */
export function extentOf(value: string): Extent | undefined {
  const clock = /^(\d{4}-\d\d-\d\d)T(\d\d)(?::?(\d\d))?(?::?\d\d)?$/.exec(value)
  if (clock !== null) {
    const day = parseIsoDate(clock[1] as string)
    if (day === undefined) return undefined
    const start = day * DAY + Number(clock[2]) * 60 + Number(clock[3] ?? 0)
    return { start, end: start + 1 }
  }
  if (/^\d{4}-\d\d-\d\d$/.test(value)) {
    const day = parseIsoDate(value)
    return day === undefined ? undefined : days(day, day + 1)
  }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)
  if (week !== null) {
    const monday = firstMonday(Number(week[1])) + 7 * (Number(week[2]) - 1)
    return days(week[3] === undefined ? monday : monday + 5, monday + 7)
  }
  const part = /^(\d{4})-(?:(\d\d)|Q([1-4])|H([12]))$/.exec(value)
  if (part !== null) {
    const [, year, month, quarter, half] = part
    if (month !== undefined) return months(Number(year), Number(month), 1)
    if (quarter !== undefined) return months(Number(year), Number(quarter) * 3 - 2, 3)
    return months(Number(year), Number(half) * 6 - 5, 6)
  }
  if (!/^\d{2,4}$/.test(value)) return undefined
  const years = 10 ** (4 - value.length)
  return months(Number(value) * years, 1, 12 * years)
}

/** The two ends of `start/end`; of any other value the value is both. */
export function endsOf(value: string): readonly [first: string, last: string] {
  const [first = '', last = first] = value.split('/')
  return [first, last]
}

function days(from: number, to: number): Extent {
  return { start: from * DAY, end: to * DAY }
}

function months(year: number, month: number, count: number): Extent | undefined {
  const after = shiftMonth(year, month, count)
  const from = dayNumber(year, month, 1)
  const to = dayNumber(after.year, after.month, 1)
  return from === undefined || to === undefined ? undefined : days(from, to)
}

/** Day number of the Monday of ISO week 1, the week of 4 January. */
function firstMonday(year: number): number {
  const fourth = dayNumber(year, 1, 4) ?? 0
  return fourth - ((((fourth + 3) % 7) + 7) % 7)
}
