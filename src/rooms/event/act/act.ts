/**
 * Acts of states told in the passive or by a noun: who did it, and to whom.
 *
 * "Tiga diplomat Fiji diusir Peru", "pengusiran tiga diplomat Fiji oleh Peru", "ucapan selamat disampaikan
 * Presiden A kepada PM B", "the expulsion of three Fijian diplomats by Peru".
 */

import { firstSubject } from '../party/first-subject.ts'
import { isPlaced } from '../party/placed.ts'
import { listLeft, NOBODY, type Party, partyOf, type Side, standAt } from '../party/side.ts'
import { subjectOf } from '../party/subject.ts'
import { isOblique } from '../scene/oblique.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { missionOf } from './posting.ts'
import { ownerOfBody } from './side-left-out.ts'

/** How far behind its word the sides of an act may stand, in tokens. */
const REACH = 24
/** How many words no side is named by may follow each other: "mengusir tiga atase militer dan seorang konsul Fiji". */
const STRANGE = 6
/** How far before a passive verb whom it is done to may stand. */
const BEFORE = 10

/** Kinds of act that are done to an envoy or a guest. */
const DONE_TO: ReadonlySet<string> = new Set(['expulsion', 'recall', 'summons', 'invitation'])

/** Whether the word tells of an act by a noun or in the passive. */
export function isActTold({ word }: Trigger): boolean {
  return (
    word.shape === 'act' &&
    (word.deed !== undefined || (word.passive === true && word.kind === 'vote'))
  )
}

/** A noun that is a deed only where a verb says so: "undangan itu disampaikan", "mengirim ucapan selamat". */
export function isDone(scene: Scene, trigger: Trigger): boolean {
  if (trigger.light !== undefined) return true
  const last = scene.last[trigger.sentence] as number
  for (let at = trigger.to; at < Math.min(last, trigger.to + REACH); at++) {
    if (scene.mentionAt[at] !== -1) continue
    if (scene.is(at, 'done') > 0) return true
    if (closes(scene, at)) return false
  }
  return false
}

/** "memberikan bantuan": the noun behind a verb of its own kind is what the verb tells of. */
export function isToldAlready(before: Trigger | undefined, { word, from }: Trigger): boolean {
  const same = before?.word.kind === word.kind && before.word.part === 'verb'
  return word.deed !== undefined && same && from - before.to <= STRANGE
}

/** The sides of such an act, who did it first where the words tell. */
export function sidesOfAct(scene: Scene, trigger: Trigger): Side {
  const along = partiesAlong(scene, trigger)
  const asked = along.length === 1 ? guestBehind(scene, trigger, along[0] as Party) : undefined
  const behind = asked === undefined ? along : [...along, asked]
  const { part, declared } = trigger.word
  if (part === 'noun' && declared !== true) {
    // "menyampaikan undangan Presiden A kepada PM B": whose it is stands behind the noun, and who brings it before
    const brought = behind.length > 1 && isOwned(scene, trigger, behind[0] as Party)
    // "Undangan Presiden A disampaikan Menlu B kepada Presiden C": B brings it
    const sides = brought ? behind.filter((party) => !isCarrier(scene, party)) : behind
    const before = trigger.light === undefined || brought ? NOBODY : subjectOf(scene, trigger)
    return { ...before, parties: distinct([...before.parties, ...sides]) }
  }
  const before = patientBefore(scene, trigger)
  // "Perampok diusir warga Fiji": done to nobody of any state
  const toSomebody = before.parties.length > 0 || before.stand !== undefined
  if (!toSomebody && DONE_TO.has(trigger.word.kind)) return NOBODY
  // "Peru menyatakan dua diplomat Fiji persona non grata": who declares it opens the clause
  const owner = declared === true ? ownerOfBody(scene, trigger) : undefined
  const opening =
    declared === true ? (owner === undefined ? declarerOf(scene, trigger) : [owner]) : []
  // "Peru menyatakan persona non grata terhadap dua diplomat Fiji": whom it was done to stands behind
  const turned =
    behind.length > 0 && opening.length > 0 && isDoneToBehind(scene, trigger) && toSomebody
  if (turned && before.parties.every(({ entity }) => opening.some((one) => one.entity === entity)))
    return { ...before, parties: distinct([...opening, ...behind]) }
  const declares = opening.filter(
    ({ entity }) => !before.parties.some((one) => sameCountry(one.entity, entity)),
  )
  // ", and recalling its staff from Lima": told of something else
  const doers = declares.length > 0 ? declares : behind
  const parties = [...doers, ...before.parties]
  return { ...before, parties: distinct(parties) }
}

/** Who declares it: the ministry that opens its sentence, else the first subject of it. */
function declarerOf(scene: Scene, { from, sentence }: Trigger): readonly Party[] {
  const first = scene.first[sentence] as number
  for (let at = first; at < from; at++) {
    const party = partyOf(scene, scene.mentionAt[at] as number, false)
    if (party === undefined) continue
    const own = party.entity.kind === 'institution' && party.entity.country !== undefined
    if (own && !isOblique(scene, at, first)) return [party]
    break
  }
  return firstSubject(scene, first, from)?.parties ?? []
}

/** "persona non grata | terhadap dua diplomat": words that lead to whom it is done, and not to who does it. */
function isDoneToBehind(scene: Scene, { to }: Trigger): boolean {
  const at = /^["”’']$/u.test(scene.tokens.folded[to] ?? '') ? to + 1 : to
  return scene.is(at, 'oblique') > 0 && scene.is(at, 'agent') === 0 && scene.is(at, 'at') === 0
}

/** Whoever stands right behind "disampaikan", or behind its "oleh". */
function isCarrier(scene: Scene, { mention }: Party): boolean {
  const span = scene.mentions[mention]?.span
  if (span === undefined) return false
  const [start] = scene.range(span)
  const at = scene.is(start - 1, 'agent') > 0 ? start - 2 : start - 1
  return scene.mentionAt[at] === -1 && scene.is(at, 'done') > 0
}

/** "undangan Presiden A agar PM B menghadiri ...": who is asked is the subject of what he is asked to do. */
function guestBehind(scene: Scene, trigger: Trigger, inviter: Party): Party | undefined {
  if (trigger.word.kind !== 'invitation' || !isOwned(scene, trigger, inviter)) return undefined
  const span = scene.mentions[inviter.mention]?.span
  const from = span === undefined ? trigger.to : scene.range(span)[1]
  const last = Math.min(scene.last[trigger.sentence] as number, from + GUEST)
  for (let at = from; at < last; at++) {
    const party = partyOf(scene, scene.mentionAt[at] as number, false)
    const led = scene.is(at - 1, 'clause') > 0 || scene.is(at - 1, 'recipient') > 0
    if (party?.entity.kind === 'person')
      return led && party.entity !== inviter.entity ? party : undefined
  }
  return undefined
}

/** How far behind the inviter the guest may be named, in tokens. */
const GUEST = 5

/** A person right behind the noun: "undangan Presiden Macron", "ucapan selamat PM Ravula". */
function isOwned(scene: Scene, { to }: Trigger, { entity, mention }: Party): boolean {
  const span = scene.mentions[mention]?.span
  return entity.kind === 'person' && span !== undefined && scene.range(span)[0] === to
}

/** Whom a passive verb is done to: the naming right before it, also an ambassador or diplomats without a name. */
function patientBefore(scene: Scene, trigger: Trigger): Side {
  const first = Math.max(scene.first[trigger.sentence] as number, trigger.from - BEFORE)
  let at = trigger.from - 1
  while (at >= first) {
    const index = scene.mentionAt[at] as number
    if (index === -1) {
      const stand = standAt(scene, at)
      if (stand !== undefined) return { parties: [], stand, end: at + 1 }
      if (scene.is(at, 'clause') > 0 && scene.is(at, 'relative') === 0) return NOBODY
      at--
      continue
    }
    const [start] = scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)
    if (isPlaced(scene, start, first)) {
      at = start - 1
      continue
    }
    const [party, ...others] = partiesOf(scene, trigger, index)
    if (party?.entity.kind === 'person')
      return listLeft(scene, party, start, scene.first[trigger.sentence] as number, trigger.from)
    if (party !== undefined) return { parties: [party, ...others], end: trigger.from }
    at = start - 1
  }
  return NOBODY
}

/** The parties named behind the word in its clause: two sides, and who is listed with them. */
function partiesAlong(scene: Scene, trigger: Trigger): readonly Party[] {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + REACH)
  const found: Party[] = []
  // "Kementerian menyatakan pengakuan itu memperkuat hak Palestina": a deed told before
  if (trigger.word.deed === 'itself' && scene.is(trigger.to, 'determiner') > 0) return found
  let at = trigger.to
  let end = at
  while (at < last) {
    const index = scene.mentionAt[at] as number
    if (index === -1) {
      if (scene.timeAt[at] === -1 && (closes(scene, at) || at - end > STRANGE)) break
      if (scene.timeAt[at] !== -1 || scene.is(at, 'done') > 0) end = at
      at++
      continue
    }
    const [, behind] = scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)
    const countries = new Set(found.flatMap(({ entity }) => entity.country?.value ?? []))
    const listed =
      at - end <= 2 && (scene.is(at - 1, 'conjunction') > 0 || scene.tokens.folded[at - 1] === ',')
    if (countries.size > 1 && !listed) break
    if (scene.is(at - 1, 'at') === 0 || scene.is(at - 1, 'with') > 0)
      found.push(...partiesOf(scene, trigger, index))
    at = behind
    end = behind
  }
  return found
}

/** A mention as a party of an act: itself, the state of an envoy without a name, or of a city it comes from or goes to. */
function partiesOf(scene: Scene, { word }: Trigger, index: number): readonly Party[] {
  const mention = scene.mentions[index]
  if (mention === undefined) return []
  const staff = word.kind === 'expulsion' ? missionOf(scene, index) : undefined
  const party = staff ?? partyOf(scene, index, true)
  const codes =
    mention.kind === 'person'
      ? [
          ...(party === undefined ? [mention.country?.value] : []),
          ...(word.kind === 'recall' ? [mention.towards?.value] : []),
        ]
      : []
  const [start] = scene.range(mention.span)
  const led = scene.is(start - 1, 'from') > 0 || word.kind === 'aid'
  if (mention.kind === 'place' && led) codes.push(mention.country?.value)
  const states = codes.flatMap((code) => (code === undefined ? [] : (scene.state(code) ?? [])))
  return [
    ...(party === undefined ? [] : [party]),
    ...states.map((entity): Party => ({ entity, mention: index })),
  ]
}

/** A clause of its own begins, or the sentence goes on behind a comma. */
function closes(scene: Scene, at: number): boolean {
  const mark = scene.tokens.folded[at] as string
  if (/^[;:"“”]$/.test(mark)) return true
  if (mark === ',') return scene.timeAt[at + 1] === -1 && scene.mentionAt[at + 1] === -1
  return scene.is(at, 'clause') > 0
}

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter(
    ({ entity }, index) => parties.findIndex((one) => one.entity === entity) === index,
  )
}

function sameCountry(one: Party['entity'], other: Party['entity']): boolean {
  return one === other || (one.country !== undefined && one.country.value === other.country?.value)
}
