/** The same moment on two clocks: "10am Pacific time on Monday, March 25, or 4am AEDT on Tuesday". */
import { weekdayOf } from '../../text/calendar.ts'
import type { Entry } from './entry.ts'
import { dayPlaceOf, type Place } from './place.ts'
import type { Scene } from './slot.ts'

/** Marks and words between the two, besides those of the table: a comma, a bracket, a dash. */
const MARKS: ReadonlySet<string> = new Set([',', '(', '—', '–', '/'])

/**
 * The day of a clock that tells another clock's moment again: its weekday is that of the first one's day or of a neighbour of it.
 *
 * @returns undefined where the two are not one moment
 */
export function equivalentPlace(
  first: Entry | undefined,
  second: Entry,
  { tokens, grammar }: Scene,
): Place | undefined {
  const day = first?.sense?.day
  const { group } = second
  const weekday = group.date?.weekday
  if (first === undefined || day === undefined || weekday === undefined) return undefined
  if (Object.keys(group.date ?? {}).length > 1 || second.end !== undefined) return undefined
  if (first.group.clock === undefined || group.clock === undefined) return undefined
  if (first.sentence !== second.sentence) return undefined
  const from = (first.end ?? first.group).to
  if (group.from - from > 3) return undefined
  let joined = false
  for (let at = from; at < group.from; at++) {
    const word = tokens.folded[at] as string
    if (grammar.equivalents.has(word)) joined = true
    else if (!MARKS.has(word) && !grammar.glue.has(word)) return undefined
  }
  const off = ((weekday - weekdayOf(day) + 10) % 7) - 3
  if (!joined || Math.abs(off) > 1) return undefined
  return { ...dayPlaceOf(day + off, ['year', 'month', 'day']), anchor: 'previous' }
}
