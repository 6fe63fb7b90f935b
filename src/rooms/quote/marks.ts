/**
 * Quoted regions: what stands between quotation marks, paragraph by paragraph.
 *
 * Takes the article, gives regions in text order, none overlapping; marks inside a region ('Balon'
 * inside "...") belong to its words. "Ma'ruf", "Jum'at" and "leaders'" hold apostrophes, not marks.
 * A mark that is never closed damages nothing beyond its paragraph: it is left out, unless it opens
 * the paragraph and the next one opens with a mark too, as utterances of several paragraphs do.
 */
import type { Article } from '../../model/article.ts'

/** A region: marks included in `start..end`, the words alone in `from..to`. */
export interface Region {
  readonly start: number
  readonly end: number
  /** Without marks, outer white space, and a comma or full stop before the closing mark. */
  readonly from: number
  readonly to: number
  /** The words end as a whole utterance does: ", ", ". ", "? " or "!" before the closing mark. */
  readonly ended: boolean
  /** No mark closes it: the utterance goes on in the next paragraph. */
  readonly open?: boolean
}

const DOUBLE = '"“”„‟«»'
const SINGLE = "'‘’‚‛"
const LONGEST = 4000
const MARK = new RegExp(`[${DOUBLE}${SINGLE}]`, 'g')

/** Finds the quoted regions of an article; see the file's header. */
export function findRegions(article: Article): readonly Region[] {
  const regions: Region[] = []
  const ahead = { next: -1 }
  for (const [index, { span }] of article.blocks.entries()) {
    const next = article.blocks[index + 1]
    const continued = next !== undefined && DOUBLE.includes(article.text[next.span.start] ?? ' ')
    findIn(article.text, span.start, span.end, continued, ahead, regions)
  }
  return regions
}

function findIn(
  text: string,
  start: number,
  end: number,
  continued: boolean,
  ahead: { next: number },
  regions: Region[],
): void {
  let at = start
  // a single mark that found no partner once will find none later in the paragraph either
  let singles = true
  while (at < end) {
    // the next mark of the text is looked for once, however many paragraphs lie before it
    if (ahead.next < at) {
      MARK.lastIndex = at
      ahead.next = MARK.exec(text)?.index ?? text.length
    }
    if (ahead.next >= end) return
    at = ahead.next
    const mark = text[at] as string
    let close = -1
    if (DOUBLE.includes(mark)) {
      if (opens(text, at, start, end)) {
        close = closingDouble(text, at, end)
        if (close < 0 && at === start && continued) close = end
      }
    } else if (singles && SINGLE.includes(mark) && opensSingle(text, at, start, end)) {
      close = closingSingle(text, at, end)
      if (close === -2) singles = false
    }
    if (close < 0) {
      at++
      continue
    }
    const region = regionOf(text, at, close, end)
    if (region !== undefined) regions.push(region)
    at = Math.max(at + 1, region?.end ?? close)
  }
}

function opens(text: string, at: number, start: number, end: number): boolean {
  const mark = text[at] as string
  const next = text[at + 1]
  if (at + 1 >= end || next === undefined || isSpace(next)) return false
  if (mark === '“' || mark === '„' || mark === '«') return true
  if (at === start || isGap(text[at - 1] as string)) return true
  // a lost link glued the mark to the name before it: Rina"kami siap"
  return isWord(text[at - 1] as string) && isWord(next)
}

/** The closing mark for an opening one; a second opening mark on the way means damage: no region. */
function closingDouble(text: string, open: number, end: number): number {
  const mark = text[open] as string
  const limit = Math.min(end, open + LONGEST)
  for (let at = open + 1; at < limit; at++) {
    const here = text[at] as string
    if (!DOUBLE.includes(here)) continue
    const spaceBefore = isSpace(text[at - 1] as string)
    if (here === '“' || here === '„' || here === '«') {
      // „German“ and ”Kompas“ end with a mark that elsewhere opens
      if ((mark === '„' || mark === '”' || mark === '"') && here === '“' && !spaceBefore) return at
      return -1
    }
    if (mark === '«' && here !== '»') continue
    if (!spaceBefore) return at
    if (text[at + 1] !== undefined && !isSpace(text[at + 1] as string)) return -1
    return at
  }
  return -1
}

function opensSingle(text: string, at: number, start: number, end: number): boolean {
  const mark = text[at] as string
  if (mark === '’' || at + 1 >= end) return false
  if (!isWord(text[at + 1] as string) && !DOUBLE.includes(text[at + 1] as string)) return false
  // "the '90s", "rock 'n' roll": letters left out
  if (/^(?:\d\ds?\b|n['’]|n\s)/.test(text.slice(at + 1, at + 5))) return false
  return at === start || isGap(text[at - 1] as string)
}

/** The partner of a single mark: the first that ends no plural ("the leaders' talks"); -2 where none follows. */
function closingSingle(text: string, open: number, end: number): number {
  const limit = Math.min(end, open + LONGEST)
  let depth = 0
  let fallback = -2
  for (let at = open + 1; at < limit; at++) {
    const here = text[at] as string
    if (!SINGLE.includes(here)) continue
    const before = text[at - 1] as string
    const after = at + 1 < end ? (text[at + 1] as string) : ' '
    // "tahun '98": a year without its century
    if (isGap(before) && /^\d\d(?!\d)/.test(text.slice(at + 1, at + 4))) continue
    if (here !== '’' && isGap(before) && isWord(after)) {
      depth++
      continue
    }
    if (isSpace(before) || isWord(after)) continue
    if (depth > 0) {
      depth--
      continue
    }
    // "the leaders' talks", "weren't goin' nowhere"
    const plural = (before === 's' || /\p{L}{2}in$/u.test(text.slice(at - 4, at))) && isSpace(after)
    if (!plural) return at
    if (fallback < 0) fallback = at
  }
  return fallback
}

function regionOf(text: string, open: number, close: number, end: number): Region | undefined {
  let from = open + 1
  let to = close
  while (from < to && isSpace(text[from] as string)) from++
  while (to > from && isSpace(text[to - 1] as string)) to--
  const last = text[to - 1] as string
  const ended = to > from && ',.?!…'.includes(last)
  const ellipsis = last === '.' && text[to - 2] === '.'
  if (to > from && (last === ',' || (last === '.' && !ellipsis))) to--
  while (to > from && isSpace(text[to - 1] as string)) to--
  if (to <= from) return undefined
  const region = { start: open, end: Math.min(end, close + 1), from, to, ended }
  return close < end ? region : { ...region, open: true }
}

function isSpace(mark: string): boolean {
  return mark === ' ' || mark === '\u00a0' || mark === '\t' || mark === '\n'
}

function isGap(mark: string): boolean {
  return isSpace(mark) || '([—–-:"“‘/'.includes(mark)
}

function isWord(mark: string): boolean {
  return /[\p{L}\p{N}]/u.test(mark)
}
