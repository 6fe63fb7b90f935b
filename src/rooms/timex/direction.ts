/** Whether an expression lies ahead of the report or behind it: by its own words ("next"), else by the verbs of its sentence. */
import type { Sentence } from '../../model/sentence.ts'
import { weekdayOf } from '../../text/calendar.ts'
import type { Entry } from './entry.ts'
import { namesFeast } from './feast.ts'
import type { Group } from './fields.ts'
import { lookOf, looksBack } from './look.ts'
import type { Scene } from './slot.ts'

/** Where an expression lies; undefined where it names its year, or where nothing tells. */
export function lookFor(
  { group, end, credit }: Entry,
  scene: Scene,
  sentence: Sentence | undefined,
  reference: number | undefined,
): 'past' | 'future' | undefined {
  if (group.toward === 'past' || group.toward === 'future') return group.toward
  if (credit || group.toward === 'this') return credit ? 'past' : undefined
  const date = group.date ?? end?.date
  const as = group.whole?.pattern.means.as
  const open = group.shift?.from === 'previous' && group.shift.by === 0
  const loose = open || as === 'season' || as === 'weekend' || as === 'quarter'
  if (!loose && (date === undefined || date.year !== undefined || date.numeric?.year !== undefined))
    return undefined
  const { tokens, grammar } = scene
  const dated =
    date !== undefined &&
    (date.month !== undefined || date.numeric !== undefined || namesFeast(date))
  const told = lookOf(tokens, grammar, sentence, group.from, (end ?? group).to, dated)
  // "had been due to meet in late August", printed in September: of a month or date the nearer one
  if (told === 'near' && dated && date?.weekday === undefined) return undefined
  const look = told === 'near' ? nearer(date?.weekday, reference) : (told ?? planned(scene, group))
  if (!dated || look === 'future') return look
  // "The court must rule by mid-June"
  if (grammar.dueWords.has(tokens.folded[group.from - 1] ?? '')) {
    const verb = lookOf(tokens, grammar, sentence, group.from, (end ?? group).to)
    return verb === 'past' ? undefined : 'future'
  }
  // Of a month or date only the word right before it looks back: "said ... would go in May".
  return looksBack(tokens, grammar, group.from) ? 'past' : undefined
}

// "They were to meet on Friday", printed on Saturday, is of the day before; printed on Wednesday it is of the day after next.
function nearer(weekday: number | undefined, reference: number | undefined): 'past' | 'future' {
  if (weekday === undefined || reference === undefined) return 'future'
  return (weekday - weekdayOf(reference) + 7) % 7 > NEARER ? 'past' : 'future'
}

// "Plenary, 09.30-12.45; lunch, 13.00-14.30 - so the timetable for Saturday": with no verb about, a programme lies ahead.
function planned({ timetable, sentence }: Scene, { from, to }: Group): 'future' | undefined {
  const last = Math.min(timetable.length, to + REACH)
  for (let at = Math.max(0, from - REACH); at < last; at++)
    if (timetable[at] === 2 && sentence[at] === sentence[from]) return 'future'
  return undefined
}

/** How many tokens are looked at on either side for a programme's clock. */
const REACH = 24

/** Days ahead a plan told in the past still lies in the future. */
const NEARER = 3
