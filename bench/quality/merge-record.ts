/** From the annotation of an encounter to the records merging works on, as a perfect reader would hand them over. */
import { findTimes, type GazetteerRow, gazetteer, packs } from '../../src/index.ts'
import type { Origin, PlacedRecord } from '../../src/model/dossier.ts'
import type { Office } from '../../src/model/entity.ts'
import type {
  Duration,
  EventFrame,
  EventKind,
  EventPlace,
  Part,
  Participant,
  Status,
} from '../../src/model/event.ts'
import { type Evidence, type Sourced, stated } from '../../src/model/evidence.ts'
import type { Moment } from '../../src/model/moment.ts'
import type { SourceHop } from '../../src/model/quote.ts'
import { ownWords, venueKindOf } from '../../src/rooms/event/place/venue-name.ts'
import { instantOf } from '../../src/text/zone.ts'
import type { GoldEvent, GoldParticipant, GoldSpan, GoldTime } from './gold.ts'
import type { Encounter, EncounterReport } from './merge-gold.ts'
import { normalName } from './naming.ts'

/** Records of an encounter's events; a record's id is `file/r1/e1`. */
export function goldRecords({ id, reports }: Encounter): readonly PlacedRecord[] {
  return reports.flatMap((report) => {
    const origin = goldOrigin(id, report)
    return report.events.map((event) => ({
      record: {
        id: `${id}/${report.id}/${event.id}`,
        event: frameOf(report.text, event, report.lang),
        codings: [],
        quotes: [],
      },
      origin,
    }))
  })
}

/** Where a report of an encounter comes from; its id is `file/r1`. */
export function goldOrigin(encounter: string, report: EncounterReport): Origin {
  const { id, lang, outlet, agency, published, title, url, sourceChain = [] } = report
  const hops = sourceChain.map(
    ({ name, kind }): SourceHop => ({
      name,
      kind: kind as SourceHop['kind'],
      rule: name === agency ? 'source/metadata' : 'source/lead',
    }),
  )
  const chain =
    agency == null || hops.some(({ name }) => name === agency)
      ? hops
      : [...hops, { name: agency, kind: 'agency', rule: 'source/metadata' } as const]
  return {
    report: `${encounter}/${id}`,
    article: `${encounter}/${id}`,
    given: id,
    language: lang,
    ...(outlet == null ? {} : { outlet }),
    ...(url == null ? {} : { url }),
    ...(title == null ? {} : { title }),
    ...(published == null ? {} : { published }),
    chain,
  }
}

function frameOf(text: string, event: GoldEvent, language: string): EventFrame {
  const words = evidenceOf(text, event.trigger)
  const say = <T>(value: T): Sourced<T> => stated(value, 'gold', words)
  const { time, place, duration } = event
  return {
    kind: say(event.type as EventKind),
    status: say(event.status as Status),
    background: event.background === true,
    triggers: [words],
    participants: event.participants.map((one) => say(participantOf(one, say))),
    ...(time == null ? {} : { time: say(momentOf(time)) }),
    ...(place == null ? {} : { place: say(placeOf(place)) }),
    ...(duration == null ? {} : { duration: say(durationOf(duration, language)) }),
    outcomes: [],
  }
}

function evidenceOf(text: string, { start, end }: GoldSpan): Evidence {
  return { start, end, exact: text.slice(start, end), original: { page: 1, start, end } }
}

function participantOf(
  { name, kind = 'person', office, country, part = 'participant' }: GoldParticipant,
  say: <T>(value: T) => Sourced<T>,
): Participant {
  return {
    entity: `${kind}:${normalName(name).replaceAll(' ', '-')}`,
    name,
    kind: kind as Participant['kind'],
    ...(office == null ? {} : { office: say(office as Office) }),
    ...(country == null ? {} : { country: say(country) }),
    part: part as Part,
  }
}

function momentOf({ start, end, grain, zone, approx = false }: GoldTime): Moment {
  const instant = grain === 'minute' && zone !== null ? instantOf(start, zone) : undefined
  return {
    start,
    ...(end == null ? {} : { end }),
    grain,
    zone,
    approx,
    ...(instant === undefined ? {} : { instant }),
  }
}

function placeOf({ name, country, venue }: NonNullable<GoldEvent['place']>): EventPlace {
  return {
    name,
    country: country ?? null,
    ...(isState(name) ? { level: 'country' as const } : {}),
    ...(venue == null ? {} : { venue: placeRow(venue, country ?? null)?.name ?? venue }),
    ...surroundings(name, venue ?? null, country ?? null),
    ...namedBy(venue ?? null),
  }
}

let places: ReadonlyMap<string, GazetteerRow> | undefined

/** The annotation names a place by its name; what the tables know of it, the record has beside it. */
function surroundings(
  name: string,
  venue: string | null,
  country: string | null,
): Pick<EventPlace, 'row' | 'within'> {
  const [house, city] = [venue, name].map((one) =>
    one === null ? undefined : placeRow(one, country),
  )
  const around = (row: GazetteerRow | undefined): readonly string[] => {
    const outer = row?.within === undefined ? undefined : gazetteer.rows.get(row.within)
    return outer?.kind === 'place' ? [outer.name, ...around(outer)] : []
  }
  const row = venue === null ? city : house
  // Of a house no table knows the annotation still has the town.
  const within = venue === null || house !== undefined ? around(row) : [name, ...around(city)]
  return {
    ...(row === undefined ? {} : { row: row.key }),
    ...(within.length === 0 ? {} : { within }),
  }
}

/** In whichever of the languages the annotation names the venue. */
function namedBy(venue: string | null): Pick<EventPlace, 'ownWords' | 'venueKind'> {
  if (venue === null) return {}
  const [first = [], ...others] = packs.map(({ mention }) =>
    ownWords(venue, mention, gazetteer.names),
  )
  const words = first.filter((word) => others.every((other) => other.includes(word)))
  const kinds = new Set(packs.flatMap(({ mention }) => venueKindOf(venue, mention) ?? []))
  const [venueKind] = kinds
  return {
    ...(words.length === 0 ? {} : { ownWords: words }),
    ...(venueKind === undefined || kinds.size > 1 ? {} : { venueKind }),
  }
}

function placeRow(name: string, country: string | null): GazetteerRow | undefined {
  places ??= new Map(
    [...gazetteer.rows.values()]
      .filter(({ kind }) => kind === 'place' || kind === 'institution')
      // Of one name the place counts: the White House is a house before it is a government.
      .sort((a, b) => Number(a.kind === 'place') - Number(b.kind === 'place'))
      .flatMap((row) =>
        [row.name, ...row.names].map(
          (one) => [`${normalName(one)} ${row.country ?? ''}`, row] as const,
        ),
      ),
  )
  return places.get(`${normalName(name)} ${country ?? ''}`)
}

/** The annotation says that a length is rough; that it is a limit ("more than an hour") its words say. */
function durationOf(given: NonNullable<GoldEvent['duration']>, language: string): Duration {
  const { iso, minutes, approx, planned } = given as Duration
  const { span } = given as { readonly span?: GoldSpan | null }
  const [timex] = span?.text === undefined ? [] : findTimes(span.text, { lang: language })
  const bound = timex?.mod?.includes('MORE')
    ? 'more'
    : timex?.mod?.includes('LESS')
      ? 'less'
      : undefined
  return {
    iso,
    minutes,
    approx: approx === true,
    ...(planned === true ? { planned } : {}),
    ...(bound === undefined ? {} : { bound }),
  }
}

let states: ReadonlySet<string> | undefined

/** Whether a place's name is a state's: the annotation has no level, the record has. A city that is a state is both. */
function isState(name: string): boolean {
  if (states === undefined) {
    const rows = [...gazetteer.rows.values()]
    const cities = new Set(
      rows.filter(({ placeKind }) => placeKind === 'city').map((row) => normalName(row.name)),
    )
    states = new Set(
      rows
        .filter(({ kind }) => kind === 'state')
        .flatMap(({ names }) => names.map(normalName))
        .filter((one) => !cities.has(one)),
    )
  }
  return states.has(normalName(name))
}
