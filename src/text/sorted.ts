/** Numbers in ascending order, looked up by halving: offsets of tokens, beginnings of mentions. */

/**
 * Index of the first of `values` that is not below `limit`, looked for from index `from` up to, not including, `to`.
 *
 * @returns `to` where all are below.
 */
export function firstNotBelow(
  values: ArrayLike<number>,
  limit: number,
  from: number = 0,
  to: number = values.length,
): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
