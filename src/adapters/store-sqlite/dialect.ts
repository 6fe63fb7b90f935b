import { SqliteQueryCompiler, sql } from 'kysely'
import type { SqlDialect } from '../store/dialect.ts'
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
  async crowdsUnder(database, keys) {
    const { rows } = await database.raw(
      `SELECT block.who, block.day, block.crowd FROM json_each(?) AS key
       JOIN crowd_block AS block ON block.who = key.value ->> 0
         AND block.day BETWEEN key.value ->> 1 AND key.value ->> 2`,
      [JSON.stringify(keys.map(({ who, from, to }) => [who, from, to]))],
    )
    return rows as unknown as readonly { who: string; day: number; crowd: string }[]
  },
  words: ftsWords,
}
