/** Temporal grammar of a language. Filled in by the timex room's tables. */
export interface TimexTables {
  readonly examples: readonly (readonly [phrase: string, value: string])[]
  readonly never: readonly string[]
}
