/** How well a page was read: its story by shingles of four words, the noise left in it, its title, authors and moment. */
import { extractArticle, gazetteer, packs } from '../../src/index.ts'
import { makeReport } from '../../src/report.ts'
import { type AnnotatedPage, spaced } from './page-gold.ts'
import {
  compareShingles,
  type ShingleCounts,
  shingleFigures,
  type TextFigures,
} from './shingles.ts'
import { foldedWords } from './words.ts'

/** What an extractor says of a page. */
export interface PageReading {
  readonly body: string
  readonly title?: string | undefined
  readonly authors: readonly string[]
  /** ISO with offset. */
  readonly published?: string | undefined
}

/** How one page was read. */
export interface PageScore {
  readonly name: string
  readonly shingles: ShingleCounts
  readonly noiseLeft: readonly string[]
  readonly title: boolean
  readonly authors: boolean
  readonly instant: boolean
}

/** The figures of several pages. */
export interface PageFigures extends TextFigures {
  readonly pages: number
  readonly noiseLeft: number
  readonly title: number
  readonly authors: number
  readonly instant: number
}

/** A noise line of fewer words counts only where it is a whole line of the body: "Jakarta", "Tag". */
const TELLING = 3

/** Runs the program over a page; it is given the page and its address, nothing else. */
export function readPage({ html, gold }: AnnotatedPage): PageReading {
  const article = extractArticle(makeReport({ html, url: gold.url }), { packs, gazetteer })
  if ('refused' in article) return { body: '', authors: [] }
  return {
    body: article.blocks
      .filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst')
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
    shingles: compareShingles(gold.body.join('\n'), said.body),
    noiseLeft: noiseIn(said.body, gold.noise),
    title: said.title !== undefined && foldedWords(said.title) === foldedWords(gold.title),
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

/** The figures of some pages; those of the story as `shingles.ts` tells. */
export function pageFigures(scores: readonly PageScore[]): PageFigures {
  return {
    pages: scores.length,
    ...shingleFigures(scores.map(({ shingles }) => shingles)),
    noiseLeft: scores.reduce((sum, { noiseLeft }) => sum + noiseLeft.length, 0),
    title: scores.filter(({ title }) => title).length,
    authors: scores.filter(({ authors }) => authors).length,
    instant: scores.filter(({ instant }) => instant).length,
  }
}

function sameNames(gold: readonly string[], said: readonly string[]): boolean {
  const set = (names: readonly string[]) => [...new Set(names.map(foldedWords))].sort().join('|')
  return set(gold) === set(said)
}

function sameMinute(gold: string, said: string): boolean {
  return Math.abs(Date.parse(gold) - Date.parse(said)) < 60_000
}
