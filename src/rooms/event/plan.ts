/**
 * Plans told by a noun: "rencana bertemu Menlu Iran", "rencananya melanjutkan perjalanan ke Kabul". What became of
 * them is told behind, as of an event noun: "... tidak terlaksana", "... urung".
 */
import type { Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** The word "rencana" that governs an event verb: right before it, or before the one who plans. */
export function planBefore(scene: Scene, { word, from, sentence }: Trigger): number | undefined {
  if (word.part !== 'verb') return undefined
  const first = scene.first[sentence] as number
  let at = from - 1
  const person = scene.mentions[scene.mentionAt[at] ?? -1]
  if (person?.kind === 'person') at = scene.range(person.span)[0] - 1
  return at >= first && scene.mentionAt[at] === -1 && scene.is(at, 'plan') > 0 ? at : undefined
}
