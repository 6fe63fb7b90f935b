/**
 * Invitations somebody conveys for another: "handed him an invitation from Prime Minister Lee", "delivered a letter from President A to King B,
 * inviting him to Lima". Whoever carries one is not who invites.
 */

import { firstSubject, personsIn } from '../party/first-subject.ts'
import { type Party, partyOf, type Stand } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import { namedBefore } from '../trigger/object.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { letterBefore } from './letter.ts'

/** How many words may stand between whose a letter is and its word: "President A's written". */
const BETWEEN = 2

/** Puts the sender of an invitation in the place of its carrier, and whom it asks beside him. */
export function conveyed(scene: Scene, trigger: Trigger, parties: Party[], stands: Stand[]): void {
  const { kind, part, accepts, written } = trigger.word
  if (part !== 'noun' || (kind !== 'invitation' && written !== true)) return
  if (written === true) {
    const sides = sidesOfLetter(scene, trigger)
    parties.splice(0, parties.length, ...(sides ?? []))
    stands.length = 0
    // "She delivered a letter from President A inviting him to Lima": the other of the two who met
    if (sides?.length === 1) stands.push('other')
    return
  }
  const sent = senderOf(scene, trigger.to)
  if (accepts === true) {
    if (sent !== undefined) parties.push(sent)
    return
  }
  const owner = sent === undefined ? ownerOf(scene, trigger.from) : undefined
  const inviter = sent ?? owner
  if (inviter === undefined) return
  // "received an invitation from President A": he is the one asked
  if (scene.is(trigger.light ?? -1, 'reception') > 0) {
    if (parties.length + stands.length > 0) parties.unshift(inviter)
    return
  }
  const others = parties.filter(({ entity }) => entity !== inviter.entity)
  const carrier = stands.length > 0 && owner !== undefined ? undefined : others[0]
  // "conveyed an invitation from President A for B to visit Lima"
  const asked =
    guestOf(scene, trigger, inviter, carrier) ?? others.filter((one) => one !== carrier)[0]
  const him = stands.includes('pronoun') ? namedBefore(scene, trigger, carrier) : undefined
  const guest = asked ?? (him?.entity === inviter.entity ? undefined : him)
  parties.splice(0, parties.length, inviter, ...(guest === undefined ? [] : [guest]))
  stands.splice(0, stands.length, ...(guest === undefined ? (['other'] as const) : []))
}

/** Whether a letter stands before "inviting" in its sentence. */
export function hasLetter(scene: Scene, trigger: Trigger): boolean {
  return letterBefore(scene, trigger.from, trigger.sentence) !== undefined
}

/** Whose the letter is, and whom it asks; undefined where nobody's it is. */
function sidesOfLetter(scene: Scene, trigger: Trigger): readonly Party[] | undefined {
  const letter = letterBefore(scene, trigger.from, trigger.sentence)
  if (letter === undefined) return undefined
  const [from, to] = letter
  const first = scene.first[trigger.sentence] as number
  const subject = firstSubject(scene, first, from, true)?.parties[0]
  const inviter = senderOf(scene, to) ?? ownerOf(scene, from) ?? subject
  if (inviter === undefined) return undefined
  const isOther = (one: Party | undefined) =>
    one?.entity.kind === 'person' && one.entity !== inviter.entity
  const named = partyOf(scene, scene.mentionAt[trigger.to] ?? -1, false)
  const behind = personsIn(scene, to, trigger.from).filter(isOther)
  const before = personsIn(scene, first, from).filter(isOther)
  const carrier = before.length > 1 || behind.length > 0 ? subject : undefined
  // "received a letter from President A inviting him": the one person before; "met King B and delivered a letter": the last
  const received = before.length === 1 && receives(scene, first, from)
  const guest =
    (isOther(named) ? named : undefined) ??
    behind[0] ??
    (received
      ? before[0]
      : before.findLast((one) => one !== carrier && one.entity !== subject?.entity))
  return guest === undefined ? [inviter] : [inviter, guest]
}

function receives(scene: Scene, first: number, letter: number): boolean {
  for (let at = letter - 1; at >= Math.max(first, letter - RECEIVED); at--)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'reception') > 0) return true
  return false
}

/** How far before its letter "received" may stand, in tokens: "received from his envoy a sealed letter". */
const RECEIVED = 8

/** Who is asked, right behind the inviter: "for Arelano to visit", "for him to visit" of the other one named before. */
function guestOf(
  scene: Scene,
  trigger: Trigger,
  { mention }: Party,
  carrier: Party | undefined,
): Party | undefined {
  const span = scene.mentions[mention]?.span
  const end = span === undefined ? trigger.to : Math.max(trigger.to, scene.range(span)[1])
  if (span === undefined || scene.is(end, 'recipient') === 0) return undefined
  if (scene.is(end + 1, 'pronoun') > 0) return namedBefore(scene, trigger, carrier)
  const party = partyOf(scene, scene.mentionAt[end + 1] ?? -1, false)
  return party?.entity.kind === 'person' ? party : undefined
}

/** The person behind "from" right behind an act's noun: "an invitation from Prime Minister Lee". */
function senderOf(scene: Scene, to: number): Party | undefined {
  if (scene.is(to, 'from') === 0) return undefined
  const party = partyOf(scene, scene.mentionAt[to + 1] ?? -1, false)
  return party?.entity.kind === 'person' ? party : undefined
}

/** "President A's invitation", "King B's written message": the person whose it is. */
function ownerOf(scene: Scene, from: number): Party | undefined {
  for (let at = from - 1; at >= from - 1 - BETWEEN; at--) {
    if (!/^['’]s?$/.test(scene.tokens.folded[at] ?? '')) continue
    const party = partyOf(scene, scene.mentionAt[at - 1] ?? -1, false)
    return party?.entity.kind === 'person' ? party : undefined
  }
  return undefined
}
