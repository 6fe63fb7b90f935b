/**
 * One event told with two days: two reports of neighbouring days, one of them wrong.
 */
import type { PlacedRecord } from '../model/dossier.ts'
import { durationRule } from './duration-field.ts'
import { comparePlaces, isCity, isNextDay, type PlaceRelation } from './occasion.ts'
import type { Parties } from './people.ts'
import { placeRule } from './place-field.ts'
import { type Profile, profileOf } from './profile.ts'
import { gapOf } from './stretch.ts'

// Days after an event in which a report still is about it.
const NEWS = 4
// Days after which a report looks back.
const BACK = 2
// Days by which reports may differ on the day of one visit, or of one encounter, that is still to come.
const PLANNED_VISIT = 14
const PLANNED = 2
// Days by which reports may differ on what is done to a man once: nobody is recalled twice in a week.
const ONCE = 3

/**
 * Whether two reports tell one encounter on neighbouring days, one of them wrongly: the same persons for the same length of time
 * (two talks of one round seldom last alike), or reports that know of one encounter alone although both came after both days.
 */
export function toldOtherwise(
  a: PlacedRecord,
  b: PlacedRecord,
  { persons, verdict }: Parties,
  place: PlaceRelation,
): boolean {
  if (verdict !== 'same' || place === 'other-name' || !isNextDay(a, b)) return false
  // Of two states somebody meets most weeks, seldom twice in one town.
  if (persons < 2) return bothHeld(a, b) && lookedBackOn(a, b, place)
  if (bothOpen(a, b)) return true
  if (!bothHeld(a, b)) return false
  const [first, second] = [a, b].sort(
    (x, y) => (profileOf(x).stretch?.first ?? 0) - (profileOf(y).stretch?.first ?? 0),
  ) as [PlacedRecord, PlacedRecord]
  const later = profileOf(second).stretch?.first
  const told = profileOf(first).published
  // Without the days of the reports nobody knows what they could know.
  if (later === undefined || told === undefined || profileOf(second).published === undefined)
    return false
  if (lookedBackOn(a, b, place) || compareLengths(a, b) === true) return true
  return told >= later && isNews(first) && isNews(second) && !otherVenue(a, b)
}

/** Summoned on Thursday, or on Friday; withdrawn on Saturday, or already on Thursday: the same envoy, and one act. */
export function doneOnce(a: PlacedRecord, b: PlacedRecord, { persons, verdict }: Parties): boolean {
  const { group, stretch: mine } = profileOf(a)
  const { stretch: theirs } = profileOf(b)
  if (verdict === 'other' || !bothHeld(a, b)) return false
  if (mine === undefined || theirs === undefined) return false
  // An embassy is opened once, whoever is there.
  if (group === 'embassy_opening' || group === 'embassy_closure') {
    return comparePlaces(a, b) === 'same-place' && gapOf(mine, theirs) <= ONCE
  }
  // A state is recognised once; sanctions, and aid for one country, are not told anew the next day as others.
  if (group === 'recognition') return verdict === 'same' && gapOf(mine, theirs) <= ONCE
  // The same two hands seldom sign two papers in one town within days.
  if (group === 'agreement' && persons > 1 && gapOf(mine, theirs) <= ONCE) {
    return isNews(a) && isNews(b) && comparePlaces(a, b) === 'same-place'
  }
  if (group === 'sanction' || group === 'aid' || group === 'agreement')
    return verdict === 'same' && isNextDay(a, b) && isNews(a) && isNews(b)
  // Of states alone: the news of both, a day apart.
  if (persons < 1) {
    const deed = group === 'summons' || isRemoval(profileOf(a))
    return deed && verdict === 'same' && isNextDay(a, b) && isNews(a) && isNews(b)
  }
  if (group === 'summons' || group === 'invitation') return isNextDay(a, b)
  return isRemoval(profileOf(a)) && isRemoval(profileOf(b)) && gapOf(mine, theirs) <= ONCE
}

/**
 * "They met in Tokyo on March 17", told weeks later of an encounter in that city which the reports of the day date the 16th. Rounds of
 * talks go on from day to day and are left out.
 */
function lookedBackOn(a: PlacedRecord, b: PlacedRecord, place: PlaceRelation): boolean {
  if (place !== 'same-place' || ![a, b].every(isCity) || otherVenue(a, b)) return false
  if ([a, b].some(({ record }) => record.event.kind.value === 'talks')) return false
  if (compareLengths(a, b) === false) return false
  const [mine, theirs] = [a, b].map(isNews)
  const looksBack = (one: PlacedRecord): boolean => {
    const { stretch, published } = profileOf(one)
    return stretch !== undefined && published !== undefined && published - stretch.last > BACK
  }
  if (looksBack(a) && looksBack(b)) return true
  return (mine === true && looksBack(b)) || (theirs === true && looksBack(a))
}

/**
 * "They will meet on Monday", and "on Tuesday": the same persons, both days still to come when both were written within days of each
 * other. Who plans two meetings says so.
 */
export function bothOpen(a: PlacedRecord, b: PlacedRecord): boolean {
  const days = [a, b].map((one) => {
    const { stretch, published } = profileOf(one)
    const ahead = one.record.event.status.value === 'planned'
    return ahead && stretch !== undefined && published !== undefined && published < stretch.first
      ? published
      : undefined
  })
  const [mine, theirs] = days
  return mine !== undefined && theirs !== undefined && Math.abs(mine - theirs) <= NEWS
}

/**
 * Planned for the 20th, and for the 27th, by reports of these days: a guest comes to one country once in a fortnight. Of an encounter a day
 * between the two at most, and the same city.
 */
export function plannedOtherwise(
  a: PlacedRecord,
  b: PlacedRecord,
  { persons, verdict }: Parties,
  place: PlaceRelation,
): boolean {
  const { group, stretch: mine } = profileOf(a)
  const { stretch: theirs } = profileOf(b)
  if (verdict !== 'same' || place !== 'same-place' || mine === undefined || theirs === undefined)
    return false
  if (!bothOpen(a, b)) return false
  const gap = gapOf(mine, theirs)
  if (group === 'visit') return persons > 0 && gap <= PLANNED_VISIT
  return group === 'encounter' && persons > 1 && gap <= PLANNED && [a, b].every(isCity)
}

/** Whether both tell of what took place. */
export function bothHeld(a: PlacedRecord, b: PlacedRecord): boolean {
  return [a, b].every(({ record }) => record.event.status.value === 'happened')
}

/** Whether both give one length; undefined where they do not both give one. */
export function compareLengths(a: PlacedRecord, b: PlacedRecord): boolean | undefined {
  const mine = a.record.event.duration
  const theirs = b.record.event.duration
  if (mine === undefined || theirs === undefined) return undefined
  return durationRule.relate(mine.value, theirs.value) === 'rounding'
}

/** Whether an event is what its report is about: not told as background, and of these days. */
export function isNews(placed: PlacedRecord): boolean {
  const { stretch, published } = profileOf(placed)
  if (stretch === undefined || published === undefined || placed.record.event.background)
    return false
  return published >= stretch.first - 1 && published - stretch.last <= NEWS
}

/** Dinner at one house and talks at another. */
function otherVenue(a: PlacedRecord, b: PlacedRecord): boolean {
  const [mine, theirs] = [a.record.event.place?.value, b.record.event.place?.value]
  if (mine?.venue === undefined || theirs?.venue === undefined) return false
  return placeRule.relate(mine, theirs) === 'differs'
}

/** An envoy called home, or thrown out. */
export function isRemoval({ group }: Profile): boolean {
  return group === 'recall' || group === 'expulsion'
}
