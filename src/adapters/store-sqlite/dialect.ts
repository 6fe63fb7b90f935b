import { SqliteQueryCompiler, sql } from 'kysely'
import type { Seen, SqlDialect } from '../store/dialect.ts'
import { ftsWords } from './words.ts'

/** SQLite's words for what the two databases say differently. */
export const sqliteDialect: SqlDialect = {
  compiler: () => new SqliteQueryCompiler(),
  // No way to the server is saved, and rows of many values are copied once more.
  rowsAtOnce: 1,
  // One parameter, however many values there are.
  among: (column, values) =>
    sql<boolean>`${column} in (select value from json_each(${JSON.stringify(values)}))`,
  holds: (column, piece) => sql<boolean>`instr(${column}, ${piece}) > 0`,
  async crowdsUnder(database, looks) {
    const { rows } = await database.raw(
      `SELECT key.key AS look, block.who, block.slot, block.crowd
       FROM json_each(?) AS key
       JOIN crowd_block AS block ON block.who = key.value ->> 0
         AND block.slot BETWEEN key.value ->> 1 AND key.value ->> 2
         AND block.last >= key.value ->> 3 AND block.first <= key.value ->> 4`,
      [JSON.stringify(looks.map(({ who, low, high, from, to }) => [who, low, high, from, to]))],
    )
    return rows as unknown as readonly Seen[]
  },
  words: ftsWords,
}
