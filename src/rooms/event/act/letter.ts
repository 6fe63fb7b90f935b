/**
 * Letters: what brings an invitation or condolences. "delivered a letter from President A to King B, inviting him to Lima", "In a message to
 * Premier B, President A expressed his condolences".
 */

import { personsIn } from '../party/first-subject.ts'
import type { Party } from '../party/side.ts'
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** How far before what it brings a letter may stand, in tokens. */
const LETTER = 40

/** The last word for a letter before a token of its sentence, its own tokens. */
export function letterBefore(
  scene: Scene,
  limit: number,
  sentence: number,
): readonly [from: number, to: number] | undefined {
  const first = Math.max(scene.first[sentence] as number, limit - LETTER)
  for (let at = limit - 1; at >= first; at--) {
    const end = openEnd(scene, at, 'letter')
    if (end > 0) return [openEnd(scene, at - 1, 'letter') === end ? at - 1 : at, end]
  }
  return undefined
}

/** Whom the letter told beside an event word goes to: the first person behind "to". */
export function addresseeOf(
  scene: Scene,
  { from, to, sentence }: Pick<Trigger, 'from' | 'to' | 'sentence'>,
): Party | undefined {
  const letter = letterBefore(scene, from, sentence) ?? letterBehind(scene, to, sentence)
  if (letter === undefined || scene.is(letter[1], 'recipient') === 0) return undefined
  const last = scene.last[sentence] as number
  return personsIn(scene, letter[1], letter[1] < from ? from : Math.min(last, letter[1] + NEAR))[0]
}

/** "expressed his sympathy in a letter to King B". */
function letterBehind(
  scene: Scene,
  to: number,
  sentence: number,
): readonly [from: number, to: number] | undefined {
  const last = Math.min(scene.last[sentence] as number, to + NEAR)
  for (let at = to; at < last; at++) {
    const end = openEnd(scene, at, 'letter')
    if (end > 0 && scene.is(end, 'recipient') > 0) return [at, end]
  }
  return undefined
}

/** How far behind its word such a letter, and behind that whom it goes to, may stand, in tokens. */
const NEAR = 6
