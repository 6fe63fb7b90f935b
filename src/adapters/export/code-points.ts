/**
 * Turns offsets in UTF-16 code units, which JavaScript, C# and Java count, into offsets in code points, which Python,
 * R and SQL count. A text without letters beyond the first plane costs nothing.
 *
 * @param text the whole text the offsets are of
 * @returns for an offset in code units the number of code points before it
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index)
  return (offset) => offset - countBelow(pairs, offset)
}

/** How many of some numbers in order are smaller than a bound. */
function countBelow(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < bound) low = middle + 1
    else high = middle
  }
  return low
}
