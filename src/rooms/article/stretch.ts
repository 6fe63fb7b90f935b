/**
 * The stretch of a whole-page scrape that is the story: menu, headlines and teasers stand before and behind it.
 *
 * Known by lines alone: prose ends its sentences and stands in rows; a headline does not, and a teaser stands
 * alone between headlines. The stretch with the most prose in rows is the story; its headline stands before it.
 */
import type { ArticleTables } from '../../lang/tables/article.ts'
import { foldWord } from '../../text/token.ts'
import { isNoise } from './furniture.ts'
import type { Line } from './line.ts'
import { tellsOf } from './section.ts'

/** What is outside the story, or how many headlines a page without any story holds. */
export interface Stretch {
  readonly outside: ReadonlySet<Line>
  readonly headlines?: number
}

type Look = 'prose' | 'short' | 'list' | 'noise'

/** Lines without a sentence that make a menu or a list of headlines. */
const MANY = 5
/** Such lines on a page without any story. */
const NO_STORY = 10
/** Characters of prose in a row that are story, and their share of the longest row; a shorter row is a note at the page's foot. */
const ROW = 150
const SHARE = 0.15
const HEADLINE = 160
/** The shortest line of prose. */
const LEAST = 40
/** How far above the story its headline stands: byline, date and picture credits lie between. */
const ABOVE = 15
const COST = 100
const TEASER = 120
const ITEM = /^(?:\(?\d{1,2}\s?[.)]|[-–—•*·▪●■►])/u

/**
 * Finds the story among the joined lines of a page of plain text.
 *
 * @param title the story's title, where it is known
 */
export function stretchOf(
  lines: readonly Line[],
  title: string | undefined,
  tables: ArticleTables,
): Stretch {
  const texts = lines.map(({ draft }) => draft.text)
  const looks = looksOf(texts, tables)
  const lists = count(looks, 'list')
  const dense = densest(texts, looks)
  const rows = rowsOf(texts, looks)
  const [first] = rows
  if (dense === undefined || first === undefined) {
    const none = lists >= NO_STORY && lists * 2 >= looks.length
    return { outside: new Set(), ...(none ? { headlines: lists } : {}) }
  }
  // A row of prose is story, however long the list that parts it from the rest.
  const start = Math.min(dense.start, first.start)
  let end = Math.max(dense.end, rows.at(-1)?.end ?? 0)
  while (looks[end] === 'short' && /\.["”’')]*$/.test(texts[end] ?? '')) end++
  const outside = new Set<Line>()
  const kept = headOf(texts, looks, start, title, tables)
  const menu = count(looks.slice(0, kept[0] ?? start), 'list') >= MANY
  if (menu)
    for (let at = 0; at < start; at++) if (!kept.includes(at)) outside.add(lines[at] as Line)
  const listed = texts.slice(end).filter((_, at) => looks[end + at] === 'list')
  // Where no menu gives the page away, the list must be one of titles, not of the story's own points.
  if (listed.length >= (menu ? MANY : MANY * 2) || (listed.length >= MANY && areTitles(listed)))
    for (const line of lines.slice(end)) outside.add(line)
  return { outside }
}

// Most words of a title have a capital: "Kapal Dagang Merapat di Pelabuhan Lama".
function areTitles(texts: readonly string[]): boolean {
  const isTitle = (text: string) => {
    const words = text.match(/\p{L}{4,}/gu) ?? []
    return (
      words.length >= 3 &&
      words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8
    )
  }
  return texts.filter(isTitle).length >= texts.length * 0.6
}

function looksOf(texts: readonly string[], tables: ArticleTables): readonly Look[] {
  // Behind a colon the points of a list belong to the story.
  let announced = false
  return texts.map((text) => {
    if (isNoise(text, tables)) return 'noise'
    const ended = /[.!?…;:,]["”’')\]]*(?:\s?\([\p{L}/]{2,12}\))?$/u.test(text)
    const oneLine = text.length <= HEADLINE || !/\p{Ll}[.!?]["”’]?\s/u.test(text)
    if (!ended && oneLine) return announced || ITEM.test(text) ? 'short' : 'list'
    announced = /[:;]$/.test(text)
    return text.length < LEAST || announced || isCut(text) || isQuestion(text) ? 'short' : 'prose'
  })
}

// "Siapa Pemilik Vila di Tepi Danau Itu?" is a headline as well as a question.
function isQuestion(text: string): boolean {
  return text.length <= 90 && /[!?]$/.test(text) && !/[.,]/.test(text)
}

// "Petugas menyambut para tamu dengan …": a teaser.
function isCut(text: string): boolean {
  return /\s?(?:…|\.\.\.)\]?$/.test(text)
}

/** The stretch with the greatest sum of prose over what lists cost. */
function densest(
  texts: readonly string[],
  looks: readonly Look[],
): { readonly start: number; readonly end: number } | undefined {
  let best: { start: number; end: number; sum: number } | undefined
  let start = 0
  let sum = 0
  let before: Look | undefined
  for (const [at, look] of looks.entries()) {
    const { length } = texts[at] as string
    if (look === 'list') sum = Math.max(0, sum - COST)
    if (sum === 0) start = at
    if (look === 'prose') sum = Math.max(0, sum + length - (before === 'list' ? TEASER : 0))
    if (sum > (best?.sum ?? 0) && look === 'prose') best = { start, end: at + 1, sum }
    if (look !== 'noise') before = look
  }
  while (best !== undefined && looks[best.start] !== 'prose') best.start++
  return best
}

/** Prose that stands in rows: two lines and more, with nothing but short lines and noise between. */
function rowsOf(
  texts: readonly string[],
  looks: readonly Look[],
): readonly { readonly start: number; readonly end: number }[] {
  const rows: { start: number; end: number; lines: number; size: number }[] = []
  let open = false
  for (const [at, look] of looks.entries()) {
    if (look === 'list') open = false
    if (look !== 'prose') continue
    if (!open) rows.push({ start: at, end: at, lines: 0, size: 0 })
    open = true
    const row = rows.at(-1)
    if (row === undefined) continue
    row.end = at + 1
    row.lines++
    row.size += (texts[at] as string).length
  }
  const most = Math.max(0, ...rows.map(({ size }) => size))
  return rows.filter(({ lines, size }) => lines >= 2 && size >= Math.max(ROW, most * SHARE))
}

/** The story's headline above its first line, and byline, date and credits between; lines in order. */
function headOf(
  texts: readonly string[],
  looks: readonly Look[],
  start: number,
  title: string | undefined,
  { byline, caption, dateline }: ArticleTables,
): readonly number[] {
  const isCredit = (text: string) =>
    [...byline, ...caption, ...dateline].some((pattern) => pattern.test(text)) ||
    /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)
  const named = texts
    .slice(0, start)
    .findLastIndex((text) => title !== undefined && sameWords(text, title))
  const story = texts.slice(start, start + 3).join('\n')
  const above = texts.findLastIndex(
    (text, at) =>
      at < start &&
      at >= start - ABOVE &&
      looks[at] !== 'noise' &&
      (text.match(/\p{L}+/gu)?.length ?? 0) >= 4 &&
      !isCredit(text) &&
      tellsOf(text, story),
  )
  const headline = named === -1 ? above : named
  if (headline === -1) return []
  const kept = [headline]
  for (let at = headline + 1; at < start; at++) if (isCredit(texts[at] ?? '')) kept.push(at)
  return kept
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string) =>
    foldWord(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return bare(one) === bare(other)
}

function count(looks: readonly Look[], wanted: Look): number {
  return looks.filter((look) => look === wanted).length
}
