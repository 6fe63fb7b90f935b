/** Days that own a noun: "next Friday's visit", "last month's earthquake". */
import { countBefore } from '../owner.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** "called off next Friday's visit", "Monday's closed-door talks": the noun the day stands before as its owner. */
export function ofItsDay(scene: Scene, here: readonly Telling[], to: number): Telling | undefined {
  if (!/^['’]s$/.test(scene.tokens.folded[to - 1] ?? '')) return undefined
  const next = here[countBefore(here, to)]
  if (next?.trigger.word.part !== 'noun' || next.trigger.from > to + OWNED) return undefined
  for (let at = to; at < next.trigger.from; at++) if (scene.mentionAt[at] !== -1) return undefined
  return next
}

/** How far behind the day its noun may stand, in tokens. */
const OWNED = 3

/** "after last month's earthquake", "over Friday's vote": a day owned by a cause that no event word names. */
export function isOfThing(
  scene: Scene,
  here: readonly Telling[],
  from: number,
  to: number,
): boolean {
  if (!/^['’]s$/.test(scene.tokens.folded[to - 1] ?? '') || scene.mentionAt[to] !== -1) return false
  if (scene.is(from - 1, 'after') === 0 && scene.is(from - 1, 'cause') === 0) return false
  const next = here[countBefore(here, to)]
  return next?.trigger.word.part !== 'noun' || next.trigger.from > to + THING
}

/** How far behind such a day its event word may stand: "Monday's long-awaited face-to-face talks". */
const THING = 8
