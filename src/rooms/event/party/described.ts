/**
 * Persons told by what they are to the subject before their name: "his Brazilian counterpart, Mauro Vieira".
 */
import { TokenKind } from '../../../text/token.ts'
import type { Scene } from '../scene/scene.ts'

/** How many words may stand before the name, in tokens. */
const LONGEST = 8

/** "his Brazilian counterpart, | Mauro Vieira": the person behind such words; undefined where none of them stands there. */
export function describedPerson(scene: Scene, from: number): number | undefined {
  let described = false
  for (let at = from; at < from + LONGEST; at++) {
    const mention = scene.mentions[scene.mentionAt[at] ?? -1]
    if (mention?.kind === 'person') return described ? mention.index : undefined
    if (mention !== undefined) {
      if (mention.rule !== 'mention/adjective') return undefined
      continue
    }
    if (scene.tokens.folded[at] === ',' && described) continue
    const party = scene.is(at, 'party')
    if (party === 0 || scene.is(at, 'with') > 0 || scene.is(at, 'conjunction') > 0) return undefined
    if (scene.is(at, 'owner') === 0 && scene.is(at, 'determiner') === 0) described = true
    at = party - 1
  }
  return undefined
}

/** "'s" at the token, and a person right behind it. */
export function isOwnerOf(scene: Scene, at: number): boolean {
  const mark = scene.tokens.folded[at]
  if (mark !== "'s" && mark !== '’s') return false
  return scene.mentions[scene.mentionAt[at + 1] ?? -1]?.kind === 'person'
}

/** "a group of senators", "business leaders": at the token, a noun of nobody named. */
export function isNobody(scene: Scene, at: number): boolean {
  if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1) return false
  if (scene.is(at, 'article') > 0) return scene.is(at, 'determiner') === 0
  return scene.tokens.kind[at] === TokenKind.word && !scene.isSmall(at)
}
