import { type Compilable, DummyDriver, Kysely, type QueryCompiler, SqliteAdapter } from 'kysely'
import { StoreFault } from '../../ports.ts'
import type { Connection, Outcome } from './connection.ts'
import type { SqlDialect } from './dialect.ts'
import type { Tables } from './tables.ts'

/** A statement written once and compiled once for each database; see `prepared`. */
export interface Prepared<P extends readonly unknown[], R> {
  readonly build: (from: Kysely<Tables>, ...values: P) => Compilable<R>
}

/**
 * Writes a statement of the hot paths: compiled at its first use, run with new values ever after. The values may
 * stand only where SQL takes a parameter.
 */
export function prepared<P extends readonly unknown[], R>(
  build: (from: Kysely<Tables>, ...values: P) => Compilable<R>,
): Prepared<P, R> {
  return { build }
}

/** Stands for a value while a statement is compiled. */
class Slot {
  readonly index: number
  constructor(index: number) {
    this.index = index
  }
}

interface Compiled {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

// Rows of one statement, and its parameters: SQLite takes 32,766.
const ROWS = 64
const PARAMETERS = 30_000

/**
 * The layer between the store's queries and a connection: Kysely writes the SQL, this runs it, keeps what is
 * compiled, and holds several statements together.
 */
export class Database {
  readonly from: Kysely<Tables>
  readonly dialect: SqlDialect
  readonly #connection: Connection
  readonly #clock: () => number
  readonly #compiled = new Map<unknown, Compiled>()
  readonly #inserts = new Map<string, string>()
  #depth = 0
  /** Called when a transaction, or a part of one, was undone: what was learnt in it is no longer true. */
  onUndone: () => void = () => {}

  constructor(connection: Connection, dialect: SqlDialect, clock: () => number) {
    this.#connection = connection
    this.#clock = clock
    this.dialect = dialect
    this.from = new Kysely<Tables>({
      dialect: {
        createAdapter: () => new SqliteAdapter(),
        // Statements run over our own connection, so that hot ones cost no more than the database takes.
        createDriver: () => new DummyDriver(),
        createIntrospector: () => {
          throw new Error('tables are known from the migrations')
        },
        createQueryCompiler: (): QueryCompiler => dialect.compiler(),
      },
    })
  }

  /** The time, as an ISO instant. */
  now(): string {
    return new Date(this.#clock()).toISOString()
  }

  /** All rows of a query built for this once. */
  async rows<R>(query: Compilable<R>): Promise<R[]> {
    const { sql, parameters } = query.compile()
    return (await this.#connection.run(sql, parameters)).rows as R[]
  }

  /** Runs a statement built for this once. @returns rows changed */
  async change(query: Compilable<unknown>): Promise<number> {
    const { sql, parameters } = query.compile()
    return (await this.#connection.run(sql, parameters)).changes
  }

  /** Runs SQL that Kysely does not write. */
  raw(sql: string, parameters: readonly unknown[]): Promise<Outcome> {
    return this.#connection.run(sql, parameters)
  }

  /** All rows of a prepared query. */
  async all<P extends readonly unknown[], R>(query: Prepared<P, R>, ...values: P): Promise<R[]> {
    return (await this.#run(query, values)).rows as R[]
  }

  /** The first row of a prepared query. */
  async first<P extends readonly unknown[], R>(
    query: Prepared<P, R>,
    ...values: P
  ): Promise<R | undefined> {
    return (await this.#run(query, values)).rows[0] as R | undefined
  }

  /** Runs a prepared statement. @returns rows changed */
  async run<P extends readonly unknown[], R>(query: Prepared<P, R>, ...values: P): Promise<number> {
    return (await this.#run(query, values)).changes
  }

  /** Inserts rows, many with each statement. */
  async insert<T extends keyof Tables & string>(
    table: T,
    columns: readonly (keyof Tables[T] & string)[],
    rows: readonly (readonly unknown[])[],
    options: { readonly ignore?: boolean } = {},
  ): Promise<void> {
    const most = Math.min(ROWS, Math.floor(PARAMETERS / columns.length))
    for (let at = 0; at < rows.length; at += most) {
      const part = rows.slice(at, at + most)
      const sql = this.#insertSql(table, columns, part.length, options.ignore === true)
      await this.#connection.run(sql, part.flat())
    }
  }

  /** Runs work as one, inside the open transaction where there is one: all or nothing of it is kept. */
  async atomically<T>(work: () => Promise<T>): Promise<T> {
    if (this.#connection.inTransaction) return this.#savepoint(work)
    if (this.#depth > 0) {
      throw new StoreFault(
        'other',
        `all that was to be stored together in ${this.#connection.place} has been undone after an earlier fault; nothing more is taken in its place`,
      )
    }
    await this.#connection.begin()
    this.#depth = 1
    try {
      const result = await work()
      await this.#connection.run('COMMIT', [])
      return result
    } catch (error) {
      if (this.#connection.inTransaction) await this.#connection.run('ROLLBACK', [])
      this.onUndone()
      throw error
    } finally {
      this.#depth = 0
    }
  }

  close(): Promise<void> {
    return this.#connection.close()
  }

  async #savepoint<T>(work: () => Promise<T>): Promise<T> {
    const name = `part_${this.#depth}`
    await this.#connection.run(`SAVEPOINT ${name}`, [])
    this.#depth++
    try {
      const result = await work()
      await this.#connection.run(`RELEASE ${name}`, [])
      return result
    } catch (error) {
      if (this.#connection.inTransaction) {
        await this.#connection.run(`ROLLBACK TO ${name}`, [])
        await this.#connection.run(`RELEASE ${name}`, [])
      }
      this.onUndone()
      throw error
    } finally {
      this.#depth--
    }
  }

  #run<P extends readonly unknown[], R>(query: Prepared<P, R>, values: P): Promise<Outcome> {
    let compiled = this.#compiled.get(query)
    if (compiled === undefined) {
      const slots = Array.from({ length: query.build.length - 1 }, (_, index) => new Slot(index))
      compiled = query.build(this.from, ...(slots as unknown as P)).compile()
      this.#compiled.set(query, compiled)
    }
    const { sql, parameters } = compiled
    return this.#connection.run(
      sql,
      parameters.map((one) => (one instanceof Slot ? values[one.index] : one)),
    )
  }

  #insertSql(
    table: keyof Tables & string,
    columns: readonly string[],
    count: number,
    ignore: boolean,
  ): string {
    const key = `${table} ${count} ${ignore}`
    const there = this.#inserts.get(key)
    if (there !== undefined) return there
    const row = Object.fromEntries(columns.map((column) => [column, null]))
    const insert = this.from
      .insertInto(table)
      .values(Array.from({ length: count }, () => row) as never)
    const { sql } = (
      ignore ? insert.onConflict((conflict) => conflict.doNothing()) : insert
    ).compile()
    this.#inserts.set(key, sql)
    return sql
  }
}
