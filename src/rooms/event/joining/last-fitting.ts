/**
 * Which of several encounters of the same parties a telling speaks of: the last, but of what is undated none told as
 * long past while another fits. "A menelepon B pada Selasa. ... A terakhir kali bertemu B pada Mei 2025. ... percakapan itu".
 */
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { withoutDigressions } from './digression.ts'
import { fits } from './fit.ts'

/** Days from which an encounter is background. */
const OLD = 30

/** The encounter a telling joins; undefined where it fits none. */
export function lastFitting(
  scene: Scene,
  encounters: readonly Encounter[],
  telling: Telling,
  country: string | undefined,
): Encounter | undefined {
  const bare = telling.trigger.word.part === 'noun' && telling.times.length === 0
  const fitting = encounters.filter((one) => fits(scene, one, telling, country))
  const last = (
    bare && telling.parties.length === 0 ? withoutDigressions(scene, fitting, telling) : fitting
  ).at(-1)
  const beside = telling.sentence - (last?.tellings.at(-1)?.sentence ?? 0) <= 1
  if (last === undefined || !bare || beside || !isOld(scene, last)) return last
  const fresh = encounters.findLast(
    (one) => !isOld(scene, one) && fits(scene, one, telling, country),
  )
  return fresh ?? last
}

function isOld(scene: Scene, { moments }: Encounter): boolean {
  const published = scene.article.published?.moment.start.slice(0, 10)
  const [moment] = moments
  if (published === undefined || moment === undefined) return false
  const until = (moment.end ?? moment.start).slice(0, 10)
  if (until.length < 10) return until < published.slice(0, until.length)
  return Date.parse(published) - Date.parse(until) > OLD * 86_400_000
}
