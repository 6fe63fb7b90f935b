/**
 * What has been agreed upon and is still to come: the verb or noun right behind the agreement.
 */
import { TokenKind } from '../../../text/token.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** Verbs among the small words: "menggelar", "memperpanjang", "membuka". */
const DEEDS = ['light', 'imposing', 'mediation'] as const

/**
 * "sepakat membuka penerbangan", "setuju untuk menambah kuota": right behind the agreement a word of what is to be done; not
 * "sepakat dalam pertemuan".
 */
export function isDeedAgreed(scene: Scene, { word, to }: Trigger): boolean {
  if (word.onDeed !== true) return false
  const at = scene.is(to, 'purpose') > 0 ? to + 1 : to
  if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1) return false
  if (scene.tokens.kind[at] !== TokenKind.word) return false
  return !scene.isSmall(at) || DEEDS.some((kind) => scene.is(at, kind) > 0)
}

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
