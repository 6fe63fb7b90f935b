/** A stretch in round brackets: from its opening bracket to behind its closing one. */
export interface Bracketed {
  readonly start: number
  readonly end: number
}

/** A bracket that is longer was never meant to be closed by the one found. */
const LONGEST = 400

/** The outermost pairs of round brackets in a text, in order; a bracket without its other half is no pair. */
export function bracketsIn(text: string): readonly Bracketed[] {
  const pairs: Bracketed[] = []
  const open: number[] = []
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    if (mark === '(') {
      open.push(index)
      continue
    }
    const start = open.pop()
    if (start === undefined || index - start > LONGEST) continue
    while ((pairs.at(-1)?.start ?? -1) > start) pairs.pop()
    pairs.push({ start, end: index + 1 })
  }
  return pairs
}
