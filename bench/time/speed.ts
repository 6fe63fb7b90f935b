/**
 * How dear finding times is: CPU time for 1,000 English sentences, beside chrono-node's parse and a yardstick, in one run.
 *
 * Milliseconds say more about the machine than about the program: what counts are the ratios. The yardstick is one pass of a
 * sentence-granularity `Intl.Segmenter`, as in `bench:read`. Passes of all three are interleaved, so that a busy neighbour
 * meets all alike; the median of the passes is told.
 */
import { findTimes } from '../../src/index.ts'
import { loadTimes, type TimeRecord } from '../quality/time-gold.ts'

/** How often all is read: passes that count, and those before them, for the compiler. */
export interface Passes {
  readonly passes: number
  readonly warm: number
}

const USUAL: Passes = { passes: 41, warm: 20 }

/** How many times dearer Kawat is. */
export interface Ratio {
  /** Of the ratios of the passes. */
  readonly median: number
  readonly least: number
  readonly most: number
  /** Of the cheapest pass of each: what a busy machine disturbs least. */
  readonly cheapest: number
}

/** CPU of the three and their ratios. */
export interface Speed {
  readonly sentences: number
  readonly passes: number
  /** Milliseconds of CPU time for 1,000 sentences, all threads counted. */
  readonly kawat: number
  readonly chrono?: number
  readonly segmenter: number
  readonly toChrono?: Ratio
  readonly toSegmenter: Ratio
}

/** Measures; `parse` is chrono-node's, missing where the peers are left out. */
export function measureSpeed(
  parse: ((record: TimeRecord) => number) | undefined,
  { passes: count, warm }: Passes = USUAL,
): Speed {
  const records = [...loadTimes('tune', 'en'), ...loadTimes('check', 'en')]
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  let seen = 0
  const findAll = () => {
    for (const { text, reference } of records)
      seen += findTimes(text, { lang: 'en', reference }).length
  }
  const parseAll = () => {
    for (const record of records) seen += parse?.(record) ?? 0
  }
  const segmentAll = () => {
    for (const { text } of records) for (const { index } of segmenter.segment(text)) seen += index
  }
  for (let pass = 0; pass < warm; pass++) {
    findAll()
    parseAll()
    segmentAll()
  }
  const passes = Array.from({ length: count }, () => ({
    kawat: cpu(findAll, 1),
    chrono: cpu(parseAll, 1),
    // One pass is short beside the clock's grain.
    segmenter: cpu(segmentAll, 10),
  }))
  if (seen === 0) throw new Error('nothing was read')
  const each = (pick: (pass: (typeof passes)[number]) => number) =>
    (median(passes.map(pick)) * 1e6) / records.length
  const ratio = (other: 'chrono' | 'segmenter'): Ratio => {
    const ratios = passes.map((pass) => pass.kawat / pass[other])
    const best = (name: 'kawat' | typeof other) => Math.min(...passes.map((pass) => pass[name]))
    return {
      median: median(ratios),
      least: Math.min(...ratios),
      most: Math.max(...ratios),
      cheapest: best('kawat') / best(other),
    }
  }
  return {
    sentences: records.length,
    passes: count,
    kawat: each(({ kawat }) => kawat),
    segmenter: each((pass) => pass.segmenter),
    toSegmenter: ratio('segmenter'),
    ...(parse === undefined
      ? {}
      : {
          chrono: each(({ chrono }) => chrono),
          toChrono: ratio('chrono'),
        }),
  }
}

/** CPU seconds of one pass. */
function cpu(work: () => void, times: number): number {
  const before = process.cpuUsage()
  for (let count = 0; count < times; count++) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6 / times
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
