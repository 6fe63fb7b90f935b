import type { Encounter } from '../encounter.ts'
import { isWhile } from '../joining/fit.ts'
import type { Scene } from '../scene/scene.ts'

/** How far before its verb such a count may end, in tokens. */
const COUNTED = 10

/** "Before travelling to Lima, she spoke by phone with A": on no day told, whenever she came there. */
export function isBeforeJourney(
  scene: Scene,
  { group, tellings: [first] }: Encounter,
  all: readonly Encounter[],
): boolean {
  if ((group !== 'meet' && group !== 'call') || first === undefined) return false
  if (scene.is(scene.first[first.sentence] as number, 'before') === 0) return false
  return all.some(
    (one) =>
      one.group === 'visit' &&
      one.tellings.some(
        ({ sentence, trigger }) => sentence === first.sentence && trigger.from < first.trigger.from,
      ),
  )
}

/** "tiba di Jakarta ... saat keduanya bersua di Lima": of those one had just come to another land, so of no day of the story's. */
export function isElsewhere(scene: Scene, { stayed, countries, tellings }: Encounter): boolean {
  const abroad = stayed !== undefined && countries.size > 0 && !countries.has(stayed)
  return abroad && tellings.every((one) => isWhile(scene, one))
}

/** "beberapa hari setelah A bertemu B", "weeks after A met B": what something else is counted from was not that day. */
export function isCountedFrom(scene: Scene, { tellings }: Encounter): boolean {
  return tellings.every(({ trigger, times, offset }) => {
    if (times.length > 0 || offset !== undefined || trigger.word.part !== 'verb') return false
    const first = Math.max(scene.first[trigger.sentence] as number, trigger.from - COUNTED)
    for (let at = trigger.from - 1; at > first; at--) {
      if (scene.tokens.folded[at] === ',') return false
      if (scene.mentionAt[at] !== -1 || scene.is(at, 'after') === 0) continue
      const count = scene.times[scene.timeAt[at - 1] ?? -1]
      // so many days as nobody counts
      return count?.kind === 'DURATION' && count.minutes === undefined && /^P[^T]/.test(count.value)
    }
    return false
  })
}
