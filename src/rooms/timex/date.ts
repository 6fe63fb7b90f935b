/**
 * Where in the calendar the words stand: missing fields come from the report's day, the weekday is the
 * checksum of a date.
 */
import type { Timex } from '../../model/timex.ts'
import {
  dateOf,
  dayNumber,
  isoDate,
  isoWeek,
  isoYear,
  shiftMonth,
  two,
  weekdayOf,
} from '../../text/calendar.ts'
import { feastPlace, namesFeast } from './feast.ts'
import type { DateFields } from './fields.ts'
import { monthPlace } from './month.ts'
import { nthPlace } from './nth.ts'
import { ALL, dayPlaceOf, type Frame, type Place } from './place.ts'
import type { NumericDate } from './shape.ts'
import { repairDate } from './weekday.ts'

/** The place of calendar fields; undefined for fields no calendar has. */
export function placeOf(fields: DateFields, frame: Frame): Place | undefined {
  const { numeric, weekday, day, month, year } = fields
  if (namesFeast(fields)) return feastPlace(fields, frame)
  if (fields.nthOf !== undefined) {
    const monthOf = (its: number) =>
      monthPlace(year === undefined ? { month: its } : { month: its, year }, its, frame)
    return nthPlace(fields, frame, monthOf)
  }
  if (numeric !== undefined) return numericPlace(fields, numeric, frame)
  if (day !== undefined && month !== undefined) return datePlace(fields, day, month, year, frame)
  if (weekday !== undefined) return weekdayPlace(fields, weekday, frame)
  if (day !== undefined) return daysPlace(fields, day, frame)
  if (month !== undefined) return monthPlace(fields, month, frame)
  if (year === undefined) return undefined
  const end = fields.year2
  const place = { start: isoYear(year), grain: 'year', implied: [] } as const
  if (end === undefined || end <= year) return { ...place, value: isoYear(year) }
  return { ...place, value: `${isoYear(year)}/${isoYear(end)}`, end: isoYear(end) }
}

function numericPlace(fields: DateFields, numeric: NumericDate, frame: Frame): Place | undefined {
  const { first, second, last } = numeric
  const year = numeric.year ?? fields.year
  const orders =
    frame.numericOrder === 'dmy' || numeric.iso === true || last !== undefined
      ? [[first, second]]
      : [
          [first, second],
          [second, first],
        ]
  const fitting: Place[] = []
  for (const [day, month] of orders as [number, number][]) {
    const place = datePlace(
      { ...fields, ...(last === undefined ? {} : { day2: last }) },
      day,
      month,
      year,
      frame,
    )
    if (place !== undefined) fitting.push(place)
  }
  // "05/03/2023" called a Sunday is 5 March: the order without a quarrel wins, then the nearer one.
  const calm = fitting.filter((place) => place.problem === undefined)
  const rest = calm.length > 0 ? calm : fitting
  const { reference } = frame
  if (reference === undefined || rest.length < 2) return rest[0]
  return rest.reduce((best, place) =>
    Math.abs((place.day ?? reference) - reference) < Math.abs((best.day ?? reference) - reference)
      ? place
      : best,
  )
}

function datePlace(
  fields: DateFields,
  day: number,
  month: number,
  year: number | undefined,
  frame: Frame,
): Place | undefined {
  const implied: Timex['implied'] = year === undefined ? ['year'] : []
  const { reference } = frame
  const start =
    year === undefined ? nearestYear(day, month, fields, frame) : dayNumber(year, month, day)
  const last = lastDay(fields, start)
  if (fields.weekday !== undefined && last === undefined) {
    const repaired = repairDate(fields.weekday, { day, month, year }, start, reference)
    if (repaired !== undefined) {
      return { ...dayPlaceOf(repaired.day, implied), problem: repaired.problem }
    }
  }
  if (start === undefined) {
    if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
    if (year !== undefined || reference !== undefined) return undefined
    return { value: `XXXX-${two(month)}-${two(day)}`, grain: 'day', implied: [] }
  }
  const place = dayPlaceOf(start, implied)
  if (fields.span === 'week') {
    const monday = start - weekdayOf(start)
    const stretch = { start: isoDate(monday), end: isoDate(monday + 6), grain: 'day' } as const
    return { ...stretch, value: isoWeek(monday), implied }
  }
  if (last === undefined) return place
  const end = isoDate(last)
  return { value: `${place.value}/${end}`, start: isoDate(start), end, grain: 'day', implied }
}

// "11-13 Maret", "30 Juni - 2 Juli"
function lastDay(fields: DateFields, start: number | undefined): number | undefined {
  if (start === undefined || fields.day2 === undefined) return undefined
  const from = dateOf(start)
  const month = fields.month2 ?? from.month
  const year = fields.year2 ?? (month < from.month ? from.year + 1 : from.year)
  const end = dayNumber(year, month, fields.day2)
  return end !== undefined && end > start ? end : undefined
}

// 30/12 seen on 2 January is last year's.
function nearestYear(
  day: number,
  month: number,
  fields: DateFields,
  { reference, look }: Frame,
): number | undefined {
  if (reference === undefined) return undefined
  const { year } = dateOf(reference)
  if (fields.yearShift !== undefined) return dayNumber(year + fields.yearShift, month, day)
  const days = [year, year - 1, year + 1].map((candidate) => dayNumber(candidate, month, day))
  return nearest(
    days.filter((candidate) => candidate !== undefined && inSight(candidate, reference, look)),
    reference,
    look,
  )
}

/** How far ahead an undated year may lie without a word that looks ahead, in days. */
const SIGHT = 120

// "26-27 Januari" seen in August is last January; "akan digelar pada 20 Maret" is next March.
function inSight(day: number, reference: number, look: 'past' | 'future' | undefined): boolean {
  if (look === 'past') return day <= reference
  return look === 'future' ? day > reference - SIGHT / 2 : day <= reference + SIGHT
}

function nearest(
  days: readonly (number | undefined)[],
  reference: number,
  look: 'past' | 'future' | undefined,
): number | undefined {
  let best: number | undefined
  for (const day of days) {
    if (day === undefined) continue
    if (best === undefined || Math.abs(day - reference) < Math.abs(best - reference)) best = day
    else if (Math.abs(day - reference) === Math.abs(best - reference) && look === 'future')
      best = Math.max(day, best)
  }
  return best
}

function weekdayPlace(fields: DateFields, weekday: number, frame: Frame): Place | undefined {
  const { reference, look } = frame
  const unplaced = { value: `XXXX-WXX-${weekday + 1}`, grain: 'day', implied: [] } as const
  if (reference === undefined) return unplaced
  if (fields.day !== undefined)
    return dayPlace(fields.day, weekday, frame, undefined, fields.far === true ? FAR : NEAR)
  let day: number
  // "the previous Sunday", told behind a day that is still to come, is before the last one gone by.
  const told =
    look === 'past' && frame.previous !== frame.gone ? (frame.gone ?? reference) : frame.previous
  if (fields.from === 'previous' && told !== undefined) {
    // Strictly after or before it: "the following Monday", told on a Monday, is a week on.
    const ahead = ((weekday - weekdayOf(told) + 6) % 7) + 1
    const back = ((weekdayOf(told) - weekday + 6) % 7) + 1
    day = look === 'past' ? told - back : told + ahead
  } else if (fields.week !== undefined) {
    if (!Number.isInteger(fields.week)) return unplaced
    day = reference - weekdayOf(reference) + 7 * fields.week + weekday
  } else {
    const ahead = (weekday - weekdayOf(reference) + 7) % 7
    if (look === 'future') day = reference + (frame.strict && ahead === 0 ? 7 : ahead)
    else day = reference + ahead - (ahead > 0 || (frame.strict && look === 'past') ? 7 : 0)
  }
  if (fields.eve === true) day--
  const place = { ...dayPlaceOf(day, ALL), anchor: 'published' } as const
  if (fields.weekday2 === undefined) return place
  const end = isoDate(day + ((fields.weekday2 - weekday + 7) % 7))
  return {
    value: `${place.value}/${end}`,
    start: place.value,
    end,
    grain: 'day',
    implied: ALL,
    anchor: 'published',
  }
}

// "from 4 to 22 this month"
function daysPlace(fields: DateFields, day: number, frame: Frame): Place | undefined {
  const place = dayPlace(day, undefined, frame, fields.monthShift)
  const last = lastDay(fields, place?.day)
  if (fields.span === 'week' && place?.day !== undefined) {
    const monday = place.day - weekdayOf(place.day)
    const stretch = { start: isoDate(monday), end: isoDate(monday + 6), grain: 'day' } as const
    return { ...stretch, value: isoWeek(monday), implied: place.implied, anchor: 'published' }
  }
  if (place?.day === undefined || last === undefined) return place
  const { day: _, ...rest } = place
  const end = isoDate(last)
  return { ...rest, value: `${place.value}/${end}`, end }
}

/** Months in which a day alone is looked for; a weekday and a day come together again within 14. */
const NEAR = [0, -1, 1, -2, 2]
const FAR = Array.from({ length: 29 }, (_, index) => index - 14)

// "Kamis (12)", "tanggal 19": the nearest month that has that day, on that weekday.
function dayPlace(
  day: number,
  weekday: number | undefined,
  { reference, look }: Frame,
  months?: number,
  around: readonly number[] = NEAR,
): Place | undefined {
  if (reference === undefined) return { value: `XXXX-XX-${two(day)}`, grain: 'day', implied: [] }
  const { year, month } = dateOf(reference)
  const days: (number | undefined)[] = []
  for (const by of months === undefined ? around : [months]) {
    const shifted = shiftMonth(year, month, by)
    const candidate = dayNumber(shifted.year, shifted.month, day)
    if (candidate !== undefined && (weekday === undefined || weekdayOf(candidate) === weekday))
      days.push(candidate)
  }
  const found = nearest(days, reference, look)
  if (found !== undefined) return { ...dayPlaceOf(found, ['year', 'month']), anchor: 'published' }
  if (weekday === undefined) return undefined
  return weekdayPlace({ weekday }, weekday, {
    reference,
    previous: undefined,
    strict: false,
    look,
    numericOrder: 'dmy',
  })
}
