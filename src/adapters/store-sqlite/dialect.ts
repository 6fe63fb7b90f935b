import { SqliteQueryCompiler, sql } from 'kysely'
import type { Head, Seen, SqlDialect } from '../store/dialect.ts'
import { ftsWords } from './words.ts'

// Words of what is deleted leave the index at once, not when its parts are merged.
function secureWords(on: 0 | 1): string {
  return `INSERT INTO article_fts (article_fts, rank) VALUES ('secure-delete', ${on})`
}

/** SQLite's words for what the two databases say differently. */
export const sqliteDialect: SqlDialect = {
  compiler: () => new SqliteQueryCompiler(),
  // One parameter, however many values there are.
  among: (column, values) =>
    sql<boolean>`${column} in (select value from json_each(${JSON.stringify(values)}))`,
  holds: (column, piece) => sql<boolean>`instr(${column}, ${piece}) > 0`,
  async crowdsUnder(database, looks) {
    const keys = JSON.stringify(
      looks.map(({ who, from, to, low, high }) => [who, from, to, low, high]),
    )
    // Who stands under a day is of that day.
    const { rows } = await database.raw(
      `SELECT key.key AS look, block.who, block.slot, block.crowd
       FROM json_each(?1) AS key CROSS JOIN crowd_block AS block ON block.who = key.value ->> 0
         AND block.slot BETWEEN key.value ->> 1 AND key.value ->> 2
       UNION ALL SELECT key.key AS look, block.who, block.slot, block.crowd
       FROM json_each(?1) AS key CROSS JOIN crowd_block AS block ON block.who = key.value ->> 0
         AND block.slot BETWEEN key.value ->> 3 AND key.value ->> 4
         AND block.last >= key.value ->> 1 AND block.first <= key.value ->> 2`,
      [keys],
    )
    return rows as unknown as readonly Seen[]
  },
  async nextRanks(database, facets, reach, from, limit) {
    const { rows } = await database.raw(
      `SELECT facet, rank FROM (SELECT lead.value AS facet, (SELECT rank FROM event_facet
         WHERE facet = lead.value AND reach = ? AND rank >= ? ORDER BY rank LIMIT 1) AS rank
         FROM json_each(?) AS lead) WHERE rank IS NOT NULL ORDER BY rank, facet LIMIT ?`,
      [reach, from, JSON.stringify(facets), limit],
    )
    return rows as unknown as readonly Head[]
  },
  async erasing(database, work) {
    await database.raw('PRAGMA secure_delete = ON', [])
    await database.raw(secureWords(1), [])
    try {
      return await work()
    } finally {
      await database.raw(secureWords(0), [])
      await database.raw('PRAGMA secure_delete = FAST', [])
      // The log holds pages as they were; inside a transaction of the caller it stays until the next time.
      if (!database.isWorking) await database.raw('PRAGMA wal_checkpoint(TRUNCATE)', [])
    }
  },
  words: ftsWords,
}
