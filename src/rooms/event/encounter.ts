/**
 * Encounters: tellings of one event joined, in the order the report tells them.
 *
 * A telling with both parties joins the encounter of the same parties unless date or status speak
 * against it; one with a single party or none ("pertemuan itu", "the talks") joins the last that
 * fits. What never gets its parties is dropped.
 */
import type { Entity } from '../../model/entity.ts'
import type { Moment } from '../../model/moment.ts'
import type { Scene } from './scene.ts'
import type { Party, Stand } from './side.ts'
import { firstSubject, personsIn } from './subject.ts'
import type { Telling } from './telling.ts'

/** One event as joined. */
export interface Encounter {
  readonly group: string
  readonly tellings: Telling[]
  parties: Party[]
  /** For a visit: country code of the destination, where known. */
  country: string | undefined
}

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
      const named = [
        ...telling.parties,
        ...telling.hosts.filter(({ entity }) => entity.country?.value === country),
      ]
      const parties = [
        ...named,
        ...stood.filter(({ entity }) => !named.some((one) => one.entity === entity)),
      ]
      const one: Telling = { ...telling, parties, destinations: destination }
      const known = encounters.findLast((encounter) => fits(scene, encounter, one, country))
      if (known !== undefined) {
        join(known, one, country)
      } else if (
        make &&
        parties.length < 2 &&
        one.group === 'meet' &&
        one.trigger.word.part === 'noun' &&
        pairBefore(scene, one) !== undefined
      ) {
        // "A and B opened a channel. The talks ...": the pair of the sentence before
        encounters.push({
          group: one.group,
          tellings: [one],
          parties: [...(pairBefore(scene, one) ?? [])],
          country,
        })
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
        encounters.push({ group: one.group, tellings: [one], parties: pair, country })
      } else if (make && mayFound(one)) {
        encounters.push({ group: one.group, tellings: [one], parties: [...one.parties], country })
      }
    }
  }

  function join(encounter: Encounter, telling: Telling, country: string | undefined): void {
    encounter.tellings.push(telling)
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
      const person = focus(scene, telling.sentence, telling.trigger.from, telling.parties)
      return person === undefined ? [] : [{ entity: person, mention: -1 }]
    }
    const last = encounters.findLast(
      ({ parties, group }) => group !== 'visit' && parties.length >= 2,
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

/** Whether a telling of two sides names only one, and no pronoun stands for the other. */
function lacksOne(telling: Telling): boolean {
  const two = telling.group === 'meet' || telling.group === 'call'
  return (
    two &&
    telling.trigger.word.weak !== true &&
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

function fits(
  scene: Scene,
  encounter: Encounter,
  telling: Telling,
  country: string | undefined,
): boolean {
  // "Percakapan itu", "the conversation" may look back to a call
  const near = telling.sentence - (encounter.tellings.at(-1)?.sentence ?? 0) <= 1
  const voice =
    encounter.group === 'call' &&
    telling.trigger.word.voice === true &&
    (telling.parties.length < 2 || near)
  if (encounter.group !== telling.group && !voice) return false
  if (!datesFit(encounter, telling) || !statusFits(encounter, telling)) return false
  if (encounter.group === 'visit') {
    if (country !== undefined && encounter.country !== undefined && country !== encounter.country)
      return false
    const persons = telling.parties.filter(({ entity }) => entity.kind === 'person')
    return (
      persons.length === 0 ||
      persons.some(({ entity }) => encounter.parties.some((one) => one.entity === entity))
    )
  }
  if (placesDiffer(scene, encounter, telling)) return false
  const { parties } = telling
  if (parties.length === 0) return telling.trigger.word.part === 'noun' || telling.stands.length > 0
  const held = (party: Party) =>
    encounter.parties.some((one) => sameParty(one.entity, party.entity))
  if (parties.length === 1) {
    if (!held(parties[0] as Party)) return false
    // "Blinken juga bertemu ..." with nobody read: no new light on the encounter before
    return telling.trigger.word.part === 'noun' || telling.trigger.word.weak === true
  }
  if (parties.every(held)) return true
  const covers = encounter.parties.every((one) =>
    parties.some((party) => sameParty(party.entity, one.entity)),
  )
  return covers && encounter.parties.length >= 2
}

/** The same entity, or a state and its person or ministry. */
function sameParty(a: Entity, b: Entity): boolean {
  if (a === b) return true
  if (a.kind === 'person' && b.kind === 'person') return false
  return (
    a.country !== undefined && a.country.value === b.country?.value && a.country.value !== 'IGO'
  )
}

function datesFit(encounter: Encounter, telling: Telling): boolean {
  const mine = momentOf(telling)
  if (mine === undefined) return true
  // "The talks, which began on Saturday": of talks told to have ended on Sunday
  const open =
    telling.parties.length === 0 &&
    telling.trigger.word.part === 'noun' &&
    telling.kind !== 'summit'
  const theirs = encounter.tellings.map(momentOf).filter((moment) => moment !== undefined)
  return theirs.every((moment) => near(moment, mine) || (open && daysApart(moment, mine) <= 2))
}

/** The finest moment a telling gives. */
export function momentOf(telling: Telling): Moment | undefined {
  let best: Moment | undefined
  for (const { moment } of telling.times) {
    if (moment === undefined) continue
    if (best === undefined || moment.start.length > best.start.length) best = moment
  }
  return best
}

/** Days between two moments known to the day; infinity where one is not. */
export function daysApart(a: Moment, b: Moment): number {
  if (a.start.length < 10 || b.start.length < 10) return Number.POSITIVE_INFINITY
  const day = (moment: Moment) => Date.parse(`${moment.start.slice(0, 10)}T00:00Z`)
  return Math.abs(day(a) - day(b)) / 86_400_000
}

/** Two moments that can be one: the same to the coarser grain, or one inside the other's range. */
function near(a: Moment, b: Moment): boolean {
  const length = Math.min(a.start.length, b.start.length, 10)
  const cut = (moment: Moment) =>
    [moment.start.slice(0, length), (moment.end ?? moment.start).slice(0, length)] as const
  const [aFrom, aTo] = cut(a)
  const [bFrom, bTo] = cut(b)
  return aFrom <= bTo && bFrom <= aTo
}

function statusFits(encounter: Encounter, telling: Telling): boolean {
  const mine = telling.told?.status
  if (mine === undefined) return true
  const theirs = encounter.tellings
    .map(({ told }) => told?.status)
    .filter((status) => status !== undefined)
  if (theirs.length === 0 || theirs.includes(mine)) return true
  const off = (status: string) =>
    status === 'cancelled' || status === 'postponed' || status === 'denied'
  if (off(mine) || theirs.some(off)) {
    return (
      theirs.every((status) => off(status) || status === 'planned') &&
      (off(mine) || mine === 'planned')
    )
  }
  return false
}

function placesDiffer(scene: Scene, encounter: Encounter, telling: Telling): boolean {
  const codes = (one: Telling) =>
    one.places.flatMap((mention) => scene.mentions[mention]?.country?.value ?? [])
  const mine = codes(telling)
  const theirs = encounter.tellings.flatMap(codes)
  return mine.length > 0 && theirs.length > 0 && !mine.some((code) => theirs.includes(code))
}

/**
 * Two sides named together as the subject of this sentence before the event word, or of the sentence
 * before: "Lavrov and Blinken had prepared the ground when they sat down".
 */
function pairBefore(scene: Scene, telling: Telling): readonly Party[] | undefined {
  for (const index of [telling.sentence, telling.sentence - 1]) {
    if (index < 0) continue
    const limit = index === telling.sentence ? telling.trigger.from : (scene.last[index] as number)
    const first = scene.first[index] as number
    const subject = firstSubject(scene, first, limit)?.parties ?? []
    // "A told B at their meeting": the two persons named before it
    const parties =
      subject.length < 2 && index === telling.sentence ? personsIn(scene, first, limit) : subject
    if (new Set(parties.flatMap(({ entity }) => entity.country?.value ?? [])).size >= 2)
      return parties
  }
  return undefined
}

/** Whom a singular pronoun stands for: the subject of this sentence before it, else of the sentences before. */
function focus(
  scene: Scene,
  sentence: number,
  before: number,
  taken: readonly Party[],
): Entity | undefined {
  for (let index = sentence; index >= Math.max(0, sentence - 5); index--) {
    const first = scene.first[index] as number
    const limit = index === sentence ? before : (scene.last[index] as number)
    const subject = firstSubject(scene, first, limit)
    const person = subject?.parties.find(
      ({ entity }) => entity.kind === 'person' && !taken.some((one) => one.entity === entity),
    )
    if (person !== undefined) return person.entity
  }
  return undefined
}
