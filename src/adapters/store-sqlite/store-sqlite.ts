import type { Store } from '../../ports.ts'
import { Database } from '../store/database.ts'
import { SqlStore } from '../store/sql-store.ts'
import { SqliteConnection, type SqliteOptions } from './connection.ts'
import { sqliteDialect } from './dialect.ts'

/**
 * Opens a store in an SQLite file; makes the file where there is none.
 *
 * @param path of the file, or `:memory:`
 * @throws StoreFault where the file is no store, cannot be opened, or is of a newer version
 */
export function openSqliteStore(path: string, options: SqliteOptions = {}): Store {
  const connection = SqliteConnection.open(path, options)
  return new SqlStore(new Database(connection, sqliteDialect, options.now ?? Date.now))
}
