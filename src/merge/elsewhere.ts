/** One event told of two countries: one of them wrong, planned in the one and held in the other, or moved. */
import type { PlacedRecord } from '../model/dossier.ts'
import type { DateRelation } from './occasion.ts'
import type { Parties } from './people.ts'
import { profileOf } from './profile.ts'
import { OTHERS_LATER, rescheduling } from './rescheduling.ts'
import { bothHeld, bothOpen, compareLengths, isNews } from './told-otherwise.ts'

/**
 * Whether two reports have one encounter of a day in two countries: planned here and held there, told with the same length, or
 * the news of both ("in Muscat", and "in Doha"). Nobody meets the same person in two countries on one day, but a country is told wrongly
 * sooner than a name. What is told as background may have its day wrong as well.
 */
export function heldElsewhere(
  a: PlacedRecord,
  b: PlacedRecord,
  { persons, verdict }: Parties,
  date: DateRelation,
): boolean {
  const { group } = profileOf(a)
  if (verdict !== 'same' || date !== 'same-day') return false
  // Two states seldom sign two papers on one day.
  if (group === 'agreement') return bothNews(a, b)
  // Talks of two states for which neither report names both sides' persons: they have one round a day.
  if (group === 'encounter' && persons < 2) return isRound(a, b) && isNews(a) && isNews(b)
  if (group !== 'encounter') return false
  // A plan, and what came of it; who calls one off, or denies it, answers the news of it.
  if (!bothHeld(a, b)) return bothOpen(a, b) || bothNews(a, b)
  return compareLengths(a, b) === true || (isNews(a) && isNews(b))
}

/** Whether both are about it; a plan, and its end, may have been told weeks before the day. */
export function bothNews(a: PlacedRecord, b: PlacedRecord): boolean {
  return [a, b].every((one) =>
    one.record.event.status.value === 'happened' ? isNews(one) : !one.record.event.background,
  )
}

/** What was put off with a date, and the same persons' next encounter wherever it is. */
export function movedAway(a: PlacedRecord, b: PlacedRecord, parties: Parties): boolean {
  if (profileOf(a).group !== 'encounter') return false
  const statuses = [a, b].map(({ record }) => record.event.status.value)
  return statuses.includes('postponed') && rescheduling(a, b, parties) === 'moved'
}

/** A plan for one town, and the same persons in another within the month: only a report of the postponement can tell. */
export function maybeMoved(
  a: PlacedRecord,
  b: PlacedRecord,
  { persons, verdict }: Parties,
): boolean {
  if (profileOf(a).group !== 'encounter' || verdict !== 'same' || persons < 2) return false
  const later = (plan: PlacedRecord, held: PlacedRecord): boolean => {
    const [mine, theirs] = [profileOf(plan).stretch, profileOf(held).stretch]
    const { value: status } = plan.record.event.status
    if ((status !== 'planned' && status !== 'postponed') || mine === undefined) return false
    if (held.record.event.status.value === 'planned' || theirs === undefined) return false
    return theirs.first > mine.last && theirs.first - mine.last <= OTHERS_LATER
  }
  return later(a, b) || later(b, a)
}

/** Talks in both reports, and a side in each for which nobody is named. */
export function isRound(a: PlacedRecord, b: PlacedRecord): boolean {
  return [a, b].every(
    (one) =>
      one.record.event.kind.value === 'talks' &&
      [...profileOf(one).active.values()].some(({ people }) => people.length === 0),
  )
}

export function namesNobody(one: PlacedRecord): boolean {
  return [...profileOf(one).active.values()].every(({ people }) => people.length === 0)
}
