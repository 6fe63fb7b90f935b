/** Counted parts of a month or a year: "the first Monday of June", "the third week of 2027", "the last week of this month". */
import type { Timex } from '../../model/timex.ts'
import {
  dateOf,
  dayNumber,
  isoDate,
  isoMonth,
  isoWeek,
  shiftMonth,
  weekdayOf,
} from '../../text/calendar.ts'
import type { DateFields } from './fields.ts'
import { dayPlaceOf, type Frame, type Place } from './place.ts'

/** A week is of the month, and of the year, that has its Thursday (ISO 8601). */
const THURSDAY = 3

/**
 * The place of a counted weekday, week or month.
 *
 * @param monthOf the month that a month without a year means
 * @returns undefined where the month has no such part (a fifth Monday), or nothing tells the month
 */
export function nthPlace(
  fields: DateFields,
  frame: Frame,
  monthOf: (month: number) => Place | undefined,
): Place | undefined {
  const { nth, nthOf, weekday, month, monthShift } = fields
  const within = stretchOf(fields, frame, monthOf)
  if (within === undefined || nth === undefined || !Number.isInteger(nth)) return undefined
  const { first, last, implied, anchor } = within
  if (nthOf === 'month') {
    const { year } = dateOf(first)
    if (nth < 1 || nth > 12) return undefined
    const value = isoMonth(year, nth)
    return { value, start: value, grain: 'month', implied, ...anchor }
  }
  const day = nthWeekday(first, last, nthOf === 'week' ? THURSDAY : (weekday ?? 0), nth)
  if (day === undefined) return undefined
  if (nthOf === 'weekday') return { ...dayPlaceOf(day, implied), ...anchor }
  const monday = day - THURSDAY
  // "the first week of February" begins in February, whatever week of the year it is
  const from = month === undefined && monthShift === undefined ? monday : Math.max(monday, first)
  const stretch = { start: isoDate(from), end: isoDate(monday + 6), grain: 'day' } as const
  return { ...stretch, value: isoWeek(monday), implied, ...anchor }
}

interface Stretch {
  /** Its first and last day. */
  readonly first: number
  readonly last: number
  readonly implied: Timex['implied']
  readonly anchor: Pick<Place, 'anchor'>
}

function stretchOf(
  { month, year, monthShift, yearShift }: DateFields,
  { reference }: Frame,
  monthOf: (month: number) => Place | undefined,
): Stretch | undefined {
  const told = year === undefined ? (['year'] as const) : []
  if (month !== undefined) {
    const start = monthOf(month)?.start
    if (start === undefined) return undefined
    return monthStretch(Number(start.slice(0, 4)), month, told, {})
  }
  const anchor = { anchor: 'published' } as const
  const now = reference === undefined ? undefined : dateOf(reference)
  if (monthShift !== undefined && now !== undefined) {
    const at = shiftMonth(now.year, now.month, monthShift)
    return monthStretch(at.year, at.month, ['year', 'month'], anchor)
  }
  const whole = year ?? (yearShift === undefined ? undefined : now && now.year + yearShift)
  if (whole === undefined) return undefined
  const first = dayNumber(whole, 1, 1)
  const last = dayNumber(whole, 12, 31)
  if (first === undefined || last === undefined) return undefined
  return { first, last, implied: told, anchor: year === undefined ? anchor : {} }
}

function monthStretch(
  year: number,
  month: number,
  implied: Timex['implied'],
  anchor: Pick<Place, 'anchor'>,
): Stretch | undefined {
  const next = shiftMonth(year, month, 1)
  const first = dayNumber(year, month, 1)
  const after = dayNumber(next.year, next.month, 1)
  return first === undefined || after === undefined
    ? undefined
    : { first, last: after - 1, implied, anchor }
}

function nthWeekday(first: number, last: number, weekday: number, nth: number): number | undefined {
  const day =
    nth < 0
      ? last - ((weekdayOf(last) - weekday + 7) % 7)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  return day >= first && day <= last ? day : undefined
}
