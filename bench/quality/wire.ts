/**
 * The wire check: how the program does on real scraped reports, most of which hold no diplomacy at all.
 * Their texts stay outside the project; only hand labels lie here.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEach } from '../../src/index.ts'
import { isRefusal } from '../../src/model/reading.ts'
import type { ReportInput } from '../../src/report.ts'

type Label = 'holds' | 'borderline' | 'none'

/** What came of the reports of one label. */
export interface WireCount {
  readonly label: Label
  readonly reports: number
  /** Reports in which at least one event was found. */
  readonly withEvents: number
  readonly ids: readonly string[]
}

/** Runs the program over the labelled wire reports; undefined where their file is not at hand. */
export function wireCheck(folder: string): readonly WireCount[] | undefined {
  const file = join(folder, 'reports', 'indonesian-wire.jsonl')
  if (!existsSync(file)) return undefined
  const labels = JSON.parse(readFileSync(new URL('wire-events.json', import.meta.url), 'utf8'))
    .reports as { readonly [id: string]: { readonly label: Label } }
  const reports = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ReportInput)
  const told = reports.filter((report) =>
    readEach(report).some((reading) => !isRefusal(reading) && reading.records.length > 0),
  )
  return (['holds', 'borderline', 'none'] as const).map((label) => {
    const of = (some: readonly ReportInput[]) =>
      some.filter(({ id = '' }) => labels[id]?.label === label)
    const hits = of(told)
    return {
      label,
      reports: of(reports).length,
      withEvents: hits.length,
      ids: hits.map(({ id = '' }) => id),
    }
  })
}

/** The wire check as one line a reader can judge by. */
export function wireLine(counts: readonly WireCount[]): string {
  const parts = counts.map(
    ({ label, reports, withEvents }) => `${label} ${withEvents} of ${reports}`,
  )
  return `real wire reports in which an event was found: ${parts.join(', ')}`
}
