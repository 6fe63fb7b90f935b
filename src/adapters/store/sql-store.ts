import type { Refusal } from '../../model/article.ts'
import type { Change } from '../../model/change.ts'
import type { Dossier, Judgement, PlacedRecord } from '../../model/dossier.ts'
import type { Poll } from '../../model/poll.ts'
import type { Reading } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { ReviewAction } from '../../model/review.ts'
import type { Revision } from '../../model/revision.ts'
import type { Forgotten, Tombstone } from '../../model/tombstone.ts'
import type { Watch } from '../../model/watch.ts'
import type {
  DossierQuery,
  Hit,
  PageOf,
  PlacedQuote,
  Put,
  QuoteQuery,
  RecordQuery,
  Store,
  StoreSnapshot,
  StoreStats,
} from '../../ports.ts'
import { listRevisions } from './arrivals.ts'
import { listChanges } from './changes.ts'
import { nearbyRecords } from './crowds.ts'
import { fromCursor, fromNumberCursor, pageSize, toCursor, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import { findDossiers, getDossier } from './dossiers.ts'
import { Facets } from './facets.ts'
import { forgetReports } from './forgetting.ts'
import { listJudgements, putJudgement } from './judgements.ts'
import { dropWatch, getPoll, listWatches, putPoll, putWatch } from './keepsakes.ts'
import { findQuotes } from './quotes.ts'
import { getReading, putReading } from './readings.ts'
import { findRecords } from './records.ts'
import { relatedReports } from './related-reports.ts'
import { getReport, listRefusals, listReports, putRefusal, putReport } from './reports.ts'
import { listReviews, putReview } from './reviews.ts'
import { findArticles } from './search.ts'
import { settlePending } from './settling.ts'
import { settledSnapshot } from './snapshot.ts'
import { countAll } from './stats.ts'
import { listTombstones, readmit, tombstoneFor } from './tombstones.ts'
import { Turns } from './turns.ts'

/** The store over an SQL database, whichever it is. One call runs at a time. */
export class SqlStore implements Store {
  readonly #database: Database
  readonly #turns = new Turns()
  readonly #facets = new Facets()
  readonly #settles: boolean

  /** @param settles whether questions settle first what is pending; of a snapshot nothing is */
  constructor(database: Database, settles = true) {
    this.#database = database
    this.#settles = settles
    database.onUndone = () => this.#facets.forget()
  }

  putReport(report: Report): Promise<Put> {
    return this.#call(putReport, report)
  }

  putRefusal(refusal: Refusal): Promise<Put> {
    return this.#call(putRefusal, refusal)
  }

  putReading(reading: Reading): Promise<Put> {
    return this.#call(putReading, reading)
  }

  report(id: string): Promise<Report | undefined> {
    return this.#call(getReport, id)
  }

  reports(cursor?: string, limit = 50): Promise<PageOf<Report>> {
    return this.#call(async (database) => {
      const size = pageSize(limit)
      const after = cursor === undefined ? '' : fromCursor(cursor)
      return toPage(await listReports(database, after, size + 1), size, ({ id }) => id)
    })
  }

  refusals(): Promise<readonly Refusal[]> {
    return this.#call(listRefusals)
  }

  reading(article: string): Promise<Reading | undefined> {
    return this.#call(getReading, article)
  }

  revisions(url: string, latest?: number): Promise<readonly Revision[]> {
    return this.#call(listRevisions, url, latest)
  }

  records(query: RecordQuery = {}): Promise<readonly PlacedRecord[]> {
    return this.#call(findRecords, query)
  }

  nearby(records: readonly string[]): Promise<readonly PlacedRecord[]> {
    return this.#ask(nearbyRecords, records)
  }

  judge(judgement: Judgement): Promise<Put> {
    return this.#call(putJudgement, judgement)
  }

  judgements(): Promise<readonly Judgement[]> {
    return this.#call(listJudgements)
  }

  dossiers(query: DossierQuery = {}, cursor?: string, limit = 50): Promise<PageOf<Dossier>> {
    return this.#ask(findDossiers, query, cursor, limit)
  }

  dossier(id: string): Promise<Dossier | undefined> {
    return this.#ask(getDossier, id)
  }

  review(action: ReviewAction): Promise<Put> {
    return this.#call(putReview, action)
  }

  reviews(record?: string): Promise<readonly ReviewAction[]> {
    return this.#call(listReviews, record)
  }

  changes(since?: string, limit = 100): Promise<PageOf<Change> & { readonly next: string }> {
    return this.#ask(async (database) => {
      const after = since === undefined ? 0 : fromNumberCursor(since)
      const found = await listChanges(database, after, pageSize(limit))
      return {
        items: found.map(({ change }) => change),
        next: toCursor(String(found.at(-1)?.number ?? after)),
      }
    })
  }

  quotes(query: QuoteQuery = {}, cursor?: string, limit = 50): Promise<PageOf<PlacedQuote>> {
    return this.#call(findQuotes, query, cursor, limit)
  }

  watches(): Promise<readonly Watch[]> {
    return this.#call(listWatches)
  }

  putWatch(watch: Watch): Promise<void> {
    return this.#call(putWatch, watch)
  }

  dropWatch(name: string): Promise<boolean> {
    return this.#call(dropWatch, name)
  }

  search(words: string, cursor?: string, limit = 20): Promise<PageOf<Hit>> {
    return this.#call(findArticles, words, cursor, limit)
  }

  poll(url: string): Promise<Poll | undefined> {
    return this.#call(getPoll, url)
  }

  putPoll(poll: Poll): Promise<void> {
    return this.#call(putPoll, poll)
  }

  relatedReports(id: string): Promise<readonly string[]> {
    return this.#call(relatedReports, id)
  }

  forget(reports: readonly string[], reason: Pick<Tombstone, 'by' | 'why'>): Promise<Forgotten> {
    return this.#call((database) => forgetReports(database, this.#facets, reports, reason))
  }

  tombstone(report: Report): Promise<Tombstone | undefined> {
    return this.#call(tombstoneFor, report)
  }

  tombstones(): Promise<readonly Tombstone[]> {
    return this.#call(listTombstones)
  }

  readmit(report: Report): Promise<boolean> {
    return this.#call(readmit, report)
  }

  stats(): Promise<StoreStats> {
    return this.#call(countAll)
  }

  snapshot(): Promise<StoreSnapshot> {
    return this.#call(
      async (database) => new SqlStore(await settledSnapshot(database, this.#facets), false),
    )
  }

  together<T>(work: () => Promise<T>): Promise<T> {
    if (this.#turns.inside) return work()
    return this.#turns.take(() => this.#database.atomically(work))
  }

  async close(): Promise<void> {
    await this.#turns.call(() => this.#database.close())
  }

  #call<P extends readonly unknown[], R>(
    work: (database: Database, ...rest: P) => Promise<R>,
    ...rest: P
  ): Promise<R> {
    return this.#turns.call(() => work(this.#database, ...rest))
  }

  /** A question about events: what is pending is settled first. */
  #ask<P extends readonly unknown[], R>(
    work: (database: Database, ...rest: P) => Promise<R>,
    ...rest: P
  ): Promise<R> {
    return this.#call(async (database) => {
      if (this.#settles) await settlePending(database, this.#facets)
      return work(database, ...rest)
    })
  }
}
