/**
 * Plans that fell through: "Ruto batal mengunjungi Kampala. Ia sedianya bertemu Presiden Museveni", "Ruto semula dijadwalkan
 * berkunjung ke Kampala. Kunjungan itu ditunda". A plan of before, and what became of it is told right before or behind.
 */
import type { Encounter } from '../encounter.ts'
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** Sentences the visit may be told before. */
const BACK = 4

/** How far before the word of a plan "semula" may stand, in tokens. */
const OPENS = 5
/** Sentences behind a plan in which is told what became of it. */
const BEHIND = 2

/**
 * The telling with the status and days of the visit; as it is where it belonged to none that was called off or put off.
 * `stops` are the countries a journey leads to.
 */
export function fallenThrough(
  scene: Scene,
  telling: Telling,
  encounters: readonly Encounter[],
  stops: readonly (string | undefined)[],
  next: Telling | undefined,
): Telling {
  const { told, group, sentence, parties, trigger } = telling
  const first = Math.max(scene.first[sentence] as number, (told?.at ?? 0) - OPENS)
  // "A has put off a trip to Suva. He was due to meet B there"
  const was = told?.status === 'planned' && group === 'meet' && isPastPlan(scene, first, trigger)
  const open = told?.status === 'none' || told?.status === 'cancelled' || was
  if (told === undefined || !open || (group !== 'meet' && group !== 'visit')) return telling
  const him = telling.stands.includes('pronoun')
  const former =
    told.status === 'none' &&
    parties.length + telling.stands.length > 0 &&
    isFormerPlan(scene, first, trigger.from)
  const became = former ? whatBecame(telling, next) : undefined
  if (became !== undefined) {
    // "ditunda hingga Kamis (12/2)": the day it was planned for is no longer its day
    const times = became.times.length > 0 ? [] : telling.times
    return { ...telling, times, told: { status: became.status, at: told.at } }
  }
  if (former && group === 'visit') return putOffBefore(scene, telling, encounters)
  // "had been due to arrive in Suva": the journey itself, put off
  const sides = parties.length + (him ? 1 : 0)
  if (group === 'meet' ? sides < 2 : told.status === 'none') return telling
  if (!former && !was && !isFormerPlan(scene, told.at, trigger.from)) return telling
  const countries = new Set([
    ...(group === 'meet' ? parties.map(({ entity }) => entity.country?.value) : []),
    ...stops,
  ])
  const visit = encounters.findLast(
    (one) =>
      one.group === 'visit' &&
      sentence - (one.tellings.at(-1)?.sentence ?? 0) <= BACK &&
      countries.has(one.country) &&
      (him || parties.some(({ entity }) => entity === one.parties[0]?.entity)),
  )
  const off = (['cancelled', 'postponed'] as const).find((one) => visit?.statuses.has(one))
  if (off === undefined) return telling
  const [moment] = visit?.moments ?? []
  const dated = telling.times.length === 0 && moment !== undefined && moment.start.length >= 10
  return { ...telling, told: { status: off, at: told.at }, ...(dated ? { day: moment } : {}) }
}

/** "Kunjungan itu ditunda", of nobody and nowhere else, right behind the plan. */
function whatBecame(
  { group, sentence }: Telling,
  next: Telling | undefined,
): { readonly status: 'cancelled' | 'postponed'; readonly times: Telling['times'] } | undefined {
  if (next === undefined || next.group !== group || next.sentence - sentence > BEHIND)
    return undefined
  const { trigger, told, parties, destinations, times } = next
  if (trigger.word.part !== 'noun' || parties.length + destinations.length > 0) return undefined
  const status = told?.status
  return status === 'cancelled' || status === 'postponed' ? { status, times } : undefined
}

/** "A menunda kunjungannya ke Lima. Ia sedianya mengunjungi Peru pada 12 Februari": the same visit, and its day. */
function putOffBefore(scene: Scene, telling: Telling, encounters: readonly Encounter[]): Telling {
  const { told, sentence, parties, stands, destinations } = telling
  const countries = new Set(destinations.map((mention) => scene.mentions[mention]?.country?.value))
  const visit = encounters.findLast(
    (one) =>
      one.group === 'visit' &&
      sentence - (one.tellings.at(-1)?.sentence ?? 0) <= BEHIND &&
      countries.has(one.country) &&
      (parties.length === 0
        ? stands.includes('pronoun')
        : parties[0]?.entity === one.parties[0]?.entity),
  )
  const off = (['cancelled', 'postponed'] as const).find((one) => visit?.statuses.has(one))
  if (off === undefined || told === undefined) return telling
  return { ...telling, told: { status: off, at: told.at } }
}

/** "was due to", "had been expected to" before the event word. */
function isPastPlan(scene: Scene, from: number, trigger: Telling['trigger']): boolean {
  for (let at = from; at < trigger.from; at++)
    if (openEnd(scene, at, 'past-plan') > 0 && scene.quoted[at] === 0) return true
  return false
}

/** "sedianya", "semula" between the word that decides and the event word. */
function isFormerPlan(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'former-plan') > 0) return true
  return false
}
