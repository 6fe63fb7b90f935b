/** Days of a journey told in order: "pada Kamis (25/9), lalu ke Belanda untuk menemui Raja pada Jumat". */
import { weekdayOf } from '../../text/calendar.ts'
import type { Entry } from './entry.ts'
import { ALL, dayPlaceOf, type Place } from './place.ts'
import type { Scene } from './slot.ts'

/** Tokens between the two days. */
const REACH = 40
/** Days on, where nothing but "and" joins them. */
const JOINED = 2

/**
 * The day of a bare weekday behind a date of its sentence: the next such day, where the words between tell what came next.
 *
 * @returns undefined where nothing says so
 */
export function nextStop(
  before: Entry | undefined,
  { group, end, sentence }: Entry,
  { tokens, grammar }: Scene,
): Place | undefined {
  const weekday = group.date?.weekday
  if (before === undefined || weekday === undefined || end !== undefined) return undefined
  if (Object.keys(group.date ?? {}).length > 1 || group.toward !== undefined) return undefined
  const day = before.sense?.day
  const { date } = before.group
  const dated = date?.numeric !== undefined || date?.month !== undefined
  const chained = before.sense?.anchor === 'previous' && date?.weekday !== undefined
  if (day === undefined || before.credit || before.sentence !== sentence) return undefined
  // "Senin ini ia terbang ke Baku, lalu kembali pada Rabu"
  const said = before.group.toward === 'this' || before.group.shift?.from === 'published'
  if (!dated && !chained && !said) return undefined
  const from = (before.end ?? before.group).to
  if (group.from - from > REACH) return undefined
  let next = false
  let joined = false
  for (let at = from; at < group.from; at++) {
    const word = tokens.folded[at] as string
    if (grammar.anchors.get(word) === 1 || word === ';') return undefined
    if (grammar.nextWords.has(word)) next = true
    if (grammar.pairWords.has(word)) joined = true
  }
  const ahead = ((weekday - weekdayOf(day) + 6) % 7) + 1
  if (!next && (!joined || ahead > JOINED)) return undefined
  return { ...dayPlaceOf(day + ahead, ALL), anchor: 'previous' }
}
