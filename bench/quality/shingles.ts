/**
 * A text compared with another by shingles of four words, as the Article Extraction Benchmark does it: a multiset, case
 * sensitive, precision and recall of each page, their means over all pages, and the F1 of the means.
 */
import { wordsOf } from './words.ts'

/** Shingles that are right, those that are extra, those that are missed. */
export type ShingleCounts = readonly [right: number, extra: number, missed: number]

/** Shares from 0 to 1. */
export interface TextFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const SHINGLE = 4

/** Counts the shingles of a text against those of the gold; a text of fewer than four words is one shingle. */
export function compareShingles(gold: string, said: string): ShingleCounts {
  const wanted = shinglesOf(gold)
  const found = shinglesOf(said)
  let right = 0
  for (const [shingle, count] of wanted) right += Math.min(count, found.get(shingle) ?? 0)
  const total = (of: ReadonlyMap<string, number>) => of.values().reduce((sum, one) => sum + one, 0)
  return [right, total(found) - right, total(wanted) - right]
}

/** The figures of several pages. An empty text is left out of precision, as in the original; it costs recall. */
export function shingleFigures(pages: readonly ShingleCounts[]): TextFigures {
  const precision = mean(
    pages
      .filter(([right, extra]) => right + extra > 0)
      .map(([right, extra]) => right / (right + extra)),
  )
  const recall = mean(
    pages
      .filter(([right, , missed]) => right + missed > 0)
      .map(([right, , missed]) => right / (right + missed)),
  )
  const both = precision + recall
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / both }
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

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length
}
