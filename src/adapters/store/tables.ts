import type { Generated } from 'kysely'

/**
 * The tables of a store as both databases have them: text, whole numbers, `null`. What is true or false is 1 or 0,
 * whatever has parts of its own is JSON in a text, and every text is compared byte by byte.
 */
export interface Tables {
  readonly report: ReportRow
  readonly page: PageRow
  readonly refusal: { readonly report: string; readonly refused: string; readonly body: string }
  readonly arrival: ArrivalRow
  readonly reading: ReadingRow
  /** Of each story the reading that came last. */
  readonly shown: ReadingRow
  readonly record: RecordRow
  readonly participant: ParticipantRow
  readonly quote: QuoteRow
  readonly judgement: JudgementRow
  readonly review: ReviewRow
  readonly review_record: { readonly record: string; readonly review: number }
  readonly watch: { readonly name: string; readonly body: string }
  readonly poll: { readonly url: string; readonly body: string }
  readonly pending: { readonly number: Generated<number>; readonly record: string }
  readonly crowd_block: CrowdBlockRow
  readonly event: EventRow
  readonly event_member: EventMemberRow
  readonly event_before: { readonly event: number; readonly body: string }
  readonly facet: FacetRow
  readonly event_facet: EventFacetRow
  readonly change: ChangeRow
  readonly forgotten: ForgottenRow
  /** The index of words of PostgreSQL. */
  readonly article_words: WordsRow
}

export interface ReportRow {
  readonly id: string
  readonly given: string | null
  readonly lang: string | null
  readonly outlet: string | null
  readonly agency: string | null
  readonly published: string | null
  readonly zone: string | null
  readonly url: string | null
  readonly title: string | null
  readonly part_of: string | null
}

interface PageRow {
  readonly report: string
  readonly ordinal: number
  readonly kind: string
  readonly content: string
  readonly url: string | null
}

/** When the first reading of a report came; `same_as`: it had the very words of that report's. */
interface ArrivalRow {
  readonly number: Generated<number>
  readonly report: string
  readonly seen: string
  readonly same_as: string | null
}

export interface ReadingRow {
  readonly number: Generated<number>
  readonly article: string
  readonly report: string
  readonly version: string
  readonly language: string
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly origin: string
  readonly body: string
  readonly arrival: number
  readonly address: string | null
  readonly paper: string | null
  /** Its recency: the order of search, and its row in the index of words. */
  readonly place: number
  /** What is doubtful in it, as JSON. */
  readonly doubts: string | null
}

interface RecordRow {
  /** Its reading's number and its place there: see `recordNumber`. */
  readonly number: number
  readonly id: string
  readonly reading: number
  readonly ordinal: number
  readonly kind: string
  readonly status: string
  readonly background: number
  readonly start: string | null
  readonly end: string | null
  readonly grain: string | null
  readonly zone: string | null
  readonly first_day: string | null
  readonly last_day: string | null
  readonly place: string | null
  readonly country: string | null
  readonly body: string
}

interface ParticipantRow {
  /** The record's number. */
  readonly record: number
  readonly ordinal: number
  readonly entity: string
  readonly name: string
  readonly folded: string
  readonly kind: string
  readonly country: string | null
  readonly office: string | null
  readonly part: string
}

export interface QuoteRow {
  readonly reading: number
  readonly ordinal: number
  readonly id: string
  readonly type: string
  readonly class: string
  /** Whether it belongs to the record. */
  readonly on_record: number
  readonly content: string
  readonly speaker: string | null
  readonly speaker_name: string | null
  readonly speaker_folded: string
  readonly speaker_country: string | null
  readonly carrier: string | null
  readonly carrier_name: string | null
  /** Folded names of all who carried it, one a line. */
  readonly carriers: string
  /** Folded words between spaces, one before the first and one behind the last. */
  readonly words: string
  /** Empty where the report has no date, so that it comes last. */
  readonly published: string
  readonly article: string
  readonly body: string
}

interface JudgementRow {
  readonly number: Generated<number>
  readonly left_record: string
  readonly right_record: string
  readonly same: string
  readonly judge: string
  readonly score: number
  readonly reason: string
  readonly at: string | null
}

interface ReviewRow {
  readonly number: Generated<number>
  readonly id: string
  readonly at: string
  readonly judge: string
  readonly type: string
  /** Of an undo the act it takes back. */
  readonly undone: string | null
  readonly body: string
}

/** A crowd of records alike, under a key: where newcomers look for those they may be one event with. */
interface CrowdBlockRow {
  readonly who: string
  /** A day of the stretch, of a longer one a span of days it lies in. */
  readonly slot: number
  readonly crowd: string
  readonly first: number
  readonly last: number
}

interface EventRow {
  readonly number: Generated<number>
  /** The smallest record id of its members. */
  readonly id: string
  /** Events of one component are worked out together. */
  readonly component: number
  /** Its place among others, and the number that sorts like it. */
  readonly sort: string
  readonly rank: number
  readonly first_day: string | null
  readonly last_day: string | null
  readonly reach: number
  /** Numbers of its facets, as JSON. */
  readonly facets: string
}

interface WordsRow {
  readonly place: number
  readonly title: string
  readonly text: string
  readonly words: string
}

/** Records of one reading: what stands together is kept together. */
const RECORDS = 2 ** 20

/** The number of a record by its reading and its place there; those of one reading follow each other. */
export function recordNumber(reading: number, ordinal: number): number {
  return reading * RECORDS + ordinal
}

interface EventMemberRow {
  readonly record: string
  readonly event: number
  readonly crowd: string
}

/** A word events can be asked by: a country, a name, a kind. */
interface FacetRow {
  readonly number: Generated<number>
  readonly type: string
  readonly value: string
}

interface EventFacetRow {
  readonly facet: number
  readonly reach: number
  readonly rank: number
  readonly event: number
}

interface ChangeRow {
  readonly number: Generated<number>
  readonly at: string
  readonly type: string
  readonly event: string
  readonly other: string | null
  readonly fields: string
}

/** Of a report that was taken out for good; its story's address, so that it is known when it comes in other bytes. */
export interface ForgottenRow {
  readonly report: string
  readonly address: string | null
  readonly paper: string | null
  readonly at: string
  readonly judge: string
  readonly why: string
  readonly lifted: string | null
}
