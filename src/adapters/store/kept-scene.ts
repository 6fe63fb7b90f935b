import type { KeptMember } from './crowds.ts'
import { type Database, prepared } from './database.ts'
import type { KeptEvent } from './events.ts'

const lastNumber = prepared((from) =>
  from.selectFrom('event').select('number').orderBy('number', 'desc').limit(1),
)
const moveEvent = prepared((from, component: number, number: number) =>
  from.updateTable('event').set({ component }).where('number', '=', number),
)

/** Components as they are kept: their events, and the records of these. */
export class KeptScene {
  readonly events: readonly KeptEvent[]
  readonly members: readonly KeptMember[]
  readonly #members: ReadonlyMap<number, readonly string[]>
  readonly #events: ReadonlyMap<string, number>

  constructor(events: readonly KeptEvent[], members: readonly KeptMember[]) {
    this.events = events
    this.members = members
    const byEvent = new Map<number, string[]>()
    for (const { event, record } of members) {
      const there = byEvent.get(event)
      if (there === undefined) byEvent.set(event, [record])
      else there.push(record)
    }
    // As merging sorts them, whatever the database's order.
    for (const ids of byEvent.values()) ids.sort()
    this.#members = byEvent
    this.#events = new Map([...byEvent].map(([number, ids]) => [ids.join(' '), number]))
  }

  /** The records of an event, ascending. */
  membersOf(event: number): readonly string[] {
    return this.#members.get(event) ?? []
  }

  /** The event of exactly these records, ascending. */
  eventOf(records: readonly string[]): number | undefined {
    return this.#events.get(records.join(' '))
  }

  /** Records of components of which none is touched: what is known of each holds on. */
  untouched(touched: ReadonlySet<string>): readonly (readonly string[])[] {
    const groups = Map.groupBy(this.events, ({ component }) => component)
    return [...groups.values()]
      .map((events) => events.flatMap(({ number }) => this.membersOf(number)))
      .filter((records) => !records.some((record) => touched.has(record)))
  }
}

/** The components of records and events, as they are kept. */
export async function sceneOf(
  database: Database,
  asked: { readonly records: readonly string[]; readonly events: readonly number[] },
): Promise<KeptScene> {
  const { from, dialect } = database
  const components = new Set<number>()
  const events = new Set(asked.events)
  if (asked.records.length > 0) {
    const rows = await database.rows(
      from
        .selectFrom('event_member')
        .select('event')
        .distinct()
        .where((is) => dialect.among(is.ref('event_member.record'), [...new Set(asked.records)])),
    )
    for (const { event } of rows) events.add(event)
  }
  if (events.size === 0) return new KeptScene([], [])
  for (const { component } of await database.rows(
    from
      .selectFrom('event')
      .select('component')
      .distinct()
      .where((is) => dialect.among(is.ref('event.number'), [...events])),
  )) {
    components.add(component)
  }
  const kept = await database.rows(
    from
      .selectFrom('event')
      .select(['number', 'component', 'rank', 'reach', 'facets'])
      .where((is) => dialect.among(is.ref('event.component'), [...components])),
  )
  const members = await database.rows(
    from
      .selectFrom('event_member')
      .selectAll()
      .where((is) =>
        dialect.among(
          is.ref('event_member.event'),
          kept.map(({ number }) => number),
        ),
      ),
  )
  return new KeptScene(kept, members)
}

/** The greatest number of an event; 0 where there is none. */
export async function lastEventNumber(database: Database): Promise<number> {
  return (await database.first(lastNumber))?.number ?? 0
}

/** Gives events that stay as they are to the component they are in now. */
export async function moveEvents(
  database: Database,
  { events }: KeptScene,
  homes: ReadonlyMap<number, number>,
): Promise<void> {
  for (const { number, component } of events) {
    const home = homes.get(number)
    if (home !== undefined && home !== component) await database.run(moveEvent, home, number)
  }
}
