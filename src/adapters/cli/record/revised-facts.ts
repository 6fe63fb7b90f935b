import { changedFacts } from '../../../merge.ts'
import type { ChangedFacts } from '../../../model/changed-fact.ts'
import type { Reading } from '../../../model/reading.ts'
import type { Revision } from '../../../model/revision.ts'
import type { Store } from '../../../ports.ts'

/** Which facts a revision changed against the one before it, with both readings, in which the words of each side stand. */
export interface RevisedFacts {
  readonly facts: ChangedFacts
  readonly older: Reading
  readonly newer: Reading
  /** Number of the revision before. */
  readonly before: number
}

/**
 * The facts each revision changed, by the revision's article; a first revision changed none. Each reading is fetched once, and only
 * two are held at a time.
 *
 * @param revisions as a store gives them, those of one outlet numbered in a row
 */
export async function revisedFacts(
  revisions: readonly Revision[],
  store: Store,
): Promise<ReadonlyMap<string, RevisedFacts>> {
  const facts = new Map<string, RevisedFacts>()
  const last = new Map<string, { readonly number: number; readonly reading: Reading }>()
  for (const { outlet = '', number, article } of revisions) {
    const newer = await store.reading(article)
    const before = last.get(outlet)
    if (newer === undefined) {
      last.delete(outlet)
      continue
    }
    if (before !== undefined && before.number === number - 1) {
      const { reading: older } = before
      facts.set(article, { facts: changedFacts(older, newer), older, newer, before: before.number })
    }
    last.set(outlet, { number, reading: newer })
  }
  return facts
}
