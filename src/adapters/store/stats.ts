import type { StoreStats } from '../../ports.ts'
import type { Database } from './database.ts'

/** Counts what is kept. */
export async function countAll(database: Database): Promise<StoreStats> {
  const count = async (table: 'report' | 'reading' | 'refusal' | 'judgement'): Promise<number> => {
    const [row] = await database.rows(
      database.from.selectFrom(table).select((is) => is.fn.countAll<number>().as('count')),
    )
    return row?.count ?? 0
  }
  const [records] = await database.rows(
    database.from
      .selectFrom('record')
      .innerJoin('shown', 'shown.number', 'record.reading')
      .select((is) => is.fn.countAll<number>().as('count')),
  )
  return {
    reports: await count('report'),
    readings: await count('reading'),
    refusals: await count('refusal'),
    records: records?.count ?? 0,
    judgements: await count('judgement'),
  }
}
