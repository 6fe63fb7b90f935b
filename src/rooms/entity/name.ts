/**
 * Names as compared: their folded words, and the slug made of them for an id.
 */
import { foldName, foldWord } from '../../text/token.ts'

/** Articles of Arabic names, which the press of one country writes this way and that of another that: "el-Sisi", "al-Sisi", "Al Sisi". */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul'])

/** The folded words of a name, one for all articles of Arabic: "Nikola Djordjevic" and "El-Mansouri" as other papers spell them. */
export function wordsOf(name: string): readonly string[] {
  return partsOf(name).map((word) => {
    const folded = foldName(word)
    return ARTICLES.has(folded) ? 'al' : folded
  })
}

/** A name as part of an id: "wang-yi". */
export function slug(name: string): string {
  return partsOf(name)
    .map(foldWord)
    .join('-')
    .replace(/[^\p{L}\p{N}-]+/gu, '')
}

function partsOf(name: string): readonly string[] {
  return name.split(/[\s.-]+/).filter((word) => word !== '')
}
