import type { Change, FieldChange } from '../model/change.ts'
import type { Dossier, Field } from '../model/dossier.ts'
import { contradicting } from './field.ts'

/** What of an event is compared when it changes: plain data, small enough to keep. */
export interface EventState {
  readonly id: string
  /** Record ids, ascending. */
  readonly members: readonly string[]
  readonly values: { readonly [field in FieldChange['field']]?: unknown }
}

/** A change before it is put on record. */
export type EventChange = Omit<Change, 'at'>

const FIELDS = [
  'kind',
  'status',
  'time',
  'place',
  'duration',
  'participants',
  'reports',
  'origins',
  'review',
] as const

/** The state of an event: of each field a person's value, else the agreed one, or the list of its rivals. */
export function stateOf(dossier: Dossier): EventState {
  const { kind, status, time, place, duration, participants, reports, origins } = dossier
  return {
    id: dossier.id,
    members: dossier.members.map(({ record }) => record.id),
    values: {
      kind: shownValue(kind),
      status: shownValue(status),
      time: shownValue(time),
      place: shownValue(place),
      duration: shownValue(duration),
      participants: participants.map(({ participant }) => participant.name).sort(),
      reports,
      origins,
      review: reviewState(dossier),
    },
  }
}

function shownValue<T>(field: Field<T>): unknown {
  return (
    field.person?.value ??
    field.agreed ??
    (field.state === 'none' ? undefined : contradicting(field).map(({ value }) => value))
  )
}

/** What persons made of an event as a whole; their values stand in the fields. */
function reviewState({ review }: Dossier): unknown {
  if (review === undefined) return undefined
  const { state, rejected, settled } = review
  // A split or a link alone is no verdict on the event.
  if (state === 'partly' && rejected.length === 0 && settled.length === 0) return undefined
  return { state, rejected, settled }
}

/**
 * What became of events, from their states before and after.
 *
 * An event goes on in the one that has its id, else in the one that has most of its records; where several come
 * together, it is the one that had the id, else the one that brought most. A smaller record id that joins gives
 * its id to the event: the old id is told as merged into the new one, under which the fields go on.
 *
 * @param before every event of which a record is in `after`, or was there
 * @param after events none of which has a record that stands in an event not given in `before`
 * @returns changes by event id; none for an event that tells the same with the same records
 */
export function changesBetween(
  before: readonly EventState[],
  after: readonly EventState[],
): readonly EventChange[] {
  const home = new Map(after.flatMap((event) => event.members.map((id) => [id, event] as const)))
  const heirs = new Map<EventState, EventState>()
  const sources = new Map<EventState, EventState[]>()
  const changes: EventChange[] = []
  for (const event of before) {
    const shares = tally(event.members.flatMap((id) => home.get(id) ?? []))
    for (const successor of shares.keys()) {
      sources.set(successor, [...(sources.get(successor) ?? []), event])
    }
    const heir = nearest(event.id, shares)
    if (heir === undefined) changes.push({ type: 'removed', event: event.id, fields: [] })
    else heirs.set(event, heir)
  }
  for (const event of after) {
    const parents = sources.get(event) ?? []
    const own = new Set(event.members)
    const shares = new Map(
      parents.map((one) => [one, one.members.filter((id) => own.has(id)).length]),
    )
    const ancestors = new Map([...shares].filter(([one]) => heirs.get(one) === event))
    const ancestor = nearest(event.id, ancestors)
    if (ancestor === undefined) {
      const other = nearest(event.id, shares)
      changes.push(
        other === undefined
          ? { type: 'created', event: event.id, fields: [] }
          : { type: 'split', event: event.id, other: other.id, fields: fieldChanges(other, event) },
      )
      continue
    }
    for (const one of ancestors.keys()) {
      if (one.id === event.id) continue
      changes.push({ type: 'merged', event: one.id, other: event.id, fields: [] })
    }
    const fields = fieldChanges(ancestor, event)
    if (fields.length > 0) changes.push({ type: 'updated', event: event.id, fields })
  }
  return changes.sort(byEvent)
}

function fieldChanges(before: EventState, after: EventState): readonly FieldChange[] {
  return FIELDS.flatMap((field) => {
    const [was, is] = [before.values[field], after.values[field]]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    return [
      {
        field,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ]
  })
}

function tally(events: readonly EventState[]): ReadonlyMap<EventState, number> {
  const counts = new Map<EventState, number>()
  for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1)
  return counts
}

function nearest(id: string, shares: ReadonlyMap<EventState, number>): EventState | undefined {
  return [...shares]
    .sort(
      ([a, mine], [b, theirs]) =>
        Number(b.id === id) - Number(a.id === id) || theirs - mine || (a.id < b.id ? -1 : 1),
    )
    .map(([event]) => event)[0]
}

const TURN = { removed: 0, created: 1, split: 2, merged: 3, updated: 4 } as const

function byEvent(a: EventChange, b: EventChange): number {
  return a.event < b.event ? -1 : a.event > b.event ? 1 : TURN[a.type] - TURN[b.type]
}
