import { diffArrays } from 'diff'

/** Stretches of two lists that are equal, item by item. */
export interface Run {
  readonly before: number
  readonly after: number
  readonly length: number
}

/** Steps a comparison may take, counted and not timed, so that it always ends alike; about a second. */
const STEPS = 20_000_000
const FARTHEST = 2000

/**
 * Finds what two lists have in common, in order: common ends first, the rest by the shortest edit.
 *
 * @param share parts of all steps this comparison may take: 20 where it is one of twenty
 * @param instead what to do where the lists lie too far apart for that; nothing unless told
 */
export function matchLists<T>(
  before: readonly T[],
  after: readonly T[],
  share = 1,
  instead: (before: readonly T[], after: readonly T[]) => readonly Run[] = () => [],
): readonly Run[] {
  const [shortest] = [before.length, after.length].sort((a, b) => a - b) as [number, number]
  let head = 0
  while (head < shortest && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < shortest - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++
  }
  const [left, right] = [
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  ]
  const middle =
    left.length === 0 || right.length === 0
      ? []
      : (shortestEdit(left, right, share) ?? instead(left, right))
  return [
    { before: 0, after: 0, length: head },
    ...middle.map((run) => ({ ...run, before: run.before + head, after: run.after + head })),
    { before: before.length - tail, after: after.length - tail, length: tail },
  ].filter(({ length }) => length > 0)
}

function shortestEdit<T>(before: T[], after: T[], share: number): readonly Run[] | undefined {
  const steps = STEPS / share
  // An edit of length d costs at most d times both lists, and d squared where they have nothing in common.
  const farthest = Math.min(FARTHEST, Math.sqrt(2 * steps), steps / (before.length + after.length))
  const changes = diffArrays(before, after, { maxEditLength: Math.floor(farthest) })
  if (changes === undefined) return undefined
  const runs: Run[] = []
  let [left, right] = [0, 0]
  for (const { added, removed, count } of changes) {
    if (!added && !removed) runs.push({ before: left, after: right, length: count })
    if (!added) left += count
    if (!removed) right += count
  }
  return runs
}
