import { existsSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { StoreFault, type StoreUpkeep } from '../../ports.ts'
import { writeNewFile } from '../store/new-file.ts'
import { copyDatabase } from './copy.ts'
import { withKawatFile } from './kawat-file.ts'
import { migrations } from './migrations.ts'
import { restoreDatabase } from './restoration.ts'
import { findUnsound } from './soundness.ts'
import { openSqliteStore } from './store-sqlite.ts'

/** How a database is kept in order; the defaults are meant for everybody. */
export interface SqliteUpkeepOptions {
  /** How long to wait for another program, in milliseconds; 5000 unless told. */
  readonly busyTimeout?: number
  /** Milliseconds since the epoch, for the name of what is kept aside; the machine's clock unless told. */
  readonly now?: () => number
}

/**
 * Keeps the database in an SQLite file in order. The file is opened anew for each thing and closed behind it, so that nothing
 * stands in a writer's way in between; a store of the same process may be open meanwhile, except while restoring.
 *
 * @param path of the file; only `restore` may find none there
 */
export function sqliteUpkeep(path: string, options: SqliteUpkeepOptions = {}): StoreUpkeep {
  const { busyTimeout = 5000, now = Date.now } = options
  const knows = migrations.length
  return {
    backup: (file) =>
      writeNewFile(file, async (part) => {
        await copyDatabase(path, part, file, busyTimeout)
        await withKawatFile(part, busyTimeout, ({ database }) => refuseDamaged(database, path))
      }),
    restore: async (file) => {
      const aside = freeName(`${path}.replaced-${stampOf(now())}`)
      const was = await restoreDatabase(file, path, { busyTimeout, knows, aside })
      return was ? aside : undefined
    },
    check: () => withKawatFile(path, busyTimeout, ({ database }) => findUnsound(database)),
    vacuum: () =>
      withKawatFile(path, busyTimeout, ({ database }) => {
        const before = sizeOf(path)
        giveBackRoom(database)
        return { before, after: sizeOf(path) }
      }),
    form: () => withKawatFile(path, busyTimeout, ({ form }) => ({ has: form, knows })),
    migrate: () => openSqliteStore(path, { busyTimeout }).close(),
  }
}

function refuseDamaged(database: DatabaseSync, path: string): void {
  const found = String(database.prepare('PRAGMA quick_check(1)').get()?.quick_check)
  if (found === 'ok') return
  throw new StoreFault(
    'corrupt',
    `${path} is damaged (${found}), so that its copy would be no backup. Copy the file itself, with its -wal, to save what it holds; then restore an older backup.`,
  )
}

/** Words of readings replaced long ago are weeded out of the indexes of words first: that frees pages too. */
function giveBackRoom(database: DatabaseSync): void {
  const indexes = database
    .prepare(`SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'`)
    .all()
  for (const { name } of indexes) {
    database.exec(`INSERT INTO "${name}" ("${name}") VALUES ('optimize')`)
  }
  database.exec('VACUUM')
  // What was written lies in the log until it is brought into the file; a reader elsewhere may delay that.
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

/** Bytes of the file with its log. */
function sizeOf(path: string): number {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })
  return statSync(path).size + (log?.size ?? 0)
}

function freeName(name: string): string {
  if (!existsSync(name)) return name
  for (let count = 2; ; count++) if (!existsSync(`${name}-${count}`)) return `${name}-${count}`
}

/** `20261127T054430Z`: sorts by time, and every file system takes it. */
function stampOf(now: number): string {
  return new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')
}
