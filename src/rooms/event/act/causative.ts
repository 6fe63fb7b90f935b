/**
 * Causatives: acts somebody has done for him. "Ravula had the French ambassador, Odile Marchetti, summoned".
 */

import { subjectOf } from '../party/subject.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { patientOf, type Suffered } from './patient.ts'

/** How far before the participle "had" may stand, in tokens. */
const REACH = 16

/** Whose doing it was and whom it was done to, where the participle follows an envoy and "had". */
export function causedAct(scene: Scene, trigger: Trigger): Suffered | undefined {
  const { word, from, sentence } = trigger
  if (word.part !== 'verb' || word.tense !== 'past') return undefined
  const close = scene.tokens.folded[from - 1] === ',' ? from - 2 : from - 1
  if ((scene.mentionAt[close] ?? -1) === -1) return undefined
  const first = Math.max(scene.first[sentence] as number, from - REACH)
  for (let at = close; at >= first; at--) {
    if (scene.mentionAt[at] !== -1 || scene.tokens.folded[at] === ',') continue
    if (scene.is(at, 'determiner') > 0 || scene.is(at, 'owner') > 0) continue
    if (!HAVING.test(scene.tokens.folded[at] as string) || scene.is(at, 'light') === 0)
      return undefined
    const { light: _, ...bare } = trigger
    const subject = subjectOf(scene, { ...bare, from: at })
    const patient = patientOf(scene, trigger)
    if (patient === undefined || subject.parties.length === 0) return undefined
    return { parties: [...subject.parties, ...patient.parties], stands: [] }
  }
  return undefined
}

/** A light verb that takes its object before the participle. */
const HAVING = /^(?:had|has|have|having)$/
