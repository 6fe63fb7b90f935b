/**
 * Names as compared: their folded words, and the slug made of them for an id.
 */
import { foldWord } from '../../text/token.ts'

/** The folded words of a name. */
export function wordsOf(name: string): readonly string[] {
  return name
    .split(/[\s.-]+/)
    .filter((word) => word !== '')
    .map(foldWord)
}

/** A name as part of an id: "wang-yi". */
export function slug(name: string): string {
  return wordsOf(name)
    .join('-')
    .replace(/[^\p{L}\p{N}-]+/gu, '')
}
