import type { Judgement, PlacedRecord } from '../model/dossier.ts'
import { durationRule } from './duration-field.ts'
import {
  compareDates,
  comparePlaces,
  type DateRelation,
  isNextDay,
  otherHour,
  type PlaceRelation,
} from './occasion.ts'
import { compareParties, type Parties } from './people.ts'
import { placeRule } from './place-field.ts'
import { alsoTold, type Profile, profileOf } from './profile.ts'
import { daysLater, rescheduling } from './rescheduling.ts'

/** The reason of a yes that says one of two days is told wrongly. */
export const TOLD_OTHERWISE = 'told-otherwise'

// Days after an event in which a report still is about it.
const NEWS = 2

const DATE_SCORE: { readonly [relation in DateRelation]: number } = {
  'same-day': 1,
  within: 0.7,
  near: 0.6,
  'reported-together': 0.5,
  'reported-later': 0.4,
  unknown: 0,
  'other-day': 0,
  'later-plan': 0,
}

const PLACE_SCORE: { readonly [relation in PlaceRelation]: number } = {
  'same-place': 1,
  unknown: 0.5,
  'other-name': 0.2,
  'other-place': 0,
}

/** What the rules make of two records, their reports left aside. */
interface Weighed {
  readonly same: Judgement['same']
  readonly score: number
  readonly reasons: readonly string[]
}

/**
 * Judges whether two records tell of one event, from the two alone.
 *
 * @returns undefined where they have nothing in common that would raise the question; otherwise a
 *   judgement whose `reason` is one or more code words parted by spaces (`same-people same-day`)
 */
export function compare(a: PlacedRecord, b: PlacedRecord): Judgement | undefined {
  if (a.record.id === b.record.id) return undefined
  const [left, right] = a.record.id < b.record.id ? [a, b] : [b, a]
  const weighed = weigh(left, right)
  if (weighed === undefined) return undefined
  // A report's own mentions of one event were joined when it was read; what is left are two events.
  const { same, score, reasons } = left.origin.report === right.origin.report ? ONE_REPORT : weighed
  return {
    left: left.record.id,
    right: right.record.id,
    same,
    by: `rule:${reasons[0] ?? 'compare'}`,
    score: Math.round(score * 1000) / 1000,
    reason: reasons.join(' '),
  }
}

/**
 * Whether the rules would join two records like these, were they of two reports: what is never joined
 * need not be looked at together. Also of a record and itself: whether others like it are one event with it.
 */
export function mayJoin(a: PlacedRecord, b: PlacedRecord): boolean {
  return weigh(a, b)?.same === 'yes' || weigh(b, a)?.same === 'yes'
}

const ONE_REPORT: Weighed = { same: 'no', score: 1, reasons: ['one-report'] }

function weigh(left: PlacedRecord, right: PlacedRecord): Weighed | undefined {
  const mine = profileOf(left)
  const theirs = profileOf(right)
  const parties = compareParties(mine, theirs)
  const otherwise = mine.group !== theirs.group
  if (otherwise && !toldAsOther(left, right, parties)) return undefined
  if (parties.verdict === 'none') return undefined
  const judge = (same: Judgement['same'], score: number, ...reasons: string[]): Weighed => ({
    same,
    score,
    reasons,
  })
  if (parties.verdict === 'other') return judge('no', 0.8, 'other-people')
  const place = comparePlaces(left, right)
  const date = compareDates(left, right)
  // Who was recalled, and who was thrown out, is one man; who did it is what the reports differ on.
  if (otherwise && isRemoval(mine)) return judge('yes', 0.4, 'same-people', date, 'other-kind')
  if (place === 'other-place') {
    return heldElsewhere(left, right, parties, date)
      ? judge('yes', 0.3, 'same-people', date, 'other-place')
      : judge('no', 0.9, 'other-place')
  }
  const apart = date === 'other-day' || date === 'later-plan'
  if (apart || date === 'unknown' || date === 'within') {
    const moved = rescheduling(left, right, parties)
    if (moved === 'moved') return judge('yes', movedScore(left, right), 'same-people', 'moved')
    if (moved === 'slipped' && apart) return judge('yes', 0.35, 'same-people', 'slipped')
    if (moved === 'open' && apart) return judge('unsure', 0.3, 'same-people', 'other-plan')
  }
  if (apart && toldOtherwise(left, right, parties, place)) {
    return judge('yes', 0.3, 'same-people', TOLD_OTHERWISE)
  }
  if (apart) return judge('no', 0.9, date)
  const kinds = likeness(left, right)
  const score =
    0.4 * parties.score + 0.35 * DATE_SCORE[date] + 0.15 * PLACE_SCORE[place] + 0.1 * kinds
  const people = parties.score > 0.65 ? 'same-people' : 'same-states'
  const reasons = [
    people,
    date,
    ...(place === 'unknown' ? [] : [place]),
    ...(kinds < 0 ? ['other-kind'] : []),
  ]
  if (parties.verdict === 'part' && !isOneSummit(left, right, parties, date))
    return judge('unsure', score / 2, 'few-parties', ...reasons.slice(1))
  return judge(isEnough(left, right, people, date, place) ? 'yes' : 'unsure', score, ...reasons)
}

/**
 * Whether two reports tell one encounter on neighbouring days, one of them wrongly: the same persons for the same length of time
 * (two talks of one round seldom last alike), or reports that know of one encounter alone although both came after both days.
 */
function toldOtherwise(
  a: PlacedRecord,
  b: PlacedRecord,
  { persons, verdict }: Parties,
  place: PlaceRelation,
): boolean {
  if (verdict !== 'same' || persons < 2 || place === 'other-name' || !isNextDay(a, b)) return false
  if (!bothHeld(a, b)) return false
  const [first, second] = [a, b].sort(
    (x, y) => (profileOf(x).stretch?.first ?? 0) - (profileOf(y).stretch?.first ?? 0),
  ) as [PlacedRecord, PlacedRecord]
  const later = profileOf(second).stretch?.first
  const told = profileOf(first).published
  // Without the days of the reports nobody knows what they could know.
  if (later === undefined || told === undefined || profileOf(second).published === undefined)
    return false
  if (lookedBackOn(a, b, place)) return true
  return (
    compareLengths(a, b) ?? (told >= later && isNews(first) && isNews(second) && !otherVenue(a, b))
  )
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
    return stretch !== undefined && published !== undefined && published - stretch.last > NEWS
  }
  return (mine === true && looksBack(b)) || (theirs === true && looksBack(a))
}

function bothHeld(a: PlacedRecord, b: PlacedRecord): boolean {
  return [a, b].every(({ record }) => record.event.status.value === 'happened')
}

/** Whether both give one length; undefined where they do not both give one. */
function compareLengths(a: PlacedRecord, b: PlacedRecord): boolean | undefined {
  const mine = a.record.event.duration
  const theirs = b.record.event.duration
  if (mine === undefined || theirs === undefined) return undefined
  return durationRule.relate(mine.value, theirs.value) === 'rounding'
}

/** Whether an event is what its report is about: not told as background, and of these days. */
function isNews(placed: PlacedRecord): boolean {
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

/**
 * Whether two reports have one encounter of a day in two countries: planned here and held there, or told with the
 * same length. Nobody meets the same person in two countries on one day, but a country is read wrongly sooner than a name.
 */
function heldElsewhere(
  a: PlacedRecord,
  b: PlacedRecord,
  { persons, verdict }: Parties,
  date: DateRelation,
): boolean {
  if (profileOf(a).group !== 'encounter' || verdict !== 'same') return false
  if (persons < 2 || date !== 'same-day') return false
  const [mine, theirs] = [a.record.event, b.record.event]
  const statuses = [mine.status.value, theirs.status.value]
  if (statuses.includes('planned') && statuses.includes('happened')) return true
  if (!bothHeld(a, b)) return false
  return compareLengths(a, b) === true
}

/** Less sure than any shared day; of several later days the first. */
function movedScore(a: PlacedRecord, b: PlacedRecord): number {
  const days = Math.max(daysLater(a, b) ?? 0, daysLater(b, a) ?? 0)
  return 0.6 - Math.min(days, 400) / 1000
}

/**
 * Whether one report has one kind where the other has another: a call, or a summons, where the other has an encounter of the same persons
 * on the same day, at no other hour (they seldom telephone and meet on one day, and reports that know of both tell them apart); an envoy
 * called home where the other has him expelled.
 */
function toldAsOther(a: PlacedRecord, b: PlacedRecord, parties: Parties): boolean {
  const [mine, theirs] = [profileOf(a), profileOf(b)]
  const one = alsoTold(mine.group).includes(theirs.group)
  if (!one && !alsoTold(theirs.group).includes(mine.group)) return false
  if (compareDates(a, b) !== 'same-day') return false
  if (isRemoval(mine)) return parties.persons > 0 && parties.verdict !== 'other'
  return parties.verdict === 'same' && parties.persons > 1 && !otherHour(a, b)
}

function isRemoval({ group }: Profile): boolean {
  return group === 'recall' || group === 'expulsion'
}

/** 1 for one kind, less for two words of one kind, below zero for two kinds. */
function likeness(a: PlacedRecord, b: PlacedRecord): number {
  if (profileOf(a).group !== profileOf(b).group) return -1
  return a.record.event.kind.value === b.record.event.kind.value ? 1 : 0.5
}

/** A summit of many, of whom one report names but two: there is no second one on that day. */
function isOneSummit(
  a: PlacedRecord,
  b: PlacedRecord,
  { persons }: Parties,
  date: DateRelation,
): boolean {
  const both = [a, b].every(({ record }) => record.event.kind.value === 'summit')
  return both && persons > 1 && (date === 'same-day' || date === 'within')
}

function isEnough(
  a: PlacedRecord,
  b: PlacedRecord,
  people: 'same-people' | 'same-states',
  date: DateRelation,
  place: PlaceRelation,
): boolean {
  if (date === 'unknown') return false
  // A year is no date: the same people met more than once in it.
  if (date === 'within' && [a, b].some(({ record }) => record.event.time?.value.grain === 'year')) {
    // Those two in that city in that year: seldom twice.
    return people === 'same-people' && place === 'same-place' && isCity(a) && isCity(b)
  }
  if (people === 'same-people') return date !== 'reported-together' || place !== 'other-name'
  // States alone: somebody of theirs meets most weeks, so the day must be the same and no name other.
  if (place === 'other-name') return false
  if (profileOf(a).group === 'agreement' && date === 'reported-together') return true
  return date === 'same-day' || (date === 'within' && place === 'same-place')
}

function isCity({ record }: PlacedRecord): boolean {
  return record.event.kind.value !== 'visit' && record.event.place?.value.level !== 'country'
}
