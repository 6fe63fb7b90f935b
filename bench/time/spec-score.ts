/** Scores a tagger on the cases of the specs: how many expressions it finds, and how many of those asked for have their value. */
import type { TimeRecord } from '../quality/time-gold.ts'
import type { FoundTimex } from '../quality/time-score.ts'
import { isRight } from './spec-answer.ts'
import type { Expected, SpecCase } from './spec-case.ts'
import { leftOutWith } from './spec-scope.ts'

/** A sentence read by a tagger. */
export type Tag = (record: TimeRecord) => readonly FoundTimex[]

/** Sums over the cases of a file. */
export interface SpecCounts {
  cases: number
  /** Cases none of whose expressions is left out. */
  attempted: number
  expressions: number
  asked: number
  found: number
  right: number
  /** Cases without an expression, and those of them in which nothing was found. */
  empty: number
  leftAlone: number
  /** Found where a case that tells all its expressions has none. */
  extra: number
}

/** A value that was not right. */
export interface Miss {
  readonly file: string
  readonly text: string
  readonly expected: Expected
  readonly found: readonly FoundTimex[]
}

/** What came of the cases of a file. */
export interface SpecScore {
  readonly counts: SpecCounts
  readonly leftOut: ReadonlyMap<string, number>
  readonly misses: readonly Miss[]
}

/** Scores a tagger on cases with values. */
export function scoreCases(cases: readonly SpecCase[], tag: Tag): SpecScore {
  const counts = noCounts()
  const leftOut = new Map<string, number>()
  const misses: Miss[] = []
  for (const [index, one] of cases.entries()) {
    const found = tag(recordOf(one, index))
    const overlapping = (span: Expected) =>
      found.filter(({ start, end }) => start < span.end && span.start < end)
    counts.cases++
    if (one.expected.length === 0) {
      counts.empty++
      if (found.length === 0) counts.leftAlone++
    }
    let whole = true
    for (const expected of one.expected) {
      counts.expressions++
      const group = leftOutWith(expected)
      if (group !== undefined) {
        whole = false
        leftOut.set(group, (leftOut.get(group) ?? 0) + 1)
        continue
      }
      counts.asked++
      const here = overlapping(expected)
      if (here.length > 0) counts.found++
      if (expected.timex !== '' && isRight(expected, here)) counts.right++
      else misses.push({ file: one.file, text: one.text, expected, found: here })
    }
    if (whole) counts.attempted++
    if (one.complete)
      counts.extra += found.filter(
        ({ start, end }) => !one.expected.some((span) => start < span.end && span.start < end),
      ).length
  }
  return { counts, leftOut, misses }
}

/** Sums at the beginning. */
export function noCounts(): SpecCounts {
  return {
    cases: 0,
    attempted: 0,
    expressions: 0,
    asked: 0,
    found: 0,
    right: 0,
    empty: 0,
    leftAlone: 0,
    extra: 0,
  }
}

// Their times have no zone: the clock of Greenwich serves for all.
function recordOf({ file, text, reference }: SpecCase, index: number): TimeRecord {
  return {
    id: `${file}-${index}`,
    lang: 'en',
    category: file,
    text,
    reference: `${reference}:00Z`,
    zone: 'UTC',
    timexes: [],
  }
}
