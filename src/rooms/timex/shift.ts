/** Times counted from a day: "dua hari lalu", "pekan depan", "sehari sebelumnya"; quarters and halves of a year. */

import type { TimeUnit } from '../../lang/tables/timex.ts'
import {
  dateOf,
  dayNumber,
  isoDate,
  isoMonth,
  isoWeek,
  isoYear,
  shiftMonth,
  weekdayOf,
} from '../../text/calendar.ts'
import type { ShiftFields } from './fields.ts'
import { ALL, dayPlaceOf, type Frame, type Place, type Told } from './place.ts'

/** The place of "dua hari lalu", "pekan depan", "sehari sebelumnya"; undefined where its anchor or its count is not known. */
export function shiftPlace(shift: ShiftFields, frame: Frame): Place | undefined {
  const { by, unit, from, exact, whole, minor } = shift
  const told = from === 'previous' && minor === undefined ? toldPlace(shift, frame.told) : undefined
  if (told !== undefined) return told
  const { reference, look } = frame
  const long = unit === 'decade' || unit === 'century'
  const before = (shift.main === true ? frame.main : undefined) ?? frame.previous
  const last = (long ? frame.told?.first : undefined) ?? before ?? frame.told?.first
  // "Late in the evening he briefed ...": what is told as past is on no day still ahead.
  const ahead = last !== undefined && reference !== undefined && last > reference
  const earlier = by === 0 && look === 'past' && ahead ? frame.gone : last
  const anchor = from === 'previous' && earlier !== undefined ? 'previous' : 'published'
  const base = anchor === 'previous' ? earlier : reference
  if (base === undefined || !Number.isFinite(by)) return undefined
  const { year, month } = dateOf(base)
  const near = Math.abs(by) < 10_000
  if (!near) return undefined
  if (minor !== undefined) {
    const day = dayAfter(base, [shift, ...minor])
    return day === undefined ? undefined : { ...dayPlaceOf(day, ALL), anchor }
  }
  switch (unit) {
    case 'day':
      return Number.isInteger(by) ? { ...dayPlaceOf(base + by, ALL), anchor } : undefined
    case 'week': {
      if (!Number.isInteger(by)) return undefined
      // "sepekan sebelumnya" counts from one day to another; "pekan lalu" is a week, and so is "that week".
      if (exact === true || (from === 'previous' && by !== 0 && whole !== true))
        return { ...dayPlaceOf(base + 7 * by, ALL), anchor }
      const monday = base - weekdayOf(base) + 7 * by
      const stretch = { start: isoDate(monday), end: isoDate(monday + 6), grain: 'day' } as const
      return { ...stretch, value: isoWeek(monday), implied: ALL, anchor }
    }
    case 'fortnight':
      return Number.isInteger(by) ? { ...dayPlaceOf(base + 14 * by, ALL), anchor } : undefined
    case 'month': {
      if (!Number.isInteger(by)) return undefined
      const at = shiftMonth(year, month, by)
      if (at.year < 1 || at.year > 9999) return undefined
      const value = isoMonth(at.year, at.month)
      return { value, start: value, grain: 'month', implied: ['year', 'month'], anchor }
    }
    case 'quarter': {
      if (!Number.isInteger(by)) return undefined
      const quarter = Math.floor((month - 1) / 3)
      const at = shiftMonth(year, quarter * 3 + 1, by * 3)
      return {
        ...quarterPlace(at.year, (at.month + 2) / 3, 'Q'),
        implied: ['year', 'month'],
        anchor,
      }
    }
    case 'year':
    case 'decade':
    case 'century':
      return yearsPlace(year, by, unit, anchor)
    default:
      return undefined
  }
}

const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120 }
const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, fortnight: 14 }

// "2 years, 1 month and 21 days ago": the months first, then the days; of 31 January a month on is the last day of February.
function dayAfter(
  base: number,
  counts: readonly { readonly by: number; readonly unit: TimeUnit }[],
): number | undefined {
  let months = 0
  let days = 0
  for (const { by, unit } of counts) {
    const [many, few] = [MONTHS[unit], DAYS[unit]]
    if (!Number.isInteger(by) || (many === undefined && few === undefined)) return undefined
    months += by * (many ?? 0)
    days += by * (few ?? 0)
  }
  const from = dateOf(base)
  const at = shiftMonth(from.year, from.month, months)
  for (let day = from.day; day > 27; day--) {
    const found = dayNumber(at.year, at.month, day)
    if (found !== undefined) return found + days
  }
  const found = dayNumber(at.year, at.month, from.day)
  return found === undefined ? undefined : found + days
}

// "In April ... a year earlier": what is counted in months and years from a month or quarter is of its kind.
function toldPlace({ by, unit }: ShiftFields, told: Told | undefined): Place | undefined {
  if (told === undefined || !Number.isInteger(by) || Math.abs(by) > 1000) return undefined
  const day = /^\d{4}-\d\d-\d\d/.test(told.value)
  const { year, month } = dateOf(told.first)
  const implied = ['year', 'month'] as const
  const anchor = 'previous' as const
  if (unit === 'year' && !day) {
    if (year + by < 1 || year + by > 9999) return undefined
    const value = isoYear(year + by) + told.value.slice(4)
    if (value.length === 4 || /^\d{4}-\d\d$/.test(value))
      return { value, start: value, grain: value.length === 4 ? 'year' : 'month', implied, anchor }
    const quarter = /^\d{4}-([QH])(\d)$/.exec(value)
    if (quarter === null) return undefined
    const place = quarterPlace(year + by, Number(quarter[2]), quarter[1] as 'Q' | 'H')
    return { ...place, implied, anchor }
  }
  if (unit !== 'month' && unit !== 'year') return undefined
  const at = shiftMonth(year, month, unit === 'year' ? 12 * by : by)
  if (at.year < 1 || at.year > 9999) return undefined
  // Of a year no month is known.
  const coarse = unit === 'year' || told.value.length === 4
  const value = coarse ? isoYear(at.year) : isoMonth(at.year, at.month)
  return { value, start: value, grain: coarse ? 'year' : 'month', implied, anchor }
}

function yearsPlace(
  year: number,
  by: number,
  unit: 'year' | 'decade' | 'century',
  anchor: 'published' | 'previous',
): Place | undefined {
  const size = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100
  if (!Number.isInteger(by)) return undefined
  const at = year + by * size
  if (at < 1 || at > 9999) return undefined
  const implied = ['year'] as const
  if (unit === 'year') {
    return { value: isoYear(at), start: isoYear(at), grain: 'year', implied, anchor }
  }
  const value = isoYear(at).slice(0, unit === 'decade' ? 3 : 2)
  return { value, grain: 'year', implied, anchor }
}

/** A quarter (`2024-Q3`) or a half (`2025-H1`) with its first and last day. */
export function quarterPlace(year: number, number: number, letter: 'Q' | 'H'): Place {
  const months = letter === 'Q' ? 3 : 6
  const first = (number - 1) * months + 1
  const after = shiftMonth(year, first, months)
  const start = `${isoMonth(year, first)}-01`
  const next = dayNumber(after.year, after.month, 1)
  return {
    value: `${isoYear(year)}-${letter}${number}`,
    start,
    ...(next === undefined ? {} : { end: isoDate(next - 1) }),
    grain: 'day',
    implied: [],
  }
}
