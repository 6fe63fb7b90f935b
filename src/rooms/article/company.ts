/**
 * Company: what stands with noise and is not known by its own words. A box most of whose lines are noise is noise as a whole; behind
 * the notes that close a story none of it is told any more.
 */
import type { NoiseTables } from '../../lang/tables/article.ts'
import type { Furniture } from '../../model/article.ts'
import { rulesOf } from './furniture.ts'
import { type House, isSite } from './house-line.ts'
import type { PagePart } from './page/page.ts'

/** What follows the notes below a story without a known word is no more than this share of all. */
const REST = 0.15
const NOTE = 400
/** A quotation is told, whatever stands around it. */
const QUOTED = /["“”«»]/
/** A line that tells something ends like a sentence; a label, a price, a question to the reader does not. */
const TOLD = /[.!…]["”’)]*$/

/** Noise that comes with more of its kind: the title of a teaser, what a newsletter is about, what is sold. */
const BOXES: ReadonlySet<Furniture['kind']> = new Set(['related', 'ad', 'newsletter', 'paywall'])

/** Rules of notes that close a story: who wrote it, who paid for it, where it was first printed. */
const CLOSING: ReadonlySet<string> = new Set([
  'article/about-itself',
  'article/author-bio',
  'article/credit-line',
  'article/disclaimer',
  'article/editors-note',
  'article/feedback',
  'article/funding',
  'article/how-to-cite',
  'article/imprint',
  'article/outlet-note',
  'article/release-note',
])
/** The same that may stand above a story's last paragraphs as well, so that one alone closes nothing. */
const OPEN: ReadonlySet<string> = new Set([
  'article/correction',
  'article/disclaimer',
  'article/disclosure',
  'article/feedback',
  'article/imprint',
])

/** Rules of lines that an entry of a live page may hold, so that they say nothing of the others in it. */
const OF_ENTRY: ReadonlySet<string> = new Set(['article/live-over', 'article/appeal'])

/** The rule by which the words of a part are noise; undefined where they may be told. */
export type RuleAt = (index: number) => string | undefined

/** Whether a line says of the box it opens that it is none of the story: "Terkait", "Konten Promosi", "Berlangganan buletin". */
export function headsBox({ draft, verdict }: PagePart, tables: NoiseTables, house: House): boolean {
  if (verdict === 'article/outside-story') return false
  const line = draft.text.trim()
  // the outlet's name alone heads what it says of itself
  if (isSite(line, house)) return true
  const [first, ...others] = rulesOf(line, tables)
  if (first === undefined) return false
  // "Topik terkait" is a label, and a heading as well
  return BOXES.has(first.kind) || [first, ...others].some(({ heads }) => heads === true)
}

/** Indexes of the parts that stand in boxes of noise: most of its lines are, or all the others are labels. */
export function boxedIn(parts: readonly PagePart[], ruleAt: RuleAt): ReadonlySet<number> {
  const boxed = new Set<number>()
  for (const [start, { reach }] of parts.entries()) {
    if (reach <= start) continue
    const lines: number[] = []
    for (let at = start; at <= reach; at++) if (isStory(parts[at])) lines.push(at)
    const isKnown = (at: number) => {
      const rule = ruleAt(at)
      return rule !== undefined && !OF_ENTRY.has(rule)
    }
    const known = lines.filter(isKnown)
    if (lines.length < 2 || known.length === 0 || known.length === lines.length) continue
    const others = lines.filter((at) => !isKnown(at))
    // the points of a list are labels, too: "two canoes"
    const labels = others.every((at) => !parts[at]?.isItem && !TOLD.test(textOf(parts[at])))
    // what begins with a sentence of the story has notes below it
    const [first = -1] = others
    const opens = first !== lines[0] || !TOLD.test(textOf(parts[first]))
    if ((opens && known.length * 2 > lines.length) || (labels && known.length * 3 >= lines.length))
      for (const at of others) boxed.add(at)
  }
  return boxed
}

/**
 * Index of the note that closes a story; the number of parts where none does.
 *
 * @param end number of the parts that may be of the story
 */
export function closingIn(parts: readonly PagePart[], end: number, ruleAt: RuleAt): number {
  const most = parts.reduce((sum, part) => sum + sizeOf(part), 0) * REST
  let closing = parts.length
  let rest = 0
  // what stands behind a note is read from the end of the page on, as long as it tells nothing
  let last: string | undefined
  let isLast = true
  let again = false
  for (let index = end - 1; index >= 0; index--) {
    if (!isStory(parts[index])) continue
    // no note is as long
    if (sizeOf(parts[index]) > Math.max(most, NOTE)) break
    const rule = ruleAt(index)
    if (rule === undefined) {
      rest += sizeOf(parts[index])
      if (rest > most || QUOTED.test(textOf(parts[index]))) break
    } else if (CLOSING.has(rule) || OPEN.has(rule)) {
      if (!OPEN.has(rule) || again || last !== undefined) closing = index
      again = true
    }
    if (isLast) last = rule
    isLast = false
  }
  return closing
}

function sizeOf(part: PagePart | undefined): number {
  return isStory(part) ? (part?.draft.text.length ?? 0) : 0
}

function isStory(part: PagePart | undefined): boolean {
  return part?.verdict === 'story' && part.draft.text.trim() !== ''
}

function textOf(part: PagePart | undefined): string {
  return part?.draft.text.trim() ?? ''
}
