import type { Dossier, Origin, PlacedRecord } from '../model/dossier.ts'
import type { EventFrame, Participant } from '../model/event.ts'
import type { Quote } from '../model/quote.ts'
import type { DossierQuery, QuoteQuery, RecordQuery } from '../model/record-query.ts'
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

/** Whether a record fulfils every condition of a query but those on the words of its report (`speaker`, `carrier`, `words`). */
export function matchesQuery({ record, origin }: PlacedRecord, query: RecordQuery): boolean {
  const { event } = record
  if (event.background && query.background !== true) return false
  if (query.kind !== undefined && event.kind.value !== query.kind) return false
  if (query.status !== undefined && event.status.value !== query.status) return false
  if (!isPlace(event, query.place) || !holds(origin.outlet, query.outlet)) return false
  if (
    query.office !== undefined &&
    !event.participants.some(({ value }) => value.office?.value === query.office)
  ) {
    return false
  }
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

/** Whether an event fulfils every condition that needs no look into the words of its reports. */
export function matchesDossier(dossier: Dossier, { conflict, ...query }: DossierQuery): boolean {
  if (conflict !== undefined) {
    const { conflicts } = dossier
    if (conflict === 'any' ? conflicts.length === 0 : !conflicts.includes(conflict)) return false
  }
  return dossier.members.some((member) => matchesQuery(member, query))
}

/** Whether a quote on record fulfils every condition of a query but that on its words, which a store looks up its own way. */
export function matchesQuote(
  { speaker, carrier, chain }: Quote,
  { outlet, published, chain: source }: Origin,
  query: Omit<QuoteQuery, 'words'>,
  countryOf: (entity: string) => string | undefined,
): boolean {
  if (query.speaker !== undefined) {
    if (speaker === undefined) return false
    const test = actorTest(query.speaker)
    const isCountry = test.country !== undefined && countryOf(speaker.value.entity) === test.country
    const isName = test.name !== undefined && holds(speaker.value.name, test.name)
    if (!isCountry && !isName) return false
  }
  if (query.carrier !== undefined) {
    const carriers = [
      ...(carrier === undefined ? [] : [carrier.value.name]),
      ...(chain ?? []).map(({ who }) => who.value.name),
      ...source.map(({ name }) => name),
    ]
    if (!carriers.some((name) => holds(name, query.carrier))) return false
  }
  if (!holds(outlet, query.outlet)) return false
  const bounds = queryDays(query)
  const day = published?.slice(0, 10)
  if (bounds.first !== undefined && (day === undefined || day < bounds.first)) return false
  return bounds.last === undefined || (day !== undefined && day <= bounds.last)
}

/** Oldest event first, undated last; of one start the smaller id. */
export function byEventTime(a: PlacedRecord, b: PlacedRecord): number {
  const left = orderKey(a.record.event.time?.value.start, a.record.id)
  const right = orderKey(b.record.event.time?.value.start, b.record.id)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The place of a dossier among others, as a string that sorts: oldest first, undated last. */
export function dossierOrder({ time, id }: Dossier): string {
  return orderKey((time.agreed ?? time.candidates[0]?.value)?.start, id)
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

function isPlace({ place }: EventFrame, asked: string | undefined): boolean {
  if (asked === undefined) return true
  if (place === undefined) return false
  const { name, country, venue } = place.value
  if (/^[A-Z]{3}$/.test(asked)) return country === asked
  return holds(name, asked) || holds(venue, asked)
}

/** Whether a name holds what is asked for, letters and marks as one likes. */
function holds(name: string | undefined, asked: string | undefined): boolean {
  if (asked === undefined) return true
  return name !== undefined && foldName(name).includes(foldName(asked))
}
