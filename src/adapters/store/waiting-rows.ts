/** Rows of one table that are still to be sent. */
export interface Batch {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: (readonly unknown[])[]
}

// Characters that wait at most: what is more is sent, so that a load of pages is never held whole.
const ROOM = 4_000_000
// What a value costs beside its characters.
const VALUE = 8

/**
 * Rows put in one transaction that no question has asked for yet: they are sent together, since to a server each way
 * costs more than a row. Who reads past them asks here first, by the keys they wait under.
 */
export class WaitingRows {
  #batches = new Map<string, Batch>()
  #keys = new Map<string, unknown>()
  #size = 0

  get isEmpty(): boolean {
    return this.#batches.size === 0
  }

  /** Whether so much waits that it should be sent. */
  get isFull(): boolean {
    return this.#size > ROOM
  }

  /** Lays rows behind those of their table; tables are sent in the order in which they first came: what is pointed at comes first. */
  add(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly unknown[])[],
    keys: readonly (readonly [key: string, value: unknown])[],
  ): void {
    if (rows.length === 0) return
    const there = this.#batches.get(table)
    if (there === undefined) this.#batches.set(table, { table, columns, rows: [...rows] })
    else there.rows.push(...rows)
    for (const [key, value] of keys) this.#keys.set(key, value)
    for (const row of rows) {
      for (const value of row) this.#size += VALUE + (typeof value === 'string' ? value.length : 0)
    }
  }

  has(key: string): boolean {
    return this.#keys.has(key)
  }

  /** What a row that waits was given under its key. */
  get(key: string): unknown {
    return this.#keys.get(key)
  }

  /** Takes all that waits. */
  take(): readonly Batch[] {
    const batches = [...this.#batches.values()]
    this.clear()
    return batches
  }

  clear(): void {
    this.#batches = new Map()
    this.#keys = new Map()
    this.#size = 0
  }
}
