/**
 * Days of clocks and weekdays that the words leave open: a clock counted from whatever day was told before it
 * goes by the encounter's own day, else by the visit it belongs to; of a plan no encounter of a visit comes before it.
 */
import type { Moment } from '../../../model/moment.ts'
import type { Timex } from '../../../model/timex.ts'
import type { Encounter } from '../encounter.ts'
import type { Held } from '../place/held-place.ts'
import { nearerDay } from './called-off-day.ts'
import { isFloating, isWeek, near } from './moment.ts'
import { dayOfTimetable } from './timetable-day.ts'

/** The moment on its right day; the moment itself where nothing speaks for another. */
export function onItsDay(
  moment: Moment,
  said: Timex | undefined,
  encounter: Encounter,
  held: Held | undefined,
  all: readonly Encounter[],
  published?: string,
): Moment {
  if (said === undefined || moment.start.length < 10) return moment
  const own = isFloating(said) ? ownDay(encounter) : undefined
  const day =
    own ??
    dayOfVisit(moment, said, encounter, held, all, published) ??
    dayOfTimetable(moment, said, encounter, all, published) ??
    nearerDay(moment, said, encounter, published)
  if (day === undefined || day === moment.start.slice(0, 10)) return moment
  const { end: _, ...rest } = moment
  return { ...rest, start: day + moment.start.slice(10) }
}

/** The day a telling of the encounter states. */
function ownDay({ tellings }: Encounter): string | undefined {
  for (const { times } of tellings)
    for (const time of times)
      if (!isFloating(time) && time.moment?.start.length === 10 && time.moment.end === undefined)
        return time.moment.start
  return undefined
}

/** The day the visit gives: of a floating clock the visit's own, of a plan the same weekday once the visitor is there. */
function dayOfVisit(
  moment: Moment,
  said: Timex,
  encounter: Encounter,
  held: Held | undefined,
  all: readonly Encounter[],
  published: string | undefined,
): string | undefined {
  const own = moment.start.slice(0, 10)
  const persons = new Set(encounter.parties.map(({ entity }) => entity))
  for (const one of all) {
    if (one.group !== 'visit' || one.country === undefined) continue
    const [first, ...others] = one.moments
    // "will visit next week. ... is due in Seoul on Thursday": of the week, whatever day he comes
    const inside = first !== undefined && isWeek(first) && others.every((day) => near(first, day))
    if (others.length > 0 && !inside) continue
    if (one.country !== held?.place.value.country) continue
    if (!one.parties.some(({ entity }) => entity.kind === 'person' && persons.has(entity))) continue
    const [visit] = one.moments
    const from = visit?.start.slice(0, 10) ?? ''
    if (visit === undefined || from.length < 10) continue
    const until = visit.end?.slice(0, 10) ?? from
    // "menemui A pada pukul 09.30. ... Pada Sabtu ia akan mengunjungi Bengaluru": what took place was on no visit still to come
    const come = one.statuses.has('planned') && published !== undefined && from > published
    if (come && encounter.statuses.has('happened')) continue
    const week = weekLater(own)
    // "mengawali lawatan tiga hari, Rabu (22/4) ... bertolak ke Ambon pada Kamis": the day within the visit
    const ahead = one.statuses.has('planned')
    const begun = published !== undefined && from <= published && !ahead
    const within = begun && own < from && week <= lastOf(one, until)
    if (isFloating(said) && (own < from || own > lastOf(one, until)))
      return own < from && within ? week : from
    // "will visit next week. He leaves on Sunday": the day before the week begins, and not its end
    const eve = until !== from && dayBefore(from) === own
    const planned = !eve && encounter.statuses.has('planned') && one.statuses.has('planned')
    // "sore ini", "besok" name their day
    const open = said.implied.includes('day') && !/today|tomorrow|yesterday|tonight/.test(said.rule)
    if ((planned || within) && open && own < from && week >= from) return week
  }
  return undefined
}

/** The last day of a visit whose length is told. */
function lastOf({ tellings }: Encounter, until: string): string {
  for (const { durations } of tellings)
    for (const { timex } of durations) {
      const days = (timex.minutes ?? 0) / 1440
      if (!Number.isInteger(days) || days < 2) continue
      const day = Date.parse(`${until}T00:00Z`) + (days - 1) * 86_400_000
      return new Date(day).toISOString().slice(0, 10)
    }
  return until
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

function weekLater(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10)
}
