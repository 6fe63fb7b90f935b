import { byEventTime, dossierOrder, matchesQuery, originOf, placeRecords } from '../../merge.ts'
import type { Refusal } from '../../model/article.ts'
import type { Dossier, Judgement, PlacedRecord } from '../../model/dossier.ts'
import type { Poll } from '../../model/poll.ts'
import type { Reading } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { ReviewAction } from '../../model/review.ts'
import type { Revision } from '../../model/revision.ts'
import {
  type Hit,
  type PageOf,
  type Put,
  type RecordQuery,
  type ReviewStore,
  StoreFault,
  type StoreStats,
} from '../../ports.ts'
import { actsNaming, mergeReviewed } from '../../review.ts'
import { addressOf, revisionsOf, storyOf } from '../../revision.ts'
import { fromCursor, pageSize, toPage } from '../store/cursor.ts'
import { keptAction } from '../store/review.ts'
import { Turns } from '../store/turns.ts'
import { arrive, atAddress, latestOnly } from './arrivals.ts'
import { type Contents, copyContents, emptyContents } from './contents.ts'
import { searchReading } from './search.ts'
import { wellFormed } from './well-formed.ts'

/**
 * Makes an empty store that lives as long as the program: the twin of the SQLite store, for tests and one-off runs.
 *
 * @param options `now`: milliseconds since the epoch, for when something was seen; the machine's clock unless told
 */
export function memoryStore({ now = Date.now }: { readonly now?: () => number } = {}): ReviewStore {
  return new MemoryStore(now)
}

class MemoryStore implements ReviewStore {
  readonly #turns = new Turns()
  readonly #now: () => number
  #kept: Contents = emptyContents()
  #merged: readonly Dossier[] | undefined
  #open = true

  constructor(now: () => number) {
    this.#now = now
  }

  putReport(report: Report): Promise<Put> {
    return this.#call(({ reports }) => {
      if (reports.has(report.id)) return 'known'
      reports.set(report.id, wellFormed(report))
      return 'new'
    })
  }

  putRefusal(refusal: Refusal): Promise<Put> {
    return this.#call(({ refusals, places }) => {
      // Of a report seen again unchanged no reading is kept, but it could be read.
      if (places.has(refusal.report)) return 'known'
      const there = refusals.get(refusal.report)
      if (JSON.stringify(there) === JSON.stringify(refusal)) return 'known'
      refusals.set(refusal.report, refusal)
      return 'new'
    })
  }

  putReading(reading: Reading): Promise<Put> {
    return this.#call((kept) => {
      const { readings, refusals, reports } = kept
      const { report } = reading.article
      refusals.delete(report)
      const json = JSON.stringify(reading)
      if (readings.get(report)?.json === json) return 'known'
      // As from a database: later changes to what was handed in do not reach the store.
      const own = JSON.parse(json) as Reading
      const story = storyOf(own.article, reports.get(report)?.url)
      const place = arrive(kept, own, story, new Date(this.#now()).toISOString())
      if (place === undefined) return 'known'
      readings.set(report, { reading: own, json, story, place })
      this.#merged = undefined
      return 'new'
    })
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
    return this.#call(() =>
      this.#records()
        .filter((placed) => matchesQuery(placed, query))
        .sort(byEventTime),
    )
  }

  judge(judgement: Judgement): Promise<Put> {
    return this.#call(({ judgements }) => {
      const { left: one, right: other } = judgement
      const [left, right] = one < other ? [one, other] : [other, one]
      const last = judgements.findLast(
        (given) => given.left === left && given.right === right && given.by === judgement.by,
      )
      const { same, score, reason } = judgement
      if (last?.same === same && last.score === score && last.reason === reason) return 'known'
      judgements.push({ ...judgement, left, right })
      this.#merged = undefined
      return 'new'
    })
  }

  judgements(): Promise<readonly Judgement[]> {
    return this.#call(({ judgements }) => [...judgements])
  }

  review(action: ReviewAction): Promise<Put> {
    return this.#call(({ reviews }) => {
      const own = keptAction(action)
      if (reviews.some(({ id }) => id === own.id)) return 'known'
      reviews.push(own)
      this.#merged = undefined
      return 'new'
    })
  }

  reviews(record?: string): Promise<readonly ReviewAction[]> {
    return this.#call(({ reviews }) =>
      record === undefined ? [...reviews] : actsNaming(reviews, record),
    )
  }

  dossiers(query: RecordQuery = {}, cursor?: string, limit = 50): Promise<PageOf<Dossier>> {
    return this.#call(() => {
      const after = cursor === undefined ? '' : fromCursor(cursor)
      const found = this.#dossiers().filter(
        (dossier) =>
          dossierOrder(dossier) > after &&
          dossier.members.some((member) => matchesQuery(member, query)),
      )
      return toPage(found, pageSize(limit), dossierOrder)
    })
  }

  dossier(id: string): Promise<Dossier | undefined> {
    return this.#call(() => {
      const has = (fits: (record: string) => boolean): readonly Dossier[] =>
        this.#dossiers().filter(({ members }) => members.some(({ record }) => fits(record.id)))
      const [exact] = has((record) => record === id)
      if (exact !== undefined || id.length < 6) return exact
      const found = has((record) => record.startsWith(id))
      return found.length === 1 ? found[0] : undefined
    })
  }

  search(words: string, cursor?: string, limit = 20): Promise<PageOf<Hit>> {
    return this.#call(({ readings }) => {
      const key = ({ published = '', article }: Hit): string => `${published}\n${article}`
      const after = cursor === undefined ? undefined : fromCursor(cursor)
      const hits = latestOnly(readings.values())
        .flatMap(({ reading }) => searchReading(reading, originOf(reading), words))
        .sort(latestFirst)
      const from = after === undefined ? 0 : hits.findIndex((hit) => isBehind(hit, after))
      return toPage(from < 0 ? [] : hits.slice(from), pageSize(limit), key)
    })
  }

  poll(url: string): Promise<Poll | undefined> {
    return this.#call(({ polls }) => {
      const json = polls.get(url.toWellFormed())
      return json === undefined ? undefined : (JSON.parse(json) as Poll)
    })
  }

  putPoll(poll: Poll): Promise<void> {
    return this.#call(({ polls }) => {
      polls.set(poll.url.toWellFormed(), JSON.stringify(poll))
    })
  }

  stats(): Promise<StoreStats> {
    return this.#call(({ reports, readings, refusals, judgements }) => ({
      reports: reports.size,
      readings: readings.size,
      refusals: refusals.size,
      records: this.#records().length,
      judgements: judgements.length,
    }))
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
        this.#merged = undefined
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

  #records(): PlacedRecord[] {
    return latestOnly(this.#kept.readings.values()).flatMap(({ reading }) => placeRecords(reading))
  }

  #dossiers(): readonly Dossier[] {
    const { judgements, reviews } = this.#kept
    this.#merged ??= [...mergeReviewed(this.#records(), judgements, reviews)].sort((a, b) =>
      dossierOrder(a) < dossierOrder(b) ? -1 : 1,
    )
    return this.#merged
  }
}

function latestFirst(a: Hit, b: Hit): number {
  const [left, right] = [a.published ?? '', b.published ?? '']
  return left > right ? -1 : left < right ? 1 : a.article < b.article ? -1 : 1
}

function isBehind(hit: Hit, after: string): boolean {
  const at = after.lastIndexOf('\n')
  const [published, article] = [after.slice(0, Math.max(0, at)), after.slice(at + 1)]
  const own = hit.published ?? ''
  return own < published || (own === published && hit.article > article)
}
