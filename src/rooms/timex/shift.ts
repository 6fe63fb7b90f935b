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
import { ALL, dayPlaceOf, type Frame, type Place } from './date.ts'
import type { ShiftFields } from './fields.ts'

/** The place of "dua hari lalu", "pekan depan", "sehari sebelumnya"; undefined where its anchor or its count is not known. */
export function shiftPlace({ by, unit, from }: ShiftFields, frame: Frame): Place | undefined {
  const anchor = from === 'previous' && frame.previous !== undefined ? 'previous' : 'published'
  const wide = from === 'previous' ? wideBase(unit, frame) : undefined
  if (wide !== undefined) return shiftFrom(wide, by, unit, from, 'previous')
  const base = anchor === 'previous' ? frame.previous : frame.reference
  return base === undefined ? undefined : shiftFrom(base, by, unit, from, anchor)
}

// "diteken pada 2007 ... 16 tahun kemudian": months and years count from a month or year told before.
function wideBase(unit: TimeUnit, { previousWide }: Frame): number | undefined {
  const start = previousWide?.start
  if (start === undefined) return undefined
  const yearly = unit === 'year' || unit === 'decade' || unit === 'century'
  if (!yearly && !(unit === 'month' && previousWide?.grain === 'month')) return undefined
  return dayNumber(Number(start.slice(0, 4)), Number(start.slice(5, 7) || 1), 1)
}

function shiftFrom(
  base: number,
  by: number,
  unit: TimeUnit,
  from: ShiftFields['from'],
  anchor: 'published' | 'previous',
): Place | undefined {
  if (!Number.isFinite(by)) return undefined
  const { year, month } = dateOf(base)
  const near = Math.abs(by) < 10_000
  if (!near) return undefined
  switch (unit) {
    case 'day':
      return Number.isInteger(by) ? { ...dayPlaceOf(base + by, ALL), anchor } : undefined
    case 'week': {
      if (!Number.isInteger(by)) return undefined
      // "sepekan sebelumnya" counts from one day to another; "pekan lalu" is a week.
      if (from === 'previous') return { ...dayPlaceOf(base + 7 * by, ALL), anchor }
      const monday = base - weekdayOf(base) + 7 * by
      const stretch = { start: isoDate(monday), end: isoDate(monday + 6), grain: 'day' } as const
      return { ...stretch, value: isoWeek(monday), implied: ALL, anchor }
    }
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
