/** Words beside figures that tell a clock of a programme from a number. */
export interface TimetableTables {
  /** Marks between hour and minute. */
  readonly clockMarks: readonly string[]
  /** Before a clock: "at 0615", "not before 1730". */
  readonly clockLeads: readonly string[]
  /** Before a number that is none: "Room 1030", "code 0912", "in 1945". */
  readonly numberNouns: readonly string[]
  /** Things whose figures look like clocks, a few words before them ("the yield stood at 4.20"), and what they are measured in. */
  readonly rateNouns: readonly string[]
  readonly measures: readonly string[]
  /** What is held in the second half of a day, with its hours: "dinner at 8" is at 20:00. */
  readonly dayNouns: readonly {
    readonly form: string
    readonly hours: readonly [from: number, to: number]
  }[]
}
