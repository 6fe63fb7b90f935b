/**
 * Years of months and dates told without one: "In September Ravula flew to Lima", printed in June, is of last year. The
 * calendar alone takes the nearest; that what is told took place says more.
 */
import type { Moment } from '../../../model/moment.ts'
import type { Timex } from '../../../model/timex.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { withinBefore } from '../trigger/within.ts'

/** Told when they were done. "invited him to Lima in July": of an invitation the month may lie ahead. */
const DONE: ReadonlySet<string> = new Set([
  ...['meet', 'call', 'visit', 'agreement', 'expulsion', 'recognition', 'summons', 'recall'],
  ...['embassy_opening', 'embassy_closure', 'sanction', 'aid'],
])

/** Puts a month or date that lies ahead of the report back by a year where its telling says the event took place. */
export function setPastYears(scene: Scene, here: readonly Telling[]): void {
  const published = scene.article.published?.moment.start.slice(0, 10)
  if (published === undefined) return
  for (const telling of here) {
    const { group, told, trigger } = telling
    const past = isLast(scene, trigger)
      ? (told?.status ?? 'happened') === 'happened'
      : (isPast(scene, trigger) || withinBefore(scene, trigger) !== undefined) &&
        told?.status === 'happened'
    if (!past || !DONE.has(group)) continue
    if (!telling.times.some((time) => isAhead(time, published))) continue
    telling.times = telling.times.flatMap((time) => {
      if (!isAhead(time, published)) return [time]
      return isOfWhatIsAhead(scene, telling, time) ? [] : [yearBefore(time)]
    })
  }
}

/** "expelled", "signed a treaty". */
function isPast(scene: Scene, { word, light }: Trigger): boolean {
  if (word.part === 'verb') return word.tense === 'past'
  return light !== undefined && scene.is(light, 'light-past') > 0
}

/** "Their last meeting was in Hiroshima in May": what was last has been. */
function isLast(scene: Scene, { word, from, to, sentence }: Trigger): boolean {
  if (word.part !== 'noun') return false
  const first = Math.max(scene.first[sentence] as number, from - LAST)
  for (let at = first; at < to; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'last-time') > 0) return true
  return false
}

/** How far before its noun "last" may stand: "the last such trilateral". */
const LAST = 3

/** "visited Lima ahead of elections in September", "recalled its ambassador to prepare for the vote in May". */
function isOfWhatIsAhead(scene: Scene, { group, trigger }: Telling, { span }: Timex): boolean {
  // "flew to Lima to see President A in February": the two are of one time
  const led = group !== 'meet' && group !== 'call' && group !== 'visit'
  const [from] = scene.range(span)
  for (let at = trigger.to; at < from; at++) {
    if (scene.mentionAt[at] !== -1) continue
    if (scene.is(at, 'before') > 0 || (led && isInfinitive(scene, at))) return true
  }
  return false
}

/** "to prepare": "to" and no name, article or number behind it. */
function isInfinitive(scene: Scene, at: number): boolean {
  return scene.is(at, 'purpose') > 0 && scene.mentionAt[at + 1] === -1 && !scene.isSmall(at + 1)
}

/** Whether all but the year is told, and the time lies behind the report's day. */
function isAhead({ moment, implied }: Timex, published: string): boolean {
  if (moment === undefined || implied.length !== 1 || implied[0] !== 'year') return false
  const start = moment.start.slice(0, 10)
  return start > published.slice(0, start.length)
}

function yearBefore(time: Timex): Timex {
  const { moment } = time
  if (moment === undefined) return time
  const { instant: _, ...rest } = moment
  const back = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  const earlier: Moment = {
    ...rest,
    start: back(moment.start),
    ...(moment.end === undefined ? {} : { end: back(moment.end) }),
  }
  return { ...time, moment: earlier }
}
