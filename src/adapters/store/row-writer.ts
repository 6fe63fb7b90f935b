import type { Kysely } from 'kysely'
import type { Connection } from './connection.ts'
import type { SqlDialect } from './dialect.ts'
import type { Tables } from './tables.ts'
import { WaitingRows } from './waiting-rows.ts'

/** Rows of values, in the order of their columns. */
export type Rows = readonly (readonly unknown[])[]

// Rows of one statement: enough that the way to the server no longer counts.
const MOST = 4000
// Rows of one statement of a database that is at hand: enough that calling it no longer counts.
const GROUP = 32

/** Writes many rows as the database takes them fastest, and holds back those that can wait for others. */
export class RowWriter {
  readonly waiting: WaitingRows = new WaitingRows()
  readonly #from: Kysely<Tables>
  readonly #dialect: SqlDialect
  readonly #connection: Connection
  readonly #inserts = new Map<string, string>()

  constructor(from: Kysely<Tables>, dialect: SqlDialect, connection: Connection) {
    this.#from = from
    this.#dialect = dialect
    this.#connection = connection
  }

  /** Whether rows that wait for others are faster here. */
  get gathers(): boolean {
    return this.#dialect.bulk !== undefined
  }

  async insert(
    table: string,
    columns: readonly string[],
    rows: Rows,
    ignore: boolean,
  ): Promise<void> {
    if (rows.length === 0) return
    const { bulk } = this.#dialect
    if (bulk === undefined) {
      const grouped = rows.length - (rows.length % GROUP)
      if (grouped > 0) {
        const lists: (readonly unknown[])[] = []
        for (let at = 0; at < grouped; at += GROUP) lists.push(rows.slice(at, at + GROUP).flat())
        await this.#connection.runEach(this.#insertSql(table, columns, ignore, GROUP), lists)
      }
      const rest = grouped === 0 ? rows : rows.slice(grouped)
      if (rest.length > 0) {
        await this.#connection.runEach(this.#insertSql(table, columns, ignore, 1), rest)
      }
      return
    }
    for (let at = 0; at < rows.length; at += MOST) {
      const { sql, parameters } = bulk.insert(table, columns, rows.slice(at, at + MOST), ignore)
      await this.#connection.run(sql, parameters, true)
    }
  }

  /** Sends what waits. */
  async flush(): Promise<void> {
    if (this.waiting.isEmpty) return
    for (const { table, columns, rows } of this.waiting.take()) {
      await this.insert(table, columns, rows, false)
    }
  }

  /** Deletes the rows that have these values. */
  async remove(table: string, columns: readonly string[], rows: Rows): Promise<void> {
    if (rows.length === 0) return
    const { bulk } = this.#dialect
    if (bulk === undefined) {
      const where = columns.map((column) => `"${column}" = ?`).join(' AND ')
      await this.#connection.runEach(`DELETE FROM "${table}" WHERE ${where}`, rows)
      return
    }
    const { sql, parameters } = bulk.remove(table, columns, rows)
    await this.#connection.run(sql, parameters, true)
  }

  #insertSql(table: string, columns: readonly string[], ignore: boolean, count: number): string {
    const key = `${table} ${ignore} ${count}`
    const there = this.#inserts.get(key)
    if (there !== undefined) return there
    const row = Object.fromEntries(columns.map((column) => [column, null]))
    const insert = this.#from
      .insertInto(table as keyof Tables)
      .values(Array(count).fill(row) as never)
    const { sql } = (
      ignore ? insert.onConflict((conflict) => conflict.doNothing()) : insert
    ).compile()
    this.#inserts.set(key, sql)
    return sql
  }
}
