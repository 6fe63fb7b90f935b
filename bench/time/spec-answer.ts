/**
 * What counts as right for an expression of the specs: their timex and resolutions as values of TIMEX3.
 *
 * Theirs resolve an open year or weekday behind and ahead, and an open half of the day twice; any of these is right. How each
 * form is read: `docs/time-bench.md`.
 */
import { canonicalValue, type FoundTimex } from '../quality/time-score.ts'
import { type Extent, endsOf, extentOf } from './extent.ts'
import type { Expected, Resolution } from './spec-case.ts'

const DAY = 1440

/** Whether what was found at an expression has its value: one timex has it, or two have it by halves. */
export function isRight(one: Expected, found: readonly FoundTimex[]): boolean {
  if (found.some((timex) => hasValue(one, timex))) return true
  return found.length > 1 && isRightByHalves(one, found)
}

function hasValue(one: Expected, { type, value }: FoundTimex): boolean {
  if (valuesOf(one).some((right) => canonicalValue(right) === canonicalValue(value))) return true
  if (isLength(one, type, value)) return true
  // "a few months ago" is three of theirs; TIMEX3 knows only the side.
  if (/^(?:PAST|FUTURE)_REF$/.test(value)) return VAGUE.test(one.text)
  if (one.kind === 'time' || one.kind === 'timerange') return hasClock(one, value)
  return one.resolutions.some((resolution) => fits(one, resolution, value))
}

/** Values that are right as they are written. */
function valuesOf({ kind, timex, resolutions }: Expected): readonly string[] {
  if (kind === 'set') return setValues(timex)
  const part = /T(?:MO|AF|EV|NI|DT|NT)$/.exec(timex)?.[0]
  if (part !== undefined)
    return resolutions.map(({ start = '' }) => `${start.slice(0, 10)}${part.replace('NT', 'NI')}`)
  if (/^(?:SP|SU|FA|WI)$/.test(timex)) return [timex, `XXXX-${timex}`]
  if (timex === 'P0.5Y') return [timex, 'P6M']
  return timex.startsWith('(') ? [] : [timex.replace(/^XX(?=\d\d-)/, '20')]
}

function setValues(timex: string): readonly string[] {
  if (/^T/.test(timex)) return [timex, `XXXX-XX-XX${timex}`]
  const weekend = /^P(\d+)WE$/.exec(timex)
  if (weekend !== null) return ['XXXX-WXX-WE', `P${weekend[1]}W`]
  return timex === 'P0.5Y' ? ['P6M'] : [timex]
}

/** "a few hours" is three of theirs and a number unknown in TIMEX3; a stretch up to now may be told by its length. */
function isLength({ kind, text, timex }: Expected, type: string, value: string): boolean {
  if (type !== 'DURATION') return false
  const length = kind === 'duration' ? timex : /,(P[^,)]+)\)$/.exec(timex)?.[1]
  if (length === undefined) return false
  if (kind !== 'duration' && !COUNTED.test(text)) return false
  if (canonicalValue(length) === canonicalValue(value)) return true
  return VAGUE.test(text) && length.replace(/[\d.]+/, 'X') === value
}

const COUNTED =
  /\b(?:last|past|previous|next|coming|upcoming|following|within|in|less than|more than|for|starting|rest|recent)\b/i
// "two months ago" is a day of theirs; what is counted in months is known to the month.
const COARSE =
  /\b(?:weeks?|months?|years?|decades?) (?:ago|back|from|later|after|before|hence|earlier)\b|\bin \S+ (?:weeks?|months?|years?)\b/i
const VAGUE = /\b(?:few|several|some|couple)\b/i

/** "at 4" names no day: only the clocks are compared, with every half of the day theirs allow. */
function hasClock({ timex, resolutions }: Expected, value: string): boolean {
  const clocks = endsOf(value).map(clockOf)
  if (timex.startsWith('(') && !value.includes('/')) return false
  return resolutions.some(({ start, end, value: at }) => {
    const wanted = [at ?? start ?? end, at ?? end ?? start].map((clock) => clock?.slice(0, 5))
    return wanted[0] === clocks[0] && wanted[1] === clocks[1]
  })
}

/** `07:00` of `T07`, `T07:00:00` or a whole moment. */
function clockOf(value: string): string | undefined {
  const match = /T(\d\d)(?::(\d\d))?/.exec(value)
  return match === null ? undefined : `${match[1]}:${match[2] ?? '00'}`
}

function fits(
  { kind, mod, timex, text }: Expected,
  resolution: Resolution,
  value: string,
): boolean {
  const [first, last] = endsOf(value).map(extentOf)
  if (first === undefined || last === undefined) return false
  const { start, end } = momentsOf(resolution)
  if (resolution.value !== undefined) {
    if (first.end !== last.end || start === undefined) return false
    return first.start === start || (COARSE.test(text) && within(first, start))
  }
  const whole = mod === '' ? undefined : wholeOf(timex, resolution)
  if (start === undefined || end === undefined) {
    const edge = start ?? end
    // "before mid-May": the month, like "mid-May".
    if (edge === undefined || /-/.test(mod)) return isSame(whole, first, last)
    // "after 2016" begins where 2016 ends, "before 2016" ends where it begins: the year is the value, the side no part of it.
    const edges = mod === 'after' || mod === 'until' ? [first.start, last.end] : [first.start]
    const closed = whole !== undefined && [whole.start, whole.end].includes(edge)
    return closed ? isSame(whole, first, last) : edges.includes(edge)
  }
  if (isSame(whole, first, last)) return true
  if (first.start === start && last.end === end) return true
  if (!timex.startsWith('(')) return false
  // Where the words name both ends, theirs is the end as it is named: of "4 to 22 November" the 22nd.
  const counted = COUNTED.test(text) && kind === 'daterange'
  // Of "the next three days" theirs sometimes begins today and sometimes tomorrow.
  const near = (stretch: Extent, moment: number) =>
    [0, ...(counted ? [-DAY, DAY] : [])].some((by) => within(stretch, moment + by))
  return (
    finerThanLength(first, timex) && near(first, start) && (near(last, end) || near(last, end - 1))
  )
}

/** "early September": theirs is a third of the month, the value of TIMEX3 the month with a `mod`. */
function wholeOf(timex: string, { start, end }: Resolution): Extent | undefined {
  return extentOf(timex.replace(/^XXXX/, (start ?? end ?? '').slice(0, 4)))
}

function isSame(whole: Extent | undefined, first: Extent, last: Extent): boolean {
  return whole !== undefined && whole.start === first.start && whole.end === last.end
}

function within({ start, end }: Extent, moment: number): boolean {
  return start <= moment && moment < end
}

/** A range told in months may be written in months, one told in days may not. */
function finerThanLength({ start, end }: Extent, timex: string): boolean {
  const length = /,(P[^,)]*)\)$/.exec(timex)?.[1] ?? ''
  const days = (end - start) / DAY
  if (length.includes('T')) return days < 1
  if (/[DWX]/.test(length)) return days <= 1
  return length.includes('M') ? days <= 31 : days <= 366
}

/** "from 9 for two hours", "tomorrow from 3 to 4": two timexes, each with its half. */
function isRightByHalves({ timex, resolutions, kind }: Expected, found: readonly FoundTimex[]) {
  if (!timex.startsWith('(')) return false
  const length = /,(P[^,)]+)\)$/.exec(timex)?.[1] ?? ''
  const clocksOnly = kind === 'timerange'
  const at = (value: string, moment: string | undefined) =>
    clocksOnly
      ? clockOf(value) === moment?.slice(0, 5)
      : moment !== undefined && extentOf(value)?.start === momentOf(moment)
  return resolutions.some(({ start, end }) => {
    if (!found.some(({ value }) => at(endsOf(value)[0], start))) return false
    return found.some(
      ({ type, value }) =>
        at(endsOf(value)[1], end) ||
        (type === 'DURATION' && canonicalValue(value) === canonicalValue(length)),
    )
  })
}

function momentsOf({ start, end, value }: Resolution): { start?: number; end?: number } {
  const [from, to] = [momentOf(start ?? value), momentOf(end)]
  return {
    ...(from === undefined ? {} : { start: from }),
    ...(to === undefined ? {} : { end: to }),
  }
}

/** Minutes since 1970 of `2016-11-07` or `2016-11-07 16:30:00`. */
function momentOf(written: string | undefined): number | undefined {
  return written === undefined ? undefined : extentOf(written.replace(' ', 'T'))?.start
}
