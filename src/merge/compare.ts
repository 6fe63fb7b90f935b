import type { Judgement, PlacedRecord } from '../model/dossier.ts'
import { compareDates, comparePlaces, type DateRelation, type PlaceRelation } from './occasion.ts'
import { compareParties } from './people.ts'
import { profileOf } from './profile.ts'

const DATE_SCORE: { readonly [relation in DateRelation]: number } = {
  'same-day': 1,
  within: 0.7,
  near: 0.6,
  'reported-together': 0.5,
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
  if (mine.group !== theirs.group) return undefined
  const parties = compareParties(mine, theirs)
  if (parties.verdict === 'none') return undefined
  const judge = (same: Judgement['same'], score: number, ...reasons: string[]): Weighed => ({
    same,
    score,
    reasons,
  })
  if (parties.verdict === 'other') return judge('no', 0.8, 'other-people')
  const place = comparePlaces(left, right)
  if (place === 'other-place') return judge('no', 0.9, 'other-place')
  const date = compareDates(left, right)
  if (date === 'other-day' || date === 'later-plan') return judge('no', 0.9, date)
  const kinds = left.record.event.kind.value === right.record.event.kind.value ? 1 : 0.5
  const score =
    0.4 * parties.score + 0.35 * DATE_SCORE[date] + 0.15 * PLACE_SCORE[place] + 0.1 * kinds
  const people = parties.score > 0.65 ? 'same-people' : 'same-states'
  const reasons = [people, date, ...(place === 'unknown' ? [] : [place])]
  if (parties.verdict === 'part')
    return judge('unsure', score / 2, 'few-parties', ...reasons.slice(1))
  return judge(isEnough(left, right, people, date, place) ? 'yes' : 'unsure', score, ...reasons)
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
    return false
  }
  if (people === 'same-people') return date !== 'reported-together' || place !== 'other-name'
  // States alone: somebody of theirs meets most weeks, so the day must be the same and no name other.
  if (place === 'other-name') return false
  if (profileOf(a).group === 'agreement' && date === 'reported-together') return true
  return date === 'same-day' || (date === 'within' && place === 'same-place')
}
