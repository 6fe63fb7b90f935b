/** A row as a database gives it. */
export type Row = { readonly [column: string]: unknown }

/** What a statement did. */
export interface Outcome {
  readonly rows: readonly Row[]
  /** Rows it changed; 0 for a question. */
  readonly changes: number
}

/** One open connection, over which one statement runs at a time. */
export interface Connection {
  /** The store in messages: a path, an address without its password. */
  readonly place: string
  /**
   * Runs one statement; values reach it as bound parameters only. What fails is thrown as `StoreFault`.
   *
   * @param hot whether it comes again and again, so that it is worth being kept ready
   */
  run(sql: string, parameters: readonly unknown[], hot?: boolean): Promise<Outcome>
  /** Runs one statement with each of many lists of values. */
  runEach(sql: string, lists: readonly (readonly unknown[])[]): Promise<void>
  /** Opens a transaction that may write, when no other program is writing. */
  begin(): Promise<void>
  /** Whether one is open: a database may have undone it by itself, when its disk was full. */
  readonly inTransaction: boolean
  /** Another connection, over which everything is, until it is closed, as it is now; it cannot write. */
  snapshot(): Promise<Connection>
  close(): Promise<void>
}
