/**
 * Plans without a day: what they came to, and whether two of them are one.
 */
import type { PlacedRecord } from '../model/dossier.ts'
import { isCity, type PlaceRelation } from './occasion.ts'
import type { Parties } from './people.ts'
import { profileOf } from './profile.ts'

/** Days in which a plan without a day comes true, or is given up. */
export const COMES_TRUE = 21
const GIVEN_UP = 14
/** Days between two reports of one plan. */
const NEWS = 4

/**
 * Whether a plan without a day and another record tell of one event: the plan of the same persons told by another report of these
 * days, their encounter in the city it was planned for within three weeks, or the word that what was planned is off.
 */
export function isOpenPlan(
  a: PlacedRecord,
  b: PlacedRecord,
  { persons, verdict }: Parties,
  place: PlaceRelation,
): boolean {
  if (verdict !== 'same') return false
  const [plan, other] = statusOf(a) === 'planned' && isUndated(a) ? [a, b] : [b, a]
  if (statusOf(plan) !== 'planned' || !isUndated(plan)) return false
  const { published } = profileOf(plan)
  const { published: then, stretch, group } = profileOf(other)
  if (published === undefined) return false
  const off = statusOf(other) === 'cancelled' || statusOf(other) === 'postponed'
  if (off && isUndated(other))
    return group !== 'encounter' && then !== undefined && isWithin(then - published, GIVEN_UP)
  if (group !== 'encounter' || persons < 2 || place === 'other-name') return false
  const together = then !== undefined && Math.abs(then - published) <= NEWS
  if (statusOf(other) === 'planned' && together) return true
  if (stretch === undefined || place !== 'same-place' || !isCity(a) || !isCity(b)) return false
  return isWithin(stretch.first - published, COMES_TRUE)
}

function isWithin(days: number, most: number): boolean {
  return days >= 0 && days <= most
}

function isUndated({ record }: PlacedRecord): boolean {
  return record.event.time === undefined
}

function statusOf({ record }: PlacedRecord): string {
  return record.event.status.value
}
