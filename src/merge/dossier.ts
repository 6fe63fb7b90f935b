import type { Dossier, Field, Life, Origin, PlacedRecord } from '../model/dossier.ts'
import type { Status } from '../model/event.ts'
import type { FieldName } from '../model/review.ts'
import { zonesOf } from '../text/country-zones.ts'
import { uniteParticipants } from './attendance.ts'
import { durationRule } from './duration-field.ts'
import { type FieldRule, heldBy, mergeField, type Take } from './field.ts'
import { kindRule, statusRule } from './kind-field.ts'
import { lifeOf } from './life.ts'
import { foldName } from './name.ts'
import { firstOrigin } from './origin.ts'
import { placeRule, visitPlaceRule } from './place-field.ts'
import { profileOf } from './profile.ts'
import { publishedAt } from './published.ts'
import { rivalsOf } from './rival.ts'
import { type Stretch, stretchOf } from './stretch.ts'
import { timeRuleAmong, visitTimeRule } from './time-field.ts'

// Minutes.
const DAY = 1440

/**
 * Lays the records of one event side by side.
 *
 * @param members at least one record, in any order
 * @param isOut whether a record's value of a field is not to be counted: a person rejected it
 * @throws RangeError for none: a defect of ours
 */
export function dossier(
  members: readonly PlacedRecord[],
  isOut: (record: string, field: FieldName) => boolean = () => false,
): Dossier {
  const sorted = [...members].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))
  const [first] = sorted
  if (first === undefined) throw new RangeError('a dossier has at least one record')
  const field = <T>(
    name: FieldName,
    take: Take<T>,
    rule: FieldRule<T>,
    convert?: (value: T, ahead: boolean) => T,
  ): Field<T> => {
    const counted: Take<T> = (record) => (isOut(record.id, name) ? undefined : take(record))
    const field = mergeField(heldBy(sorted, counted, convert), rule)
    if (field.state !== 'conflict' || !rule.plansYield) return field
    // "On the 1st", put off, and "on the 10th": the old plan and the new.
    const standing = withoutPutOff(sorted)
    if (standing.length === 0 || standing.length === sorted.length) return field
    const after = mergeField(heldBy(standing, counted, convert), rule)
    return after.state === 'none' || after.state === 'conflict' || after.agreed === undefined
      ? field
      : {
          candidates: field.candidates.map(({ value, holders }) => ({ value, holders })),
          agreed: after.agreed,
          state: 'compatible',
          reason: 'plan-and-outcome',
        }
  }
  const life = lifeOf(sorted.filter(({ record }) => !isOut(record.id, 'status')))
  const participants = uniteParticipants(sorted)
  const isVisit = sorted.every(({ record }) => record.event.kind.value === 'visit')
  const fields = {
    kind: field('kind', ({ event }) => event.kind, kindRule),
    status: statusOf(
      field('status', ({ event }) => event.status, statusRule),
      life,
    ),
    time: field(
      'time',
      ({ event }) => event.time,
      isVisit ? visitTimeRule(stayAmong(sorted)) : timeRuleAmong(zonesAmong(sorted)),
    ),
    place: field('place', ({ event }) => event.place, isVisit ? visitPlaceRule : placeRule),
    duration: field(
      'duration',
      ({ event }) => event.duration,
      durationRule,
      (value, ahead) => (ahead && value.planned !== true ? { ...value, planned: true } : value),
    ),
  }
  const names = ['kind', 'status', 'time', 'place', 'duration'] as const
  return {
    id: first.record.id,
    members: sorted,
    ...fields,
    life,
    participants,
    rivals: rivalsOf(participants, sorted),
    outcomes: sorted.flatMap(({ record }) =>
      record.event.outcomes.map((outcome) => ({ record: record.id, outcome })),
    ),
    background: sorted.every(({ record }) => record.event.background),
    reports: new Set(sorted.map(({ origin }) => origin.report)).size,
    origins: firstOrigins(sorted.map(({ origin }) => origin)),
    conflicts: names.filter((name) => fields[name].state === 'conflict'),
  }
}

/** The records but for a postponement and the plans told before it; all where none was put off. */
function withoutPutOff(members: readonly PlacedRecord[]): readonly PlacedRecord[] {
  const putOff = members.flatMap(({ record, origin }) =>
    record.event.status.value === 'postponed' ? (publishedAt(origin) ?? []) : [],
  )
  if (putOff.length === 0) return members
  const last = Math.max(...putOff)
  return members.filter(({ record, origin }) => {
    const { value: status } = record.event.status
    if (status === 'happened') return true
    return status !== 'postponed' && (publishedAt(origin) ?? last) > last
  })
}

/**
 * Whether a visit that began on one day was still going on on another: its length says so, or a report of that very day, for many date a
 * visit by the day they are of.
 */
function stayAmong(members: readonly PlacedRecord[]): (first: Stretch, later: Stretch) => boolean {
  const last = new Map<number, number>()
  const seen = new Set<number>()
  for (const member of members) {
    const { time, duration, status } = member.record.event
    const stretch = time === undefined ? undefined : stretchOf(time.value)
    if (stretch === undefined) continue
    const { first } = stretch
    if (status.value === 'happened' && profileOf(member).published === first) seen.add(first)
    const days = duration === undefined ? 1 : Math.ceil(duration.value.minutes / DAY)
    last.set(first, Math.max(first + days - 1, last.get(first) ?? first))
  }
  return (one, later) => (last.get(one.first) ?? one.first) >= later.first || seen.has(later.first)
}

/** The clocks of everybody who took part; none where the country of one of them is not known. */
function zonesAmong(members: readonly PlacedRecord[]): readonly string[] {
  const countries = new Set(
    members.flatMap(({ record }) =>
      record.event.participants.map(({ value }) => value.country?.value),
    ),
  )
  const zones = [...countries].map((country) => (country === undefined ? [] : zonesOf(country)))
  return zones.some((one) => one.length === 0) ? [] : [...new Set(zones.flat())]
}

/** "Called off" on Monday and "took place" on Friday are a life and no contradiction, unless the life is disputed. */
function statusOf(status: Field<Status>, { final }: Life): Field<Status> {
  if (status.state === 'compatible' && final === 'disputed') {
    // "Put off that day", and "took place": of the two the plan contradicts neither.
    const candidates = status.candidates.map((one) =>
      isPlan(one.value) ? { ...one, aside: 'plan-and-outcome' as const } : one,
    )
    return { candidates, state: 'conflict', reason: 'differs' }
  }
  if (status.state !== 'conflict' || final === 'disputed' || final === 'passed') return status
  return {
    candidates: status.candidates.map(({ value, holders }) => ({ value, holders })),
    agreed: final,
    state: 'compatible',
    reason: 'plan-and-outcome',
  }
}

function isPlan(status: Status): boolean {
  return status === 'planned' || status === 'hypothetical'
}

/** Whose reporting it is: ten outlets that cite one agency are one; without a name the report itself is one. */
function firstOrigins(origins: readonly Origin[]): readonly string[] {
  const byName = new Map<string, string>()
  for (const origin of origins) {
    const name = firstOrigin(origin)
    const key = foldName(name) || name
    const there = byName.get(key)
    if (there === undefined || name < there) byName.set(key, name)
  }
  return [...byName.values()].sort()
}
