/**
 * Plans told by a noun: "rencana bertemu Menlu Iran", "rencananya melanjutkan perjalanan ke Kabul". What became of
 * them is told behind, as of an event noun: "... tidak terlaksana", "... urung".
 */

import type { Party, Stand } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** The word "rencana" that governs an event verb: right before it, or before the one who plans. */
export function planBefore(scene: Scene, { word, from, sentence }: Trigger): number | undefined {
  if (word.part !== 'verb') return undefined
  const first = scene.first[sentence] as number
  let at = from - 1
  const person = scene.mentions[scene.mentionAt[at] ?? -1]
  if (person?.kind === 'person') at = scene.range(person.span)[0] - 1
  return at >= first && scene.mentionAt[at] === -1 && scene.is(at, 'plan') > 0 ? at : undefined
}

/** Whether such a plan names nobody whose it is: of the two sides at most the one met stands behind the verb. */
export function plansAlone(
  scene: Scene,
  trigger: Trigger,
  parties: readonly Party[],
  stands: readonly Stand[],
): boolean {
  const { sentence, from, to } = trigger
  if (stands.length > 0 || planBefore(scene, trigger) !== from - 1) return false
  return (
    from - 1 - (scene.first[sentence] as number) <= OPENS &&
    parties.every(({ mention }) => {
      const span = scene.mentions[mention]?.span
      return span !== undefined && scene.range(span)[0] >= to
    })
  )
}

/** How many small words may stand before the plan that opens its sentence: "Adapun rencana ...". */
const OPENS = 2
