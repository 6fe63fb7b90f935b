/**
 * Story pages: the lines of each page of a report, and of HTML what stood around them.
 *
 * Plain text gives all its lines. HTML gives its headline and its story; every other paragraph is furniture with the rule that
 * knew it, those of one rule in a row together.
 */
import type { NoiseTables } from '../../lang/tables/article.ts'
import type { Furniture } from '../../model/article.ts'
import type { Page } from '../../model/report.ts'
import { once } from '../../text/once.ts'
import { byOpening } from '../../text/opening.ts'
import { foldWord } from '../../text/token.ts'
import { cleanCharacters, cleanDraft } from './characters.ts'
import { boxedIn, closingIn, headsBox } from './company.ts'
import { placeOf } from './draft.ts'
import { ruleOf } from './furniture.ts'
import { houseOf, houseRule, isSite } from './house-line.ts'
import { type Line, linesOf, trimmed } from './line.ts'
import type { Spent } from './page/budget.ts'
import type { PageMetadata } from './page/metadata.ts'
import { type HtmlPage, type PageContext, type PagePart, readPage } from './page/page.ts'
import { withoutCounts } from './page-count.ts'
import { strayTitles } from './stray-title.ts'
import { creditIn, endIn, talkIn } from './talk.ts'

/** A page of a report, as far as it is read by the line. */
export interface StoryPage {
  readonly lines: readonly Line[]
  /** The page's own headline, which is the first of its lines. */
  readonly headline?: string
  /** Its standfirst: the lines of the story that stand apart below the headline. */
  readonly standfirst?: readonly string[]
  /** What stood around the story of a page of HTML. */
  readonly furniture: readonly Furniture[]
  /** Words around it that say that the story goes on elsewhere. */
  readonly promises: readonly string[]
  readonly metadata: PageMetadata
  /** Which budgets of a page of HTML ran out. */
  readonly spent: readonly Spent[]
  /** Of HTML the lines by which several stories are told apart: those of the story, and headings and links among them. */
  readonly sections?: readonly SectionLine[]
  /** The story stands in the page's data alone. */
  readonly inData?: boolean
  /** The domain whose rule does not fit the page. */
  readonly unfit?: string
  /** Address of the page on which the story goes on. */
  readonly next?: () => string | undefined
}

/** A line of a page of HTML, and how it is set. */
export interface SectionLine extends Line {
  readonly isHead: boolean
  readonly isLink: boolean
}

/** What is left out of a story for standing among links or at its edge, and may yet head one of several. */
const AT_THE_EDGE = new Set([
  'article/links',
  'article/above-story',
  'article/below-story',
  'article/loose-line',
])
/** "Berikutnya: Timnas Tiba di Solo": where no page of the story is linked, the title of another one. */
const TITLED = /^[^:]{1,20}:\s?\S/
/** Paragraphs as long as this are not said on two pages of one story. */
const REPEATABLE = 60
/** Captions and credits are shorter. */
const PRINTED = 400

/** Reads the pages of a report; what is known of a page counts for all of them that say no better. */
export function storyPages(
  pages: readonly Page[],
  tables: NoiseTables,
  context: PageContext,
): readonly StoryPage[] {
  const told = new Set<string>()
  return pages.map(({ kind, content, url = context.url }, index) =>
    kind === 'html'
      ? sortParts(
          readPage(content, index + 1, { ...context, url, talk: tables.commentHeads }),
          index + 1,
          told,
          tables,
        )
      : {
          lines: linesOf(cleanCharacters(content, index + 1)),
          furniture: [],
          promises: [],
          metadata: {},
          spent: [],
        },
  )
}

/**
 * Sorts the paragraphs of a page of HTML into story and furniture.
 *
 * @param page its number, from 1
 * @param told folded lines of the pages before, which are not told again; those of this one are added
 */
export function sortParts(
  { parts, metadata, spent, inData, url, unfit, next }: HtmlPage,
  page: number,
  told: Set<string>,
  tables: NoiseTables,
): StoryPage {
  const lines: Line[] = []
  const sections: SectionLine[] = []
  const furniture: Furniture[] = []
  const promises: string[] = []
  let headline: string | undefined
  const standfirst: string[] = []
  let open: { rule: string; parts: PagePart[] } | undefined
  const close = () => {
    if (open !== undefined) furniture.push(pieceOf(open.rule, open.parts))
    open = undefined
  }
  const { morePages } = withoutCounts(
    parts.map(({ draft }) => draft.text),
    tables,
  )
  // where no page of the story is linked, a link leads to another story, unless its words name a page
  const leadsAway = (text: string, rule: string) =>
    next() === undefined &&
    (TITLED.test(text) || (url !== undefined && rule !== 'article/more-pages' && !/\d/.test(text)))
  const set = (part: PagePart, rule: string) => {
    const text = part.draft.text.trim()
    // a page has many lines beside its story: the few patterns are asked before the many
    const noise = morePages.some((pattern) => pattern.test(text)) ? ruleOf(text, tables) : undefined
    if (noise?.kind === 'pagination' && !(part.isLink && leadsAway(text, noise.rule)))
      promises.push(text)
    if (open?.rule !== rule) close()
    open ??= { rule, parts: [] }
    open.parts.push(part)
  }
  const house = houseOf(metadata)
  const total = parts.reduce((sum, part) => sum + sizeOf(part), 0)
  const above = sumsOf(parts)
  const known = new Map<number, string | undefined>()
  const ruleAt = (index: number) => {
    if (!known.has(index)) {
      const text = parts[index]?.draft.text.trim() ?? ''
      const own = houseRule(text, (above[index] ?? 0) / total, house, tables)
      known.set(index, own ?? ruleOf(text, tables)?.rule)
    }
    return known.get(index)
  }
  const talk = talkIn(parts, tables)
  const end = endIn(parts, tables, ruleAt)
  const credit = creditIn(parts.slice(0, Math.min(talk, end)), tables)
  const company = boxedIn(parts, ruleAt)
  const strays = straysIn(parts)
  const closing = closingIn(parts, Math.min(talk, end, credit), ruleAt)
  let boxed = -1
  for (const [index, part] of parts.entries()) {
    if (
      (part.reach > index || (index > 3 && isSite(part.draft.text.trim(), house))) &&
      headsBox(part, tables, house)
    )
      boxed = Math.max(boxed, part.reach)
    const left =
      index >= talk
        ? 'article/comments'
        : index >= end
          ? 'article/notes'
          : index >= credit
            ? behindCredit(part, tables)
            : index > closing
              ? 'article/behind-notes'
              : index <= boxed || company.has(index)
                ? 'article/boxed'
                : strays.has(part)
                  ? 'article/stray-title'
                  : part.verdict
    const verdict =
      part.verdict === 'story'
        ? (printedRule(part, tables) ??
          (left === 'story'
            ? (houseRule(part.draft.text.trim(), (above[index] ?? 0) / total, house, tables) ??
              left)
            : left))
        : part.verdict
    const { isHead, isLink } = part
    const kept = verdict === 'story' || verdict === 'headline' || verdict === 'standfirst'
    const mayHead = (isHead || isLink) && AT_THE_EDGE.has(verdict)
    if (!kept && !mayHead) {
      if (part.draft.text.trim() !== '') set(part, verdict)
      continue
    }
    // a later page repeats the headline, and some repeat the paragraph they left off with
    const line = trimmed(cleanDraft(part.draft))
    if (line === undefined) continue
    sections.push({ draft: line, gap: false, isHead, isLink })
    const key = foldWord(line.text)
    const again = told.has(key) && (verdict === 'headline' || key.length > REPEATABLE)
    if (again) set(part, 'article/repeated')
    else if (
      verdict === 'story' ||
      verdict === 'standfirst' ||
      (verdict === 'headline' && isHeadline(line.text, lines, page) && !isSite(line.text, house))
    ) {
      close()
      told.add(key)
      if (verdict === 'headline') headline = line.text
      if (verdict === 'standfirst') standfirst.push(line.text)
      lines.push({ draft: line, gap: part.isItem })
    } else set(part, verdict)
  }
  close()
  return {
    lines,
    furniture,
    promises: promises.slice(0, 1),
    metadata,
    spent,
    sections,
    inData,
    ...(headline === undefined ? {} : { headline }),
    standfirst,
    ...(unfit === undefined ? {} : { unfit }),
    next,
  }
}

/** Titles of other stories among the paragraphs of a page. */
function straysIn(parts: readonly PagePart[]): ReadonlySet<PagePart> {
  const told = parts.filter(({ verdict }) => verdict === 'story')
  const lines = told.map(({ draft, isHead, isItem }) => ({
    text: draft.text.trim(),
    open: !isHead && !isItem,
  }))
  const strays = strayTitles(lines)
  return new Set(told.filter((_, index) => strays.has(index)))
}

/** Letters of story above each part. */
function sumsOf(parts: readonly PagePart[]): Float64Array {
  const above = new Float64Array(parts.length + 1)
  for (const [index, part] of parts.entries()) above[index + 1] = (above[index] ?? 0) + sizeOf(part)
  return above
}

/** Letters of story. */
function sizeOf({ draft, verdict }: PagePart): number {
  return verdict === 'story' ? draft.text.length : 0
}

/** What stands behind a story's first credit: further ones, which may name its agency, and what the page says of itself. */
function behindCredit({ draft }: PagePart, { endCredits }: NoiseTables): string {
  const text = draft.text.trim()
  return endCredits.some((one) => one.test(text)) ? 'article/credit-line' : 'article/behind-credit'
}

const patternsAt = once((patterns: readonly RegExp[]) => byOpening(patterns, (pattern) => pattern))

/** A line of print that is no sentence of the story: whose picture it is, who wrote it. */
function printedRule({ draft }: PagePart, { caption, byline }: NoiseTables): string | undefined {
  const text = draft.text.trim()
  if (text.length > PRINTED) return undefined
  if (patternsAt(caption)(text).some((pattern) => pattern.test(text))) return 'article/caption'
  return patternsAt(byline)(text).some((pattern) => pattern.test(text))
    ? 'article/byline'
    : undefined
}

/** The first heading of the first page; others name the site, or say the headline again. */
function isHeadline(text: string, lines: readonly Line[], page: number): boolean {
  return page === 1 && lines.length === 0 && (text.match(/\p{L}+/gu)?.length ?? 0) >= 3
}

function pieceOf(rule: string, parts: readonly PagePart[]): Furniture {
  const [first] = parts as [PagePart]
  const last = parts.at(-1) as PagePart
  const { page, start } = placeOf(first.draft, 0, first.draft.text.length)
  const { end } = placeOf(last.draft, 0, last.draft.text.length)
  const exact = parts
    .map(({ draft }) => draft.text.replace(/\s+/g, ' ').trim())
    .join('\n')
    .toWellFormed()
  return {
    kind: 'boilerplate',
    exact,
    original: { page, start, end },
    rule: rule === 'headline' ? 'article/headline-again' : rule,
  }
}
