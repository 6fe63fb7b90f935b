import type { Refusal } from './model/article.ts'
import type { Change } from './model/change.ts'
import type { ClaimAnswer } from './model/claim-verdict.ts'
import type { Dossier, Judgement, Origin, PlacedRecord } from './model/dossier.ts'
import type { Poll } from './model/poll.ts'
import type { Quote } from './model/quote.ts'
import type { Reading } from './model/reading.ts'
import type { DossierQuery, QuoteQuery, RecordQuery } from './model/record-query.ts'
import type { Report } from './model/report.ts'
import type { ReviewAction } from './model/review.ts'
import type { Revision } from './model/revision.ts'
import type { SpeakerReview } from './model/speaker-review.ts'
import type { Forgotten, Tombstone } from './model/tombstone.ts'
import type { Watch } from './model/watch.ts'

/** A feed's item: a report, or the reason why one input could not be taken. */
export type FeedItem =
  | { readonly report: Report; readonly name: string }
  | { readonly failed: string; readonly name: string; readonly cause?: unknown }

/** Where reports come from. Bad inputs are items, so that one of them stops nothing. */
export interface Feed {
  /** How many items are to come, where that is known. */
  readonly total?: number
  reports(signal?: AbortSignal): AsyncIterable<FeedItem>
}

/** What a put did: `new`, or `known` when the very same thing was there. */
export type Put = 'new' | 'known'

export type { DossierQuery, QuoteQuery, RecordQuery } from './model/record-query.ts'
/** A page of results; `next` is missing at the end and only there. */
export interface PageOf<T> {
  readonly items: readonly T[]
  readonly next?: string
}

/** A search hit: the article, and a snippet in which `[` and `]` frame the words found. */
export interface Hit {
  readonly article: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly snippet: string
}

/** A quote with the report it stands in. */
export interface PlacedQuote {
  readonly quote: Quote
  readonly origin: Origin
  /** Whose words a person says these are, beside the speaker that was read. */
  readonly person?: SpeakerReview
}

/** Counts for `kawat doctor`. */
export interface StoreStats {
  readonly reports: number
  /** Of all revisions. */
  readonly readings: number
  readonly refusals: number
  /** Of the readings shown. */
  readonly records: number
  readonly judgements: number
}

/**
 * Keeps reports, readings and judgements. Every `put` may be repeated: the second time it changes nothing.
 *
 * Of the readings of one story (one address, one outlet) the latest to arrive is shown in records, dossiers and
 * search; the others are revisions before it.
 * Faults (disk full, locked, newer version) are thrown as `StoreFault` with a cause.
 *
 * A cursor is the `next` of the page before and nothing else; one that is none throws a `StoreFault`.
 */
export interface Store {
  putReport(report: Report): Promise<Put>
  /** Notes why a report could not be read; a reading of it, then or later, counts more. */
  putRefusal(refusal: Refusal): Promise<Put>
  /**
   * Stores a reading with its records. Another reading of the same report (by another version, or after
   * other words were taken for noise) replaces what the store shows; judgements stay.
   *
   * The reading of another report of the same story is its next revision. Where it has the very words of the
   * latest one it is `known`, and only its report is remembered as seen.
   */
  putReading(reading: Reading): Promise<Put>
  /** The report as it came; unpaired surrogates, which no database can hold, become U+FFFD. */
  report(id: string): Promise<Report | undefined>
  /** All reports by id, for reading them again. */
  reports(cursor?: string, limit?: number): Promise<PageOf<Report>>
  /** All refusals, by report id. */
  refusals(): Promise<readonly Refusal[]>
  /** A reading by its article, of an earlier revision too. */
  reading(article: string): Promise<Reading | undefined>
  /**
   * All revisions of the story an address leads to, in order of arrival, each compared with the one before; none
   * where nothing was read from there. Readings of two outlets are numbered apart.
   *
   * @param latest how many of the last to give; all unless told
   */
  revisions(url: string, latest?: number): Promise<readonly Revision[]>
  /** Records by query, oldest event first, undated last; of each story those of its latest revision. */
  records(query?: RecordQuery): Promise<readonly PlacedRecord[]>
  /** Records shown that the rules compare with one of those named, by id: near them in time, with somebody in common. */
  nearby(records: readonly string[]): Promise<readonly PlacedRecord[]>
  /** Adds a verdict; `known` where the same judge's latest word on the pair is the same. */
  judge(judgement: Judgement): Promise<Put>
  /** Every verdict ever given, in the order given. */
  judgements(): Promise<readonly Judgement[]>
  /** Merged events of which a record fits the query, oldest first, undated last. */
  dossiers(query?: DossierQuery, cursor?: string, limit?: number): Promise<PageOf<Dossier>>
  /** The dossier a record or dossier id (or its unambiguous beginning, 6 characters or more) belongs to. */
  dossier(id: string): Promise<Dossier | undefined>
  /** Adds a person's act; `known` where that very act is there. Nothing is ever taken away. */
  review(action: ReviewAction): Promise<Put>
  /** Every act ever given, in the order given; of one record those that name it, and what takes them back. */
  reviews(record?: string): Promise<readonly ReviewAction[]>
  /** What became of the events since a cursor, oldest first; from the beginning without one. The last page has a `next` too: the place to go on from later. */
  changes(since?: string, limit?: number): Promise<PageOf<Change> & { readonly next: string }>
  /** Quotes on record that fit, of each story those of its latest revision; the latest published first. Whom a person named is asked for in place of the speaker. */
  quotes(query?: QuoteQuery, cursor?: string, limit?: number): Promise<PageOf<PlacedQuote>>
  /** Every watch, by name. */
  watches(): Promise<readonly Watch[]>
  /** Remembers a watch in place of the one of that name. */
  putWatch(watch: Watch): Promise<void>
  /** @returns whether there was one */
  dropWatch(name: string): Promise<boolean>
  /** Articles that hold all the words, marks on letters aside; the latest published first, to the minute, undated last. */
  search(words: string, cursor?: string, limit?: number): Promise<PageOf<Hit>>
  /** What is remembered of a watched address, letter for letter. */
  poll(url: string): Promise<Poll | undefined>
  /** Remembers a poll in place of the address's last. */
  putPoll(poll: Poll): Promise<void>
  /**
   * The ids, ascending, of a report (or its unambiguous beginning, 6 characters or more) and of those that have its words: revisions of
   * its story, twins of these, the page it was cut out of and, of such a page, all its stories. None where there is none.
   */
  relatedReports(id: string): Promise<readonly string[]>
  /**
   * Takes reports out for good, with all that was read from them and the values the journal told of their events; verdicts and
   * acts of persons stay. Putting one again, by its id or at its story's address, is a `StoreFault` `forgotten`.
   */
  forget(reports: readonly string[], reason: Pick<Tombstone, 'by' | 'why'>): Promise<Forgotten>
  /** The tombstone that stands against a report; undefined where it may come. */
  tombstone(report: Report): Promise<Tombstone | undefined>
  /** Every tombstone, by report. */
  tombstones(): Promise<readonly Tombstone[]>
  /** Lets a report come again; its tombstones stay, as lifted. @returns whether one stood against it */
  readmit(report: Report): Promise<boolean>
  stats(): Promise<StoreStats>
  /**
   * The record as it is now, for questions that must fit each other, whatever is written meanwhile; what a `together`
   * under way has put is not in it. It must be closed, before the store is.
   */
  snapshot(): Promise<StoreSnapshot>
  /** Runs puts as one: all or none of them are kept. A call inside another joins it; others wait until it is over. */
  together<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** What can be asked of the record at one instant. */
export type StoreSnapshot = Pick<
  Store,
  | 'report'
  | 'reports'
  | 'refusals'
  | 'reading'
  | 'revisions'
  | 'records'
  | 'judgements'
  | 'dossiers'
  | 'dossier'
  | 'reviews'
  | 'quotes'
  | 'search'
  | 'stats'
  | 'close'
>

/** Something a check found wrong; docs/upkeep.md tells what each code means. */
export interface StoreFinding {
  readonly code:
    | 'damaged-pages'
    | 'broken-pointers'
    | 'unproven-rules'
    | 'unreadable-json'
    | 'mislabelled-readings'
    | 'unplaced-readings'
    | 'reports-without-pages'
    | 'records-differ'
    | 'participants-differ'
    | 'quotes-differ'
    | 'search-differs'
  /** How many rows, or complaints of the database itself. */
  readonly count: number
  /** The first of them, as the database names it. */
  readonly detail: string
}

/** The form of what is kept, and the form this program writes: both count from 1 on. */
export interface StoreForm {
  readonly has: number
  readonly knows: number
}

/** Keeps the place itself in order; what each does is the database's own affair. */
export interface StoreUpkeep {
  /** Copies all that is kept, as it is at one instant, to a new file; never over one that is there. */
  backup(path: string): Promise<void>
  /**
   * Puts a backup in place of all that is kept, once it has been checked; what was there is kept aside.
   *
   * @returns where that is, and undefined where nothing was there
   * @throws StoreFault `corrupt` where the backup is not sound, `locked` where somebody has the place open; then nothing is changed
   */
  restore(path: string): Promise<string | undefined>
  /** Looks whether every page, row and pointer is sound; nothing where all is well. */
  check(): Promise<readonly StoreFinding[]>
  /** Gives back room that is no longer used. @returns bytes before and after */
  vacuum(): Promise<{ readonly before: number; readonly after: number }>
  /** Which form the place has; opening it for anything else brings an older one up. */
  form(): Promise<StoreForm>
  /** Brings an older form up to the one this program writes; makes no copy first. */
  migrate(): Promise<void>
}

/**
 * Writes events, and the reports they rest on, in a format of the field. Text or bytes come in pieces, so that a
 * million events need no more room than one page of them.
 */
export interface Exporter {
  /** As it is asked for: `csv`, `ics`. */
  readonly name: string
  /** Files it writes, by name: most write one (`events.ics`), tables write one each. */
  files(stock: ExportStock): AsyncIterable<ExportFile>
}

/** One file of an export; its content is read to the end before the next file is asked for. */
export interface ExportFile {
  readonly name: string
  readonly mediaType: string
  readonly content: AsyncIterable<string | Uint8Array>
  /** Rows, features or entries written; asked for once the content has been read. */
  count(): number
  /** Events the format cannot hold (a calendar none without a day); likewise. */
  leftOut?(): number
}

/** What is to be exported. Everything may be gone through more than once. */
export interface ExportStock {
  dossiers(): AsyncIterable<Dossier>
  /** A reading by its article, for quotes, claims and evidence. */
  reading(article: string): Promise<Reading | undefined>
  /** What persons did to a record. */
  reviews(record: string): Promise<readonly ReviewAction[]>
  /** What persons said of whose quotes are, by the quotes' keys; missing where a stock keeps no such acts. */
  attributions?(): Promise<ReadonlyMap<string, ReviewAction>>
  /** How the story at an address changed, as in a store; missing where that is not known. */
  revisions?(url: string): Promise<readonly Revision[]>
  /** What the record says of each superlative of a reading, by the claim's id; missing where nobody can be asked. */
  verdicts?(reading: Reading): Promise<ReadonlyMap<string, ClaimAnswer>>
  /** What a word of a language may mean, as `joinStatements` asks, fetched once; missing where nobody knows: then a word means itself. */
  meaning?(): Promise<(language: string, word: string) => readonly string[]>
  /** When the export was made, an ISO instant in UTC: the only clock an exporter has. */
  readonly made: string
  /** Program version, for manifests and generator fields. */
  readonly version: string
  /** `evidence`: snippets of at most 200 characters; `full`: whole quotes and sentences. The whole text of a report never goes out. */
  readonly text: 'evidence' | 'full'
}

/** What a store could not do, with what to do about it in the message; `kind` decides the exit code. */
export class StoreFault extends Error {
  readonly kind:
    | 'newer-version'
    | 'full'
    | 'locked'
    | 'unreadable'
    | 'corrupt'
    | 'forgotten'
    | 'other'
  constructor(kind: StoreFault['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreFault'
    this.kind = kind
  }
}

/** Reads one report; a promise where that is done elsewhere. What had to be stopped rejects with a `ReaderFault`. */
export type Reader = (report: Report) => Reading | Refusal | Promise<Reading | Refusal>

/** Why a reader gave a report up: the report, or the reader, may be to blame. */
export class ReaderFault extends Error {
  readonly kind: 'too-slow' | 'out-of-memory' | 'closed'
  constructor(kind: ReaderFault['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ReaderFault'
    this.kind = kind
  }
}
