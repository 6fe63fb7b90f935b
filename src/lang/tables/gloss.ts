/**
 * Words of a language in plain English base forms, so that one utterance can be known again in two languages or two translations. No dictionary:
 * what people say at microphones, and the pictures they say it in. All forms lower case, without marks.
 */
export interface GlossTables {
  /** A base form, and what it may mean, parted by spaces: "musuh" is an enemy, "niat" an intention or a will. Of English: words that mean the same, and forms no ending tells. */
  readonly words: { readonly [form: string]: string }
  /** Words that tell utterances apart from none: "yang", "the". */
  readonly stops: readonly string[]
  /** Beginnings taken off to come to a base form, and what is put in their place: "mem-" of "memegang" leaves "pegang". */
  readonly beginnings: readonly Affix[]
  /** Endings likewise: "-nya", "-ies". */
  readonly endings: readonly Affix[]
  readonly examples: readonly (readonly [word: string, meaning: string])[]
  readonly never: readonly (readonly [word: string, meaning: string])[]
}

/** Letters at one end of a word, and what stands there in its base form. */
export type Affix = readonly [letters: string, put: string]
