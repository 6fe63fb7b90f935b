import {
  DatabaseSync,
  type DatabaseSyncOptions,
  type SQLInputValue,
  type StatementSync,
} from 'node:sqlite'
import { StoreFault } from '../../ports.ts'
import type { Connection, Outcome, Row } from '../store/connection.ts'
import { toFault } from './fault.ts'
import { APPLICATION } from './identity.ts'
import { migrations } from './migrations.ts'

/** How to open a store; the defaults are meant for everybody. */
export interface SqliteOptions {
  /** How long to wait for another program's write, in milliseconds; 30000 unless told. */
  readonly busyTimeout?: number
  /** The most pages (of 8192 bytes; of a file of an earlier form 4096) the file may have; no limit but the disk's unless told. */
  readonly maxPages?: number
  /**
   * When a commit is on the disk: `full` at once, so that it outlives a power cut; `normal` soon, so that a power cut may take
   * the last ones back. The death of the program takes back neither. `normal` unless told.
   */
  readonly synchronous?: 'normal' | 'full'
  /** Milliseconds since the epoch, for when something was seen; the machine's clock unless told. */
  readonly now?: () => number
}

// Statements kept ready; what is asked in more ways than that is compiled again.
const READY = 500
// Pages of the file kept in memory at most, as kibibytes: of a large store the upper levels of all indexes, and what a portion of
// settling writes to again and again.
const CACHE = 262_144

interface Ready {
  readonly statement: StatementSync
  /** Whether it gives rows. */
  readonly asks: boolean
}

// Pages written beside the file before they are carried over: pages changed often are carried once.
const CHECKPOINT = 16_000
/** The path of a database that lives as long as its connection. */
const MEMORY = ':memory:'

/**
 * The connection over `node:sqlite`: opens and migrates, keeps prepared statements, and turns every error into a
 * `StoreFault`.
 */
export class SqliteConnection implements Connection {
  readonly place: string
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, Ready>()
  #open = true

  private constructor(database: DatabaseSync, place: string) {
    this.#database = database
    this.place = place
  }

  /** @throws StoreFault where the file is no store of ours, or one of a newer version; it is left untouched */
  static open(path: string, options: SqliteOptions = {}): SqliteConnection {
    const { busyTimeout = 30_000, maxPages, synchronous = 'normal', now = Date.now } = options
    const database = openFile(path, { timeout: Math.trunc(busyTimeout) })
    const connection = new SqliteConnection(database, path)
    try {
      connection.#prepare(maxPages, synchronous, new Date(now()).toISOString())
    } catch (error) {
      database.close()
      throw toFault(error, path)
    }
    return connection
  }

  async run(sql: string, parameters: readonly unknown[]): Promise<Outcome> {
    return this.#guard(() => {
      const { statement, asks } = this.#statement(sql)
      const values = parameters as readonly SQLInputValue[]
      if (asks) return { rows: statement.all(...values) as readonly Row[], changes: 0 }
      return { rows: [], changes: Number(statement.run(...values).changes) }
    })
  }

  async runEach(sql: string, lists: readonly (readonly unknown[])[]): Promise<void> {
    this.#guard(() => {
      const { statement } = this.#statement(sql)
      for (const values of lists) statement.run(...(values as readonly SQLInputValue[]))
    })
  }

  async begin(): Promise<void> {
    this.#guard(() => this.#database.exec('BEGIN IMMEDIATE'))
  }

  get inTransaction(): boolean {
    return this.#open && this.#database.isTransaction
  }

  async snapshot(): Promise<Connection> {
    this.#guard(() => undefined)
    const own = this.place === MEMORY
    const database = openFile(this.place, own ? {} : { readOnly: true })
    try {
      // What lies in memory no other connection sees.
      if (own) copyMemory(this.#database, database)
      const snapshot = new SqliteConnection(database, this.place)
      database.exec(`PRAGMA cache_size = -${CACHE}`)
      database.exec('BEGIN')
      // The first look decides which instant it is.
      snapshot.#pragma('user_version')
      return snapshot
    } catch (error) {
      database.close()
      throw toFault(error, this.place)
    }
  }

  async close(): Promise<void> {
    if (!this.#open) return
    this.#open = false
    this.#statements.clear()
    this.#database.close()
  }

  #statement(sql: string): Ready {
    let ready = this.#statements.get(sql)
    if (ready === undefined) {
      if (this.#statements.size >= READY) this.#statements.clear()
      const statement = this.#database.prepare(sql)
      ready = { statement, asks: statement.columns().length > 0 }
      this.#statements.set(sql, ready)
    }
    return ready
  }

  #guard<T>(work: () => T): T {
    if (!this.#open) {
      throw new StoreFault('other', `the store ${this.place} is closed; open it again to use it`)
    }
    try {
      return work()
    } catch (error) {
      throw toFault(error, this.place)
    }
  }

  #prepare(maxPages: number | undefined, synchronous: 'normal' | 'full', now: string): void {
    // Reads before any write: a file that is not ours is not touched.
    const version = this.#pragma('user_version')
    if (version > migrations.length) {
      throw new StoreFault(
        'newer-version',
        `the store ${this.place} was written by a newer Kawat (its form is ${version}, this program knows ${migrations.length}). It was left as it is; install the newer Kawat to open it.`,
      )
    }
    const tables = this.#database.prepare('SELECT count(*) AS count FROM sqlite_schema').get()
    if (Number(tables?.count) > 0 && this.#pragma('application_id') !== APPLICATION) {
      throw new StoreFault(
        'unreadable',
        `${this.place} is a database of another program, not a Kawat store. It was left as it is; give another path.`,
      )
    }
    // A record and its evidence take some 2500 bytes: three on a page, where half of the smaller one stayed empty.
    if (Number(tables?.count) === 0) this.#database.exec('PRAGMA page_size = 8192')
    if (maxPages !== undefined) {
      this.#database.exec(`PRAGMA max_page_count = ${Math.max(1, Math.trunc(maxPages))}`)
    }
    this.#database.exec('PRAGMA journal_mode = WAL')
    this.#database.exec(`PRAGMA synchronous = ${synchronous === 'full' ? 'FULL' : 'NORMAL'}`)
    this.#database.exec('PRAGMA foreign_keys = ON')
    // What moves to another page leaves nothing behind on the one it stood on: see `erasing`.
    this.#database.exec('PRAGMA secure_delete = FAST')
    this.#database.exec(`PRAGMA cache_size = -${CACHE}`)
    this.#database.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT}`)
    if (version < migrations.length) this.#migrate(now)
  }

  #migrate(now: string): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      // Another program may have migrated while we waited for the lock.
      for (const { sql, fill } of migrations.slice(this.#pragma('user_version'))) {
        this.#database.exec(sql)
        fill?.(this.#database, now)
      }
      this.#database.exec(`PRAGMA application_id = ${APPLICATION}`)
      this.#database.exec(`PRAGMA user_version = ${migrations.length}`)
      this.#database.exec('COMMIT')
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  #pragma(name: 'user_version' | 'application_id'): number {
    return Number(this.#database.prepare(`PRAGMA ${name}`).get()?.[name])
  }
}

function openFile(path: string, options: DatabaseSyncOptions): DatabaseSync {
  try {
    return new DatabaseSync(path, options)
  } catch (error) {
    throw toFault(error, path)
  }
}

/** Newer versions of Node.js 24 have these two; their types are not told yet. */
interface Portable {
  serialize?(): Uint8Array
  deserialize?(bytes: Uint8Array): void
}

function copyMemory(from: DatabaseSync & Portable, to: DatabaseSync & Portable): void {
  if (from.serialize === undefined || to.deserialize === undefined) {
    throw new StoreFault(
      'other',
      'this Node.js cannot look at a store in memory while it is written to. Use a file, or a newer Node.js.',
    )
  }
  to.deserialize(from.serialize())
}
