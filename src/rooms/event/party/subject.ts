/**
 * Subjects: who stands left of an event word.
 *
 * The subject is the nearest naming to the left that no preposition makes an object ("dengan
 * Putin", "told Xi"); behind "dan" or "and" it is the first subject of the sentence.
 */

import { isOblique, isSaying } from '../scene/oblique.ts'
import {
  antecedentOf,
  isOfThing,
  isRestricted,
  opensClause,
  relativeSubject,
} from '../scene/relative.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { leadsDelegates } from './delegate.ts'
import { firstSubject, REACH } from './first-subject.ts'
import { governmentBefore, sayingOfItself } from './self-named.ts'
import { listLeft, NOBODY, type Party, partyOf, type Side, standAt } from './side.ts'

/** The subject of a verb, or of the light verb that governs an event noun. */
export function subjectOf(scene: Scene, trigger: Trigger): Side {
  const persons = trigger.word.shape === 'journey'
  const at = trigger.light ?? trigger.from
  const first = scene.first[trigger.sentence] as number
  if (persons && isRestricted(scene, at, first)) return NOBODY
  if (trigger.word.shape === 'mutual' && isOfThing(scene, at, first)) return NOBODY
  if (trigger.word.shape === 'act') {
    const state = governmentBefore(scene, at, first) ?? sayingOfItself(scene, at, first)
    if (state !== undefined) return { parties: [state], end: at }
  }
  // "met Trump on Sunday, then flew to London": of the subject of both verbs
  const then = scene.is(at - 1, 'followed') > 0 && scene.tokens.folded[at - 2] === ','
  if (then || behindConjunction(scene, at, first)) {
    // "the minister, who was in Beijing in March and met Qin": of the relative clause both stand in
    const whose = relativeSubject(scene, at, first)
    if (whose !== undefined) return whose
    const opening = firstSubject(scene, behindFronted(scene, first, at), at)
    if (opening !== undefined) return opening
  }
  const sayer = opensClause(scene, at) ? sayerBefore(scene, at, first) : undefined
  if (sayer !== undefined) return { parties: [sayer], end: at }
  const side = leftFrom(scene, at - 1, first, false, persons)
  // "kata Menlu A setelah bertemu B", "A meminta Peru membuka pasar saat bertemu B": of whoever the main clause tells
  if (!opensClause(scene, at)) return side
  // "met Trump before flying to Ottawa", "ia diterima Raja B sebelum | berunding": of the main clause's subject, not of
  // who stands nearest
  const main = firstSubject(scene, openingOf(scene, first, at), at, true, true)
  if (main !== undefined && main.end < at) {
    const person = main.parties.some(({ entity }) => entity.kind === 'person')
    if (person || main.stand !== undefined) return main
  }
  const person = side.parties.some(({ entity }) => entity.kind === 'person')
  return person || side.stand !== undefined ? side : (main ?? side)
}

/** "Kedua negara sepakat ..., kata Menlu A seusai bertemu Menlu B": who says so, right before the clause. */
export function sayerBefore(scene: Scene, at: number, first: number): Party | undefined {
  for (let token = at - 1; token >= Math.max(first, at - 4); token--) {
    const index = scene.mentionAt[token] as number
    if (index === -1) continue
    const mention = scene.mentions[index] as (typeof scene.mentions)[number]
    const party = mention.kind === 'person' ? partyOf(scene, index, false) : undefined
    return scene.is(scene.range(mention.span)[0] - 1, 'saying') > 0 ? party : undefined
  }
  return undefined
}

/** "Sehari sebelum bertemu A, B singgah di Lima dan | menemui C": the main clause begins behind the comma. */
function behindFronted(scene: Scene, first: number, at: number): number {
  let opens = false
  for (let token = first; token < Math.min(at, first + 4); token++)
    if (scene.is(token, 'beside') > 0 || scene.is(token, 'while') > 0) opens = true
  for (let token = first + 1; opens && token < Math.min(at, first + FRONTED); token++) {
    const named = scene.mentions[scene.mentionAt[token + 1] ?? -1]
    if (scene.tokens.folded[token] !== ',') continue
    if (named?.kind === 'person' || standAt(scene, token + 1) !== undefined) return token + 1
  }
  return first
}

/** How long a fronted clause may be, in tokens. */
const FRONTED = 30

/** Possessor or compound before an event noun: "Blinken's meeting", "the Biden-Xi summit", "US-China talks". */
export function possessorOf(scene: Scene, trigger: Trigger): Side {
  const { tokens } = scene
  const first = scene.first[trigger.sentence] as number
  if (trigger.word.owned === true) return { parties: [], stand: 'pronoun', end: trigger.from }
  let at = trigger.from - 1
  let steps = 0
  while (at >= first && steps < 4) {
    const mark = tokens.folded[at] as string
    if (mark === "'s" || mark === '’s' || mark === '’' || mark === "'") {
      const owner = scene.mentionAt[at - 1] ?? -1
      if (owner >= 0) return leftFrom(scene, at - 1, first, true)
      return NOBODY
    }
    if (scene.mentionAt[at] !== -1) {
      return steps === 0 || tokens.folded[at + 1] === '-'
        ? leftFrom(scene, at, first, true)
        : NOBODY
    }
    // "Foreign Ministers A and B, whose first video conference is pencilled in": those named before
    const whose = scene.is(at, 'relative') > 0 && tokens.folded[at - 1] === ','
    if (whose && (scene.mentionAt[at - 2] ?? -1) !== -1) return leftFrom(scene, at - 2, first, true)
    if (scene.is(at, 'clause') > 0 || mark === ',' || tokens.kind[at] === 3) return NOBODY
    if (scene.is(at, 'owner') > 0) return { parties: [], stand: 'pronoun', end: at }
    if (scene.is(at, 'owner-of-two') > 0)
      return {
        parties: [],
        stand: areServed(scene, first, at) ? 'both-states' : 'both-persons',
        end: at,
      }
    at--
    steps++
  }
  return NOBODY
}

/** "Negotiators will hold their fourth round": those who serve the two, and nobody named. */
function areServed(scene: Scene, first: number, at: number): boolean {
  let served = false
  for (let token = first; token < at; token++) {
    if (scene.mentions[scene.mentionAt[token] ?? -1]?.kind === 'person') return false
    served ||= scene.mentionAt[token] === -1 && scene.is(token, 'collective') > 0
  }
  return served && scene.is(first, 'both-persons') === 0
}

/**
 * The nearest subject to the left of token `from`.
 *
 * @param owner true where prepositions before it do not count
 * @param persons true where only a person can be meant: states do not travel
 */
function leftFrom(
  scene: Scene,
  from: number,
  first: number,
  owner: boolean,
  persons = false,
): Side {
  let at = owner ? from : behindInsertion(scene, commaBefore(scene, from, first), first)
  const farthest = Math.max(first, from - REACH)
  while (at >= farthest) {
    const mark = scene.tokens.folded[at] as string
    if (mark === ';' || mark === '\n') return NOBODY
    const index = scene.mentionAt[at] as number
    if (index !== -1) {
      const [start] = scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)
      // "A and B, China's leader, will meet": behind the comma stands who B is
      const named = scene.mentions[index]?.of
      const beside =
        named !== undefined &&
        scene.mentionAt[start - 2] === named &&
        scene.tokens.folded[start - 1] === ','
      if (beside) {
        at = start - 1
        continue
      }
      // "Majelis Umum Perserikatan Bangsa-Bangsa (PBB)": the body, not its letters
      if (scene.tokens.folded[start - 1] === '(' && (scene.mentionAt[start - 2] ?? -1) !== -1) {
        at = start - 2
        continue
      }
      // "said Tehran had come to Oman": a state that is the subject itself travels in nobody's person
      if (
        persons &&
        !owner &&
        from - at <= 1 &&
        isLand(scene, index) &&
        !isOblique(scene, start, first)
      )
        return NOBODY
      const party =
        isSetting(scene, index, start) || isOfTown(scene, index, start)
          ? undefined
          : partyOf(scene, index, owner || leadsDelegates(scene, index))
      const fits = party !== undefined && (!persons || party.entity.kind === 'person')
      if (fits && (owner || !isOblique(scene, start, first)))
        return listLeft(scene, party, start, first, from + 1)
      at = start - 1
      continue
    }
    // "accompanied by Foreign Minister Mahuta, who was in Beijing": hers, whatever stands before her name
    const whose =
      !owner && scene.is(at, 'relative') > 0 ? antecedentOf(scene, at, first) : undefined
    if (whose !== undefined) return whose
    const stand = standAt(scene, at)
    if (stand !== undefined) {
      // "Bessent and he had first spoken": the one named before the pronoun is a party too
      const named = scene.is(at - 1, 'conjunction') > 0 ? (scene.mentionAt[at - 2] ?? -1) : -1
      const party = named === -1 ? undefined : partyOf(scene, named, false)
      return { parties: party === undefined ? [] : [party], stand, end: at + 1 }
    }
    at--
  }
  return NOBODY
}

function isLand(scene: Scene, mention: number): boolean {
  const found = scene.mentions[mention]
  // "Politikus Maroko itu": a person called by his state
  if (scene.entity(mention)?.kind === 'person') return false
  return found?.kind === 'place' || (found?.kind === 'state' && found.rule !== 'mention/adjective')
}

/** "Rutte, now unopposed in the race to succeed Stoltenberg, | was congratulated": the name before the inserted phrase. */
export function behindInsertion(scene: Scene, from: number, first: number): number {
  if (scene.tokens.folded[from] !== ',') return from
  for (let at = from - 1; at >= Math.max(first, from - INSERTED); at--) {
    if (scene.tokens.folded[at] !== ',') continue
    const named = scene.mentions[scene.mentionAt[at - 1] ?? -1]
    // "Mauritania, a transit country for migrants, | signed": of a state only what it is stands between
    const state = named?.kind === 'state' && named.rule !== 'mention/adjective'
    const described = state && (scene.is(at + 1, 'article') > 0 || scene.is(at + 1, 'relative') > 0)
    return named?.kind === 'person' || described ? at - 1 : from
  }
  return from
}

/** "A, who is visiting Peru, will also | meet B": the comma before the small words of the verb; the token itself where none is. */
function commaBefore(scene: Scene, from: number, first: number): number {
  for (let at = from; at >= Math.max(first, from - SMALL); at--) {
    if (scene.tokens.folded[at] === ',') return at
    if (scene.mentionAt[at] !== -1 || !scene.isSmall(at) || standAt(scene, at) !== undefined)
      return from
    if (scene.is(at, 'clause') > 0 || scene.is(at, 'conjunction') > 0) return from
  }
  return from
}

/** How many small words may stand between an inserted phrase and its verb: "is also expected to". */
const SMALL = 5

/** How long an inserted phrase may be, in tokens. */
const INSERTED = 30

/** "di Brussel, Belgia, untuk ...": the state a town lies in is nobody's side. */
function isOfTown(scene: Scene, mention: number, start: number): boolean {
  const state = scene.mentions[mention]
  const town = scene.mentions[scene.mentionAt[start - 2] ?? -1]
  if (state?.kind !== 'state' || scene.tokens.folded[start - 1] !== ',') return false
  return town?.kind === 'place' && town.country?.value === state.country?.value
}

/** "memanfaatkan sela-sela KTT BIMSTEC untuk berbicara": the gathering is where they met. */
function isSetting(scene: Scene, mention: number, start: number): boolean {
  if (scene.mentions[mention]?.kind !== 'institution') return false
  for (let at = start - 1; at >= Math.max(0, start - 4); at--)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'setting') > 0) return true
  return false
}

function behindConjunction(scene: Scene, at: number, first: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - JOINED); index--) {
    if (standAt(scene, index) !== undefined) return false
    // "A menelepon B, lalu terbang ke Lima": still of whoever the sentence is about
    const then = scene.is(index, 'followed') > 0 && scene.timeAt[index] === -1
    if (then && scene.tokens.folded[index - 1] === ',') return true
    if (scene.is(index, 'conjunction') > 0 && scene.mentionAt[index] === -1) return true
    if (scene.mentionAt[index] !== -1) return false
    // "met A and on Saturday is expected to | see B"
    const small = scene.isSmall(index) || scene.isSmall(index - 1) || scene.timeAt[index] !== -1
    if (at - index > 2 && (!small || scene.is(index, 'clause') > 0)) return false
  }
  return false
}

/** How far before its verb "and" may stand, in tokens: "and on Saturday is expected to". */
const JOINED = 8

/** Where a sentence opens for an event word: behind ", " where the words of saying begin. */
export function openingOf(scene: Scene, first: number, at: number): number {
  for (let index = at - 1; index >= Math.max(first, at - REACH); index--)
    if (isSaying(scene, index)) return index + 1
  return first
}
