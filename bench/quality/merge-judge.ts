/** Merges an encounter, from its annotated events or from the program's own readings, and scores what came of it. */
import { lifeAt, mergeRecords } from '../../src/merge.ts'
import type { Dossier, PlacedRecord } from '../../src/model/dossier.ts'
import { scoreClaims, withGoldRecords } from './merge-claims.ts'
import { type Encounter, lastPublished } from './merge-gold.ts'
import { readEncounter } from './merge-own.ts'
import { goldRecords } from './merge-record.ts'
import { type MergeCounts, noMergeCounts, scoreMerged } from './merge-score.ts'
import { scoreStatements, withGoldQuotes } from './merge-statements.ts'

/** One encounter's counts, and what went wrong. */
export interface Judged {
  readonly counts: MergeCounts
  readonly wrong: readonly string[]
}

/** Merging alone: what a perfect reader would hand over. */
export function judgeGold(encounter: Encounter): Judged {
  const records = goldRecords(encounter)
  const counts = noMergeCounts()
  const eventOf = new Map(
    records.map(({ record: { id } }) => [id, id.slice(encounter.id.length + 1)]),
  )
  const dossiers = merged(encounter, records)
  const own = readEncounter(encounter).readings
  const readings = withGoldQuotes(encounter, own)
  const wrong = [
    ...scoreMerged(encounter, { dossiers, eventOf }, counts),
    ...scoreStatements(encounter, readings, dossiers, counts),
    ...scoreClaims(encounter, withGoldRecords(encounter, own, dossiers), dossiers, counts),
  ]
  return { counts, wrong }
}

/** End to end: from the texts. */
export function judgeOwn(encounter: Encounter): Judged {
  const { readings, records, eventOf } = readEncounter(encounter)
  const counts = noMergeCounts()
  const dossiers = merged(encounter, records)
  const wrong = [
    ...scoreMerged(encounter, { dossiers, eventOf }, counts),
    ...scoreStatements(encounter, readings, dossiers, counts),
    ...scoreClaims(encounter, readings, dossiers, counts),
  ]
  return { counts, wrong }
}

/** The encounter's events as they are seen on the day of its last report. */
function merged(encounter: Encounter, records: readonly PlacedRecord[]): readonly Dossier[] {
  const now = lastPublished(encounter)
  return mergeRecords(records).map((dossier) =>
    now === undefined ? dossier : { ...dossier, life: lifeAt(dossier.life, now) },
  )
}
