/** Verdicts on an encounter's claims. Of a claim the annotation has only the words: what it measures is the program's own reading of them. */
import { checkClaims } from '../../src/merge.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Record } from '../../src/model/record.ts'
import type { Encounter } from './merge-gold.ts'
import { type MergeCounts, share } from './merge-score.ts'

/** Readings whose records are the annotated events. */
export function withGoldRecords(
  encounter: Encounter,
  readings: ReadonlyMap<string, Reading>,
  dossiers: readonly Dossier[],
): ReadonlyMap<string, Reading> {
  const byReport = new Map<string, Record[]>()
  for (const { record, origin } of dossiers.flatMap(({ members }) => members)) {
    const there = byReport.get(origin.report)
    if (there === undefined) byReport.set(origin.report, [record])
    else there.push(record)
  }
  return new Map(
    [...readings].map(([id, reading]) => {
      const records = byReport.get(`${encounter.id}/${id}`) ?? []
      return [id, { ...reading, records }] as const
    }),
  )
}

/** Scores the verdict on each annotated claim; a claim nobody found has none. */
export function scoreClaims(
  encounter: Encounter,
  readings: ReadonlyMap<string, Reading>,
  dossiers: readonly Dossier[],
  counts: MergeCounts,
): readonly string[] {
  return (encounter.claims ?? []).flatMap(({ report, text, verdict }) => {
    const reading = readings.get(report)
    const start = encounter.reports.find(({ id }) => id === report)?.text.indexOf(text) ?? -1
    const claim = reading?.claims.find(
      ({ superlative, content: { original } }) =>
        superlative !== undefined && original.start < start + text.length && start < original.end,
    )
    const given =
      reading === undefined || claim === undefined
        ? undefined
        : checkClaims(reading, dossiers).find((one) => one.claim === claim.id)
    share(counts.claims, given?.verdict === verdict)
    if (given?.verdict === verdict) return []
    const said =
      given === undefined ? 'not found' : `${given.verdict} (${given.reason}) ${given.by.join(' ')}`
    return [`${encounter.id}  claim ${verdict}; given ${said} « ${text} »`]
  })
}
