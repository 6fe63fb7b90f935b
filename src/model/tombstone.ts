/** What is left of a report somebody had taken out for good; nothing of what it said. */
export interface Tombstone {
  /** The report's id. */
  readonly report: string
  /** When, an ISO instant in UTC. */
  readonly at: string
  /** Who had it done, as the acts of review name persons. */
  readonly by: string
  /** In that person's words. */
  readonly why: string
  /** When it was allowed to come again, if it was. */
  readonly lifted?: string
}

/** What was taken out. */
export interface Forgotten {
  readonly reports: readonly string[]
  readonly readings: number
  readonly records: number
}
