/**
 * Blocks: what each line of the story is, and the dateline that opens it.
 */
import type { ArticleTables } from '../../lang/tables/article.ts'
import type { Block, BlockKind } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { once } from '../../text/once.ts'
import { byOpening } from '../../text/opening.ts'
import { foldWord } from '../../text/token.ts'

/** The longest first line that is taken for a headline. */
const HEADLINE = 150
/** How many lines behind a headline its story begins at the latest: byline and date stand between. */
const CREDITS = 4
/** "Senin, 19 Juni 2023 21:30 WIB": a line with a year, and no sentence. */
const DATE_LINE = /^(?=.{0,70}(?<!\d)(?:19|20)\d\d(?!\d)).{8,80}(?<![.!?])$/

/** Those of many patterns that may match a line. */
const mayMatch = once((patterns: readonly RegExp[]) => byOpening(patterns, (pattern) => pattern))

/**
 * What a line is.
 *
 * @param index its number among the story's lines
 * @param headline the story's title, where it is known
 */
export function kindOf(
  line: string,
  index: number,
  headline: string | undefined,
  { byline, caption }: Pick<ArticleTables, 'byline' | 'caption'>,
): BlockKind {
  if (index === 0 && headline !== undefined && plain(line) === plain(headline)) return 'headline'
  if (mayMatch(byline)(line).some((pattern) => pattern.test(line))) return 'byline'
  if (mayMatch(caption)(line).some((pattern) => pattern.test(line))) return 'caption'
  return 'paragraph'
}

/**
 * The headline of a report whose sender gave none: a first line of several words that ends without a
 * stop, with a longer line of prose behind it or behind its byline and date.
 */
export function headlineIn(
  lines: readonly string[],
  { byline }: ArticleTables,
): string | undefined {
  const [first = '', ...below] = lines
  const second = below
    .slice(0, CREDITS)
    .find((line) => !byline.some((pattern) => pattern.test(line)) && !DATE_LINE.test(line))
  if (second === undefined) return undefined
  const words = first.match(/\p{L}+/gu) ?? []
  const isTitle =
    first.length <= HEADLINE && words.length >= 4 && /[\p{L}\p{N}!?%"”’')]$/u.test(first)
  const isProse = second.length > first.length && /[.!?]["”’')]*$/.test(second)
  // "Rina berkata, "Pintu itu terbuka."" is a sentence: its stop stands inside the marks
  return isTitle && isProse && !/[.!?]["”’']?\s|\.["”’']$/.test(first) ? first : undefined
}

/** The dateline as far as its dash ("WASHINGTON (Reuters) —"), looked for where the story's first paragraph opens. */
export function datelineOf(
  blocks: readonly Block[],
  { dateline }: ArticleTables,
): Span | undefined {
  const first = blocks.find(({ kind }) => kind === 'paragraph')
  if (first === undefined) return undefined
  const { start, exact } = first.span
  for (const pattern of dateline) {
    const found = pattern.exec(exact)
    if (found !== null) return { start, end: start + found[0].trimEnd().length }
  }
  return undefined
}

function plain(line: string): string {
  return foldWord(line)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
