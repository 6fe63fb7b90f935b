/** Extractors over one set of pages, side by side: what they read, how right it is, what it costs. */
import {
  compareShingles,
  type ShingleCounts,
  shingleFigures,
  type TextFigures,
} from '../quality/shingles.ts'
import { type BylineMarks, bylineFigures, type Mean, markByline } from './byline.ts'
import type { Extracted } from './extracted.ts'
import { ExtractorProcess, type Outcome } from './extractor-process.ts'
import { type Extractor, KAWAT, MEASURE } from './extractors.ts'
import type { GoldPage, PageSet } from './page-set.ts'
import { type Margin, margin } from './resampling.ts'
import { findSegments, segmentFigures } from './segments.ts'

/** One extractor over all pages of a set. */
export interface Compared extends TextFigures {
  readonly name: string
  /** Kawat against this one, pages drawn anew; missing for Kawat itself and where it did not run. */
  readonly kawat?: Margin
  readonly title: Mean
  readonly author: Mean
  readonly day: Mean
  readonly instant: Mean
  /** Pages without text, whatever the reason. */
  readonly empty: number
  /** Pages it threw on. */
  readonly errors: number
  /** Pages that ended its process. */
  readonly crashes: number
  /** Pages it was stopped at. */
  readonly hangs: number
  /** Milliseconds of CPU time a page, of those it answered. */
  readonly cpu: number
  /** CPU time as a multiple of Readability's on linkedom in the same run; missing where that did not run. */
  readonly ratio?: number
  /** Milliseconds on the clock a page, of those it answered. */
  readonly elapsed: number
}

/** A set with all that ran on it, the best first. */
export interface Comparison {
  readonly set: string
  readonly gold: PageSet['gold']
  readonly pages: number
  readonly extractors: readonly Compared[]
  /** What went wrong, `extractor page: reason`; none of a set whose sums only may be shown. */
  readonly troubles: readonly string[]
}

/**
 * Runs the extractors over a set.
 *
 * Page by page each is asked in turn, one at a time: a busy neighbour on the machine meets all of them alike.
 *
 * @throws where an extractor does not start
 */
export async function compare(set: PageSet, extractors: readonly Extractor[]): Promise<Comparison> {
  const running = extractors.map((extractor) => ({
    name: extractor.name,
    process: new ExtractorProcess(extractor),
    outcomes: [] as Outcome[],
  }))
  try {
    for (const page of set.pages)
      for (const { process, outcomes } of running) outcomes.push(await process.ask(page))
  } finally {
    await Promise.all(running.map(({ process }) => process.stop()))
  }
  return comparisonOf(set, new Map(running.map(({ name, outcomes }) => [name, outcomes])))
}

/** The figures of what extractors, by name, made of the pages of a set, in the order of the pages. */
export function comparisonOf(
  set: PageSet,
  runs: ReadonlyMap<string, readonly Outcome[]>,
): Comparison {
  const counts = new Map(
    [...runs].map(([name, outcomes]) => [
      name,
      set.pages.map((page, at) => countsOf(page, saidIn(outcomes[at]).text ?? '')),
    ]),
  )
  const figures = set.gold === 'stories' ? shingleFigures : segmentFigures
  const own = counts.get(KAWAT.name)
  const measure = costOf(runs.get(MEASURE) ?? []).cpu
  const extractors = [...runs].map(([name, outcomes]): Compared => {
    const theirs = counts.get(name) ?? []
    const cost = costOf(outcomes)
    return {
      name,
      ...figures(theirs),
      ...(own === undefined || name === KAWAT.name
        ? {}
        : { kawat: margin(own, theirs, (pages) => figures(pages).f1) }),
      ...bylineFigures(
        set.pages.map(({ gold }, at): BylineMarks => markByline(gold, saidIn(outcomes[at]))),
      ),
      empty: outcomes.filter((outcome) => !saidIn(outcome).text).length,
      errors: outcomes.filter((one) => 'answer' in one && one.answer.error !== undefined).length,
      crashes: outcomes.filter(({ kind }) => kind === 'crash').length,
      hangs: outcomes.filter(({ kind }) => kind === 'hang').length,
      ...cost,
      ...(measure === 0 ? {} : { ratio: cost.cpu / measure }),
    }
  })
  return {
    set: set.name,
    gold: set.gold,
    pages: set.pages.length,
    extractors: extractors.sort((a, b) => b.f1 - a.f1),
    troubles: set.sumsOnly ? [] : [...runs].flatMap((run) => troublesOf(set, ...run)),
  }
}

/** Both kinds of counts are right ones, extra ones, missed ones; what their figures are is the set's to say. */
function countsOf({ gold }: GoldPage, text: string): ShingleCounts {
  return 'text' in gold
    ? compareShingles(gold.text, text)
    : findSegments(text, gold.with, gold.without)
}

function saidIn(outcome: Outcome | undefined): Partial<Extracted> {
  return outcome?.kind === 'answer' ? outcome.answer : {}
}

function costOf(outcomes: readonly Outcome[]): { readonly cpu: number; readonly elapsed: number } {
  const answers = outcomes.flatMap((one) => (one.kind === 'answer' ? [one.answer] : []))
  const mean = (what: 'cpu' | 'elapsed') =>
    answers.reduce((sum, one) => sum + one[what], 0) / Math.max(1, answers.length)
  return { cpu: mean('cpu'), elapsed: mean('elapsed') }
}

function troublesOf(set: PageSet, name: string, outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap((outcome, at) => {
    const reason = outcome.kind === 'answer' ? outcome.answer.error : outcome.reason
    if (reason === undefined) return []
    const kind = outcome.kind === 'answer' ? 'error' : outcome.kind
    return [`${name} ${set.pages[at]?.id}: ${kind}, ${reason.split('\n').at(0)}`]
  })
}
