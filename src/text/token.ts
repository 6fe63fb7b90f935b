/**
 * Tokens: the words, numbers and marks of a text, found once and used by every room.
 *
 * "16.30" is number, mark, number; "China-AS" word, mark, word; "Ma'ruf" one word; "Blinken's" is
 * "Blinken" and "'s". Rooms match tables against tokens, so that a table entry and the text are cut alike.
 */

/** What a token is. */
export const TokenKind = { word: 1, number: 2, mark: 3, newline: 4 } as const

/** The tokens of one text as parallel arrays; offsets are UTF-16 code units. */
export interface Tokens {
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** One of `TokenKind`. */
  readonly kind: Uint8Array
  /** Folded form: lower case, marks on letters dropped ("Erdoğan" is "erdogan"). */
  readonly folded: readonly string[]
  /** `hashOf` each folded form, so that tables are asked by number before they are asked by word. */
  readonly hash: Int32Array
  /** 1 where the first letter is upper case. */
  readonly capital: Uint8Array
  /** 1 where white space (or the text's edge) stands before the token. */
  readonly spaced: Uint8Array
}

// A clitic "'s" is a token of its own, so that "Blinken's" finds Blinken; "Ma'ruf" and "O'Brien" stay whole.
// A run of millions of letters would overflow the stack of the regular expression: what is longer than these is cut.
const TOKEN =
  /['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}]{0,9999}(?:['’‘ʼ](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]{0,9999}){0,99}|\p{N}{1,9999}|\n|[^\s]/uy

/**
 * Cuts a text into tokens.
 *
 * @param text any string
 * @returns tokens in text order; white space other than `\n` lies between them
 */
export function tokenize(text: string): Tokens {
  let room = (text.length >> 2) + 16
  let { start, end, hash, kind, capital, spaced } = newColumns(room)
  const folded: string[] = []
  let length = 0
  let previous = 0
  for (let from = 0; from < text.length; ) {
    const first = text.charCodeAt(from)
    if (isBlank(first)) {
      from++
      continue
    }
    // a plain word is hashed and packed as its end is looked for
    const isWord = isLetter(first)
    let plain = -1
    let hashed = HASH_START
    let packed = 0
    let packedMore = 0
    if (isWord) {
      let code = first
      plain = from
      do {
        hashed = Math.imul(hashed ^ (code | 32), HASH_FACTOR)
        if (plain - from < PACK) packed = (packed << 5) | (code & 31)
        else packedMore = (packedMore << 5) | (code & 31)
        code = text.charCodeAt(++plain)
      } while (isLetter(code))
      // an accent, an apostrophe or a great length needs the pattern
      if (code > 127 || code === APOSTROPHE || plain - from > 9999) plain = -1
    } else if (isDigit(first)) {
      plain = endOfDigits(text, from)
    } else if (first < 128 ? first !== APOSTROPHE : isPlainMark(first)) {
      plain = from + 1
    }
    const stop = plain < 0 ? endByPattern(text, from) : plain
    if (stop < 0) {
      from++
      continue
    }
    if (length === room) {
      room *= 2
      const larger = newColumns(room)
      larger.start.set(start)
      larger.end.set(end)
      larger.hash.set(hash)
      larger.kind.set(kind)
      larger.capital.set(capital)
      larger.spaced.set(spaced)
      ;({ start, end, hash, kind, capital, spaced } = larger)
    }
    let word: string
    if (isWord && plain >= 0) {
      if (stop - from > PACK * 2) word = text.slice(from, stop).toLowerCase()
      else {
        const slot = (hashed ^ (hashed >>> 16)) & LATELY
        if (firstHalf[slot] === packed && secondHalf[slot] === packedMore)
          word = lately[slot] as string
        else {
          word = text.slice(from, stop).toLowerCase()
          firstHalf[slot] = packed
          secondHalf[slot] = packedMore
          lately[slot] = word
        }
      }
      hash[length] = hashed
      kind[length] = TokenKind.word
      capital[length] = first < 97 ? 1 : 0
    } else {
      word = text.slice(from, stop)
      const type = plain < 0 ? kindOf(word, first) : kindOfPlain(first)
      capital[length] = type === TokenKind.word && isCapital(word, first) ? 1 : 0
      if (type === TokenKind.word) word = foldWord(word)
      hash[length] = hashOf(word)
      kind[length] = type
    }
    start[length] = from
    end[length] = stop
    spaced[length] = from === 0 || from > previous || first === 10 ? 1 : 0
    folded.push(word)
    length++
    previous = stop
    from = stop
  }
  return { length, folded, ...columnsOn(start.buffer, room, length) }
}

/** The columns of `Tokens` but the words themselves. */
interface Columns {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly hash: Int32Array
  readonly kind: Uint8Array
  readonly capital: Uint8Array
  readonly spaced: Uint8Array
}

// Making a buffer is dear and a view of it cheap: of a text of one sentence, six buffers cost as much as all the cutting.
function newColumns(room: number): Columns {
  return columnsOn(new ArrayBuffer(room * 15), room, room)
}

/** Columns of `length` on a buffer that has room for more. */
function columnsOn(buffer: ArrayBufferLike, room: number, length: number): Columns {
  return {
    start: new Int32Array(buffer, 0, length),
    end: new Int32Array(buffer, room * 4, length),
    hash: new Int32Array(buffer, room * 8, length),
    kind: new Uint8Array(buffer, room * 12, length),
    capital: new Uint8Array(buffer, room * 13, length),
    spaced: new Uint8Array(buffer, room * 14, length),
  }
}

/** The hash of a folded word that `Tokens.hash` holds (FNV-1a over UTF-16 code units). */
export function hashOf(word: string): number {
  let hash = HASH_START
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), HASH_FACTOR)
  return hash
}

const HASH_START = 0x811c9dc5 | 0
const HASH_FACTOR = 0x01000193

/**
 * Words met lately, by their hash: a text uses few words many times, and one string for all of them is neither cut nor hashed anew by the
 * tables that ask for it. Which word stands in a slot its letters say, five bits each; what is longer than two packs of them is cut each time.
 */
const LATELY = 8191
const PACK = 6
const lately: string[] = new Array(LATELY + 1).fill('')
const firstHalf = new Int32Array(LATELY + 1)
const secondHalf = new Int32Array(LATELY + 1)

/** Words longer than this are no words. */
const LONG = 100

/** The end of a run of plain digits; -1 where another letter stands behind it that needs the pattern. */
function endOfDigits(text: string, from: number): number {
  let at = from
  let code = 0
  do code = text.charCodeAt(++at)
  while (isDigit(code))
  return code > 127 || at - from > 9999 ? -1 : at
}

// -1 for white space.
function endByPattern(text: string, from: number): number {
  TOKEN.lastIndex = from
  return TOKEN.test(text) ? TOKEN.lastIndex : -1
}

/** Folds a word for comparison: lower case, one kind of apostrophe, diacritics dropped. */
export function foldWord(word: string): string {
  let plain = true
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code < 128) continue
    // dashes, quotation marks and "…" of print have no marks to drop
    if (code < 0x2010 || code > 0x2026) return withoutMarks(word)
    plain = false
  }
  const small = word.toLowerCase()
  return plain ? small : small.replace(/[’‘]/g, "'")
}

function withoutMarks(word: string): string {
  // marks are dropped in the end; a million of them on one letter would first be put in order, which takes the square of it
  const bare = word.length > LONG ? word.replace(/\p{M}+/gu, '') : word
  return bare
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .replace(/ı/g, 'i')
}

/** Letters with a stroke, which are letters of their own, as the press of other languages prints them. */
const STROKES: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
}

/** Folds a part of a person's name: as a word, and "Paweł" as "Pawel" is printed abroad. */
export function foldName(part: string): string {
  return foldWord(part).replace(/[łđðøħßæœþə]/g, (letter) => STROKES[letter] ?? letter)
}

/** The index of the first token that ends after `offset`: the token at or behind an offset. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.end[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function kindOfPlain(first: number): number {
  if (isLetter(first)) return TokenKind.word
  if (isDigit(first)) return TokenKind.number
  return first === 10 ? TokenKind.newline : TokenKind.mark
}

function kindOf(word: string, first: number): number {
  if (first < 128 && first !== APOSTROPHE) return kindOfPlain(first)
  if (/\p{L}/u.test(word))
    return word[0] === "'" || word[0] === '’' ? TokenKind.mark : TokenKind.word
  return /^\p{N}/u.test(word) ? TokenKind.number : TokenKind.mark
}

const APOSTROPHE = 39

// Dashes and quotation marks of print, but the single ones, which may be apostrophes.
function isPlainMark(code: number): boolean {
  return code >= 0x2010 && code <= 0x201f && (code < 0x2018 || code > 0x201b)
}

function isLetter(code: number): boolean {
  // small and large letters differ in one bit
  const small = code | 32
  return small >= 97 && small <= 122
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

// Plain white space but the newline, which is a token.
function isBlank(code: number): boolean {
  return code === 32 || (code !== 10 && code >= 9 && code <= 13)
}

function isCapital(word: string, first: number): boolean {
  if (first < 128) return first >= 65 && first <= 90
  return /^\p{Lu}/u.test(word)
}
