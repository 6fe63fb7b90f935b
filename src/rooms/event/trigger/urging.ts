/**
 * Appeals in the words of a call: "called on the EU to tighten sanctions", "called on Mr Putin to end the war", unlike "called on
 * President Ravula in Suva".
 */
import { standAt } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from './trigger.ts'

/** How far behind its word who is asked may stand, and behind him what he is asked to do, in tokens. */
const REACH = 6

/** Whether somebody is asked for something: no person stands behind the word, or behind him "to" and what is no reason to call. */
export function urges(scene: Scene, { to, sentence }: Trigger): boolean {
  const last = scene.last[sentence] as number
  let end = to
  for (let at = to; at < Math.min(last, to + REACH); at++) {
    const mention = scene.mentions[scene.mentionAt[at] as number]
    // "called on the guest at the palace": a word for him, and where
    if (mention === undefined && (standAt(scene, at) !== undefined || scene.is(at, 'at') > 0)) break
    if (mention === undefined) continue
    if (mention.kind !== 'person' && mention.rule !== 'mention/adjective') return true
    end = scene.range(mention.span)[1]
    if (mention.kind === 'person') break
  }
  for (let at = end; at < Math.min(last, end + REACH); at++) {
    if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1) continue
    if (scene.is(at, 'clause') > 0) return false
    const asked = scene.is(at, 'purpose') > 0 && scene.is(at, 'recipient') > 0
    const plain = scene.mentionAt[at + 1] === -1 && scene.is(at + 1, 'article') === 0
    if (asked && plain) return scene.is(at + 1, 'call-purpose') === 0
  }
  return false
}
