/**
 * Sides: the parties listed on one side of an event word, read to the left or to the right of one of
 * them, and the words that stand for parties without naming them.
 */
import type { Entity } from '../../../model/entity.ts'
import { opensRelative } from '../scene/closed-relative.ts'
import { hasVerb } from '../scene/oblique.ts'
import type { Scene } from '../scene/scene.ts'
import { beforeDescription, beforeHome, behindHome, namedBehind } from './description.ts'

/** One party: its entity and the mention at the event; -1 where a pronoun or "kedua pemimpin" stands there. */
export interface Party {
  readonly entity: Entity
  readonly mention: number
  /** Those who serve a state stand for it: "Peruvian and Fijian negotiators". */
  readonly delegates?: boolean
}

/** Whether the party is a state no person has been named for. */
export function standsForState({ entity }: Party): boolean {
  return entity.kind === 'state'
}

/** What stands for parties without naming them. */
export type Stand =
  | 'pronoun'
  | 'him'
  | 'both-persons'
  | 'both-leaders'
  | 'both-ministers'
  | 'both-states'
  /** "his guest" */
  | 'other'
  /** "all three" */
  | 'all-three'
  /** "the bloc" */
  | 'body'
  /** "the council" */
  | 'named-body'

/** The parties on one side. */
export interface Side {
  readonly parties: readonly Party[]
  /** "ia", "keduanya", "the two sides": to be resolved from what came before. */
  readonly stand?: Stand
  /** Token behind the last party. */
  readonly end: number
}

/** A side on which no party stands. */
export const NOBODY: Side = { parties: [], end: 0 }

/** Whether the mention can be a party: a person, a state or its institution, never an outlet or an adjective. */
export function partyOf(scene: Scene, mention: number, adjectives: boolean): Party | undefined {
  const found = scene.mentions[mention]
  const entity = scene.entity(mention)
  if (found === undefined || entity === undefined) return undefined
  if (entity.kind !== 'person' && entity.kind !== 'state' && entity.kind !== 'institution')
    return undefined
  if (found.rule === 'mention/adjective' && !adjectives) return undefined
  // "SUVA, Fiji --": the dateline tells where the report was written
  if (found.span.end <= (scene.article.dateline?.end ?? 0)) return undefined
  // "Doha, Qatar -": so does the state behind its city
  const [from] = scene.range(found.span)
  const city = scene.mentionAt[from - 2] ?? -1
  if (scene.tokens.folded[from - 1] === ',' && city !== -1 && city === scene.dateplace)
    return undefined
  // "Ketua Umum PSSI bertemu Presiden FIFA": sport
  if (scene.outside.has(entity)) return undefined
  // a spokesperson tells of encounters and takes part in none
  if (entity.office?.value === 'spokesperson') return undefined
  return { entity, mention }
}

/** The word at the token that stands for parties, if any. */
export function standAt(scene: Scene, at: number): Stand | undefined {
  if (scene.is(at, 'both-states') > 0) return 'both-states'
  if (scene.is(at, 'both-leaders') > 0) return 'both-leaders'
  if (scene.is(at, 'both-ministers') > 0) return 'both-ministers'
  if (scene.is(at, 'all-three') > 0) return 'all-three'
  if (scene.is(at, 'both-persons') > 0) return 'both-persons'
  if (scene.is(at, 'other') > 0) return 'other'
  if (scene.is(at, 'body') > 0) return 'body'
  if (scene.is(at, 'named-body') > 0) return 'named-body'
  if (scene.is(at, 'pronoun') > 0) return 'pronoun'
  return undefined
}

/** "A, B dan C" read leftwards from its last party, which begins at token `start`. */
export function listLeft(
  scene: Scene,
  party: Party,
  start: number,
  first: number,
  end: number,
): Side {
  const parties = [party]
  let stand: Stand | undefined
  let at = beforeDescription(scene, party.entity, start - 1, first)
  while (at >= first) {
    let joined = false
    while (
      at >= first &&
      (scene.tokens.folded[at] === ',' ||
        scene.tokens.folded[at] === '-' ||
        scene.is(at, 'conjunction') > 0 ||
        scene.is(at, 'determiner') > 0)
    ) {
      joined ||=
        (scene.tokens.folded[at] !== ',' && scene.is(at, 'determiner') === 0) || parties.length > 1
      at--
    }
    // "The Democratic Republic of the Congo (DRC) | and Rwanda"
    if (at - 2 >= first && scene.tokens.folded[at] === ')' && scene.tokens.folded[at - 2] === '(')
      at -= 3
    const index = at >= first ? beforeHome(scene, scene.mentionAt[at] as number) : -1
    // "She and Mrs Tairua will hold ..."
    if (joined && index === -1 && at >= first) stand = standAt(scene, at)
    if (!joined || index === -1) break
    const owner = ownerOfHome(scene, index, at)
    const next = partyOf(
      scene,
      owner ?? index,
      scene.mentions[party.mention]?.rule === 'mention/adjective' ||
        scene.tokens.folded[at + 1] === '-',
    )
    if (next === undefined) break
    parties.unshift(next)
    const [begins] = scene.range(
      (scene.mentions[owner ?? index] as (typeof scene.mentions)[number]).span,
    )
    at = beforeDescription(scene, next.entity, begins - 1, first)
  }
  const host = parties.every(standsForState) ? withPeers(scene, at, first) : undefined
  if (host !== undefined) parties.unshift(host)
  return { parties: distinct(parties), end, ...(stand === undefined ? {} : { stand }) }
}

/** "A of Fiji and her counterparts from | Peru and Chile": whose colleagues those of the states are. */
function withPeers(scene: Scene, from: number, first: number): Party | undefined {
  if (scene.is(from, 'from') === 0 || scene.is(from - 1, 'peer') === 0) return undefined
  let at = from - 2
  while (at > first && scene.mentionAt[at] === -1 && scene.is(at, 'conjunction') === 0) {
    const small = scene.is(at, 'owner') > 0 || scene.is(at, 'party') > 0
    if (!small) return undefined
    at--
  }
  if (at <= first || scene.is(at, 'conjunction') === 0) return undefined
  const index = beforeHome(scene, scene.mentionAt[at - 1] ?? -1)
  const person = ownerOfHome(scene, index, at - 1) ?? index
  const party = partyOf(scene, person, false)
  return party?.entity.kind === 'person' ? party : undefined
}

/** "A dari Fiji | dan B dari Peru": behind the person the state he is of. */
function ownerOfHome(scene: Scene, index: number, at: number): number | undefined {
  const home = scene.mentions[index]
  const person = scene.mentionAt[at - 2] ?? -1
  if (home?.kind !== 'state' || scene.is(at - 1, 'oblique') === 0 || person === -1) return undefined
  const entity = scene.entity(person)
  const own = entity?.kind === 'person' && entity.country?.value === home.country?.value
  return own ? person : undefined
}

/** "A, B dan C": commas count only where a conjunction closes the list ("Blinken met Wang, Qin said" is no list). */
export function listRight(scene: Scene, party: Party, end: number, last: number): Side {
  const parties = [party]
  let pending: Party[] = []
  let at = behindHome(scene, party.entity, end, last)
  let close = end
  while (at < last) {
    if (party.entity.kind === 'person') at = behindApposition(scene, at, last)
    let conjunction = false
    let comma = false
    while (at < last) {
      const word = scene.is(at, 'conjunction')
      if (word > 0 || scene.tokens.folded[at] === '-') conjunction = true
      else if (scene.tokens.folded[at] === ',') comma = true
      else if (!(scene.is(at, 'determiner') > 0 || scene.tokens.folded[at] === 'the')) break
      at = Math.max(word, at + 1)
    }
    if (!(conjunction || comma)) break
    const index = namedBehind(scene, at, last, conjunction && party.entity.kind === 'person')
    if (index === -1) break
    const adjectives = scene.mentions[party.mention]?.rule === 'mention/adjective'
    const next = partyOf(scene, index, adjectives || isServed(scene, index))
    if (next === undefined || !sameRank(next.entity, party.entity)) break
    // "met A, and B is expected in Lima": another clause
    if (comma && conjunction && pending.length === 0 && hasVerb(scene, at)) break
    const [, to] = scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)
    pending.push(next)
    at = behindHome(scene, next.entity, to, last)
    if (conjunction) {
      parties.push(...pending)
      pending = []
      close = at
    }
  }
  return { parties: distinct(parties), end: close }
}

/** "A, a senior envoy of President B, | and C": behind the words that tell who A is, where the list goes on. */
function behindApposition(scene: Scene, from: number, last: number): number {
  const relative = opensRelative(scene, from + 1)
  if (scene.tokens.folded[from] !== ',') return from
  if (!relative && scene.is(from + 1, 'article') === 0 && !isOwned(scene, from + 1)) return from
  for (let at = from + (relative ? 3 : 2); at < Math.min(last - 1, from + APPOSITION); at++) {
    const mark = scene.tokens.folded[at] as string
    // "A, who arrived on Monday, and B": of a clause only where a person follows
    if (mark === ',' && relative) return isNamedNext(scene, at + 1, last) ? at : from
    if (mark === ',') return scene.is(at + 1, 'conjunction') > 0 ? at : from
    if (/^[.;:"“”]$/.test(mark) || (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0))
      return from
  }
  return from
}

/** "Zelenskiy's chief of staff": a name and its owner's mark, no name behind it. */
function isOwned(scene: Scene, at: number): boolean {
  const span = scene.mentions[scene.mentionAt[at] ?? -1]?.span
  if (span === undefined) return false
  const [, end] = scene.range(span)
  return /^['’]s$/.test(scene.tokens.folded[end] ?? '') && scene.mentionAt[end + 1] === -1
}

/** "and | Philippine President B": behind the conjunction stands a person, and nothing told of him. */
function isNamedNext(scene: Scene, at: number, last: number): boolean {
  const from = scene.is(at, 'conjunction')
  const span = scene.mentions[from === 0 ? -1 : namedBehind(scene, from, last, true)]?.span
  if (span === undefined) return false
  const [, end] = scene.range(span)
  if (end >= last || scene.timeAt[end] !== -1 || /^[.,;]$/.test(scene.tokens.folded[end] ?? ''))
    return true
  return scene.is(end, 'oblique') > 0 || scene.is(end, 'conjunction') > 0
}

/** How long such words may be, in tokens. */
const APPOSITION = 16

/** "between the Peruvian and | Fijian foreign ministers": a word for those who serve stands behind the adjective. */
function isServed(scene: Scene, index: number): boolean {
  const own = scene.mentions[index]
  if (own?.rule !== 'mention/adjective') return false
  const [, to] = scene.range(own.span)
  for (let at = to; at < to + SERVED; at++)
    if ((scene.mentionAt[at] ?? 0) === -1 && scene.is(at, 'collective') > 0) return true
  return false
}

/** How far behind its adjective such a word may stand, in tokens. */
const SERVED = 3

/** Persons are listed with persons, states with states and their unions ("antara ASEAN dan China"). */
function sameRank(one: Entity, other: Entity): boolean {
  return (one.kind === 'person') === (other.kind === 'person')
}

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter(
    ({ entity }, index) => parties.findIndex((one) => one.entity === entity) === index,
  )
}
