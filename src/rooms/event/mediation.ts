/**
 * Mediation: who brings together or leads an encounter of others.
 *
 * "Pertemuan itu dipandu PM Ralph Gonsalves", "the negotiations, opened on Wednesday by their German
 * colleague, Annalena Baerbock".
 */
import type { Scene } from './scene.ts'
import { type Party, partyOf } from './side.ts'
import type { Trigger } from './trigger.ts'

/** How far behind an event noun a word of mediation may stand, in tokens. */
const REACH = 30
/** How far behind that word its person may stand: "on Wednesday by their German colleague,". */
const NAME = 10

/** The person behind a word of mediation in the noun's clause. */
export function mediatorBehind(scene: Scene, trigger: Trigger): Party | undefined {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + REACH)
  for (let at = trigger.to; at < last; at++) {
    if (scene.mentionAt[at] !== -1) continue
    const mark = scene.tokens.folded[at] as string
    if (mark === ';' || mark === ':') return undefined
    if (scene.is(at, 'clause') > 0 && scene.is(at, 'relative') === 0) return undefined
    const behind = scene.is(at, 'mediation')
    // "delegasi Ukraina dipimpin Andriy Yermak": the head of a side
    const side = scene.mentions[scene.mentionAt[at - 1] ?? -1]
    if (behind > 0 && side?.kind !== 'state') return personBehind(scene, behind, last)
  }
  return undefined
}

function personBehind(scene: Scene, from: number, last: number): Party | undefined {
  for (let at = from; at < Math.min(last, from + NAME); at++) {
    const index = scene.mentionAt[at] as number
    const mention = scene.mentions[index]
    if (mention !== undefined) {
      if (mention.kind === 'person') return partyOf(scene, index, false)
      if (mention.rule !== 'mention/adjective') return undefined
      continue
    }
    const small =
      scene.timeAt[at] !== -1 ||
      scene.is(at, 'party') > 0 ||
      scene.is(at - 1, 'party') > at ||
      scene.is(at, 'oblique') > 0 ||
      scene.is(at, 'owner-of-two') > 0 ||
      scene.tokens.folded[at] === ',' ||
      scene.timeAt[at + 1] !== -1
    if (!small) return undefined
  }
  return undefined
}
