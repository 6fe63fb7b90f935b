/**
 * Company: what stands with noise and is not known by its own words. A box most of whose lines are noise is noise as a whole; behind
 * the notes that close a story none of it is told any more.
 */
import type { PagePart } from './page/page.ts'

/** Notes stand below at least this share of what is told, and what follows them without a known word is no more than that. */
const CLOSES_BELOW = 0.8
const REST = 0.15
/** A quotation is told, whatever stands around it. */
const QUOTED = /["“”«»]/
/** A line that tells something ends like a sentence; a label, a price, a question to the reader does not. */
const TOLD = /[.!…]["”’)]*$/

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
  const sizes = parts.map((part) => (isStory(part) ? part.draft.text.length : 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let above = 0
  for (let index = 0; index < end; index++) {
    const rule = above < total * CLOSES_BELOW || sizes[index] === 0 ? undefined : ruleAt(index)
    if (rule !== undefined && (CLOSING.has(rule) || OPEN.has(rule))) {
      const below = parts.keys().filter((at) => at > index && at < end && isStory(parts[at]))
      const lines = [...below]
      const rest = lines.filter((at) => ruleAt(at) === undefined)
      const size = rest.reduce((sum, at) => sum + (sizes[at] ?? 0), 0)
      const quoted = rest.some((at) => QUOTED.test(textOf(parts[at])))
      const again = lines.some((at) => CLOSING.has(ruleAt(at) ?? ''))
      if (size <= total * REST && !quoted && (again || !OPEN.has(rule))) return index
    }
    above += sizes[index] ?? 0
  }
  return parts.length
}

function isStory(part: PagePart | undefined): boolean {
  return part?.verdict === 'story' && part.draft.text.trim() !== ''
}

function textOf(part: PagePart | undefined): string {
  return part?.draft.text.trim() ?? ''
}
