/**
 * Signatories: the other side of an agreement, behind "dengan", "oleh", "with", "by".
 */
import { TokenKind } from '../../../text/token.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { describedPerson } from './described.ts'
import { looksOn, otherParty } from './party.ts'
import { NOBODY, type Side, standAt } from './side.ts'

/** The other side of an agreement: only behind "dengan", "oleh", "with", "by", times and places passed over. */
export function otherSignatory(scene: Scene, trigger: Trigger): Side {
  const last = scene.last[trigger.sentence] as number
  let strange = 0
  for (let at = trigger.to; at < Math.min(last, trigger.to + 12); at++) {
    if (scene.timeAt[at] !== -1 || scene.mentions[scene.mentionAt[at] as number]?.kind === 'place')
      continue
    // "discussed the dam by phone with Ravula": the line, and nobody
    if (isLine(scene, at)) continue
    if (scene.is(at, 'with') > 0)
      return looksOn(scene, at) || isLed(scene, at)
        ? NOBODY
        : otherParty(scene, { ...trigger, to: at })
    // "membahas Ukraina dengan Lula": a state spoken of
    const topic = scene.mentions[scene.mentionAt[at] as number]?.kind === 'state'
    if (topic && trigger.word.topical === true && sideNamed(scene, at + 1, last)) continue
    // "diteken Menlu Iran ... dan Menlu Rwanda ...": whoever signs may follow a passive without "oleh"
    const signer =
      trigger.word.passive === true ? scene.entity(scene.mentionAt[at] ?? -1) : undefined
    if (signer?.kind === 'person') return otherParty(scene, { ...trigger, to: at })
    // "ditandatangani kedua negara"
    const stand = standAt(scene, at)
    if (stand !== undefined && stand !== 'pronoun') return { parties: [], stand, end: at + 1 }
    if (scene.tokens.folded[at] === ',') continue
    // "signed on Tuesday by": the small word before a time is the time's
    if (scene.timeAt[at + 1] !== -1 && at + 1 < last && scene.mentionAt[at] === -1) continue
    // "disepakati secara lisan oleh keduanya": of a passive one or two words tell how
    if (trigger.word.passive === true && scene.mentionAt[at] === -1 && ++strange <= 2) continue
    // "menyepakati kuota ikan dengan Peru": what was agreed upon, and with whom
    const matter = trigger.word.passive !== true && scene.tokens.kind[at] === TokenKind.word
    const named = sideNamed(scene, at, last)
    if (matter && scene.mentionAt[at] === -1 && scene.is(at, 'clause') === 0 && named) continue
    if (scene.mentionAt[at] !== -1 || scene.is(at, 'at') === 0) return NOBODY
  }
  return NOBODY
}

/** "agreed to a truce in talks mediated | by Qatar": who led the talks signs nothing. */
function isLed(scene: Scene, at: number): boolean {
  return scene.is(at, 'agent') > 0 && scene.is(at - 1, 'mediation') === at + 1
}

/** How many words may tell what was agreed upon. */
const MATTER = 8

/** A side is named right behind "dengan", "with" within a few words, nothing but words before. */
function sideNamed(scene: Scene, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + MATTER); at++) {
    if (scene.mentionAt[at] !== -1 || scene.is(at, 'clause') > 0) return false
    if (scene.tokens.kind[at] !== TokenKind.word) return false
    if (isLine(scene, at)) continue
    if (scene.is(at, 'with') > 0)
      return (scene.mentionAt[at + 1] ?? -1) !== -1 || describedPerson(scene, at + 1) !== undefined
  }
  return false
}

/** "by phone", "over a secure line", at either of its words. */
function isLine(scene: Scene, at: number): boolean {
  const means = scene.is(at, 'means')
  if (scene.mentionAt[at] !== -1) return false
  return means > 0 ? scene.is(means, 'phone') > 0 : scene.is(at, 'phone') > 0
}
