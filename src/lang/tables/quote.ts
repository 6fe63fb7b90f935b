/** Words of saying. Filled in by the quote room's tables. */
export interface QuoteTables {
  readonly examples: readonly (readonly [cue: string, group: string])[]
}
