import type { Claim, Superlative } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Entity, Office } from '../model/entity.ts'
import type { EventFrame, EventKind, EventPlace, Participant, Status } from '../model/event.ts'
import { implied } from '../model/evidence.ts'
import type { Reading } from '../model/reading.ts'
import type { Record } from '../model/record.ts'
import { seniority } from './claim-scope.ts'
import { personOf, samePerson } from './person.ts'
import { groupOf } from './profile.ts'
import { daysOf, stretchOf } from './stretch.ts'

/** The event a claim is said of. */
export interface ClaimedEvent {
  readonly record: Record
  /** The merged event it is part of, where the record has it. */
  readonly dossier?: Dossier
  /** Its first day, or that of the report. */
  readonly day: number
  /** The highest office of who takes part. */
  readonly rank: number
}

// Characters: news before the sentence is further than anything in it; a plan, and what other people did elsewhere, is further still.
const BEFORE = 10_000
const AHEAD = 100_000
const ELSEWHERE = 1_000_000

/**
 * What a superlative may be said of, likeliest first: the event its own words tell of, one its sentence tells of, then the
 * news before it of a fitting kind, the last first. What the comparison names ("since they met in Sanya") is never it.
 */
export function claimedEvents(
  { content, cue }: Claim,
  superlative: Superlative,
  reading: Reading,
  dossiers: readonly Dossier[],
): readonly ClaimedEvent[] {
  const { kinds, ahead, personal } = superlative
  const sentence = reading.sentences.find(
    ({ span }) => content.start >= span.start && content.start < span.end,
  )?.span
  const fits = ({ event }: Record): boolean =>
    kinds === undefined ||
    kinds.some((kind) => groupOf(kind) === groupOf(event.kind.value)) ||
    (kinds.includes('visit') && hasGuest({ event }))
  // "The French president's first to Ukraine": of the news before it the one that goes there.
  const named = new Set(
    reading.mentions
      .filter(({ span, kind, form }) => {
        const inside = span.start >= content.start && span.end <= content.end
        const cued = span.start >= cue.start && span.end <= cue.end
        return inside && !cued && (kind === 'state' || kind === 'place') && form !== 'adjective'
      })
      .flatMap(({ country }) => country?.value ?? []),
  )
  const goes = ({ event }: Record): boolean => {
    const country = event.place?.value.country
    return event.kind.value !== 'visit' || named.size === 0 || country == null || named.has(country)
  }
  // "The first meeting between Blinken and Safadi": nobody else's.
  const isTold = ({ mentions }: Entity, end = sentence?.end ?? content.end): boolean =>
    mentions.some((index) => {
      const span = reading.mentions[index]?.span
      return span !== undefined && span.start >= content.start && span.end <= end
    })
  const present = reading.entities.filter((one) => one.kind === 'person' && isTold(one, cue.start))
  const people = present.map(({ name }) =>
    personOf({ name, entity: '', kind: 'person', part: 'participant' }),
  )
  // "The Somali and Kenyan presidents": of the news before it the one with both.
  const nations = new Set(
    reading.mentions
      .filter(({ span, form }) => {
        const inside = span.start >= content.start && span.end <= cue.start
        return inside && (form === 'adjective' || form === 'office')
      })
      .flatMap(({ country }) => country?.value ?? []),
  )
  // "No New Zealand prime minister": no event of another minister's.
  const holders = holdersOf(superlative)
  const held = ({ event }: Record): boolean =>
    holders.length === 0 ||
    event.participants.some(
      ({ value }) =>
        value.kind === 'person' &&
        holders.some(
          ({ office, country }) =>
            value.country?.value === country && value.office?.value === office,
        ),
    )
  const attended = ({ event }: Record): boolean => {
    const countries = new Set(event.participants.map(({ value }) => value.country?.value))
    return (
      people.every((one) =>
        event.participants.some(({ value }) => samePerson(personOf(value), one)),
      ) && [...nations].every((one) => countries.has(one))
    )
  }
  const misfit = (record: Record): number =>
    (goes(record) && attended(record) ? 0 : ELSEWHERE) +
    (ahead === true || record.event.status.value === 'happened' ? 0 : AHEAD)
  const distance = ({ event }: Record): number | undefined => {
    const [{ start, end }] = event.triggers
    if (start >= cue.start && end <= cue.end) return undefined
    if (start >= content.start && end <= content.end) return 0
    if (sentence !== undefined && start >= sentence.start && end <= sentence.end) {
      return 1 + Math.abs(start - content.start)
    }
    return start < content.start && !event.background ? BEFORE + content.start - start : undefined
  }
  const found = reading.records
    .flatMap((record) => {
      const far = fits(record) && held(record) ? distance(record) : undefined
      return far === undefined ? [] : [{ record, far: far < BEFORE ? far : far + misfit(record) }]
    })
    .sort((a, b) => a.far - b.far)
  const events = found.flatMap(({ record }) => eventOf(record, reading, dossiers))
  if (events.length === 0 && holders.length > 0) {
    const told = reading.entities.filter((one) => one.kind === 'person' && isTold(one))
    const own = nobodys(superlative, holders, told, named, reading)
    if (own !== undefined) return [own]
  }
  // "Ali and Maduro have not met since Argyle": no event of theirs is told, and nobody else's is meant.
  if (people.length < 2 || personal !== true || kinds === undefined) return events
  if (found.some(({ record }) => attended(record))) return events
  const own = denied(kinds[0], present, reading)
  return own === undefined ? events : [own, ...events]
}

/** Who holds an office of a state, whoever that is. */
interface Holder {
  readonly office: Office
  readonly country: string
}

/** Whose absence it is, where the words name an office of one state. */
function holdersOf({ absent, peers }: Superlative): readonly Holder[] {
  if (absent !== true || peers === undefined || peers.countries === 'any') return []
  const { offices = [], countries = [] } = peers
  return countries.length > 1
    ? []
    : countries.flatMap((country) => offices.map((office) => ({ office, country })))
}

/** What no holder of an office is said to have done: "no Peruvian president has been to Lima since 1998". */
function nobodys(
  { kinds }: Superlative,
  holders: readonly Holder[],
  present: readonly Entity[],
  countries: ReadonlySet<string>,
  reading: Reading,
): ClaimedEvent | undefined {
  const kind = kinds?.[0]
  const [words] = reading.records[0]?.event.triggers ?? []
  const [country] = countries
  if (kind === undefined || words === undefined || holders.length === 0) return undefined
  if (kind === 'visit' ? country === undefined : present.length === 0) {
    return undefined
  }
  const part = kind === 'visit' ? 'visitor' : 'participant'
  const nobody = holders.map(({ office, country: own }): Participant => {
    const [held, whose] = [
      implied(office, 'merge/claimed', words),
      implied(own, 'merge/claimed', words),
    ]
    const entity = `person:${own}-${office}`
    return { entity, name: entity, kind: 'person', office: held, country: whose, part }
  })
  const place: EventPlace | undefined =
    kind === 'visit' && country !== undefined
      ? { name: country, country, level: 'country' }
      : undefined
  return said(kind, [...nobody, ...present.map(asParticipant)], reading, place)
}

/** What those people are said not to have done, as of the report's day. */
function denied(
  kind: EventKind,
  people: readonly Entity[],
  reading: Reading,
): ClaimedEvent | undefined {
  return said(kind, people.map(asParticipant), reading)
}

function asParticipant({ id, name, office, country }: Entity): Participant {
  return {
    entity: id,
    name,
    kind: 'person',
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
    part: 'participant',
  }
}

function said(
  kind: EventKind,
  people: readonly Participant[],
  { article, records }: Reading,
  place?: EventPlace,
): ClaimedEvent | undefined {
  const published = article.published?.moment
  const day = published && daysOf(published.start)?.first
  const [like] = records
  if (day === undefined || like === undefined) return undefined
  const [words] = like.event.triggers
  const participants = people.map((one) => implied(one, 'merge/claimed', words))
  const event: EventFrame = {
    kind: implied(kind, 'merge/claimed', words),
    status: implied<Status>('hypothetical', 'merge/claimed', words),
    background: false,
    triggers: [words],
    participants,
    ...(place === undefined ? {} : { place: implied(place, 'merge/claimed', words) }),
    outcomes: [],
  }
  const rank = seniority({ participants: people.map((participant) => ({ participant })) })
  return { record: { id: '', event, codings: [], quotes: [] }, day, rank }
}

function eventOf(
  record: Record,
  reading: Reading,
  dossiers: readonly Dossier[],
): readonly ClaimedEvent[] {
  const dossier = dossiers.find(({ members }) =>
    members.some((member) => member.record.id === record.id),
  )
  const time = record.event.time?.value
  const published = reading.article.published?.moment
  const day = (time && stretchOf(time)?.first) ?? (published && daysOf(published.start)?.first)
  if (day === undefined) return []
  const participants = record.event.participants.map(({ value }) => ({ participant: value }))
  const rank = seniority({ participants })
  return [{ record, ...(dossier === undefined ? {} : { dossier }), day, rank }]
}

/** A meeting at somebody's house is part of a visit there. */
function hasGuest({ event }: Pick<Record, 'event'>): boolean {
  return event.participants.some(({ value }) => value.part === 'visitor')
}
