/**
 * Earlier encounters of the same parties: "last met in March", and behind news without a day what was done months before:
 * "Romania is expelling two Russian diplomats ... In March, Romania expelled Russia's attache".
 */
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { isOld, momentOf } from '../time/moment.ts'

/** Sentences in which a report tells its news. */
const NEWS = 2

/** How far before its noun the words may stand: "a follow-up to the first face-to-face | meeting". */
const BUILT = 6

/** "tindak lanjut dari pertemuan keduanya di Rio", "a follow-up to their talks in Rio": an earlier one than the story's. */
export function isBuiltOn(scene: Scene, { trigger, sentence, headline }: Telling): boolean {
  if (trigger.word.part !== 'noun' || headline) return false
  const first = Math.max(scene.first[sentence] as number, trigger.from - BUILT)
  for (let at = trigger.from - 1; at >= first; at--) {
    if (scene.mentionAt[at] !== -1) continue
    if (scene.tokens.folded[at] === ',') return false
    if (scene.is(at, 'built-on') > 0) return true
  }
  return false
}

/** Whether a telling is of an earlier time than an encounter no day is told of. */
export function isEarlier(scene: Scene, telling: Telling, encounter: Encounter): boolean {
  const { trigger, sentence, times } = telling
  if (times.length === 0) return false
  const first = Math.max(scene.first[sentence] as number, trigger.from - 6)
  for (let at = first; at < trigger.to; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'last-time') > 0) return true
  const moment = momentOf(telling)
  const whole = trigger.word.part === 'verb' && telling.parties.length > 1
  if (!whole || moment === undefined || !isOld(scene, moment)) return false
  return encounter.tellings.some(
    (one) =>
      one.sentence < NEWS &&
      sentence - one.sentence > 1 &&
      one.trigger.word.part === 'verb' &&
      one.parties.length > 1,
  )
}
