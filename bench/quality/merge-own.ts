/** An encounter as the program itself reads it, its records set beside the annotated events. */
import { read } from '../../src/index.ts'
import { placeRecords } from '../../src/merge.ts'
import type { PlacedRecord } from '../../src/model/dossier.ts'
import { isRefusal, type Reading } from '../../src/model/reading.ts'
import { inputOf } from './gold.ts'
import type { Encounter, EncounterReport } from './merge-gold.ts'
import { project } from './project.ts'
import { scoreReport } from './score.ts'

/** What the program read of an encounter. */
export interface OwnEncounter {
  /** By the report's id in the file; a refused report has none. */
  readonly readings: ReadonlyMap<string, Reading>
  readonly records: readonly PlacedRecord[]
  /** The annotated event (`r1/e1`) a record is paired with, as `npm run eval` pairs them. */
  readonly eventOf: ReadonlyMap<string, string>
}

/** Reads the reports of an encounter as a user's program would. */
export function readEncounter({ reports }: Encounter): OwnEncounter {
  const readings = new Map<string, Reading>()
  const eventOf = new Map<string, string>()
  for (const report of reports) {
    const reading = readOne(report)
    if (reading === undefined) continue
    readings.set(report.id, reading)
    const prediction = project(report.id, reading)
    const gold = { ...report, quotes: [] }
    for (const [event, found] of scoreReport(gold, prediction).events.pairs) {
      const record = reading.records[prediction.events.indexOf(found)]
      if (record !== undefined) eventOf.set(record.id, `${report.id}/${event.id}`)
    }
  }
  return { readings, records: [...readings.values()].flatMap(placeRecords), eventOf }
}

function readOne(report: EncounterReport): Reading | undefined {
  const reading = read({ ...inputOf({ ...report, quotes: [] }), url: report.url })
  return isRefusal(reading) ? undefined : reading
}
