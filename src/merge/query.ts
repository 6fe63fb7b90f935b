import type { Dossier, PlacedRecord } from '../model/dossier.ts'
import type { EventFrame, Participant } from '../model/event.ts'
import type { RecordQuery } from '../model/record-query.ts'
import { foldName } from './name.ts'
import { daysOf, isoDay, stretchOf } from './stretch.ts'

/** Who is asked for: a country, a piece of a folded name, or either. */
export interface ActorTest {
  readonly country?: string
  readonly name?: string
}

/** First and last day as ISO dates, for the columns and conditions of a store. */
export interface Days {
  readonly first: string
  readonly last: string
}

/** Reads an actor condition: `USA` is the country and never Susanto, "usa" may be both. */
export function actorTest(actor: string): ActorTest {
  const word = actor.trim()
  if (/^[A-Z]{3}$/.test(word)) return { country: word }
  const name = foldName(word)
  return /^[a-z]{3}$/.test(word) ? { country: word.toUpperCase(), name } : { name }
}

/** Whether a participant is one asked for. */
export function isActor({ name, country }: Participant, test: ActorTest): boolean {
  if (test.country !== undefined && country?.value === test.country) return true
  return test.name !== undefined && test.name !== '' && foldName(name).includes(test.name)
}

/** The days of an event, where it has a date. */
export function eventDays({ time }: EventFrame): Days | undefined {
  const stretch = time === undefined ? undefined : stretchOf(time.value)
  return stretch === undefined
    ? undefined
    : { first: isoDay(stretch.first), last: isoDay(stretch.last) }
}

/** The days a query asks for; a bound that is no ISO date binds nothing. */
export function queryDays({ from, to }: RecordQuery): Partial<Days> {
  const first = from === undefined ? undefined : daysOf(from)
  const last = to === undefined ? undefined : daysOf(to)
  return {
    ...(first === undefined ? {} : { first: isoDay(first.first) }),
    ...(last === undefined ? {} : { last: isoDay(last.last) }),
  }
}

/** Whether a record fulfils every condition of a query. */
export function matchesQuery({ record }: PlacedRecord, query: RecordQuery): boolean {
  const { event } = record
  if (event.background && query.background !== true) return false
  if (query.kind !== undefined && event.kind.value !== query.kind) return false
  if (query.status !== undefined && event.status.value !== query.status) return false
  const bounds = queryDays(query)
  if (bounds.first !== undefined || bounds.last !== undefined) {
    const days = eventDays(event)
    if (days === undefined) return false
    if (bounds.first !== undefined && days.last < bounds.first) return false
    if (bounds.last !== undefined && days.first > bounds.last) return false
  }
  const tests = [query.actor, query.with].filter((word) => word !== undefined).map(actorTest)
  return meets(
    event.participants.map(({ value }) => value),
    tests,
  )
}

/** Oldest event first, undated last; of one start the smaller id. */
export function byEventTime(a: PlacedRecord, b: PlacedRecord): number {
  const left = orderKey(a.record.event.time?.value.start, a.record.id)
  const right = orderKey(b.record.event.time?.value.start, b.record.id)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The place of a dossier among others, as a string that sorts: oldest first, undated last; a person's date counts before the reports'. */
export function dossierOrder({ time, id }: Dossier): string {
  return orderKey((time.person?.value ?? time.agreed ?? time.candidates[0]?.value)?.start, id)
}

function orderKey(start: string | undefined, id: string): string {
  return `${start ?? '~'} ${id}`
}

function meets(participants: readonly Participant[], tests: readonly ActorTest[]): boolean {
  const [first, second] = tests
  if (first === undefined) return true
  return participants.some(
    (one, index) =>
      isActor(one, first) &&
      (second === undefined ||
        participants.some((other, at) => at !== index && isActor(other, second))),
  )
}
