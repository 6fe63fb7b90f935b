import { judgeAll } from '../../../merge.ts'
import type { Dossier } from '../../../model/dossier.ts'
import type { RecordQuery, Store } from '../../../ports.ts'
import {
  type Card,
  doubtsOf,
  judgementsOf,
  type ReadingDoubts,
  reviewQueue,
  standingActs,
} from '../../../review.ts'
import { collect } from '../commands/timeline.ts'

/** What to look for. */
export interface QueueWish {
  readonly query: RecordQuery
  /** Only what a watch is about. */
  readonly watched: boolean
  /** At most so many cards. */
  readonly limit?: number
}

/** The questions in their order, and the events they are about. */
export interface Queue {
  readonly cards: readonly Card[]
  readonly dossiers: ReadonlyMap<string, Dossier>
}

/** Works out what there is to decide. Readings are looked at one by one and let go: only what is doubtful in them is kept. */
export async function loadQueue(
  store: Store,
  { query, watched, limit }: QueueWish,
): Promise<Queue> {
  const [dossiers, given, actions, watches] = [
    await collect(store, query),
    await store.judgements(),
    await store.reviews(),
    (await store.watches?.()) ?? [],
  ]
  const standing = standingActs(actions)
  const members = dossiers.flatMap((dossier) => dossier.members)
  const doubts: ReadingDoubts[] = []
  for (const article of new Set(members.map(({ origin }) => origin.article))) {
    const reading = await store.reading(article)
    if (reading !== undefined) doubts.push(doubtsOf(reading))
  }
  const judgements = [...judgeAll(members), ...given, ...judgementsOf(standing)]
  const cards = reviewQueue({ dossiers, judgements, doubts, watches, standing })
  return {
    cards: cards.filter((card) => !watched || card.watches.length > 0).slice(0, limit),
    dossiers: new Map(dossiers.map((dossier) => [dossier.id, dossier])),
  }
}
