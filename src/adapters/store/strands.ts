/** How the events under the facets of a query are read off the index, in their order. */
import { queryDays, RANKS_OF_DAY, rankFrom, rankOf } from '../../merge.ts'
import type { DossierQuery } from '../../ports.ts'
import type { Database } from './database.ts'
import type { Build, Head } from './dialect.ts'
import { FAR } from './events.ts'
import { asksWords, isTold } from './told.ts'

const DAY = 86_400_000
// Counting ends here: what is more is not rare.
const MANY = 5000
// More facets than these are no condition to look up for each event.
const STRANDS = 24
// Days of a first look under several facets; where that is not enough, four times as many. Under many, of which only the next are
// looked through, it may be longer.
const LOOK = 4
const LONG_LOOK = 64
// Facets asked for beyond those a page needs: some stand on one rank, some under one event.
const SPARE = 8

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

/** Which facets lead to the events, and which they must have besides. */
export interface Plan {
  readonly lead: readonly number[]
  readonly besides: readonly (readonly number[])[]
}

/** Takes the rarest group to lead; of groups too wide to be looked up one by one the records are asked. */
export async function planOf(
  database: Database,
  groups: readonly (readonly number[])[],
): Promise<Plan> {
  const [only] = groups
  // The last is the ground, under which nearly all stand: it leads only where nothing else is asked for.
  if (groups.length < 3 && only !== undefined) {
    return { lead: only, besides: groups.slice(1).filter((group) => group.length <= STRANDS) }
  }
  const counted: { group: readonly number[]; count: number }[] = []
  for (const group of groups.slice(0, -1)) {
    counted.push({ group, count: await countUnder(database, group) })
  }
  counted.push({ group: groups.at(-1) as readonly number[], count: Number.MAX_SAFE_INTEGER })
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

/** The events a plan leads to, in their order behind a cursor: so many of them. */
export async function eventsBehind(
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
 * not what there is. Each facet has an event where its next one stands, so that of the thousand names one piece of a name is in
 * ("Abdullah") only those need to be looked through whose next event is among the first.
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
  for (let times = 1; found.length < limit; times *= 4) {
    const { reach } = stretch
    const wanted = limit - found.length
    const asked = wanted + SPARE
    const heads = await database.dialect.nextRanks(database, plan.lead, reach, from, asked)
    const [next] = heads
    if (next === undefined || next.rank > stretch.to) break
    // What stands on the last rank may have been cut off.
    const whole = heads.length < asked ? undefined : (heads.at(-1) as Head).rank - 1
    const many = whole !== undefined && whole >= next.rank
    const days = times * (many ? LONG_LOOK : LOOK)
    const to = Math.min(stretch.to, next.rank + days * RANKS_OF_DAY, many ? whole : Infinity)
    const lead = many ? heads.flatMap(({ facet, rank }) => (rank <= to ? facet : [])) : plan.lead
    const part = { reach, from: next.rank, to }
    found.push(...(await strandOf(database, { ...plan, lead }, part, query, after, wanted)))
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
