/** What a writer that will be killed writes: the same in the writer and in the test that looks for it afterwards. */
import type { Judgement } from '../src/model/dossier.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Report } from '../src/model/report.ts'
import type { Store } from '../src/ports.ts'
import { type EventSketch, readingOf, reportOf } from './reading-builder.ts'

/** What is kept as one: all of it, or nothing. */
export interface Step {
  readonly name: string
  readonly reports: readonly Report[]
  readonly readings: readonly Reading[]
  readonly judgement?: Judgement
}

const event: EventSketch = {
  who: ['Retno Marsudi/IDN/foreign_minister', 'Wang Yi/CHN/foreign_minister'],
  time: '2022-07-14@Asia/Jakarta',
  place: 'Jakarta/IDN',
  lasted: '120',
}

/**
 * The step of a number: one small reading, a large one, a batch of twenty with their
 * reports, or two readings with a person's verdict on them. Every second large one has more than SQLite keeps in memory, so
 * that its pages are on the disk long before the commit.
 */
export function stepOf(writer: string, number: number): Step {
  const name = `${writer}-${number}`
  const sketch = (part: number, times = 1) => ({
    name: `${name}-${part}`,
    outlet: 'Suar',
    text: `Laporan ${name}-${part} tentang pertemuan di Jakarta. `.repeat(times),
    events: [event],
  })
  switch (number % 4) {
    case 0:
      return { name, reports: [], readings: [readingOf(sketch(0))] }
    case 1:
      return {
        name,
        reports: [],
        readings: [readingOf(sketch(0, number % 8 === 5 ? 24_000 : 1500))],
      }
    case 2: {
      const batch = Array.from({ length: 20 }, (_, part) => sketch(part, 10))
      return { name, reports: batch.map(reportOf), readings: batch.map(readingOf) }
    }
    default: {
      const pair = [readingOf(sketch(0)), readingOf(sketch(1))]
      const [left = '', right = ''] = pair.map(({ records }) => records[0]?.id).sort()
      const judgement = { left, right, same: 'no', by: 'uji', score: 1, reason: name } as const
      return { name, reports: [], readings: pair, judgement }
    }
  }
}

/** Keeps a step; the promise resolves once it is kept. */
export async function keepStep(
  store: Store,
  { reports, readings, judgement }: Step,
): Promise<void> {
  const [only] = readings
  // One put is one transaction of its own; several become one by `together`.
  if (readings.length === 1 && only !== undefined) {
    await store.putReading(only)
    return
  }
  await store.together(async () => {
    for (const report of reports) await store.putReport(report)
    for (const reading of readings) await store.putReading(reading)
    if (judgement !== undefined) await store.judge(judgement)
  })
}
