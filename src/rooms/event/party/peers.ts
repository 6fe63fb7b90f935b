/**
 * Peers named behind their states: "his Jordanian and Egyptian counterparts, A and B", "the Fijian and Peruvian foreign ministers, A and B".
 */
import type { Scene } from '../scene/scene.ts'
import { listRight, partyOf, type Side, standsForState } from './side.ts'

/** Tokens between the last state and the names: "foreign ministers,". */
const OFFICE = 3

/** The persons who stand for the states of a side, one of each; undefined where they are not named. */
export function peersBehind(scene: Scene, side: Side, last: number): Side | undefined {
  if (side.parties.length < 2 || !side.parties.every(standsForState)) return undefined
  let served = false
  for (let at = side.end; at < Math.min(last - 1, side.end + OFFICE); at++) {
    if (scene.mentionAt[at] !== -1) return undefined
    served ||= scene.is(at, 'peer') > 0 || scene.is(at, 'collective') > 0
    if (scene.tokens.folded[at] !== ',') continue
    const index = scene.mentionAt[at + 1] ?? -1
    const party = served ? partyOf(scene, index, false) : undefined
    const span = scene.mentions[index]?.span
    if (party?.entity.kind !== 'person' || span === undefined) return undefined
    const named = listRight(scene, party, scene.range(span)[1], last)
    return named.parties.length === side.parties.length ? named : undefined
  }
  return undefined
}
