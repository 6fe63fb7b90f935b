/**
 * Stops: of a journey that leads to several states, and of a visit that has begun.
 */
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** "leaves on Tuesday on a five-day trip to Iceland, Estonia and Latvia": the day is that of the first, the length of none. */
export function ofStop(
  { times, durations, destinations }: Telling,
  index: number,
): Pick<Telling, 'times' | 'durations'> {
  // "to Pristina and Belgrade on Monday": both on that day
  if (durations.length === 0 && destinations.length < 3) return { times, durations }
  const coarse = times.filter(
    ({ moment }) => moment === undefined || moment.start.length < 10 || moment.end !== undefined,
  )
  return { times: index === 0 ? times : coarse, durations: [] }
}

/** "is paying a visit to China from April 27. He will also visit Xi'an": a stop still to come of a visit that has begun. */
export function isFurther(
  scene: Scene,
  { group, statuses, moments }: Encounter,
  { told }: Telling,
): boolean {
  const published = scene.article.published?.moment.start.slice(0, 10)
  const [begun] = moments
  if (group !== 'visit' || told?.status !== 'planned' || statuses.size > 0) return false
  return published !== undefined && begun !== undefined && begun.start.slice(0, 10) <= published
}
