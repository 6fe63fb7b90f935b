import pg from 'pg'
import { openPostgresStore } from '../src/adapters/store-postgres/store-postgres.ts'
import type { Store } from '../src/ports.ts'

/**
 * Stores in schemas of their own, side by side. A schema whose store was closed is emptied and given again: making
 * one takes half a second, emptying it some milliseconds.
 */
export class PostgresSchemas {
  readonly #url: string
  readonly #free: string[] = []
  #count = 0
  #client: pg.Client | undefined

  constructor(url: string) {
    this.#url = url
  }

  /** An empty store. */
  async make(now?: () => number): Promise<Store> {
    const used = this.#free.pop()
    if (used !== undefined) await this.#empty(used)
    const schema = used ?? `test_${this.#count++}`
    const store = await openPostgresStore(this.#url, {
      schema,
      ...(now === undefined ? {} : { now }),
    })
    const close = store.close.bind(store)
    let open = true
    return Object.assign(store, {
      close: async () => {
        await close()
        if (open) this.#free.push(schema)
        open = false
      },
    })
  }

  async end(): Promise<void> {
    await this.#client?.end()
  }

  async #empty(schema: string): Promise<void> {
    if (this.#client === undefined) {
      this.#client = new pg.Client({ connectionString: this.#url })
      await this.#client.connect()
      // Acts of review guard themselves against being taken away; between two tests they have to be.
      await this.#client.query('SET session_replication_role = replica')
    }
    const { rows } = await this.#client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = $1 AND table_type = 'BASE TABLE' AND table_name <> 'kawat_form'`,
      [schema],
    )
    // What points to another table is emptied with it.
    await this.#client.query(rows.map(({ name }) => `DELETE FROM ${schema}.${name}`).join(';'))
  }
}
