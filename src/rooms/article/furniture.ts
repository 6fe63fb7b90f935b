/**
 * Furniture: page noise that is no part of the story ("SCROLL TO CONTINUE", "Baca juga: ...").
 *
 * Takes the lines of a page, gives those that are story, and every piece taken out with its place
 * and rule. Which words are noise the language's tables say.
 */
import type { FurnitureRule, NoiseTables } from '../../lang/tables/article.ts'
import type { Furniture } from '../../model/article.ts'
import { once } from '../../text/once.ts'
import { byOpening } from '../../text/opening.ts'
import { type Draft, type Edit, edit, placeOf, sliceDraft } from './draft.ts'
import { type Line, trimmed } from './line.ts'
import { strayTitles } from './stray-title.ts'

/** A line of the story; `turn`: the page turned before it. */
export interface StoryLine extends Line {
  readonly turn: boolean
}

/** What is left of a page, what was taken out, and the words that promise another page at its very end. */
export interface Cleared {
  readonly lines: readonly StoryLine[]
  readonly furniture: readonly Furniture[]
  /** Lines that said there is more, with whether the story went on behind them. */
  readonly turns: readonly { readonly exact: string; readonly followed: boolean }[]
}

const TITLE = 160
const COPY = 80
const CLOCK = /^\d{1,2}[.:]\d{2}(?:\s\p{L}{2,4})?$/u
/** Rules of lines that an entry of a live page may hold. */
const OF_ENTRY = new Set(['article/live-over', 'article/appeal'])
/** Initials of whoever wrote or edited, in brackets at the end: "(ris/mei)"; an agency's name there is a credit. */
const SIGNATURE = 'article/signature'
const BRACKETED = /^[([]([^()[\]]{2,40})[)\]]\.?$/
/** The most titles below one heading. */
const MOST_TITLES = 6

/**
 * Takes the furniture out of a page.
 *
 * @param source the page's text as it came; undefined for HTML, whose noise is quoted without its tags
 * @param outside lines of a whole-page scrape that are no part of the story
 * @param isAgency of plain text: whether a name in brackets, "(AFP)", credits the whole story and stays
 */
export function clearFurniture(
  lines: readonly Line[],
  source: string | undefined,
  tables: NoiseTables,
  outside: ReadonlySet<Line>,
  isAgency: (name: string) => boolean = () => false,
): Cleared {
  const left: StoryLine[] = []
  const furniture: Furniture[] = []
  const turns: { exact: string; followed: boolean }[] = []
  let turn = false
  let followed = 0
  let heading: FurnitureRule | undefined
  let titles = 0
  const remove = (
    draft: Draft,
    start: number,
    end: number,
    kind: Furniture['kind'],
    rule: string,
  ) => {
    const original = placeOf(draft, start, end)
    const exact =
      source?.slice(original.start, original.end) ?? draft.text.slice(start, end).toWellFormed()
    furniture.push({ kind, exact, original, rule })
    if (kind !== 'pagination' || !tables.morePages.some((pattern) => pattern.test(exact))) return
    turns.push({ exact, followed: false })
    turn = true
  }
  const keep = (draft: Draft, gap: boolean) => {
    left.push({ draft, gap, turn })
    for (const promise of turns.slice(followed)) promise.followed = true
    followed = turns.length
    turn = false
  }
  for (const [index, line] of lines.entries()) {
    const { draft, gap } = line
    const told = ruleOf(draft.text, tables)
    // "ANALYSIS: Europe's ministers dine well": what opens a text is its headline, label and all
    const found =
      index === 0 && told !== undefined && isLabelled(draft.text, told) ? undefined : told
    const kept =
      (OF_ENTRY.has(found?.rule ?? '') && isEntry(lines, index)) ||
      (found?.rule === SIGNATURE &&
        BRACKETED.exec(draft.text)?.[1]?.split('/').every(isAgency) === true)
    const rule = kept === true ? undefined : found
    const whole = draft.text.length
    if (rule !== undefined) remove(draft, 0, whole, rule.kind, rule.rule)
    else if (outside.has(line)) remove(draft, 0, whole, 'boilerplate', 'article/outside-story')
    else if (heading !== undefined && titles > 0) {
      remove(draft, 0, whole, heading.kind, heading.rule)
      titles--
    } else if (isCopy(lines, index)) remove(draft, 0, whole, 'boilerplate', 'article/nested-copy')
    else clearInside(draft, gap, tables, remove, keep)
    if (rule?.heads === true) {
      heading = rule
      titles = titlesBelow(lines, index)
    } else if (titles === 0) heading = undefined
  }
  // where a page tells how its lines are set, titles were looked for there
  const strays = strayTitles(
    source === undefined ? [] : left.map(({ draft: { text } }) => ({ text, open: true })),
  )
  for (const index of strays) {
    const { draft } = left[index] as StoryLine
    remove(draft, 0, draft.text.length, 'related', 'article/stray-title')
  }
  return { lines: left.filter((_, index) => !strays.has(index)), furniture, turns }
}

/** Words that ask to read, see or hear something else. */
const ASKS =
  /^\W*(?:read|see|watch|listen|related|more|also|recommended|must|don|baca|simak|lihat|tonton|dengar|cek|terkait|artikel|berita|lainnya|sebelumnya|mungkin|kami|yang)/i

/** "PROFILE: ...", "ANALYSIS: ...": a title behind the label of its kind, not of its being elsewhere. */
function isLabelled(text: string, { rule }: FurnitureRule): boolean {
  return rule === 'article/related-title' && !ASKS.test(text)
}

/** What heads or ends an entry of a live page is told in it: "10.20", "That's all from us". */
function isEntry(lines: readonly Line[], index: number): boolean {
  return [index - 1, index + 1].some((at) => CLOCK.test(lines[at]?.draft.text ?? ''))
}

/** Whether a whole line is page noise. */
export function isNoise(text: string, tables: NoiseTables): boolean {
  return ruleOf(text, tables) !== undefined
}

const rulesAt = once((rules: readonly FurnitureRule[]) =>
  byOpening(rules, ({ pattern }) => pattern),
)

/** Lines asked lately: each of a page is asked by several rules, and a few hundred of them are all of a page. */
const LATELY = 500
const lately = once(
  (_rules: readonly FurnitureRule[]) => new Map<string, FurnitureRule | undefined>(),
)

/** The rule by which a whole line is page noise. */
export function ruleOf(text: string, tables: NoiseTables): FurnitureRule | undefined {
  if (text.length > 600) return undefined
  const asked = lately(tables.furniture)
  if (asked.has(text)) return asked.get(text)
  const found = (line: string) =>
    rulesAt(tables.furniture)(line).find(({ pattern }) => pattern.test(line))
  const bare = withoutOrnament(text)
  const rule = found(text) ?? (bare === text ? undefined : found(bare))
  if (asked.size >= LATELY) asked.clear()
  asked.set(text, rule)
  return rule
}

/** "♦ Unduh aplikasi kami", "~ Koran ini dicetak di Balige ~": the marks a page sets around a line of its own; a point of a list has others. */
const ORNAMENT = /^[*♦◆►▶»→✦★☞~†‡]+\s+(?=\S)/
const ORNAMENT_BEHIND = /\s+[*♦◆◄◀«←✦★☜~†‡]+$/

function withoutOrnament(text: string): string {
  return ORNAMENT.test(text) ? text.replace(ORNAMENT, '').replace(ORNAMENT_BEHIND, '') : text
}

/** All rules by which a whole line is page noise: "Topik terkait" is a label, and heads what stands in its box. */
export function rulesOf(text: string, tables: NoiseTables): readonly FurnitureRule[] {
  if (text.length > 600) return []
  return rulesAt(tables.furniture)(text).filter(({ pattern }) => pattern.test(text))
}

/** How many titles a heading announces: two and more in a row, or the one behind a colon; a single one else may be a subhead. */
function titlesBelow(lines: readonly Line[], index: number): number {
  const textAt = (at: number) => lines[at]?.draft.text ?? ''
  let count = 0
  while (count < MOST_TITLES && isTitle(textAt(index + 1 + count))) {
    if (count > 0 && (textAt(index + 1 + count).match(/\p{L}+/gu)?.length ?? 0) < 5) break
    count++
  }
  const announced = /[:：|»]$/.test(textAt(index))
  if (count >= 3 || (count === 2 && !announced)) return count
  return announced ? Math.min(count, 1) : 0
}

/** "Baca juga:" stands on its own line, and the title it announces on the next. */
function isTitle(text: string): boolean {
  return text.length <= TITLE && /^[\p{Lu}\p{N}"“'‘]/u.test(text) && !/[.:;,]["”’']?$/.test(text)
}

/**
 * Scrapes of nested elements give a container's text first, then each piece of it again: one long
 * paragraph, or several lines that stand in the container's text without their line breaks.
 */
function isCopy(lines: readonly Line[], index: number): boolean {
  const { text } = (lines[index] as Line).draft
  let at = 0
  for (let next = index + 1; next < lines.length; next++) {
    const piece = (lines[next] as Line).draft.text
    if (text[at] === ' ' && piece[0] !== ' ') at++
    if (!text.startsWith(piece, at)) break
    at += piece.length
    if (at >= COPY && (at < text.length || next > index + 1)) return true
  }
  return false
}

function clearInside(
  draft: Draft,
  gap: boolean,
  tables: NoiseTables,
  remove: (draft: Draft, start: number, end: number, kind: Furniture['kind'], rule: string) => void,
  keep: (draft: Draft, gap: boolean) => void,
): void {
  const { text } = draft
  const hits = tables.inlineFurniture
    // nearly no line has any; to look for one is cheaper than to walk along all
    .filter(({ pattern }) => text.search(pattern) !== -1)
    .flatMap(({ pattern, kind, rule }) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
        start: index + (found.length - found.trimStart().length),
        end: index + found.trimEnd().length,
        kind,
        rule,
      })),
    )
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let begin = 0
  let reach = 0
  let first = gap
  let edits: Edit[] = []
  const flush = (end: number) => {
    const story = trimmed(cut(draft, begin, end, edits))
    if (story !== undefined) {
      keep(story, first)
      first = false
    }
    edits = []
  }
  for (const { start, end, kind, rule } of hits) {
    if (start < reach) continue
    if (kind === 'pagination') flush(start)
    remove(draft, start, end, kind, rule)
    if (kind === 'pagination') begin = end
    else edits.push({ start, end, insert: '' })
    reach = end
  }
  flush(text.length)
}

/** A stretch of a line without the noise in it; one space is left where words stood on both sides. */
function cut(draft: Draft, begin: number, end: number, edits: readonly Edit[]): Draft {
  const { text } = draft
  const inside = edits.map(({ start, end: stop }) => {
    let to = stop
    if (/\s/.test(text[start - 1] ?? ' ')) while (to < end && /\s/.test(text[to] ?? '')) to++
    const glued =
      start > begin && to < end && !/\s/.test(text[start - 1] ?? ' ') && !/\s/.test(text[to] ?? ' ')
    return { start: start - begin, end: to - begin, insert: glued ? ' ' : '' }
  })
  return edit(sliceDraft(draft, begin, end), inside)
}
