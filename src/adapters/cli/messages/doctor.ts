/** What `kawat doctor` says, in one language. */
export interface DoctorMessages {
  readonly node: string
  readonly nodeFix: string
  readonly icu: string
  readonly icuFix: string
  readonly sqlite: string
  readonly sqliteFix: string
  readonly fts5: string
  readonly fts5Fix: string
  readonly database: string
  readonly databaseNone: string
  readonly databaseFix: string
  /** How far the check went. */
  readonly databaseLooked: string
  readonly contents: string
  readonly contentsFix: string
  readonly samples: string
  readonly samplesFix: string
  readonly write: string
  readonly writeFix: string
  readonly yes: string
  readonly no: string
  readonly allWell: string
  readonly someIll: (count: number) => string
  readonly holds: (reports: number, records: number) => string
}
