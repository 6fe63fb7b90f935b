/**
 * Talk: where on a page readers begin to speak. A line says so ("Komentar Pembaca"), or their words show it: who spoke how long ago, and
 * what to press to answer. From there to its end a page holds no story.
 */
import type { NoiseTables } from '../../lang/tables/article.ts'
import type { RuleAt } from './company.ts'
import type { PagePart } from './page/page.ts'

/** A line that says that readers speak is no longer than this; it may name the story. */
const HEAD = 200
/** Letters of a story before any reader speaks. */
const STORY = 250
/** One such line may be the outlet's own: "Diperbarui, 2 jam lalu". */
const LEAST_MARKS = 2
/** A reader's name is no longer than this. */
const NAME = 40

/** Index of the part with which readers begin to speak; the number of parts where they don't. */
export function talkIn(parts: readonly PagePart[], tables: NoiseTables): number {
  return Math.min(behindHead(parts, tables), atMarks(parts, tables))
}

/** Notes stand below at least this share of what is told: "Catatan" heads boxes in the middle of stories, too. */
const NOTES_BELOW = 0.8
/** The same of what a heading opens, and how much of it may be told by its words. */
const HEADED = { below: 0.5, rest: 0.2, tries: 3 }

/** Index of the part behind which nothing is the story's: "ENDS", "Notes to editors", "Endnotes"; the number of parts where there is none. */
export function endIn(
  parts: readonly PagePart[],
  { endHeads, noteHeads }: Pick<NoiseTables, 'endHeads' | 'noteHeads'>,
  ruleAt: RuleAt,
): number {
  const size = ({ draft, verdict }: PagePart) =>
    verdict === 'story' ? draft.text.trim().length : 0
  const total = parts.reduce((sum, part) => sum + size(part), 0)
  let told = 0
  let tries = 0
  for (const [index, part] of parts.entries()) {
    const { draft, verdict } = part
    if (verdict === 'article/outside-story') continue
    const text = draft.text.trim()
    if (told > STORY && text.length <= HEAD) {
      if (endHeads.some((head) => head.test(text))) return index
      const isNotes = (share: number) =>
        told >= total * share && noteHeads.some((head) => head.test(text))
      if (isNotes(NOTES_BELOW)) return index
      if (part.isHead && tries < HEADED.tries && isNotes(HEADED.below)) {
        tries++
        const rest = parts.reduce(
          (sum, one, at) => (at > index && ruleAt(at) === undefined ? sum + size(one) : sum),
          0,
        )
        if (rest <= total * HEADED.rest) return index
      }
    }
    told += size(part)
  }
  return parts.length
}

/** A story's credits stand below at least this share of what is told, and are no longer than this. */
const CREDITS_BELOW = 0.7
const CREDIT = 320

/**
 * Index of the line that ends a story: "Pewarta: Siti Aminah", "Reporting by Ann Lee", "(abc/def)". Whatever its page calls them, lines behind
 * it are none of it: who else wrote, what to follow, what a word means. The number of parts where no such line stands near the end.
 */
export function creditIn(
  parts: readonly PagePart[],
  { endCredits }: Pick<NoiseTables, 'endCredits'>,
): number {
  const size = ({ draft, verdict }: PagePart) =>
    verdict === 'story' ? draft.text.trim().length : 0
  const least = parts.reduce((sum, part) => sum + size(part), 0) * CREDITS_BELOW
  let told = 0
  for (const [index, part] of parts.entries()) {
    const isOpen = part.verdict === 'story' || part.verdict.endsWith('-story')
    if (told > STORY && told >= least && isOpen && part.verdict !== 'article/outside-story') {
      const text = part.draft.text.trim()
      if (text.length <= CREDIT && endCredits.some((credit) => credit.test(text))) return index
    }
    told += size(part)
  }
  return parts.length
}

function behindHead(parts: readonly PagePart[], { commentHeads }: NoiseTables): number {
  let told = 0
  for (const [index, { draft, verdict, isHead }] of parts.entries()) {
    const isOpen =
      verdict === 'story' ||
      verdict.endsWith('-story') ||
      verdict === 'article/loose-line' ||
      verdict === 'article/comments'
    // <h2 class="comments-title">: the heading is named, what stands below it is not
    if (!isOpen && !(isHead && verdict === 'article/beside-by-name')) continue
    const text = draft.text.trim()
    if (told > STORY && text.length <= HEAD && commentHeads.some((pattern) => pattern.test(text)))
      return index
    if (verdict === 'story') told += text.length
  }
  return parts.length
}

function atMarks(parts: readonly PagePart[], { commentMarks }: NoiseTables): number {
  let told = 0
  let first = -1
  let count = 0
  for (const [index, { draft, verdict }] of parts.entries()) {
    if (verdict === 'article/outside-story') continue
    const text = draft.text.trim()
    if (told > STORY && commentMarks.some((pattern) => pattern.test(text))) {
      if (first === -1) first = index
      count++
    } else if (verdict === 'story') told += text.length
  }
  return count < LEAST_MARKS ? parts.length : beginning(parts, first)
}

/** "2 jam lalu · Balas" stands below what was said, and the name above it; "Ucok, 3 jam lalu:" stands before it. */
function beginning(parts: readonly PagePart[], mark: number): number {
  const textAt = (index: number) => parts[index]?.draft.text.trim() ?? ''
  if (!/^(?:\d|balas|suka|reply|like)/i.test(textAt(mark))) return mark
  // "Ottow R." ends no sentence
  const isName = (text: string) =>
    text !== '' && text.length <= NAME && (!/[.!?:]$/.test(text) || /^\S+ \p{Lu}\.$/u.test(text))
  return isName(textAt(mark - 2)) ? mark - 2 : Math.max(mark - 1, 0)
}
