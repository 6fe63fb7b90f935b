import type { PlacedRecord } from '../model/dossier.ts'
import type { Status } from '../model/event.ts'
import { comparePlaces } from './occasion.ts'
import type { Parties } from './people.ts'
import { profileOf } from './profile.ts'
import { gapOf } from './stretch.ts'

/**
 * How a plan that was moved or called off stands to another record of the same people.
 *
 * `moved`: one life, "postponed" beside the plan or beside the day it was moved to; `open`: the one may be the other's new
 * day, which only a report of the postponement can tell; `slipped`: held a day or two off the plan.
 */
export type Rescheduling = 'moved' | 'slipped' | 'open'

/** Days: a state visit that fell through is made up for within the year. */
export const VISIT_LATER = 400
/** Days: talks are made up for within the month, or they are other talks. */
export const OTHERS_LATER = 45
// On the day itself, or the morning after, reports still tell that it is put off.
const STILL_OPEN = 2
// A dinner planned for Tuesday is eaten on Wednesday.
const SLIP = 2
/** Days: "they are to meet in Geneva", without a day, is of the fortnight to come. */
export const SOON = 14
// Days: who calls off "the talks" names nobody, and means those that are due.
const DUE = 21
// Two days of one trip lie closer together than a plan and its new date.
const ONE_TRIP = 6

/**
 * Relates two records with different or missing days, where one is a plan or the end of one.
 *
 * @param parties who takes part, as compared; only the same persons are related
 * @returns undefined where nothing links them but their people
 */
export function rescheduling(
  a: PlacedRecord,
  b: PlacedRecord,
  parties: Parties,
): Rescheduling | undefined {
  // "Tehran denies any such talks": of the persons a plan names nothing.
  const denied = statusOf(a) === 'denied' || statusOf(b) === 'denied'
  if (denied && parties.verdict === 'same' && (endsPlan(a, b) || endsPlan(b, a))) return 'moved'
  if (endsTalks(a, b, parties) || endsTalks(b, a, parties)) return 'moved'
  if (!samePersons(a, b, parties)) return undefined
  if (isSoon(a, b) || isSoon(b, a)) return 'moved'
  if (endsPlan(a, b) || endsPlan(b, a) || madeUpFor(a, b) || madeUpFor(b, a)) return 'moved'
  if (slipped(a, b) || slipped(b, a)) return 'slipped'
  return otherDayOf(a, b) || otherDayOf(b, a) ? 'open' : undefined
}

/** Planned for Tuesday, held on Wednesday: the same persons, at no other city. */
function slipped(plan: PlacedRecord, held: PlacedRecord): boolean {
  if (statusOf(plan) !== 'planned' || statusOf(held) !== 'happened') return false
  const { stretch: ahead, published: planned } = profileOf(plan)
  const { stretch: day, published: told } = profileOf(held)
  if (ahead === undefined || day === undefined) return false
  if (planned !== undefined && (planned > ahead.last || planned > day.first)) return false
  if (planned !== undefined && told !== undefined && told < planned) return false
  return gapOf(ahead, day) <= SLIP && comparePlaces(plan, held) !== 'other-name'
}

/** Persons of both sides, or both states in one city; of a visit its guest, and where it goes. */
function samePersons(a: PlacedRecord, b: PlacedRecord, { verdict, persons }: Parties): boolean {
  if (verdict !== 'same') return false
  const { group, destination } = profileOf(a)
  if (group !== 'visit') return persons > 1 || inOneCity(a, b)
  return persons > 0 && destination !== undefined && destination === profileOf(b).destination
}

function inOneCity(a: PlacedRecord, b: PlacedRecord): boolean {
  return (
    [a, b].every(
      ({ record }) =>
        record.event.place !== undefined && record.event.place.value.level !== 'country',
    ) && comparePlaces(a, b) === 'same-place'
  )
}

/** "Postponed", "called off" or "denied" tells of a plan that was still open: no other can be meant. */
function endsPlan(end: PlacedRecord, plan: PlacedRecord): boolean {
  if (statusOf(plan) !== 'planned') return false
  const moved = statusOf(end) === 'postponed'
  if (!moved && statusOf(end) !== 'cancelled' && statusOf(end) !== 'denied') return false
  const told = profileOf(end)
  const open = profileOf(plan)
  if (told.published === undefined || open.published === undefined || open.stretch === undefined) {
    return false
  }
  if (open.published > told.published || told.published > open.stretch.last + STILL_OPEN)
    return false
  if (told.stretch === undefined || moved) return true
  // A trip "early next year" was called off two days before its day.
  return told.stretch.first >= open.stretch.first && told.stretch.last <= open.stretch.last
}

/** "Tehran calls off the talks with Washington": the states alone, of talks their envoys were to have within days. */
function endsTalks(end: PlacedRecord, plan: PlacedRecord, { verdict }: Parties): boolean {
  const { group, active, published } = profileOf(end)
  if (group !== 'encounter' || verdict !== 'same' || !endsPlan(end, plan)) return false
  if ([...active.values()].some(({ people }) => people.length > 0)) return false
  const { stretch } = profileOf(plan)
  if (stretch === undefined || published === undefined || stretch.first - published > DUE) {
    return false
  }
  return comparePlaces(end, plan) !== 'other-name'
}

/** A plan, or an offer, without a day: what these persons come to next, at no other place, within a fortnight. */
function isSoon(plan: PlacedRecord, later: PlacedRecord): boolean {
  const { group, stretch, published } = profileOf(plan)
  if (group !== 'encounter' || stretch !== undefined || published === undefined) return false
  if (statusOf(plan) !== 'planned' && statusOf(plan) !== 'hypothetical') return false
  const { stretch: day, published: told } = profileOf(later)
  if (statusOf(later) === 'hypothetical' || statusOf(later) === 'denied') return false
  if (later.record.event.background || day === undefined || (told ?? published) < published) {
    return false
  }
  if (day.first <= published || day.first - published > SOON) return false
  return comparePlaces(plan, later) !== 'other-name'
}

/** What took place, or was planned anew, after a postponement is what was put off, the first time these people come to it. */
function madeUpFor(moved: PlacedRecord, later: PlacedRecord): boolean {
  if (statusOf(moved) !== 'postponed') return false
  if (statusOf(later) !== 'happened' && statusOf(later) !== 'planned') return false
  const days = daysLater(moved, later)
  return days !== undefined && days > 0 && days <= reachOf(moved)
}

/** How long after the report of a postponement its new day may come. */
function reachOf(moved: PlacedRecord): number {
  return profileOf(moved).group === 'visit' ? VISIT_LATER : OTHERS_LATER
}

/** Days from the report of a postponement to another record's day. */
export function daysLater(moved: PlacedRecord, later: PlacedRecord): number | undefined {
  const { published, stretch: old } = profileOf(moved)
  const { stretch, published: told } = profileOf(later)
  if (published === undefined || stretch === undefined || (told ?? published) < published) {
    return undefined
  }
  if (old !== undefined && old.first > stretch.last) return undefined
  return stretch.first - published
}

/** A plan for one day, and the same people at the same thing on a later one, after the plan was made. */
function otherDayOf(plan: PlacedRecord, later: PlacedRecord): boolean {
  if (statusOf(plan) !== 'planned' && statusOf(plan) !== 'postponed') return false
  const mine = profileOf(plan).stretch
  const theirs = profileOf(later).stretch
  if (mine === undefined || theirs === undefined) return false
  return theirs.first - mine.last > ONE_TRIP && theirs.first - mine.last <= reachOf(plan)
}

function statusOf({ record }: PlacedRecord): Status {
  return record.event.status.value
}
