/**
 * Days of a visit that goes on: "is on an official visit to Vietnam from Tuesday to Thursday", printed on the Wednesday; "a
 * three-day visit that ends on Friday" began two days before.
 */
import type { Moment } from '../../../model/moment.ts'
import type { Timex } from '../../../model/timex.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

const DAY = 86_400_000

/** Puts the times of visits told as under way on the days they run over. */
export function setStayDays(scene: Scene, here: readonly Telling[]): void {
  const published = scene.article.published?.moment.start.slice(0, 10)
  if (published === undefined) return
  for (const telling of here) {
    if (telling.group !== 'visit' || telling.times.length === 0) continue
    const goesOn = telling.told === undefined || telling.told.status === 'happened'
    telling.times = telling.times.flatMap((time) => {
      if (isEndOfStay(scene, time)) return startOf(telling, time)
      return [goesOn ? thisWeek(time, published) : time]
    })
  }
}

/** "from Tuesday to Thursday", of what goes on: the days around the report and not the next such ones. */
function thisWeek(time: Timex, published: string): Timex {
  const { moment, implied } = time
  if (moment?.end === undefined || moment.start.length !== 10 || !implied.includes('day'))
    return time
  // "next week" is one
  if (time.value.includes('W')) return time
  const start = shifted(moment.start, -7)
  const end = shifted(moment.end.slice(0, 10), -7)
  if (moment.start <= published || start > published || end < published) return time
  return { ...time, moment: { ...moment, start, end } }
}

/** "that ends on Friday", "yang berakhir pada Jumat". */
function isEndOfStay(scene: Scene, { span }: Timex): boolean {
  const [from] = scene.range(span)
  for (let at = from - 1; at >= Math.max(0, from - 2); at--)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'stay-end') > 0) return true
  return false
}

/** The days up to its end, where its length is told; no time where it is not. */
function startOf({ durations }: Telling, time: Timex): readonly Timex[] {
  const { moment } = time
  if (moment === undefined || moment.start.length !== 10 || moment.end !== undefined) return []
  const days = durations.map(({ timex }) => (timex.minutes ?? 0) / 1440)
  const length = days.find((one) => Number.isInteger(one) && one >= 2)
  if (length === undefined) return []
  const whole: Moment = { ...moment, start: shifted(moment.start, 1 - length), end: moment.start }
  return [{ ...time, moment: whole }]
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + by * DAY).toISOString().slice(0, 10)
}
