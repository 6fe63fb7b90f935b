/**
 * Appositions: an encounter or journey named again in the sentence that tells it. "will travel to Pristina on Monday, a trip he has
 * already postponed twice", "met in Suva on Tuesday for what would be their first talks since 2019".
 */
import type { Timex } from '../../model/timex.ts'
import { openEnd } from './scene/open-class.ts'
import type { Scene } from './scene/scene.ts'
import type { Telling } from './telling.ts'

/** "will travel to Pristina on Monday, a trip he has already postponed twice": told of the journey before it. */
export function followAppositions(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const before = here[index - 1] as Telling
    const telling = here[index] as Telling
    const { from, word } = telling.trigger
    if (word.part !== 'noun' || before.group !== telling.group) continue
    if (isNamedAgain(scene, before, telling)) {
      telling.told = before.told
      telling.parties = before.parties
      telling.stands = before.stands
      telling.times = telling.times.filter(isDay)
      continue
    }
    let at = from - 1
    while (at > from - 4 && scene.mentionAt[at] === -1 && scene.is(at, 'party') > 0) at--
    if (at === from - 1 || scene.tokens.folded[at] !== ',') continue
    if (before.told !== undefined) telling.told = before.told
    // "met A, their second meeting this year": the year counted in, no date
    if (scene.is(at + 1, 'owner-of-two') > 0) telling.times = telling.times.filter(isDay)
    // "travel to China next week, the first visit by a leader since 2019": no journey of its own
    if (telling.destinations.length === 0 && before.destinations.length > 0) {
      telling.destinations = before.destinations
      telling.times = before.times
      telling.parties = before.parties
      telling.stands = before.stands
    }
  }
}

/** "for what would be their first talks", "in what officials called the first such meeting": no encounter but the one before. */
function isNamedAgain(scene: Scene, before: Telling, { trigger, group }: Telling): boolean {
  if (group !== 'meet' || before.parties.length + before.stands.length === 0) return false
  if (before.trigger.word.part === 'noun' && before.trigger.light === undefined) return false
  const first = Math.max(before.trigger.to + 1, trigger.from - NAMED)
  for (let at = trigger.from - 1; at >= first; at--) {
    if (scene.tokens.folded[at] === ',') return false
    if (openEnd(scene, at, 'what') > 0)
      return scene.is(at - 1, 'oblique') > 0 || scene.is(at - 1, 'purposive') > 0
  }
  return false
}

/** How far before its noun "what" may stand, in tokens. */
const NAMED = 10

/** The year counted in "their second meeting this year" is no date. */
function isDay({ moment }: Timex): boolean {
  return (moment?.start.length ?? 0) >= 10
}
