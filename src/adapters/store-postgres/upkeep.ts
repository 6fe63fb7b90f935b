import { StoreFault, type StoreUpkeep } from '../../ports.ts'
import { writeNewFile } from '../store/new-file.ts'
import { restoreSchema } from './restoration.ts'
import { type Query, runProgram, type Server, serverOf, withServer } from './server.ts'
import { findUnsound } from './soundness.ts'

/** How a store on a server is kept in order. */
export interface PostgresUpkeepOptions {
  /** The latest form this program knows; that of the store unless told. */
  readonly knows?: number
  /** Opens the store, which brings an older form up, and closes it. */
  readonly open?: (address: string) => Promise<void>
  /** Milliseconds since the epoch, for the name of what is kept aside; the machine's clock unless told. */
  readonly now?: () => number
}

/**
 * Keeps a store in a schema of a PostgreSQL database in order, with PostgreSQL's own programs `pg_dump`, `pg_restore` and `psql`.
 *
 * @param address `postgres://user:password@host:5432/database?schema=kawat`
 * @throws StoreFault where it is no address
 */
export function postgresUpkeep(address: string, options: PostgresUpkeepOptions = {}): StoreUpkeep {
  const server = serverOf(address)
  const { knows, open, now = Date.now } = options
  return {
    backup: (file) => writeNewFile(file, (part) => dump(server, part)),
    restore: (file) => restoreSchema(server, file, { knows, now: now() }),
    check: () =>
      withServer(server, async (query) => {
        await formOf(query, server)
        return findUnsound(query, server.schema)
      }),
    vacuum: () => withServer(server, (query) => vacuum(query, server)),
    form: () =>
      withServer(server, async (query) => {
        const has = await formOf(query, server)
        return { has, knows: knows ?? has }
      }),
    migrate: async () => open?.(address),
  }
}

/** One transaction of the server's: what is written meanwhile is not in it. */
async function dump(server: Server, part: string): Promise<void> {
  const words = ['--format=custom', '--no-owner', '--no-privileges', `--schema=${server.schema}`]
  await runProgram('pg_dump', [...words, `--file=${part}`, `--dbname=${server.url}`], server)
  await runProgram('pg_restore', ['--list', part], server)
}

/** The form of the schema. @throws StoreFault where it holds no store of ours */
async function formOf(query: Query, { url, schema }: Server): Promise<number> {
  const [there] = await query('SELECT to_regclass($1) AS oid', [`${schema}.kawat_form`])
  if (there?.oid == null) {
    throw new StoreFault(
      'unreadable',
      `the schema ${schema} at ${url} holds no Kawat store. Check the address.`,
    )
  }
  const [row] = await query('SELECT max(form) AS form FROM kawat_form')
  return Number(row?.form)
}

async function vacuum(
  query: Query,
  server: Server,
): Promise<{ readonly before: number; readonly after: number }> {
  await formOf(query, server)
  // Only ours: the database may hold tables of others.
  const tables = await query(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_schema = $1 AND table_type = 'BASE TABLE'`,
    [server.schema],
  )
  const size = async (): Promise<number> => {
    const [row] = await query(
      `SELECT coalesce(sum(pg_total_relation_size(oid)), 0) AS bytes FROM pg_class
       WHERE relnamespace = $1::regnamespace AND relkind = 'r'`,
      [server.schema],
    )
    return Number(row?.bytes)
  }
  const before = await size()
  for (const { name } of tables) await query(`VACUUM (ANALYZE) ${name}`)
  return { before, after: await size() }
}
