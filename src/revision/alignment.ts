import { matchAnchors } from './anchors.ts'
import { countWords, likeness, mostLikeness, type WordCount } from './likeness.ts'
import { matchLists } from './matching.ts'

/** An index in the old list and one in the new. */
export type Pair = readonly [before: number, after: number]

/** Which texts of two lists belong together; what is in no pair was removed or added. */
export interface Alignment {
  /** Equal and in order. */
  readonly kept: readonly Pair[]
  /** Equal, at another place. */
  readonly moved: readonly Pair[]
  /** Alike: somewhat between the same kept ones, very much elsewhere. */
  readonly changed: readonly Pair[]
}

/** Texts less alike than this are two texts; the small words of a language alone come to a quarter. */
const ALIKE = 0.4
/** A text that moved and was changed as well has to be surer. */
const ALIKE_ELSEWHERE = 0.6
/** All are compared with all up to so many pairs, beyond that only near ones. */
const ALL_PAIRS = 400
const NEAR = 8

/**
 * Aligns two lists of texts. Of one pair of lists the result is the same in both directions: of several shortest
 * edits there is no other way to choose alike.
 */
export function align(before: readonly string[], after: readonly string[]): Alignment {
  if (!isBehind(before, after)) return alignInOrder(before, after)
  const { kept, moved, changed } = alignInOrder(after, before)
  const turned = (pairs: readonly Pair[]): readonly Pair[] =>
    pairs.map(([one, other]) => [other, one])
  return { kept: turned(kept), moved: turned(moved), changed: turned(changed) }
}

function alignInOrder(before: readonly string[], after: readonly string[]): Alignment {
  const numbers = new Map<string, number>()
  const number = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size
    numbers.set(text, known)
    return known
  }
  const [left, right] = [before.map(number), after.map(number)]
  const kept = matchLists(left, right, 1, matchAnchors).flatMap((run) =>
    Array.from({ length: run.length }, (_, index): Pair => [run.before + index, run.after + index]),
  )
  const rest = new Map<number, number[]>()
  const keptLeft = new Set(kept.map(([one]) => one))
  const keptRight = new Set(kept.map(([, other]) => other))
  for (const [at, text] of left.entries()) {
    if (keptLeft.has(at)) continue
    const places = rest.get(text) ?? []
    places.push(at)
    rest.set(text, places)
  }
  const moved: Pair[] = []
  const taken = new Map<number, number>()
  for (const [at, text] of right.entries()) {
    if (keptRight.has(at)) continue
    const used = taken.get(text) ?? 0
    const from = rest.get(text)?.[used]
    if (from === undefined) continue
    taken.set(text, used + 1)
    moved.push([from, at])
  }
  const movedLeft = new Set(moved.map(([one]) => one))
  const movedRight = new Set(moved.map(([, other]) => other))
  const between = gapsOf(kept, before.length, after.length).flatMap((gap) =>
    pairUp(
      gap.before.filter((at) => !movedLeft.has(at)),
      gap.after.filter((at) => !movedRight.has(at)),
      before,
      after,
      ALIKE,
    ),
  )
  const settledLeft = new Set([...keptLeft, ...movedLeft, ...between.map(([one]) => one)])
  const settledRight = new Set([...keptRight, ...movedRight, ...between.map(([, other]) => other)])
  const elsewhere = pairUp(
    upTo(0, before.length).filter((at) => !settledLeft.has(at)),
    upTo(0, after.length).filter((at) => !settledRight.has(at)),
    before,
    after,
    ALIKE_ELSEWHERE,
  )
  const changed = [...between, ...elsewhere]
  return { kept, moved, changed }
}

interface Gap {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** What stands between the kept pairs, on both sides. */
function gapsOf(kept: readonly Pair[], before: number, after: number): readonly Gap[] {
  const gaps: Gap[] = []
  let [left, right] = [0, 0]
  for (const [one, other] of [...kept, [before, after] as const]) {
    if (one > left && other > right)
      gaps.push({ before: upTo(left, one), after: upTo(right, other) })
    left = one + 1
    right = other + 1
  }
  return gaps
}

function upTo(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** The most alike first; of pairs alike the nearer, then the earlier. */
function pairUp(
  before: readonly number[],
  after: readonly number[],
  old: readonly string[],
  fresh: readonly string[],
  least: number,
): readonly Pair[] {
  const count = (texts: readonly string[], at: number): WordCount => countWords(texts[at] as string)
  const left = before.map((at) => count(old, at))
  const right = after.map((at) => count(fresh, at))
  const near = left.length * right.length <= ALL_PAIRS ? Number.POSITIVE_INFINITY : NEAR
  const found: { readonly one: number; readonly other: number; readonly score: number }[] = []
  for (const [one, mine] of left.entries()) {
    const last = Math.min(right.length - 1, one + near)
    for (let other = Math.max(0, one - near); other <= last; other++) {
      const theirs = right[other] as WordCount
      if (mostLikeness(mine, theirs) < least) continue
      const score = likeness(mine, theirs)
      if (score >= least) found.push({ one, other, score })
    }
  }
  found.sort(
    (a, b) =>
      b.score - a.score ||
      Math.abs(a.one - a.other) - Math.abs(b.one - b.other) ||
      a.one - b.one ||
      a.other - b.other,
  )
  const [leftUsed, rightUsed] = [new Set<number>(), new Set<number>()]
  const pairs: Pair[] = []
  for (const { one, other } of found) {
    if (leftUsed.has(one) || rightUsed.has(other)) continue
    leftUsed.add(one)
    rightUsed.add(other)
    pairs.push([before[one] as number, after[other] as number])
  }
  return pairs
}

function isBehind(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.length > b.length
  const at = a.findIndex((text, index) => text !== b[index])
  return at >= 0 && (a[at] as string) > (b[at] as string)
}
