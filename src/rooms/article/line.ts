/**
 * Lines: a page's draft cut at its line breaks, trimmed, and joined again where a scraper broke
 * them around a link ("dilansir", "AFP", ", Selasa (10/6/2025)") or a mail program at a width.
 */
import type { Repair } from '../../model/article.ts'
import { type Draft, inserted, joinDrafts, sliceDraft } from './draft.ts'

/** A line that is not blank; `gap`: a blank line stands before it. */
export interface Line {
  readonly draft: Draft
  readonly gap: boolean
}

const ENDED = /[.!?…:;"”’'»)\]]$/
/** A line that begins with such a mark goes on without a space. */
const CLOSES = /^[,;.)\]%]/
const TAIL = 80
const CONTEXT = 20
/** The shortest piece of a sentence that a name may follow on a line of its own; "Sign in" is a link in a menu. */
const PIECE = 20
/** The longest line that is a dateline alone. */
const DATELINE = 60
/** How far lines cut at a width fall short of it. */
const RAGGED = 12
const SEEN = 1000
const GOES_ON = /^[,;.)\]%](?!\.\.)|^\p{Ll}/u

/** The lines of a page. */
export function linesOf(draft: Draft): readonly Line[] {
  const lines: Line[] = []
  let gap = false
  let start = 0
  while (start <= draft.text.length) {
    const stop = draft.text.indexOf('\n', start)
    const end = stop === -1 ? draft.text.length : stop
    const line = trimmed(draft, start, end)
    if (line === undefined) gap = true
    else {
      lines.push({ draft: line, gap })
      gap = false
    }
    start = end + 1
  }
  return lines
}

/** A stretch of a draft without the white space around it; undefined where nothing is left. */
export function trimmed(
  draft: Draft,
  start = 0,
  end: number = draft.text.length,
): Draft | undefined {
  let from = start
  let to = end
  while (from < to && draft.text.charCodeAt(from) <= 32) from++
  while (to > from && draft.text.charCodeAt(to - 1) <= 32) to--
  return from === to ? undefined : sliceDraft(draft, from, to)
}

/**
 * Joins the lines a sentence was broken into.
 *
 * @param leads whether a word calls for a name behind it ("dilansir"), so that a short line behind it belongs to it
 * @param alone whether a line is noise that no sentence runs into
 */
export function joinLines(
  lines: readonly Line[],
  leads: (word: string) => boolean,
  alone: (line: string) => boolean,
  repairs: Repair[],
): readonly Line[] {
  const wrapped = isWrapped(lines)
  const rule = wrapped ? 'article/wrapped-line' : 'article/split-line'
  const joined: Line[] = []
  let pieces: Draft[] = []
  let gap = false
  // The end of the line so far: enough to decide by, so that no long line is copied for each of its pieces.
  let tail = ''
  let ended = false
  const close = () => {
    const [first, ...rest] = pieces
    if (first !== undefined) joined.push({ draft: joinDrafts([first, ...rest]), gap })
  }
  for (const [index, line] of lines.entries()) {
    const last = pieces.at(-1)
    const { text } = line.draft
    const goesOn =
      last !== undefined &&
      !ended &&
      belongs(last, tail, line, lines[index + 1], wrapped, leads) &&
      !alone(text)
    if (!goesOn) {
      close()
      pieces = [line.draft]
      gap = line.gap
      tail = text.slice(-TAIL)
      ended = !ENDED.test(tail) && alone(text)
      continue
    }
    const between = CLOSES.test(text) ? '' : ' '
    const original = {
      page: last.page,
      start: last.from.at(-1) ?? 0,
      end: line.draft.to[0] ?? 0,
    }
    if (between === '') pieces.push(line.draft)
    else pieces.push(inserted(between, last), line.draft)
    repairs.push({
      rule,
      before: `${tail.slice(-CONTEXT)}\n${text.slice(0, CONTEXT)}`.toWellFormed(),
      after: `${tail.slice(-CONTEXT)}${between}${text.slice(0, CONTEXT)}`.toWellFormed(),
      original,
    })
    tail = (tail + between + text.slice(-TAIL)).slice(-TAIL)
  }
  close()
  return joined
}

function belongs(
  last: Draft,
  text: string,
  line: Line,
  after: Line | undefined,
  wrapped: boolean,
  leads: (word: string) => boolean,
): boolean {
  if (last.page !== line.draft.page) return false
  if (/^[,;]|^[.)](?!\w)/.test(line.draft.text)) return !/[.!?…]$/.test(text)
  if (ENDED.test(text)) return false
  // "Jakarta -": pages set the dateline apart from the story it opens.
  if (text.length <= DATELINE && /\p{L}\)? [-–—]{1,2}$/u.test(text)) return true
  if (line.gap) return false
  if (wrapped) return true
  if (GOES_ON.test(line.draft.text)) return true
  const isName = line.draft.text.length <= 60 && !/[.!?:]$/.test(line.draft.text)
  const next = after === undefined || after.gap ? '' : after.draft.text
  const lastWord = /(\p{Ll}+),?$/u.exec(text)?.[1]
  return (
    isName &&
    lastWord !== undefined &&
    (GOES_ON.test(next) || (text.length >= PIECE && leads(lastWord)))
  )
}

/** Whether lines were cut at a width, paragraphs being parted by blank lines. */
function isWrapped(lines: readonly Line[]): boolean {
  const soft: number[] = []
  let lower = 0
  let breaks = 0
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as Line
    if (line.gap) continue
    const before = (lines[index - 1] as Line).draft.text
    if (before.length > 110) return false
    breaks++
    if (ENDED.test(before) || before.length < 40) continue
    soft.push(before.length)
    if (/^\p{Ll}/u.test(line.draft.text)) lower++
  }
  // Lines of a list of headlines begin with a capital each, and are as long as they are.
  const width = Math.max(0, ...soft.slice(0, SEEN))
  const even = soft.every((length) => length >= width - RAGGED)
  return breaks >= 3 && soft.length >= breaks * 0.6 && (even || lower >= soft.length * 0.25)
}
