/**
 * First subjects: who a sentence, or its main clause, is about.
 */

import { isOblique } from '../scene/oblique.ts'
import type { Scene } from '../scene/scene.ts'
import { leadsDelegates } from './delegate.ts'
import { isOwnerOf } from './described.ts'
import { listRight, type Party, partyOf, type Side, standAt } from './side.ts'

/** How far a party may stand from its event word, in tokens: a long sentence of the press has 60. */
export const REACH = 120

/**
 * The first subject of the sentence before token `limit`.
 *
 * @param persons true where only a person can be meant: states do not travel
 * @param said whether who says so counts: "kata Menlu A"
 */
export function firstSubject(
  scene: Scene,
  first: number,
  limit: number,
  persons = false,
  said = false,
): Side | undefined {
  let at = first
  const end = Math.min(limit, first + REACH)
  while (at < end) {
    // "'PM Australia akan datang,' ucap Menlu A setelah bertemu B": what is quoted tells of nobody who does so
    if (scene.quoted[at] === 1) {
      at++
      continue
    }
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
    // "Ukraine's Zelenskiy met A", "Trump's envoy Steve Witkoff will fly": whose he is
    const whose = scene.mentions[index]?.kind
    const owner = (whose === 'state' || whose === 'person') && isOwnerOf(scene, end)
    // "Russian and Ukrainian negotiators are expected in Istanbul for talks"
    const party = owner ? undefined : partyOf(scene, index, leadsDelegates(scene, index))
    if (
      party !== undefined &&
      (persons ? party.entity.kind === 'person' : party.entity.kind !== 'institution') &&
      (!isOblique(scene, start, first) || (said && scene.is(start - 1, 'saying') > 0))
    )
      return listRight(scene, party, end, limit)
    // "diteken oleh Menhan A dan Menlu B": what holds for the head of a list holds for all of it
    const listed = party?.entity.kind === 'person' ? listRight(scene, party, end, limit).end : 0
    at = Math.max(end, listed, at + 1)
  }
  return undefined
}

/** The persons named between two tokens, each once. */
export function personsIn(scene: Scene, from: number, to: number): readonly Party[] {
  const found: Party[] = []
  for (let at = Math.max(from, to - REACH); at < to; at++) {
    const index = scene.mentionAt[at] as number
    const party = index === -1 ? undefined : partyOf(scene, index, false)
    if (party?.entity.kind === 'person' && !found.some(({ entity }) => entity === party.entity))
      found.push(party)
  }
  return found
}

/** "While Marles is away, Foreign Minister Wong is on a tour. She ...": behind the comma that closes an opening clause. */
export function mainClause(scene: Scene, first: number, limit: number): number {
  if (scene.mentionAt[first] !== -1 || scene.is(first, 'clause') === 0) return first
  for (let at = first + 1; at < Math.min(limit, first + OPENING); at++) {
    if (scene.tokens.folded[at] !== ',') continue
    const behind = firstSubject(scene, at + 1, Math.min(limit, at + 8))
    if (behind?.parties.some(({ entity }) => entity.kind === 'person') === true) return at + 1
  }
  return first
}

/** How long a clause that opens a sentence may be, in tokens. */
const OPENING = 30
