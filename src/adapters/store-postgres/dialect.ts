import { PostgresQueryCompiler, sql } from 'kysely'
import type { Head, Seen, SqlDialect } from '../store/dialect.ts'
import { unnested } from './bulk.ts'
import { tsWords } from './words.ts'

/** PostgreSQL's words for what the two databases say differently. */
export const postgresDialect: SqlDialect = {
  compiler: () => new PostgresQueryCompiler(),
  bulk: unnested,
  // One parameter, however many values there are.
  among: (column, values) =>
    typeof values[0] === 'number'
      ? sql<boolean>`${column} = any(${values}::bigint[])`
      : sql<boolean>`${column} = any(${values}::text[])`,
  holds: (column, piece) => sql<boolean>`strpos(${column}, ${piece}) > 0`,
  async crowdsUnder(database, looks) {
    const { rows } = await database.raw(
      `WITH key AS (SELECT who, since, until, low, high, look - 1 AS look
         FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[])
           WITH ORDINALITY AS given (who, since, until, low, high, look))
       SELECT key.look, block.who, block.slot, block.crowd FROM key JOIN crowd_block AS block
         ON block.who = key.who AND block.slot BETWEEN key.since AND key.until
       UNION ALL SELECT key.look, block.who, block.slot, block.crowd FROM key
         JOIN crowd_block AS block ON block.who = key.who AND block.slot BETWEEN key.low AND key.high
         AND block.last >= key.since AND block.first <= key.until`,
      [
        ...[looks.map(({ who }) => who), looks.map(({ from }) => from)],
        ...[looks.map(({ to }) => to), looks.map(({ low }) => low)],
        looks.map(({ high }) => high),
      ],
    )
    return rows as unknown as readonly Seen[]
  },
  async nextRanks(database, facets, reach, from, limit) {
    const { rows } = await database.raw(
      `SELECT lead.facet, first.rank FROM unnest($1::bigint[]) AS lead (facet)
       CROSS JOIN LATERAL (SELECT rank FROM event_facet WHERE facet = lead.facet AND reach = $2
         AND rank >= $3 ORDER BY rank LIMIT 1) AS first ORDER BY first.rank, lead.facet LIMIT $4`,
      [facets, reach, from, limit],
    )
    return rows as unknown as readonly Head[]
  },
  // Dead rows go with the next VACUUM.
  erasing: (_database, work) => work(),
  words: tsWords,
}
