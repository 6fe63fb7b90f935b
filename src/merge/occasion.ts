import type { PlacedRecord } from '../model/dossier.ts'
import type { EventPlace, Status } from '../model/event.ts'
import { foldName } from './name.ts'
import { isHouse, isOnBorder, placeRule } from './place-field.ts'
import { profileOf } from './profile.ts'
import { gapOf, type Stretch } from './stretch.ts'

/** How the dates of two records stand to each other. */
export type DateRelation =
  /** The same day. */
  | 'same-day'
  /** One tells a month or several days, and the other's day lies in it. */
  | 'within'
  /** A day apart, which a zone, a rough date or a visit's several days explain. */
  | 'near'
  /** One or both without a date, reported within days of each other. */
  | 'reported-together'
  /** One without a date, told in the week after the other's day as what took place in that very city. */
  | 'reported-later'
  | 'unknown'
  | 'other-day'
  /** A plan still open when the other had already taken place. */
  | 'later-plan'

/** How the places of two records stand to each other. */
export type PlaceRelation = 'same-place' | 'unknown' | 'other-name' | 'other-place'

const HOUR = 3_600_000
/** Days for which reports look back on an encounter without naming its day. */
export const LOOKING_BACK = 7

/** Compares when two records say it was, on the event's own calendar. */
export function compareDates(a: PlacedRecord, b: PlacedRecord): DateRelation {
  const left = profileOf(a)
  const right = profileOf(b)
  if (left.stretch !== undefined && right.stretch !== undefined) {
    return compareStretches(a, b, left.stretch, right.stretch)
  }
  if (plansAfter(a, b) || plansAfter(b, a)) return 'later-plan'
  if (a.record.event.background || b.record.event.background) return 'unknown'
  const from = anchorOf(a)
  const to = anchorOf(b)
  if (from === undefined || to === undefined) return 'unknown'
  // News of an encounter comes within two days of it, and of what it decided not much later.
  if (Math.abs(from - to) <= 2) return 'reported-together'
  return looksBack(a, b) || looksBack(b, a) ? 'reported-later' : 'unknown'
}

/**
 * "In Bangkok she did see her colleague", of last week: no day, but the city of one that has it. Who denies or calls off an encounter
 * that is said to have taken place answers the reports of it.
 */
function looksBack(undated: PlacedRecord, dated: PlacedRecord): boolean {
  const { stretch: own, published } = profileOf(undated)
  const { stretch } = profileOf(dated)
  if (own !== undefined || published === undefined || stretch === undefined) return false
  if (published < stretch.first || published - stretch.last > LOOKING_BACK) return false
  if (dated.record.event.status.value !== 'happened') return false
  const { value: status } = undated.record.event.status
  if (status === 'denied' || status === 'cancelled') return true
  if (status !== 'happened') return false
  // Who visits a country is there for days.
  if (profileOf(undated).group === 'visit') return comparePlaces(undated, dated) === 'same-place'
  const [here, there] = [undated, dated].map(({ record }) => record.event.place?.value)
  if (here === undefined || here.level === 'country') return false
  return comparePlaces(undated, dated) === 'same-place' && there?.level !== 'country'
}

/** Compares where two records say it was: other countries contradict, other names may be one place told twice. */
export function comparePlaces(a: PlacedRecord, b: PlacedRecord): PlaceRelation {
  const left = a.record.event.place?.value
  const right = b.record.event.place?.value
  // A visit goes to a country; its cities are stations of one journey.
  const { group, destinations } = profileOf(a)
  if (group === 'visit') {
    const others = profileOf(b).destinations
    if (destinations.size === 0 || others.size === 0) return 'unknown'
    return destinations.isDisjointFrom(others) ? 'other-place' : 'same-place'
  }
  if (left === undefined || right === undefined) return 'unknown'
  if (isOnBorder(left, right)) return 'same-place'
  const named = foldName(left.name) === foldName(right.name) || isInside(left, right)
  const house = isHouse(left) !== isHouse(right)
  const venue = house && placeRule.relate(left, right) !== 'differs'
  if (left.country !== null && right.country !== null && left.country !== right.country) {
    return group === 'call' || profileOf(b).group === 'call' ? 'unknown' : 'other-place'
  }
  // "In Brazil", and in Brasilia: the one has it no closer.
  const wide =
    (left.level === 'country') !== (right.level === 'country') && left.country === right.country
  if (named || wide) return 'same-place'
  // "In the Harambee House", and "in Nairobi": nobody knows of the one where it stands.
  return house && venue
    ? (left.venue ?? right.venue) === undefined
      ? 'unknown'
      : 'same-place'
    : 'other-name'
}

/** A quarter and its city, a palace and its town: one of the two names lies in the other. */
function isInside(a: EventPlace, b: EventPlace): boolean {
  const [mine, theirs] = [a, b].map(({ within = [] }) => new Set(within.map(foldName)))
  return mine?.has(foldName(b.name)) === true || theirs?.has(foldName(a.name)) === true
}

/** Whether both tell a clock, and the two are more than an hour apart. */
export function otherHour(a: PlacedRecord, b: PlacedRecord): boolean {
  const mine = a.record.event.time?.value
  const theirs = b.record.event.time?.value
  if (mine?.grain !== 'minute' || theirs?.grain !== 'minute') return false
  const [left, right] =
    mine.instant !== undefined && theirs.instant !== undefined
      ? [mine.instant, theirs.instant]
      : [`${mine.start}Z`, `${theirs.start}Z`]
  return Math.abs(Date.parse(left) - Date.parse(right)) > HOUR
}

/** Whether two single days follow each other. */
export function isNextDay(a: PlacedRecord, b: PlacedRecord): boolean {
  const mine = profileOf(a).stretch
  const theirs = profileOf(b).stretch
  if (mine === undefined || theirs === undefined) return false
  return mine.first === mine.last && theirs.first === theirs.last && gapOf(mine, theirs) === 1
}

function compareStretches(
  a: PlacedRecord,
  b: PlacedRecord,
  left: Stretch,
  right: Stretch,
): DateRelation {
  const mine = a.record.event.time?.value
  const theirs = b.record.event.time?.value
  if (mine === undefined || theirs === undefined) return 'unknown'
  const gap = gapOf(left, right)
  if (gap === 0) {
    return left.first === right.first && left.last === right.last && left.first === left.last
      ? 'same-day'
      : 'within'
  }
  if (mine.instant !== undefined && theirs.instant !== undefined) {
    const apart = Math.abs(Date.parse(mine.instant) - Date.parse(theirs.instant))
    if (apart < 12 * HOUR) return 'same-day'
  }
  const { group } = profileOf(a)
  const coarse = mine.grain === 'month' || theirs.grain === 'month' || mine.grain !== theirs.grain
  const zones = mine.zone !== theirs.zone || group === 'call'
  const rough = mine.approx || theirs.approx
  const allowed = group === 'visit' ? 2 : zones || rough || (coarse && mine.zone === null) ? 1 : 0
  return gap <= allowed ? 'near' : 'other-day'
}

/** Whether `plan` was still to come, on a day not told, after `past` had taken place. */
function plansAfter(plan: PlacedRecord, past: PlacedRecord): boolean {
  if (!isAhead(plan.record.event.status.value)) return false
  if (past.record.event.status.value !== 'happened') return false
  const { stretch, published } = profileOf(plan)
  const done = profileOf(past).stretch
  return (
    stretch === undefined &&
    done !== undefined &&
    published !== undefined &&
    published > done.last + 1
  )
}

/** The event's day, or that of its report where no day is told. */
function anchorOf(placed: PlacedRecord): number | undefined {
  const { stretch, published } = profileOf(placed)
  if (stretch === undefined) return published
  return stretch.last - stretch.first <= 7 ? stretch.last : undefined
}

function isAhead(status: Status): boolean {
  return status === 'planned' || status === 'hypothetical'
}

/** Whether its place, where it has one, is no more than a country. */
export function isCity({ record }: PlacedRecord): boolean {
  return record.event.kind.value !== 'visit' && record.event.place?.value.level !== 'country'
}
