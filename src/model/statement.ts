import type { EntityKind } from './entity.ts'
import type { Many } from './span.ts'

/** A quote of a reading, by the ids of both. */
export interface QuoteRef {
  readonly article: string
  readonly quote: string
}

/** One way the words of a statement were written, and the quotes that have them so. */
export interface Wording {
  readonly language: string
  readonly text: string
  readonly quotes: Many<QuoteRef>
}

/** One utterance as all reports have it: in whatever words and language, carried by whomever. */
export interface Statement {
  /** Of the smallest of its quotes, `article/quote`. */
  readonly id: string
  readonly speaker: { readonly name: string; readonly kind: EntityKind; readonly country?: string }
  /** In order of publication. */
  readonly quotes: Many<QuoteRef>
  /** Most quoted first. */
  readonly wordings: Many<Wording>
  /** Names of who conveyed the words, each once. */
  readonly carriers: readonly string[]
  /** The ways the words came, each once: from the one next to the speaker to the first medium of the report. */
  readonly chains: readonly (readonly string[])[]
  /** When the first report that has it was published. */
  readonly first?: string
}

/** Why two quotes were taken for one statement, or may be. */
export interface StatementLink {
  readonly left: QuoteRef
  readonly right: QuoteRef
  readonly same: 'yes' | 'unsure'
  /** 0 to 1: the share of words they have in common, as far as tables know their meaning. */
  readonly score: number
  /**
   * `same-words`: one holds the words of the other; `same-meaning`: most of their words mean the same; `only-match`: some do, of one event, and no
   * other quote of the speaker fits either as well; `only-quotes`: nothing but that each report has one quote of the speaker at the event.
   */
  readonly reason: 'same-words' | 'same-meaning' | 'only-match' | 'only-quotes'
}
