/** The days of feasts: by rule, by count from Easter, or as declared. */
import { dateOf, dayNumber, daysInMonth, parseIsoDate, weekdayOf } from './calendar.ts'
import { FEASTS, type FeastRule } from './feast-table.ts'
import { islamicMonthStart } from './islamic.ts'

/** One keeping of a feast: its day, or first and last days. */
export interface FeastDay {
  readonly day: number
  readonly last?: number
  /** Counted where it will be declared: a day more or less is possible. */
  readonly approx?: true
}

/** Whether there is such a feast. */
export function isFeast(name: string): boolean {
  return FEASTS[name] !== undefined || fixedDay(name, 2024) !== undefined
}

/** Whether a feast is a stretch of days ("Ramadan", "Holy Week"). */
export function isStretch(name: string): boolean {
  const rule = FEASTS[name]
  if (rule === undefined) return false
  if ('either' in rule) return rule.either.some(isStretch)
  return (
    ('islamic' in rule && rule.whole === true) ||
    ('easter' in rule && rule.days !== undefined) ||
    ('listed' in rule && rule.listed.includes('/'))
  )
}

/** The days of a feast in a year of our calendar: none where they are not known, two where it came twice. */
export function feastDays(name: string, year: number): readonly FeastDay[] {
  const rule = FEASTS[name]
  if (rule === undefined) {
    const day = fixedDay(name, year)
    return day === undefined ? [] : [{ day }]
  }
  if ('either' in rule) return rule.either.flatMap((other) => feastDays(other, year))
  if ('islamic' in rule) {
    // The Islamic year is eleven days shorter: three of them may touch a year of ours.
    const about = Math.floor(((year - 622) * 33) / 32)
    return [about - 1, about, about + 1, about + 2]
      .flatMap((hijri) => feastOfHijri(name, hijri) ?? [])
      .filter(({ day }) => dateOf(day).year === year)
  }
  return daysByRule(rule, year)
}

/** A feast of the Islamic calendar in a year of the Hijra; undefined where it is none or not known. */
export function feastOfHijri(name: string, year: number): FeastDay | undefined {
  const rule = FEASTS[name]
  if (rule === undefined || !('islamic' in rule)) return undefined
  const declared = rule.declared?.[year]
  if (declared !== undefined) return { day: parseIsoDate(declared) as number }
  const [month, day] = rule.islamic
  return rule.whole === true ? islamicMonth(year, month) : islamicDay(year, month, day)
}

/** Month and day of a feast of the Islamic calendar. */
export function islamicDateOf(name: string): readonly [month: number, day: number] | undefined {
  const rule = FEASTS[name]
  return rule !== undefined && 'islamic' in rule ? rule.islamic : undefined
}

/** A day of an Islamic month. */
export function islamicDay(year: number, month: number, day: number): FeastDay | undefined {
  const start = islamicMonthStart(year, month)
  if (start === undefined || day < 1 || day > 30) return undefined
  return { day: start.day + day - 1, ...(start.approx ? { approx: true } : {}) }
}

/** First and last days of an Islamic month. */
export function islamicMonth(year: number, month: number): FeastDay | undefined {
  const start = islamicMonthStart(year, month)
  const next = islamicMonthStart(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1)
  if (start === undefined || next === undefined) return undefined
  const approx = start.approx || next.approx
  return { day: start.day, last: next.day - 1, ...(approx ? { approx: true } : {}) }
}

/** The year of our calendar that a feast's own count means: Imlek 2574 is of 2023, Saka 1945 too. */
export function commonYear(name: string, year: number): number {
  const rule = FEASTS[name]
  if (rule === undefined || !('listed' in rule) || rule.era === undefined) return year
  const { less, from, to } = rule.era
  return year >= from && year <= to ? year - less : year
}

function daysByRule(
  rule: Exclude<FeastRule, { readonly either: unknown } | { readonly islamic: unknown }>,
  year: number,
): readonly FeastDay[] {
  if (year < 1600 || year > 2400) return []
  if ('easter' in rule) {
    const sunday = rule.orthodox === true ? orthodoxEaster(year) : easter(year)
    const day = sunday + rule.easter
    return [rule.days === undefined ? { day } : { day, last: day + rule.days - 1 }]
  }
  if ('every' in rule) {
    const since = parseIsoDate(rule.since) as number
    const first = dayNumber(year, 1, 1) as number
    let day = since + Math.ceil((first - since) / rule.every) * rule.every
    const days: FeastDay[] = []
    for (; dateOf(day).year === year; day += rule.every) days.push({ day })
    return days
  }
  if ('listed' in rule) {
    return rule.listed
      .split(' ')
      .filter((listed) => listed.startsWith(`${year}-`))
      .map((listed) => {
        const [first = '', last] = listed.split('/')
        const day = (parseIsoDate(first) as number) + (rule.by ?? 0)
        return last === undefined ? { day } : { day, last: parseIsoDate(last) as number }
      })
  }
  const except = rule.except?.[year]
  if (except !== undefined) return [{ day: parseIsoDate(except) as number }]
  return [{ day: nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.by ?? 0) }]
}

// "12-25"
function fixedDay(name: string, year: number): number | undefined {
  const match = /^(\d\d)-(\d\d)$/.exec(name)
  return match === null ? undefined : dayNumber(year, Number(match[1]), Number(match[2]))
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month)) as number
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1) as number
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

// The Gregorian reckoning of Easter (Meeus, Jones and Butcher).
function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const leaps = Math.floor(century / 4)
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - leaps - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const sum = moon + sunday - 7 * late + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) as number
}

// The Julian reckoning, which lies thirteen days behind from 1900 to 2099.
function orthodoxEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const sum = moon + sunday + 114
  const day = dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) as number
  const century = Math.floor(year / 100)
  return day + century - Math.floor(century / 4) - 2
}
