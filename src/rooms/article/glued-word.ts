/**
 * Glued words: where a scraper dropped a link's tags with the spaces around them, two words stand as
 * one: "dilansirAFP", "Trumpmengatakan", "ASyang", "5orang".
 *
 * A word is parted only where one side is known to the language, the gazetteer or the report itself.
 */
import { foldWord } from '../../text/token.ts'
import { isKnown, type Vocabulary } from './vocabulary.ts'
import { mayBegin, mayEnd } from './word-edge.ts'

const LONGEST = 60
/** The most words of a text: none of their letters needs a fold, and none inside is a capital. */
const PLAIN = /^[A-Za-z][a-z]+$/

/**
 * Where a word is to be parted.
 *
 * @param word letters only
 * @param opens whether it stands in the first words of a line, where a dateline's place is glued
 *   to the story ("Liputan6.com, JakartaPerang")
 * @returns offsets inside the word, ascending; none for a sound word
 */
export function cutsIn(word: string, opens: boolean, vocabulary: Vocabulary): readonly number[] {
  if (word.length > LONGEST || word.length < 4) return NONE
  if (PLAIN.test(word) && isSound(word, vocabulary)) return NONE
  const cuts: number[] = []
  let start = 0
  for (const { index } of word.matchAll(/(?<=\p{Ll})\p{Lu}/gu)) {
    if (isBrand(word.slice(start), vocabulary)) break
    const left = word.slice(start, index)
    const right = word.slice(index).replace(/(?<=\p{Ll})\p{Lu}.*$/u, '')
    // Behind a cut ("Menlu|Chile|Ignacio") a known name is a word of its own.
    const chained = cuts.length > 0 && vocabulary.names.has(left)
    if (!chained && !parts(left, right, opens, vocabulary)) continue
    addTail(left, start, cuts, vocabulary)
    cuts.push(index)
    start = index
  }
  const last = word.slice(start)
  if (!isBrand(last, vocabulary)) addTail(last, start, cuts, vocabulary)
  return [0, ...cuts].flatMap((from, piece) => {
    const seam = seamIn(word.slice(from, cuts[piece]), vocabulary)
    return [...(from === 0 ? [] : [from]), ...(seam === undefined ? [] : [from + seam])]
  })
}

const NONE: readonly number[] = []

/** Whether a word without a capital inside is whole for sure. */
function isSound(word: string, vocabulary: Vocabulary): boolean {
  const { compounds, wordEnds, afterEnds, ownEnds, nameBeginnings } = vocabulary
  const { length } = word
  // no seam of two words in small letters
  if (!compounds && length >= 7 && mayEnd(word, 3, length - 4, wordEnds, ownEnds)) return false
  // no name with a word behind it
  if (word.charCodeAt(0) >= 97) return true
  return !mayEnd(word, 3, length - 2, afterEnds) && !mayBegin(word, 3, length - 2, nameBeginnings)
}

/**
 * Where two words without a capital between them were glued: "ilmuwannuklir", "dannuklir", "masalahnuklir" stand
 * at most once in the report, and each of their words stands there alone or in the language's tables.
 * Short words are left: "olahraga" is none of "olah" and "raga".
 */
function seamIn(word: string, vocabulary: Vocabulary): number | undefined {
  const { own, compounds, names, nameWords, frequent, after, common } = vocabulary
  if (compounds || word.length < 7 || names.has(word) || !/^\p{L}\p{Ll}+$/u.test(word))
    return undefined
  const folded = foldWord(word)
  // Folding may drop letters, so that offsets would not fit.
  if (folded.length !== word.length || (own.get(folded) ?? 0) > 1) return undefined
  if (frequent.has(folded) || isSmallWord(folded, vocabulary)) return undefined
  // "Serikattengah"; "radioaktivitas" is no "Radio".
  const isName = /^\p{Lu}/u.test(word)
  const isMet = (part: string) => own.has(part) || frequent.has(part)
  for (let at = 3; at <= word.length - 4; at++) {
    const left = folded.slice(0, at)
    const right = folded.slice(at)
    // Both long, so that no word in one piece is met; or one of them a small word that is no prefix and no ending.
    const long = right.length >= 5
    if (at >= 4 && long && own.has(left) && own.has(right)) return at
    if (at >= 5 && long && (isMet(left) || (isName && nameWords.has(left))) && isMet(right))
      return at
    if (long && isSmallWord(left, vocabulary) && isMet(right)) return at
    if (at >= 5 && isMet(left) && (after.has(right) || common.has(right))) return at
  }
  return undefined
}

/** Whether a lower-case word behind a number is a word of its own: "5orang", never "20th". */
export function isTail(word: string, { after }: Vocabulary): boolean {
  return word.length >= 4 && after.has(word)
}

function isBrand(word: string, { innerCapitals }: Vocabulary): boolean {
  return innerCapitals.some((brand) => brand[0] === word[0] && word.startsWith(brand))
}

function parts(left: string, right: string, opens: boolean, vocabulary: Vocabulary): boolean {
  const folded = foldWord(left)
  const name = vocabulary.names.has(right) || startsWithName(right, vocabulary)
  if (left.length < 2) return false
  if (/^\p{Ll}/u.test(left)) {
    // "macOS", "iOS": the second half of a brand.
    if (left.length < 4 && vocabulary.compounds && /^\p{Lu}{2,}$/u.test(right)) return false
    if (vocabulary.before.has(folded) || vocabulary.common.has(folded)) return true
    if (left.length < 3) return false
    return left.length >= 4 || name || vocabulary.own.has(folded)
  }
  const tailless = tailAt(left, vocabulary)
  if (tailless !== undefined) return true
  // "NewsHour", "FromSoftware": English brands are glued of words that call for a name, too.
  if (vocabulary.before.has(folded))
    return !vocabulary.compounds || vocabulary.nameWords.has(foldWord(right)) || name
  // "McDonald", "DeSantis", "LeBron": a short beginning is part of a name.
  if (left.length <= 3) return vocabulary.names.has(left) && isKnown(right, vocabulary)
  if (opens && vocabulary.names.has(left) && right.length >= 4) return true
  if (isKnown(left, vocabulary) && (name || isKnown(right, vocabulary))) return true
  if (left.length >= 5 && right.length >= 4 && isSmallWord(right, vocabulary)) return true
  return name && left.length >= 5
}

// "TerkoordinasiSejak": no name goes on with a small word of the language.
function isSmallWord(word: string, { before, after, common }: Vocabulary): boolean {
  const folded = foldWord(word)
  return before.has(folded) || after.has(folded) || common.has(folded)
}

function startsWithName(word: string, vocabulary: Vocabulary): boolean {
  const tail = tailAt(word, vocabulary)
  return tail !== undefined && vocabulary.names.has(word.slice(0, tail))
}

function addTail(word: string, start: number, cuts: number[], vocabulary: Vocabulary): void {
  // "ASPete": the name of one acronym, and a known word behind it.
  const acronym = /^\p{Lu}+(?=\p{Lu}\p{Ll}{2})/u.exec(word)?.[0] ?? ''
  const rest = word.slice(acronym.length)
  const known = vocabulary.names.has(acronym)
    ? isKnown(rest, vocabulary)
    : acronym.length >= 3 && isSmallWord(rest, vocabulary)
  if (acronym.length >= 2 && known) {
    cuts.push(start + acronym.length)
    addTail(rest, start + acronym.length, cuts, vocabulary)
    return
  }
  const tail = tailAt(word, vocabulary)
  if (tail !== undefined) cuts.push(start + tail)
}

/** Where a name ends and the word glued behind it begins: "Iran|yang", "AFP|dan". */
function tailAt(
  word: string,
  { names, nameWords, own, after, afterName, common, compounds, whole: dictionary }: Vocabulary,
): number | undefined {
  const acronym = /^(\p{Lu}{2,})(\p{Ll}{2,})$/u.exec(word)
  if (acronym !== null) {
    const [, left = '', right = ''] = acronym
    return after.has(right) ? left.length : undefined
  }
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return undefined
  const whole = foldWord(word)
  if (names.has(word) || nameWords.has(whole) || common.has(whole) || after.has(whole))
    return undefined
  if (dictionary.has(whole)) return undefined
  for (let at = word.length - 2; at >= 3; at--) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    const folded = foldWord(left)
    if (after.has(right)) {
      // "Sundari", "Rundengan": so short a name (Run, an island) with a word is a name of its own
      if (names.has(left) && left.length >= 4) return at
      if (compounds) continue
      if (right.length < 5 && left.length < 4) continue
      // "Ramadan", "Jumadilawal": so short a part of somebody's name ("Edi Rama", "Monica Juma") parts no word
      const named = nameWords.has(folded) && (left.length >= 5 || right.length >= 4)
      if (right.length >= 3 && (named || (own.get(folded) ?? 0) > 1)) return at
      if (right.length >= 6 && own.has(folded)) return at
      // "Forbesmencatat": no word but a glued one ends in so long a word; "Underreported" does.
      if (right.length >= 7 && left.length >= 4 && !common.has(folded)) return at
    } else if (right.length >= 6 && names.has(left) && own.has(right)) return at
    else if (
      left.length >= (names.has(left) ? 4 : 5) &&
      (names.has(left) || nameWords.has(folded))
    ) {
      if (afterName.some((pattern) => pattern.test(right))) return at
    }
  }
  return undefined
}
