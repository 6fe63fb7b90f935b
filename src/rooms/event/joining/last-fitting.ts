/**
 * Which of several encounters of the same parties a telling speaks of: the last, but of what is undated none told as
 * long past while another fits. "A menelepon B pada Selasa. ... A terakhir kali bertemu B pada Mei 2025. ... percakapan itu".
 */
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { isOld } from '../time/moment.ts'
import { withoutDigressions } from './digression.ts'
import { fits } from './fit.ts'

/** The encounter a telling joins; undefined where it fits none. */
export function lastFitting(
  scene: Scene,
  encounters: readonly Encounter[],
  telling: Telling,
  country: string | undefined,
): Encounter | undefined {
  const bare = telling.trigger.word.part === 'noun' && telling.times.length === 0
  const fitting = encounters.filter((one) => fits(scene, one, telling, country))
  // a headline that names nobody is of what the story opens with
  if (telling.headline && telling.parties.length === 0)
    return fitting.find((one) => !isPast(scene, one)) ?? fitting[0]
  const last = (
    bare && telling.parties.length === 0 ? withoutDigressions(scene, fitting, telling) : fitting
  ).findLast((one, _, all) => {
    // "after talks with A, said the call had lasted half an hour": of the call told before, and not a call paid
    const called = telling.group === 'call' && all.some(({ group }) => group === 'call')
    return !called || one.group === 'call'
  })
  const beside = telling.sentence - (last?.tellings.at(-1)?.sentence ?? 0) <= 1
  if (last === undefined || !bare || beside || !isPast(scene, last)) return last
  const fresh = encounters.findLast(
    (one) => !isPast(scene, one) && fits(scene, one, telling, country),
  )
  return fresh ?? last
}

function isPast(scene: Scene, { moments: [moment] }: Encounter): boolean {
  return moment !== undefined && isOld(scene, moment)
}
