/**
 * Pairs two lists one to one so that the sum of weights is greatest (the Hungarian method, exact).
 *
 * @param weight 0 for a pair that may not be; such pairs are left out
 * @returns the pairs, in order of the second list
 */
export function assign<A, B>(
  left: readonly A[],
  right: readonly B[],
  weight: (a: A, b: B) => number,
): readonly (readonly [A, B])[] {
  const size = Math.max(left.length, right.length)
  if (size === 0) return []
  const weights = left.map((a) => right.map((b) => weight(a, b)))
  const cost = (row: number, column: number): number => -(weights[row - 1]?.[column - 1] ?? 0)
  const rowPrice = new Float64Array(size + 1)
  const columnPrice = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  const cameFrom = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row
    let column = 0
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    do {
      used[column] = 1
      const current = rowOf[column]!
      let step = Number.POSITIVE_INFINITY
      let next = 1
      for (let other = 1; other <= size; other++) {
        if (used[other]) continue
        const slack = cost(current, other) - rowPrice[current]! - columnPrice[other]!
        if (slack < least[other]!) {
          least[other] = slack
          cameFrom[other] = column
        }
        if (least[other]! < step) {
          step = least[other]!
          next = other
        }
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          rowPrice[rowOf[other]!]! += step
          columnPrice[other]! -= step
        } else least[other]! -= step
      }
      column = next
    } while (rowOf[column] !== 0)
    do {
      const before = cameFrom[column]!
      rowOf[column] = rowOf[before]!
      column = before
    } while (column !== 0)
  }
  const pairs: (readonly [A, B])[] = []
  for (let column = 1; column <= size; column++) {
    const row = rowOf[column]!
    const found = weights[row - 1]?.[column - 1] ?? 0
    if (found > 0) pairs.push([left[row - 1] as A, right[column - 1] as B])
  }
  return pairs
}
