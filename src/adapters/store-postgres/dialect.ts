import { PostgresQueryCompiler, sql } from 'kysely'
import type { SqlDialect } from '../store/dialect.ts'
import { tsWords } from './words.ts'

/** PostgreSQL's words for what the two databases say differently. */
export const postgresDialect: SqlDialect = {
  compiler: () => new PostgresQueryCompiler(),
  rowsAtOnce: 64,
  // One parameter, however many values there are.
  among: (column, values) =>
    typeof values[0] === 'number'
      ? sql<boolean>`${column} = any(${values}::bigint[])`
      : sql<boolean>`${column} = any(${values}::text[])`,
  holds: (column, piece) => sql<boolean>`strpos(${column}, ${piece}) > 0`,
  async crowdsUnder(database, keys) {
    const { rows } = await database.raw(
      `SELECT block.who, block.day, block.crowd
       FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS key (who, low, high)
       JOIN crowd_block AS block ON block.who = key.who AND block.day BETWEEN key.low AND key.high`,
      [keys.map(({ who }) => who), keys.map(({ from }) => from), keys.map(({ to }) => to)],
    )
    return rows as unknown as readonly { who: string; day: number; crowd: string }[]
  },
  words: tsWords,
}
