/**
 * Appeals: "called on Arelano to withdraw", "called on Arelano, in a statement, to meet him". Who is called on is asked to do
 * something, where no visitor's purpose stands behind: "called on Arelano to discuss fisheries" is a call paid.
 */
import { TokenKind } from '../../../text/token.ts'
import { standAt } from '../party/side.ts'
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from './trigger.ts'

/** How far behind the word what is asked for may stand, in tokens: whoever is called on is named in full. */
const REACH = 30

/** Whether the word asks somebody to do something. */
export function isAppeal(scene: Scene, { to, sentence }: Trigger): boolean {
  const last = Math.min(scene.last[sentence] as number, to + REACH)
  for (let at = to; at < last - 1; at++) {
    if (scene.mentionAt[at] !== -1 || scene.quoted[at] === 1) continue
    if (/^[.;:]$/.test(scene.tokens.folded[at] as string)) return false
    // "and handed him a letter", "as both look to widen trade"; but "and | his government"
    const joined = scene.is(at, 'conjunction') > 0 && !isNamed(scene, at + 1)
    if (joined || scene.is(at, 'clause') > 0) return false
    if (scene.is(at, 'purpose') === 0) continue
    const verb = at + 1
    if (scene.mentionAt[verb] !== -1 || scene.timeAt[verb] !== -1) continue
    if (scene.tokens.kind[verb] !== TokenKind.word) continue
    return openEnd(scene, verb, 'call-purpose') === 0
  }
  return false
}

function isNamed(scene: Scene, at: number): boolean {
  if (scene.mentionAt[at] !== -1) return true
  return (['owner', 'article', 'government'] as const).some((one) => scene.is(at, one) > 0)
}

/** "called on Arelano, in a statement, | to meet him", "urged him by phone | to go to Lima": what is asked for, and nobody has agreed to. */
export function isAskedFor(scene: Scene, { word, from, sentence }: Trigger): boolean {
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
