import { type Database, prepared } from './database.ts'

const firstPending = prepared((from, limit: number) =>
  from.selectFrom('pending').select(['number', 'record']).orderBy('number').limit(limit),
)
const dropPending = prepared((from, number: number) =>
  from.deleteFrom('pending').where('number', '<=', number),
)

const pendingBehind = prepared((from, offset: number) =>
  from.selectFrom('pending').select('number').orderBy('number').limit(1).offset(offset),
)

/** Whether more records wait than so many. */
export async function hasPending(database: Database, count: number): Promise<boolean> {
  return (await database.first(pendingBehind, count)) !== undefined
}

/** Marks records that came, changed or went: where they belong is worked out when somebody asks. */
export function markPending(database: Database, records: readonly string[]): Promise<void> {
  return database.later(
    'pending',
    ['record'],
    records.map((id) => [id]),
  )
}

/** The first records that wait, each once, and a way to say that they need not wait any more. */
export async function nextPending(
  database: Database,
  limit: number,
): Promise<{ readonly records: readonly string[]; readonly done: () => Promise<unknown> }> {
  const rows = await database.all(firstPending, limit)
  return {
    records: [...new Set(rows.map(({ record }) => record))],
    done: async () => database.run(dropPending, rows.at(-1)?.number ?? 0),
  }
}
