import type { Dossier } from '../../../model/dossier.ts'
import type { DossierQuery } from '../../../model/record-query.ts'
import type { ReviewAction } from '../../../model/review.ts'
import { reviewStateOf } from '../../../model/review-state.ts'
import type { ExportStock, StoreSnapshot } from '../../../ports.ts'
import { type Attributions, attributionsOf, standingActs } from '../../../review.ts'
import { exit } from '../exit.ts'
import { CliFailure } from '../failure.ts'
import type { Messages } from '../messages/messages.ts'
import { type Asked, verdictsOn } from '../record/claims.ts'

/** Events asked of the store at a time. */
const PAGE = 500

/** What is exported, and how. */
export interface StockWish {
  readonly query: DossierQuery
  readonly text: ExportStock['text']
  readonly approvedOnly: boolean
  readonly made: string
  readonly version: string
}

/** The stock of a store. */
export interface Stock extends ExportStock {
  /** Events that nobody has approved and that were left out; known once the events were gone through. */
  leftOut(): number
}

/**
 * Events that fit a query, page by page, as they were at one instant: tables are written one after the other, each with a
 * pass of its own. An interruption is told as a failure.
 */
export function stockOf(
  store: StoreSnapshot,
  wish: StockWish,
  words: Messages,
  signal: AbortSignal,
  meaning: NonNullable<ExportStock['meaning']>,
): Stock {
  let left = 0
  let attributions: Attributions | undefined
  const asked: Asked = new Map()
  async function* dossiers(): AsyncGenerator<Dossier> {
    let passed = 0
    let cursor: string | undefined
    do {
      const page = await store.dossiers(wish.query, cursor, PAGE)
      for (const dossier of page.items) {
        stopWhereAsked(signal, words)
        if (wish.approvedOnly && !(await isApproved(dossier))) passed++
        else yield dossier
      }
      cursor = page.next
    } while (cursor !== undefined)
    left = passed
  }
  async function isApproved({ members }: Dossier): Promise<boolean> {
    const acts: ReviewAction[] = []
    for (const { record } of members) acts.push(...(await reviews(record.id)))
    return reviewStateOf(acts.sort((a, b) => (a.at < b.at ? -1 : 1))) === 'accepted'
  }
  const reviews = (record: string): Promise<readonly ReviewAction[]> => store.reviews(record)
  return {
    dossiers,
    reading: (article) => store.reading(article),
    reviews,
    attributions: async () => {
      attributions ??= attributionsOf(standingActs(await store.reviews()))
      return attributions
    },
    revisions: (url) => store.revisions(url),
    meaning,
    verdicts: (reading) => verdictsOn(reading, store, asked),
    made: wish.made,
    version: wish.version,
    text: wish.text,
    leftOut: () => left,
  }
}

/** @throws CliFailure where Ctrl-C was pressed */
export function stopWhereAsked(signal: AbortSignal, words: Messages): void {
  if (signal.aborted)
    throw new CliFailure(exit.interrupted, 'interrupted', words.export.interrupted)
}
