import { sql } from 'kysely'
import { judgeAll } from '../../merge.ts'
import type { Dossier, Judgement, PlacedRecord } from '../../model/dossier.ts'
import { isOpen, openPairs, strangersIn } from '../../review.ts'
import type { KeptMember } from './crowds.ts'
import type { Database } from './database.ts'
import { dossiersOf } from './dossiers.ts'
import { doubtsIn, namingActs } from './doubts.ts'
import { type Facets, OPEN } from './facets.ts'

/** Records and kept events of which the rules could not say whether they are one with others. */
export class Unsure {
  readonly records: Set<string> = new Set()
  readonly events: Set<number> = new Set()

  /** Adds records that come. */
  add(records: readonly PlacedRecord[]): void {
    for (const { record } of records) this.records.add(record.id)
  }

  /** Adds records of events that are kept, or are about to be worked out anew. */
  addKept(members: readonly KeptMember[]): void {
    for (const { record, event } of members) {
      this.records.add(record)
      this.events.add(event)
    }
  }
}

/** What is for persons to decide about an event. */
export interface Openness {
  readonly open: boolean
  /** Entities of those who take part and stand in no table. */
  readonly strangers: readonly string[]
}

/**
 * Works out which events are open to questions: by themselves, or as to whether they are one with another. Kept events that
 * newcomers raise such a question about are marked as well, so that each of a pair leads to it.
 *
 * @param gone numbers of kept events that are no more
 */
export async function opennessOf(
  database: Database,
  facets: Facets,
  dossiers: readonly Dossier[],
  { unsure, gone }: { readonly unsure: Unsure; readonly gone: ReadonlySet<number> },
  judgementsOf: (ids: readonly string[]) => Promise<readonly Judgement[]>,
): Promise<readonly Openness[]> {
  const articles = new Set(
    dossiers.flatMap(({ members }) => members.map(({ origin }) => origin.article)),
  )
  const doubts = await doubtsIn(database, [...articles])
  const standing = doubts.size === 0 ? [] : await namingActs(database)
  const inPair = await pairsAmong(database, facets, dossiers, unsure, gone, judgementsOf)
  return dossiers.map((dossier) => ({
    open: inPair.has(dossier.id) || isOpen(dossier, doubts, standing),
    strangers: doubts.size === 0 ? [] : strangersIn(dossier, doubts),
  }))
}

async function pairsAmong(
  database: Database,
  facets: Facets,
  dossiers: readonly Dossier[],
  unsure: Unsure,
  gone: ReadonlySet<number>,
  judgementsOf: (ids: readonly string[]) => Promise<readonly Judgement[]>,
): Promise<ReadonlySet<string>> {
  if (unsure.records.size === 0) return new Set()
  const own = dossiers.filter(({ members }) =>
    members.some(({ record }) => unsure.records.has(record.id)),
  )
  const numbers = [...unsure.events].filter((number) => !gone.has(number))
  const around = await dossiersOf(database, numbers)
  const members = [...own, ...around].flatMap((dossier) => dossier.members)
  const given = await judgementsOf(members.map(({ record }) => record.id))
  const open = openPairs([...own, ...around], [...judgeAll(members), ...given])
  await markOpen(
    database,
    facets,
    numbers.filter((_, index) => open.has(around[index]?.id as string)),
  )
  return open
}

/** Marks kept events as open. */
async function markOpen(
  database: Database,
  facets: Facets,
  numbers: readonly number[],
): Promise<void> {
  if (numbers.length === 0) return
  const { from, dialect } = database
  const facet = await facets.numberOf(database, OPEN)
  const rows = await database.rows(
    from
      .selectFrom('event')
      .select(['number', 'rank', 'reach', 'facets'])
      .where((is) => dialect.among(is.ref('event.number'), numbers)),
  )
  const closed = rows.filter((row) => !(JSON.parse(row.facets) as number[]).includes(facet))
  if (closed.length === 0) return
  await database.insert(
    'event_facet',
    ['facet', 'reach', 'rank', 'event'],
    closed.map(({ number, rank, reach }) => [facet, reach, rank, number]),
  )
  await database.change(
    from
      .updateTable('event')
      .set({
        facets: sql<string>`substr(facets, 1, length(facets) - 1) || ${`,${facet}]`}`,
      })
      .where((is) =>
        dialect.among(
          is.ref('event.number'),
          closed.map(({ number }) => number),
        ),
      ),
  )
}
