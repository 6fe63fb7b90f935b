import { byEventTime, matchesQuery } from '../../merge.ts'
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
import {
  type DossierQuery,
  type Hit,
  type PageOf,
  type PlacedQuote,
  type Put,
  type QuoteQuery,
  type RecordQuery,
  type Store,
  StoreFault,
  type StoreSnapshot,
  type StoreStats,
} from '../../ports.ts'
import { actsNaming } from '../../review.ts'
import { addressOf, revisionsOf, storyOfReport } from '../../revision.ts'
import { fromCursor, fromNumberCursor, pageSize, toCursor, toPage } from '../store/cursor.ts'
import { keptAction } from '../store/review.ts'
import { Turns } from '../store/turns.ts'
import { atAddress, latestOnly } from './arrivals.ts'
import { type Contents, copyContents, emptyContents } from './contents.ts'
import { findDossiers } from './dossiers.ts'
import * as forgetting from './forgetting.ts'
import { findQuotes } from './quotes.ts'
import { findArticles } from './search.ts'
import { nearbyRecords, recordsIn, settle } from './settling.ts'
import { addJudgement, keepReading } from './taken.ts'
import { isTold } from './told.ts'
import { wellFormed } from './well-formed.ts'

/**
 * Makes an empty store that lives as long as the program: the twin of the SQLite store, for tests and one-off runs.
 *
 * @param options `now`: milliseconds since the epoch, for when something was seen; the machine's clock unless told
 */
export function memoryStore({ now = Date.now }: { readonly now?: () => number } = {}): Store {
  return new MemoryStore(now)
}

class MemoryStore implements Store {
  readonly #turns = new Turns()
  readonly #now: () => number
  #kept: Contents = emptyContents()
  #open = true

  constructor(now: () => number) {
    this.#now = now
  }

  putReport(report: Report): Promise<Put> {
    return this.#call((kept) => {
      const { reports } = kept
      if (reports.has(report.id)) return 'known'
      forgetting.refuseForgotten(kept, report.id, storyOfReport(report))
      reports.set(report.id, wellFormed(report))
      return 'new'
    })
  }

  putRefusal(refusal: Refusal): Promise<Put> {
    return this.#call((kept) => {
      const { refusals, places } = kept
      // Of a report seen again unchanged no reading is kept, but it could be read.
      if (places.has(refusal.report)) return 'known'
      forgetting.refuseForgotten(kept, refusal.report, undefined)
      const there = refusals.get(refusal.report)
      if (JSON.stringify(there) === JSON.stringify(refusal)) return 'known'
      refusals.set(refusal.report, refusal)
      return 'new'
    })
  }

  putReading(reading: Reading): Promise<Put> {
    return this.#call((kept) => keepReading(kept, reading, this.#now()))
  }

  report(id: string): Promise<Report | undefined> {
    return this.#call(({ reports }) => reports.get(id))
  }

  reports(cursor?: string, limit = 50): Promise<PageOf<Report>> {
    return this.#call(({ reports }) => {
      const after = cursor === undefined ? '' : fromCursor(cursor)
      const found = [...reports.values()].filter(({ id }) => id > after)
      found.sort((a, b) => (a.id < b.id ? -1 : 1))
      return toPage(found, pageSize(limit), ({ id }) => id)
    })
  }

  refusals(): Promise<readonly Refusal[]> {
    return this.#call(({ refusals }) =>
      [...refusals.values()].sort((a, b) => (a.report < b.report ? -1 : 1)),
    )
  }

  reading(article: string): Promise<Reading | undefined> {
    return this.#call(({ readings }) => {
      for (const { reading } of readings.values())
        if (reading.article.id === article) return reading
      return undefined
    })
  }

  revisions(url: string, latest?: number): Promise<readonly Revision[]> {
    return this.#call((kept) => {
      const address = addressOf(url)
      return address === undefined ? [] : revisionsOf(atAddress(kept, address), latest)
    })
  }

  records(query: RecordQuery = {}): Promise<readonly PlacedRecord[]> {
    return this.#call((kept) =>
      recordsIn(kept)
        .filter((placed) => matchesQuery(placed, query) && isTold(kept, placed, query))
        .sort(byEventTime),
    )
  }

  nearby(records: readonly string[]): Promise<readonly PlacedRecord[]> {
    return this.#call((kept) => nearbyRecords(kept, records))
  }

  judge(judgement: Judgement): Promise<Put> {
    return this.#call((kept) => addJudgement(kept, judgement))
  }

  judgements(): Promise<readonly Judgement[]> {
    return this.#call(({ judgements }) => [...judgements])
  }

  dossiers(query: DossierQuery = {}, cursor?: string, limit = 50): Promise<PageOf<Dossier>> {
    return this.#call((kept) => findDossiers(kept, this.#now(), query, cursor, limit))
  }

  dossier(id: string): Promise<Dossier | undefined> {
    return this.#call((kept) => {
      const dossiers = settle(kept, this.#now())
      const has = (fits: (record: string) => boolean): readonly Dossier[] =>
        dossiers.filter(({ members }) => members.some(({ record }) => fits(record.id)))
      const [exact] = has((record) => record === id)
      if (exact !== undefined || id.length < 6) return exact
      const found = has((record) => record.startsWith(id))
      return found.length === 1 ? found[0] : undefined
    })
  }

  review(action: ReviewAction): Promise<Put> {
    return this.#call((kept) => {
      const own = keptAction(action)
      if (kept.reviews.some(({ id }) => id === own.id)) return 'known'
      kept.reviews.push(own)
      kept.settled = false
      return 'new'
    })
  }

  reviews(record?: string): Promise<readonly ReviewAction[]> {
    return this.#call(({ reviews }) =>
      record === undefined ? [...reviews] : actsNaming(reviews, record),
    )
  }

  changes(since?: string, limit = 100): Promise<PageOf<Change> & { readonly next: string }> {
    return this.#call((kept) => {
      const after = since === undefined ? 0 : fromNumberCursor(since)
      settle(kept, this.#now())
      const items = kept.changes.slice(after, after + pageSize(limit))
      return { items, next: toCursor(String(after + items.length)) }
    })
  }

  quotes(query: QuoteQuery = {}, cursor?: string, limit = 50): Promise<PageOf<PlacedQuote>> {
    return this.#call((kept) =>
      findQuotes(latestOnly(kept.readings.values()), query, cursor, limit, kept.reviews),
    )
  }

  watches(): Promise<readonly Watch[]> {
    return this.#call(({ watches }) =>
      [...watches.keys()].sort().map((name) => JSON.parse(watches.get(name) as string) as Watch),
    )
  }

  putWatch(watch: Watch): Promise<void> {
    return this.#call(
      ({ watches }) => void watches.set(watch.name.toWellFormed(), JSON.stringify(watch)),
    )
  }

  dropWatch(name: string): Promise<boolean> {
    return this.#call(({ watches }) => watches.delete(name.toWellFormed()))
  }

  search(words: string, cursor?: string, limit = 20): Promise<PageOf<Hit>> {
    return this.#call(({ readings }) =>
      findArticles(latestOnly(readings.values()), words, cursor, limit),
    )
  }

  poll(url: string): Promise<Poll | undefined> {
    return this.#call(
      ({ polls }) => JSON.parse(polls.get(url.toWellFormed()) ?? 'null') ?? undefined,
    )
  }

  putPoll(poll: Poll): Promise<void> {
    return this.#call(({ polls }) => {
      polls.set(poll.url.toWellFormed(), JSON.stringify(poll))
    })
  }

  relatedReports(id: string): Promise<readonly string[]> {
    return this.#call((kept) => forgetting.relatedReports(kept, id))
  }

  forget(reports: readonly string[], reason: Pick<Tombstone, 'by' | 'why'>): Promise<Forgotten> {
    return this.#call((kept) => forgetting.forgetReports(kept, reports, reason, this.#now()))
  }

  tombstone(report: Report): Promise<Tombstone | undefined> {
    return this.#call((kept) => forgetting.tombstoneOf(kept, report.id, storyOfReport(report)))
  }

  tombstones(): Promise<readonly Tombstone[]> {
    return this.#call(forgetting.listTombstones)
  }

  readmit(report: Report): Promise<boolean> {
    return this.#call((kept) => forgetting.readmit(kept, report, this.#now()))
  }

  stats(): Promise<StoreStats> {
    return this.#call((kept) => ({
      reports: kept.reports.size,
      readings: kept.readings.size,
      refusals: kept.refusals.size,
      records: recordsIn(kept).length,
      judgements: kept.judgements.length,
    }))
  }

  snapshot(): Promise<StoreSnapshot> {
    const snapshot = new MemoryStore(this.#now)
    return this.#call((kept) => {
      settle(kept, this.#now())
      snapshot.#kept = copyContents(kept)
      return snapshot
    })
  }

  together<T>(work: () => Promise<T>): Promise<T> {
    if (this.#turns.inside) return work()
    return this.#turns.take(async () => {
      this.#check()
      const before = copyContents(this.#kept)
      try {
        return await work()
      } catch (error) {
        this.#kept = before
        throw error
      }
    })
  }

  async close(): Promise<void> {
    if (!this.#turns.inside) await this.#turns.call(() => undefined)
    this.#open = false
  }

  #call<T>(work: (kept: Contents) => T): Promise<T> {
    return this.#turns.call(() => {
      this.#check()
      return work(this.#kept)
    })
  }

  #check(): void {
    if (!this.#open) {
      throw new StoreFault('other', 'the store in memory is closed; make a new one to go on')
    }
  }
}
