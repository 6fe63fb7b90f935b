/**
 * The Gregorian calendar by whole numbers: a day is counted from 1970-01-01 (day 0), so that weeks,
 * months and weekdays are arithmetic and no machine clock or zone can slip in.
 */

/** A calendar date; month and day count from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * The day number of a date.
 *
 * @returns undefined where the calendar has no such date (31 June), or the year is outside 1 to 9999
 */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return undefined
  if (day > daysInMonth(year, month)) return undefined
  // Days from civil (Howard Hinnant): the year begins in March, so that the leap day is its last.
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear
  return era * 146097 + dayOfEra - 719468
}

/** The date of a day number. */
export function dateOf(number: number): CalendarDate {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const ofEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const ofYear = dayOfEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return { year: ofEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Day of the week, Monday 0 to Sunday 6 (1970-01-01 was a Thursday). */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7
}

/** `2023-06-19` of a day number. */
export function isoDate(number: number): string {
  const { year, month, day } = dateOf(number)
  return `${isoMonth(year, month)}-${two(day)}`
}

/** `2023-06`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`
}

/** `2023`, four digits. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0')
}

/** Day number of the first ten characters of an ISO date or time; undefined where they are none. */
export function parseIsoDate(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  return match === null
    ? undefined
    : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** ISO 8601 week `2023-W24` of a day: weeks begin on Monday, week 1 holds the year's first Thursday. */
export function isoWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 3
  const { year } = dateOf(thursday)
  const first = dayNumber(year, 1, 1) ?? thursday
  return `${isoYear(year)}-W${two(Math.floor((thursday - first) / 7) + 1)}`
}

/** A month counted on or back from another: month 14 of 2023 is February 2024. */
export function shiftMonth(
  year: number,
  month: number,
  by: number,
): { year: number; month: number } {
  const count = year * 12 + (month - 1) + by
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
}

/** Two digits. */
export function two(number: number): string {
  return String(number).padStart(2, '0')
}
