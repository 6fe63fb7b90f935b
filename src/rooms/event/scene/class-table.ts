/**
 * Class table: where the small words of a language stand in a text.
 */
import { type Lexicon, longestMatch } from '../../../text/lexicon.ts'
import type { Tokens } from '../../../text/token.ts'
import type { WordClass } from './word-class.ts'

/** Where small words stand along the tokens. */
export interface ClassTable {
  /** For each token the end of the longest small word that begins there; 0 where none does. */
  readonly ends: Int32Array
  /** The classes that word is of. */
  readonly classes: readonly (readonly WordClass[] | undefined)[]
}

/** Finds the small words of a text, the longest at each token. */
export function classTable(text: string, tokens: Tokens, words: Lexicon<WordClass>): ClassTable {
  const ends = new Int32Array(tokens.length)
  const classes: (readonly WordClass[] | undefined)[] = new Array(tokens.length).fill(undefined)
  for (let index = 0; index < tokens.length; index++) {
    const found = longestMatch(words, text, tokens, index)
    if (found === undefined) continue
    ends[index] = found.to
    classes[index] = found.values
  }
  return { ends, classes }
}
