/**
 * Encounters: tellings of one event joined, in the order the report tells them.
 *
 * A telling with both parties joins the encounter of the same parties unless date or status speak
 * against it; one with a single party or none ("pertemuan itu", "the talks") joins the last that
 * fits. What never gets its parties is dropped.
 */
import type { Entity } from '../../../model/entity.ts'
import type { Moment } from '../../../model/moment.ts'
import type { Encounter } from '../encounter.ts'
import type { Party } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { inWeek, momentOf } from '../time/moment.ts'
import { abroadBefore } from './abroad.ts'
import { focus, pairFor } from './antecedent.ts'
import {
  counterpartBefore,
  isAgain,
  lacksPatient,
  sidesBefore,
  wroteBefore,
} from './counterpart.ts'
import { isForetold, isOldPlan } from './earlier.ts'
import { fallenThrough } from './fallen-through.ts'
import { countriesOf, fits, sameParty } from './fit.ts'
import {
  goesOn,
  isAnother,
  isCalledOff,
  isFormer,
  isResumed,
  mayFound,
  namesPersons,
  withoutStates,
} from './founding.ts'
import { answered } from './in-kind.ts'
import { lastFitting } from './last-fitting.ts'
import { pairBehind } from './pair-behind.ts'
import { statesSigning } from './signing.ts'
import { lacksOne, mayFoundAlone } from './single.ts'
import { spokenAfar } from './spoken-afar.ts'
import { resolveStand } from './stand.ts'
import { destinationsOf, isFurther, ofStop } from './stops.ts'
import { sidesOfStory } from './story-sides.ts'

/** Sentences between a visit and a meeting held during it. */
const STAY = 2

/** How many encounters back a telling may look: a report of the press holds fewer. */
const LOOK_BACK = 40

/** Joins tellings; see the file's header. */
export function joinTellings(scene: Scene, tellings: readonly Telling[]): readonly Encounter[] {
  const encounters: Encounter[] = []
  // whom "him" stood for last
  let him: { readonly sentence: number; readonly entity: Entity } | undefined
  const body = tellings.filter(({ headline }) => !headline)
  for (const [index, telling] of body.entries()) {
    const stops = destinationsOf(scene, telling).map(([country]) => country)
    const answer =
      telling.trigger.word.inKind === true
        ? answered(scene, telling, encounters, body[index + 1])
        : telling
    if (answer === undefined) continue
    place(fallenThrough(scene, answer, encounters, stops, body[index + 1]), true)
  }
  for (const telling of tellings) if (telling.headline) place(telling, false)
  return encounters

  function place(telling: Telling, make: boolean): void {
    if (telling.told?.status === 'none') return
    const stood = resolve(telling)
    // "menerima keduanya satu per satu": one encounter with each
    if (telling.apart === true && stood.length > 1 && telling.parties.length === 1) {
      for (const one of stood)
        place({ ...telling, apart: false, stands: [], parties: [...telling.parties, one] }, make)
      return
    }
    const stops = destinationsOf(scene, telling)
    for (const [index, [country, destination]] of stops.entries()) {
      const known = new Set<unknown>()
      // the traveller first, also where only a pronoun stands for him, then the host
      const parties = [
        ...(standsFirst(scene, telling)
          ? [...stood, ...telling.parties]
          : [...telling.parties, ...stood]),
        ...telling.hosts.filter(
          ({ entity }) => country === undefined || (entity.country?.value ?? country) === country,
        ),
      ].filter(({ entity }) => !known.has(entity) && known.add(entity))
      const one: Telling = {
        ...telling,
        ...(stops.length > 1 ? ofStop(scene, telling, index) : {}),
        parties,
        destinations: destination,
      }
      const met = lastFitting(scene, encounters.slice(-LOOK_BACK), one, country)
      const afar = met === undefined ? spokenAfar(scene, one, parties, encounters, body) : undefined
      if (afar !== undefined) {
        place(afar, make)
        return
      }
      // "Pertemuan itu dipandu PM Gonsalves": who leads an encounter told before was there; of none told he is a party
      if (met !== undefined) {
        // "diundang menyaksikan parade di Beijing": where the guest is to go, not where he was asked
        const { shape, passive } = one.trigger.word
        join(met, shape === 'act' && passive === true ? { ...one, places: [] } : one, country)
        join(met, { ...one, parties: one.mediators }, country, false)
        met.mediators.push(...one.mediators.map(({ entity }) => entity))
      } else if (make && parties.length === 0 && (isCalledOff(one) || goesOn(one))) {
        // "A stop in Ankara was dropped", "Lawatan berlanjut ke London": of whoever the story follows
        const traveller = encounters.findLast(isAbroad)?.parties[0]
        if (traveller !== undefined && country !== undefined)
          found(one, [{ entity: traveller.entity, mention: -1 }], country)
      } else if (
        make &&
        country === undefined &&
        abroadBefore(scene, one, encounters) !== undefined
      ) {
        // "Marape, on a four-day visit, addressed parliament": to where the story has him
        const stay = abroadBefore(scene, one, encounters)
        found({ ...one, destinations: stay?.places ?? [] }, parties, stay?.country)
      } else if (make && sidesOfStory(scene, one, encounters) !== undefined) {
        const story = sidesOfStory(scene, one, encounters)
        if (story !== undefined) found(story.telling, story.parties, story.country)
      } else if (make && statesSigning(scene, one, encounters).length > 1) {
        found(one, statesSigning(scene, one, encounters), country)
      } else if (make && one.parties.length === 0 && (isAnother(one) || isResumed(scene, one))) {
        found(one, [...sidesBefore(scene, one, encounters), ...one.mediators], country)
      } else if (make && one.mediators.length > 0) {
        found(one, [...one.parties, ...one.mediators], country)
      } else if (
        make &&
        one.trigger.word.shape === 'act' &&
        (parties.length === 1 || lacksPatient(scene, one))
      ) {
        const other = counterpartBefore(scene, one, encounters)
        const sides = other === undefined ? parties : [...parties, other]
        // "ordered Iran's ambassador to leave. It is the first time Australia has expelled an ambassador": the same, told again
        const again = isAgain(one, other)
          ? lastFitting(scene, encounters, { ...one, parties: sides }, country)
          : undefined
        if (again !== undefined) join(again, { ...one, parties: sides }, country)
        else if (other !== undefined || mayFound(one)) found(one, sides, country)
      } else if (
        make &&
        parties.length < 2 &&
        one.group === 'meet' &&
        one.trigger.word.part === 'noun' &&
        namesPersons(pairFor(scene, one))
      ) {
        // "A and B opened a channel. The talks ...": the pair of the sentence before
        found(one, pairFor(scene, one) ?? [], country)
      } else if (
        make &&
        parties.length === 0 &&
        one.group === 'call' &&
        wroteBefore(one, encounters).length > 1
      ) {
        // "A menyampaikan belasungkawa kepada B. Belasungkawa disampaikan melalui sambungan telepon"
        found(one, wroteBefore(one, encounters), country)
      } else if (make && parties.length === 0 && isFormer(scene, one)) {
        found(one, [...sidesBefore(scene, one, encounters), ...one.mediators], country)
      } else if (make && lacksOne(scene, one)) {
        // "Hari pertama diisi audiensi dengan Menteri ...": whom the story is about was there
        const person = focus(scene, one.sentence - 1, scene.tokens.length, one.parties)
        const other = one.parties[0]?.entity.country?.value
        // "Pertemuan dengan Presiden Arelano dijadwalkan besok": a title alone names no state
        const foreign = person?.country !== undefined && person.country.value !== other
        const pair =
          foreign && person !== undefined
            ? [...one.parties, { entity: person, mention: -1 }]
            : [...one.parties]
        const whole = { ...one, parties: pair }
        const same = encounters
          .slice(-LOOK_BACK)
          .findLast((encounter) => pair.length > 1 && fits(scene, encounter, whole, country))
        if (same !== undefined) join(same, whole, country)
        else if (mayFoundAlone(one)) found(whole, pair, country)
      } else if (make && mayFound(one)) {
        found(one, one.parties, country)
      }
    }
  }

  function found(telling: Telling, parties: readonly Party[], country: string | undefined): void {
    const encounter: Encounter = {
      group: telling.group,
      tellings: [telling],
      parties: withoutStates(parties),
      mediators: telling.mediators.map(({ entity }) => entity),
      country,
      stayed: stayedIn(telling, parties),
      moments: [],
      statuses: new Set(),
      countries: new Set(),
    }
    note(encounter, telling)
    encounters.push(encounter)
  }

  /** The country a visit told right before has brought one of the parties to. */
  function stayedIn({ group, sentence }: Telling, parties: readonly Party[]): string | undefined {
    if (group !== 'meet') return undefined
    const visit = encounters.findLast(
      (one) => one.group === 'visit' && sentence - (one.tellings.at(-1)?.sentence ?? 0) <= STAY,
    )
    const came = visit?.parties.some(({ entity }) => parties.some((one) => one.entity === entity))
    return came === true && !visit?.statuses.has('planned') ? visit?.country : undefined
  }

  function note(encounter: Encounter, telling: Telling): void {
    const said = momentOf(telling) ?? telling.day
    const led = encounter.group === 'visit' && telling.told?.status === 'planned'
    const moment = said !== undefined && led ? inWeek(said, encounter.moments) : said
    const known = (one: Moment) => one.start === moment?.start && one.end === moment?.end
    if (moment !== undefined && !encounter.moments.some(known)) encounter.moments.push(moment)
    if (telling.told !== undefined) encounter.statuses.add(telling.told.status)
    // "held consultations for a little over two hours": what took so long took place
    else if (telling.durations.some(({ planned }) => !planned)) encounter.statuses.add('happened')
    for (const code of countriesOf(scene, telling)) encounter.countries.add(code)
  }

  function join(
    encounter: Encounter,
    telling: Telling,
    country: string | undefined,
    tells = true,
  ): void {
    // "is due in Athens on Friday, where the premier will receive him": the host and the day of one stop of a visit
    const [begun] = encounter.moments
    const day = momentOf(telling)?.start.slice(0, 10)
    const stop =
      encounter.group === 'visit' && day !== undefined && begun?.start.slice(0, 10) !== day
    if (tells) {
      const further = isFurther(scene, encounter, telling) || isForetold(scene, encounter, telling)
      const old = encounter.moments.length > 0 && isOldPlan(scene, telling)
      const kept = old ? { ...telling, times: [] } : telling
      encounter.tellings.push(further ? { ...kept, told: undefined } : kept)
      if (further || old) return
      const on =
        stop && telling.destinations.length > 0 && (day ?? '') > (begun?.start ?? day ?? '')
      if (!on) note(encounter, telling)
      encounter.country ??= country
    }
    if (stop && tells && encounter.parties.length > 0) return
    // "A diterima Dirjen B": of a summons how it went, and not who had him called
    if (encounter.group === 'summons' && telling.group === 'meet') return
    for (const party of telling.parties) {
      const stands = encounter.parties.findIndex((one) => sameParty(one.entity, party.entity))
      if (stands === -1) encounter.parties.push(party)
      else if (
        encounter.parties[stands]?.entity.kind !== 'person' &&
        party.entity.kind === 'person'
      )
        encounter.parties[stands] = party // a person says more than the state
      else if (encounter.parties[stands]?.mention === -1 && party.mention !== -1)
        encounter.parties[stands] = party
    }
  }

  /** Finds whom "ia", "keduanya" or "kedua negara" stand for. */
  function resolve(telling: Telling): readonly Party[] {
    return telling.stands.flatMap((stand) => {
      // "Biden menerimanya, sedangkan Trump berbicara dengannya": of one sentence the same person
      const again = him?.sentence === telling.sentence ? him.entity : undefined
      const taken = telling.parties.some(({ entity }) => entity === again)
      if (stand === 'him' && again !== undefined && !taken) return [{ entity: again, mention: -1 }]
      const known = resolveStand(scene, stand, telling, encounters)
      const stood = known.length > 0 ? known : pairBehind(scene, stand, telling, body)
      const [person] = stood
      if (stand === 'him' && person !== undefined)
        him = { sentence: telling.sentence, entity: person.entity }
      return stood
    })
  }
}

/** "The bloc imposed sanctions on Russia", "She invited A": of an act, who does it stands before whom it is done to. */
function standsFirst(scene: Scene, { trigger, parties }: Telling): boolean {
  const { shape, part, passive, takesHim } = trigger.word
  if (shape !== 'act' || part !== 'verb' || passive === true || takesHim === true) return false
  return parties.every(({ mention }) => {
    const span = scene.mentions[mention]?.span
    return span !== undefined && scene.range(span)[0] >= trigger.to
  })
}

function isAbroad({ group, parties, country }: Encounter): boolean {
  const visitor = parties.find(({ entity }) => entity.kind === 'person')?.entity
  return group === 'visit' && visitor !== undefined && visitor.country?.value !== country
}
