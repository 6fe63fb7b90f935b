/** How sure a share of few cases is. */

// Of the normal distribution: 95 % lie inside.
const Z = 1.959964

/**
 * Wilson's 95 % interval of a share, which stays inside 0 and 1 and says something even where all were right.
 *
 * @returns undefined where there was nothing to count
 */
export function wilson(right: number, all: number): readonly [number, number] | undefined {
  if (all === 0) return undefined
  const share = right / all
  const square = Z * Z
  const middle = share + square / (2 * all)
  const reach = Z * Math.sqrt((share * (1 - share)) / all + square / (4 * all * all))
  const scale = 1 + square / all
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)]
}
