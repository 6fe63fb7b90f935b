/**
 * Place of an event as its own words tell it: venue, city and country.
 */
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { Entity } from '../../../model/entity.ts'
import type { EventPlace } from '../../../model/event.ts'
import { type Evidence, implied, type Sourced, stated } from '../../../model/evidence.ts'
import type { Many } from '../../../model/span.ts'
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import { isNext } from '../status/shared-modality.ts'
import type { Telling } from '../telling.ts'
import { momentOf } from '../time/moment.ts'

/** A place with what only the zone of a clock needs. */
export interface Held {
  readonly place: Sourced<EventPlace>
  readonly zone: string | undefined
  /** A house whose town is not known. */
  readonly house: boolean
}

/** Done from afar. "memanggil pulang duta besarnya di Lima": where he is posted, and not where he is called home. */
const PLACELESS: ReadonlySet<string> = new Set([
  ...['call', 'recall', 'expulsion', 'sanction', 'recognition', 'condolence', 'congratulation'],
])

/** Where it was held: the first telling that says so; a venue brings its city. */
export function placeOf(
  scene: Scene,
  encounter: Encounter,
  gazetteer: Gazetteer,
): Held | undefined {
  const visit = encounter.group === 'visit'
  if (PLACELESS.has(encounter.group)) return undefined
  const lists = encounter.tellings.flatMap((telling) => {
    if (!visit) return [telling.places]
    return isFurtherStop(scene, encounter, telling)
      ? []
      : [
          [
            ...telling.destinations,
            ...telling.places.filter((place) => isThere(scene, encounter, place)),
          ],
        ]
  })
  const list = visit ? finest(scene, lists) : lists.find((one) => one.length > 0)
  if (list === undefined || list.length === 0) return undefined
  const named = list.flatMap((index) => {
    const mention = scene.mentions[index]
    const entity = scene.entity(index)
    return mention === undefined || entity === undefined ? [] : [{ mention, entity }]
  })
  const venue = named.find(
    ({ entity, mention }) => entity.placeKind === 'venue' || mention.rule === 'mention/venue',
  )
  const town = named.find(({ entity }) => entity.placeKind === 'city')
  // "di Istana Bogor, Jawa Barat": the venue's own city says more than the province
  const province =
    venue?.entity.city === undefined
      ? named.find(({ entity }) => entity.placeKind === 'region')
      : undefined
  const city = town ?? province
  const main = city ?? venue ?? named[0]
  if (main === undefined) return undefined
  const home =
    city === undefined && venue?.entity.city !== undefined ? venue.entity.city : undefined
  const country = main.entity.country?.value ?? venue?.entity.country?.value ?? null
  const capital = cityRow(gazetteer, country)
  // "in the Egyptian capital": the city is told, only its name is not
  const seat = main.mention.form === 'metonym' || isSeat(scene, main.mention)
  const isCountry = main.entity.kind === 'state' && !seat && home === undefined
  const value: EventPlace = {
    name: home ?? (seat && capital !== undefined ? capital : main.entity.name),
    country,
    ...(venue === undefined || (venue === main && home === undefined)
      ? {}
      : { venue: venue.entity.name }),
    ...(isCountry ? { level: 'country' as const } : {}),
    ...surroundings(venue?.entity, main.entity),
    ...namedBy(scene, venue?.entity, gazetteer),
  }
  const spans = named
    .filter((one) => one === main || one === venue)
    .map(({ mention }) => mention.span)
  const evidence = spans as unknown as Many<Evidence>
  return {
    place:
      home === undefined
        ? stated(value, 'event/place', ...evidence)
        : implied(value, 'event/venue-city', ...evidence),
    zone: main.entity.zone ?? venue?.entity.zone ?? zoneOfCountry(gazetteer, country),
    // a name behind "in" that no table has is a town; any other is a house
    house:
      home === undefined &&
      (main === venue || (country === null && main.mention.rule !== 'mention/placed-name')),
  }
}

/** "kunjungan ke Kamboja pada 2 Juni, kata Juru Bicara A di Beijing": of a visit only what lies where it leads. */
function isThere(scene: Scene, { country }: Encounter, place: number): boolean {
  const code = scene.entity(place)?.country?.value
  return country === undefined || code === undefined || code === country
}

/**
 * "arrived in Japan on Monday. He will travel to Osaka on Wednesday": where the journey leads on another day, and still to come;
 * "on a visit to Japan, is to meet A before he leaves for Osaka".
 */
function isFurtherStop(scene: Scene, { tellings }: Encounter, telling: Telling): boolean {
  const [first] = tellings
  if (first === undefined || first === telling || first.destinations.length === 0) return false
  if (isNext(scene, telling.trigger.from)) return true
  const [begun, then] = [momentOf(first), momentOf(telling)]
  if (begun === undefined || then === undefined || begun.start.length < 10) return false
  return then.start.slice(0, 10) > begun.start.slice(0, 10)
}

/** What is known of where the finest named place lies, its state left out; a house no table knows lies at least in its town. */
function surroundings(venue: Entity | undefined, main: Entity): Pick<EventPlace, 'row' | 'within'> {
  const { row } = venue ?? main
  const around = ({ within = [] }: Entity): readonly string[] =>
    within.filter(({ kind }) => kind === 'place').map(({ name }) => name)
  const own = around(venue ?? main)
  const names =
    venue === undefined || venue === main || own.length > 0 ? own : [main.name, ...around(main)]
  return { ...(row === undefined ? {} : { row }), ...(names.length === 0 ? {} : { within: names }) }
}

function namedBy(
  scene: Scene,
  venue: Entity | undefined,
  { names }: Gazetteer,
): Pick<EventPlace, 'ownWords' | 'venueKind'> {
  if (venue === undefined) return {}
  const ownWords = scene.ownWords(venue.name, names)
  const venueKind = scene.venueKind(venue.name)
  return {
    ...(ownWords.length === 0 ? {} : { ownWords }),
    ...(venueKind === undefined ? {} : { venueKind }),
  }
}

/** "mengunjungi Beijing": the capital read as its government is a place where somebody travels to it. */
function cityRow(gazetteer: Gazetteer, country: string | null): string | undefined {
  return country === null ? undefined : gazetteer.rows.get(`country:${country}`)?.capital
}

/** The state's adjective stands before "capital", or its name behind "ibu kota". */
function isSeat(scene: Scene, { kind, rule, span }: Scene['mentions'][number]): boolean {
  const [from, to] = scene.range(span)
  if (rule === 'mention/adjective') return scene.is(to, 'capital') > 0
  if (kind !== 'state') return false
  return [1, 2].some((back) => scene.is(from - back, 'capital') === from)
}

function zoneOfCountry(gazetteer: Gazetteer, country: string | null): string | undefined {
  return country === null ? undefined : gazetteer.rows.get(`country:${country}`)?.zone
}

/** Of several namings of a destination the one that names a city. */
function finest(
  scene: Scene,
  lists: readonly (readonly number[])[],
): readonly number[] | undefined {
  const filled = lists.filter((list) => list.length > 0)
  return (
    filled.find((list) =>
      list.some(
        (index) =>
          scene.entity(index)?.placeKind === 'city' || scene.mentions[index]?.form === 'metonym',
      ),
    ) ?? filled[0]
  )
}
