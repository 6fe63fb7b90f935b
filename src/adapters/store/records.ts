import type { Expression, SqlBool } from 'kysely'
import { type ActorTest, actorTest, matchesQuery, queryDays } from '../../merge.ts'
import type { Origin, PlacedRecord } from '../../model/dossier.ts'
import type { Record } from '../../model/record.ts'
import type { RecordQuery } from '../../ports.ts'
import type { Database } from './database.ts'
import type { Build } from './dialect.ts'
import { asksWords, recordsTold } from './told.ts'

/** Records that fulfil a query, oldest event first, undated last. */
export async function findRecords(
  database: Database,
  query: RecordQuery,
): Promise<readonly PlacedRecord[]> {
  const rows = await database.rows(
    database.from
      .selectFrom('record')
      .innerJoin('shown', 'shown.number', 'record.reading')
      .select(['shown.number', 'shown.origin', 'record.body'])
      .where((is) => is.and(conditionsOf(database, is as unknown as Build<'record'>, query)))
      .orderBy((is) => is.case().when('record.start', 'is', null).then(1).else(0).end())
      .orderBy('record.start')
      .orderBy('record.id'),
  )
  const found = placeRows(rows).filter((placed) => matchesQuery(placed, query))
  if (!asksWords(query)) return found
  const told = await recordsTold(
    database,
    found.map(({ record }) => record.id),
    query,
  )
  return found.filter(({ record }) => told.has(record.id))
}

/** Records that are shown, of those named, in no order. */
export async function shownRecords(
  database: Database,
  ids: readonly string[],
): Promise<readonly PlacedRecord[]> {
  if (ids.length === 0) return []
  return placeRows(
    await database.rows(
      database.from
        .selectFrom('record')
        .innerJoin('shown', 'shown.number', 'record.reading')
        .select(['shown.number', 'shown.origin', 'record.body'])
        .where((is) => database.dialect.among(is.ref('record.id'), ids)),
    ),
  )
}

/** Records that are kept, shown or not, of those named, in no order. */
export async function keptRecords(
  database: Database,
  ids: readonly string[],
): Promise<readonly PlacedRecord[]> {
  if (ids.length === 0) return []
  return placeRows(
    await database.rows(
      database.from
        .selectFrom('record')
        .innerJoin('reading', 'reading.number', 'record.reading')
        .select(['reading.number', 'reading.origin', 'record.body'])
        .where((is) => database.dialect.among(is.ref('record.id'), ids)),
    ),
  )
}

/** Records with their origins, as rows tell them. */
export function placeRows(
  rows: readonly { readonly number: number; readonly origin: string; readonly body: string }[],
): readonly PlacedRecord[] {
  // Records of one report share one origin, as they do when they come from a Reading.
  const origins = new Map<number, Origin>()
  return rows.map(({ number, origin, body }) => {
    const known = origins.get(number) ?? (JSON.parse(origin) as Origin)
    origins.set(number, known)
    return { record: JSON.parse(body) as Record, origin: known }
  })
}

/** What the columns can tell; the rest is asked of the records themselves. */
function conditionsOf(
  database: Database,
  is: Build<'record'>,
  query: RecordQuery,
): Expression<SqlBool>[] {
  const { first, last } = queryDays(query)
  const parties = [query.actor, query.with].filter((word) => word !== undefined)
  return [
    ...(query.background === true ? [] : [is('record.background', '=', 0)]),
    ...(query.kind === undefined ? [] : [is('record.kind', '=', query.kind)]),
    ...(query.status === undefined ? [] : [is('record.status', '=', query.status)]),
    ...(first === undefined ? [] : [is('record.last_day', '>=', first)]),
    ...(last === undefined ? [] : [is('record.first_day', '<=', last)]),
    ...parties.map((word) =>
      is.exists(
        is
          .selectFrom('participant')
          .select('participant.record')
          .whereRef('participant.record', '=', 'record.number')
          .where((party) =>
            isParty(database, party as unknown as Build<'participant'>, actorTest(word)),
          ),
      ),
    ),
  ]
}

function isParty(
  database: Database,
  is: Build<'participant'>,
  { country, name }: ActorTest,
): Expression<SqlBool> {
  return is.or([
    ...(country === undefined ? [] : [is('participant.country', '=', country)]),
    ...(name === undefined || name === ''
      ? []
      : [database.dialect.holds(is.ref('participant.folded'), name)]),
  ])
}
