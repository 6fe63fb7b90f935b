import type { Many } from './span.ts'

/** One page of a report, as it came: plain text, or HTML source. Never edited. */
export interface Page {
  readonly kind: 'text' | 'html'
  readonly content: string
  readonly url?: string
}

/** The stretch of a page of several stories that a part was cut out of. */
export interface PartOf {
  /** Id of the whole report. */
  readonly report: string
  /** Page of the whole, from 1, that the part's first page is a slice of; a second page is one of the next, and so on. */
  readonly page: number
  /**
   * Where the slice begins in that page's content (of HTML: in its source); later pages of a part begin where theirs
   * do. `page` and `start` added to a place in the part give the place in the whole.
   */
  readonly start: number
}

/** What a feed hands over: the pages as they came and what was said about them. */
export interface Report {
  /** Hash of the pages and the given metadata: the same report always has the same id. */
  readonly id: string
  /** The id the sender gave it, handed back untouched in the Reading. */
  readonly given?: string
  readonly pages: Many<Page>
  /** Language the sender names (`id`, `en`); otherwise it is detected. */
  readonly lang?: string
  readonly outlet?: string
  readonly agency?: string
  /** Time of publication as found: `2023-06-19`, an ISO instant, `Rabu, 18 Jun 2025 07:30 WIB`. */
  readonly published?: string
  /** IANA zone of the outlet, where the sender knows it. */
  readonly zone?: string
  readonly url?: string
  readonly title?: string
  /** Of a story cut out of a digest: where in which report it stands. */
  readonly partOf?: PartOf
}
