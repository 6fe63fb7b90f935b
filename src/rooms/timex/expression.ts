/** Makes a timex of a group: its kind, ISO value, moment, and what was filled in. */
import type { TimeMod } from '../../lang/tables/timex.ts'
import type { Moment } from '../../model/moment.ts'
import type { Timex } from '../../model/timex.ts'
import { instantOf, isoOffset } from '../../text/zone.ts'
import { endOnDay, faceOnDay, localMinute, looseMinute, minuteAfter } from './clock.ts'
import { placeOf } from './date.ts'
import { feastPlace, namesFeast } from './feast.ts'
import type { Group } from './fields.ts'
import { isClockUnit, isoLength, isoLengths, minutesField, minutesOf } from './length.ts'
import type { Frame, Place } from './place.ts'
import { shiftPlace } from './shift.ts'

/** A timex without its place in the text. */
export type Sense = Omit<Timex, 'span' | 'rule' | 'credit'> & {
  /** The day, where it is a single one: what later expressions count from. */
  readonly day?: number
}

/** What the report's clock showed, for "tiga jam lalu". */
export interface Clocks {
  readonly published: string | undefined
  readonly previous: string | undefined
}

/** The place of a group's date or shift; undefined where it has none. */
export function placeOfGroup(group: Group, frame: Frame): Place | undefined {
  const place = ownPlace(group, frame)
  if (group.counted === undefined || place === undefined) return place
  if (place.day === undefined) return undefined
  const shift = { ...group.counted, from: 'previous', exact: true } as const
  const { told: _, ...bare } = frame
  const counted = shiftPlace(shift, { ...bare, look: undefined, previous: place.day })
  return counted && { ...counted, ...(place.anchor === undefined ? {} : { anchor: place.anchor }) }
}

function ownPlace(group: Group, frame: Frame): Place | undefined {
  if (group.date !== undefined) {
    // "Natal lalu", "next Easter": the words themselves say which one, today's own is not it.
    const toward = group.toward === 'past' || group.toward === 'future'
    return toward && namesFeast(group.date)
      ? feastPlace(group.date, { ...frame, look: group.toward as 'past' | 'future' }, true)
      : placeOf(group.date, frame)
  }
  return group.shift === undefined ? undefined : shiftPlace(group.shift, frame)
}

/** The sense of a group with a calendar date or a clock. `place` may come from another expression. */
export function datedSense(
  group: Group,
  place: Place | undefined,
  clocks: Clocks,
): Sense | undefined {
  const zone = zoneOf(group)
  const common: Common = {
    mod: group.mod,
    zone: zone.kind,
    anchor: place?.anchor,
    direction: directionOf(group),
    problem: place?.problem,
  }
  const implied = place?.implied ?? []
  if (group.clock !== undefined) return clockSense(group, place, zone.name, common, implied)
  if (place === undefined) return shiftWithoutPlace(group, clocks, common)
  // "malam Idulfitri 2031" tells a year and no day that could have an evening.
  const part = place.grain === 'day' ? group.part : undefined
  const sense: Draft =
    part === undefined
      ? { kind: 'DATE', value: place.value }
      : { kind: 'TIME', value: `${place.value}T${part}` }
  tell(sense, common)
  sense.implied = implied
  if (place.start === undefined) return sense as Sense
  const moment = momentOf(place.start, place.end, place.grain, zone.name, group.mod)
  sense.moment = place.approx === true ? { ...moment, approx: true } : moment
  if (place.day !== undefined) sense.day = place.day
  return sense as Sense
}

/** A sense still being filled in: a spread for each field that may be missing costs more than all the reading of it. */
type Draft = { -readonly [Field in keyof Sense]?: Sense[Field] }

/** What any date or clock may tell besides its value. */
type Common = Pick<Sense, 'zone'> & {
  readonly [Field in 'mod' | 'anchor' | 'direction' | 'problem']: Sense[Field] | undefined
}

function tell(sense: Draft, { mod, zone, anchor, direction, problem }: Common): Draft {
  if (mod !== undefined) sense.mod = mod
  sense.zone = zone
  if (anchor !== undefined) sense.anchor = anchor
  if (direction !== undefined) sense.direction = direction
  if (problem !== undefined) sense.problem = problem
  return sense
}

function clockSense(
  group: Group,
  place: Place | undefined,
  zone: string | null,
  common: Common,
  implied: Sense['implied'],
): Sense | undefined {
  const { clock } = group
  if (clock === undefined) return undefined
  const face = faceOnDay(clock.face, clock, group.part)
  const end = clock.end === undefined ? undefined : endOnDay(clock.end, clock, group.part)
  const day = place?.day
  const sense = tell({ kind: 'TIME' }, common)
  sense.implied = implied
  if (day === undefined) {
    const loose = looseMinute(face)
    sense.value = end === undefined ? loose : `${loose}/${looseMinute(end)}`
    return sense as Sense
  }
  const start = localMinute(day, face)
  let to = end === undefined ? undefined : localMinute(day, end)
  if (to !== undefined && to < start)
    to = localMinute(day + 1, end as { hour: number; minute: number })
  const moment = momentOf(start, to, 'minute', zone, group.mod)
  const { season } = group
  const seasonal =
    season !== undefined && zone !== null ? instantOf(start, zone, season) : undefined
  const instant = seasonal ?? moment.instant ?? echoInstant(group, day, start)
  sense.value = to === undefined ? start : `${start}/${to}`
  sense.moment = instant === undefined ? moment : { ...moment, instant }
  sense.day = day
  return sense as Sense
}

// "2.30pm local time (0430 GMT)": the second clock tells the instant, on the day that puts the two within half a day.
function echoInstant({ echo }: Group, day: number, start: string): string | undefined {
  if (echo === undefined) return undefined
  const face = faceOnDay(
    echo.face,
    { face: echo.face, ...(echo.meridiem === undefined ? {} : { meridiem: echo.meridiem }) },
    undefined,
  )
  const local = Date.parse(`${start}:00Z`)
  for (const by of [0, -1, 1]) {
    const instant = instantOf(localMinute(day + by, face), echo.zone)
    if (instant === undefined) continue
    const offset = Math.round((local - Date.parse(instant)) / 60_000)
    if (offset < -720 || offset > 840) continue
    return `${start}:00${isoOffset(offset)}`
  }
  return undefined
}

// "tiga jam lalu", "beberapa hari lalu", "two hours later": counted on a clock, or by nobody knows how many.
function shiftWithoutPlace(group: Group, clocks: Clocks, told: Common): Sense | undefined {
  const { shift } = group
  if (shift === undefined) return undefined
  const common = tell({}, told) as Draft & Pick<Sense, 'zone'>
  const { by, unit, from } = shift
  const base = from === 'published' ? clocks.published : clocks.previous
  const minutes = minutesOf(by, unit)
  if (isClockUnit(unit) && base !== undefined && minutes !== undefined) {
    const at = minuteAfter(base, minutes)
    if (at !== undefined) {
      const implied = ['year', 'month', 'day'] as const
      const moment = momentOf(at, undefined, 'minute', null, 'APPROX')
      return { kind: 'TIME', value: at, ...common, implied, anchor: from, moment }
    }
  }
  if (from === 'previous') {
    const counts = [shift, ...(shift.minor ?? [])].map((one) => ({
      count: Math.abs(one.by),
      unit: one.unit,
    }))
    const value =
      (counts.length > 1 ? isoLengths(counts) : undefined) ?? isoLength(Math.abs(by), unit)
    return { kind: 'DURATION', value, ...common, implied: [], ...minutesField(Math.abs(by), unit) }
  }
  const future = group.toward === 'future' || by > 0
  return { kind: 'DATE', value: future ? 'FUTURE_REF' : 'PAST_REF', ...common, implied: [] }
}

function zoneOf({ zone }: Group): { kind: Timex['zone']; name: string | null } {
  if (zone === undefined) return { kind: 'none', name: null }
  return zone === 'local' ? { kind: 'local', name: null } : { kind: 'stated', name: zone }
}

function directionOf({ toward, shift }: Group): 'past' | 'future' | undefined {
  if (toward === 'past' || toward === 'future') return toward
  if (shift === undefined || shift.by === 0 || Number.isNaN(shift.by)) return undefined
  return shift.by < 0 ? 'past' : 'future'
}

/** A moment, with its instant for a minute whose zone is stated. */
export function momentOf(
  start: string,
  end: string | undefined,
  grain: Moment['grain'],
  zone: string | null,
  mod: TimeMod | undefined,
): Moment {
  const approx = mod === 'APPROX' || /_(?:THAN|LESS|MORE)$/.test(mod ?? '')
  const instant = grain === 'minute' && zone !== null ? instantOf(start, zone) : undefined
  const moment: { -readonly [Field in keyof Moment]: Moment[Field] } =
    end === undefined ? { start, grain, zone, approx } : { start, end, grain, zone, approx }
  if (instant !== undefined) moment.instant = instant
  return moment
}
