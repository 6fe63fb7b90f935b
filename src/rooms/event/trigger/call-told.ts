/**
 * Calls told by a verb of speech, and called so only further on: "A spoke with B on Monday. ... The call lasted 40 minutes".
 */
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** How many sentences further on the word may stand. */
const AHEAD = 3

/** Makes a call of what was spoken in no place, where "the call" of nobody else follows. */
export function callFurtherOn(scene: Scene, before: Telling[], here: readonly Telling[]): void {
  const named = here.find(
    ({ group, trigger, parties, stands }) =>
      group === 'call' && trigger.word.part === 'noun' && parties.length + stands.length === 0,
  )
  const at = before.length - 1
  const spoken = before[at]
  if (named === undefined || spoken === undefined || spoken.group !== 'meet') return
  const { word } = spoken.trigger
  const speech = word.voice === true && word.part === 'verb' && word.topical !== true
  const near = named.sentence - spoken.sentence <= AHEAD && spoken.places.length === 0
  if (!speech || !near || scene.is(named.trigger.from - 1, 'determiner') === 0) return
  before[at] = { ...spoken, kind: 'call', group: 'call' }
}
