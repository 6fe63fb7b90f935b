/**
 * Numbers at a glance: how many digits stand there, and whether anything is glued to them. One bit tells both, so that of a
 * number most slots are refused before they are read: no year has two digits, no clock a space behind its hour.
 */
import type { Tokens } from '../../text/token.ts'

/** No slot takes a number of more digits. */
const LONGEST = 9
const GLUED = LONGEST + 1
const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** By slot the counts of digits it takes; `glued` where something must follow them without a space. */
const SHAPES: Readonly<Record<string, { digits: readonly number[]; glued?: true }>> = {
  n: { digits: ALL },
  day: { digits: [1, 2] },
  nth: { digits: [1, 2], glued: true },
  ordinal: { digits: [1, 2] },
  year: { digits: [4] },
  modern: { digits: [4] },
  years: { digits: [4], glued: true },
  shortyear: { digits: [2] },
  decade: { digits: [4], glued: true },
  shortdecade: { digits: [2], glued: true },
  clock: { digits: [1, 2], glued: true },
  colon: { digits: [1, 2], glued: true },
  wire: { digits: [4] },
  hour: { digits: [1, 2] },
  numdate: { digits: [1, 2, 4], glued: true },
  fulldate: { digits: [1, 2, 4], glued: true },
  rangedate: { digits: [1, 2, 4], glued: true },
}

/** The bit of the number at a token; 0 where it is too long for any slot. */
export function glanceAt(tokens: Tokens, at: number): number {
  const digits = (tokens.folded[at] as string).length
  if (digits > LONGEST) return 0
  const glued = at + 1 < tokens.length && tokens.spaced[at + 1] === 0
  return 1 << (glued ? digits + GLUED : digits)
}

/** The bits of the numbers that may stand in a slot. */
export function glancesOf(base: string): number {
  const { digits = ALL, glued = false } = SHAPES[base] ?? {}
  let bits = 0
  for (const count of digits) bits |= (1 << (count + GLUED)) | (glued ? 0 : 1 << count)
  return bits
}
