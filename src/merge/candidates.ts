import type { Judgement, PlacedRecord } from '../model/dossier.ts'
import { eachMeeting } from './block-keys.ts'
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
  for (const crowd of crowds) linkCrowds(crowd, crowd, judgePair)
  const seen = new Set<number>()
  eachMeeting(
    crowds.map(([first]) => first as PlacedRecord),
    (one, other) => {
      const pair = one * crowds.length + other
      if (seen.has(pair)) return
      seen.add(pair)
      linkCrowds(crowds[one] as Alike, crowds[other] as Alike, judgePair)
    },
  )
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
