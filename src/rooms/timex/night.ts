/** Nights, which lie on two days: "began at 9 p.m. on Sunday and ended at 3 a.m.". */
import type { Tokens } from '../../text/token.ts'
import { minuteOfFace } from './clock.ts'
import type { Entry } from './entry.ts'
import type { Group } from './fields.ts'

/**
 * Whether a clock is the morning's after the evening or night told before it in its sentence: "through Sunday night, with a deal
 * at 5:45 a.m."; but "left on Sunday night after arriving at 3 a.m." tells the morning before.
 *
 * @param anchors "after" 1, "before" -1
 */
export function nightWraps(
  before: Entry,
  { group: clock, sentence }: Entry,
  tokens: Tokens,
  anchors: ReadonlyMap<string, number>,
): boolean {
  const minute = minuteOf(clock)
  const { group, end } = before
  if (before.sentence !== sentence || end !== undefined || group.clock?.end !== undefined)
    return false
  const late =
    group.clock === undefined
      ? group.part === 'NI' && minute < MORNING
      : minuteOf(group) >= EVENING && minuteOf(group) < DAY && minute < NOON
  for (let at = group.to; late && at < clock.from; at++)
    if (anchors.get(tokens.folded[at] as string) === 1) return false
  return late
}

/** Minutes of the day of a group's clock; 0 without one. */
export function minuteOf({ clock, part }: Group): number {
  return clock === undefined ? 0 : minuteOfFace(clock, part)
}

/** Minutes of the day: when a night is over, and when an evening begins. */
const MORNING = 480
const NOON = 720
const EVENING = 1020
const DAY = 1440
