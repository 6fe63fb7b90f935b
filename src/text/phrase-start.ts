/**
 * Phrase starts: which of a few patterns may match somewhere in a short name, told by three letters at a time in one pass along it. A page has
 * hundreds of names, and hardly one holds any of the phrases that are looked for.
 */
import { readPattern } from './opening.ts'

/** Letters from a to z, what is none of them, and the name's end. */
const OTHER = 26
const END = 27
const RADIX = 28

/**
 * Sorts patterns by the letters with which a match may begin.
 *
 * @param patterns at most 31, each without flags or with `i` alone
 * @returns for a name in small letters a number with the bit `1 << index` for each pattern that may match in it
 */
export function phraseStarts(patterns: readonly RegExp[]): (name: string) => number {
  const starts = new Int32Array(RADIX ** 3)
  for (const [index, { source }] of patterns.entries()) {
    const { openings } = readPattern({ source: `^(?:${source})` })
    for (const opening of openings) {
      const digits = Array.from(opening, (letter) => digitOf(letter.charCodeAt(0)))
      const [from, size] = digits.reduce(
        ([low, room], digit) => [low + (digit * room) / RADIX, room / RADIX],
        [0, RADIX ** 3],
      )
      for (let key = from; key < from + size; key++) starts[key] = (starts[key] ?? 0) | (1 << index)
    }
  }
  return (name) => {
    let found = 0
    let key = digitAt(name, 0) * RADIX + digitAt(name, 1)
    for (let at = 2; at < name.length + 2; at++) {
      key = ((key * RADIX) % RADIX ** 3) + digitAt(name, at)
      found |= starts[key] ?? 0
    }
    return found
  }
}

function digitAt(name: string, at: number): number {
  return at < name.length ? digitOf(name.charCodeAt(at)) : END
}

function digitOf(code: number): number {
  return code >= 97 && code <= 122 ? code - 97 : OTHER
}
