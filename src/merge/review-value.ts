/** Values a person gives: looked at against the field's type, with a word for what is wrong. */
import type { Duration, EventKind, EventPlace, Status } from '../model/event.ts'
import type { Grain, Moment } from '../model/moment.ts'
import type { FieldName } from '../model/review.ts'
import { parseIsoDate } from '../text/calendar.ts'
import { instantOf, isZone } from '../text/zone.ts'

/** The type of each field's value. */
export interface FieldValues {
  readonly kind: EventKind
  readonly status: Status
  readonly time: Moment
  readonly place: EventPlace
  readonly duration: Duration
}

/** A value of a field, or what is wrong with what was given; `allowed` where the list is closed. */
export type ValueCheck<T> =
  | { readonly value: T }
  | { readonly fault: ValueFault; readonly given: string; readonly allowed?: readonly string[] }

/** What can be wrong, for interfaces to put into words. */
export type ValueFault =
  | 'not-in-list'
  /** No object with the members of the field's type. */
  | 'wrong-shape'
  /** No ISO date `2023`, `2023-06`, `2023-06-19` or minute `2023-06-19T16:30`. */
  | 'no-date'
  /** The form of a date, but no such day or hour: `2023-02-30`. */
  | 'no-such-day'
  /** The end is before the start, or of another form. */
  | 'bad-end'
  | 'no-zone'
  /** No ISO duration `PT7.5H`, `PT45M`, `P2D`, or not above zero. */
  | 'no-duration'
  | 'no-place'
  /** Neither a code of three capitals nor null. */
  | 'no-country'

// Records make the compiler miss no word when a list grows.
const KINDS: { readonly [kind in EventKind]: true } = {
  meeting: true,
  talks: true,
  summit: true,
  visit: true,
  call: true,
  agreement: true,
  statement: true,
  summons: true,
  expulsion: true,
  recall: true,
  embassy_opening: true,
  embassy_closure: true,
  recognition: true,
  invitation: true,
  congratulation: true,
  condolence: true,
  sanction: true,
  aid: true,
  vote: true,
}
const STATUSES: { readonly [status in Status]: true } = {
  happened: true,
  planned: true,
  cancelled: true,
  postponed: true,
  denied: true,
  hypothetical: true,
}

/** The fields, in the order in which they are shown. */
export const fieldNames: readonly FieldName[] = ['kind', 'status', 'time', 'place', 'duration']

/** Checks a value from outside, as JSON gives it. What is right comes back with the members of the type and no others. */
export function checkFieldValue<F extends FieldName>(
  field: F,
  value: unknown,
): ValueCheck<FieldValues[F]> {
  const checks: { readonly [name in FieldName]: (value: unknown) => ValueCheck<unknown> } = {
    kind: (one) => checkWord(one, Object.keys(KINDS)),
    status: (one) => checkWord(one, Object.keys(STATUSES)),
    time: checkMoment,
    place: checkPlace,
    duration: checkDuration,
  }
  return checks[field](value) as ValueCheck<FieldValues[F]>
}

function checkWord(value: unknown, allowed: readonly string[]): ValueCheck<string> {
  if (typeof value === 'string' && allowed.includes(value)) return { value }
  return { fault: 'not-in-list', given: shown(value), allowed }
}

const GRAINS: { readonly [length: number]: Grain } = {
  4: 'year',
  7: 'month',
  10: 'day',
  16: 'minute',
}

function checkMoment(value: unknown): ValueCheck<Moment> {
  if (!isObject(value)) return wrong('wrong-shape', value)
  const { start, end, zone = null, approx = false } = value
  const grain = typeof start === 'string' ? GRAINS[start.length] : undefined
  if (typeof start !== 'string' || grain === undefined || !ISO.test(start)) {
    return wrong('no-date', start)
  }
  if (!isOnCalendar(start)) return wrong('no-such-day', start)
  if (end !== undefined) {
    if (typeof end !== 'string' || end.length !== start.length || !ISO.test(end)) {
      return wrong('bad-end', end)
    }
    if (!isOnCalendar(end)) return wrong('no-such-day', end)
    if (end < start) return wrong('bad-end', end)
  }
  if (zone !== null && (typeof zone !== 'string' || !isZone(zone))) return wrong('no-zone', zone)
  if (typeof approx !== 'boolean') return wrong('wrong-shape', approx)
  const instant = grain === 'minute' && zone !== null ? instantOf(start, zone) : undefined
  const moment = { start, ...(end === undefined ? {} : { end }), grain, zone, approx }
  return { value: instant === undefined ? moment : { ...moment, instant } }
}

const ISO = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/

function isOnCalendar(iso: string): boolean {
  const [day = '', clock] = iso.split('T')
  const full = day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day
  // Stretches of days begin in the year 100; no report tells of an earlier one.
  if (day < '0100' || parseIsoDate(full) === undefined) return false
  return clock === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock)
}

function checkPlace(value: unknown): ValueCheck<EventPlace> {
  if (!isObject(value)) return wrong('wrong-shape', value)
  const { name, country = null, level, venue } = value
  if (typeof name !== 'string' || name.trim() === '') return wrong('no-place', name)
  if (country !== null && (typeof country !== 'string' || !/^[A-Z]{3}$/.test(country))) {
    return wrong('no-country', country)
  }
  if (level !== undefined && level !== 'country') return wrong('wrong-shape', level)
  if (venue !== undefined && (typeof venue !== 'string' || venue.trim() === '')) {
    return wrong('no-place', venue)
  }
  return {
    value: {
      name: name.trim(),
      country,
      ...(level === undefined ? {} : { level }),
      ...(venue === undefined ? {} : { venue: venue.trim() }),
    },
  }
}

const UNITS: { readonly [unit: string]: number } = { W: 10_080, D: 1440, H: 60, M: 1 }

function checkDuration(value: unknown): ValueCheck<Duration> {
  if (!isObject(value)) return wrong('wrong-shape', value)
  const { iso, approx = false, planned } = value
  const minutes = typeof iso === 'string' ? minutesOf(iso) : undefined
  if (typeof iso !== 'string' || minutes === undefined) return wrong('no-duration', iso)
  if (typeof approx !== 'boolean') return wrong('wrong-shape', approx)
  if (planned !== undefined && typeof planned !== 'boolean') return wrong('wrong-shape', planned)
  return { value: { iso, minutes, approx, ...(planned === true ? { planned } : {}) } }
}

/** Minutes of an ISO duration in weeks, days, hours and minutes: months and years have no length. */
function minutesOf(iso: string): number | undefined {
  const parts =
    /^P(?:(?<W>\d{1,6}(?:\.\d{1,3})?)W|(?:(?<D>\d{1,6}(?:\.\d{1,3})?)D)?(?:T(?=\d)(?:(?<H>\d{1,6}(?:\.\d{1,3})?)H)?(?:(?<M>\d{1,6}(?:\.\d{1,3})?)M)?)?)$/.exec(
      iso,
    )?.groups
  if (parts === undefined) return undefined
  const minutes = Object.entries(parts).reduce(
    (sum, [unit, amount]) => sum + Number(amount ?? 0) * (UNITS[unit] ?? 0),
    0,
  )
  return minutes > 0 ? minutes : undefined
}

function isObject(value: unknown): value is { readonly [member: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(
  fault: ValueFault,
  value: unknown,
): { readonly fault: ValueFault; readonly given: string } {
  return { fault, given: shown(value) }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
