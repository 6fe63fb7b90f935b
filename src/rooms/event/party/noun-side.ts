/**
 * Sides of an event noun that no word beside it names: told in its relative clause, behind the phrase it
 * opens, or around it in the sentence.
 */

import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { withinBefore } from '../trigger/within.ts'
import { firstSubject, personsIn } from './first-subject.ts'
import { otherParty } from './party.ts'
import { NOBODY, type Party, partyOf, type Side, type Stand } from './side.ts'

/** "A conference call that A was to hold with B has been put off": the sides told in the noun's relative clause. */
export function withinRelative(scene: Scene, trigger: Trigger): Side {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 24)
  const comma = scene.tokens.folded[trigger.to] === ',' ? 1 : 0
  const from = trigger.to + comma
  if (from >= last || scene.is(from, 'relative') === 0) return NOBODY
  let subject: Side | undefined
  for (let at = from + 1; at < last; at++) {
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0) break
    // "yang sedianya bergulir pada 24 November antara Ethiopia dan Somalia"
    if (scene.mentionAt[at] === -1 && scene.is(at, 'with') > 0) {
      const other = otherParty(scene, { ...trigger, to: at })
      const sides = [...(subject?.parties ?? []), ...other.parties]
      return { ...other, parties: sides }
    }
    subject ??= scene.mentionAt[at] === -1 ? undefined : firstSubject(scene, from, at + 1)
  }
  return NOBODY
}

/** The one person named as subject behind a fronted phrase: behind its last comma. */
export function behindPhrase(
  scene: Scene,
  trigger: Trigger,
  taken: readonly Party[],
): Party | undefined {
  if (trigger.from - (scene.first[trigger.sentence] as number) > 4) return undefined
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 24)
  for (let at = trigger.to; at < last; at++) {
    const index = scene.tokens.folded[at] === ',' ? (scene.mentionAt[at + 1] ?? -1) : -1
    const party = index === -1 ? undefined : partyOf(scene, index, false)
    if (party?.entity.kind !== 'person') continue
    return taken.some(({ entity }) => entity === party.entity) ? undefined : party
  }
  return undefined
}

/** "In her conversation with A, which lasted ..., B accepted ...": hers who is named behind the phrase, put in the place of the pronoun. */
export function takeNamed(scene: Scene, trigger: Trigger, parties: Party[], stands: Stand[]): void {
  if (!stands.includes('pronoun') || parties.length !== 1) return
  const named = behindPhrase(scene, trigger, parties)
  if (named === undefined) return
  parties.push(named)
  stands.splice(stands.indexOf('pronoun'), 1)
}

/**
 * Parties an event noun leaves to its sentence: "welcomed X in Suva for two hours of talks" (subject and
 * object before it), "In a phone call on Monday, A told B that ..." (subject and addressee behind it).
 */
export function aroundNoun(scene: Scene, trigger: Trigger): Pick<Side, 'parties' | 'stand'> {
  const first = scene.first[trigger.sentence] as number
  const last = scene.last[trigger.sentence] as number
  const persons = (from: number, to: number) => personsIn(scene, from, to)
  const pair = (found: readonly Party[]) =>
    found.length === 2 && found[0]?.entity.country?.value !== found[1]?.entity.country?.value
  for (let at = trigger.from - 1; at >= Math.max(first, trigger.from - 6); at--) {
    if (scene.is(at, 'purposive') > 0) {
      const before = persons(first, at)
      // "Both leaders are to return to Brussels for a further round"
      if (before.length === 0) return firstSubject(scene, first, at) ?? { parties: [] }
      return { parties: pair(before) ? before : [] }
    }
  }
  // "menjelaskan perubahan itu kepada Wang dalam pembicaraan telepon", "urged B in a meeting": who spoke, and to whom
  const within = withinBefore(scene, trigger)
  if (within !== undefined && within > first) {
    // "signed by A and B after C and D spent an hour in talks": of whom the clause tells
    let opens = first
    for (let at = first; at < within; at++)
      if (
        scene.mentionAt[at] === -1 &&
        scene.is(at, 'beside') > 0 &&
        scene.mentionAt[at + 1] !== -1
      )
        opens = at
    const clause = persons(opens, within).filter(({ mention }) => !isOwner(scene, mention))
    const before = pair(clause)
      ? clause
      : persons(first, within).filter(({ mention }) => !isOwner(scene, mention))
    if (pair(before)) return { parties: before }
    // "He told Wang in a telephone call"
    const subject = firstSubject(scene, first, within)
    const stand = subject?.parties.length === 0 ? subject.stand : undefined
    if (before.length === 1 && stand === 'pronoun') return { parties: before, stand }
    const told = before.length === 1 ? counterpartAmong(scene, first, within, before) : undefined
    if (told !== undefined) return { parties: [...before, told] }
    // "The foreign ministers of Fiji and Peru failed to agree in talks": the states they are of
    const sides = firstSubject(scene, first, within)
    // "She broke the news to the premier by video link"
    if (before.length === 1 && sides?.stand === 'pronoun')
      return { parties: before, stand: 'pronoun' }
    if (sides !== undefined && areTwo(sides.parties)) return sides
  }
  // "Kenya and Somalia agreed to reopen the border after talks in Nairobi": of the two the sentence is about
  const beside = besideBefore(scene, trigger, first)
  if (beside !== undefined) {
    const two = firstSubject(scene, first, beside)
    const stand = two?.parties.length === 0 ? two.stand : undefined
    if (two !== undefined && areTwo(two.parties)) return two
    if (stand?.startsWith('both') === true) return { parties: [], stand }
  }
  // a fronted phrase: nothing but small words before the noun, a comma behind it
  if (persons(first, trigger.from).length > 0 || trigger.from - first > 8) return { parties: [] }
  // "The talks, hosted by Qatar, come weeks after A and B clashed": the subject of its sentence
  if (scene.is(first, 'determiner') > 0 && scene.is(first, 'determiner') >= trigger.from)
    return { parties: [] }
  for (let at = trigger.to; at < Math.min(last, trigger.to + 20); at++) {
    if (scene.tokens.folded[at] !== ',') continue
    const subject = firstSubject(scene, at + 1, Math.min(last, at + 8))
    // "Selepas perundingan 12 jam di Ohrid, Presiden Serbia A dan PM Kosovo B menyetujui ..."
    if (subject !== undefined && pair(subject.parties)) return subject
    if (subject?.parties.length !== 1) continue
    const behind = persons(at + 1, Math.min(last, subject.end + 6))
    if (pair(behind)) return { parties: behind }
  }
  return { parties: [] }
}

/**
 * "disepakati antara dia dan Scholz dalam pertemuan G7", "told Scholz at a meeting of the G7": the gathering is where the two spoke, and
 * no side of theirs.
 */
export function atGathering(
  scene: Scene,
  trigger: Trigger,
  [body, ...others]: readonly Party[],
): readonly Party[] | undefined {
  if (trigger.word.part !== 'noun' || trigger.light !== undefined) return undefined
  if (body?.entity.kind !== 'institution' || others.length > 0) return undefined
  if (scene.is(trigger.to, 'with') > 0 || withinBefore(scene, trigger) === undefined)
    return undefined
  const { parties } = aroundNoun(scene, trigger)
  return areTwo(parties) && parties.every(({ entity }) => entity.kind === 'person')
    ? parties
    : undefined
}

/** "after | two days of talks", "following | a meeting": the token of the word, times and small words between. */
function besideBefore(scene: Scene, { from, light }: Trigger, first: number): number | undefined {
  if (light !== undefined) return undefined
  for (let at = from - 1; at > Math.max(first, from - BESIDE); at--) {
    if (scene.timeAt[at] !== -1) continue
    if (scene.mentionAt[at] !== -1) return undefined
    if (scene.is(at, 'beside') > 0) return at
    if (scene.is(at, 'clause') > 0 || scene.tokens.folded[at] === ',') return undefined
  }
  return undefined
}

/** How far before its noun "after" may stand, in tokens. */
const BESIDE = 6

function areTwo(parties: readonly Party[]): boolean {
  const countries = new Set(parties.flatMap(({ entity }) => entity.country?.value ?? []))
  return parties.length === 2 && countries.size === 2
}

/** "Arelano's foreign minister, Jone Ravula, urged ...": whose he is. */
function isOwner(scene: Scene, mention: number): boolean {
  const span = scene.mentions[mention]?.span
  const mark = span === undefined ? '' : scene.tokens.folded[scene.range(span)[1]]
  return mark === "'s" || mark === '’s'
}

/** "told his Peruvian counterpart at a meeting": nobody named, and of a state that is. */
function counterpartAmong(
  scene: Scene,
  from: number,
  to: number,
  [person]: readonly Party[],
): Party | undefined {
  for (let at = from; at < to; at++) {
    const mention = scene.mentions[scene.mentionAt[at] ?? -1]
    if (mention?.rule !== 'mention/adjective') continue
    const behind = scene.range(mention.span)[1]
    const party = partyOf(scene, mention.index, true)
    const foreign = party?.entity.country?.value !== person?.entity.country?.value
    const owned = scene.is(at - 1, 'owner') > 0
    if (owned && foreign && scene.is(behind, 'party') > 0) return party
  }
  return undefined
}
