/** Words in capitals: abbreviations, and names in datelines. */
import type { Strip } from './name-run.ts'

/** Roman numerals of committees and wars. */
export const ROMAN: RegExp = /^(?:[IVX]{2,5}|I)$/

/** "PORT MORESBY - ", "BEIJING (AP)", "SOM": whether the token is a word in capitals of more than `longer` characters. */
export function isShouted(
  { text, tokens }: Pick<Strip, 'text' | 'tokens'>,
  at: number,
  longer: number,
): boolean {
  const word = text.slice(tokens.start[at], tokens.end[at])
  return word.length > longer && word === word.toUpperCase() && !ROMAN.test(word)
}
