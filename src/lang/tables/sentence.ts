/** What keeps a full stop from ending a sentence. */
export interface SentenceTables {
  /** Abbreviations written with a stop, without it: "Dr", "Prof", "Jl", "Gen". Case as printed. */
  readonly abbreviations: readonly string[]
  readonly examples: readonly (readonly [text: string, sentences: number])[]
}
