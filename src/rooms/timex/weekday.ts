/**
 * The weekday as checksum of a date: of 2,519 printed pairs 94 contradicted the calendar ("Rabu
 * (18/6/2026)" in June 2025). A plausible date wins over the weekday's name; an implausible one is
 * repaired to a near day the weekday fits.
 */
import type { Timex } from '../../model/timex.ts'
import { dateOf, dayNumber, isoDate, shiftMonth, two, weekdayOf } from '../../text/calendar.ts'

/** A date as printed. */
export interface Printed {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
}

/** Days around the report in which news mostly happens. */
const BEFORE = 14
const AFTER = 7

/**
 * Checks a date against the weekday printed beside it.
 *
 * @param weekday Monday 0 to Sunday 6
 * @param date day number of the printed date, undefined where the calendar has none
 * @param reference day number of the report, where known
 * @returns undefined where both agree (or nothing can be said); otherwise the day to take, and the problem
 */
export function repairDate(
  weekday: number,
  printed: Printed,
  date: number | undefined,
  reference: number | undefined,
): { readonly day: number; readonly problem: NonNullable<Timex['problem']> } | undefined {
  if (date !== undefined && weekdayOf(date) === weekday) return undefined
  const near = date !== undefined && isNear(date, reference)
  const repaired =
    near || reference === undefined ? undefined : nearbyFit(weekday, printed, reference)
  const day = repaired ?? date
  if (day === undefined) return undefined
  return {
    day,
    problem: {
      code: 'timex/weekday-mismatch',
      note:
        repaired === undefined
          ? 'the weekday is not that of the date; the date is taken'
          : 'the weekday is not that of the date, which lies far from the report; the near date the weekday fits is taken',
      // ISO weekdays, Monday 1, where the weekday's name is what slipped.
      actual: repaired === undefined ? `weekday ${weekday + 1}` : printedForm(printed),
      expected: repaired === undefined ? `weekday ${weekdayOf(day) + 1}` : isoDate(day),
    },
  }
}

function isNear(day: number, reference: number | undefined): boolean {
  return reference === undefined || (day >= reference - BEFORE && day <= reference + AFTER)
}

// One field may have slipped: the year, the month, or (for a day no month has) the day.
function nearbyFit(
  weekday: number,
  { day, month }: Printed,
  reference: number,
): number | undefined {
  const now = dateOf(reference)
  const candidates: (number | undefined)[] = []
  for (const by of [-1, 0, 1]) {
    candidates.push(dayNumber(now.year + by, month, day))
    const shifted = shiftMonth(now.year, now.month, by)
    candidates.push(dayNumber(shifted.year, shifted.month, day))
  }
  if (day > 31) candidates.push(reference - ((weekdayOf(reference) - weekday + 7) % 7))
  let best: number | undefined
  for (const candidate of candidates) {
    if (
      candidate === undefined ||
      weekdayOf(candidate) !== weekday ||
      !isNear(candidate, reference)
    )
      continue
    if (best === undefined || Math.abs(candidate - reference) < Math.abs(best - reference))
      best = candidate
  }
  return best
}

function printedForm({ day, month, year }: Printed): string {
  return `${year ?? 'XXXX'}-${two(month)}-${two(day)}`
}
