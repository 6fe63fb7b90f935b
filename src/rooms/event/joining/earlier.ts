/**
 * Earlier encounters of the same parties: "last met in March", and behind news without a day what was done months before:
 * "Romania is expelling two Russian diplomats ... In March, Romania expelled Russia's attache".
 *
 * And plans of what has taken place since: "A tiba di Jakarta, Kamis. Diberitakan sebelumnya, A akan berkunjung ke Indonesia pekan ini."
 */
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { isOld, momentOf, near } from '../time/moment.ts'

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

/** Whether a telling is of the plan of an encounter told to have taken place: of a spread of days that holds its day. */
export function isForetold(
  scene: Scene,
  { statuses, moments, group }: Encounter,
  telling: Telling,
): boolean {
  const { told, trigger } = telling
  const mine = momentOf(telling)
  if (told?.status !== 'planned' || mine === undefined || moments.length === 0) return false
  if (statuses.size !== 1 || !statuses.has('happened')) return false
  if (group !== 'visit' && (group !== 'meet' || telling.parties.length < 2)) return false
  // "akan bertemu lagi pekan ini": another one
  for (let at = Math.max(0, trigger.from - AGAIN); at < trigger.to + AGAIN; at++)
    if ((scene.mentionAt[at] ?? 0) === -1 && scene.is(at, 'again') > 0) return false
  const spread = mine.end !== undefined || mine.start.length < 10
  return spread && moments.every((moment) => moment.end === undefined && near(moment, mine))
}

/** How far from its word "again" may stand, in tokens. */
const AGAIN = 3

/** "Sedianya pertemuan digelar Kamis, tetapi diundur sehari": the day it is no longer planned for. */
export function isOldPlan(scene: Scene, { trigger, told, sentence, times }: Telling): boolean {
  if (times.length === 0 || told?.status === 'cancelled') return false
  let old = false
  for (let at = scene.first[sentence] as number; at < (scene.last[sentence] as number); at++) {
    if (scene.mentionAt[at] !== -1) continue
    old ||= at < trigger.to + AGAIN && scene.is(at, 'former-plan') > 0
    if (old && at > trigger.to && scene.is(at, 'postponed') > 0) return true
  }
  return false
}
