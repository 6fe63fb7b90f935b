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
  const start = tokens.start[at] as number
  const length = (tokens.end[at] as number) - start
  if (length <= longer) return false
  // most words go on in small letters
  const second = length > 1 ? text.charCodeAt(start + 1) : 0
  if (second >= 97 && second <= 122) return false
  const word = text.slice(start, start + length)
  return word.length > longer && word === word.toUpperCase() && !ROMAN.test(word)
}
