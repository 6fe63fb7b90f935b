import { type Compilable, DummyDriver, Kysely, type QueryCompiler, SqliteAdapter } from 'kysely'
import { StoreFault } from '../../ports.ts'
import type { Connection, Outcome } from './connection.ts'
import type { SqlDialect } from './dialect.ts'
import { type Rows, RowWriter } from './row-writer.ts'
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
  readonly #writer: RowWriter
  readonly #numbers = new Map<string, number>()
  #working = false
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
    this.#writer = new RowWriter(this.from, dialect, connection)
  }

  /** The time, as an ISO instant. */
  now(): string {
    return new Date(this.#clock()).toISOString()
  }

  /** All rows of a query built for this once. */
  async rows<R>(query: Compilable<R>): Promise<R[]> {
    const { sql, parameters } = query.compile()
    await this.flush()
    return (await this.#connection.run(sql, parameters)).rows as R[]
  }

  /** Runs a statement built for this once. @returns rows changed */
  async change(query: Compilable<unknown>): Promise<number> {
    const { sql, parameters } = query.compile()
    await this.flush()
    return (await this.#connection.run(sql, parameters)).changes
  }

  /** Runs SQL that Kysely does not write. */
  async raw(sql: string, parameters: readonly unknown[]): Promise<Outcome> {
    await this.flush()
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

  /**
   * The first row of a prepared query that may overlook rows inserted `later`: who asks has looked among those that
   * wait, by their keys.
   */
  async glance<P extends readonly unknown[], R>(
    query: Prepared<P, R>,
    ...values: P
  ): Promise<R | undefined> {
    return (await this.#send(query, values)).rows[0] as R | undefined
  }

  /** All rows of a prepared query that may overlook rows inserted `later`, as `glance` does. */
  async glanceAll<P extends readonly unknown[], R>(
    query: Prepared<P, R>,
    ...values: P
  ): Promise<R[]> {
    return (await this.#send(query, values)).rows as R[]
  }

  /** Whether a row inserted `later` waits under a key. */
  isWaiting(key: string): boolean {
    return this.#writer.waiting.has(key)
  }

  /** What a row inserted `later` was given under its key; undefined where none waits. */
  waiting(key: string): unknown {
    return this.#writer.waiting.get(key)
  }

  /** Inserts rows, as the database takes them fastest. */
  async insert<T extends keyof Tables & string>(
    table: T,
    columns: readonly (keyof Tables[T] & string)[],
    rows: Rows,
    options: { readonly ignore?: boolean } = {},
  ): Promise<void> {
    await this.flush()
    await this.#writer.insert(table, columns, rows, options.ignore === true)
  }

  /**
   * Inserts rows before anything else is asked or the transaction ends, where many together are faster; at once
   * everywhere else.
   *
   * @param keys under which a `glance` can know of them, with what it may want to know
   */
  async later<T extends keyof Tables & string>(
    table: T,
    columns: readonly (keyof Tables[T] & string)[],
    rows: Rows,
    keys: readonly (readonly [key: string, value: unknown])[] = [],
  ): Promise<void> {
    if (!this.#working || !this.#writer.gathers) {
      await this.#writer.insert(table, columns, rows, false)
      return
    }
    this.#writer.waiting.add(table, columns, rows, keys)
  }

  /** Sends what waits. */
  flush(): Promise<void> {
    return this.#writer.flush()
  }

  /** Deletes the rows that have these values. */
  async remove<T extends keyof Tables & string>(
    table: T,
    columns: readonly (keyof Tables[T] & string)[],
    rows: Rows,
  ): Promise<void> {
    await this.flush()
    await this.#writer.remove(table, columns, rows)
  }

  /**
   * The next number of a table of which we count the rows ourselves: nobody else writes meanwhile, SQLite builds a
   * table for each RETURNING, and to a server it is one way less.
   *
   * @param last the greatest there was when the transaction first asked
   */
  nextNumber(table: keyof Tables, last: number): number {
    const number = Math.max(this.#numbers.get(table) ?? 0, last) + 1
    if (this.#working) this.#numbers.set(table, number)
    return number
  }

  /**
   * Runs work as one, inside the open transaction where there is one: all or nothing of it is kept. What fails inside
   * another's transaction undoes the whole of it, so that no part of a `together` is ever kept alone.
   */
  async atomically<T>(work: () => Promise<T>): Promise<T> {
    const outer = !this.#working
    if (outer) await this.#connection.begin()
    else if (!this.#connection.inTransaction) await this.#sayUndone()
    this.#working = true
    try {
      const result = await work()
      if (!outer) {
        // Between two puts, so that rows come behind those they point at.
        if (this.#writer.waiting.isFull) await this.flush()
        return result
      }
      if (!this.#connection.inTransaction) await this.#sayUndone()
      await this.flush()
      await this.#connection.run('COMMIT', [])
      return result
    } catch (error) {
      this.#writer.waiting.clear()
      if (this.#connection.inTransaction) await this.#connection.run('ROLLBACK', [])
      this.onUndone()
      throw error
    } finally {
      if (outer) {
        this.#working = false
        this.#numbers.clear()
      }
    }
  }

  /** Whether work that is kept or undone as one is under way. */
  get isWorking(): boolean {
    return this.#working
  }

  /** The database as it is now; see `Connection.snapshot`. */
  async snapshot(): Promise<Database> {
    return new Database(await this.#connection.snapshot(), this.dialect, this.#clock)
  }

  close(): Promise<void> {
    return this.#connection.close()
  }

  async #sayUndone(): Promise<never> {
    // A connection that was lost says so itself.
    await this.#connection.run('SELECT 1', [])
    throw new StoreFault(
      'other',
      `all that was to be stored together in ${this.#connection.place} has been undone after an earlier fault; nothing more is taken in its place`,
    )
  }

  async #run<P extends readonly unknown[], R>(query: Prepared<P, R>, values: P): Promise<Outcome> {
    await this.flush()
    return this.#send(query, values)
  }

  #send<P extends readonly unknown[], R>(query: Prepared<P, R>, values: P): Promise<Outcome> {
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
      true,
    )
  }
}
