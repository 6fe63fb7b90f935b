/**
 * Nouns of an encounter behind "in", "during", "at": what was asked for or refused there says nothing of whether it was
 * held. "urged B to release the records in a meeting", "agreed not to close the border during talks in Suva".
 */
import { TokenKind } from '../../../text/token.ts'
import { describedPerson } from '../party/described.ts'
import { partyOf, standAt } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Told } from '../status/status.ts'
import type { Trigger } from './trigger.ts'

/** How far before its noun the preposition may stand, in tokens: "in a rare two-hour face-to-face meeting". */
const REACH = 7

/** Token of the preposition that leads to an event noun; undefined where it is no circumstance of what is told. */
export function withinBefore(scene: Scene, trigger: Trigger): number | undefined {
  if (trigger.word.part !== 'noun' || trigger.light !== undefined) return undefined
  const first = Math.max(scene.first[trigger.sentence] as number, trigger.from - REACH)
  for (let at = trigger.from - 1; at >= first; at--) {
    if (scene.timeAt[at] !== -1) continue
    const owner = scene.mentions[scene.mentionAt[at] ?? -1]
    if (owner !== undefined) {
      // "during Prime Minister Sharif's visit"
      const [from, end] = scene.range(owner.span)
      if (!/^['’]s$/.test(scene.tokens.folded[end] ?? '')) return undefined
      at = from
      continue
    }
    if (/^['’]s$/.test(scene.tokens.folded[at] as string)) continue
    // "took part in talks", "is not in talks": the words before are said of the encounter itself
    if (scene.is(at, 'within') > 0) return isJoining(scene, at) ? undefined : at
    // "broke the news to the premier by video link"
    if (trigger.word.kind === 'call' && scene.is(at, 'means') > 0) return at
    // "in two hours of talks"
    if (scene.timeAt[at - 1] !== -1 && at > first) continue
    if (scene.is(at, 'clause') > 0 || scene.is(at, 'oblique') > 0) return undefined
    const small = scene.tokens.kind[at] === TokenKind.word || scene.tokens.folded[at] === '-'
    if (!small) return undefined
  }
  return undefined
}

function isJoining(scene: Scene, at: number): boolean {
  return scene.is(at - 1, 'joining') > 0 || scene.is(at - 1, 'negation') > 0
}

/** The verb of asking or telling before the preposition: whom it is said to, or whom the noun was with, was there. */
export function toldWithin(
  scene: Scene,
  trigger: Trigger,
  from: number,
  within: number,
): Told | undefined {
  const behind = scene.is(trigger.to, 'with') > 0
  for (let at = from; at < within; at++) {
    if (scene.mentionAt[at] !== -1 || scene.is(at, 'directive') === 0) continue
    const person = describedPerson(scene, at + 1)
    if (behind || person !== undefined || isAddressed(scene, at + 1))
      return { status: 'happened', at }
  }
  return undefined
}

/** "urged | Venezuelan President A", "told | him": somebody stands at the token, small words passed over. */
function isAddressed(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    if (standAt(scene, at) !== undefined) return true
    const index = scene.mentionAt[at] ?? -1
    if (index !== -1) return partyOf(scene, index, true) !== undefined
    if (!scene.isSmall(at)) return false
  }
  return false
}

/** "before the meetings", "Menjelang perundingan": behind such a word the noun is told beside something else. */
export function isBeside(scene: Scene, { from }: Trigger): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'beside') > 0) return true
  return false
}

/** A word of saying with its own subject behind "and", of a noun that is itself no subject. */
export function isNextVerb(scene: Scene, { from, sentence }: Trigger, at: number): boolean {
  if (scene.mentionAt[at + 1] !== -1 || scene.isSmall(at + 1)) return false
  const party = scene.mentions[scene.mentionAt[at + 2] ?? -1]
  const subject = party?.kind === 'person' || scene.is(at + 2, 'pronoun') > 0
  if (!subject) return false
  for (let before = scene.first[sentence] as number; before < from; before++)
    if (scene.mentionAt[before] !== -1) return true
  return false
}
