/** Times as the scorer compares them: a date at its grain, and an instant where clock and zone are known. */
import type { GoldTime } from './gold.ts'
import type { PredictedTime } from './prediction.ts'

/** A time taken apart; `instant` is in milliseconds, `null` without clock and zone. */
export interface ScoredTime {
  readonly date: string
  readonly clock: string | null
  readonly instant: number | null
}

/** How a predicted time stands to the gold's; `clock` is `null` where the gold gives no clock. */
export interface TimeVerdict {
  readonly date: boolean
  readonly clock: boolean | null
  readonly right: boolean
}

const FORM =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?)?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/

/** Takes a time apart; undefined for none, or one that is not ISO 8601. */
export function parseTime(
  time: Pick<PredictedTime, 'start' | 'zone'> | null | undefined,
): ScoredTime | undefined {
  const match = FORM.exec(time?.start ?? '')
  if (match === null) return undefined
  const [, year = '', month, day, hour, minute, offset] = match
  const date = [year, month, day].filter((part) => part !== undefined).join('-')
  if (hour === undefined || minute === undefined) return { date, clock: null, instant: null }
  const local = Date.UTC(+year, Number(month) - 1, Number(day), +hour, +minute)
  return {
    date,
    clock: `${hour}:${minute}`,
    instant: instantOf(local, offset, time?.zone ?? undefined),
  }
}

/** The date a predicted time falls on in the gold's zone. */
export function dateIn(time: ScoredTime, zone: string | null): string {
  if (time.instant === null || zone === null) return time.date
  const local = time.instant + (offsetAt(zone, time.instant) ?? 0) * 60_000
  return new Date(local).toISOString().slice(0, 10)
}

/** Judges a predicted time: the date at the gold's grain, and for a minute the very instant. */
export function judgeTime(
  gold: GoldTime,
  predicted: PredictedTime | null | undefined,
): TimeVerdict {
  const time = parseTime(predicted)
  if (time === undefined) {
    return { date: false, clock: gold.grain === 'minute' ? false : null, right: false }
  }
  const length = gold.grain === 'year' ? 4 : gold.grain === 'month' ? 7 : 10
  const said = dateIn(time, gold.zone).slice(0, length)
  const date = goldDates(gold).some((one) => one.slice(0, length) === said)
  if (gold.grain !== 'minute') return { date, clock: null, right: date }
  const clock = time.instant !== null && time.instant === parseTime(gold)?.instant
  return { date, clock, right: date && clock }
}

/** Days between the gold's date and a predicted one, both with a day; the nearest of the accepted dates counts. */
export function daysApart(gold: GoldTime, time: ScoredTime): number {
  const said = Date.parse(dateIn(time, gold.zone))
  const apart = goldDates(gold).map((one) => Math.abs(Date.parse(one.slice(0, 10)) - said))
  return Math.min(...apart) / 86_400_000
}

/** Minutes of a predicted duration; undefined for none. */
export function minutesOf(
  duration: { readonly iso?: string; readonly minutes?: number } | null | undefined,
): number | undefined {
  if (duration?.minutes !== undefined) return duration.minutes
  const form = /^P(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?)?$/
  const match = form.exec(duration?.iso ?? '')
  if (match === null) return undefined
  const [days = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return Math.round(days * 1440 + hours * 60 + minutes)
}

function goldDates(gold: GoldTime): readonly string[] {
  return [gold.start, ...(gold.start_alt ?? [])]
}

function instantOf(
  local: number,
  offset: string | undefined,
  zone: string | undefined,
): number | null {
  if (offset === 'Z') return local
  if (offset !== undefined) {
    const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
    return local - (offset.startsWith('-') ? -size : size) * 60_000
  }
  if (zone === undefined) return null
  const near = offsetAt(zone, local)
  if (near === undefined) return null
  return local - (offsetAt(zone, local - near * 60_000) ?? near) * 60_000
}

const clocks = new Map<string, Intl.DateTimeFormat | undefined>()

function offsetAt(zone: string, instant: number): number | undefined {
  const clock = clocks.has(zone) ? clocks.get(zone) : clockOf(zone)
  clocks.set(zone, clock)
  if (clock === undefined) return undefined
  const field: Record<string, number> = {}
  for (const { type, value } of clock.formatToParts(instant)) field[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field
  return (Date.UTC(year, month - 1, day, hour, minute, second) - instant) / 60_000
}

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  const two = '2-digit'
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    })
  } catch {
    // Intl offers no other way to ask whether it knows a zone.
    return undefined
  }
}
