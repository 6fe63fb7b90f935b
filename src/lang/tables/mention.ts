import type { Office } from '../../model/entity.ts'

/** How people, states and institutions are named in a language. */
export interface MentionTables {
  /** Office words: "Menteri Luar Negeri", "Menlu", "Foreign Minister". */
  readonly offices: readonly OfficeWord[]
  /** "mantan", "eks", "former": the office is not held any more. */
  readonly former: readonly string[]
  /** "Bapak", "Dr", "Mr": polite words before a name that are no part of it. */
  readonly honorifics: readonly string[]
  /** Words inside a name that are written small: "bin", "van", "al". */
  readonly particles: readonly string[]
  /** Capitalised words that are no name even at the head of a sentence: "Dalam", "Pada" / "The", "After". */
  readonly notNames: readonly string[]
  /** Words that may stand between an office and its country or between country and name: "dari", "untuk" / "of", "for". */
  readonly links: readonly string[]
  readonly placePrepositions: readonly string[]
  readonly pronouns: {
    readonly person: readonly string[]
    readonly persons: readonly string[]
    /** "kedua negara", "the two sides". */
    readonly states: readonly string[]
    /** "kedua pemimpin", "the two leaders". */
    readonly leaders: readonly string[]
  }
  readonly examples: readonly (readonly [phrase: string, office: Office])[]
}

/** One office word; `order` tells where a language puts the country and the name. */
export interface OfficeWord {
  readonly form: string
  readonly office: Office
  /** Only a title when a name or country stands beside it ("Ketua", "Chief"). */
  readonly weak?: boolean
}
