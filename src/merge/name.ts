/**
 * Names as merging compares them: "Aleksandar Vučić" and "Aleksandar Vucic" are one, and so are the
 * ways a name from another script is spelled in Latin ("Zelensky", "Zelenskyy", "Zelenskiy").
 */

// Letters that are no plain letter with a mark, so that normalising leaves them.
const LETTERS: { readonly [letter: string]: string } = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

const PLAIN = /^[ -~]*$/

/**
 * Folds a name or a search word: lower case, marks on letters dropped, everything but letters and
 * digits one space.
 */
export function foldName(name: string): string {
  // Most names are plain letters, for which all the rest is dear.
  if (PLAIN.test(name)) {
    return name
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  }
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[łøđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a name, each spelled one way: "y" is "i", a doubled letter one. */
export function nameWords(name: string): readonly string[] {
  const folded = foldName(name)
  if (folded === '') return []
  return folded.split(' ').map((word) => word.replace(/y/g, 'i').replace(/(.)\1+/gu, '$1'))
}

// "Hasan" and "Husain" lose too much of themselves.
const LONG = 6

/** A long word without its vowels but the first letter, an "h" at its end left out; a short one as it is. */
export function consonants(word: string): string {
  return word.length < LONG
    ? word
    : word.slice(0, 1) +
        word
          .slice(1)
          .replace(/[aeiou]/g, '')
          .replace(/h$/, '')
}

/** Whether two folded words are one in two spellings: "husseiniya" and "husseiniyah". */
export function spelledAlike(a: string, b: string): boolean {
  if (a === b) return true
  const [mine = '', theirs = ''] = [a, b].map((word) => nameWords(word)[0] ?? '')
  const skeleton = consonants(mine)
  return skeleton.length > 2 && mine.length >= LONG && skeleton === consonants(theirs)
}
