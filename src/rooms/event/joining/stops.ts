/**
 * Stops: the countries one telling of a journey leads to, each a visit of its own.
 */
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { daysApart, momentOf } from '../time/moment.ts'

/** A visit to two countries is two visits; anything else is one, its country unknown. */
export function destinationsOf(
  scene: Scene,
  telling: Telling,
): readonly (readonly [string | undefined, readonly number[]])[] {
  const byCountry = new Map<string, number[]>()
  for (const mention of telling.destinations) {
    const code = scene.mentions[mention]?.country?.value
    if (code === undefined) continue
    const group = byCountry.get(code)
    if (group === undefined) byCountry.set(code, [mention])
    else group.push(mention)
  }
  return byCountry.size === 0 ? [[hostsCountry(telling), telling.destinations]] : [...byCountry]
}

/** "leaves on Tuesday on a five-day trip to Iceland, Estonia and Latvia": the day is that of the first, the length of none. */
export function ofStop(
  scene: Scene,
  { times, durations, destinations, told, trigger }: Telling,
  index: number,
): Pick<Telling, 'times' | 'durations' | 'told'> {
  // "to Pristina and Belgrade on Monday": both on that day
  if (durations.length === 0 && destinations.length < 3) return { times, durations, told }
  const coarse = times.filter(
    ({ moment }) => moment === undefined || moment.start.length < 10 || moment.end !== undefined,
  )
  // "leaves on Saturday for Lima, Santiago and La Paz": what follows a day to come is to come
  const published = scene.article.published?.moment.start.slice(0, 10)
  const ahead =
    told === undefined &&
    published !== undefined &&
    times.some(({ moment }) => (moment?.start ?? '').slice(0, 10) > published)
  return {
    times: index === 0 ? times : coarse,
    durations: [],
    told: ahead ? { status: 'planned', at: trigger.from } : told,
  }
}

/** "has accepted an invitation from King A to make a state visit": where the host is at home. */
function hostsCountry({ group, hosts, parties }: Telling): string | undefined {
  const [host, ...others] = hosts
  const code = host?.entity.country?.value
  const some = host?.entity.kind === 'person' || host?.entity.kind === 'state'
  if (group !== 'visit' || others.length > 0 || !some) return undefined
  return parties.some(({ entity }) => entity.country?.value === code) ? undefined : code
}

/**
 * "is paying a visit to China from April 27. He will also visit Xi'an", "arrived in Japan on Sunday and is to meet A on Thursday before
 * leaving for Osaka": a stop still to come of a visit that has begun.
 */
export function isFurther(
  scene: Scene,
  { group, statuses, moments }: Encounter,
  telling: Telling,
): boolean {
  const published = scene.article.published?.moment.start.slice(0, 10)
  const [begun] = moments
  if (group !== 'visit' || telling.told?.status !== 'planned') return false
  if (published === undefined || begun === undefined || begun.start.slice(0, 10) > published)
    return false
  if (statuses.size === 0) return true
  const goesOn = [...statuses].every((status) => status === 'happened')
  const mine = momentOf(telling)
  const { word } = telling.trigger
  // "was in Lima on Monday and will be back in Lima in June": within a journey's length of each other
  return (
    goesOn &&
    word.part === 'verb' &&
    telling.destinations.length > 0 &&
    Date.parse(published) - Date.parse(begun.start.slice(0, 10)) <= JOURNEY &&
    (mine === undefined || daysApart(begun, mine) * DAY <= JOURNEY)
  )
}

const DAY = 86_400_000
/** How long a visit of some stops may take. */
const JOURNEY = 7 * DAY
