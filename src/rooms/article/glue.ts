/**
 * Glue: mends what lost link tags and lost line breaks glued together, word by word and at marks:
 * "Serikat(AS)Donald", "menyebut,kapal", "China.Sebelum", `lokal."Selama`.
 *
 * Takes a line's draft, gives the mended draft and one repair for each stretch without white space that changed.
 */
import type { Repair } from '../../model/article.ts'
import { type Draft, type Edit, edit, placeOf } from './draft.ts'
import { cutsIn, isTail } from './glued-word.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Gap {
  readonly at: number
  readonly rule: string
}

const ADDRESS = /:\/\/|www\.|@|^#|\.\p{Ll}{2,4}\//u
/** How far into a line a dateline reaches. */
const OPENING = 45
/** A word of two letters in a language of long ones is a preposition. */
const SHORT = 2
const STOP = /^[.!?;:]/
const PLAIN_NUMBER = /^\d+[,.]?$/
const CHUNK = /\S+/g
const MARKS = ',.;:!?'
const SPACE = 32
const WORD = /\p{L}[\p{L}\p{M}]*/gu
const NUMBER = /\p{N}/u
const TAIL = /(?<=\p{N})\p{Ll}+/gu
const ACRONYM = /(?<=(?<![\p{L}\p{N}])\p{N}{1,6})\p{Lu}{3,}/gu
const MARK = /[^\p{L}\p{N}-]/u
const NONE: readonly Gap[] = []
/** Longer stretches without white space are no words of a report. */
const LONGEST = 400

/** Parts what is glued in a line. */
export function unglue(draft: Draft, vocabulary: Vocabulary, repairs: Repair[]): Draft {
  const edits: Edit[] = []
  const { text } = draft
  let open = false
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === SPACE) {
      at++
      continue
    }
    const plain = endOfPlain(text, at)
    if (plain > at && cutsIn(text.slice(at, plain), at < OPENING, vocabulary).length === 0) {
      at = plain + 1
      continue
    }
    CHUNK.lastIndex = at
    const found = CHUNK.exec(text)
    if (found === null) break
    const { 0: chunk, index } = found
    at = index + chunk.length
    const gaps = gapsIn(chunk, index < OPENING, open, vocabulary)
    if (countQuotes(chunk) % 2 === 1) open = !open
    if (gaps.length === 0) continue
    repairs.push({
      rule: gaps[0]?.rule ?? 'article/glued-word',
      before: chunk,
      after: spaced(chunk, gaps),
      original: placeOf(draft, index, index + chunk.length),
    })
    for (const { at } of gaps) edits.push({ start: index + at, end: index + at, insert: ' ' })
  }
  return edit(draft, edits)
}

/** Where a plain word ends that stands between spaces, with a mark behind it at most, as nearly all do; `from` where none stands. */
function endOfPlain(text: string, from: number): number {
  let at = from
  let code = text.charCodeAt(at)
  if (code >= 65 && code <= 90) code = text.charCodeAt(++at)
  while (code >= 97 && code <= 122) code = text.charCodeAt(++at)
  const behind = code !== SPACE && MARKS.includes(text[at] ?? ' ') ? at + 1 : at
  return behind === text.length || text.charCodeAt(behind) === SPACE ? at : from
}

function gapsIn(
  chunk: string,
  opens: boolean,
  open: boolean,
  vocabulary: Vocabulary,
): readonly Gap[] {
  if (chunk.length < 4 || chunk.length > LONGEST || PLAIN_NUMBER.test(chunk)) return NONE
  if (ADDRESS.test(chunk)) return NONE
  const gaps = new Map<number, string>()
  for (const { 0: word, index } of chunk.matchAll(WORD)) {
    // "Wangdi.": so short a word calls for another, and none follows
    const ends = STOP.test(chunk.slice(index + word.length))
    for (const cut of cutsIn(word, opens, vocabulary))
      if (!(ends && word.length - cut <= SHORT)) gaps.set(index + cut, 'article/glued-word')
  }
  if (NUMBER.test(chunk)) {
    for (const { 0: word, index } of chunk.matchAll(TAIL)) {
      if (isTail(word, vocabulary)) gaps.set(index, 'article/glued-number')
    }
    // "386WNI": not "5G", and no "F16AM" that stands nowhere alone.
    for (const { 0: word, index } of chunk.matchAll(ACRONYM)) {
      if (vocabulary.acronyms.has(word)) gaps.set(index, 'article/glued-number')
    }
  }
  if (MARK.test(chunk)) {
    if (/[()]/.test(chunk)) atBrackets(chunk, gaps)
    if (/[,;]/.test(chunk)) atCommas(chunk, gaps)
    if (/[.!?]/.test(chunk)) atStops(chunk, open, vocabulary, gaps)
    if (/["“”]/.test(chunk)) atQuotes(chunk, open, gaps)
  }
  if (gaps.size === 0) return NONE
  return Array.from(gaps, ([at, rule]) => ({ at, rule })).sort((a, b) => a.at - b.at)
}

// "Serikat(AS)Donald"; not "minister(s)" nor "(re)elected".
function atBrackets(chunk: string, gaps: Map<number, string>): void {
  for (const { index } of chunk.matchAll(/(?<=[\p{L}\p{N}]{2})\((?=\p{Lu}|\p{Ll}{3})/gu))
    gaps.set(index, 'article/glued-bracket')
  for (const { index } of chunk.matchAll(
    /(?<=[\p{Lu}\p{N}][^()]{0,40}\))(?=\p{Lu})|(?<=(?:[\p{Lu}\p{N}][^()]{0,40}[\p{Lu}\p{N}]|[^()]{4})[^()]{0,40}\))(?=\p{Ll}{2})|(?<=\(\p{Ll}{4,40}\))(?=\p{Lu})/gu,
  ))
    gaps.set(index, 'article/glued-bracket')
}

function atCommas(chunk: string, gaps: Map<number, string>): void {
  for (const { index } of chunk.matchAll(/(?<=[\p{L}\p{N})"”’%][,;])(?=\p{L}{2})/gu))
    gaps.set(index, 'article/glued-comma')
}

// "China.Sebelum", "(19/6).Blinken", "2025.Harga"; not "KOMPAS.com", "St.Petersburg", "REPUBLIKA.CO.ID".
function atStops(
  chunk: string,
  open: boolean,
  { abbreviations }: Vocabulary,
  gaps: Map<number, string>,
): void {
  const glued =
    /(?<=[\p{Ll})%]|\p{Lu}{2}|\p{N}{2}|["”’])(?:[.!?]|\.{3})(?<quote>["“‘]?)(?=\p{Lu}(?:\p{Ll}|\p{Lu}|\s|$))/gu
  for (const match of chunk.matchAll(glued)) {
    const { index } = match
    const stop = match[0].replace(/["“‘]$/, '')
    const before = chunk.slice(0, index)
    const quote = match.groups?.quote ?? ''
    // `"...They left`: an opening, no end.
    if (!/[\p{L}\p{N})%]/u.test(before)) continue
    if (stop === '.' && abbreviations.has(/[\p{L}.]*$/u.exec(before)?.[0] ?? '')) continue
    const next = chunk.slice(index + match[0].length)
    if (
      quote === '' &&
      /^(?:\p{Lu}\P{Ll}|\p{Lu}{2})/u.test(next) &&
      !/\p{Ll}$|["”’)]$/u.test(before)
    )
      continue
    if (/^(?:Com|Co|Id|Net|Org|Tv)(?!\p{Ll})/u.test(next)) continue
    const closes = quote === '"' && isOpen(before, open)
    gaps.set(index + stop.length + (closes ? 1 : 0), 'article/glued-sentence')
  }
}

// `siap,"kata` and `kata“Kami`.
function atQuotes(chunk: string, open: boolean, gaps: Map<number, string>): void {
  for (const { index } of chunk.matchAll(/(?<=[,.!?]["”])(?=\p{L})/gu)) {
    const closes = chunk[index - 1] === '”' || isOpen(chunk.slice(0, index - 1), open)
    if (closes) gaps.set(index, 'article/glued-quote')
  }
  for (const { index } of chunk.matchAll(/(?<=\p{L}|,)“/gu)) gaps.set(index, 'article/glued-quote')
  // `Khamenei"tidak bisa`: before the mark that opens, behind the one that closes.
  for (const { index } of chunk.matchAll(/(?<=\p{L}{2})"(?=\p{L}{2})/gu))
    gaps.set(isOpen(chunk.slice(0, index), open) ? index + 1 : index, 'article/glued-quote')
}

function isOpen(before: string, open: boolean): boolean {
  return countQuotes(before) % 2 === 1 ? !open : open
}

function countQuotes(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++
  return count
}

function spaced(chunk: string, gaps: readonly Gap[]): string {
  let done = 0
  let text = ''
  for (const { at } of gaps) {
    text += `${chunk.slice(done, at)} `
    done = at
  }
  return text + chunk.slice(done)
}
