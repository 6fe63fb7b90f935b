/**
 * Whom "diplomat senior itu", "menlu itu", "perempuan asal Brisbane tersebut" mean, in a language that puts the head first.
 *
 * Of everybody named before, whoever cannot be meant is left out: of another country, another sex, another office, a body where a person is
 * meant. The others are weighed: words of the naming in his title or beside his name, his country and office, then how much the report
 * is about him: the subject of the sentence before over its objects, whoever spoke last, whoever the report began with.
 */

import type { Entity } from '../../model/entity.ts'
import { firstNotBelow } from '../../text/sorted.ts'
import { besideOf, isBroughtIn, wordsOfMention } from './definite.ts'
import { definiteAfter } from './demonstrative.ts'
import { type Description, describe } from './description.ts'
import { clashing } from './gender.ts'
import type { Scene, Unit } from './scene.ts'
import type { Subject } from './standing.ts'
import { isBeside, topicOf } from './topic.ts'

/** How many mentions back somebody is looked for. */
const BACK = 60

/** How many tokens may stand before the naming a sentence opens with. */
const OPENING = 14

/** How much the subjects of the sentences before count, the nearest first. */
const SUBJECTS = [1.5, 1, 0.5] as const

/** The first word of a second's title: "Wakil Ketua". */
const DEPUTY = 'wakil'

interface Candidate {
  index: number
  score: number
  readonly order: number
  readonly matched: Set<string>
  national: boolean
  /** Something other than the naming tells what he is: his office, or a word beside his name. */
  roled: boolean
  /** "mantan" stands beside his name. */
  former: boolean
  /** Named first of all in the report. */
  readonly first: boolean
}

/** The last mention of whoever is meant by tokens `from` to `to`; `speaking` is who spoke last. */
export function referentOf(
  scene: Scene,
  unit: Unit,
  { from, to }: { readonly from: number; readonly to: number },
  excluded: ReadonlySet<string>,
  speaking: string | undefined,
  goesOn = false,
): number | undefined {
  const told = describe(scene, from, to)
  if (told === undefined || isBroughtIn(scene, told.head, from)) return undefined
  const { entityOf, mentionFrom, regionAt, words } = scene
  const { gender } = told
  const clash = new Set(clashing(scene, gender, from))
  const same = new Set(
    gender === undefined ? [] : clashing(scene, gender === 'woman' ? 'man' : 'woman', from),
  )
  const leading =
    entityOf[scene.mentions.findIndex(({ kind, form }) => kind === 'person' && form !== 'office')]
      ?.id
  const found = new Map<string, Candidate>()
  let index = firstNotBelow(mentionFrom, from) - 1
  for (let steps = 0; index >= 0 && steps < BACK; index--, steps++) {
    const entity = entityOf[index]
    if (entity === undefined || !fits(scene, index, told)) continue
    if (excluded.has(entity.id) || clash.has(entity.id) || told.bodies.has(entity.id)) continue
    if (regionAt[mentionFrom[index] as number] !== -1) continue
    const one = found.get(entity.id) ?? {
      index,
      score: 0,
      order: found.size,
      matched: new Set<string>(),
      national: false,
      former: false,
      roled: entity.office !== undefined,
      first: entity.id === leading,
    }
    found.set(entity.id, one)
    const beside = profileOf(scene, index)
    // "Ketua itu" is no "Wakil Ketua"
    const deputy = beside.has(DEPUTY) && !told.words.includes(DEPUTY)
    for (const word of told.words)
      if (has(scene, beside, word) && !(deputy && word === told.head)) one.matched.add(word)
    for (const word of beside) one.former ||= words.formers.has(word)
    one.national ||= told.national.some((word) => beside.has(word))
    for (const word of beside) one.roled ||= words.roles.has(word) || words.persons.has(word)
  }
  for (const id of companionsOf(scene, unit, told.head)) found.delete(id)
  const topics = topicsBefore(scene, unit, told.kind !== 'person', excluded)
  let best: Candidate | undefined
  for (const [id, one] of found) {
    const score = weigh(scene, one, told)
    if (score === undefined) continue
    one.score = score + (same.has(id) ? 2 : 0)
    for (const [back, topic] of topics.entries()) if (topic === id) one.score += SUBJECTS[back] ?? 0
    // "imbuh politikus itu": whoever spoke last goes on
    if (speaking === id) one.score += goesOn ? 4 : 1
    if (best === undefined || one.score > best.score) best = one
  }
  return best?.index
}

/** How well somebody fits; undefined where he cannot be meant. */
function weigh(scene: Scene, one: Candidate, told: Description): number | undefined {
  const entity = scene.entityOf[one.index]
  const nation = nationOf(scene, entity, told.to)
  let score = -0.1 * one.order
  for (const word of one.matched) score += word === told.head ? 2 : 3
  if (one.first) score += 0.75
  if (told.nations.size > 0) {
    const own = one.national || (nation !== undefined && told.nations.has(nation))
    // "pelatih asal Belanda itu" of "pelatih tim nasional Indonesia"
    const elsewhere = told.origin && one.matched.has(told.head)
    if (!own && nation !== undefined && told.kind === 'person' && !elsewhere) return undefined
    if (own) score += 4
  }
  // "diplomat senior PBB itu": no ambassador of a country
  if (told.bodies.size > 0 && told.nations.size === 0 && nation !== undefined) score -= 2
  const held = entity?.office?.value
  const office = held === 'other' ? undefined : held
  const called = one.matched.has(told.head)
  // "Mantan perdana menteri itu" is no prime minister of today
  if (scene.words.formers.has(told.head) && !one.former) {
    if (office !== undefined && told.offices.has(office)) return undefined
    score -= 3 * one.matched.size
  }
  if (told.offices.size > 0 && office !== undefined) {
    if (told.offices.has(office)) score += told.loose ? 1.5 : 3
    else if (!called && !told.loose && !scene.words.formers.has(told.head)) return undefined
    // a president is seldom "politisi itu"
    else if (!called) score -= 2.5
  } else if (one.roled && !called && told.kind === 'person')
    score -= scene.words.anybody.has(told.head) ? (told.gender !== undefined ? 0 : 0.5) : 1
  return score
}

/** Somebody's country by his title or the table; not by a bare office given to him in the naming that is asked of. */
function nationOf(scene: Scene, entity: Entity | undefined, to: number): string | undefined {
  if (entity === undefined) return undefined
  let given = false
  for (const index of entity.mentions) {
    const mention = scene.mentions[index]
    if ((scene.mentionFrom[index] as number) >= to) break
    if (mention?.form === 'office') given = true
    else if (mention?.country !== undefined) return known(mention.country.value)
  }
  return given ? undefined : known(entity.country?.value)
}

/** A country: whoever serves a body of many may be of any. */
function known(country: string | undefined): string | undefined {
  return country === 'IGO' || country === 'EUE' ? undefined : country
}

function has({ words }: Scene, beside: ReadonlySet<string>, word: string): boolean {
  return beside.has(word) || (words.sameRoles.get(word) ?? []).some((other) => beside.has(other))
}

/**
 * The words beside a name. "Pengacara mantan Presiden Rina Hapsari, Satya Wirya, ...": what stands before the first of two names is the
 * second one's.
 */
function profileOf(scene: Scene, index: number): ReadonlySet<string> {
  const { tokens, mentions, mentionAt, mentionFrom, mentionTo, words } = scene
  const beside = besideOf(scene, index)
  const from = mentionFrom[index] as number
  const to = mentionTo[index] as number
  const isName = (at: number) => {
    const other = mentions[mentionAt[at] ?? -1]
    return other?.kind === 'person' && other.form !== 'office'
  }
  const pair = (owner: number, name: number) =>
    words.persons.has(tokens.folded[(mentionFrom[owner] as number) - 1] ?? '') &&
    mentionAt[(mentionFrom[owner] as number) - 1] === -1 &&
    tokens.folded[mentionTo[owner] as number] === ',' &&
    (mentionTo[name] === undefined || tokens.folded[mentionTo[name] as number] === ',')
  if (tokens.folded[to] === ',' && isName(to + 1) && pair(index, mentionAt[to + 1] as number)) {
    const own = new Set(beside)
    own.delete(tokens.folded[from - 1] as string)
    return own
  }
  const owner =
    tokens.folded[from - 1] === ',' && isName(from - 2) ? mentionAt[from - 2] : undefined
  if (owner === undefined || !pair(owner, index)) return beside
  return new Set([...beside, tokens.folded[(mentionFrom[owner] as number) - 1] as string])
}

function fits(scene: Scene, index: number, { kind, head }: Description): boolean {
  const mention = scene.mentions[index]
  if (mention === undefined) return false
  if (kind === 'person') return mention.kind === 'person' && mention.form !== 'office'
  if (kind === 'state') return mention.kind === 'state' && mention.form !== 'adjective'
  // "pemerintahan itu" of "Pemerintah Israel"
  if (mention.kind === 'state')
    return mention.form === 'metonym' || has(scene, wordsOfMention(scene, index), head)
  return mention.kind === 'institution' || mention.kind === 'outlet'
}

/**
 * Whom a sentence is about, up to token `to`: whoever "Sang wali kota", "Perempuan itu" mean where it opens with such words, else the
 * first one it names.
 */
export function aboutOf(
  scene: Scene,
  unit: Unit,
  to: number,
  body: boolean,
  named: ReadonlySet<string>,
): number | undefined {
  const opening = body || !scene.words.tables.headFirst ? undefined : openingOf(scene, unit, to)
  if (opening === undefined) return topicOf(scene, unit.from, to, body, named)
  return referentOf(scene, unit, opening, named, undefined)
}

/** "Sang utusan diterima Mahdi. "...," kata sang utusan": whoever stood beside the same naming in a sentence before is not meant. */
function companionsOf(scene: Scene, unit: Unit, head: string): readonly string[] {
  const found: string[] = []
  for (let back = 1; back <= 2; back++) {
    const one = scene.units[unit.index - back]
    const opening = one === undefined ? undefined : openingOf(scene, one, one.to)
    if (one === undefined || opening === undefined) continue
    const first = scene.words.articles.has(scene.tokens.folded[opening.from] as string) ? 1 : 0
    if (scene.tokens.folded[opening.from + first] !== head) continue
    for (let at = opening.to; at < Math.min(one.to, opening.to + BACK); at++) {
      const entity = scene.entityOf[scene.mentionAt[at] as number]
      if (entity?.kind === 'person') found.push(entity.id)
    }
  }
  return found
}

/** The definite naming a sentence opens with, past a setting and its comma. */
function openingOf(scene: Scene, { from }: Unit, to: number): Subject | undefined {
  const { tokens, words, mentionAt, mentions, regionAt } = scene
  for (let at = from; at < Math.min(to, from + OPENING); at++) {
    if (regionAt[at] !== -1 || mentions[mentionAt[at] as number]?.kind === 'person')
      return undefined
    const opens = at === from || tokens.folded[at - 1] === ',' || scene.timed[at - 1] === 1
    if (
      opens &&
      words.personal.has(tokens.folded[at] as string) &&
      !words.articles.has(tokens.folded[at] as string)
    )
      return undefined
    const found = opens ? definiteAfter(scene, at, to) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** Whom the sentences before are about, the nearest first. */
function topicsBefore(
  scene: Scene,
  unit: Unit,
  body: boolean,
  excluded: ReadonlySet<string>,
): readonly (string | undefined)[] {
  return SUBJECTS.map((_, back) => {
    const one = scene.units[unit.index - 1 - back]
    if (one === undefined) return undefined
    const topic = topicOf(scene, one.from, one.to, body, excluded)
    if (topic === undefined || isBeside(scene, one, topic)) return undefined
    return scene.entityOf[topic]?.id
  })
}
