import type { Evidence } from './evidence.ts'

/** A sentence of the article. Sentences follow each other, never overlap, and never run over a block's end. */
export interface Sentence {
  readonly index: number
  readonly span: Evidence
  /** Index of the block it stands in. */
  readonly block: number
}
