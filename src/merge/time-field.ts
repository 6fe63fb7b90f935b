import type { Grain, Moment } from '../model/moment.ts'
import { instantOf } from '../text/zone.ts'
import type { FieldRule, Relation } from './field.ts'
import { gapOf, stretchOf } from './stretch.ts'

const MINUTE = 60_000
// "Sekitar pukul 16.30" and "pukul 16.45" tell one hour; "pukul 17.30" is another.
const ROUGHLY = 30

// Lower is finer.
const FINENESS: { readonly [grain in Grain]: number } = { minute: 0, day: 1, month: 2, year: 3 }

/** Times: a date holds any clock of its day, one instant is one on every clock. */
export const timeRule: FieldRule<Moment> = {
  plansYield: true,
  key: ({ start, end, grain, zone, approx }) =>
    [start, end ?? '', grain, zone ?? '', approx ? '~' : ''].join('|'),
  relate,
  finer,
}

// Reports date a visit by its beginning, by a day of it, or by the day they are of.
const STAY = 2

/** Times of visits: days that merging takes for days of one stay do not contradict each other. */
export const visitTimeRule: FieldRule<Moment> = {
  ...timeRule,
  relate: (a, b) => {
    const relation = relate(a, b)
    const [left, right] = [stretchOf(a), stretchOf(b)]
    if (relation !== 'differs' || left === undefined || right === undefined) return relation
    return gapOf(left, right) <= STAY ? 'grain' : 'differs'
  },
}

function relate(a: Moment, b: Moment): Relation {
  if (a.grain === 'minute' && b.grain === 'minute') return relateClocks(a, b)
  const left = stretchOf(a)
  const right = stretchOf(b)
  if (left === undefined || right === undefined) return 'differs'
  const zones = a.zone !== b.zone
  const gap = gapOf(left, right)
  if (gap > 0) {
    // One day is yesterday's on another continent; a month does not reach into the next.
    if (gap > 1 || FINENESS[a.grain] > 1 || FINENESS[b.grain] > 1) return 'differs'
    if (zones && (a.zone === null || b.zone === null || sharesHour(a, b))) return 'zone'
    return a.approx || b.approx ? 'rounding' : 'differs'
  }
  if (left.first === right.first && left.last === right.last) {
    if (a.grain !== b.grain) return 'grain'
    return zones ? 'zone' : 'rounding'
  }
  const holds =
    (left.first <= right.first && left.last >= right.last) ||
    (right.first <= left.first && right.last >= left.last)
  if (holds) return 'grain'
  return a.approx || b.approx ? 'rounding' : 'differs'
}

/** Whether two days on two clocks have an hour in common: Sunday in Washington and Monday in Beijing, never the other way round. */
function sharesHour(a: Moment, b: Moment): boolean {
  const [mine, theirs] = [a, b].map(({ start, end, zone }) => {
    const from = instantOf(`${start.slice(0, 10)}T00:00`, zone ?? 'UTC')
    const to = instantOf(`${(end ?? start).slice(0, 10)}T23:59`, zone ?? 'UTC')
    return from === undefined || to === undefined
      ? undefined
      : { first: Date.parse(from), last: Date.parse(to) }
  })
  // A zone nobody knows explains what it likes.
  if (mine === undefined || theirs === undefined) return true
  return mine.first <= theirs.last && theirs.first <= mine.last
}

function relateClocks(a: Moment, b: Moment): Relation {
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
  return apart <= ROUGHLY && (a.approx || b.approx) ? 'rounding' : 'differs'
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
