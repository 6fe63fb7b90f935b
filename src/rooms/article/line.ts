/**
 * Lines: a page's draft cut at its line breaks, trimmed, and joined again where a scraper broke
 * them around a link ("dilansir", "AFP", ", Selasa (10/6/2025)") or a mail program at a width.
 */
import type { Repair } from '../../model/article.ts'
import { type Draft, joinDrafts, placeOf, sliceDraft } from './draft.ts'

/** A line that is not blank; `gap`: a blank line stands before it. */
export interface Line {
  readonly draft: Draft
  readonly gap: boolean
}

const ENDED = /[.!?…:;"”’'»)\]]$/
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
 */
export function joinLines(
  lines: readonly Line[],
  leads: (word: string) => boolean,
  repairs: Repair[],
): readonly Line[] {
  const wrapped = isWrapped(lines)
  const joined: Line[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    const before = joined.at(-1)
    if (before === undefined || !belongs(before, line, lines[index + 1], wrapped, leads)) {
      joined.push(line)
      continue
    }
    const between = /^[,;.)\]%]/.test(line.draft.text) ? '' : ' '
    const draft = joinDrafts(before.draft, between, line.draft)
    const seam = before.draft.text.length
    const end = seam + between.length + line.draft.text.length
    const context = Math.max(0, seam - 20)
    repairs.push({
      rule: wrapped ? 'article/wrapped-line' : 'article/split-line',
      before: `${before.draft.text.slice(-20)}\n${line.draft.text.slice(0, 20)}`.toWellFormed(),
      after: draft.text.slice(context, seam + between.length + 20).toWellFormed(),
      original: placeOf(draft, seam - 1, Math.min(end, seam + between.length + 1)),
    })
    joined[joined.length - 1] = { draft, gap: before.gap }
  }
  return joined
}

function belongs(
  before: Line,
  line: Line,
  after: Line | undefined,
  wrapped: boolean,
  leads: (word: string) => boolean,
): boolean {
  const text = before.draft.text
  if (before.draft.page !== line.draft.page) return false
  if (/^[,;]|^[.)](?!\w)/.test(line.draft.text)) return !/[.!?…]$/.test(text)
  if (ENDED.test(text)) return false
  if (line.gap) return false
  if (wrapped) return true
  if (GOES_ON.test(line.draft.text)) return true
  const isName = line.draft.text.length <= 60 && !/[.!?:]$/.test(line.draft.text)
  const next = after === undefined || after.gap ? '' : after.draft.text
  const lastWord = /(\p{Ll}+),?$/u.exec(text)?.[1]
  return isName && lastWord !== undefined && (GOES_ON.test(next) || leads(lastWord))
}

/** Whether lines were cut at a width, paragraphs being parted by blank lines. */
function isWrapped(lines: readonly Line[]): boolean {
  let soft = 0
  let breaks = 0
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as Line
    if (line.gap) continue
    const before = (lines[index - 1] as Line).draft.text
    if (before.length > 110) return false
    breaks++
    if (!ENDED.test(before) && before.length >= 40) soft++
  }
  return breaks >= 3 && soft >= breaks * 0.6
}
