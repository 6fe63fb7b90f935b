import type { Judgement, PlacedRecord } from '../model/dossier.ts'
import { blockKeys } from './block-keys.ts'
import { compare } from './compare.ts'
import { profileOf } from './profile.ts'

/** Records that every comparison treats alike, by id: an agency's text in fifty outlets. */
type Alike = readonly PlacedRecord[]

// Of two crowds alike, each record is linked to this many of the other: enough to join them all, where
// all pairs of the two thousand reports on one summit would be millions.
const LINKS = 12

/**
 * The rules' yes and unsure on records that share a block, each pair once; the order means nothing.
 * What they deny is left out, being most pairs of a busy day: `cluster` asks for it where it matters.
 */
export function judgeAll(records: readonly PlacedRecord[]): readonly Judgement[] {
  const crowds = gatherAlike(records)
  const judgements: Judgement[] = []
  const judgePair = (left: PlacedRecord, right: PlacedRecord): void => {
    const judgement = compare(left, right)
    if (judgement !== undefined && judgement.same !== 'no') judgements.push(judgement)
  }
  const seen = new Set<number>()
  for (const block of blocksOf(crowds)) {
    for (const [at, index] of block.entries()) {
      for (let other = at; other < block.length; other++) {
        const facing = block[other] as number
        const pair = Math.min(index, facing) * crowds.length + Math.max(index, facing)
        if (seen.has(pair)) continue
        seen.add(pair)
        linkCrowds(crowds[index] as Alike, crowds[facing] as Alike, judgePair)
      }
    }
  }
  return judgements
}

function gatherAlike(records: readonly PlacedRecord[]): readonly Alike[] {
  const crowds = new Map<string, PlacedRecord[]>()
  for (const placed of records) {
    const { signature } = profileOf(placed)
    const there = crowds.get(signature)
    if (there === undefined) crowds.set(signature, [placed])
    else there.push(placed)
  }
  for (const crowd of crowds.values()) crowd.sort((a, b) => (a.record.id < b.record.id ? -1 : 1))
  return [...crowds.values()]
}

/** Blocks as indexes of crowds. */
function blocksOf(crowds: readonly Alike[]): Iterable<readonly number[]> {
  const blocks = new Map<string, number[]>()
  for (const [index, [first]] of crowds.entries()) {
    for (const key of blockKeys(first as PlacedRecord)) {
      const there = blocks.get(key)
      if (there === undefined) blocks.set(key, [index])
      else there.push(index)
    }
  }
  return blocks.values()
}

/** Calls with every pair of two small crowds, with enough pairs of two large ones. */
function linkCrowds(
  a: Alike,
  b: Alike,
  link: (left: PlacedRecord, right: PlacedRecord) => void,
): void {
  for (const [at, left] of a.entries()) {
    for (const [index, right] of b.entries()) {
      if (index >= LINKS && at >= LINKS) break
      if (a !== b || at < index) link(left, right)
    }
  }
}
