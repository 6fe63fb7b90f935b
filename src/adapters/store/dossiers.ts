import {
  dossier,
  dossierOrder,
  matchesDossier,
  queryDays,
  RANKS_OF_DAY,
  rankFrom,
  rankOf,
} from '../../merge.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { DossierQuery, PageOf } from '../../ports.ts'
import { fromCursor, pageSize, toPage } from './cursor.ts'
import { type Database, prepared } from './database.ts'
import type { Build } from './dialect.ts'
import { FAR } from './events.ts'
import { facetGroups } from './facets.ts'
import { keptRecords, placeRows } from './records.ts'
import { withReviews } from './reviewed.ts'
import { asksWords, isTold, recordsTold } from './told.ts'

const DAY = 86_400_000
// Counting ends here: what is more is not rare.
const MANY = 5000
// More facets than these are no condition to look up for each event.
const STRANDS = 24
// Days of a first look under several facets; where that is not enough, four times as many.
const LOOK = 4

interface Found {
  readonly number: number
  readonly sort: string
}

/** Where events lie that a query may mean: of one reach, between two ranks. */
interface Stretch {
  readonly reach: number
  readonly from: number
  readonly to: number
}

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

/** Which facets lead to the events, and which they must have besides. */
interface Plan {
  readonly lead: readonly number[]
  readonly besides: readonly (readonly number[])[]
}

/** Takes the rarest group to lead; of groups too wide to be looked up one by one the records are asked. */
async function planOf(database: Database, groups: readonly (readonly number[])[]): Promise<Plan> {
  const [only] = groups
  if (groups.length === 1 && only !== undefined) return { lead: only, besides: [] }
  const counted: { group: readonly number[]; count: number }[] = []
  for (const group of groups) counted.push({ group, count: await countUnder(database, group) })
  // Of those that are many all the same, the first: what nearly all have comes last.
  const [lead, ...others] = counted.sort((a, b) => a.count - b.count).map(({ group }) => group)
  return {
    lead: lead as readonly number[],
    besides: others.filter((group) => group.length <= STRANDS),
  }
}

async function countUnder(database: Database, group: readonly number[]): Promise<number> {
  const { from, dialect } = database
  const some = from
    .selectFrom('event_facet')
    .select('event')
    .where((is) => dialect.among(is.ref('event_facet.facet'), group))
    .limit(MANY)
  const [row] = await database.rows(
    from.selectFrom(some.as('some')).select((is) => is.fn.countAll<number>().as('count')),
  )
  return row?.count ?? 0
}

async function eventsBehind(
  database: Database,
  plan: Plan,
  query: DossierQuery,
  after: string,
  limit: number,
): Promise<readonly Found[]> {
  const found = new Map<number, Found>()
  const start = after === '' ? 0 : rankAfter(after)
  for (const stretch of stretchesOf(query)) {
    if (stretch.to < start) continue
    const strand =
      plan.lead.length === 1
        ? await strandOf(database, plan, stretch, query, after, limit)
        : await strandsOf(database, plan, stretch, query, after, limit)
    for (const event of strand) found.set(event.number, event)
  }
  return [...found.values()].sort((a, b) => (a.sort < b.sort ? -1 : 1)).slice(0, limit)
}

/**
 * The events under several facets in their order: of a few days, then of more, so that a page costs what it shows and
 * not what there is.
 */
async function strandsOf(
  database: Database,
  plan: Plan,
  stretch: Stretch,
  query: DossierQuery,
  after: string,
  limit: number,
): Promise<readonly Found[]> {
  const found: Found[] = []
  let from = after === '' ? stretch.from : Math.max(stretch.from, rankAfter(after))
  for (let days = LOOK; found.length < limit; days *= 4) {
    const { reach } = stretch
    const next = await database.dialect.nextRank(database, plan.lead, reach, from)
    if (next === undefined || next > stretch.to) break
    const to = Math.min(stretch.to, next + days * RANKS_OF_DAY)
    const part = { reach, from: next, to }
    found.push(...(await strandOf(database, plan, part, query, after, limit - found.length)))
    from = to + 1
  }
  return found
}

/** The events under the leading facets in their order. */
function strandOf(
  database: Database,
  { lead, besides }: Plan,
  { reach, from: lowest, to }: Stretch,
  query: DossierQuery,
  after: string,
  limit: number,
): Promise<readonly Found[]> {
  const { from, dialect } = database
  const { first, last } = queryDays(query)
  const lower = after === '' ? lowest : Math.max(lowest, rankAfter(after))
  const [only] = lead
  return database.rows(
    from
      .selectFrom('event_facet as lead')
      .innerJoin('event', 'event.number', 'lead.event')
      .select(['event.number', 'event.sort'])
      .$if(lead.length > 1, (select) => select.distinct())
      .where((is) =>
        lead.length === 1
          ? is('lead.facet', '=', only as number)
          : dialect.among(is.ref('lead.facet'), lead),
      )
      .where('lead.reach', '=', reach)
      .where('lead.rank', '>=', lower)
      .where('lead.rank', '<=', to)
      .where('event.sort', '>', after)
      .$if(asksWords(query), (select) =>
        select.where((is) => isTold(database, is as unknown as Build<'event'>, query)),
      )
      .$if(first !== undefined, (select) => select.where('event.last_day', '>=', first as string))
      .$if(last !== undefined, (select) => select.where('event.first_day', '<=', last as string))
      .where((is) =>
        is.and(
          besides.map((group) =>
            is.exists(
              is
                .selectFrom('event_facet as other')
                .select('other.event')
                .where('other.facet', 'in', group)
                .whereRef('other.reach', '=', 'lead.reach')
                .whereRef('other.rank', '=', 'lead.rank')
                .whereRef('other.event', '=', 'lead.event'),
            ),
          ),
        ),
      )
      .$if(lead.length === 1, (select) => select.orderBy('lead.rank'))
      .orderBy('event.sort')
      .limit(limit),
  )
}

/** Events whose days are that of their rank lie between the bounds; those that reach farther a little or a long way around. */
function stretchesOf(query: DossierQuery): readonly Stretch[] {
  const { first, last } = queryDays(query)
  const around = (days: number): { from: number; to: number } => ({
    from: first === undefined ? 0 : rankFrom(dayFrom(first, -days)),
    to: last === undefined ? Number.MAX_SAFE_INTEGER : rankFrom(dayFrom(last, days + 1)),
  })
  return [
    { reach: 0, ...around(0) },
    { reach: 1, ...around(FAR) },
    { reach: 2, from: 0, to: Number.MAX_SAFE_INTEGER },
  ]
}

function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** The rank of an order key: `2023-06-19 3f9a…`, or `~ 3f9a…` of what has no date. */
function rankAfter(order: string): number {
  const at = order.indexOf(' ')
  return rankOf(order.slice(0, Math.max(0, at)), order.slice(at + 1))
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
