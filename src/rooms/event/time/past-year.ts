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
  for (const [index, telling] of here.entries()) {
    const { group, told, trigger } = telling
    // "said he had accepted an invitation to visit China in March", printed in June: the next one
    const taken = here[index - 1]?.trigger.word.accepts === true
    if (told?.status === 'planned')
      telling.times = telling.times.map((time) =>
        isBehind(time, published) && (taken || isOfPlan(scene, telling, time))
          ? moved(time, 1)
          : time,
      )
    // "met in Lima in July for a meeting of ministers": the noun is told by the verb
    const verb = here.find((one) => one !== telling && told !== undefined && one.told === told)
    const past = isLast(scene, trigger)
      ? (told?.status ?? 'happened') === 'happened'
      : (isPast(scene, trigger) ||
          (verb !== undefined && isPast(scene, verb.trigger)) ||
          withinBefore(scene, trigger) !== undefined) &&
        told?.status === 'happened'
    if (!past || !DONE.has(group)) continue
    if (!telling.times.some((time) => isAhead(time, published))) continue
    telling.times = telling.times.flatMap((time) => {
      if (!isAhead(time, published)) return [time]
      return isOfWhatIsAhead(scene, telling, time) ? [] : [moved(time, -1)]
    })
  }
}

/** "briefed him on a meeting | to be held in Lima in March", printed in June: between the noun and the time it is told to come. */
function isOfPlan(scene: Scene, { told, trigger }: Telling, { span }: Timex): boolean {
  const at = told?.at ?? -1
  const former = scene.is(at, 'former-plan') > 0 || scene.is(at - 1, 'former-plan') > 0
  return trigger.word.part === 'noun' && at >= trigger.to && at < scene.range(span)[0] && !former
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
function isAhead(time: Timex, published: string): boolean {
  const start = yearless(time)
  return start !== undefined && start > published.slice(0, start.length)
}

/** Whether it lies before it. */
function isBehind(time: Timex, published: string): boolean {
  const start = yearless(time)
  return start !== undefined && start < published.slice(0, start.length)
}

function yearless({ moment, implied }: Timex): string | undefined {
  if (moment === undefined || implied.length !== 1 || implied[0] !== 'year') return undefined
  return moment.start.slice(0, 10)
}

/** The same month or date so many years on. */
function moved(time: Timex, years: number): Timex {
  const { moment } = time
  if (moment === undefined) return time
  const { instant: _, ...rest } = moment
  const shift = (day: string) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  const other: Moment = {
    ...rest,
    start: shift(moment.start),
    ...(moment.end === undefined ? {} : { end: shift(moment.end) }),
  }
  return { ...time, moment: other }
}
