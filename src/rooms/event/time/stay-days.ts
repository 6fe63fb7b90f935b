/**
 * Days of a visit that goes on: "is on an official visit to Vietnam from Tuesday to Thursday", printed on the
 * Wednesday: this week's.
 */
import type { Timex } from '../../../model/timex.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

const DAY = 86_400_000

/** Puts the days of visits told as under way on those around the report. */
export function setStayDays(scene: Scene, here: readonly Telling[]): void {
  const published = scene.article.published?.moment.start.slice(0, 10)
  if (published === undefined) return
  for (const telling of here) {
    const goesOn = telling.told === undefined || telling.told.status === 'happened'
    if (telling.group !== 'visit' || !goesOn || telling.times.length === 0) continue
    telling.times = telling.times.map((time) => thisWeek(time, published))
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

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + by * DAY).toISOString().slice(0, 10)
}
