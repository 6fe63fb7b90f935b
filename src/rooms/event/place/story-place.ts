/**
 * Place of an encounter that has none of its own: where the story around it was, or the dateline's city.
 */
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { EventPlace } from '../../../model/event.ts'
import { implied } from '../../../model/evidence.ts'
import type { Moment } from '../../../model/moment.ts'
import type { Encounter } from '../encounter.ts'
import { talksOf } from '../joining/agreement-talks.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { daysApart, near } from '../time/moment.ts'
import { visitNamed } from '../time/visit-named.ts'
import { isBefore, isHome, isInSentence, isSameDayAs, sameDay, within } from './beside.ts'
import { placeOfGathering } from './gathering-place.ts'
import { type Held, placeOf } from './held-place.ts'
import { isOff, opposed } from './opposed.ts'
import { placeOfVisit } from './place-of-visit.ts'

/**
 * Where an encounter without a place of its own was held, as far as the story tells: where the one told
 * beside it was, of the same day and with a person of it; else where its participants' visit led to.
 * Always implied.
 */
export function placeOfStory(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
  gazetteer: Gazetteer,
): Held | undefined {
  const visited = visitNamed(scene, encounter, all)
  const there = visited === undefined ? undefined : placeOf(scene, visited, gazetteer)
  if (there !== undefined && encounter.group !== 'invitation') return asOfStory(there)
  const inCourse = placeOfVisit(scene, encounter, all, gazetteer)
  if (inCourse !== undefined) return inCourse
  if (encounter.group === 'agreement')
    return (
      placeOfTalks(scene, encounter, all, gazetteer) ??
      // "WELLINGTON - A and his host B signed an agreement on Thursday"
      (isSigned(encounter) ? placeOfDateline(scene, encounter, all) : undefined)
    )
  if (encounter.group === 'summons') return placeAtHome(scene, encounter, all)
  if (encounter.group !== 'meet') return undefined
  const [first] = encounter.tellings
  if (first === undefined) return undefined
  const persons = new Set(encounter.parties.map(({ entity }) => entity))
  const countries = new Set(encounter.parties.flatMap(({ entity }) => entity.country?.value ?? []))
  const fits = (one: Encounter) => {
    if (one === encounter || one.group === 'call' || opposed(one, encounter)) return false
    // "Rencana singgah di Bali ditiadakan": nobody was there
    if (one.group === 'visit' && isOff(one)) return false
    if (!one.parties.some(({ entity }) => entity.kind === 'person' && persons.has(entity)))
      return false
    const apart = (days: number) =>
      one.moments.every((moment) =>
        encounter.moments.every((own) => near(moment, own) || within(moment, own, days)),
      )
    const beside = one.tellings.some(({ sentence }) => Math.abs(sentence - first.sentence) <= 1)
    // "diterima Presiden A, lalu bertolak ke Santiago": where he went next is not where he was
    // "after stops in Lima and Suva, held talks with B": where he was before is not where he was then
    const same = one.tellings.some(
      ({ sentence, trigger: { from } }) =>
        sentence === first.sentence &&
        from < first.trigger.from &&
        scene.is(from - 1, 'after') === 0,
    )
    const visit = one.group === 'visit' && one.country !== undefined && !isHome(one)
    // "arrived in Hanoi on Thursday evening. Talks with his host are set for Friday"
    // "Dalam lawatan itu ia juga akan menemui Sekjen ASEAN": a body's head is at home wherever he is met
    const host = encounter.parties.find(
      ({ entity }) => !one.parties.some((by) => by.entity === entity),
    )
    const ofBody = host?.entity.country?.value === 'IGO' && encounter.parties.length === 2
    // "will fly to Suva next week. ... is to hold talks with his counterpart, A, on May 27": of a state no word tells
    const unknown = host !== undefined && host.entity.country === undefined
    const ahead = one.statuses.has('planned') && encounter.statuses.has('planned')
    const told = unknown && ahead && beside && isBefore(one, first)
    if (visit && (countries.has(one.country as string) || same || ofBody || told))
      return apart(beside || countries.has(one.country as string) ? 3 : 0)
    // "On Thursday he flew on to Cairo ... Later Thursday he huddled with the head of the Arab League"
    if (visit && isBefore(one, first) && sameDay(one, encounter)) return true
    // "called on President A in Vientiane on Monday. The next morning he met B": of the same two countries
    const alike = one.parties.every(
      ({ entity }) => entity.country !== undefined && countries.has(entity.country.value),
    )
    // "met A in Vientiane on 26 July. A day later she held three-way talks with B and C": all of them away from home
    const away = beside && isAway(scene, one, countries)
    if (!beside || one.group !== 'meet' || isBehindMove(all, first, one)) return false
    // "met A in Lima ... began to arrange a meeting of A and B": of others, on no day and still to come
    const open = encounter.moments.length === 0 && encounter.statuses.has('planned')
    return (alike || ahead || !open) && apart(alike || away ? 1 : 0)
  }
  const dayBeside = (one: Encounter) =>
    one !== encounter &&
    (one.group === 'meet' || one.group === 'visit') &&
    // "met A in Lima. He left for Santiago the same day": where he went next is not where he was
    (one.group === 'meet' || isBefore(one, first)) &&
    !opposed(one, encounter) &&
    !isHome(one) &&
    sameDay(one, encounter) &&
    one.parties.some(({ entity }) => entity.kind === 'person' && persons.has(entity))
  // "Keesokan harinya ia terbang ke Lima dan diterima Presiden B": the journey of its own sentence, or to the country of
  // one of them, before all others
  const journeys = all.filter(
    (one) =>
      one.group === 'visit' &&
      (isInSentence(one, first.sentence) || countries.has(one.country ?? '')),
  )
  // "Pada hari yang sama, ia menemui A": where the encounter was it is counted from
  const counted = all.filter(
    (one) => one.group === 'meet' && isSameDayAs(encounter, one) && fits(one),
  )
  // of another encounter of its own day, before a journey of days before
  const [own, others] = [true, false].map((here) =>
    journeys.filter((one) => isInSentence(one, first.sentence) === here),
  )
  const sameDays = all.filter(
    (one) => one.group === 'meet' && isBefore(one, first) && sameDay(one, encounter),
  )
  const told = [...(own ?? []), ...sameDays, ...(others ?? []), ...all].filter(fits)
  const stories = [...counted, ...told, ...all.filter(dayBeside)]
  for (const one of stories) {
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
  return (
    placeOfDateline(scene, encounter, all) ?? placeOfGathering(scene, encounter, all, gazetteer)
  )
}

/**
 * "Selepas perundingan di Ohrid, A dan B menyetujui ...", "A bertemu B di Lima. Keduanya menandatangani ...": what came of
 * talks was agreed upon where they were, unless it has a day of its own.
 */
function placeOfTalks(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
  gazetteer: Gazetteer,
): Held | undefined {
  const talks = talksOf(scene, encounter, all)
  if (talks === undefined) return undefined
  const sameDays = encounter.moments.every((own) =>
    talks.moments.every((moment) => near(moment, own)),
  )
  if (!sameDays) return undefined
  const held = placeOf(scene, talks, gazetteer) ?? placeOfStory(scene, talks, all, gazetteer)
  if (held === undefined || held.house) return undefined
  const { name, country, level } = held.place.value
  const value: EventPlace = { name, country, ...(level === undefined ? {} : { level }) }
  return {
    place: implied(value, 'event/place-of-talks', ...held.place.evidence),
    zone: held.zone,
    house: false,
  }
}

/** Persons put it under signature. */
function isSigned({ tellings, parties }: Encounter): boolean {
  const persons = parties.filter(({ entity }) => entity.kind === 'person')
  return persons.length > 1 && tellings.some(({ trigger }) => trigger.word.signs === true)
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
    codes.has(country) ||
    entity.mentions.length > 1 ||
    // "UNITED NATIONS - A met B on Tuesday": in a house of all states
    mention.rule === 'mention/dateline-house' ||
    isStoryOf(scene, encounter, all, country)
  // "called in Ambassador Pablo Reyes", of a state told elsewhere
  const sides = encounter.group === 'summons' ? encounter.parties.length : codes.size
  if (!there || sides < 2) return undefined
  return {
    place: implied(
      { name: entity.city ?? entity.name, country },
      'event/place-of-story',
      mention.span,
    ),
    zone: entity.zone,
    house: false,
  }
}

/**
 * "SUVA, Oct 20 - Fiji summoned the Peruvian envoy": a ministry summons to its own capital; of a dateline in the other
 * country nothing follows.
 */
function placeAtHome(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
): Held | undefined {
  const { parties } = encounter
  const doer = parties.find(({ entity }) => entity.kind !== 'person') ?? parties[0]
  const code = doer?.entity.country?.value
  const city = scene.dateplace === undefined ? undefined : scene.entity(scene.dateplace)
  if (code === undefined || city?.placeKind !== 'city') return undefined
  if (city.country?.value !== code) return undefined
  return placeOfDateline(scene, encounter, all)
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

function asOfStory({ place, zone }: Held): Held {
  const { name, country, level } = place.value
  const value: EventPlace = { name, country, ...(level === undefined ? {} : { level }) }
  return { place: implied(value, 'event/place-of-story', ...place.evidence), zone, house: false }
}

/** Held in a country none of them is of: a gathering both came to. */
function isAway(scene: Scene, { tellings }: Encounter, countries: ReadonlySet<string>): boolean {
  const set = tellings.flatMap(({ places }) =>
    places.flatMap((index) => scene.entity(index)?.country?.value ?? []),
  )
  return set.length > 0 && set.every((code) => !countries.has(code))
}

/** "diterima A, lalu bertolak ke Santiago untuk bertemu B": between the two a journey led away. */
function isBehindMove(all: readonly Encounter[], { trigger }: Telling, one: Encounter): boolean {
  const then = one.tellings.find(({ trigger: { sentence } }) => sentence === trigger.sentence)
  if (then === undefined || then.trigger.from < trigger.from) return false
  return all.some(
    ({ group, tellings }) =>
      group === 'visit' &&
      tellings.some(
        ({ sentence, trigger: { from } }) =>
          sentence === then.sentence && from > trigger.from && from < then.trigger.from,
      ),
  )
}
