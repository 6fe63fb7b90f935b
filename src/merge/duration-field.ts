import type { Duration } from '../model/event.ts'
import type { FieldRule, Relation } from './field.ts'

// "Tiga jam" of a talk of 3 hours 12 minutes; 7,5 against 5,5 hours is no rounding.
const TOLERANCE = 0.15
// "More than five hours" and "nearly six" are both true of five and a half.
const BOTH_ROUND = 0.2
// "Nearly two hours" of 2 hours 5 minutes.
const PAST_BOUND = 0.1
// "Well over an hour", "sekitar satu jam" of 80 minutes: who rounds to whole hours is less than half of one off.
const HALF_HOUR = 30

/** Lengths: planned and taken are kept apart, rounding is told from contradiction. */
export const durationRule: FieldRule<Duration> = {
  plansYield: true,
  key: ({ minutes, approx, planned, bound }) =>
    [minutes, bound ?? (approx ? '~' : ''), planned === true ? 'planned' : ''].join('|'),
  relate,
  finer: (a, b) =>
    Number(a.planned === true) - Number(b.planned === true) || Number(a.approx) - Number(b.approx),
}

function relate(a: Duration, b: Duration): Relation {
  if ((a.planned === true) !== (b.planned === true)) return 'plan-and-outcome'
  if (a.minutes === b.minutes) return 'rounding'
  if (meetBounds(a, b)) return 'rounding'
  const apart = Math.abs(a.minutes - b.minutes)
  const longer = Math.max(a.minutes, b.minutes)
  // "Less than an hour" is no rounding of 70 minutes.
  if (a.bound !== undefined || b.bound !== undefined) {
    return apart < PAST_BOUND * longer ? 'rounding' : 'differs'
  }
  if ((a.approx || b.approx) && apart < TOLERANCE * longer) return 'rounding'
  if (a.approx && b.approx && apart < BOTH_ROUND * longer) return 'rounding'
  const hours = [a, b].some(({ approx, minutes }) => approx && minutes % 60 === 0)
  return hours && apart < HALF_HOUR ? 'rounding' : 'differs'
}

/** Whether "more than an hour" and 95 minutes, "more than five hours" and "nearly six" are both true of some length. */
function meetBounds(a: Duration, b: Duration): boolean {
  if (a.bound === undefined && b.bound === undefined) return false
  const [left, right] = [rangeOf(a), rangeOf(b)]
  return left.least <= right.most && right.least <= left.most
}

/** The lengths a value may stand for: who counts in hours would have said "more than two" of two and a half. */
function rangeOf({ minutes, approx, bound }: Duration): {
  readonly least: number
  readonly most: number
} {
  const hours = minutes % 60 === 0
  if (bound === 'more') return { least: minutes, most: hours ? minutes + 60 : 1.25 * minutes }
  if (bound === 'less') {
    return { least: hours && minutes > 60 ? minutes - 60 : minutes / 2, most: minutes }
  }
  const slack = approx ? TOLERANCE * minutes : 0
  return { least: minutes - slack, most: minutes + slack }
}
