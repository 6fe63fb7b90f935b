/**
 * Words of sport, business and the stage: there countries "meet" on a field, and no diplomacy is told.
 */
import type { Scene } from './scene.ts'

/** A report with many such words. */
export function isOfOtherWorld(scene: Scene): boolean {
  let words = 0
  for (let at = 0; at < scene.tokens.length; at++) {
    if (scene.is(at, 'other-world') > 0) words++
  }
  return words >= 3
}

/**
 * A sentence with such a word. But of "Wang Yi menerima Menlu Jone Ravula, dan Beijing akan membangun stadion" the ministers of
 * two states are its matter.
 */
export function tellsOtherWorld(scene: Scene, sentence: number): boolean {
  const last = scene.last[sentence] as number
  const states = new Set<string>()
  let other = false
  for (let at = scene.first[sentence] as number; at < last; at++) {
    const mention = scene.mentions[scene.mentionAt[at] ?? -1]
    const entity = mention?.kind === 'person' ? scene.entity(mention.index) : undefined
    if (HIGH.has(entity?.office?.value ?? '')) states.add(entity?.country?.value ?? '')
    if (mention === undefined && scene.isSmall(at) && scene.is(at, 'other-world') > 0) other = true
  }
  return other && states.size < 2
}

/** Offices that deal with other states. */
const HIGH: ReadonlySet<string> = new Set([
  ...['head_of_state', 'head_of_government', 'foreign_minister', 'defence_minister'],
])
