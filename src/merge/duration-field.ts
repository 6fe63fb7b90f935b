import type { Duration } from '../model/event.ts'
import type { FieldRule, Relation } from './field.ts'

// "Tiga jam" of a talk of 3 hours 12 minutes; 7,5 against 5,5 hours is no rounding.
const TOLERANCE = 0.15

/** Lengths: planned and taken are kept apart, rounding is told from contradiction. */
export const durationRule: FieldRule<Duration> = {
  plansYield: true,
  key: ({ minutes, approx, planned }) =>
    [minutes, approx ? '~' : '', planned === true ? 'planned' : ''].join('|'),
  relate,
  finer: (a, b) =>
    Number(a.planned === true) - Number(b.planned === true) || Number(a.approx) - Number(b.approx),
}

function relate(a: Duration, b: Duration): Relation {
  if ((a.planned === true) !== (b.planned === true)) return 'plan-and-outcome'
  if (a.minutes === b.minutes) return 'rounding'
  const apart = Math.abs(a.minutes - b.minutes) / Math.max(a.minutes, b.minutes)
  return (a.approx || b.approx) && apart < TOLERANCE ? 'rounding' : 'differs'
}
