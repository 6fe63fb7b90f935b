/**
 * Sections: the stories of a page of several, told apart by what stands between them.
 *
 * Takes the page's lines, gives where each story begins. A heading is a short line without a full stop
 * that prose follows; numbers, bullets, datelines and links to the whole story tell headings of stories from subheads.
 */
import type { ArticleTables } from '../../lang/tables/article.ts'
import { foldWord } from '../../text/token.ts'

/** A line of a page, and what it can be. */
export interface PageLine {
  readonly text: string
  readonly noise: boolean
  /** It says that the story goes on behind a link ("Baca selengkapnya"). */
  readonly readOn: boolean
  /** It opens with a dateline. */
  readonly dated: boolean
  readonly prose: boolean
}

/** Where a story begins: the line of its heading, and how many characters of that line stand before its words. */
export interface Heading {
  readonly line: number
  readonly mark: number
}

/** The ways stories are told apart, the surest first. */
export type Division = 'numbers' | 'bullets' | 'links' | 'datelines' | 'headings'

/** The stories of a page, and by what they were told apart. */
export interface Sections {
  readonly by: Division
  readonly headings: readonly Heading[]
}

const HEADING = 160
/** Prose below this many characters is no story. */
const STORY = 60
/** Prose of a story that only its dateline tells from a teaser. */
const LONG_STORY = 150
/** Prose above the first story, as a share of the stories. */
const LEAD = 0.6
const NUMBER = /^(\d{1,2})\s?[.)]\s*(?=["“'‘]?[\p{Lu}\p{N}])/u
const BULLET = /^[-–—•*·▪●■►]\s*(?=["“'‘]?[\p{Lu}\p{N}])/u

/** What a line of a page can be. */
export function pageLine(
  text: string,
  noise: boolean,
  { readOn, dateline }: ArticleTables,
): PageLine {
  return {
    text,
    noise,
    readOn: readOn.some((pattern) => pattern.test(text)),
    dated: dateline.some((pattern) => pattern.test(text)),
    prose: !noise && text.length >= 40 && /[.!?…]["”’')\]]*(?:\s?\([\p{L}/]{2,12}\))?$/u.test(text),
  }
}

/**
 * Tells the stories of a page apart.
 *
 * @param isDigest whether a title tells of several stories: then headings alone part them
 * @param counted how many stories that title counts
 * @param isTitle whether a line is the title of the whole page
 */
export function sectionsOf(
  lines: readonly PageLine[],
  isDigest: boolean,
  counted: number | undefined,
  isTitle: (text: string) => boolean,
): Sections | undefined {
  const bare = lines.flatMap(({ text }, line) =>
    isHeading(lines, line, 0) && !isTitle(text) ? [{ line, mark: 0 }] : [],
  )
  const links = linked(lines, bare)
  if (links.length >= 2 && isMost(lines, links)) return { by: 'links', headings: links }
  const first = new Map(lines.map(({ text }, line) => [text, line] as const).reverse())
  const dated = bare.filter(({ line }, index) => {
    const below = lines[next(lines, line)]
    return (
      below?.dated === true &&
      tellsOf(lines[line]?.text ?? '', below.text) &&
      first.get(below.text) === next(lines, line) &&
      proseOf(lines, line, bare[index + 1]?.line) >= LONG_STORY
    )
  })
  if (dated.length >= 2 && isMost(lines, dated)) return { by: 'datelines', headings: dated }
  if (!isDigest) return undefined
  const numbers = numbered(lines)
  if (numbers.length >= 2) return { by: 'numbers', headings: numbers }
  const bullets = marked(lines, BULLET)
  if (bullets.length >= 2) return { by: 'bullets', headings: bullets }
  const fits = counted === undefined ? bare.length >= 2 : bare.length === counted
  return fits ? { by: 'headings', headings: bare } : undefined
}

/** Whether a heading has a word in common with its story; a byline has none. */
export function tellsOf(heading: string, story: string): boolean {
  const words = new Set(story.match(/\p{L}{4,}/gu)?.map(foldWord))
  return heading.match(/\p{L}{4,}/gu)?.some((word) => words.has(foldWord(word))) === true
}

/** How many bare headings a page has, for the message. */
export function countHeadings(lines: readonly PageLine[]): number {
  return lines.filter((_, line) => isHeading(lines, line, 0)).length
}

// A long story above the first heading has teasers below it; a lead is shorter than what it leads to.
function isMost(lines: readonly PageLine[], headings: readonly Heading[]): boolean {
  const first = headings[0]?.line
  return proseOf(lines, -1, first) < proseOf(lines, first ?? 0) * LEAD
}

// Numbers that go up or down by one; the first that begins a row of two decides which way.
function numbered(lines: readonly PageLine[]): readonly Heading[] {
  const row: (Heading & { readonly number: number })[] = []
  let step: number | undefined
  for (const heading of marked(lines, NUMBER)) {
    const number = Number.parseInt(lines[heading.line]?.text ?? '', 10)
    const last = row.at(-1)
    if (last !== undefined && Math.abs(number - last.number) !== 1) continue
    if (last !== undefined && step !== undefined && number - last.number !== step) continue
    if (last !== undefined) step ??= number - last.number
    row.push({ ...heading, number })
  }
  return row.map(({ line, mark }) => ({ line, mark }))
}

function marked(lines: readonly PageLine[], pattern: RegExp): readonly Heading[] {
  return lines.flatMap(({ text }, line) => {
    const mark = pattern.exec(text)?.[0].length
    return mark !== undefined && isHeading(lines, line, mark) ? [{ line, mark }] : []
  })
}

// Each story from its heading to its link, one heading for each link: else the page is a story with teasers around it.
function linked(lines: readonly PageLine[], bare: readonly Heading[]): readonly Heading[] {
  const ends = lines.flatMap(({ readOn }, line) => (readOn ? [line] : []))
  const found: Heading[] = []
  let from = -1
  let at = 0
  for (const end of ends) {
    const only = bare[at]
    let inside = 0
    while ((bare[at]?.line ?? end) < end) {
      inside++
      at++
    }
    if (inside > 1 || (inside === 0 && next(lines, from) !== end)) return []
    if (only !== undefined && inside === 1) found.push(only)
    from = end
  }
  const rest = bare.filter(({ line }) => line > from)
  return found.length >= 2 && rest.length === 1 ? [...found, ...rest] : found
}

function isHeading(lines: readonly PageLine[], at: number, mark: number): boolean {
  const line = lines[at] as PageLine
  if (line.noise || line.readOn || line.dated) return false
  const text = line.text.slice(mark)
  if (text.length > HEADING || !/^["“'‘]?[\p{Lu}\p{N}]/u.test(text)) return false
  if (mark === 0 && (NUMBER.test(text) || BULLET.test(text))) return false
  if (/(?<!\.\.)[.:;,]["”’')]*$|\p{Ll}["”’')]?\.\s/u.test(text)) return false
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < 3) return false
  const behind = lines[next(lines, at)]
  return behind?.prose === true && behind.text.length > STORY
}

// The next line that is no noise.
function next(lines: readonly PageLine[], at: number): number {
  let line = at + 1
  while (lines[line]?.noise === true && lines[line]?.readOn !== true) line++
  return line
}

function proseOf(lines: readonly PageLine[], from: number, to = lines.length): number {
  return lines
    .slice(from + 1, to)
    .reduce((sum, { text, prose }) => sum + (prose ? text.length : 0), 0)
}
