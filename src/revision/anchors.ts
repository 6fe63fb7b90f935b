import type { Run } from './matching.ts'

/**
 * What two lists have in common where they are too long or too far apart for the shortest edit: items that stand
 * once in both hold the lists together, in the longest row that is in order in both, and equal neighbours join them.
 */
export function matchAnchors<T>(before: readonly T[], after: readonly T[]): readonly Run[] {
  const [here, there] = [onceIn(before), onceIn(after)]
  const pairs: (readonly [number, number])[] = []
  for (const [item, at] of here) {
    const other = there.get(item)
    if (at >= 0 && other !== undefined && other >= 0) pairs.push([at, other])
  }
  const runs: Run[] = []
  let [left, right] = [0, 0]
  for (const [one, other] of longestRow(pairs)) {
    if (one < left || other < right) continue
    let back = 0
    while (
      one - back > left &&
      other - back > right &&
      before[one - back - 1] === after[other - back - 1]
    ) {
      back++
    }
    let length = back + 1
    while (
      one - back + length < before.length &&
      before[one - back + length] === after[other - back + length]
    ) {
      length++
    }
    runs.push({ before: one - back, after: other - back, length })
    left = one - back + length
    right = other - back + length
  }
  return runs
}

/** Where each item stands; -1 for what stands more than once. */
function onceIn<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const places = new Map<T, number>()
  for (const [at, item] of items.entries()) places.set(item, places.has(item) ? -1 : at)
  return places
}

/** Of pairs in order of the first list, the longest row that is in order of the second too. */
function longestRow(pairs: readonly (readonly [number, number])[]): readonly [number, number][] {
  // ends[k]: the pair with the smallest second place that ends a row of k + 1.
  const ends: number[] = []
  const previous = new Int32Array(pairs.length).fill(-1)
  for (const [index, [, place]] of pairs.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] as number]?.[1] as number) < place) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[index] = ends[low - 1] as number
    ends[low] = index
  }
  const row: [number, number][] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] as number) {
    row.push([...(pairs[at] as readonly [number, number])])
  }
  return row.reverse()
}
