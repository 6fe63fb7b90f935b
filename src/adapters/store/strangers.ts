import { maybeSamePerson, nameWords } from '../../merge.ts'
import type { PlacedRecord } from '../../model/dossier.ts'
import type { Database } from './database.ts'

interface Named {
  readonly entity: string
  readonly words: readonly string[]
}

/**
 * Who took part in records, of those of which everybody is a person of a known country: two of these have nothing to do with each other
 * unless they may have somebody in common. A whole record takes ten times as long to read, and in a large store a hundred others
 * have met somebody called Mohammed on the same day.
 */
export async function peopleIn(
  database: Database,
  records: readonly string[],
): Promise<ReadonlyMap<string, readonly Named[]>> {
  if (records.length === 0) return new Map()
  const rows = await database.rows(
    database.from
      .selectFrom('record')
      .innerJoin('participant', 'participant.record', 'record.number')
      .select(['record.id', 'participant.entity', 'participant.folded'])
      .select(['participant.kind', 'participant.country'])
      .where((is) => database.dialect.among(is.ref('record.id'), records)),
  )
  const byRecord = Map.groupBy(rows, ({ id }) => id)
  return new Map(
    [...byRecord].flatMap(([id, parties]) =>
      parties.every(({ kind, country }) => kind === 'person' && country !== null)
        ? [[id, parties.map(({ entity, folded }) => ({ entity, words: nameWords(folded) }))]]
        : [],
    ),
  )
}

/** Whether a record has nothing to do with another of which `peopleIn` tells who took part. */
export function areStrangers({ record }: PlacedRecord, others: readonly Named[]): boolean {
  const parties = record.event.participants.map(({ value }) => value)
  if (!parties.every(({ kind, country }) => kind === 'person' && country !== undefined))
    return false
  const people = parties.map(({ entity, name }) => ({ entity, words: nameWords(name) }))
  return !people.some((one) => others.some((other) => maybeSamePerson(one, other)))
}
