/**
 * Days counted by a visit: "Pada hari kedua kunjungan, Macron bertemu Prabowo", told of a visit whose first day is known.
 */
import { implied, type Sourced } from '../../../model/evidence.ts'
import type { Moment } from '../../../model/moment.ts'
import type { Encounter } from '../encounter.ts'
import { tokensCited } from '../scene/citation.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { timeOf } from './event-time.ts'

/** How far before its event word or behind it the day may stand, in tokens. */
const REACH = 40
/** Days of a visit that are told by number. */
const LONGEST = 14
const DAY = 86_400_000

/** The day of an encounter told to be on the second day, the last day, of a visit of one of its persons. */
export function dayOfVisit(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
): Sourced<Moment> | undefined {
  if (encounter.group === 'visit') return undefined
  for (const telling of encounter.tellings) {
    const said = dayTold(scene, telling)
    if (said === undefined) continue
    const visit = visitOf(encounter, telling, all)
    const found = visit === undefined ? undefined : timeOf(scene, visit, undefined, all)
    if (visit === undefined || found === undefined || found.value.start.length < 10) continue
    const first = Date.parse(`${found.value.start.slice(0, 10)}T00:00Z`)
    const last = lastDay(visit, found.value, first)
    const day = said.nth === 0 ? last : first + (said.nth - 1) * DAY
    if (day === undefined || (last !== undefined && day > last)) continue
    const start = new Date(day).toISOString().slice(0, 10)
    const moment: Moment = { start, grain: 'day', zone: null, approx: false }
    const { at, to } = said
    return implied(moment, 'event/day-of-visit', tokensCited(scene, at, to), ...found.evidence)
  }
  return undefined
}

/** Whether a telling says on which day of a visit it was. */
export function tellsDay(scene: Scene, telling: Telling): boolean {
  return dayTold(scene, telling) !== undefined
}

/** "hari kedua": which day, 0 for the last, and where it stands in the sentence. */
export function dayTold(
  scene: Scene,
  { sentence, trigger }: Telling,
): { nth: number; at: number; to: number } | undefined {
  const first = Math.max(scene.first[sentence] as number, trigger.from - REACH)
  const last = Math.min(scene.last[sentence] as number, trigger.to + REACH)
  for (let at = first; at < last; at++) {
    const to = scene.is(at, 'visit-day')
    if (to === 0 || scene.quoted[at] === 1 || isParted(scene, at, trigger.from)) continue
    const words = scene.tokens.folded.slice(at, to).join(' ')
    const nth = scene.words.visitDays.get(words)
    if (nth !== undefined && nth <= LONGEST) return { nth, at, to }
  }
  return undefined
}

function isParted(scene: Scene, at: number, trigger: number): boolean {
  for (let token = Math.min(at, trigger); token < Math.max(at, trigger); token++)
    if (scene.tokens.folded[token] === ';') return true
  return false
}

/** The visit told last, by its first telling, before the encounter, of a person who took part. */
function visitOf(
  { parties }: Encounter,
  { trigger }: Telling,
  all: readonly Encounter[],
): Encounter | undefined {
  const persons = new Set(parties.map(({ entity }) => entity))
  return all.findLast(
    (one) =>
      one.group === 'visit' &&
      (one.tellings[0]?.trigger.from ?? 0) <= trigger.from &&
      !one.statuses.has('cancelled') &&
      one.moments.length > 0 &&
      one.parties.some(({ entity }) => entity.kind === 'person' && persons.has(entity)),
  )
}

/** Where its end or its length in days is told. */
function lastDay({ tellings }: Encounter, { end }: Moment, first: number): number | undefined {
  if (end !== undefined) return Date.parse(`${end.slice(0, 10)}T00:00Z`)
  for (const { durations } of tellings)
    for (const { timex } of durations) {
      const days = (timex.minutes ?? 0) / 1440
      if (Number.isInteger(days) && days >= 1) return first + (days - 1) * DAY
    }
  return undefined
}
