import type { Many } from './span.ts'

/** One page of a report, as it came: plain text, or HTML source. Never edited. */
export interface Page {
  readonly kind: 'text' | 'html'
  readonly content: string
  readonly url?: string
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
}
