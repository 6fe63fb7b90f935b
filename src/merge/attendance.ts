import type { Dossier, PlacedRecord } from '../model/dossier.ts'
import type { Participant } from '../model/event.ts'
import { foldName, nameWords } from './name.ts'
import { type Person, personOf, samePerson } from './person.ts'

/** One record's naming of a participant. */
export interface Attendance {
  readonly participant: Participant
  readonly record: string
}

/**
 * Unites the participants of an event's records: persons by entity or name, states by country,
 * institutions by name. "Wang" goes to Wang Yi where he is the only Wang of his country in the event.
 *
 * @returns the fullest naming of each with the records that hold it, most held first
 */
export function uniteParticipants(members: readonly PlacedRecord[]): Dossier['participants'] {
  return gatherParticipants(members).map(presentOne).sort(byWeight)
}

/** The namings of an event's participants, a list for each, in no order that means anything. */
export function gatherParticipants(
  members: readonly PlacedRecord[],
): readonly (readonly Attendance[])[] {
  const rows = members.flatMap(({ record }) =>
    record.event.participants.map(({ value }) => ({ participant: value, record: record.id })),
  )
  const groups = new Map<string, Attendance[]>()
  for (const row of rows) {
    const key = keyOf(row.participant)
    const there = groups.get(key)
    if (there === undefined) groups.set(key, [row])
    else there.push(row)
  }
  return joinShortForms(groups)
}

/** A participant as the fullest of its namings has it, with the records that hold it. */
export function presentOne(group: readonly Attendance[]): Dossier['participants'][number] {
  return {
    participant: group.map(({ participant }) => participant).sort(fullestFirst)[0] as Participant,
    holders: [...new Set(group.map(({ record }) => record))].sort(),
  }
}

/** Persons first, most held first. */
export function byWeight(
  a: Dossier['participants'][number],
  b: Dossier['participants'][number],
): number {
  return (
    Number(a.participant.kind !== 'person') - Number(b.participant.kind !== 'person') ||
    b.holders.length - a.holders.length ||
    byText(a.participant, b.participant)
  )
}

function keyOf({ kind, entity, name, country }: Participant): string {
  if (kind === 'state' && country !== undefined) return `state ${country.value}`
  return kind === 'person'
    ? `person ${[...nameWords(name)].sort().join(' ') || entity}`
    : `${kind} ${foldName(name)}`
}

/** Joins groups of persons; one that fits several others stays alone, for nobody knows whose it is. */
function joinShortForms(
  groups: ReadonlyMap<string, readonly Attendance[]>,
): readonly (readonly Attendance[])[] {
  const keys = [...groups.keys()].sort()
  const people = keys.map((key) => peopleOf(groups.get(key) ?? []))
  const pairs: (readonly [string, string])[] = []
  for (const [index, key] of keys.entries()) {
    for (let other = index + 1; other < keys.length; other++) {
      if (samePeople(people[index] ?? [], people[other] ?? []))
        pairs.push([key, keys[other] as string])
    }
  }
  if (pairs.length === 0) return keys.map((key) => groups.get(key) as readonly Attendance[])
  const fits = new Map(keys.map((key) => [key, new Set([key])]))
  for (const [key, other] of pairs) {
    fits.get(key)?.add(other)
    fits.get(other)?.add(key)
  }
  // All that fit one must fit each other: Wang, Wang Yi and Menlu Wang Yi do, Wang Wenbin does not.
  const home = (key: string): string => {
    const own = fits.get(key) ?? new Set([key])
    const alike = [...own].every((other) => fits.get(other)?.symmetricDifference(own).size === 0)
    return alike ? ([...own].sort()[0] as string) : key
  }
  const joined = new Map<string, Attendance[]>()
  for (const key of keys) {
    const at = home(key)
    joined.set(at, [...(joined.get(at) ?? []), ...(groups.get(key) as readonly Attendance[])])
  }
  return [...joined.values()]
}

/** The persons of a group, each once: a thousand reports name one minister in a handful of ways. */
function peopleOf(rows: readonly Attendance[]): readonly Person[] {
  const [only] = rows
  if (only !== undefined && rows.length === 1) {
    return only.participant.kind === 'person' ? [personOf(only.participant)] : []
  }
  const people = new Map<string, Person>()
  for (const { participant } of rows) {
    if (participant.kind !== 'person') continue
    const person = personOf(participant)
    people.set(JSON.stringify(person), person)
  }
  return [...people.values()]
}

function samePeople(a: readonly Person[], b: readonly Person[]): boolean {
  return a.some((one) => b.some((other) => samePerson(one, other)))
}

function fullestFirst(a: Participant, b: Participant): number {
  return (
    Number(a.office === undefined) - Number(b.office === undefined) ||
    Number(a.country === undefined) - Number(b.country === undefined) ||
    b.name.length - a.name.length ||
    byText(a, b)
  )
}

function byText(a: Participant, b: Participant): number {
  const [left, right] = [a, b].map(
    (one) =>
      `${one.name}|${one.entity}|${one.office?.value ?? ''}|${one.part}|${one.office?.certainty ?? ''}|${one.country?.certainty ?? ''}`,
  ) as [string, string]
  return left < right ? -1 : left > right ? 1 : 0
}
