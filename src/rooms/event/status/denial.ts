/**
 * Denials: what somebody says is not so.
 */
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** How far before the clause the word of denial may stand, in tokens. */
const REPORTED = 14
/** How far behind the event word it may be called untrue, in tokens. */
const BEHIND = 24

/**
 * The word of denial that governs the clause which begins at the token: "membantah kabar bahwa A akan bertemu B",
 * "menyebut kabar bahwa A bertemu B sebagai isapan jempol".
 */
export function denialOf(
  scene: Scene,
  trigger: Trigger,
  from: number,
  first: number,
): number | undefined {
  if (from <= first || scene.is(from - 1, 'complement') === 0) return undefined
  // "dismissed a report in a Suva newspaper that A had met B"
  for (let at = from - 2; at >= Math.max(first, from - REPORTED); at--) {
    if (scene.mentions[scene.mentionAt[at] ?? -1]?.kind === 'person') break
    if (scene.mentionAt[at] !== -1) continue
    if (scene.is(at, 'denied') > 0) return at
  }
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + BEHIND)
  for (let at = trigger.to; at < last; at++) {
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0) return undefined
    if (scene.mentionAt[at] === -1 && scene.is(at, 'untrue') > 0) return at
  }
  return undefined
}
