/**
 * Moments of tellings: the finest a telling gives, and whether two can be one.
 */
import type { Moment } from '../../../model/moment.ts'
import type { Timex } from '../../../model/timex.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** The finest moment a telling gives. */
export function momentOf(telling: Telling): Moment | undefined {
  let best: Timex | undefined
  for (const time of telling.times) {
    if (time.moment === undefined) continue
    const than = grainOf(time) - grainOf(best)
    // "Sehari setelah serangan itu, pada 23 April": of two days the one stated
    const stated = than === 0 && best?.anchor === 'previous' && time.anchor === undefined
    if (best === undefined || than > 0 || stated) best = time
  }
  return best?.moment
}

function grainOf(time: Timex | undefined): number {
  return time?.moment?.start.length ?? 0
}

/** Whether the finest a telling gives is a clock whose day it does not say. */
export function floats({ times }: Telling): boolean {
  const clocks = times.filter(({ moment }) => moment?.grain === 'minute')
  return clocks.length > 0 && clocks.every(isFloating) && clocks.length === times.length
}

/** Days between two moments known to the day; infinity where one is not. */
export function daysApart(a: Moment, b: Moment): number {
  if (a.start.length < 10 || b.start.length < 10) return Number.POSITIVE_INFINITY
  if (a.start.slice(0, 10) === b.start.slice(0, 10)) return 0
  const day = (moment: Moment) => Date.parse(`${moment.start.slice(0, 10)}T00:00Z`)
  return Math.abs(day(a) - day(b)) / 86_400_000
}

/** Two moments that can be one: the same to the coarser grain, or one inside the other's range. */
export function near(a: Moment, b: Moment): boolean {
  const length = Math.min(a.start.length, b.start.length, 10)
  const cut = (moment: Moment) =>
    [moment.start.slice(0, length), (moment.end ?? moment.start).slice(0, length)] as const
  const [aFrom, aTo] = cut(a)
  const [bFrom, bTo] = cut(b)
  return aFrom <= bTo && bFrom <= aTo
}

/** Whether all are of one day, and one at least is known. */
export function ofOneDay(moments: readonly Moment[]): boolean {
  return new Set(moments.map(({ start }) => start.slice(0, 10))).size === 1
}

/** Days a report may come after what it is about. */
const LATE = 2

/** One day, of the report or shortly before it: news, and no past. */
export function isFresh(scene: Scene, { start, end }: Moment): boolean {
  const published = scene.article.published?.moment.start.slice(0, 10)
  if (published === undefined || start.length < 10 || end !== undefined) return false
  const days = (Date.parse(published) - Date.parse(start.slice(0, 10))) / 86_400_000
  return days >= 0 && days <= LATE
}

/** The day of a moment, without its clock. */
export function dayOf({ start }: Moment): Moment {
  return { start: start.slice(0, 10), grain: 'day', zone: null, approx: false }
}

/** Days from which an encounter is background. */
const OLD = 30

/** Whether a moment lies long before the report. */
export function isOld(scene: Scene, { start, end }: Moment): boolean {
  const published = scene.article.published?.moment.start.slice(0, 10)
  if (published === undefined) return false
  const until = (end ?? start).slice(0, 10)
  if (until.length < 10) return until < published.slice(0, until.length)
  return Date.parse(published) - Date.parse(until) > OLD * 86_400_000
}

/** A clock whose day was taken from what was told before it: "Pembicaraan dimulai pada pukul 13.30", but not "8 a.m. the next day". */
export function isFloating({ moment, implied, anchor, direction }: Timex): boolean {
  const open = implied.includes('day') && anchor === 'previous'
  return moment?.grain === 'minute' && open && direction === undefined
}

const DAY = 86_400_000
/** Days from the first to the last of a working week. */
const WEEK = 4

/** Whether a moment is a stretch of five days or more: "next week", "17 to 24 May". */
export function isWeek({ start, end }: Moment): boolean {
  return (
    end !== undefined && Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10)) >= WEEK * DAY
  )
}

/** "will visit Peru next week. He is due in Lima on Thursday": the Thursday of that week, and not the one before it. */
export function inWeek(mine: Moment, [week]: readonly Moment[]): Moment {
  if (week === undefined || !isWeek(week) || mine.end !== undefined || mine.start.length < 10)
    return mine
  const day = mine.start.slice(0, 10)
  // he may leave the day before
  const eve = Date.parse(week.start.slice(0, 10)) - Date.parse(day)
  if (eve <= DAY) return mine
  const later = new Date(Date.parse(`${day}T00:00Z`) + 7 * DAY).toISOString().slice(0, 10)
  const within = later >= week.start.slice(0, 10) && later <= (week.end ?? '').slice(0, 10)
  return within ? { ...mine, start: later + mine.start.slice(10) } : mine
}
