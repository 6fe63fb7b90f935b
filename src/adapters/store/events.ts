import { dossierOrder, dossierStart, eventDays, momentDays, rankOf } from '../../merge.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Database } from './database.ts'
import type { Facets } from './facets.ts'
import type { Openness } from './open-events.ts'

/** An event to be kept, with the crowds of its members. */
export interface NewEvent extends Openness {
  readonly number: number
  readonly component: number
  readonly dossier: Dossier
  /** By record. */
  readonly crowds: ReadonlyMap<string, string>
}

/** An event as it is kept. */
export interface KeptEvent {
  readonly number: number
  readonly component: number
  readonly rank: number
  readonly reach: number
  readonly facets: string
}

// An event whose days lie so far from the day it is sorted by is found without looking at the whole table.
export const FAR = 400
const DAY = 86_400_000

/** Writes events with all by which they are found. */
export async function keepEvents(
  database: Database,
  facets: Facets,
  events: readonly NewEvent[],
): Promise<void> {
  const rows: unknown[][] = []
  const members: unknown[][] = []
  const standing: [number, number, number, number][] = []
  const facetsOf = await facets.numbersOf(database, events)
  for (const [index, { number, component, dossier, crowds }] of events.entries()) {
    const start = dossierStart(dossier)
    const rank = rankOf(start, dossier.id)
    const days = daysOf(dossier)
    const reach = reachOf(start, days)
    const numbers = facetsOf[index] as readonly number[]
    rows.push([
      ...[number, dossier.id, component, dossierOrder(dossier), rank],
      ...[days?.first ?? null, days?.last ?? null, reach, JSON.stringify(numbers)],
    ])
    for (const { record } of dossier.members) {
      members.push([record.id, number, crowds.get(record.id)])
    }
    for (const facet of numbers) standing.push([facet, reach, rank, number])
  }
  await database.insert(
    'event',
    ['number', 'id', 'component', 'sort', 'rank', 'first_day', 'last_day', 'reach', 'facets'],
    rows,
  )
  await database.insert('event_member', ['record', 'event', 'crowd'], members)
  // In the order of the index, so that what stands together there is written together.
  standing.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
  await database.insert('event_facet', ['facet', 'reach', 'rank', 'event'], standing)
}

/** Takes events away with all by which they are found. */
export async function dropEvents(database: Database, events: readonly KeptEvent[]): Promise<void> {
  if (events.length === 0) return
  const { from, dialect } = database
  await database.remove(
    'event_facet',
    ['facet', 'reach', 'rank', 'event'],
    events.flatMap(({ number, rank, reach, facets }) =>
      (JSON.parse(facets) as readonly number[]).map((facet) => [facet, reach, rank, number]),
    ),
  )
  const numbers = events.map(({ number }) => number)
  await database.change(
    from
      .deleteFrom('event_member')
      .where((is) => dialect.among(is.ref('event_member.event'), numbers)),
  )
  await database.change(
    from.deleteFrom('event').where((is) => dialect.among(is.ref('event.number'), numbers)),
  )
}

function daysOf({
  members,
  time,
}: Dossier): { readonly first: string; readonly last: string } | undefined {
  const own = time.person === undefined ? undefined : momentDays(time.person.value)
  const days = [
    ...members.flatMap(({ record }) => eventDays(record.event) ?? []),
    ...(own ? [own] : []),
  ]
  if (days.length === 0) return undefined
  return {
    first: days.map(({ first }) => first).reduce((a, b) => (a < b ? a : b)),
    last: days.map(({ last }) => last).reduce((a, b) => (a > b ? a : b)),
  }
}

/** How far its days lie from the one it is sorted by: 0 they are that day, 1 up to `FAR` days, 2 farther. */
function reachOf(
  start: string | undefined,
  days: { readonly first: string; readonly last: string } | undefined,
): number {
  if (days === undefined) return 0
  if (start?.startsWith(days.first) && days.first === days.last) return 0
  const day = Date.parse((start ?? '').slice(0, 10))
  const far = Math.max(day - Date.parse(days.first), Date.parse(days.last) - day) / DAY
  return far <= FAR ? 1 : 2
}
