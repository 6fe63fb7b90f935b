import type { Judgement, PlacedRecord } from '../model/dossier.ts'
import { isOtherDeed } from './deed.ts'
import {
  bothNews,
  heldElsewhere,
  isRound,
  maybeMoved,
  movedAway,
  namesNobody,
} from './elsewhere.ts'
import {
  compareDates,
  comparePlaces,
  type DateRelation,
  isCity,
  isNextDay,
  otherHour,
  type PlaceRelation,
} from './occasion.ts'
import { isOpenPlan } from './open-plan.ts'
import { compareParties, type Parties } from './people.ts'
import { alsoTold, type KindGroup, profileOf } from './profile.ts'
import { daysLater, rescheduling } from './rescheduling.ts'
import { bothHeld, doneOnce, isRemoval, plannedOtherwise, toldOtherwise } from './told-otherwise.ts'

/** The reason of a yes that says one of two days is told wrongly. */
export const TOLD_OTHERWISE = 'told-otherwise'

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
  return affinityOf(a, b) === 'join'
}

/** Whether the rules would join two records like these, or could not say, were they of two reports; undefined where they would not. */
export function affinityOf(a: PlacedRecord, b: PlacedRecord): 'join' | 'doubt' | undefined {
  const one = weigh(a, b)?.same
  if (one === 'yes') return 'join'
  const other = weigh(b, a)?.same
  if (other === 'yes') return 'join'
  return one === 'unsure' || other === 'unsure' ? 'doubt' : undefined
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
  if (isOtherDeed(left, right)) return judge('no', 0.9, 'other-deed')
  const place = comparePlaces(left, right)
  const date = compareDates(left, right)
  // Who was recalled, and who was thrown out, is one man; who did it is what the reports differ on.
  if (otherwise && isRemoval(mine)) return judge('yes', 0.4, 'same-people', date, 'other-kind')
  if (place === 'other-place') {
    if (heldElsewhere(left, right, parties, date))
      return judge('yes', 0.3, 'same-people', date, 'other-place')
    // "Put off and moved to Geneva": the new day is in another country.
    return movedAway(left, right, parties)
      ? judge('yes', movedScore(left, right) / 2, 'same-people', 'moved', 'other-place')
      : maybeMoved(left, right, parties)
        ? judge('unsure', 0.2, 'same-people', 'other-plan', 'other-place')
        : judge('no', 0.9, 'other-place')
  }
  const apart = date === 'other-day' || date === 'later-plan'
  if (apart && plannedOtherwise(left, right, parties, place)) {
    return judge('yes', 0.3, 'same-people', TOLD_OTHERWISE)
  }
  if (apart || date === 'unknown' || date === 'within') {
    const moved = rescheduling(left, right, parties)
    if (moved === 'moved') return judge('yes', movedScore(left, right), 'same-people', 'moved')
    if (moved === 'slipped' && apart) return judge('yes', 0.35, 'same-people', 'slipped')
    if (moved === 'open' && apart) return judge('unsure', 0.3, 'same-people', 'other-plan')
  }
  if (apart && (toldOtherwise(left, right, parties, place) || doneOnce(left, right, parties))) {
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
  const denies = isDenialOfOne(left, right) && parties.persons > 0 && DATE_SCORE[date] > 0
  if (parties.verdict === 'part' && !denies && !isOneSummit(left, right, parties, date))
    return judge('unsure', score / 2, 'few-parties', ...reasons.slice(1))
  const enough =
    isEnough(left, right, people, date, place) ||
    (date === 'unknown' && isOpenPlan(left, right, parties, place))
  return judge(enough ? 'yes' : 'unsure', score, ...reasons)
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
  const date = compareDates(a, b)
  const sameDay = date === 'same-day'
  if (isRemoval(mine)) {
    const near = sameDay || date === 'reported-together' || isNextDay(a, b)
    return parties.persons > 0 && parties.verdict !== 'other' && near
  }
  const told = sameDay || (date === 'reported-together' && bothHeld(a, b) && isNowhere(a, b))
  if (!told || parties.verdict !== 'same' || otherHour(a, b)) return false
  // A summons is told of the envoy, and of the state he was summoned by.
  return parties.persons > (mine.group === 'summons' || theirs.group === 'summons' ? 0 : 1)
}

/** Whether neither tells a place: whoever meets is somewhere. */
function isNowhere(a: PlacedRecord, b: PlacedRecord): boolean {
  return [a, b].every(({ record }) => record.event.place === undefined)
}

/** 1 for one kind, less for two words of one kind, below zero for two kinds. */
function likeness(a: PlacedRecord, b: PlacedRecord): number {
  if (profileOf(a).group !== profileOf(b).group) return -1
  return a.record.event.kind.value === b.record.event.kind.value ? 1 : 0.5
}

/** "She met nobody that day": who denies names himself alone. */
function isDenialOfOne(a: PlacedRecord, b: PlacedRecord): boolean {
  const one = [a, b].find(({ record }) => record.event.status.value === 'denied')
  return one !== undefined && profileOf(one).active.size === 1
}

/** A summit of many, of whom one report names but two: there is no second one on that day. */
function isOneSummit(
  a: PlacedRecord,
  b: PlacedRecord,
  { persons }: Parties,
  date: DateRelation,
): boolean {
  const summit = [a, b].every(({ record }) => record.event.kind.value === 'summit')
  return summit && persons > 1 && (date === 'same-day' || date === 'within')
}

/**
 * An agreement, an embassy's opening, a round of talks that is the news of both reports and for which neither names anybody; any encounter
 * of which one report says that it was called off, put off or never was.
 */
function isOnce(a: PlacedRecord, b: PlacedRecord): boolean {
  if (!bothNews(a, b)) return false
  const { group } = profileOf(a)
  if (group === 'encounter' && [a, b].some(isOff)) return true
  if (group === 'agreement' || group === 'embassy_opening' || group === 'embassy_closure') {
    return true
  }
  return isRound(a, b) && [a, b].every(namesNobody)
}

function isOff({ record }: PlacedRecord): boolean {
  return ['cancelled', 'postponed', 'denied'].includes(record.event.status.value)
}

/** What is signed, done to a state, or opened; not where people come together, or speak. */
function isDone(group: KindGroup): boolean {
  return group !== 'encounter' && group !== 'call' && group !== 'visit' && group !== 'statement'
}

/** One round of talks told without its day, or any encounter in the city of one that has it. */
function isUndatedRound(a: PlacedRecord, b: PlacedRecord, place: PlaceRelation): boolean {
  if (profileOf(a).group !== 'encounter') return false
  // Who calls "the talks" off answers the news of them.
  if (!bothHeld(a, b)) return isRound(a, b) && [a, b].some(isOff) && bothNews(a, b)
  return isRound(a, b) || (place === 'same-place' && isCity(a) && isCity(b))
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
  // "Tehran denies any talks": the states alone, and no day, of what was told this week.
  const denied = [a, b].some(({ record }) => record.event.status.value === 'denied')
  if (denied && (date === 'reported-together' || date === 'reported-later')) return true
  if (people === 'same-people') return date !== 'reported-together' || place !== 'other-name'
  // States alone: somebody of theirs meets most weeks, so the day must be the same and no name other, but for what is done once.
  if (place === 'other-name') return date === 'same-day' && isOnce(a, b)
  // What is signed, and whoever is called home or thrown out, is told once, with or without its day.
  const { group } = profileOf(a)
  if (date === 'reported-together' && (isDone(group) || isUndatedRound(a, b, place))) return true
  return date === 'same-day' || (date === 'within' && place === 'same-place')
}
