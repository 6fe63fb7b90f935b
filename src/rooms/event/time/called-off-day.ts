/**
 * Days of what was called off: the day somebody called it off is none of its own, and of two days of one name the nearer to the
 * report is meant.
 */
import type { Moment } from '../../../model/moment.ts'
import type { Timex } from '../../../model/timex.ts'
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

const DAY = 86_400_000
/** How many days back a day may lie before the next of its name is nearer. */
const HALF_WEEK = 3

/**
 * "on Monday > postponed his visit to Kigali", "postponed > on Monday his visit": the day stands before the noun, with the verb that
 * calls it off; unlike "cancelled Monday's visit", "On Monday a visit was called off".
 */
export function isOfCallingOff(scene: Scene, { told, trigger }: Telling, { span }: Timex): boolean {
  if (told?.status !== 'cancelled' && told?.status !== 'postponed') return false
  const [from, to] = scene.range(span)
  if (told.at >= trigger.from || to > trigger.from) return false
  if (/^['’]s$/.test(scene.tokens.folded[to - 1] ?? '')) return false
  // "a visit set for Monday and called off": of a noun that went before
  for (let at = Math.min(from, told.at); at < trigger.from; at++)
    if (/^[;:]$/.test(scene.tokens.folded[at] as string)) return false
  return to <= told.at || !isPlanned(scene, told.at, from)
}

/** "called off a trip planned for Monday to Lima". */
function isPlanned(scene: Scene, first: number, from: number): boolean {
  for (let at = first + 1; at < from; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'planned') > 0) return true
  return false
}

/**
 * "cancelled Friday's visit", printed on Wednesday: the Friday to come, five days nearer than the last. "and to visit Imphal on
 * Tuesday", of a plan told in the past: what is planned still is to come.
 */
export function nearerDay(
  moment: Moment,
  said: Timex,
  { statuses }: Encounter,
  published: string | undefined,
): string | undefined {
  const off = statuses.has('cancelled') || statuses.has('postponed')
  const planned = statuses.size === 1 && statuses.has('planned')
  if (!(off || planned) || published === undefined || said.direction !== undefined) return undefined
  // "Jumat pekan lalu" says which
  if (said.rule !== 'timex/weekday' || /\s/.test(said.span.exact) || moment.end !== undefined)
    return undefined
  const told = Date.parse(moment.start.slice(0, 10))
  const back = (Date.parse(published) - told) / DAY
  if (back <= (planned ? 0 : HALF_WEEK) || back >= 7) return undefined
  return new Date(told + 7 * DAY).toISOString().slice(0, 10)
}
