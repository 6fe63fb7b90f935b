import type { PlacedRecord } from '../model/dossier.ts'
import type { EventFrame, EventKind, Participant } from '../model/event.ts'
import type { Moment } from '../model/moment.ts'
import { foldName } from './name.ts'
import { type Person, personOf } from './person.ts'
import { daysOf, type Stretch, stretchOf } from './stretch.ts'

/** Kinds that may be words for one event: a "meeting" here is "talks" there. */
export type KindGroup = 'encounter' | Exclude<EventKind, 'meeting' | 'talks' | 'summit'>

/** All who stand for one country, or for nobody's. */
export interface Side {
  readonly people: readonly Person[]
  /** Folded names of organisations; only those of no country tell encounters apart. */
  readonly bodies: readonly string[]
  /** Nobody of it but who mediated. */
  readonly mediates: boolean
}

/** What comparing needs of a record, worked out once. */
export interface Profile {
  readonly group: KindGroup
  /** By country code; `IGO` is one side; who has no country is a side alone. */
  readonly sides: ReadonlyMap<string, Side>
  /** Of a visit: its guests' sides; otherwise all. */
  readonly active: ReadonlyMap<string, Side>
  /** Of a visit: the country it goes to. */
  readonly destination?: string
  /** Of a visit: that, and its hosts' countries: NATO is visited in Belgium. */
  readonly destinations: ReadonlySet<string>
  readonly stretch?: Stretch
  readonly published?: number
  /** Equal for records that every comparison treats alike. */
  readonly signature: string
}

// Days; who stays longer has moved there.
const LONGEST_STAY = 30

const kept = new WeakMap<PlacedRecord, Profile>()

/** The profile of a record; kept as long as the record lives. */
export function profileOf(placed: PlacedRecord): Profile {
  let profile = kept.get(placed)
  if (profile === undefined) {
    profile = makeProfile(placed)
    kept.set(placed, profile)
  }
  return profile
}

/** Equal for records that every comparison treats alike. */
export function signatureOf(placed: PlacedRecord): string {
  return profileOf(placed).signature
}

/** The group of a kind. */
export function groupOf(kind: EventKind): KindGroup {
  return kind === 'meeting' || kind === 'talks' || kind === 'summit' ? 'encounter' : kind
}

const ALSO: { readonly [group in KindGroup]?: readonly KindGroup[] } = {
  call: ['encounter'],
  summons: ['encounter', 'call'],
  recall: ['expulsion'],
}

/** The groups one report may have for what another report tells as this one: who was summoned there has asked to be seen here. */
export function alsoTold(group: KindGroup): readonly KindGroup[] {
  return ALSO[group] ?? []
}

function makeProfile({ record, origin }: PlacedRecord): Profile {
  const { event } = record
  const all = event.participants.map(({ value }) => value)
  const group = groupOf(event.kind.value)
  const sides = sidesOf(all)
  const guests = all.filter(({ part }) => part === 'visitor')
  const others = all.filter(({ part }) => part !== 'host')
  const hosts = all.flatMap(({ part, country }) => (part === 'host' ? (country?.value ?? []) : []))
  const destination = event.place?.value.country ?? hosts[0]
  const stretch = event.time === undefined ? undefined : stayOf(event, event.time.value)
  const published = origin.published === undefined ? undefined : daysOf(origin.published)?.first
  return {
    group,
    sides,
    active: group === 'visit' ? sidesOf(guests.length > 0 ? guests : others) : sides,
    ...(group === 'visit' && destination != null ? { destination } : {}),
    destinations: new Set([...(destination == null ? [] : [destination]), ...hosts]),
    ...(stretch === undefined ? {} : { stretch }),
    ...(published === undefined ? {} : { published }),
    signature: JSON.stringify([
      event.kind.value,
      event.status.value,
      event.background,
      event.time?.value,
      event.place?.value.name,
      event.place?.value.country,
      event.place?.value.level,
      event.duration?.value,
      published,
      all.map(({ entity, name, kind, country, office, part }) => [
        ...[entity, name, kind, part],
        ...[country?.value, office?.value],
      ]),
    ]),
  }
}

/** The days of an event; a visit told by its first day and its length in days lasts so long. */
function stayOf({ kind, duration }: EventFrame, time: Moment): Stretch | undefined {
  const stretch = stretchOf(time)
  if (stretch === undefined || kind.value !== 'visit' || duration === undefined) return stretch
  const days = Math.ceil(duration.value.minutes / 1440)
  if (time.grain !== 'day' || time.end !== undefined || days > LONGEST_STAY) return stretch
  return { first: stretch.first, last: stretch.first + Math.max(0, days - 1) }
}

function sidesOf(participants: readonly Participant[]): ReadonlyMap<string, Side> {
  const sides = new Map<string, { people: Person[]; bodies: string[]; mediates: boolean }>()
  for (const participant of participants) {
    const key = participant.country?.value ?? `?${foldName(participant.name)}`
    let side = sides.get(key)
    if (side === undefined) {
      side = { people: [], bodies: [], mediates: true }
      sides.set(key, side)
    }
    if (participant.part !== 'mediator') side.mediates = false
    if (participant.kind === 'person') side.people.push(personOf(participant))
    else side.bodies.push(foldName(participant.name))
  }
  return sides
}
