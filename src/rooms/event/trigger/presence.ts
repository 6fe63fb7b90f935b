/**
 * Presence: "Witkoff sehari sebelumnya berada di Moskow", "Jokowi menghabiskan dua hari di Sydney": who was there stands
 * beside the word.
 */
import { staysSomewhere } from '../journey/journey.ts'
import { standAt } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import { nounKindsAt } from '../scene/series.ts'
import type { Trigger } from './trigger.ts'

/** Whether a word of being somewhere tells of a journey: its traveller stands beside it. */
export function isPresence(scene: Scene, trigger: Trigger): boolean {
  const spent = trigger.word.spent === true
  const time = scene.times[scene.timeAt[trigger.to] ?? -1]
  // hours are spent with somebody, years in a post
  const days = time?.kind === 'DURATION' && /^P[^TYM]+$/.test(time.value)
  if (spent && (!days || scene.is(scene.range(time.span)[1], 'with') > 0)) return false
  return hasSubjectBeside(scene, trigger)
}

/** "Their last meeting was in Hiroshima", "The last summit of the two leaders was in Lima": an encounter was there, nobody stayed. */
export function isOfEncounter(scene: Scene, { from, sentence }: Trigger): boolean {
  const first = Math.max(scene.first[sentence] as number, from - SUBJECT)
  for (let at = from - 1; at >= first; at--) {
    if (scene.mentionAt[at] !== -1) continue
    if (scene.tokens.folded[at] === ',' || scene.is(at, 'clause') > 0) return false
    if (nounKindsAt(scene, at).length > 0) return true
  }
  return false
}

/** How far before its verb the noun of such a subject may stand, in tokens. */
const SUBJECT = 10

/** "Ravula reached Paris on Monday": the traveller before the word, a city or state right behind it. */
export function reachesPlace(scene: Scene, trigger: Trigger): boolean {
  return hasSubjectBeside(scene, trigger) && staysSomewhere(scene, trigger)
}

/** A person, or a word for one, right before an event word, small words and times between: "Witkoff sendiri masih berada di Moskow". */
function hasSubjectBeside(scene: Scene, { from, sentence }: Trigger): boolean {
  const first = scene.first[sentence] as number
  for (let at = from - 1; at >= first; at--) {
    const index = scene.mentionAt[at] as number
    if (index !== -1) return scene.mentions[index]?.kind === 'person'
    if (standAt(scene, at) !== undefined) return true
    if (scene.timeAt[at] === -1 && !scene.isSmall(at) && scene.tokens.folded[at] !== ',')
      return false
  }
  return false
}
