import type { Tokens } from '../../text/token.ts'

/** "Sung-ho", "Ji-min": whether a Korean given name stands there, two syllables, the second in small letters. */
export function isSyllables({ folded, spaced, capital }: Tokens, at: number): boolean {
  const joined = folded[at + 1] === '-' && spaced[at + 1] === 0 && spaced[at + 2] === 0
  return joined && capital[at] === 1 && capital[at + 2] === 0
}
