/**
 * Meetings held over a line: what is called a meeting again behind "pertemuan virtual" is that call.
 */
import type { Encounter } from '../encounter.ts'
import type { Telling } from '../telling.ts'
import { groupOf } from './event-group.ts'

/** "mengadakan pertemuan virtual dengan A. Pertemuan itu berlangsung 45 menit": the call told right before. */
export function isMeetingOverLine(
  { group, tellings }: Encounter,
  { group: own, trigger, parties, sentence, places, times }: Telling,
): boolean {
  if (group !== 'call' || own !== 'meet') return false
  // "A menelepon B. ... Keduanya membahas tarif": what they spoke of, however far behind
  const topic = trigger.word.part === 'verb' && trigger.word.topical === true
  if (topic && places.length + times.length === 0) return true
  if (trigger.word.part !== 'noun') return false
  if (parties.length > 0 || places.length > 0) return false
  if (sentence - (tellings.at(-1)?.sentence ?? 0) > 1) return false
  return tellings.some(({ trigger: { word } }) => {
    const line = word.kind === 'call' && word.part === 'noun' && word.voice !== true
    return line || groupOf(word.kind) === 'meet'
  })
}
