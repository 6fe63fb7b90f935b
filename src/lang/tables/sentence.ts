/** What keeps a full stop from ending a sentence. */
export interface SentenceTables {
  /** Abbreviations before a name or number, never at a sentence's end, without their stop: "Dr", "Jl", "Gen". Case as printed. */
  readonly abbreviations: readonly string[]
  /** Abbreviations only before a number: "No. 5", "hal. 7", "Feb. 21"; words of their own otherwise ("He said no. ..."). Case as printed. */
  readonly beforeNumber: readonly string[]
  /** Abbreviations that may also close a sentence: "dll", "Inc", "Jr"; the next word decides. Case as printed. */
  readonly closing: readonly string[]
  /** Verbs of saying that follow a quotation closed by "?" or "!": `"Is that fair?" Lavrov asked`. Lower case. */
  readonly cues: readonly string[]
  readonly examples: readonly (readonly [text: string, sentences: number])[]
}
