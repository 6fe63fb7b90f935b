/**
 * Restriction: a traveller told only by a relative clause has no name.
 */
import { TokenKind } from '../../text/token.ts'
import type { Scene } from './scene.ts'
import { standAt } from './side.ts'

/** "pengungsi Rohingya yang mendarat di Aceh", "families who came to Fiji": who travels has no name. */
export function isRestricted(scene: Scene, at: number, first: number): boolean {
  // "Warga Negara Indonesia (WNI) yang berada": the letters say the same
  const noun = scene.tokens.folded[at - 2] === ')' ? at - 3 : at - 2
  if (noun < first || scene.is(at - 1, 'relative') === 0 || scene.mentionAt[at - 1] !== -1)
    return false
  if (scene.tokens.kind[noun] !== TokenKind.word || standAt(scene, noun) !== undefined) return false
  const mention = scene.mentions[scene.mentionAt[noun] ?? -1]
  return mention === undefined
    ? scene.is(noun, 'determiner') === 0
    : mention.kind !== 'person' && mention.kind !== 'state' && mention.kind !== 'institution'
}
