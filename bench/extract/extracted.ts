/** What goes to an extractor and what comes back, a line of JSON each. */

/** A page to be read. */
export interface PageAsked {
  readonly id: string
  readonly url: string
  readonly html: string
}

/** What an extractor says of a page; what it does not say is missing or `null`. */
export interface Extracted {
  /** The story, without title and byline. */
  readonly text: string
  readonly title?: string | null
  /** Names, or all of them in one string. */
  readonly author?: readonly string[] | string | null
  /** Moment of publication: ISO 8601 as far as it is known, or whatever the page had. */
  readonly date?: string | null
}

/** The line an extractor answers with. */
export interface AnswerLine extends Extracted {
  readonly id: string
  /** Milliseconds of CPU time, user and system, all threads, of the extraction alone. */
  readonly cpu: number
  /** Milliseconds on the clock. */
  readonly elapsed: number
  /** Why there is no text: what the extractor threw. */
  readonly error?: string
}
