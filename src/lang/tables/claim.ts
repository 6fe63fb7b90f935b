/** Words that make a clause somebody's view. Filled in by the claim room's tables. */
export interface ClaimTables {
  readonly examples: readonly (readonly [text: string, kind: string])[]
  readonly never: readonly string[]
}
