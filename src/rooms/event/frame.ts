import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Entity } from '../../model/entity.ts'
import type {
  Duration,
  EventFrame,
  EventKind,
  EventPlace,
  Part,
  Participant,
  Status,
} from '../../model/event.ts'
import { cite, type Evidence, implied, type Sourced, stated } from '../../model/evidence.ts'
import type { Moment } from '../../model/moment.ts'
import type { Many, Span } from '../../model/span.ts'
import { instantOf } from '../../text/zone.ts'
import { daysApart, type Encounter, momentOf } from './encounter.ts'
import type { Party } from './party.ts'
import type { Scene } from './scene.ts'
import type { Telling } from './telling.ts'

/** A place with what only the zone of a clock needs. */
interface Held {
  readonly place: Sourced<EventPlace>
  readonly zone: string | undefined
}

/** Makes the frame of an encounter; undefined where it is no event of diplomacy. */
export function frameOf(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
  gazetteer: Gazetteer,
): EventFrame | undefined {
  const tellings = encounter.tellings
  const parties = partiesOf(scene, encounter).filter(({ entity }) => isOfficial(entity))
  if (!isDiplomatic(encounter, parties)) return undefined
  const lead = leadTelling(tellings)
  const held = placeOf(scene, encounter, gazetteer)
  const day = dayBefore(scene)
  const time = timeOf(scene, encounter, held) ?? timeOfTalks(scene, encounter, all)
  const status = statusOf(scene, tellings, time?.value, day)
  const duration = durationOf(scene, tellings)
  const outcomes = tellings.flatMap((telling) =>
    telling.outcome === undefined ? [] : [outcomeOf(scene, telling.outcome)],
  )
  return {
    kind: kindOf(scene, encounter, lead),
    status,
    background: isBackground(time?.value, day, status.value),
    triggers: triggersOf(scene, tellings, lead),
    participants: parties.map((party) => participantOf(scene, encounter, party, lead)),
    ...(time === undefined ? {} : { time }),
    ...(held === undefined ? {} : { place: held.place }),
    ...(duration === undefined ? {} : { duration }),
    outcomes,
  }
}

/**
 * Persons, and states no person speaks for. A visit has its host: the person named at it, else the
 * state it leads to.
 */
function partiesOf(scene: Scene, encounter: Encounter): readonly Party[] {
  const { parties, country } = encounter
  if (encounter.group === 'visit' && country !== undefined) {
    const persons = parties.filter(({ entity }) => entity.kind === 'person')
    const host = scene.state(country)
    if (host === undefined || persons.some(({ entity }) => entity.country?.value === country))
      return persons
    const mention = encounter.tellings.flatMap(({ destinations }) => destinations).at(0) ?? -1
    return [...persons, { entity: host, mention }]
  }
  const persons = parties.filter(({ entity }) => entity.kind === 'person')
  // "menghadiri KTT G7": the gathering is the setting, no party
  const gathered = encounter.tellings.some(({ kind }) => kind === 'summit')
  const spoken = new Set(persons.flatMap(({ entity }) => entity.country?.value ?? []))
  return parties.filter(
    ({ entity }) =>
      entity.kind === 'person' ||
      !(
        (entity.country !== undefined && spoken.has(entity.country.value)) ||
        (gathered && entity.country?.value === 'IGO')
      ),
  )
}

/**
 * Whether the encounter is diplomacy: parties of two countries (or a visit abroad, or one speaker),
 * each of them in an office, a state or an institution.
 */
function isDiplomatic(encounter: Encounter, parties: readonly Party[]): boolean {
  const official = parties
  const countries = new Set(official.flatMap(({ entity }) => entity.country?.value ?? []))
  if (encounter.group === 'visit') {
    const [visitor] = official
    if (visitor?.entity.kind !== 'person' || encounter.country === undefined) return false
    return visitor.entity.country?.value !== encounter.country
  }
  if (encounter.group === 'statement') return official.length >= 1
  // an act is done to a state or its envoy: "mengusir diplomat Rusia", "recognised Palestine"
  if (
    encounter.tellings[0]?.trigger.word.shape === 'act' &&
    official.every(({ entity }) => entity.kind === 'person') &&
    encounter.group !== 'invitation' &&
    encounter.group !== 'congratulation' &&
    encounter.group !== 'summons'
  )
    return false
  const strangers = official.filter(
    ({ entity }) => entity.country === undefined && PRINCIPAL.has(entity.office?.value ?? ''),
  )
  if (countries.size + strangers.length < 2 || countries.size === 0) return false
  // "Indonesia bertemu Jepang" is sport; states meet in talks, agreements and the like
  const verbOnly = encounter.tellings.every(
    ({ trigger, kind }) => kind === 'meeting' && trigger.word.part === 'verb',
  )
  return !(verbOnly && official.every(({ entity }) => entity.kind === 'state'))
}

/** Offices that deal with other states: their holder needs no country beside a foreigner ("The Foreign Secretary and Mr Ainslie"). */
const PRINCIPAL: ReadonlySet<string> = new Set([
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'top_diplomat',
  'defence_minister',
  'crown_prince',
  'envoy',
])

function isOfficial(entity: Entity): boolean {
  if (entity.kind === 'state') return true
  if (entity.kind === 'institution') return entity.country !== undefined
  if (entity.row !== undefined) return true
  if (entity.office === undefined) return false
  // "Direktur Jenderal ... Kementerian Luar Negeri RI": any official whose title names the state served
  return entity.office.value !== 'other' || entity.country?.certainty === 'stated'
}

/** The telling that says most of who took part; of several the first. */
function leadTelling(tellings: readonly Telling[]): Telling {
  let lead = tellings[0] as Telling
  for (const telling of tellings) if (telling.parties.length > lead.parties.length) lead = telling
  return lead
}

function kindOf(scene: Scene, encounter: Encounter, lead: Telling): Sourced<EventKind> {
  const by = (kind: EventKind) =>
    encounter.tellings.find((telling) => telling.kind === kind && !telling.headline)
  const telling = by('summit') ?? by('talks') ?? lead
  return stated(
    telling.kind,
    `event/${telling.trigger.word.part}`,
    tokensCited(scene, telling.trigger.from, telling.trigger.to),
  )
}

function triggersOf(scene: Scene, tellings: readonly Telling[], lead: Telling): Many<Evidence> {
  const rest = tellings.filter((telling) => telling !== lead)
  const one = (telling: Telling) => tokensCited(scene, telling.trigger.from, telling.trigger.to)
  return [one(lead), ...rest.map(one)]
}

function participantOf(
  scene: Scene,
  encounter: Encounter,
  party: Party,
  lead: Telling,
): Sourced<Participant> {
  const { entity, mention } = party
  const value: Participant = {
    entity: entity.id,
    name: entity.name,
    kind: entity.kind === 'person' || entity.kind === 'state' ? entity.kind : 'institution',
    ...(entity.office === undefined ? {} : { office: entity.office }),
    ...(entity.country === undefined ? {} : { country: entity.country }),
    part: partOf(encounter, party),
  }
  const found = scene.mentions[mention]
  if (found !== undefined) return stated(value, 'event/party', found.span)
  return implied(
    value,
    'event/party-resolved',
    tokensCited(scene, lead.trigger.from, lead.trigger.to),
  )
}

function partOf(encounter: Encounter, { entity }: Party): Part {
  if (encounter.group === 'statement') return 'speaker'
  if (encounter.group === 'agreement') {
    return encounter.tellings.some(
      ({ trigger }) =>
        trigger.word.form.startsWith('sign') || trigger.word.form.startsWith('menanda'),
    )
      ? 'signatory'
      : 'party'
  }
  if (encounter.group === 'visit')
    return entity.country?.value === encounter.country ? 'host' : 'visitor'
  return 'participant'
}

/** Status said outweighs status concluded; the last word of the report counts ("dijadwalkan ..., kini dibatalkan"). */
function statusOf(
  scene: Scene,
  tellings: readonly Telling[],
  moment: Moment | undefined,
  day: string | undefined,
): Sourced<Status> {
  const said = tellings.filter(
    (telling) => telling.told !== undefined && telling.told.status !== 'none',
  )
  for (const wanted of ['cancelled', 'postponed', 'denied', 'happened', 'planned'] as const) {
    const telling = said.find(({ told }) => told?.status === wanted)
    if (telling?.told === undefined) continue
    // a past tense or no "akan" is weaker than a date that lies ahead
    if (wanted === 'happened' && isAhead(moment, day)) continue
    return stated(
      wanted,
      `event/${wanted}`,
      tokensCited(scene, telling.told.at, telling.told.at + 1),
    )
  }
  const lead = tellings[0] as Telling
  const evidence = tokensCited(scene, lead.trigger.from, lead.trigger.to)
  const time = tellings.flatMap(({ times }) => times)[0]
  if (isAhead(moment, day)) return implied('planned', 'event/date-ahead', time?.span ?? evidence)
  return implied('happened', 'event/no-plan-said', evidence)
}

function isAhead(moment: Moment | undefined, day: string | undefined): boolean {
  return (
    moment !== undefined &&
    day !== undefined &&
    moment.start.slice(0, 10) > day.slice(0, moment.start.length)
  )
}

/** More than ten days before the report, or a coarser date of the past: told as background. */
function isBackground(
  moment: Moment | undefined,
  day: string | undefined,
  status: Status,
): boolean {
  if (moment === undefined || day === undefined || status === 'planned') return false
  if (moment.start.length < 10) return moment.start < day.slice(0, moment.start.length)
  return (
    Date.parse(`${day}T00:00Z`) - Date.parse(`${moment.start.slice(0, 10)}T00:00Z`) >
    10 * 86_400_000
  )
}

function dayBefore(scene: Scene): string | undefined {
  return scene.article.published?.moment.start.slice(0, 10)
}

/** The finest time told; a clock is bound to the zone of the place, or to the host's where the text says "waktu setempat". */
function timeOf(
  scene: Scene,
  encounter: Encounter,
  held: Held | undefined,
): Sourced<Moment> | undefined {
  let best: { moment: Moment; telling: Telling } | undefined
  for (const telling of encounter.tellings) {
    const moment = momentOf(telling)
    if (moment === undefined) continue
    const finer = best === undefined || moment.start.length > best.moment.start.length
    if (finer) best = { moment, telling }
  }
  if (best === undefined) return undefined
  const timexes = best.telling.times.filter(({ moment }) => moment !== undefined)
  const spans = timexes.map(({ span }) => span)
  const moment = spread(encounter, best.moment)
  const told = best.moment
  const said = timexes.find((time) => time.moment === told)
  // "at 7:15 p.m." in a ministry of a city named before: the clock of the story's place so far
  const zone =
    moment.zone ??
    held?.zone ??
    (moment.grain === 'minute' ? zoneSoFar(scene, best.telling.sentence) : null)
  const instant =
    moment.grain === 'minute' && zone !== null ? instantOf(moment.start, zone) : undefined
  const full: Moment = {
    start: moment.start,
    ...(moment.end === undefined ? {} : { end: moment.end }),
    grain: moment.grain,
    approx: moment.approx,
    zone,
    ...(instant === undefined ? {} : { instant }),
  }
  const complete =
    (said?.implied.length ?? 0) === 0 && (moment.grain !== 'minute' || moment.zone !== null)
  const placed =
    moment.grain === 'minute' && moment.zone === null && held !== undefined
      ? held.place.evidence
      : []
  const evidence = [...spans, ...placed] as unknown as Many<Evidence>
  return complete
    ? stated(full, 'event/time', ...evidence)
    : implied(full, placed.length > 0 ? 'event/time-at-place' : 'event/time', ...evidence)
}

/** The zone of the last place a story has named before the end of a sentence, where all it named share one. */
function zoneSoFar(scene: Scene, sentence: number): string | null {
  const zones = new Set<string>()
  for (let index = 0; index <= sentence; index++) {
    for (const mention of scene.placesIn[index] ?? []) {
      const zone = mention.kind === 'place' ? scene.entity(mention.index)?.zone : undefined
      if (zone !== undefined) zones.add(zone)
    }
  }
  return zones.size === 1 ? ([...zones][0] ?? null) : null
}

/** Talks told to have begun on one day and ended on another run over both. */
function spread(encounter: Encounter, moment: Moment): Moment {
  if (moment.grain !== 'day' || encounter.group !== 'meet') return moment
  let { start } = moment
  let end = moment.end ?? moment.start
  for (const telling of encounter.tellings) {
    const other = momentOf(telling)
    if (other?.grain !== 'day' || daysApart(other, moment) > 2) continue
    if (other.start < start) start = other.start
    if ((other.end ?? other.start) > end) end = other.end ?? other.start
  }
  return start === end ? { ...moment, start } : { ...moment, start, end }
}

/** What was agreed at dated talks was agreed that day, where the report gives the agreement no date of its own. */
function timeOfTalks(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
): Sourced<Moment> | undefined {
  if (encounter.group !== 'agreement') return undefined
  const codes = (one: Encounter) =>
    new Set(one.parties.flatMap(({ entity }) => entity.country?.value ?? []))
  const mine = codes(encounter)
  const first = encounter.tellings[0]?.trigger.from ?? 0
  const talks = all.findLast(
    (one) =>
      one.group === 'meet' &&
      (one.tellings[0]?.trigger.from ?? 0) <= first &&
      [...mine].every((code) => codes(one).has(code)),
  )
  const found = talks === undefined ? undefined : timeOf(scene, talks, undefined)
  if (found === undefined) return undefined
  const { start, end, grain, approx } = found.value
  const day: Moment =
    grain === 'minute'
      ? { start: start.slice(0, 10), grain: 'day', zone: null, approx }
      : { start, ...(end === undefined ? {} : { end }), grain, zone: null, approx }
  return implied(day, 'event/time-of-talks', ...found.evidence)
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
    ...(venue === undefined ? {} : { venue: venue.entity.name }),
    ...(isCountry ? { level: 'country' as const } : {}),
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

/** The length told: the one it took before the one it was planned for; a spread over days is no length of a meeting. */
function durationOf(scene: Scene, tellings: readonly Telling[]): Sourced<Duration> | undefined {
  const all = tellings.flatMap(({ durations, group }) =>
    durations.map((one) => ({ ...one, group })),
  )
  const fit = all.filter(({ timex, group }) => group === 'visit' || (timex.minutes ?? 0) < 24 * 60)
  const chosen = fit.find(({ planned }) => !planned) ?? fit[0]
  if (chosen === undefined) return undefined
  const { timex, planned } = chosen
  return stated(
    {
      iso: timex.value,
      minutes: timex.minutes ?? 0,
      approx: timex.mod !== undefined,
      ...(planned ? { planned } : {}),
    },
    planned ? 'event/planned-length' : 'event/length',
    timex.span,
  )
}

function outcomeOf(scene: Scene, [from, to]: readonly [number, number]): Sourced<string> {
  const evidence = tokensCited(scene, from, to)
  return stated(evidence.exact, 'event/outcome', evidence)
}

function tokensCited(scene: Scene, from: number, to: number): Evidence {
  const { tokens, article } = scene
  const span: Span = { start: tokens.start[from] as number, end: tokens.end[to - 1] as number }
  return cite(article, span)
}
