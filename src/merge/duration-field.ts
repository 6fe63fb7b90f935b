import type { Duration } from '../model/event.ts'
import type { FieldRule, Relation } from './field.ts'

// "Tiga jam" of a talk of 3 hours 12 minutes; 7,5 against 5,5 hours is no rounding.
const TOLERANCE = 0.15
// Of less than an hour a quarter that is rounded weighs more: "about half an hour" of 25 minutes.
const SHORT_TOLERANCE = 0.2
// "More than five hours" and "nearly six" are both true of five and a half.
const BOTH_ROUND = 0.2
// "Nearly two hours" of 2 hours 5 minutes.
const PAST_BOUND = 0.1
// "About an hour" of an hour and twenty: whole hours are rounded down by less than a half, and up by a quarter ("about an hour" of 45 minutes).
const HALF_HOUR = 30
const QUARTER = 15

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
  const tolerance = longer < 60 ? SHORT_TOLERANCE : TOLERANCE
  if ((a.approx || b.approx) && apart < tolerance * longer) return 'rounding'
  if (a.approx && b.approx && apart < BOTH_ROUND * longer) return 'rounding'
  return isHours(a, b) || isHours(b, a) ? 'rounding' : 'differs'
}

/** Whether somebody who counts in whole hours may have said the one of the other. */
function isHours(rough: Duration, { minutes }: Duration): boolean {
  if (!rough.approx || rough.minutes % 60 !== 0) return false
  const over = minutes - rough.minutes
  return over > 0 ? over < HALF_HOUR : -over <= QUARTER
}

/** Whether "more than an hour" and 95 minutes, "more than five hours" and "nearly six" are both true of some length. */
function meetBounds(a: Duration, b: Duration): boolean {
  if (a.bound === undefined && b.bound === undefined) return false
  const [left, right] = [rangeOf(a), rangeOf(b)]
  return left.least <= right.most && right.least <= left.most
}

/**
 * The lengths a value may stand for. Who says "more than two hours" would have said "three" of three, and "nearly three" means more than two
 * and a half.
 */
function rangeOf({ minutes, approx, bound }: Duration): {
  readonly least: number
  readonly most: number
} {
  if (bound === 'more') {
    const next = minutes < 60 ? minutes / 2 : Math.max(60, TOLERANCE * minutes)
    return { least: minutes, most: minutes + next - 1 }
  }
  if (bound === 'less') {
    return { least: minutes > 60 ? minutes - 29 : (2 / 3) * minutes, most: minutes }
  }
  const slack = approx ? TOLERANCE * minutes : 0
  return { least: minutes - slack, most: minutes + slack }
}
