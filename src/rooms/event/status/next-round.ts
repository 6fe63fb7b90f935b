/**
 * The next round told in the sentence of the one before: "Perundingan berlangsung selama empat jam dan akan dilanjutkan pekan depan di
 * Roma", "The talks lasted four hours and will resume in Rome next week".
 */
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { isTaken } from './status.ts'

/** How far behind its noun the conjunction may stand, in tokens, and behind that the words of what is to come. */
const REACH = 14
const NEXT = 4

/** Parts what is still to come from the round that took place, with its days and places. */
export function partNextRound(scene: Scene, here: Telling[]): void {
  for (let index = here.length - 1; index >= 0; index--) {
    const telling = here[index] as Telling
    const { trigger, group } = telling
    if (group !== 'meet' || trigger.word.part !== 'noun') continue
    const at = joinBehind(scene, telling)
    if (at === undefined) continue
    const isBehind = (from: number) => from > at.join
    const timeFrom = ({ span }: Telling['times'][number]) => scene.range(span)[0]
    const placeFrom = (place: number) =>
      scene.range((scene.mentions[place] as (typeof scene.mentions)[number]).span)[0]
    const times = (scene.timesIn[trigger.sentence] ?? []).filter(
      (time) => time.moment !== undefined && time.credit !== true && isBehind(timeFrom(time)),
    )
    const places = telling.places.filter((place) => isBehind(placeFrom(place)))
    telling.times = telling.times.filter((time) => !times.includes(time))
    telling.places = telling.places.filter((place) => !places.includes(place))
    here.splice(index + 1, 0, {
      ...telling,
      trigger: { ...trigger, word: { ...trigger.word, another: true, weak: true } },
      ...{ times, places, durations: [], parties: [], stands: [] },
      told: { status: 'planned', at: at.planned },
    })
  }
}

/** The conjunction behind the length it took, and the word of a plan behind it. */
function joinBehind(
  scene: Scene,
  { trigger }: Telling,
): { readonly join: number; readonly planned: number } | undefined {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + REACH)
  for (let at = trigger.to; at < last; at++) {
    if (scene.mentionAt[at] !== -1 || scene.is(at, 'conjunction') === 0) continue
    if (!isTaken(scene, at)) return undefined
    let planned = 0
    for (let token = at + 1; token <= at + NEXT; token++) {
      if (scene.mentionAt[token] !== -1 || scene.timeAt[token] !== -1) break
      if (planned === 0 && scene.is(token, 'planned') > 0) planned = token
      else if (planned > 0 && scene.is(token, 'again') > 0) return { join: at, planned }
    }
    return undefined
  }
  return undefined
}
