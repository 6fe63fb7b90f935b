/**
 * Ultimatums: envoys given time to leave, or told to. "Fiji gave Peru's ambassador 48 hours to leave", "three Peruvian
 * diplomats were ordered to leave the country within a week".
 */

import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { sidesOfAct } from './act.ts'
import { type Suffered, servesState, sufferedAct } from './patient.ts'
import { isMission } from './posting.ts'

/** How far before "to leave" its verb may stand, in tokens. */
const REACH = 18

/** Token of the verb that gives the envoy his time; undefined where nobody is told to leave. */
export function orderedAt(scene: Scene, { from, sentence }: Trigger): number | undefined {
  // "to" may belong to a longer small word
  if (!scene.isSmall(from - 1)) return undefined
  const first = Math.max(scene.first[sentence] as number, from - REACH)
  let envoys = false
  for (let at = from - 2; at >= first; at--) {
    const index = scene.mentionAt[at] as number
    if (index !== -1) {
      envoys ||= isEnvoy(scene, index)
      continue
    }
    if (scene.timeAt[at] !== -1) continue
    envoys ||= servesState(scene, at)
    if (scene.is(at, 'clause') > 0) return undefined
    if (scene.is(at, 'ultimatum') === 0) continue
    return envoys || isOfEnvoys(scene, at, first) ? at : undefined
  }
  return undefined
}

/** Who sends the envoys away, and whom; of a passive as of any other act suffered. */
export function sidesOfUltimatum(scene: Scene, trigger: Trigger): Suffered {
  const verb = orderedAt(scene, trigger)
  if (verb === undefined || !isSuffered(scene, verb)) {
    const { parties, stand } = sidesOfAct(scene, trigger)
    return { parties, stands: stand === undefined ? [] : [stand] }
  }
  const { parties, stands } = sufferedAct(scene, { ...trigger, from: verb })
  // "to leave Fiji within a week": the state they must leave
  const index = scene.mentionAt[trigger.to] ?? -1
  const code = scene.mentions[index]?.country?.value
  const state = code === undefined ? undefined : scene.state(code)
  const known = parties.some(({ entity }) => entity.country?.value === code)
  return {
    parties:
      state === undefined || known ? parties : [{ entity: state, mention: index }, ...parties],
    stands,
  }
}

/** "was given", "were ordered": the envoys stand before the verb. */
function isSuffered(scene: Scene, verb: number): boolean {
  return /^(?:was|were|been|be|being)$/.test(scene.tokens.folded[verb - 1] as string)
}

function isOfEnvoys(scene: Scene, verb: number, first: number): boolean {
  for (let at = verb - 1; at >= first; at--) {
    const index = scene.mentionAt[at] as number
    if (index !== -1 ? isEnvoy(scene, index) : servesState(scene, at)) return true
  }
  return false
}

function isEnvoy(scene: Scene, index: number): boolean {
  if (isMission(scene, index)) return true
  const office = scene.entity(index)?.office?.value ?? scene.mentions[index]?.office?.value
  return office === 'ambassador' || office === 'envoy'
}
