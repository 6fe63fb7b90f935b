/**
 * Appeals: what somebody is asked to do, and nobody has agreed to.
 */
import { standAt } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from './trigger.ts'

/** How far behind the word of asking what is asked for may stand, in tokens: whoever is asked is named in full. */
const REACH = 30

/** "called on Arelano, in a statement, | to meet him", "urged him by phone | to go to Lima": what is asked for, and nobody has agreed to. */
export function isAskedFor(
  scene: Scene,
  before: Trigger | undefined,
  { word, from, sentence }: Trigger,
): boolean {
  // "invited him to visit Lima. He accepted": an invitation may be taken up
  if (before?.word.kind === 'invitation') return false
  if (word.part !== 'verb' || word.tense !== 'bare' || scene.is(from - 1, 'to') === 0) return false
  const first = Math.max(scene.first[sentence] as number, from - REACH)
  for (let at = from - 2; at >= first; at--) {
    if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1) continue
    if (scene.is(at, 'planned') > 0 || scene.is(at, 'clause') > 0) return false
    const behind = scene.is(at, 'directive')
    if (behind > 0) return scene.mentionAt[behind] !== -1 || standAt(scene, behind) !== undefined
  }
  return false
}
