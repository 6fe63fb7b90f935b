/** Lengths that are a time ahead: "the two will meet in two weeks" is a day, "the third visit in two weeks" a length. */
import type { Sentence } from '../../model/sentence.ts'
import type { Entry } from './entry.ts'
import { isClockUnit } from './length.ts'
import { cueBefore } from './look.ts'
import { numberIn, unitIn, wordIn } from './piece.ts'
import { type Scene, wordAt } from './slot.ts'

/** Tokens before a length in which a word may compare. */
const NEAR = 10

/**
 * Makes a count from the report's day of a length behind "in", where the verb before it looks ahead.
 *
 * @param clocked whether the report's minute is known
 */
export function countAhead(
  { group }: Entry,
  scene: Scene,
  sentence: Sentence | undefined,
  clocked: boolean,
): void {
  const { whole } = group
  if (whole?.pattern.means.as !== 'duration' || group.mod !== undefined) return
  const { tokens, grammar } = scene
  if (!grammar.aheadWords.has(tokens.folded[group.from - 1] ?? '')) return
  const { slots, pattern } = whole
  const unit = unitIn(whole)
  if (unit === undefined || slots.few !== undefined || wordIn(slots, 'unit2') !== undefined) return
  if (numberIn(slots, 'n2') !== undefined || pattern.rule === 'age') return
  if (whole.pattern.means.few === true) return
  const cue = cueBefore(tokens, grammar, sentence, group.from)
  // "We meet in half an hour"
  const now = grammar.lookNow.has(tokens.folded[group.from - 2] ?? '')
  const from = now ? Math.max(0, group.from - NEAR) : cue?.look === 'future' ? cue.at : undefined
  if (from === undefined || compares(scene, from, group.from)) return
  const more = 'more' in pattern.means ? (pattern.means.more ?? 0) : 0
  const by = (numberIn(slots, 'n') ?? 1) + more
  // "in an hour and a half" needs the report's clock; nobody counts one and a half years to a day.
  if (isClockUnit(unit) ? !clocked : !Number.isInteger(by)) return
  group.shift = { by, unit, from: 'published', exact: true }
  group.rule = 'ahead'
  group.whole = undefined
}

// "It will be the third visit in two weeks", "the lowest level in ten years"
function compares(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (scene.grammar.comparing.has(scene.tokens.folded[at] as string)) return true
    if (wordAt(scene, 'ordinal', at) !== undefined) return true
  }
  return false
}
