/** Islamic months as Indonesia declares them; months nobody declared are counted from the nearest that was. */
import { parseIsoDate } from './calendar.ts'
import { ISLAMIC_MONTHS, LAST_DECLARED } from './feast-table.ts'

/** The first day of a month. */
export interface MonthStart {
  readonly day: number
  /** Counted, not declared: a day more or less is possible. */
  readonly approx: boolean
}

/** Mean length of a lunar month in days. */
const MONTH = 29.530588

const declared = new Map<number, number>()
for (const [month, starts] of Object.entries(ISLAMIC_MONTHS)) {
  for (const start of starts.split(' ')) {
    const [year = '', date = ''] = start.split(':')
    declared.set(count(Number(year), Number(month)), parseIsoDate(date) as number)
  }
}
const counts = [...declared.keys()].sort((first, second) => first - second)
const lastDeclared = parseIsoDate(LAST_DECLARED) as number

function count(year: number, month: number): number {
  return year * 12 + month - 1
}

/** The first day of month 1 to 12 of a year of the Hijra; undefined far from the months that are known. */
export function islamicMonthStart(year: number, month: number): MonthStart | undefined {
  const wanted = count(year, month)
  const first = counts[0] as number
  const last = counts.at(-1) as number
  if (!(wanted >= first && wanted <= last + 1)) return undefined
  const known = declared.get(wanted)
  if (known !== undefined) return { day: known, approx: known > lastDeclared }
  const nearest = counts.reduce((best, other) =>
    Math.abs(other - wanted) < Math.abs(best - wanted) ? other : best,
  )
  const start = declared.get(nearest) as number
  return { day: start + Math.round((wanted - nearest) * MONTH), approx: true }
}

/**
 * The Gregorian year a day of the Islamic calendar falls in, by the arithmetical calendar; undefined where a
 * day or two more or less would change it.
 */
export function gregorianYearOf(year: number, month: number, day: number): number | undefined {
  const ofEpoch =
    Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day
  const at = ofEpoch + 1_948_440 - 385 - 2_440_588
  const [early, late] = [at - 2, at + 2].map((near) => Math.floor(yearAt(near)))
  return early === late ? early : undefined
}

// Years since the beginning of 1970, near enough for a day that is not within two of New Year.
function yearAt(day: number): number {
  return 1970 + day / 365.2425
}
