/**
 * Encounters that fell through with the visit they belonged to: "Ruto batal mengunjungi Kampala. Ia sedianya bertemu Presiden
 * Museveni": a plan of before, and what became of the visit told right before became of it.
 */
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** Sentences the visit may be told before. */
const BACK = 4

/**
 * The telling with the status and days of the visit; as it is where it belonged to none that was called off or put off.
 * `stops` are the countries a journey leads to.
 */
export function fallenThrough(
  scene: Scene,
  telling: Telling,
  encounters: readonly Encounter[],
  stops: readonly (string | undefined)[],
): Telling {
  const { told, group, sentence, parties, trigger } = telling
  const open = told?.status === 'none' || told?.status === 'cancelled'
  if (told === undefined || !open || (group !== 'meet' && group !== 'visit')) return telling
  // "had been due to arrive in Suva": the journey itself, put off
  const him = telling.stands.includes('pronoun')
  const sides = parties.length + (him ? 1 : 0)
  if (group === 'meet' ? sides < 2 : told.status === 'none') return telling
  if (!isFormerPlan(scene, told.at, trigger.from)) return telling
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

/** "sedianya", "semula" between the word that decides and the event word. */
function isFormerPlan(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'former-plan') > 0) return true
  return false
}
