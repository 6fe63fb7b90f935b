import type { Dossier, PlacedRecord } from '../model/dossier.ts'
import type { EventFrame, Participant } from '../model/event.ts'
import type { Moment } from '../model/moment.ts'
import type { DossierQuery, RecordQuery } from '../model/record-query.ts'
import { foldName } from './name.ts'
import { sortDate } from './rank.ts'
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
  return time === undefined ? undefined : momentDays(time.value)
}

/** Whether days share one with those a query asks for; what has no date shares none. */
function isWithin(days: Days | undefined, query: Pick<RecordQuery, 'from' | 'to'>): boolean {
  const { first, last } = queryDays(query)
  if (first === undefined && last === undefined) return true
  if (days === undefined) return false
  return (first === undefined || days.last >= first) && (last === undefined || days.first <= last)
}

/** The days of a moment; undefined where its date cannot be read. */
export function momentDays(moment: Moment): Days | undefined {
  const stretch = stretchOf(moment)
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
export function matchesQuery({ record, origin }: PlacedRecord, query: RecordQuery): boolean {
  const { event } = record
  if (event.background && query.background !== true) return false
  if (query.kind !== undefined && event.kind.value !== query.kind) return false
  if (query.status !== undefined && event.status.value !== query.status) return false
  if (query.place !== undefined && !isPlace(event, placeTest(query.place))) return false
  if (query.outlet !== undefined && !holdsName(origin.outlet, foldName(query.outlet))) return false
  if (query.office !== undefined && !hasOffice(event, query.office)) return false
  if (!isWithin(eventDays(event), query)) return false
  const tests = [query.actor, query.with].filter((word) => word !== undefined).map(actorTest)
  return meets(
    event.participants.map(({ value }) => value),
    tests,
  )
}

/** Whether one of an event's records fulfils every condition on records, and the event those on itself. */
export function matchesDossier(
  { members, conflicts, time }: Dossier,
  { from, to, ...query }: DossierQuery,
): boolean {
  const { conflict } = query
  if (conflict === 'any' && conflicts.length === 0) return false
  if (conflict !== undefined && conflict !== 'any' && !conflicts.includes(conflict)) return false
  const bounds = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  // A person's date counts in place of the reports'.
  if (time.person === undefined) {
    return members.some((member) => matchesQuery(member, { ...query, ...bounds }))
  }
  const days = momentDays(time.person.value)
  return isWithin(days, bounds) && members.some((member) => matchesQuery(member, query))
}

/** Reads a place condition: `CHN` is the country, anything else a piece of a city's or a venue's name. */
export function placeTest(place: string): ActorTest {
  const word = place.trim()
  return /^[A-Z]{3}$/.test(word) ? { country: word } : { name: foldName(word) }
}

function isPlace({ place }: EventFrame, { country, name = '' }: ActorTest): boolean {
  if (place === undefined) return false
  if (country !== undefined) return place.value.country === country
  return holdsName(place.value.name, name) || holdsName(place.value.venue, name)
}

function hasOffice({ participants }: EventFrame, office: string): boolean {
  return participants.some(({ value }) => value.office?.value === office)
}

/** Whether a name holds a folded piece; an empty piece is nobody's. */
export function holdsName(name: string | undefined, piece: string): boolean {
  return name !== undefined && piece !== '' && foldName(name).includes(piece)
}

/** Oldest event first, undated last; of one start the smaller id. */
export function byEventTime(a: PlacedRecord, b: PlacedRecord): number {
  const left = orderKey(a.record.event.time?.value.start, a.record.id)
  const right = orderKey(b.record.event.time?.value.start, b.record.id)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The place of a dossier among others, as a string that sorts: oldest first, undated last; a person's date counts before the reports'. */
export function dossierOrder({ time, id }: Dossier): string {
  return orderKey(sortDate(dossierStart({ time })), id)
}

/** When a dossier begins: what a person says, else what its reports agree on, else what most of them say. */
export function dossierStart({ time }: Pick<Dossier, 'time'>): string | undefined {
  return (time.person?.value ?? time.agreed ?? time.candidates[0]?.value)?.start
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
