import type { Store } from '../../ports.ts'
import { Database } from '../store/database.ts'
import { SqlStore } from '../store/sql-store.ts'
import { PostgresConnection, type PostgresOptions } from './connection.ts'
import { postgresDialect } from './dialect.ts'

export { isPostgresAddress } from './address.ts'

/**
 * Opens a store in a PostgreSQL database, 15 or newer; makes schema and tables where there are none.
 *
 * @param url `postgres://user:password@host:5432/database`, with `?schema=` where it is not `kawat`
 * @throws StoreFault where the server cannot be reached or the schema is no store of ours, or of a newer version; a
 *   password never stands in its message
 */
export async function openPostgresStore(
  url: string,
  options: PostgresOptions = {},
): Promise<Store> {
  const connection = await PostgresConnection.open(url, options)
  return new SqlStore(new Database(connection, postgresDialect, options.now ?? Date.now))
}
