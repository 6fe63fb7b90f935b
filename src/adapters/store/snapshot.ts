import { StoreFault } from '../../ports.ts'
import type { Database } from './database.ts'
import type { Facets } from './facets.ts'
import { nextPending } from './pending.ts'
import { settlePending } from './settling.ts'

// Another program may write each time between settling and the look; so often in a row it never does.
const TRIES = 100

/**
 * The database as it is now, with nothing left to settle: while the look is opened nobody writes.
 *
 * @throws StoreFault `locked` where others write so much that it is never settled
 */
export async function settledSnapshot(database: Database, facets: Facets): Promise<Database> {
  for (let count = 0; count < TRIES; count++) {
    await settlePending(database, facets)
    const snapshot = await database.atomically(async () => {
      const { records } = await nextPending(database, 1)
      return records.length === 0 ? database.snapshot() : undefined
    })
    if (snapshot !== undefined) return snapshot
  }
  throw new StoreFault(
    'locked',
    'other programs write to the store without a pause, so that it could not be looked at as it is at one instant. Try again when they are done.',
  )
}
