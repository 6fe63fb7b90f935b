/**
 * Place of an event: venue, city and country, and the zone of its clocks.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Entity } from '../../model/entity.ts'
import type { EventPlace } from '../../model/event.ts'
import { type Evidence, implied, type Sourced, stated } from '../../model/evidence.ts'
import type { Moment } from '../../model/moment.ts'
import type { Many } from '../../model/span.ts'
import type { Encounter } from './encounter.ts'
import { daysApart, near } from './moment.ts'
import type { Scene } from './scene.ts'

/** A place with what only the zone of a clock needs. */
export interface Held {
  readonly place: Sourced<EventPlace>
  readonly zone: string | undefined
  /** A house whose town is not known. */
  readonly house: boolean
}

/**
 * Where an encounter without a place of its own was held, as far as the story tells: where the one told
 * beside it was, of the same day and with a person of it; else where its participants' visit led to.
 * Always implied.
 */
function placeOfStory(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
  gazetteer: Gazetteer,
): Held | undefined {
  if (encounter.group !== 'meet') return undefined
  const [first] = encounter.tellings
  if (first === undefined) return undefined
  const persons = new Set(encounter.parties.map(({ entity }) => entity))
  const countries = new Set(encounter.parties.flatMap(({ entity }) => entity.country?.value ?? []))
  const fits = (one: Encounter) => {
    if (one === encounter || one.group === 'call' || opposed(one, encounter)) return false
    if (!one.parties.some(({ entity }) => entity.kind === 'person' && persons.has(entity)))
      return false
    const apart = (days: number) =>
      one.moments.every((moment) =>
        encounter.moments.every((own) => near(moment, own) || within(moment, own, days)),
      )
    const beside = one.tellings.some(({ sentence }) => Math.abs(sentence - first.sentence) <= 1)
    const same = one.tellings.some(({ sentence }) => sentence === first.sentence)
    const visit = one.group === 'visit' && one.country !== undefined && !isHome(one)
    // "arrived in Hanoi on Thursday evening. Talks with his host are set for Friday"
    // "Dalam lawatan itu ia juga akan menemui Sekjen ASEAN": a body's head is at home wherever he is met
    const host = encounter.parties.find(
      ({ entity }) => !one.parties.some((by) => by.entity === entity),
    )
    const ofBody = host?.entity.country?.value === 'IGO' && encounter.parties.length === 2
    if (visit && (countries.has(one.country as string) || same || ofBody))
      return apart(beside || countries.has(one.country as string) ? 3 : 0)
    // "On Thursday he flew on to Cairo ... Later Thursday he huddled with the head of the Arab League"
    if (visit && sameDay(one, encounter)) return true
    // "called on President A in Vientiane on Monday. The next morning he met B": of the same two countries
    const alike = one.parties.every(
      ({ entity }) => entity.country !== undefined && countries.has(entity.country.value),
    )
    // "met A in Vientiane on 26 July. A day later she held three-way talks with B and C": all of them away from home
    const away = beside && isAway(scene, one, countries)
    return beside && one.group === 'meet' && apart(alike || away ? 1 : 0)
  }
  const dayBeside = (one: Encounter) =>
    one !== encounter &&
    (one.group === 'meet' || one.group === 'visit') &&
    !opposed(one, encounter) &&
    !isHome(one) &&
    sameDay(one, encounter) &&
    one.parties.some(({ entity }) => entity.kind === 'person' && persons.has(entity))
  for (const one of [...all.filter(fits), ...all.filter(dayBeside)]) {
    const held = placeOf(scene, one, gazetteer)
    if (held === undefined) continue
    // "at Government House": a house of no known town is not where others of the story met
    if (held.house) continue
    const { name, country, level } = held.place.value
    const value: EventPlace = { name, country, ...(level === undefined ? {} : { level }) }
    return {
      place: implied(value, 'event/place-of-story', ...held.place.evidence),
      zone: held.zone,
      house: false,
    }
  }
  return placeOfDateline(scene, encounter, all)
}

/** Days before its report a story told from a place may lie. */
const STORY_DAYS = 2

/**
 * The dateline's city, of what took place in these days with somebody of that country among others:
 * "BEIJING - ... Pan Gongsheng, the central bank governor, saw her at noon on Monday". Always implied.
 */
function placeOfDateline(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
): Held | undefined {
  const entity = scene.dateplace === undefined ? undefined : scene.entity(scene.dateplace)
  const mention = scene.mentions[scene.dateplace ?? -1]
  const country = entity?.country?.value
  const published = scene.article.published?.moment
  if (entity === undefined || mention === undefined || country === undefined) return undefined
  if (published === undefined || encounter.statuses.has('planned')) return undefined
  const recent = (moment: Moment) =>
    moment.start.length >= 10 &&
    daysApart({ ...moment, start: moment.end ?? moment.start }, published) <= STORY_DAYS
  if (encounter.moments.length === 0 || !encounter.moments.every(recent)) return undefined
  const codes = new Set(encounter.parties.flatMap((one) => one.entity.country?.value ?? []))
  // "LIMA - ... At 10.15 he met the Japanese premier": both came, where the story itself says they are there
  const there =
    codes.has(country) || entity.mentions.length > 1 || isStoryOf(scene, encounter, all, country)
  if (!there || codes.size < 2) return undefined
  return {
    place: implied({ name: entity.name, country }, 'event/place-of-story', mention.span),
    zone: entity.zone,
    house: false,
  }
}

/** Whether one of an encounter's persons met somebody in the dateline's country: the story follows them there. */
function isStoryOf(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
  country: string,
): boolean {
  const persons = new Set(encounter.parties.map(({ entity }) => entity))
  return all.some(
    (one) =>
      one !== encounter &&
      one.group === 'meet' &&
      !isOff(one) &&
      one.tellings.some(({ places }) =>
        places.some((index) => scene.entity(index)?.country?.value === country),
      ) &&
      one.parties.some(({ entity }) => entity.kind === 'person' && persons.has(entity)),
  )
}

/** Held in a country none of them is of: a gathering both came to. */
function isAway(scene: Scene, { tellings }: Encounter, countries: ReadonlySet<string>): boolean {
  const set = tellings.flatMap(({ places }) =>
    places.flatMap((index) => scene.entity(index)?.country?.value ?? []),
  )
  return set.length > 0 && set.every((code) => !countries.has(code))
}

/** Both have a day, and one day. */
function sameDay(one: Encounter, other: Encounter): boolean {
  const days = ({ moments }: Encounter) =>
    moments.flatMap(({ start }) => (start.length < 10 ? [] : [start.slice(0, 10)]))
  const own = days(other)
  return own.length > 0 && own.every((day) => days(one).includes(day))
}

/** "an invitation to visit Singapore", of a Singaporean: nobody visits his own country. */
function isHome({ parties, country }: Encounter): boolean {
  const visitor = parties.find(({ entity }) => entity.kind === 'person')
  return visitor?.entity.country?.value === country
}

function isOff({ statuses }: Encounter): boolean {
  return statuses.has('cancelled') || statuses.has('postponed')
}

/** A plan and what has taken place, of one day: told of different places as often as not. */
function opposed(one: Encounter, other: Encounter): boolean {
  // "the White House called off both stops": nobody was where nobody went
  if (isOff(one) && !isOff(other)) return true
  const planned = (encounter: Encounter) => encounter.statuses.has('planned')
  if (planned(one) === planned(other)) return false
  // "met Qin in Beijing ... Qin will come to Washington": what took place was on no journey still to come
  if (planned(one) && one.group === 'visit') return true
  // "flies on to Windhoek, where he will hold talks": the present of a journey leaves it open
  return one.group !== 'visit' || isOff(one)
}

/** Whether the second moment is at most so many days behind the first. */
function within(first: Moment, then: Moment, days: number): boolean {
  return then.start.slice(0, 10) >= first.start.slice(0, 10) && daysApart(first, then) <= days
}

/** Where it was held as told, a palace no table has with the zone of the story around it; else as the story tells. */
export function heldAt(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
  gazetteer: Gazetteer,
): Held | undefined {
  const told = placeOf(scene, encounter, gazetteer)
  if (told?.zone !== undefined) return told
  const story = placeOfStory(scene, encounter, all, gazetteer)
  return told === undefined ? story : { ...told, zone: story?.zone }
}

/** Where it was held: the first telling that says so; a venue brings its city. */
function placeOf(scene: Scene, encounter: Encounter, gazetteer: Gazetteer): Held | undefined {
  const visit = encounter.group === 'visit'
  if (encounter.group === 'call') return undefined
  const lists = encounter.tellings.map((telling) =>
    visit ? [...telling.destinations, ...telling.places] : telling.places,
  )
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
  const capital = cityRow(gazetteer, main, country)
  const isCountry =
    main.entity.kind === 'state' && main.mention.form !== 'metonym' && home === undefined
  const value: EventPlace = {
    name:
      home ??
      (main.mention.form === 'metonym' && capital !== undefined ? capital : main.entity.name),
    country,
    ...(venue === undefined || (venue === main && home === undefined)
      ? {}
      : { venue: venue.entity.name }),
    ...(isCountry ? { level: 'country' as const } : {}),
    ...surroundings(venue?.entity, main.entity),
    ...namedBy(scene, venue?.entity),
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
): Pick<EventPlace, 'ownWords' | 'venueKind'> {
  if (venue === undefined) return {}
  const ownWords = scene.ownWords(venue.name)
  const venueKind = scene.venueKind(venue.name)
  return {
    ...(ownWords.length === 0 ? {} : { ownWords }),
    ...(venueKind === undefined ? {} : { venueKind }),
  }
}

/** "mengunjungi Beijing": the capital read as its government is a place where somebody travels to it. */
function cityRow(
  gazetteer: Gazetteer,
  { mention }: { mention: Scene['mentions'][number] },
  country: string | null,
): string | undefined {
  if (mention.form !== 'metonym' || country === null) return undefined
  return gazetteer.rows.get(`country:${country}`)?.capital
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
