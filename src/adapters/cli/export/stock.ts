import { createHash, type Hash } from 'node:crypto'
import type { Dossier } from '../../../model/dossier.ts'
import type { DossierQuery } from '../../../model/record-query.ts'
import type { ReviewAction } from '../../../model/review.ts'
import { reviewStateOf } from '../../../model/review-state.ts'
import type { ExportStock, Store } from '../../../ports.ts'
import { type Attributions, attributionsOf, standingActs } from '../../../review.ts'
import { exit } from '../exit.ts'
import { CliFailure } from '../failure.ts'
import type { Messages } from '../messages/messages.ts'

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
 * Events of a store that fit a query, page by page. Tables are written one after the other, each with a pass of
 * its own: where the record changes in between, rows would point to events that are not there. That is told as a
 * failure, and so is an interruption.
 */
export function stockOf(
  store: Store,
  wish: StockWish,
  words: Messages,
  signal: AbortSignal,
): Stock {
  let left = 0
  let seen: string | undefined
  let attributions: Attributions | undefined
  async function* dossiers(): AsyncGenerator<Dossier> {
    const pass = createHash('sha256')
    let passed = 0
    let cursor: string | undefined
    do {
      const page = await store.dossiers(wish.query, cursor, PAGE)
      for (const dossier of page.items) {
        stopWhereAsked(signal, words)
        note(pass, dossier)
        if (wish.approvedOnly && !(await isApproved(dossier))) passed++
        else yield dossier
      }
      cursor = page.next
    } while (cursor !== undefined)
    const digest = pass.digest('hex')
    if (seen !== undefined && seen !== digest) {
      throw new CliFailure(exit.failed, 'record-changed', words.export.changed)
    }
    seen = digest
    left = passed
  }
  async function isApproved({ members }: Dossier): Promise<boolean> {
    const acts: ReviewAction[] = []
    for (const { record } of members) acts.push(...(await reviews(record.id)))
    return reviewStateOf(acts.sort((a, b) => (a.at < b.at ? -1 : 1))) === 'accepted'
  }
  // A store that keeps no acts has nothing approved.
  const keeper = store
  const reviews = async (record: string): Promise<readonly ReviewAction[]> =>
    (await keeper.reviews?.(record)) ?? []
  return {
    dossiers,
    reading: (article) => store.reading(article),
    reviews,
    attributions: async () => {
      attributions ??= attributionsOf(standingActs((await keeper.reviews?.()) ?? []))
      return attributions
    },
    revisions: (url) => store.revisions(url),
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

function note(pass: Hash, { id, members }: Dossier): void {
  pass.update(
    `${id} ${members.map(({ record, origin }) => record.id + origin.article).join(' ')}\n`,
  )
}
