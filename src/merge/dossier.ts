import type { Dossier, Field, Origin, PlacedRecord } from '../model/dossier.ts'
import type { Sourced } from '../model/evidence.ts'
import type { Record } from '../model/record.ts'
import type { FieldName } from '../model/review.ts'
import { uniteParticipants } from './attendance.ts'
import { durationRule } from './duration-field.ts'
import { type FieldRule, type Held, isAhead, mergeField } from './field.ts'
import { kindRule, statusRule } from './kind-field.ts'
import { foldName } from './name.ts'
import { firstOrigin } from './origin.ts'
import { placeRule } from './place-field.ts'
import { timeRule } from './time-field.ts'

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
    take: (record: Record) => Sourced<T> | undefined,
    rule: FieldRule<T>,
    convert?: (value: T, ahead: boolean) => T,
  ): Field<T> => {
    const counted = (record: Record) => (isOut(record.id, name) ? undefined : take(record))
    return mergeField(heldBy(sorted, counted, convert), rule)
  }
  const fields = {
    kind: field('kind', ({ event }) => event.kind, kindRule),
    status: field('status', ({ event }) => event.status, statusRule),
    time: field('time', ({ event }) => event.time, timeRule),
    place: field('place', ({ event }) => event.place, placeRule),
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
    participants: uniteParticipants(sorted),
    outcomes: sorted.flatMap(({ record }) =>
      record.event.outcomes.map((outcome) => ({ record: record.id, outcome })),
    ),
    background: sorted.every(({ record }) => record.event.background),
    reports: new Set(sorted.map(({ origin }) => origin.report)).size,
    origins: firstOrigins(sorted.map(({ origin }) => origin)),
    conflicts: names.filter((name) => fields[name].state === 'conflict'),
  }
}

function heldBy<T>(
  members: readonly PlacedRecord[],
  take: (record: Record) => Sourced<T> | undefined,
  convert: (value: T, ahead: boolean) => T = (value) => value,
): readonly Held<T>[] {
  return members.flatMap((member) => {
    const sourced = take(member.record)
    if (sourced === undefined) return []
    const ahead = isAhead(member)
    return [{ record: member.record.id, sourced, value: convert(sourced.value, ahead), ahead }]
  })
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
