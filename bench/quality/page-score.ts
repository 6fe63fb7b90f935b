/**
 * How well a page was read: its story by shingles of four words, the noise left in it, its title, authors and moment.
 *
 * The shingles are those of the Article Extraction Benchmark: a multiset, case sensitive, precision and recall
 * of each page, their means over all pages, and the F1 of the means. An empty prediction is left out of precision.
 */
import { extractArticle, gazetteer, packs } from '../../src/index.ts'
import { makeReport } from '../../src/report.ts'
import { type AnnotatedPage, spaced } from './page-gold.ts'

/** What an extractor says of a page. */
export interface PageReading {
  readonly body: string
  readonly title?: string | undefined
  readonly authors: readonly string[]
  /** ISO with offset. */
  readonly published?: string | undefined
}

/** How one page was read; right extra and missed shingles. */
export interface PageScore {
  readonly name: string
  readonly shingles: readonly [right: number, extra: number, missed: number]
  readonly noiseLeft: readonly string[]
  readonly title: boolean
  readonly authors: boolean
  readonly instant: boolean
}

/** The figures of several pages. */
export interface PageFigures {
  readonly pages: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly noiseLeft: number
  readonly title: number
  readonly authors: number
  readonly instant: number
}

const SHINGLE = 4
/** A noise line of fewer words counts only where it is a whole line of the body: "Jakarta", "Tag". */
const TELLING = 3

/** Runs the program over a page; it is given the page and its address, nothing else. */
export function readPage({ html, gold }: AnnotatedPage): PageReading {
  const article = extractArticle(makeReport({ html, url: gold.url }), { packs, gazetteer })
  if ('refused' in article) return { body: '', authors: [] }
  return {
    body: article.blocks
      .filter(({ kind }) => kind !== 'headline')
      .map(({ span }) => span.exact)
      .join('\n'),
    title: article.headline,
    authors: article.authors ?? [],
    published: article.published?.moment.instant,
  }
}

/** Scores what was read of a page. */
export function scorePage({ name, gold }: AnnotatedPage, said: PageReading): PageScore {
  return {
    name,
    shingles: compared(gold.body.join('\n'), said.body),
    noiseLeft: noiseIn(said.body, gold.noise),
    title: said.title !== undefined && folded(said.title) === folded(gold.title),
    authors: sameNames(gold.authors, said.authors),
    instant: said.published !== undefined && sameMinute(gold.published, said.published),
  }
}

/** The noise lines that stand in a body: whole lines, or anywhere in it where they are of several words. */
export function noiseIn(body: string, noise: readonly string[]): readonly string[] {
  const lines = new Set(body.split('\n').map(spaced))
  const running = spaced(body)
  return noise.filter(
    (line) => lines.has(line) || (line.split(' ').length >= TELLING && running.includes(line)),
  )
}

/** The figures of some pages; see the file's header. */
export function pageFigures(scores: readonly PageScore[]): PageFigures {
  const precision = mean(
    scores
      .map(({ shingles }) => shingles)
      .filter(([right, extra]) => right + extra > 0)
      .map(([right, extra]) => right / (right + extra)),
  )
  const recall = mean(
    scores
      .map(({ shingles }) => shingles)
      .filter(([right, , missed]) => right + missed > 0)
      .map(([right, , missed]) => right / (right + missed)),
  )
  return {
    pages: scores.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    noiseLeft: scores.reduce((sum, { noiseLeft }) => sum + noiseLeft.length, 0),
    title: scores.filter(({ title }) => title).length,
    authors: scores.filter(({ authors }) => authors).length,
    instant: scores.filter(({ instant }) => instant).length,
  }
}

function compared(gold: string, said: string): readonly [number, number, number] {
  const wanted = shinglesOf(gold)
  const found = shinglesOf(said)
  let right = 0
  for (const [shingle, count] of wanted) right += Math.min(count, found.get(shingle) ?? 0)
  const total = (of: ReadonlyMap<string, number>) => of.values().reduce((sum, one) => sum + one, 0)
  return [right, total(found) - right, total(wanted) - right]
}

function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text)
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    const shingle = words.slice(at, at + SHINGLE).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

function folded(text: string): string {
  return wordsOf(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()).join(' ')
}

function sameNames(gold: readonly string[], said: readonly string[]): boolean {
  const set = (names: readonly string[]) => [...new Set(names.map(folded))].sort().join('|')
  return set(gold) === set(said)
}

function sameMinute(gold: string, said: string): boolean {
  return Math.abs(Date.parse(gold) - Date.parse(said)) < 60_000
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length
}
