/**
 * Clocks of places: from a local minute and an IANA zone to the instant and back, by the rules the
 * zone had on that date (Iran gave up summer time after 2022, Astana moved to +05 in March 2024).
 * The rules are those of the ICU data the program runs on.
 */
import { dayNumber, isoDate, two } from './calendar.ts'

const MINUTE = 60_000

/** A zone's clock, as far as it was asked for. */
interface Clock {
  readonly formatter: Intl.DateTimeFormat
  /** Minutes east of Greenwich of a clock that never changes and needs no calendar. */
  readonly fixed: number | undefined
  /** Offsets of whole weeks, and of whole days, in which it did not change. */
  readonly weeks: Map<number, number>
  readonly days: Map<number, number>
}

const clocks = new Map<string, Clock | undefined>()

/** Whether a name is an IANA zone this machine knows: "Asia/Jakarta", "UTC"; never a bare offset. */
export function isZone(name: string): boolean {
  return clockOf(name) !== undefined
}

/**
 * The instant of a local minute, with the offset of its place.
 *
 * A clock time that a change to summer time skips is moved on by the gap; of one that comes twice the
 * first is meant (the rule Temporal calls "compatible"), unless `season` asks for the second.
 *
 * @param localMinute `2023-06-19T16:30`
 * @param season where the words name the zone's standard time ("1:50 a.m. EST") or its summer time ("3 a.m. CEST"); it tells
 *   the two apart where the clock changes, and nothing else: "EST" printed in July is the clock of New York in July
 * @returns `2023-06-19T16:30:00+08:00`; undefined for no valid minute or an unknown zone
 */
export function instantOf(
  localMinute: string,
  zone: string,
  season?: 'winter' | 'summer',
): string | undefined {
  const local = parseMinute(localMinute)
  const clock = clockOf(zone)
  if (local === undefined || clock === undefined) return undefined
  if (clock.fixed !== undefined) return isoInstant(local, clock.fixed)
  // The offsets a day before and a day after: they differ only where a change lies between.
  const before = offsetAt(local - DAY, clock)
  const after = offsetAt(local + DAY, clock)
  if (season !== undefined && before !== after) {
    const told = season === 'winter' ? Math.min(before, after) : Math.max(before, after)
    // "The embargo ends at 3 a.m. CEST": the very moment at which that clock ends is still told on it.
    const utc = local - told * MINUTE
    if (offsetAt(utc, clock) === told || offsetAt(utc - MINUTE, clock) === told)
      return isoInstant(local, told)
  }
  for (const offset of [before, after]) {
    if (offsetAt(local - offset * MINUTE, clock) === offset) return isoInstant(local, offset)
  }
  // In a gap: read with the offset before it and shown with the one after it.
  return isoInstant(local + (after - before) * MINUTE, after)
}

/**
 * The local minute of an instant on a zone's clock.
 *
 * @param instant ISO 8601 with `Z` or an offset
 * @returns `2023-06-19T16:30`; undefined for no instant or an unknown zone
 */
export function localOf(instant: string, zone: string): string | undefined {
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/i.test(instant)) return undefined
  const utc = Date.parse(instant)
  const clock = clockOf(zone)
  if (Number.isNaN(utc) || clock === undefined) return undefined
  return isoMinute(utc + offsetAt(utc, clock) * MINUTE)
}

/** The fixed zone of an offset of whole hours, `Etc/GMT-7` for +07:00 (POSIX signs); undefined for any other. */
export function fixedZone(offsetMinutes: number): string | undefined {
  if (offsetMinutes === 0) return 'UTC'
  const hours = offsetMinutes / 60
  if (!Number.isInteger(hours) || hours > 14 || hours < -12) return undefined
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
}

/** Minutes east of Greenwich at an instant, or undefined as in `localOf`. */
export function offsetOf(instant: string, zone: string): number | undefined {
  const utc = Date.parse(instant)
  const clock = clockOf(zone)
  return Number.isNaN(utc) || clock === undefined ? undefined : offsetAt(utc, clock)
}

/** `+08:00` of minutes east of Greenwich. */
export function isoOffset(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function isoInstant(local: number, offset: number): string {
  return `${isoMinute(local)}:00${isoOffset(offset)}`
}

function isoMinute(local: number): string {
  const minutes = Math.floor(local / MINUTE)
  const day = Math.floor(minutes / 1440)
  const ofDay = minutes - day * 1440
  return `${isoDate(day)}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`
}

function parseMinute(local: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(local)
  if (match === null) return undefined
  const hour = Number(match[4])
  const minute = Number(match[5])
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
  if (day === undefined || hour > 23 || minute > 59) return undefined
  return (day * 1440 + hour * 60 + minute) * MINUTE
}

const DAY = 1440 * MINUTE
const WEEK = 7 * DAY

function offsetAt(utc: number, clock: Clock): number {
  const { formatter, fixed, weeks, days } = clock
  if (fixed !== undefined) return fixed
  const known = weeks.get(Math.floor(utc / WEEK)) ?? days.get(Math.floor(utc / DAY))
  if (known !== undefined) return known
  const offset = readOffset(formatter, utc)
  if (isSteady(formatter, utc, WEEK, offset)) keep(weeks, Math.floor(utc / WEEK), offset)
  else if (isSteady(formatter, utc, DAY, offset)) keep(days, Math.floor(utc / DAY), offset)
  return offset
}

// Since 1970 no zone has changed and changed back between two Thursdays (counted over all zones of tzdata).
function isSteady(
  formatter: Intl.DateTimeFormat,
  utc: number,
  span: number,
  offset: number,
): boolean {
  const first = Math.floor(utc / span) * span
  return (
    first >= 0 &&
    readOffset(formatter, first) === offset &&
    readOffset(formatter, first + span - MINUTE) === offset
  )
}

// A report's times lie within weeks of each other; a thousand weeks of a zone are more than any needs at once.
function keep(kept: Map<number, number>, span: number, offset: number): void {
  if (kept.size > 1000) kept.clear()
  kept.set(span, offset)
}

function readOffset(formatter: Intl.DateTimeFormat, utc: number): number {
  const field: Record<string, number> = {}
  for (const { type, value } of formatter.formatToParts(utc)) field[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = field
  const local = (dayNumber(year, month, day) ?? 0) * 1440 + hour * 60 + minute
  return local - Math.floor(utc / MINUTE)
}

function clockOf(zone: string): Clock | undefined {
  const known = clocks.get(zone)
  if (known !== undefined || clocks.has(zone)) return known
  const formatter = formatterOf(zone)
  const clock =
    formatter === undefined
      ? undefined
      : { formatter, fixed: fixedOffset(zone), weeks: new Map(), days: new Map() }
  // Names that are no zone come from texts without end: keep the cache small.
  if (clocks.size > 2000) clocks.clear()
  clocks.set(zone, clock)
  return clock
}

// A reference written "+07:00" is on "Etc/GMT-7", its sign turned round.
function fixedOffset(zone: string): number | undefined {
  const match = /^Etc\/GMT([+-])([1-9]\d?)$/.exec(zone)
  return match === null ? undefined : Number(match[2]) * (match[1] === '-' ? 60 : -60)
}

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(zone)) return undefined
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
  } catch {
    // Intl offers no other way to ask whether it knows a zone.
    return undefined
  }
}
