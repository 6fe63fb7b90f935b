/**
 * Parties: who stands left and right of an event word.
 *
 * The subject is the nearest naming to the left that no preposition makes an object ("dengan
 * Putin", "told Xi"); behind "dan" or "and" it is the first subject of the sentence. The other
 * party follows the event word through "dengan", "antara", "with", "between".
 */
import type { Entity } from '../../model/entity.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** One party: its entity and the mention at the event; -1 where a pronoun or "kedua pemimpin" stands there. */
export interface Party {
  readonly entity: Entity
  readonly mention: number
}

/** What stands for parties without naming them. */
export type Stand = 'pronoun' | 'both-persons' | 'both-states'

/** The parties on one side. */
export interface Side {
  readonly parties: readonly Party[]
  /** "ia", "keduanya", "the two sides": to be resolved from what came before. */
  readonly stand?: Stand
  /** Token behind the last party. */
  readonly end: number
}

const NOBODY: Side = { parties: [], end: 0 }

/** The subject of a verb, or of the light verb that governs an event noun. */
export function subjectOf(scene: Scene, trigger: Trigger): Side {
  const at = trigger.light ?? trigger.from
  const first = scene.first[trigger.sentence] as number
  if (behindConjunction(scene, at, first)) {
    const opening = firstSubject(scene, first, at)
    if (opening !== undefined) return opening
  }
  return leftFrom(scene, at - 1, first, false)
}

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
    if (scene.is(at, 'clause') > 0 || mark === ',' || tokens.kind[at] === 3) return NOBODY
    if (scene.is(at, 'owner') > 0) return { parties: [], stand: 'pronoun', end: at }
    if (scene.is(at, 'owner-of-two') > 0) return { parties: [], stand: 'both-persons', end: at }
    at--
    steps++
  }
  return NOBODY
}

/** The nearest subject to the left of token `from`. `owner`: prepositions before it do not count. */
function leftFrom(scene: Scene, from: number, first: number, owner: boolean): Side {
  let at = from
  while (at >= first) {
    const mark = scene.tokens.folded[at] as string
    if (mark === ';' || mark === '\n') return NOBODY
    const index = scene.mentionAt[at] as number
    if (index !== -1) {
      const [start] = scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)
      const party = partyOf(scene, index, owner)
      if (party !== undefined && (owner || !isOblique(scene, start, first)))
        return listLeft(scene, party, start, first, from + 1)
      at = start - 1
      continue
    }
    const stand = standAt(scene, at)
    if (stand !== undefined) return { parties: [], stand, end: at + 1 }
    at--
  }
  return NOBODY
}

/** The first subject of the sentence before token `limit`. */
export function firstSubject(scene: Scene, first: number, limit: number): Side | undefined {
  let at = first
  while (at < limit) {
    const index = scene.mentionAt[at] as number
    if (index === -1) {
      const stand = standAt(scene, at)
      if (stand !== undefined && stand !== 'both-states') return { parties: [], stand, end: at + 1 }
      at++
      continue
    }
    const [start, end] = scene.range(
      (scene.mentions[index] as (typeof scene.mentions)[number]).span,
    )
    const party = partyOf(scene, index, false)
    if (
      party !== undefined &&
      party.entity.kind !== 'institution' &&
      !isOblique(scene, start, first)
    )
      return listRight(scene, party, end, limit)
    at = Math.max(end, at + 1)
  }
  return undefined
}

/** The other side of an agreement: only behind "dengan", "oleh", "with", "by", times and places passed over. */
export function otherSignatory(scene: Scene, trigger: Trigger): Side {
  const last = scene.last[trigger.sentence] as number
  for (let at = trigger.to; at < Math.min(last, trigger.to + 12); at++) {
    if (scene.timeAt[at] !== -1 || scene.mentions[scene.mentionAt[at] as number]?.kind === 'place')
      continue
    if (scene.is(at, 'with') > 0) return otherParty(scene, { ...trigger, to: at })
    // "ditandatangani kedua negara"
    const stand = standAt(scene, at)
    if (stand !== undefined && stand !== 'pronoun') return { parties: [], stand, end: at + 1 }
    if (scene.mentionAt[at] !== -1 || scene.is(at, 'at') === 0) return NOBODY
  }
  return NOBODY
}

/** The other party, to the right of an event word. */
export function otherParty(scene: Scene, trigger: Trigger): Side {
  const { tokens } = scene
  const last = scene.last[trigger.sentence] as number
  let at = trigger.to
  let strange = 0
  while (at < last && at < trigger.to + 24) {
    const index = scene.mentionAt[at] as number
    if (index !== -1) {
      const [, end] = scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)
      const party = partyOf(scene, index, false)
      const follows = tokens.folded[end]
      // "talks by the lake in North Macedonia", "received at the Kremlin": a place, no party
      if (
        party !== undefined &&
        party.entity.kind !== 'person' &&
        isPlaced(scene, at, trigger.to)
      ) {
        at = end
        continue
      }
      // "Israeli Prime Minister's office", "China's Wang": an owner leads on to what it owns
      if (
        party !== undefined &&
        !(party.entity.kind === 'state' && (follows === "'s" || follows === '’s'))
      ) {
        return headOf(scene, end, last) ?? listRight(scene, party, end, last)
      }
      at = end
      continue
    }
    const time = scene.timeAt[at] as number
    if (time !== -1) {
      at = scene.range((scene.times[time] as (typeof scene.times)[number]).span)[1]
      continue
    }
    const mark = tokens.folded[at] as string
    if (
      mark === ',' ||
      mark === '(' ||
      mark === ')' ||
      mark === "'s" ||
      mark === '’s' ||
      mark === '-'
    ) {
      // "received the same evening, at 7:15 p.m., by ...": a time or a preposition may follow the comma
      const goesOn =
        (scene.mentionAt[at + 1] ?? -1) !== -1 ||
        (scene.timeAt[at + 1] ?? -1) !== -1 ||
        scene.is(at + 1, 'party') > 0 ||
        scene.is(at + 1, 'at') > 0
      if (mark === ',' && !goesOn) return NOBODY
      at++
      continue
    }
    if (tokens.kind[at] === 3) return NOBODY
    if (scene.is(at, 'clause') > 0) return NOBODY
    const stand = standAt(scene, at)
    if (stand !== undefined) return { parties: [], stand, end: at + 1 }
    const party = scene.is(at, 'party') || scene.is(at, 'at') || scene.is(at, 'determiner')
    if (party > 0) {
      at = party
      continue
    }
    if (++strange > 3) return NOBODY
    at++
  }
  return NOBODY
}

/** Whether the mention at token `at` follows a preposition of place. */
export function isPlaced(scene: Scene, at: number, first: number): boolean {
  let before = at - 1
  while (before >= first && scene.is(before, 'determiner') > 0) before--
  if (before < first || scene.is(before, 'with') > 0) return false
  return scene.is(before, 'at') > 0 || scene.is(before, 'to') > 0 || scene.is(before, 'from') > 0
}

/** "delegasi Ukraina yang dipimpin Andriy Yermak": the delegation's head, where one is named. */
function headOf(scene: Scene, end: number, last: number): Side | undefined {
  const behind = scene.is(end, 'led-by')
  const index = behind > 0 && behind < last ? (scene.mentionAt[behind] as number) : -1
  if (index === -1) return undefined
  const party = partyOf(scene, index, false)
  if (party === undefined) return undefined
  return listRight(
    scene,
    party,
    scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)[1],
    last,
  )
}

/** Whether the mention can be a party: a person, a state or its institution, never an outlet or an adjective. */
export function partyOf(scene: Scene, mention: number, adjectives: boolean): Party | undefined {
  const found = scene.mentions[mention]
  const entity = scene.entity(mention)
  if (found === undefined || entity === undefined) return undefined
  if (entity.kind !== 'person' && entity.kind !== 'state' && entity.kind !== 'institution')
    return undefined
  if (found.rule === 'mention/adjective' && !adjectives) return undefined
  // a spokesperson tells of encounters and takes part in none
  if (entity.office?.value === 'spokesperson') return undefined
  return { entity, mention }
}

function listLeft(scene: Scene, party: Party, start: number, first: number, end: number): Side {
  const parties = [party]
  let stand: Stand | undefined
  let at = start - 1
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
    const index = at >= first ? (scene.mentionAt[at] as number) : -1
    // "She and Mrs Tairua will hold ..."
    if (joined && index === -1 && at >= first) stand = standAt(scene, at)
    if (!joined || index === -1) break
    const next = partyOf(
      scene,
      index,
      scene.mentions[party.mention]?.rule === 'mention/adjective' ||
        scene.tokens.folded[at + 1] === '-',
    )
    if (next === undefined) break
    parties.unshift(next)
    at = scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)[0] - 1
  }
  return { parties: distinct(parties), end, ...(stand === undefined ? {} : { stand }) }
}

/** "A, B dan C": commas count only where a conjunction closes the list ("Blinken met Wang, Qin said" is no list). */
function listRight(scene: Scene, party: Party, end: number, last: number): Side {
  const parties = [party]
  let pending: Party[] = []
  let at = end
  let close = end
  while (at < last) {
    let conjunction = false
    let comma = false
    while (at < last) {
      const word = scene.is(at, 'conjunction')
      if (word > 0 || scene.tokens.folded[at] === '-') conjunction = true
      else if (scene.tokens.folded[at] === ',') comma = true
      else if (!(scene.is(at, 'determiner') > 0 || scene.tokens.folded[at] === 'the')) break
      at = Math.max(word, at + 1)
    }
    const index = at < last ? (scene.mentionAt[at] as number) : -1
    if (index === -1 || !(conjunction || comma)) break
    const next = partyOf(scene, index, false)
    if (next === undefined || next.entity.kind !== party.entity.kind) break
    const [, to] = scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)
    pending.push(next)
    at = to
    if (conjunction) {
      parties.push(...pending)
      pending = []
      close = to
    }
  }
  return { parties: distinct(parties), end: close }
}

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter(
    ({ entity }, index) => parties.findIndex((one) => one.entity === entity) === index,
  )
}

function standAt(scene: Scene, at: number): Stand | undefined {
  if (scene.is(at, 'both-states') > 0) return 'both-states'
  if (scene.is(at, 'both-persons') > 0) return 'both-persons'
  if (scene.is(at, 'pronoun') > 0) return 'pronoun'
  return undefined
}

function isOblique(scene: Scene, start: number, first: number): boolean {
  let at = start - 1
  while (
    at >= first &&
    (scene.is(at, 'determiner') > 0 || isQuoteMark(scene.tokens.folded[at] as string))
  )
    at--
  if (at < first) return false
  // two-word prepositions ("di hadapan") end in a word of the table or begin with one
  return scene.is(at, 'oblique') > 0
}

function isQuoteMark(mark: string): boolean {
  return mark === '"' || mark === '“' || mark === '”'
}

function behindConjunction(scene: Scene, at: number, first: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - 3); index--) {
    if (scene.is(index, 'conjunction') > 0 && scene.mentionAt[index] === -1) return true
    if (scene.mentionAt[index] !== -1) return false
  }
  return false
}
