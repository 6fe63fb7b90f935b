/**
 * Title, authors and publication of a page against the gold. Right to the letter is not asked: titles and names are
 * compared without case and accents, moments to the minute in whatever zone.
 */
import { foldedWords } from '../quality/words.ts'
import type { Extracted } from './extracted.ts'

/** What the gold tells of a page besides its text; what is missing or empty is not scored on it. */
export interface BylineGold {
  readonly title?: string
  /** Names, or all of them in one string, parted by commas or "and". */
  readonly author?: readonly string[] | string
  /** A day, or a moment with its zone. */
  readonly date?: string
}

/** Marks of one page from 0 to 1; `undefined` where the gold has nothing to compare with. */
export interface BylineMarks {
  /** The same words. */
  readonly title: number | undefined
  /** F1 over the set of names. */
  readonly author: number | undefined
  /** The same day as written, or the same moment. */
  readonly day: number | undefined
  /** The same minute; only where the gold has a zone. A date without a zone is no moment. */
  readonly instant: number | undefined
}

/** The mean of one mark over the pages that have it. */
export interface Mean {
  readonly mean: number | null
  readonly pages: number
}

const MINUTE = 60_000

/** Marks what an extractor said of one page. */
export function markByline(gold: BylineGold, said: Partial<Extracted>): BylineMarks {
  const wanted = instantOf(gold.date)
  const found = instantOf(said.date)
  const instant =
    wanted === undefined
      ? undefined
      : Number(found !== undefined && Math.abs(found - wanted) < MINUTE)
  const day = gold.date ? Number(instant === 1 || sameDay(gold.date, said.date)) : undefined
  return {
    title: gold.title
      ? Number(foldedWords(gold.title) === foldedWords(said.title ?? ''))
      : undefined,
    author: gold.author?.length ? namesInCommon(gold.author, said.author ?? '') : undefined,
    day,
    instant,
  }
}

/** The means of all marks. */
export function bylineFigures(marks: readonly BylineMarks[]): {
  readonly [Mark in keyof BylineMarks]: Mean
} {
  const mean = (mark: keyof BylineMarks): Mean => {
    const given = marks.map((one) => one[mark]).filter((one) => one !== undefined)
    const sum = given.reduce((total, one) => total + one, 0)
    return { mean: given.length === 0 ? null : sum / given.length, pages: given.length }
  }
  return {
    title: mean('title'),
    author: mean('author'),
    day: mean('day'),
    instant: mean('instant'),
  }
}

function namesInCommon(gold: readonly string[] | string, said: readonly string[] | string): number {
  const wanted = namesOf(gold)
  const found = namesOf(said)
  const all = wanted.size + found.size
  return all === 0 ? 0 : (2 * wanted.intersection(found).size) / all
}

function namesOf(names: readonly string[] | string): ReadonlySet<string> {
  const list = typeof names === 'string' ? names.split(/[;,|\n]| und | and | & /i) : names
  return new Set(list.map(foldedWords).filter((name) => name !== ''))
}

function sameDay(gold: string, said: string | null | undefined): boolean {
  const day = dayOf(said)
  return day !== undefined && day === dayOf(gold)
}

/** The day as written, or as the platform's date parser understands an unwritten form: "Mon, 19 Jun 2023". */
function dayOf(date: string | null | undefined): string | undefined {
  if (!date) return undefined
  const written = /^\d{4}-\d\d-\d\d/.exec(date)
  if (written !== null) return written[0]
  const read = new Date(date)
  return Number.isNaN(read.getTime()) ? undefined : read.toISOString().slice(0, 10)
}

/** Milliseconds since 1970 of a date with clock and zone. */
function instantOf(date: string | null | undefined): number | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)? ?(Z|[+-]\d\d:?\d\d)$/i.exec(
    date ?? '',
  )
  if (parts === null) return undefined
  const [, day, clock, seconds = ':00', zone = 'Z'] = parts
  const read = Date.parse(`${day}T${clock}${seconds}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`)
  return Number.isNaN(read) ? undefined : read
}
