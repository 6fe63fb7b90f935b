/** Lengths: "7,5 jam" is PT7.5H, "setengah jam" PT30M, "two-day visit" P2D, "beberapa bulan" PXM. */
import type { TimeUnit } from '../../lang/tables/timex.ts'

const LETTERS: Readonly<
  Record<TimeUnit, readonly [letter: string, times: number, clock: boolean]>
> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  fortnight: ['W', 2, false],
  month: ['M', 1, false],
  quarter: ['M', 3, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
}

/** From the smallest on. */
const UNITS = Object.keys(LETTERS)

const MINUTES: Partial<Record<TimeUnit, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  fortnight: 20_160,
}

/**
 * The ISO 8601 length of a count of units; NaN writes an X ("PXM").
 *
 * @param minor a second, smaller part: "dua jam 30 menit" is PT2H30M
 */
export function isoLength(
  count: number,
  unit: TimeUnit,
  minor?: { readonly count: number; readonly unit: TimeUnit },
): string {
  const [letter, times, clock] = LETTERS[unit]
  if (minor !== undefined && UNITS.indexOf(minor.unit) > UNITS.indexOf(unit)) {
    // "dua hari satu bulan": ISO 8601 writes the larger unit first.
    return isoLength(minor.count, minor.unit, { count, unit })
  }
  if (Number.isNaN(count)) return vague(unit)
  if (count === 0.5 && minor === undefined) {
    if (unit === 'hour') return 'PT30M'
    if (unit === 'year') return 'P6M'
    if (unit === 'day') return 'PT12H'
  }
  let value = `P${clock ? 'T' : ''}${trim(count * times)}${letter}`
  if (minor !== undefined) {
    const [small, by, inClock] = LETTERS[minor.unit]
    // "satu dekade dua tahun" has one letter for both.
    if (small === letter && inClock === clock)
      return `P${clock ? 'T' : ''}${trim(count * times + minor.count * by)}${letter}`
    value += `${inClock && !clock ? 'T' : ''}${trim(minor.count * by)}${small}`
  }
  return value
}

/** The length of several counts: "one year, one month and 21 days" is P1Y1M21D. */
export function isoLengths(
  counts: readonly { readonly count: number; readonly unit: TimeUnit }[],
): string | undefined {
  const sorted = [...counts].sort((a, b) => UNITS.indexOf(b.unit) - UNITS.indexOf(a.unit))
  let days = 'P'
  let clock = ''
  for (const { count, unit } of sorted) {
    const [letter, times, inClock] = LETTERS[unit]
    const told = `${trim(count * times)}${letter}`
    if (Number.isNaN(count) || (inClock ? clock : days).includes(letter)) return undefined
    if (inClock) clock += told
    else days += told
  }
  return clock === '' ? days : `${days}T${clock}`
}

// "beberapa dekade": TIMEX3 writes a vague decade PXDE.
function vague(unit: TimeUnit): string {
  if (unit === 'decade') return 'PXDE'
  if (unit === 'century') return 'PXCE'
  const [letter, , clock] = LETTERS[unit]
  return `P${clock ? 'T' : ''}X${letter}`
}

function trim(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** Minutes of a count of units up to weeks; undefined for months, years and vague counts. */
export function minutesOf(count: number, unit: TimeUnit): number | undefined {
  const size = MINUTES[unit]
  const minutes = size === undefined ? Number.NaN : count * size
  return Number.isFinite(minutes) ? Math.round(minutes * 100) / 100 : undefined
}

/** The `minutes` of a timex, where the length is a definite one. */
export function minutesField(count: number, unit: TimeUnit): { minutes?: number } {
  const minutes = minutesOf(count, unit)
  return minutes === undefined ? {} : { minutes }
}

/** Whether a unit is counted on a clock. */
export function isClockUnit(unit: TimeUnit): boolean {
  return LETTERS[unit][2]
}
