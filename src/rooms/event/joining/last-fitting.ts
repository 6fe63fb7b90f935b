/**
 * Which of several encounters of the same parties a telling speaks of: the last, but of what is undated none told as
 * long past while another fits. "A menelepon B pada Selasa. ... A terakhir kali bertemu B pada Mei 2025. ... percakapan itu".
 */
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { isOld } from '../time/moment.ts'
import { withoutDigressions } from './digression.ts'
import { fits, sameParty } from './fit.ts'

/** The encounter a telling joins; undefined where it fits none. */
export function lastFitting(
  scene: Scene,
  encounters: readonly Encounter[],
  telling: Telling,
  country: string | undefined,
): Encounter | undefined {
  const bare = telling.trigger.word.part === 'noun' && telling.times.length === 0
  const all = encounters.filter((one) => fits(scene, one, telling, country))
  const whole = all.filter((one) => isOfAll(one, telling))
  const fitting = whole.length > 0 ? whole : all
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
  // "Wang left A and B alone to talk for an hour": on no day told, and not long ago, where more has been told since
  const verb = telling.trigger.word.part === 'verb' && telling.times.length === 0
  if (verb && last !== undefined && last !== encounters.at(-1) && isPast(scene, last))
    return undefined
  const beside = telling.sentence - (last?.tellings.at(-1)?.sentence ?? 0) <= 1
  if (last === undefined || !bare || beside || !isPast(scene, last)) return last
  const fresh = encounters.findLast(
    (one) => !isPast(scene, one) && fits(scene, one, telling, country),
  )
  return fresh ?? last
}

/** "A hosted B and C": of the meeting of all three told before, and not of one of two of them. */
function isOfAll({ parties: known }: Encounter, { parties }: Telling): boolean {
  if (parties.length < 3) return false
  return parties.every(({ entity }) => known.some((one) => sameParty(one.entity, entity)))
}

function isPast(scene: Scene, { moments: [moment] }: Encounter): boolean {
  return moment !== undefined && isOld(scene, moment)
}
