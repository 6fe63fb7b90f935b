/**
 * What has been agreed upon and is still to come: the verb or noun right behind the agreement.
 */
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** "sepakat menggelar pembicaraan", "agreed to hold talks": the light verb hangs on the agreement, no clause between. */
export function governs(scene: Scene, agreement: Trigger, { light }: Trigger): boolean {
  if (light === undefined || light < agreement.to) return false
  for (let at = agreement.to; at < light; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0) return false
  return true
}

/** "sepakat bertemu di Lima", "setuju untuk segera berunding": the verb without tense right behind is what was agreed upon. */
export function isAgreedTo(scene: Scene, agreement: Trigger, { word, from }: Trigger): boolean {
  if (word.part !== 'verb' || word.tense !== undefined || from - agreement.to > 2) return false
  for (let at = agreement.to; at < from; at++)
    if (scene.mentionAt[at] !== -1 || !scene.isSmall(at)) return false
  return true
}
