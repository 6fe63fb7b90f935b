import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { StoreFault } from '../../ports.ts'
import { toFault } from './fault.ts'
import { APPLICATION } from './identity.ts'
import { migrations } from './migrations.ts'

/** A value of a row as `node:sqlite` gives it. */
export type Row = { readonly [column: string]: SQLInputValue }

/** How to open a store; the defaults are meant for everybody. */
export interface SqliteOptions {
  /** How long to wait for another program's write, in milliseconds; 5000 unless told. */
  readonly busyTimeout?: number
  /** The most pages (of 4096 bytes) the file may have; no limit but the disk's unless told. */
  readonly maxPages?: number
  /**
   * When a commit is on the disk: `full` at once, so that it outlives a power cut; `normal` soon, so that a power cut may take
   * the last ones back. The death of the program takes back neither. `normal` unless told.
   */
  readonly synchronous?: 'normal' | 'full'
  /** Milliseconds since the epoch, for when something was seen; the machine's clock unless told. */
  readonly now?: () => number
}

/**
 * The thin layer over `node:sqlite`: opens and migrates, keeps prepared statements, and turns every
 * error into a `StoreFault`. Values reach SQL as bound parameters only.
 */
export class Driver {
  readonly path: string
  readonly #now: () => number
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  #open = true
  #began = false

  /** @throws StoreFault where the file is no store of ours, or one of a newer version; it is left untouched */
  constructor(
    path: string,
    { busyTimeout = 5000, maxPages, synchronous = 'normal', now = Date.now }: SqliteOptions = {},
  ) {
    this.path = path
    this.#now = now
    try {
      this.#database = new DatabaseSync(path, { timeout: Math.trunc(busyTimeout) })
    } catch (error) {
      throw toFault(error, path)
    }
    try {
      this.#prepare(maxPages, synchronous)
    } catch (error) {
      this.#database.close()
      throw toFault(error, path)
    }
  }

  /** The time, as an ISO instant. */
  now(): string {
    return new Date(this.#now()).toISOString()
  }

  /** All rows of a query. */
  all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    return this.#guard(() => this.#statement(sql).all(...values) as readonly Row[])
  }

  /** The first row of a query. */
  get(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.#guard(() => this.#statement(sql).get(...values) as Row | undefined)
  }

  /** Runs a statement that changes something. */
  run(sql: string, ...values: readonly SQLInputValue[]): { changes: number; rowid: number } {
    return this.#guard(() => {
      const { changes, lastInsertRowid } = this.#statement(sql).run(...values)
      return { changes: Number(changes), rowid: Number(lastInsertRowid) }
    })
  }

  /** Opens a transaction that may write; waits for other writers first. */
  begin(): void {
    this.#guard(() => this.#database.exec('BEGIN IMMEDIATE'))
    this.#began = true
  }

  commit(): void {
    this.#guard(() => this.#database.exec('COMMIT'))
    this.#began = false
  }

  /** Undoes the open transaction; SQLite itself may have done so when the disk was full. */
  rollback(): void {
    this.#began = false
    this.#guard(() => {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
    })
  }

  /** Runs synchronous work as one, inside the open transaction where there is one. */
  atomically<T>(work: () => T): T {
    if (this.#guard(() => this.#database.isTransaction)) return this.#savepoint(work)
    if (this.#began) {
      throw new StoreFault(
        'other',
        `all that was to be stored together in ${this.path} has been undone after an earlier fault; nothing more is taken in its place`,
      )
    }
    this.begin()
    try {
      const result = work()
      this.commit()
      return result
    } catch (error) {
      this.rollback()
      throw error
    }
  }

  close(): void {
    if (!this.#open) return
    this.#open = false
    this.#statements.clear()
    this.#database.close()
  }

  #savepoint<T>(work: () => T): T {
    this.#guard(() => this.#database.exec('SAVEPOINT step'))
    try {
      const result = work()
      this.#guard(() => this.#database.exec('RELEASE step'))
      return result
    } catch (error) {
      this.#guard(() => {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK TO step; RELEASE step')
      })
      throw error
    }
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (statement === undefined) {
      statement = this.#database.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  #guard<T>(work: () => T): T {
    if (!this.#open) {
      throw new StoreFault('other', `the store ${this.path} is closed; open it again to use it`)
    }
    try {
      return work()
    } catch (error) {
      throw toFault(error, this.path)
    }
  }

  #prepare(maxPages: number | undefined, synchronous: 'normal' | 'full'): void {
    // Reads before any write: a file that is not ours is not touched.
    const version = this.#pragma('user_version')
    if (version > migrations.length) {
      throw new StoreFault(
        'newer-version',
        `the store ${this.path} was written by a newer Kawat (its form is ${version}, this program knows ${migrations.length}). It was left as it is; install the newer Kawat to open it.`,
      )
    }
    const tables = this.#database.prepare('SELECT count(*) AS count FROM sqlite_schema').get()
    if (Number(tables?.count) > 0 && this.#pragma('application_id') !== APPLICATION) {
      throw new StoreFault(
        'unreadable',
        `${this.path} is a database of another program, not a Kawat store. It was left as it is; give another path.`,
      )
    }
    if (maxPages !== undefined) {
      this.#database.exec(`PRAGMA max_page_count = ${Math.max(1, Math.trunc(maxPages))}`)
    }
    this.#database.exec('PRAGMA journal_mode = WAL')
    this.#database.exec(`PRAGMA synchronous = ${synchronous === 'full' ? 'FULL' : 'NORMAL'}`)
    this.#database.exec('PRAGMA foreign_keys = ON')
    if (version < migrations.length) this.#migrate()
  }

  #migrate(): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      // Another program may have migrated while we waited for the lock.
      for (const { sql, fill } of migrations.slice(this.#pragma('user_version'))) {
        this.#database.exec(sql)
        fill?.(this.#database, this.now())
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
