import { dossier, dossierOrder, matchesDossier } from '../../merge.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { DossierQuery, PageOf } from '../../ports.ts'
import { fromCursor, pageSize, toPage } from './cursor.ts'
import { type Database, prepared } from './database.ts'
import { facetGroups } from './facets.ts'
import { keptRecords, placeRows } from './records.ts'
import { withReviews } from './reviewed.ts'
import { eventsBehind, planOf } from './strands.ts'
import { asksWords, recordsTold } from './told.ts'

// All of an event in one question, since it is the one asked most.
const eventWith = prepared((from, record: string) =>
  from
    .selectFrom('event_member as asked')
    .innerJoin('event_member as member', 'member.event', 'asked.event')
    .innerJoin('record', 'record.id', 'member.record')
    .innerJoin('reading', 'reading.number', 'record.reading')
    .select(['reading.number', 'reading.origin', 'record.body'])
    .where('asked.record', '=', record),
)
const membersFrom = prepared((from, start: string, end: string) =>
  from
    .selectFrom('event_member')
    .select('event')
    .distinct()
    .where('record', '>=', start)
    .where('record', '<', end)
    .limit(2),
)

/** The dossier a record's id belongs to, or the beginning of one that leads to one event alone. */
export async function getDossier(database: Database, id: string): Promise<Dossier | undefined> {
  const exact = placeRows(await database.all(eventWith, id))
  if (exact.length > 0) return (await withReviews(database, [dossier(exact)]))[0]
  if (id.length < 6) return undefined
  const found = await database.all(membersFrom, id, `${id}\u{10ffff}`)
  const [only] = found
  return found.length === 1 && only !== undefined
    ? (await dossiersOf(database, [only.event]))[0]
    : undefined
}

/** A page of dossiers, oldest first, undated last. */
export async function findDossiers(
  database: Database,
  query: DossierQuery,
  cursor: string | undefined,
  limit: number,
): Promise<PageOf<Dossier>> {
  const size = pageSize(limit)
  const groups = await facetGroups(database, query)
  const found: Dossier[] = []
  let after = cursor === undefined ? '' : fromCursor(cursor)
  if (groups.some((group) => group.length === 0)) return { items: [] }
  const plan = await planOf(database, groups)
  // Facets promise a little more than the records keep; where much is let go, more is asked for.
  for (let ask = size + 1; found.length <= size; ask = Math.min(1000, ask * 2)) {
    const events = await eventsBehind(database, plan, query, after, ask)
    const dossiers = await dossiersOf(
      database,
      events.map(({ number }) => number),
    )
    found.push(...(await fitting(database, dossiers, query)))
    if (events.length < ask) break
    after = events.at(-1)?.sort as string
  }
  return toPage(found.slice(0, size + 1), size, dossierOrder)
}

/** The dossiers that fulfil all of a query: one record must fulfil what is asked of records and of its report's words. */
async function fitting(
  database: Database,
  dossiers: readonly Dossier[],
  query: DossierQuery,
): Promise<readonly Dossier[]> {
  if (!asksWords(query)) return dossiers.filter((one) => matchesDossier(one, query))
  const records = dossiers.flatMap(({ members }) => members.map(({ record }) => record.id))
  const told = await recordsTold(database, records, query)
  return dossiers.filter((one) => {
    const members = one.members.filter(({ record }) => told.has(record.id))
    return matchesDossier({ ...one, members }, query)
  })
}

/** The dossiers of events, in the order of the events given. */
export async function dossiersOf(
  database: Database,
  events: readonly number[],
): Promise<readonly Dossier[]> {
  if (events.length === 0) return []
  const { from, dialect } = database
  const members = await database.rows(
    from
      .selectFrom('event_member')
      .select(['event', 'record'])
      .where((is) => dialect.among(is.ref('event_member.event'), events)),
  )
  const placed = new Map(
    (
      await keptRecords(
        database,
        members.map(({ record }) => record),
      )
    ).map((one) => [one.record.id, one]),
  )
  const byEvent = Map.groupBy(members, ({ event }) => event)
  return withReviews(
    database,
    events.map((event) =>
      dossier((byEvent.get(event) ?? []).flatMap(({ record }) => placed.get(record) ?? [])),
    ),
  )
}
