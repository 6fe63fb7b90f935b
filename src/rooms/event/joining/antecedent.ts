/**
 * Antecedents: whom "ia", "keduanya" and "the two leaders" look back to.
 */
import type { Entity } from '../../../model/entity.ts'
import type { Span } from '../../../model/span.ts'
import type { Encounter } from '../encounter.ts'
import { firstSubject, mainClause, personsIn } from '../party/first-subject.ts'
import { listRight, type Party, partyOf, type Side, type Stand } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { sidesOf, withoutAsides } from './aside.ts'
import { withoutDigressions } from './digression.ts'
import { officesMeant } from './offices-meant.ts'
import { clashes, type Gender } from './pronoun-gender.ts'
import { travellersBefore } from './traveller.ts'

/**
 * Two sides named together as the subject of this sentence before the event word, or of the sentence
 * before: "Lavrov and Blinken had prepared the ground when they sat down".
 */
export function pairBefore(scene: Scene, telling: Telling): readonly Party[] | undefined {
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

/** Such a pair of whom whoever is named with the event word is one: "sarapan bersama Menlu C" is of neither A nor B alone. */
export function pairFor(scene: Scene, telling: Telling): readonly Party[] | undefined {
  const pair = pairBefore(scene, telling)
  const ours = telling.parties.every(
    ({ entity }) => entity.kind !== 'person' || pair?.some((one) => one.entity === entity),
  )
  return ours ? pair : undefined
}

/** The person between commas behind a title that names a state: "Penasihat senior Amerika Serikat untuk Afrika, A, ...". */
function described(scene: Scene, { end }: Side, limit: number): Side | undefined {
  for (let at = end; at < Math.min(limit, end + TITLE); at++) {
    if (scene.tokens.folded[at] !== ',') continue
    const party = partyOf(scene, scene.mentionAt[at + 1] ?? -1, false)
    const span = scene.mentions[party?.mention ?? -1]?.span
    if (party?.entity.kind !== 'person' || span === undefined) return undefined
    const [, behind] = scene.range(span)
    return scene.tokens.folded[behind] === ',' ? { parties: [party], end: behind } : undefined
  }
  return undefined
}

/** How many words of such a title may follow the state, in tokens. */
const TITLE = 8

/** Whom a singular pronoun stands for: the subject of this sentence before it, else of the sentences before. */
export function focus(
  scene: Scene,
  sentence: number,
  before: number,
  named: readonly Party[],
  gender?: Gender,
): Entity | undefined {
  // "Setelah bertemu Presiden A, ia akan ...": who met A, and not A
  const met = objectsOfOpening(scene, sentence, before)
  const taken = met === undefined ? named : [...named, ...met]
  const free = ({ entity }: Party) =>
    !clashes(entity, gender) && !taken.some((one) => one.entity === entity)
  for (let index = sentence; index >= Math.max(0, sentence - 5); index--) {
    const first = scene.first[index] as number
    const limit = index === sentence ? before : (scene.last[index] as number)
    const opening = index === sentence ? first : mainClause(scene, first, limit)
    const subjects = firstSubject(scene, opening, limit)
    // "Penasihat Amerika Serikat untuk Afrika, Massad Boulos, tiba di ...": the state is part of who he is
    const state = subjects?.parties.every(({ entity }) => entity.kind === 'state') === true
    const titled =
      state && subjects.stand === undefined ? described(scene, subjects, limit) : undefined
    const subject = titled ?? subjects
    const person = subject?.parties.find((one) => one.entity.kind === 'person' && free(one))
    if (person !== undefined) return person.entity
    // "A wrote to B to congratulate him": with the subject a party already, the other person named before
    // "he met A, and B cancelled a dinner with him": the "he" of its own sentence looks further back
    const again = index === sentence && (met !== undefined || subject?.stand === 'pronoun')
    const other =
      index === sentence && !again && before <= (scene.last[index] as number)
        ? personsIn(scene, first, limit).findLast(free)
        : undefined
    if (other !== undefined && taken.length > 0) return other.entity
    // "Slovenia will open an embassy, Ms Fajon said. She is to visit ...": who said so
    const end = index === sentence ? limit : scene.range(scene.sentences[index]?.span as Span)[1]
    const teller = personsIn(scene, limit, end).find(free)
    if (teller !== undefined) return teller.entity
  }
  // "The office of President A denied a report that he had met B": of a story's first words whoever they name
  const opening = sentence === 0 ? personsIn(scene, scene.first[0] as number, before) : []
  const [own, ...others] = opening.filter(free)
  return protagonist(scene, sentence, taken) ?? (others.length === 0 ? own?.entity : undefined)
}

/** Whom a clause without a subject names that opens the sentence, where behind its comma a pronoun stands. */
function objectsOfOpening(
  scene: Scene,
  sentence: number,
  before: number,
): readonly Party[] | undefined {
  const first = scene.first[sentence] as number
  if (scene.is(first, 'beside') === 0 || scene.mentionAt[first + 1] !== -1) return undefined
  for (let at = first + 1; at < Math.min(before, first + CLAUSE); at++)
    if (scene.tokens.folded[at] === ',' && scene.is(at + 1, 'pronoun') > 0)
      return personsIn(scene, first, at)
  return undefined
}

/** How long such a clause may be, in tokens. */
const CLAUSE = 24

/**
 * "Hari kedua forum itu dimanfaatkan Menlu A untuk ...", "Bagi Menlu A, Rabu adalah hari ...": the one person a story
 * opens with, where no subject before tells of another.
 */
function protagonist(scene: Scene, sentence: number, taken: readonly Party[]): Entity | undefined {
  if (sentence < 0 || sentence > OPENING) return undefined
  const persons = personsIn(scene, scene.first[0] as number, scene.last[0] as number)
  const [person, ...others] = persons
  const free = !taken.some(({ entity }) => entity === person?.entity)
  return others.length === 0 && free ? person?.entity : undefined
}

/** Sentences in which a story is still about whom it opens with, nobody else having become its subject. */
const OPENING = 5

/** Sentences a word for two persons looks back. */
const PAIR_BACK = 3

/**
 * Whom "keduanya", "the two leaders", "kedua menlu" or "kedua negara" stand for: the two named together before it, else
 * the two a sentence before names, else the parties of the encounter told last. "Leaders" are heads of states or
 * governments, "ministers" hold such an office.
 */
export function pairOf(
  scene: Scene,
  telling: Telling,
  encounters: readonly Encounter[],
  stand: Stand,
): readonly Party[] {
  const offices = officesMeant(scene, stand, telling)
  const fit = (parties: readonly Party[]) =>
    offices === undefined
      ? parties
      : parties.filter(({ entity: { office } }) => offices.has(office?.value ?? ''))
  const isPair = (parties: readonly Party[]) => countryCount(parties) >= 2
  const visitors = stand === 'both-states' ? undefined : guestsBefore(scene, telling)
  if (visitors !== undefined) return fit(visitors)
  const travellers = travellersBefore(scene, telling, stand)
  if (travellers !== undefined) return travellers
  const subject = fit(pairBefore(scene, telling) ?? [])
  if (isPair(subject)) return subject
  const same = stand === 'both-persons' ? pairNamedSo(scene, telling) : undefined
  if (same !== undefined)
    return pairOf(scene, { ...telling, sentence: telling.sentence - 1 }, encounters, same)
  const sides = (one: Encounter) => fit(sidesOf(scene, one))
  const all = encounters.filter(
    (one) =>
      // a state and the envoy it expelled are no pair
      one.group !== 'visit' &&
      one.tellings[0]?.trigger.word.shape !== 'act' &&
      isPair(stand === 'both-states' ? sides(one) : personsAmong(sides(one))),
  )
  const told = withoutAsides(scene, withoutDigressions(scene, all, telling), telling)
  // "the last encounter between the two": where two have met, they are not two of three
  const two = told.filter((one) => countryCount(sides(one)) === 2)
  const met = two.length > 0 ? two : told
  const isBeside = (one: Encounter) =>
    telling.sentence - (one.tellings.at(-1)?.sentence ?? -PAIR_BACK) <= 1
  // "The president is to be received by the Emperor. A call of the two leaders ...": not of what is still to come
  // "Ia bertemu A dan B. Pertemuan dengan A berlangsung sejam. Kedua pemimpin ...": the one spoken of last
  const latest = (some: readonly Encounter[]) =>
    some.reduce<Encounter | undefined>(
      (best, one) => (best === undefined || toldAt(one) >= toldAt(best) ? one : best),
      undefined,
    )
  const last =
    (offices === undefined
      ? undefined
      : latest(met.filter(({ statuses }) => !statuses.has('planned')))) ?? latest(met)
  const named = last === undefined ? [] : sides(last)
  // "Fiji mengusir duta besar Peru ... mengundang kedua pihak": the two of an act, where nothing else tells of two
  if (stand === 'both-states' && last === undefined)
    return encounters.map(sides).findLast(isPair) ?? statesOfVisit(scene, telling, encounters)
  if ((last !== undefined && isBeside(last)) || stand === 'both-states') return named
  const back = offices === undefined ? 1 : PAIR_BACK
  for (let index = telling.sentence - 1; index >= Math.max(0, telling.sentence - back); index--) {
    const found = fit(listedPair(scene, index) ?? personsOf(scene, index))
    if (found.length === 2 && isPair(found)) return found
  }
  return named.length > 0 || offices === undefined ? named : onlyTwo(fit, scene, telling)
}

/** "The visit ... The two sides signed ...": whoever came, and the state he came to, of a visit told right before. */
function statesOfVisit(
  scene: Scene,
  { sentence }: Telling,
  encounters: readonly Encounter[],
): readonly Party[] {
  const visit = encounters.findLast(
    ({ group, tellings }) =>
      group === 'visit' && sentence - (tellings.at(-1)?.sentence ?? -PAIR_BACK) <= PAIR_BACK,
  )
  const home = visit?.parties[0]?.entity.country?.value
  if (home === undefined || visit?.country === undefined || home === visit.country) return []
  const states = [home, visit.country].flatMap((code) => scene.state(code) ?? [])
  return states.length === 2 ? states.map((entity) => ({ entity, mention: -1 })) : []
}

/** "kedua pemimpin": the two of such an office a story has named so far, where it has named no third. */
function onlyTwo(
  fit: (parties: readonly Party[]) => readonly Party[],
  scene: Scene,
  { trigger }: Telling,
): readonly Party[] {
  const named = fit(personsIn(scene, 0, trigger.from))
  return named.length === 2 && countryCount(named) === 2 ? named : []
}

/** The sentence an encounter was spoken of last. */
function toldAt({ tellings }: Encounter): number {
  return tellings.at(-1)?.sentence ?? -1
}

/** "Kedua pemimpin bukan orang asing. Mereka bertemu ...": of whom the sentence before is told. */
function pairNamedSo(scene: Scene, { sentence }: Telling): Stand | undefined {
  if (sentence < 1) return undefined
  const first = scene.first[sentence - 1] as number
  const subject = firstSubject(scene, first, scene.last[sentence - 1] as number)
  const stand = subject?.parties.length === 0 ? subject.stand : undefined
  return stand === 'both-leaders' || stand === 'both-ministers' ? stand : undefined
}

/**
 * "Wong dan Marles tiba di Jakarta. Keduanya bertemu Sugiono": two of one country, where those they met are of another.
 */
function guestsBefore(scene: Scene, telling: Telling): readonly Party[] | undefined {
  const met = new Set(telling.parties.flatMap(({ entity }) => entity.country?.value ?? []))
  const index = telling.sentence - 1
  if (met.size === 0 || index < 0) return undefined
  const first = scene.first[index] as number
  const pair = firstSubject(scene, first, scene.last[index] as number)?.parties ?? []
  const [one, other] = pair
  const country = one?.entity.country?.value
  const joint = country !== undefined && country === other?.entity.country?.value
  const persons = pair.every(({ entity }) => entity.kind === 'person')
  return pair.length === 2 && joint && persons && !met.has(country) ? pair : undefined
}

function personsAmong(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ entity }) => entity.kind === 'person')
}

function countryCount(parties: readonly Party[]): number {
  return new Set(parties.flatMap(({ entity }) => entity.country?.value ?? [])).size
}

function personsOf(scene: Scene, sentence: number): readonly Party[] {
  const last = scene.last[sentence] as number
  return personsIn(scene, scene.first[sentence] as number, last)
}

/** "mengundang Presiden A dan Presiden B": two persons a sentence lists. */
function listedPair(scene: Scene, sentence: number): readonly Party[] | undefined {
  const last = scene.last[sentence] as number
  for (const party of personsOf(scene, sentence)) {
    const [, end] = scene.range(scene.mentions[party.mention]?.span as Span)
    const { parties } = listRight(scene, party, end, last)
    if (parties.length === 2) return parties
  }
  return undefined
}
