import { sql } from 'kysely'
import { affinityOf, judgeAll } from '../../merge.ts'
import type { Dossier, Judgement, PlacedRecord } from '../../model/dossier.ts'
import { isOpen, openPairs, strangersIn } from '../../review.ts'
import { type Crowd, crowdsIn, type KeptMember, type Neighbours, neighboursOf } from './crowds.ts'
import type { Database } from './database.ts'
import { dossiersOf } from './dossiers.ts'
import { doubtsIn, namingActs } from './doubts.ts'
import type { KeptEvent } from './events.ts'
import { type Facets, OPEN } from './facets.ts'
import type { KeptScene } from './kept-scene.ts'

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

/**
 * Asks anew whom the rest of an open event may be one with: of "Wang met the US" nobody knew whether it was the meeting of
 * "Wang Yi" on the 18th, and that stays so when a third report, which told of this one, is withdrawn.
 *
 * @param rest records that stay as they were, whatever becomes of their events
 * @param scene what was kept of them, which events of it are no more, and where doubts are written down
 */
export async function doubtAgain(
  database: Database,
  facets: Facets,
  rest: readonly PlacedRecord[],
  scene: {
    readonly old: KeptScene
    readonly gone: readonly KeptEvent[]
    readonly unsure: Unsure
  },
): Promise<void> {
  const { old, gone, unsure } = scene
  const open = await facets.numberOf(database, OPEN)
  const asked = gone.filter((event) => (JSON.parse(event.facets) as number[]).includes(open))
  const ids = new Set(asked.flatMap(({ number }) => old.membersOf(number)))
  const crowds = crowdsIn(rest.filter(({ record }) => ids.has(record.id)))
  if (crowds.length === 0) return
  // Those settled together are compared with each other as they are settled.
  const settled = new Set(old.members.map(({ record }) => record))
  const { own, doubts } = await neighboursOf(database, crowds, (record) => settled.has(record))
  for (const [crowd, kept] of [...doubts, ...crowds.flatMap((crowd) => likeIn(crowd, own))]) {
    unsure.add(crowd.members)
    unsure.addKept(kept)
  }
}

/** Kept members of a crowd whose members the rules cannot tell apart, nor call one event. */
function likeIn(
  crowd: Crowd,
  own: Neighbours['own'],
): readonly (readonly [Crowd, readonly KeptMember[]])[] {
  const kept = own.get(crowd.name)
  const first = crowd.members[0] as PlacedRecord
  return kept !== undefined && affinityOf(first, first) === 'doubt' ? [[crowd, kept]] : []
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
