import { dossierOrder, matchesQuery } from '../../merge.ts'
import type { Refusal } from '../../model/article.ts'
import type { Dossier, Judgement, PlacedRecord } from '../../model/dossier.ts'
import type { Poll } from '../../model/poll.ts'
import type { Reading } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { ReviewAction } from '../../model/review.ts'
import type { Revision } from '../../model/revision.ts'
import type { Hit, PageOf, Put, RecordQuery, ReviewStore, StoreStats } from '../../ports.ts'
import { mergeReviewed } from '../../review.ts'
import { fromCursor, pageSize, toPage } from '../store/cursor.ts'
import { Turns } from '../store/turns.ts'
import { listRevisions } from './arrivals.ts'
import { Driver, type SqliteOptions } from './driver.ts'
import { listJudgements, putJudgement } from './judgements.ts'
import { getPoll, putPoll } from './polls.ts'
import { putReading, putRefusal } from './readings.ts'
import { findRecords } from './records.ts'
import { getReport, listReports, putReport } from './reports.ts'
import { listReviews, putReview } from './reviews.ts'
import { type HitOrder, searchArticles } from './search.ts'

/**
 * Opens a store in an SQLite file; makes the file where there is none.
 *
 * @param path of the file, or `:memory:`
 * @throws StoreFault where the file is no store, cannot be opened, or is of a newer version
 */
export function openSqliteStore(path: string, options: SqliteOptions = {}): ReviewStore {
  return new SqliteStore(new Driver(path, options))
}

class SqliteStore implements ReviewStore {
  readonly #driver: Driver
  readonly #turns = new Turns()
  #merged: { readonly state: string; readonly dossiers: readonly Dossier[] } | undefined
  // Counts our own writes, undone ones too; other connections' are seen by data_version.
  #writes = 0

  constructor(driver: Driver) {
    this.#driver = driver
  }

  putReport(report: Report): Promise<Put> {
    return this.#turns.call(() => putReport(this.#driver, report))
  }

  putRefusal(refusal: Refusal): Promise<Put> {
    return this.#turns.call(() => putRefusal(this.#driver, refusal))
  }

  putReading(reading: Reading): Promise<Put> {
    return this.#turns.call(() => {
      this.#writes++
      return putReading(this.#driver, reading)
    })
  }

  report(id: string): Promise<Report | undefined> {
    return this.#turns.call(() => getReport(this.#driver, id))
  }

  reports(cursor?: string, limit = 50): Promise<PageOf<Report>> {
    return this.#turns.call(() => {
      const size = pageSize(limit)
      const after = cursor === undefined ? '' : fromCursor(cursor)
      return toPage(listReports(this.#driver, after, size + 1), size, ({ id }) => id)
    })
  }

  refusals(): Promise<readonly Refusal[]> {
    return this.#turns.call(() =>
      this.#driver
        .all('SELECT body FROM refusal ORDER BY report')
        .map(({ body }) => JSON.parse(String(body)) as Refusal),
    )
  }

  reading(article: string): Promise<Reading | undefined> {
    return this.#turns.call(() => {
      const row = this.#driver.get('SELECT body FROM reading WHERE article = ?', article)
      return row === undefined ? undefined : (JSON.parse(String(row.body)) as Reading)
    })
  }

  revisions(url: string, latest?: number): Promise<readonly Revision[]> {
    return this.#turns.call(() => listRevisions(this.#driver, url, latest))
  }

  records(query: RecordQuery = {}): Promise<readonly PlacedRecord[]> {
    return this.#turns.call(() => findRecords(this.#driver, query))
  }

  judge(judgement: Judgement): Promise<Put> {
    return this.#turns.call(() => {
      this.#writes++
      return putJudgement(this.#driver, judgement)
    })
  }

  judgements(): Promise<readonly Judgement[]> {
    return this.#turns.call(() => listJudgements(this.#driver))
  }

  review(action: ReviewAction): Promise<Put> {
    return this.#turns.call(() => {
      this.#writes++
      return putReview(this.#driver, action)
    })
  }

  reviews(record?: string): Promise<readonly ReviewAction[]> {
    return this.#turns.call(() => listReviews(this.#driver, record))
  }

  dossiers(query: RecordQuery = {}, cursor?: string, limit = 50): Promise<PageOf<Dossier>> {
    return this.#turns.call(() => {
      const size = pageSize(limit)
      const after = cursor === undefined ? '' : fromCursor(cursor)
      const found = this.#dossiers().filter(
        (dossier) =>
          dossierOrder(dossier) > after &&
          dossier.members.some((member) => matchesQuery(member, query)),
      )
      return toPage(found, size, dossierOrder)
    })
  }

  dossier(id: string): Promise<Dossier | undefined> {
    return this.#turns.call(() => {
      const has = (fits: (record: string) => boolean): readonly Dossier[] =>
        this.#dossiers().filter(({ members }) => members.some(({ record }) => fits(record.id)))
      const [exact] = has((record) => record === id)
      if (exact !== undefined || id.length < 6) return exact
      const found = has((record) => record.startsWith(id))
      return found.length === 1 ? found[0] : undefined
    })
  }

  search(words: string, cursor?: string, limit = 20): Promise<PageOf<Hit>> {
    return this.#turns.call(() => {
      const size = pageSize(limit)
      const after = cursor === undefined ? undefined : hitOrder(fromCursor(cursor))
      const hits = searchArticles(this.#driver, words, after, size + 1)
      return toPage(hits, size, ({ published = '', article }) => `${published}\n${article}`)
    })
  }

  poll(url: string): Promise<Poll | undefined> {
    return this.#turns.call(() => getPoll(this.#driver, url))
  }

  putPoll(poll: Poll): Promise<void> {
    return this.#turns.call(() => putPoll(this.#driver, poll))
  }

  stats(): Promise<StoreStats> {
    return this.#turns.call(() => {
      const count = (rows: string): number =>
        Number(this.#driver.get(`SELECT count(*) AS count FROM ${rows}`)?.count)
      return {
        reports: count('report'),
        readings: count('reading'),
        refusals: count('refusal'),
        records: count('record JOIN shown ON shown.number = record.reading'),
        judgements: count('judgement'),
      }
    })
  }

  together<T>(work: () => Promise<T>): Promise<T> {
    if (this.#turns.inside) return work()
    return this.#turns.take(async () => {
      this.#driver.begin()
      try {
        const result = await work()
        this.#driver.commit()
        return result
      } catch (error) {
        this.#writes++
        this.#driver.rollback()
        throw error
      }
    })
  }

  async close(): Promise<void> {
    if (this.#turns.inside) return this.#driver.close()
    await this.#turns.take(async () => this.#driver.close())
  }

  /** All dossiers in their order; merged anew only after something changed, here or in another program. */
  #dossiers(): readonly Dossier[] {
    const version = this.#driver.get('PRAGMA data_version')?.data_version
    const state = `${version} ${this.#writes}`
    if (this.#merged?.state !== state) {
      const records = findRecords(this.#driver, { background: true })
      const judgements = listJudgements(this.#driver)
      const dossiers = [...mergeReviewed(records, judgements, listReviews(this.#driver))]
      dossiers.sort((a, b) => (dossierOrder(a) < dossierOrder(b) ? -1 : 1))
      this.#merged = { state, dossiers }
    }
    return this.#merged.dossiers
  }
}

function hitOrder(key: string): HitOrder {
  const at = key.lastIndexOf('\n')
  return { published: key.slice(0, Math.max(0, at)), article: key.slice(at + 1) }
}
