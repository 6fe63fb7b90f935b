import type { Grain, Moment } from '../model/moment.ts'
import { instantOf, localOf } from '../text/zone.ts'
import type { FieldRule, Relation } from './field.ts'
import { gapOf, type Stretch, stretchOf } from './stretch.ts'

const MINUTE = 60_000
// "Sekitar pukul 16.30" and "pukul 16.45" tell one hour; "pukul 17.30" is another.
const ROUGHLY = 30

// Lower is finer.
const FINENESS: { readonly [grain in Grain]: number } = { minute: 0, day: 1, month: 2, year: 3 }

/**
 * Times: a date holds any clock of its day, one instant is one on every clock.
 *
 * @param parties the zones a time may be told in that has none (a call's: those of who took part); empty where nobody knows
 */
export function timeRuleAmong(parties: readonly string[]): FieldRule<Moment> {
  return {
    plansYield: true,
    key: ({ start, end, grain, zone, approx }) =>
      [start, end ?? '', grain, zone ?? '', approx ? '~' : ''].join('|'),
    relate: (a, b) => relate(a, b, parties),
    finer,
  }
}

/** Times whose parties nobody asks for: a zone that is not told may be any. */
export const timeRule: FieldRule<Moment> = timeRuleAmong([])

// Reports date a visit of several days by its beginning, by a day of it, or by the day they are of.
const STAY = 2

/**
 * Times of visits: a day and a stretch that merging takes for days of one stay do not contradict each other; two single days do where
 * nothing tells that the one stay has both.
 *
 * @param hasBoth whether a stay from the one day on has the later one too
 */
export function visitTimeRule(
  hasBoth: (first: Stretch, later: Stretch) => boolean = () => true,
): FieldRule<Moment> {
  return {
    ...timeRule,
    relate: (a, b) => {
      const relation = relate(a, b, [])
      const [left, right] = [stretchOf(a), stretchOf(b)]
      if (relation !== 'differs' || left === undefined || right === undefined) return relation
      if (gapOf(left, right) > STAY || endOtherwise(a, b, left, right)) return 'differs'
      const single = [left, right].every(({ first, last }) => first === last)
      const [one, other] = left.first < right.first ? [left, right] : [right, left]
      return single && !hasBoth(one, other) ? 'differs' : 'grain'
    },
  }
}

function relate(a: Moment, b: Moment, parties: readonly string[]): Relation {
  if (a.grain === 'minute' && b.grain === 'minute') return relateClocks(a, b, parties)
  const left = stretchOf(a)
  const right = stretchOf(b)
  if (left === undefined || right === undefined) return 'differs'
  const gap = gapOf(left, right)
  if (gap > 0) {
    // One day is yesterday's on another continent; a month does not reach into the next.
    if (gap > 1 || FINENESS[a.grain] > 1 || FINENESS[b.grain] > 1) return 'differs'
    if (sharesHour(a, b, parties)) return 'zone'
    return a.approx || b.approx ? 'rounding' : 'differs'
  }
  if (left.first === right.first && left.last === right.last) {
    if (a.grain !== b.grain) return 'grain'
    return a.zone !== b.zone ? 'zone' : 'rounding'
  }
  if (endOtherwise(a, b, left, right)) return 'differs'
  const holds =
    (left.first <= right.first && left.last >= right.last) ||
    (right.first <= left.first && right.last >= left.last)
  if (holds) return 'grain'
  return a.approx || b.approx ? 'rounding' : 'differs'
}

/** "From the 13th to the 14th", and "to the 15th": who tells both ends and has one of them otherwise. "On the 14th" is a day of either. */
function endOtherwise(a: Moment, b: Moment, left: Stretch, right: Stretch): boolean {
  if (a.end === undefined || b.end === undefined || a.approx || b.approx) return false
  if (left.first === left.last || right.first === right.last) return false
  return (left.first === right.first) !== (left.last === right.last)
}

/**
 * Whether two neighbouring days have an hour in common on the clocks they are told in: Sunday in Washington and Monday in Beijing, never
 * the other way round; Friday in Berlin and Saturday at one in the morning in Beijing, but not at four in the afternoon.
 */
function sharesHour(a: Moment, b: Moment, parties: readonly string[]): boolean {
  if (a.zone === b.zone) return false
  const [mine, theirs] = [clocksOf(a, parties), clocksOf(b, parties)]
  // A zone nobody knows explains what it likes.
  if (mine.length === 0 || theirs.length === 0) return true
  return mine.some((zone) => {
    const one = hoursOf(a, zone)
    return theirs.some((other) => {
      const facing = hoursOf(b, other)
      if (one === undefined || facing === undefined) return true
      return one.first <= facing.last && facing.first <= one.last
    })
  })
}

function clocksOf({ zone }: Moment, parties: readonly string[]): readonly string[] {
  return zone === null ? parties : [zone]
}

/** From its first to its last moment, in milliseconds; undefined for a zone this machine does not know. */
function hoursOf(
  { start, end, grain, instant }: Moment,
  zone: string,
): { readonly first: number; readonly last: number } | undefined {
  if (grain === 'minute' && instant !== undefined && end === undefined) {
    return { first: Date.parse(instant), last: Date.parse(instant) }
  }
  const from = instantOf(`${start.slice(0, 10)}T00:00`, zone)
  const to = instantOf(`${(end ?? start).slice(0, 10)}T23:59`, zone)
  return from === undefined || to === undefined
    ? undefined
    : { first: Date.parse(from), last: Date.parse(to) }
}

function relateClocks(a: Moment, b: Moment, parties: readonly string[]): Relation {
  const zones = a.zone !== b.zone
  const instants = a.instant !== undefined && b.instant !== undefined
  const apart =
    Math.abs(
      instants
        ? Date.parse(a.instant as string) - Date.parse(b.instant as string)
        : Date.parse(`${a.start}:00Z`) - Date.parse(`${b.start}:00Z`),
    ) / MINUTE
  // A clock whose place nobody knows can only be compared with one that shows the same hour.
  if (!instants && zones && a.zone !== null && b.zone !== null) return 'differs'
  if (apart === 0) {
    if (a.end !== b.end) return a.end === undefined || b.end === undefined ? 'grain' : 'differs'
    return zones ? 'zone' : 'rounding'
  }
  if (holdsClock(a, b) || holdsClock(b, a)) return 'grain'
  if (apart <= ROUGHLY && (a.approx || b.approx)) return 'rounding'
  return toldElsewhere(a, b, parties) || toldElsewhere(b, a, parties) ? 'zone' : 'differs'
}

/** "From 10 to 12", and "at 11". */
function holdsClock({ start, end, zone }: Moment, one: Moment): boolean {
  return (
    end !== undefined && zone === one.zone && start <= one.start && (one.end ?? one.start) <= end
  )
}

/** Whether an hour without a zone is the other's on one of the parties' clocks: nine in the evening, and 22.00 in Moscow. */
function toldElsewhere(a: Moment, b: Moment, parties: readonly string[]): boolean {
  if (a.zone !== null || b.zone === null || b.instant === undefined) return false
  const { instant } = b
  return parties.some((zone) => localOf(instant, zone) === a.start)
}

function finer(a: Moment, b: Moment): number {
  return (
    FINENESS[a.grain] - FINENESS[b.grain] ||
    Number(a.approx) - Number(b.approx) ||
    Number(a.zone === null) - Number(b.zone === null) ||
    daysIn(a) - daysIn(b) ||
    Number(a.end === undefined) - Number(b.end === undefined)
  )
}

function daysIn(moment: Moment): number {
  const stretch = stretchOf(moment)
  return stretch === undefined ? 0 : stretch.last - stretch.first
}
