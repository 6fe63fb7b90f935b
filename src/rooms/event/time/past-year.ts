/**
 * Years of months and dates told without one: "In September Ravula flew to Lima", printed in June, is of last year. The
 * calendar alone takes the nearest; that what is told took place says more.
 */
import type { Moment } from '../../../model/moment.ts'
import type { Timex } from '../../../model/timex.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** "agreed to open two crossings in December", "invited him to Lima in July": of these the month may lie ahead. */
const ENDED: ReadonlySet<string> = new Set(['meet', 'call', 'visit'])

/** Puts a month or date that lies ahead of the report back by a year where its telling says the event took place. */
export function setPastYears(scene: Scene, here: readonly Telling[]): void {
  const published = scene.article.published?.moment.start.slice(0, 10)
  if (published === undefined) return
  for (const telling of here) {
    const { group, told, trigger } = telling
    const past = trigger.word.part === 'verb' && trigger.word.tense === 'past'
    if (!past || told?.status !== 'happened' || !ENDED.has(group)) continue
    if (telling.times.some((time) => isAhead(time, published)))
      telling.times = telling.times.map((time) =>
        isAhead(time, published) ? yearBefore(time) : time,
      )
  }
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
