import pg from 'pg'
import { StoreFault } from '../../ports.ts'
import type { Connection, Outcome, Row } from '../store/connection.ts'
import { type PostgresAddress, readAddress } from './address.ts'
import { toFault } from './fault.ts'
import { migrate } from './migrations.ts'
import { decodeValue, encodeValue } from './text-coding.ts'

/** How to open a store; the defaults are meant for everybody. */
export interface PostgresOptions {
  /** The schema its tables stand in, made where it is missing: that of the address, else `kawat`. */
  readonly schema?: string
  /** How long to wait for another program's write, in milliseconds; 30000 unless told. */
  readonly busyTimeout?: number
  /** How long to wait for the server to answer at all, in milliseconds; 10000 unless told. */
  readonly connectTimeout?: number
  /** Milliseconds since the epoch, for when something was seen; the machine's clock unless told. */
  readonly now?: () => number
}

// Whole numbers of 64 bits; ours stay below 2^53.
const INT8 = 20
// Statements the server keeps ready.
const READY = 400
/** "KAWT", and the schema: one program writes to a store at a time. */
const LOCK = `SELECT pg_advisory_xact_lock(${0x4b415754}, hashtext(current_schema()))`

/** The connection over `pg`: one client, on which statements follow each other. */
export class PostgresConnection implements Connection {
  readonly place: string
  readonly #client: pg.Client
  readonly #address: PostgresAddress
  readonly #options: PostgresOptions
  readonly #ready = new Map<string, string>()
  #state: 'open' | 'closed' | 'lost' = 'open'
  #inTransaction = false

  private constructor(client: pg.Client, address: PostgresAddress, options: PostgresOptions) {
    this.#client = client
    this.#address = address
    this.#options = options
    this.place = address.place
    client.on('error', () => {
      this.#state = 'lost'
      this.#inTransaction = false
    })
  }

  /** @throws StoreFault where there is no such server or database, or one of a newer version; it is left untouched */
  static async open(url: string, options: PostgresOptions = {}): Promise<PostgresConnection> {
    const address = readAddress(url, options.schema)
    const client = clientOf(address, options)
    const connection = new PostgresConnection(client, address, options)
    try {
      await greet(client, address)
      await client.query(`SET lock_timeout = ${Math.trunc(options.busyTimeout ?? 30_000)}`)
      await migrate(client, address.schema, address.place)
    } catch (error) {
      await client.end().catch(() => {})
      throw toFault(error, address.place)
    }
    return connection
  }

  async run(sql: string, parameters: readonly unknown[], hot = false): Promise<Outcome> {
    this.#check()
    try {
      const name = hot ? this.#nameOf(sql) : undefined
      const { rows, rowCount, command, fields } = await this.#client.query({
        text: sql,
        values: parameters.map(encodeValue),
        ...(name === undefined ? {} : { name }),
      })
      if (sql === 'COMMIT' || sql === 'ROLLBACK') this.#inTransaction = false
      if (sql === 'COMMIT' && command === 'ROLLBACK') {
        throw new StoreFault(
          'other',
          `all that was to be stored together in ${this.place} has been undone after an earlier fault; try again`,
        )
      }
      return {
        rows: rows as readonly Row[],
        changes: fields.length > 0 ? 0 : (rowCount ?? 0),
      }
    } catch (error) {
      throw toFault(error, this.place)
    }
  }

  async runEach(sql: string, lists: readonly (readonly unknown[])[]): Promise<void> {
    for (const values of lists) await this.run(sql, values, true)
  }

  async begin(): Promise<void> {
    await this.run('BEGIN', [])
    this.#inTransaction = true
    try {
      await this.run(LOCK, [])
    } catch (error) {
      if (this.#inTransaction) await this.run('ROLLBACK', [])
      throw error
    }
  }

  get inTransaction(): boolean {
    return this.#inTransaction
  }

  async snapshot(): Promise<Connection> {
    this.#check()
    const client = clientOf(this.#address, this.#options)
    const snapshot = new PostgresConnection(client, this.#address, this.#options)
    try {
      await greet(client, this.#address)
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
      // The first look decides which instant it is.
      await client.query('SELECT form FROM kawat_form')
    } catch (error) {
      await client.end().catch(() => {})
      throw toFault(error, this.place)
    }
    return snapshot
  }

  async close(): Promise<void> {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#inTransaction = false
    await this.#client.end().catch(() => {})
  }

  #nameOf(sql: string): string | undefined {
    let name = this.#ready.get(sql)
    if (name === undefined && this.#ready.size < READY) {
      name = `kawat_${this.#ready.size}`
      this.#ready.set(sql, name)
    }
    return name
  }

  #check(): void {
    if (this.#state === 'open') return
    throw this.#state === 'closed'
      ? new StoreFault('other', `the store ${this.place} is closed; open it again to use it`)
      : new StoreFault(
          'unreadable',
          `the connection to the store ${this.place} was lost; what was not yet kept was not stored. Check that the server runs, then try again.`,
        )
  }
}

/**
 * Each of our questions has an index made for it, and asks for a page. Behind a load, before the server has counted
 * what came, its planner reads whole tables instead; and compiling a plan costs more than running one of ours.
 */
const PLANS = 'SET jit = off; SET enable_seqscan = off; SET random_page_cost = 1.1'

/** Connects; before anything else is asked, so that no statement meets another schema's tables. */
async function greet(client: pg.Client, { schema }: PostgresAddress): Promise<void> {
  await client.connect()
  await client.query(`SET search_path = ${schema}; ${PLANS}`)
}

function clientOf({ url }: PostgresAddress, options: PostgresOptions): pg.Client {
  return new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: options.connectTimeout ?? 10_000,
    application_name: 'kawat',
    types: {
      getTypeParser: (oid, format) => {
        if (oid === INT8) return Number
        const parser = pg.types.getTypeParser(oid, format as 'text')
        return (value: string) => decodeValue(parser(value))
      },
    },
  })
}
