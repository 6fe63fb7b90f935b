import { judgeAll, matchesDossier } from '../../../merge.ts'
import type { Dossier, Judgement } from '../../../model/dossier.ts'
import type { ReviewAction } from '../../../model/review.ts'
import type { Watch } from '../../../model/watch.ts'
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

// Events looked at before the first question is shown: under a second, however many there are.
const PORTION = 400

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
  /** Where to go on looking once these are decided; none where all events were looked at. */
  readonly next?: string
}

/** Works out all there is to decide. */
export async function loadQueue(store: Store, wish: QueueWish): Promise<Queue> {
  const { cards, dossiers } = await queueOf(store, wish, await collect(store, wish.query))
  return { cards: cards.slice(0, wish.limit), dossiers }
}

/**
 * Works out what there is to decide of some of the events that are open: of all where they are few; else at first of those
 * whose reports contradict each other, and of the oldest, then of portion after portion, until there is a question.
 *
 * @param from the `next` of the portion before
 * @param size events of a portion
 */
export async function loadPortion(
  store: Store,
  { query, watched, limit }: QueueWish,
  from?: string,
  size: number = PORTION,
): Promise<Queue> {
  let cursor = from
  for (;;) {
    const events = new Map<string, Dossier>()
    const first = cursor === undefined
    const page = await store.dossiers({ ...query, open: true }, cursor, size)
    if (first && page.next !== undefined) {
      for (const one of await contradicted(store, query, size)) events.set(one.id, one)
    }
    for (const one of page.items) events.set(one.id, one)
    cursor = page.next
    const { cards, dossiers } = await queueOf(store, { query, watched }, [...events.values()])
    if (cards.length === 0 && cursor !== undefined) continue
    const next = cursor === undefined ? {} : { next: cursor }
    return { cards: cards.slice(0, limit), dossiers, ...next }
  }
}

/** Events in which reports contradict each other: those somebody watches, then others. */
async function contradicted(
  store: Store,
  query: RecordQuery,
  size: number,
): Promise<readonly Dossier[]> {
  const found: Dossier[] = []
  for (const { query: watched } of await store.watches()) {
    const asked = { ...watched, conflict: 'any', open: true } as const
    const page = await store.dossiers(asked, undefined, size)
    found.push(...page.items.filter((one) => matchesDossier(one, query)))
    if (found.length >= size) return found
  }
  const asked = { ...query, conflict: 'any', open: true } as const
  const { items } = await store.dossiers(asked, undefined, size)
  return [...found, ...items]
}

/** Readings are looked at one by one and let go: only what is doubtful in them is kept. */
async function queueOf(
  store: Store,
  { watched }: QueueWish,
  dossiers: readonly Dossier[],
): Promise<Queue> {
  const standing = standingActs(await store.reviews())
  const watches: readonly Watch[] = await store.watches()
  const members = dossiers.flatMap((dossier) => dossier.members)
  const doubts: ReadingDoubts[] = []
  for (const article of new Set(members.map(({ origin }) => origin.article))) {
    const reading = await store.reading(article)
    if (reading !== undefined) doubts.push(doubtsOf(reading))
  }
  const { judgements, around } = await pairsOf(store, dossiers, standing)
  const cards = reviewQueue({ dossiers, around, judgements, doubts, watches, standing })
  return {
    cards: cards.filter((card) => !watched || card.watches.length > 0),
    dossiers: new Map([...dossiers, ...around].map((dossier) => [dossier.id, dossier])),
  }
}

/** What rules and persons say of pairs of which one is of these events, and the events of the other. */
async function pairsOf(
  store: Store,
  dossiers: readonly Dossier[],
  standing: readonly ReviewAction[],
): Promise<{ readonly judgements: readonly Judgement[]; readonly around: readonly Dossier[] }> {
  const members = dossiers.flatMap((dossier) => dossier.members)
  const own = new Set(members.map(({ record }) => record.id))
  const near = await store.nearby([...own])
  const judged = judgeAll([...members, ...near]).filter(
    ({ left, right }) => own.has(left) || own.has(right),
  )
  const around = new Map<string, Dossier>()
  for (const { left, right, same } of judged) {
    const other = own.has(left) ? right : left
    if (same !== 'unsure' || own.has(other)) continue
    const event = await store.dossier(other)
    if (event !== undefined) around.set(event.id, event)
  }
  const given = [...(await store.judgements()), ...judgementsOf(standing)]
  return { judgements: [...judged, ...given], around: [...around.values()] }
}
