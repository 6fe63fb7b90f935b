import type { Refusal } from './model/article.ts'
import type { Dossier, Judgement, PlacedRecord } from './model/dossier.ts'
import type { EventKind, Status } from './model/event.ts'
import type { Reading } from './model/reading.ts'
import type { Report } from './model/report.ts'

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

/** Which records to give; all conditions hold together. */
export interface RecordQuery {
  /** Country code or part of a participant's name. */
  readonly actor?: string
  /** A second participant, country or name. */
  readonly with?: string
  readonly kind?: EventKind
  readonly status?: Status
  /** Inclusive ISO dates on the event's own calendar. */
  readonly from?: string
  readonly to?: string
  /** Records of background events too; otherwise they are left out. */
  readonly background?: boolean
}

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

/** Counts for `kawat doctor`. */
export interface StoreStats {
  readonly reports: number
  readonly readings: number
  readonly refusals: number
  readonly records: number
  readonly judgements: number
}

/**
 * Keeps reports, readings and judgements. Every `put` may be repeated: the second time it changes nothing.
 * Faults (disk full, locked, newer version) are thrown as `StoreFault` with a cause.
 */
export interface Store {
  putReport(report: Report): Promise<Put>
  putRefusal(refusal: Refusal): Promise<Put>
  /** Stores a reading with its records; a re-reading by another version replaces what the store shows, and keeps judgements. */
  putReading(reading: Reading): Promise<Put>
  reading(article: string): Promise<Reading | undefined>
  /** Records by query, oldest event first, undated last. */
  records(query?: RecordQuery): Promise<readonly PlacedRecord[]>
  judge(judgement: Judgement): Promise<Put>
  judgements(): Promise<readonly Judgement[]>
  /** Merged events by query, oldest first, undated last. */
  dossiers(query?: RecordQuery, cursor?: string, limit?: number): Promise<PageOf<Dossier>>
  /** The dossier a record or dossier id (or its unambiguous beginning, 6 characters or more) belongs to. */
  dossier(id: string): Promise<Dossier | undefined>
  search(words: string, cursor?: string, limit?: number): Promise<PageOf<Hit>>
  stats(): Promise<StoreStats>
  /** Runs puts as one: all or none of them are kept. */
  together<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** What a store could not do, with what to do about it in the message; `kind` decides the exit code. */
export class StoreFault extends Error {
  readonly kind: 'newer-version' | 'full' | 'locked' | 'unreadable' | 'corrupt' | 'other'
  constructor(kind: StoreFault['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreFault'
    this.kind = kind
  }
}
