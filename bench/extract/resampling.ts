/** How sure it is that one extractor is ahead of another: the pages drawn anew, both scored on the same draw. */

/** A score against a rival's. */
export interface Margin {
  /** F1 of the first less F1 of the rival, over all pages. */
  readonly difference: number
  /** Standard deviation of that difference over the resamples. */
  readonly deviation: number
  /** Share of the resamples in which the first is ahead, from 0 to 1; a tie is not ahead. */
  readonly ahead: number
}

const ROUNDS = 1000
const SEED = 11

/**
 * Paired bootstrap over pages, the same draws in every run.
 *
 * @param first counts of the pages by the first, in order
 * @param rival counts of the same pages by the rival, in the same order
 * @param score F1 of some pages' counts
 */
export function margin<Counts>(
  first: readonly Counts[],
  rival: readonly Counts[],
  score: (pages: readonly Counts[]) => number,
): Margin {
  let state = SEED
  const draw = (): number => {
    // The congruence of Numerical Recipes: any fixed row of numbers will do.
    state = (state * 1664525 + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * first.length)
  }
  const differences = Array.from({ length: ROUNDS }, () => {
    const drawn = first.map(draw)
    return score(drawn.map((at) => first[at]!)) - score(drawn.map((at) => rival[at]!))
  })
  const mean = differences.reduce((sum, one) => sum + one, 0) / ROUNDS
  const squares = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  return {
    difference: score(first) - score(rival),
    deviation: Math.sqrt(squares / (ROUNDS - 1)),
    ahead: differences.filter((one) => one > 0).length / ROUNDS,
  }
}
