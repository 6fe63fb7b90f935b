/**
 * Encounters: tellings of one event joined, in the order the report tells them.
 *
 * A telling with both parties joins the encounter of the same parties unless date or status speak
 * against it; one with a single party or none ("pertemuan itu", "the talks") joins the last that
 * fits. What never gets its parties is dropped.
 */
import type { Moment } from '../../model/moment.ts'
import { focus, pairBefore } from './antecedent.ts'
import type { Encounter } from './encounter.ts'
import { countriesOf, fits, sameParty } from './fit.ts'
import { momentOf } from './moment.ts'
import type { Scene } from './scene.ts'
import type { Party, Stand } from './side.ts'
import type { Telling } from './telling.ts'

/** How many encounters back a telling may look: a report of the press holds fewer. */
const LOOK_BACK = 40

/** Joins tellings; see the file's header. */
export function joinTellings(scene: Scene, tellings: readonly Telling[]): readonly Encounter[] {
  const encounters: Encounter[] = []
  const body = tellings.filter(({ headline }) => !headline)
  for (const telling of body) place(telling, true)
  for (const telling of tellings) if (telling.headline) place(telling, false)
  return encounters

  function place(telling: Telling, make: boolean): void {
    if (telling.told?.status === 'none') return
    const stood = resolve(telling)
    for (const [country, destination] of destinationsOf(scene, telling)) {
      const known = new Set<unknown>()
      // the traveller first, also where only a pronoun stands for him, then the host
      const parties = [
        ...telling.parties,
        ...stood,
        ...telling.hosts.filter(({ entity }) => (entity.country?.value ?? country) === country),
      ].filter(({ entity }) => !known.has(entity) && known.add(entity))
      const one: Telling = { ...telling, parties, destinations: destination }
      const met = encounters
        .slice(-LOOK_BACK)
        .findLast((encounter) => fits(scene, encounter, one, country))
      if (met !== undefined) {
        join(met, one, country)
      } else if (
        make &&
        parties.length < 2 &&
        one.group === 'meet' &&
        one.trigger.word.part === 'noun' &&
        namesPersons(pairBefore(scene, one))
      ) {
        // "A and B opened a channel. The talks ...": the pair of the sentence before
        found(one, pairBefore(scene, one) ?? [], country)
      } else if (make && lacksOne(one)) {
        // "Hari pertama diisi audiensi dengan Menteri ...": whom the story is about was there
        const person = focus(scene, one.sentence - 1, scene.tokens.length, one.parties)
        const other = one.parties[0]?.entity.country?.value
        const foreign =
          person?.country !== undefined && other !== undefined && person.country.value !== other
        const pair =
          foreign && person !== undefined
            ? [...one.parties, { entity: person, mention: -1 }]
            : [...one.parties]
        const whole = { ...one, parties: pair }
        const same = encounters
          .slice(-LOOK_BACK)
          .findLast((encounter) => pair.length > 1 && fits(scene, encounter, whole, country))
        if (same !== undefined) join(same, whole, country)
        else found(whole, pair, country)
      } else if (make && mayFound(one)) {
        found(one, one.parties, country)
      }
    }
  }

  function found(telling: Telling, parties: readonly Party[], country: string | undefined): void {
    const encounter: Encounter = {
      group: telling.group,
      tellings: [telling],
      parties: [...parties],
      country,
      moments: [],
      statuses: new Set(),
      countries: new Set(),
    }
    note(encounter, telling)
    encounters.push(encounter)
  }

  function note(encounter: Encounter, telling: Telling): void {
    const moment = momentOf(telling)
    const known = (one: Moment) => one.start === moment?.start && one.end === moment?.end
    if (moment !== undefined && !encounter.moments.some(known)) encounter.moments.push(moment)
    if (telling.told !== undefined) encounter.statuses.add(telling.told.status)
    for (const code of countriesOf(scene, telling)) encounter.countries.add(code)
  }

  function join(encounter: Encounter, telling: Telling, country: string | undefined): void {
    encounter.tellings.push(telling)
    note(encounter, telling)
    encounter.country ??= country
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
    return telling.stands.flatMap((stand) => resolveStand(stand, telling))
  }

  function resolveStand(stand: Stand, telling: Telling): readonly Party[] {
    if (stand === 'pronoun') {
      const person = focus(scene, telling.sentence, telling.trigger.from, [
        ...telling.parties,
        ...telling.hosts,
      ])
      return person === undefined ? [] : [{ entity: person, mention: -1 }]
    }
    // a state and the envoy it expelled are no pair
    const last = encounters.findLast(
      ({ parties, group, tellings }) =>
        group !== 'visit' && parties.length >= 2 && tellings[0]?.trigger.word.shape !== 'act',
    )
    const parties = pairBefore(scene, telling) ?? last?.parties ?? []
    if (stand === 'both-persons') return parties.map(({ entity }) => ({ entity, mention: -1 }))
    const codes = [...new Set(parties.flatMap(({ entity }) => entity.country?.value ?? []))]
    return codes
      .flatMap((code) => scene.state(code) ?? [])
      .map((entity) => ({ entity, mention: -1 }))
  }
}

/** A visit to two countries is two visits; anything else is one, its country unknown. */
function destinationsOf(
  scene: Scene,
  telling: Telling,
): readonly (readonly [string | undefined, readonly number[]])[] {
  const byCountry = new Map<string, number[]>()
  for (const mention of telling.destinations) {
    const code = scene.mentions[mention]?.country?.value
    if (code === undefined) continue
    const group = byCountry.get(code)
    if (group === undefined) byCountry.set(code, [mention])
    else group.push(mention)
  }
  return byCountry.size === 0 ? [[undefined, telling.destinations]] : [...byCountry]
}

function namesPersons(pair: readonly Party[] | undefined): boolean {
  return pair?.some(({ entity }) => entity.kind === 'person') === true
}

/** Whether a telling of two sides names only one, and no pronoun stands for the other. */
function lacksOne(telling: Telling): boolean {
  const two = telling.group === 'meet' || telling.group === 'call'
  return (
    two &&
    telling.trigger.word.weak !== true &&
    telling.trigger.word.voice !== true &&
    telling.parties.length === 1 &&
    telling.parties[0]?.entity.kind === 'person' &&
    telling.sentence > 0
  )
}

/** Whether a telling can be the first of an encounter: at least one party, or a speaker. */
function mayFound(telling: Telling): boolean {
  if (
    telling.trigger.word.weak === true &&
    telling.trigger.light === undefined &&
    telling.stands.length === 0
  ) {
    if (telling.group !== 'statement') return telling.parties.length >= 2
    return telling.parties.length > 0 && (telling.told?.status === 'planned' || telling.owned)
  }
  return telling.parties.length > 0
}
