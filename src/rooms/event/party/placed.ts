/**
 * Names of states and bodies that tell where, and not who: "talks in North Macedonia", "di markas besar Liga Arab".
 */
import { TokenKind } from '../../../text/token.ts'
import type { Scene } from '../scene/scene.ts'

/** Whether the mention at token `at` follows a preposition of place. */
export function isPlaced(scene: Scene, at: number, first: number): boolean {
  let before = at - 1
  // "di Langkawi, Malaysia": the state a city lies in
  const town = scene.mentions[scene.mentionAt[at - 2] ?? -1]
  const state = scene.mentions[scene.mentionAt[at] ?? -1]
  if (scene.tokens.folded[before] === ',' && town?.kind === 'place' && state?.kind === 'state')
    return town.country?.value === state.country?.value
  while (before >= first && (scene.is(before, 'determiner') > 0 || scene.is(before, 'capital') > 0))
    before--
  // "di ibu kota Mesir"
  if (scene.is(before - 1, 'capital') === before + 1) before -= 2
  // "di markas besar Liga Arab", "at the headquarters of the league": whose house it is
  for (let back = 0; back < HOUSE && before > first && isPlain(scene, before); back++) before--
  if (before < first || scene.is(before, 'with') > 0) return false
  // "met his counterparts from Somalia", "officials from Togo": whose they are
  if (scene.is(before - 1, 'collective') > 0 && scene.is(before, 'from') > 0) return false
  return scene.is(before, 'at') > 0 || scene.is(before, 'to') > 0 || scene.is(before, 'from') > 0
}

/** Words that may name a house before whose it is. */
const HOUSE = 3

/** A word in small letters that tells nothing of parties, times and places. */
function isPlain(scene: Scene, at: number): boolean {
  const letter = scene.article.text.charAt(scene.tokens.start[at] as number)
  const word = scene.tokens.kind[at] === TokenKind.word && letter === letter.toLowerCase()
  return word && !scene.isSmall(at) && scene.mentionAt[at] === -1 && scene.timeAt[at] === -1
}
