/**
 * Whether words may be a person's name.
 */
import type { Atom } from './atom.ts'
import type { Desk } from './desk.ts'
import { isSyllables } from './syllables.ts'

/** Abbreviations with stops and no space between, of which the last is no first name's initial: "S.Pd", "Sp.A". */
const DEGREE = /^\p{Lu}\p{Ll}{0,4}(?:\.\p{Lu}\p{L}{0,4}){1,3}\.?$|^\p{Lu}$/u

/** "IranWire", "WhatsApp", "Type-C": how products are spelt, and no person ("MacArthur", "DeSantis"). */
const BRAND = /^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}|^\p{Lu}\p{Ll}+-\p{Lu}$/u

/** Roman numerals of kings and popes. */
const ROMAN = /^[IVX]+$/

/** Whether the tables know a person by an atom's words. */
export function isPersonRow(atom: Atom | undefined): boolean {
  return (atom?.names ?? []).some(({ row }) => row.kind === 'person')
}

/** Whether the words of a name may be a person's: none tells of a body or a thing, is built like a common word, or is an abbreviation. */
export function mayBePerson(
  { tokens, words, tables, article, gazetteer }: Desk,
  { kind, from, to }: Atom,
  polite = false,
): boolean {
  if (kind === 'organisation') return false
  // "M.Hum.", "S.Pd.", "Ph.D.": a degree
  const whole = article.text.slice(tokens.start[from], tokens.end[to - 1])
  if (DEGREE.test(whole) || BRAND.test(whole)) return false
  // "Lc", "Sp": nobody's name, but for the Ngs
  if (to === from + 1 && /^\p{Lu}[bcdfghjklmnpqrstvwxz]+$/u.test(whole) && whole !== 'Ng')
    return false
  const given = to > from + 1 && gazetteer.firstNames.has(tokens.folded[from] as string)
  let shouted = 0
  let long = 0
  for (let at = from; at < to; at++) {
    const word = tokens.folded[at] as string
    // "Bill Richardson": a first name, whatever else the word is
    const first = at === from && (given || isSyllables(tokens, from + 1))
    // "Mansyur Tanjung": a cape, and a family's name
    const family = at === to - 1 && given && words.surnames.has(word)
    if (!first && !family && (words.organisations.has(word) || tables.commonWord.test(word)))
      return false
    const printed = article.text.slice(tokens.start[at], tokens.end[at])
    if (printed.length < 2 || !/^\p{L}/u.test(printed)) continue
    // "FX Suryo Wibisana": initials
    if (at === from && printed.length === 2 && to > from + 1) continue
    long++
    if (printed === printed.toUpperCase() && !ROMAN.test(printed) && tokens.folded[at + 1] !== '.')
      shouted++
  }
  // "Evakuasi WNI": capitals among small letters are an abbreviation; a line of capitals tells nothing
  return polite || shouted === 0 || shouted === long
}
