import { sql } from 'kysely'
import type { Forgotten } from '../../model/tombstone.ts'
import { storyOfReport } from '../../revision.ts'
import { type Database, prepared } from './database.ts'
import type { Facets } from './facets.ts'
import { dropReading, touchedBy } from './readings.ts'
import { getReport } from './reports.ts'
import { settlePending } from './settling.ts'
import { bury } from './tombstones.ts'

const readingOf = prepared((from, report: string) =>
  from
    .selectFrom('reading')
    .select(['number', 'place', 'address', 'paper'])
    .where('report', '=', report),
)
const dropPages = prepared((from, report: string) =>
  from.deleteFrom('page').where('report', '=', report),
)
const dropReport = prepared((from, report: string) =>
  from.deleteFrom('report').where('id', '=', report),
)
const dropRefusal = prepared((from, report: string) =>
  from.deleteFrom('refusal').where('report', '=', report),
)
const dropArrival = prepared((from, report: string) =>
  from.deleteFrom('arrival').where('report', '=', report),
)
const lastChange = prepared((from) =>
  from.selectFrom('change').select('number').orderBy('number', 'desc').limit(1),
)

/** See `Store.forget`. */
export async function forgetReports(
  database: Database,
  facets: Facets,
  reports: readonly string[],
  reason: { readonly by: string; readonly why: string },
): Promise<Forgotten> {
  const forgotten = await database.dialect.erasing(database, () =>
    database.atomically(async () => {
      await settlePending(database, facets)
      const readings = []
      for (const report of reports) {
        const reading = await database.first(readingOf, report)
        const kept = await getReport(database, report)
        const story =
          reading?.address == null
            ? kept && storyOfReport(kept)
            : { address: reading.address, outlet: reading.paper ?? '' }
        await bury(database, { report, ...reason }, story)
        if (reading !== undefined) readings.push(reading)
      }
      const records = new Set<string>()
      for (const { number } of readings) {
        for (const id of await touchedBy(database, number)) records.add(id)
      }
      const traces = await tracesOf(database, [...records])
      for (const reading of readings) await dropReading(database, reading)
      for (const report of reports) {
        for (const drop of [dropRefusal, dropPages, dropReport, dropArrival]) {
          await database.run(drop, report)
        }
      }
      await settlePending(database, facets)
      await wipe(database, facets, traces)
      return { reports: [...reports], readings: readings.length, records: records.size }
    }),
  )
  return forgotten
}

/** Where the tables that are worked out still tell of records that go. */
interface Traces {
  readonly events: readonly string[]
  readonly crowds: readonly string[]
  readonly facets: readonly number[]
  /** The last change before. */
  readonly change: number
}

async function tracesOf(database: Database, records: readonly string[]): Promise<Traces> {
  const rows = await database.rows(
    database.from
      .selectFrom('event_member')
      .innerJoin('event', 'event.number', 'event_member.event')
      .select(['event.id', 'event.facets', 'event_member.crowd'])
      .where((is) => database.dialect.among(is.ref('event_member.record'), records)),
  )
  return {
    events: [...new Set(rows.map(({ id }) => id))],
    crowds: [...new Set(rows.map(({ crowd }) => crowd))],
    facets: [...new Set(rows.flatMap((row) => JSON.parse(row.facets) as number[]))],
    change: (await database.first(lastChange))?.number ?? 0,
  }
}

/** Takes away names and values that only they gave; of what became of their events the journal tells that, and no more. */
async function wipe(
  database: Database,
  facets: Facets,
  { events, crowds, facets: numbers, change }: Traces,
): Promise<void> {
  const { from, dialect } = database
  if (events.length > 0) {
    await database.change(
      from
        .updateTable('change')
        .set({ fields: '[]' })
        .where((is) =>
          is.or([
            dialect.among(is.ref('change.event'), events),
            dialect.among(is.fn.coalesce('change.other', sql<string>`''`), events),
            is('change.number', '>', change),
          ]),
        ),
    )
  }
  if (crowds.length === 0) return
  await database.change(
    from
      .deleteFrom('crowd_block')
      .where((is) => dialect.among(is.ref('crowd_block.crowd'), crowds))
      .where((is) =>
        is.not(
          is.exists(
            is
              .selectFrom('event_member')
              .select('event_member.record')
              .whereRef('event_member.crowd', '=', 'crowd_block.crowd'),
          ),
        ),
      ),
  )
  await database.change(
    from
      .deleteFrom('facet')
      .where((is) => dialect.among(is.ref('facet.number'), numbers))
      .where((is) =>
        is.not(
          is.exists(
            is
              .selectFrom('event_facet')
              .select('event_facet.event')
              .whereRef('event_facet.facet', '=', 'facet.number'),
          ),
        ),
      ),
  )
  facets.forget()
}
