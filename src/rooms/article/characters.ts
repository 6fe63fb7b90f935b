/**
 * Characters: what a page's text is made of before anything is read.
 *
 * Takes a page's text, gives a draft in NFC without invisible characters, with `\n` for every kind
 * of line break and one space for every run of white space.
 */
import { type Draft, draftOf, type Edit, edit } from './draft.ts'

// Soft hyphen, zero-width characters, marks of direction, byte order mark, controls; a thousand at a time, as in PILE.
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]{1,1000}/g
// No script sets thirty marks on a letter; to put a million of them in order takes the square of it (Unicode's stream-safe form).
// A thousand at a time: a pattern cannot always follow a run of millions.
const PILE = /(?<=\p{M}{30})\p{M}{1,1000}/gu
// All marks are beyond U+0300; Latin letters are not, so that most texts are never looked through for piles.
const MAY_PILE = /[\u0300-\uFFFF]{31}/
const BREAK = /\r\n?|[\u0085\u2028\u2029]/g
// A single space is as it should be.
const WHITE = /[^\S\n]{2,}|[^\S\n ]/g
// A letter with its marks, or the parts of a Korean syllable: the pieces that normalization may change.
const COMPOSABLE = /[\u1100-\u11FF]+|[^\p{M}]?\p{M}+|[^\0-\u02FF]/gu

/**
 * The draft of a page's text.
 *
 * @param page number of the page, from 1
 */
export function cleanCharacters(text: string, page: number): Draft {
  return cleanDraft(draftOf(text, page))
}

/** The same of a draft that was taken out of its page. */
export function cleanDraft(draft: Draft): Draft {
  if (isClean(draft.text)) return draft
  const visible = edit(
    draft,
    replaced(draft.text, INVISIBLE, () => ''),
  )
  const broken = edit(
    visible,
    replaced(visible.text, BREAK, () => '\n'),
  )
  const sparse = MAY_PILE.test(broken.text)
    ? edit(
        broken,
        replaced(broken.text, PILE, () => ''),
      )
    : broken
  const composed =
    sparse.text === sparse.text.normalize('NFC')
      ? sparse
      : edit(
          sparse,
          replaced(sparse.text, COMPOSABLE, (piece) => piece.normalize('NFC')),
        )
  return edit(composed, whiteSpace(composed.text))
}

/** Letters of Europe, signs of print and single spaces between them, as nearly every line is: nothing to clean. */
function isClean(text: string): boolean {
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isPrinted =
      (code > 32 && code < 0x7f) ||
      (code > 0xa0 && code < 0x300 && code !== 0xad) ||
      (code > 0x200f && code < 0x2028)
    if (!isPrinted && code !== 10 && (code !== 32 || before === 32)) return false
    before = code
  }
  return true
}

/** A line of metadata, such as a title, in the same characters as a text. */
export function cleanLine(text: string): string {
  return cleanCharacters(text.toWellFormed(), 1).text.replace(/\s+/g, ' ').trim()
}

/** Why a page's text cannot be news: too many units are no characters at all. */
export function isBinary(text: string): boolean {
  const odd = text.match(/[\0-\x08\x0E-\x1F\x7F\uFFFD]/g)?.length ?? 0
  return text.includes('\0\0') || odd > text.length / 10
}

function replaced(text: string, pattern: RegExp, by: (piece: string) => string): readonly Edit[] {
  const edits: Edit[] = []
  for (const { 0: piece, index } of text.matchAll(pattern)) {
    const insert = by(piece)
    if (insert !== piece) edits.push({ start: index, end: index + piece.length, insert })
  }
  return edits
}

// The first space of a run stays where it is one, so that it counts as copied.
function whiteSpace(text: string): readonly Edit[] {
  const edits: Edit[] = []
  for (const { 0: run, index } of text.matchAll(WHITE)) {
    if (run[0] === ' ') edits.push({ start: index + 1, end: index + run.length, insert: '' })
    else edits.push({ start: index, end: index + run.length, insert: ' ' })
  }
  return edits
}
