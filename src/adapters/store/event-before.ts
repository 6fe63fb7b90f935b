import { dossier, type EventState, stateOf } from '../../merge.ts'
import type { Dossier } from '../../model/dossier.ts'
import { type Database, prepared } from './database.ts'
import { keptRecords } from './records.ts'
import { withReviews } from './reviewed.ts'

const isRemembered = prepared((from, event: number) =>
  from.selectFrom('event_before').select('event').where('event', '=', event),
)
const membersOf = prepared((from, event: number) =>
  from.selectFrom('event_member').select('record').where('event', '=', event),
)

/**
 * Remembers the events of records that are about to go, as they were when they were last worked out: what became
 * of them can be told only with what they said before.
 */
export async function rememberEvents(
  database: Database,
  records: readonly string[],
): Promise<void> {
  if (records.length === 0) return
  const events = await database.rows(
    database.from
      .selectFrom('event_member')
      .select('event')
      .distinct()
      .where((is) => database.dialect.among(is.ref('event_member.record'), records)),
  )
  for (const { event: number } of events) {
    if ((await database.first(isRemembered, number)) !== undefined) continue
    const members = (await database.all(membersOf, number)).map(({ record }) => record)
    const [event] = await withReviews(database, [dossier(await keptRecords(database, members))])
    const state = stateOf(event as Dossier)
    await database.insert('event_before', ['event', 'body'], [[number, JSON.stringify(state)]])
  }
}

/** Takes what was remembered of events; of the others nothing. */
export async function takeRemembered(
  database: Database,
  events: readonly number[],
): Promise<ReadonlyMap<number, EventState>> {
  if (events.length === 0) return new Map()
  const { from, dialect } = database
  const rows = await database.rows(
    from
      .selectFrom('event_before')
      .selectAll()
      .where((is) => dialect.among(is.ref('event_before.event'), events)),
  )
  if (rows.length > 0) {
    await database.change(
      from
        .deleteFrom('event_before')
        .where((is) => dialect.among(is.ref('event_before.event'), events)),
    )
  }
  return new Map(rows.map(({ event, body }) => [event, JSON.parse(body) as EventState]))
}
