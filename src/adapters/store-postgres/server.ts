import { spawn } from 'node:child_process'
import pg from 'pg'
import { StoreFault } from '../../ports.ts'

/** Where a store lies on a server, for PostgreSQL's own programs. */
export interface Server {
  /** The address without its password, which every user of the machine could read in the list of processes. */
  readonly url: string
  readonly password: string | undefined
  readonly schema: string
}

/** Asks the server; values are bound. */
export type Query = (
  sql: string,
  values?: readonly unknown[],
) => Promise<readonly { readonly [column: string]: unknown }[]>

/**
 * Takes an address apart: `postgres://rini@db.example/kawat?schema=desk`; the schema is `kawat` where it is not told.
 *
 * @throws StoreFault where it is none
 */
export function serverOf(address: string): Server {
  const url = URL.parse(address)
  const schema = url?.searchParams.get('schema') ?? 'kawat'
  if (url === null || !/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new StoreFault(
      'unreadable',
      'the address of the PostgreSQL store cannot be read. Write it as postgres://user:password@host:5432/database, with % codes for signs in the password.',
    )
  }
  const password = url.password === '' ? undefined : decodeURIComponent(url.password)
  url.password = ''
  url.searchParams.delete('schema')
  return { url: url.href, password, schema }
}

/** Runs work over a connection of its own, which sees the store's tables. */
export async function withServer<T>(
  { url, password, schema }: Server,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  // What an address leaves out counts as told to be nothing: the password must stand in it.
  const whole = new URL(url)
  if (password !== undefined) whole.password = encodeURIComponent(password)
  const client = new pg.Client({
    connectionString: whole.href,
    connectionTimeoutMillis: 10_000,
    application_name: 'kawat db',
  })
  // A server that goes away is told by the question under way.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(`SET search_path = ${schema}`)
    await client.query(`SET lock_timeout = '5s'`)
    return await work(async (sql, values = []) => (await client.query(sql, [...values])).rows)
  } catch (error) {
    throw serverFault(error, url)
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Runs one of PostgreSQL's own programs to its end.
 *
 * @returns what it wrote to its standard output
 * @throws StoreFault where it is not installed, or failed
 */
export function runProgram(
  name: 'pg_dump' | 'pg_restore' | 'psql',
  words: readonly string[],
  { url, password }: Server,
): Promise<string> {
  const child = spawn(name, words, {
    env: {
      ...process.env,
      LC_ALL: 'C',
      ...(password === undefined ? {} : { PGPASSWORD: password }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, error] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    error = (error + chunk).slice(-4000)
  })
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => reject(missing(name, cause)))
    child.on('close', (code) => {
      if (code === 0) resolve(out)
      else reject(programFault(name, error.trim(), url))
    })
  })
}

function missing(name: string, cause: Error): StoreFault {
  return new StoreFault(
    'other',
    `${name}, a program that comes with PostgreSQL, is not on the PATH. Install PostgreSQL's client programs, of the server's version or newer (Debian and Ubuntu: apt install postgresql-client; macOS: brew install libpq), then try again.`,
    { cause },
  )
}

function programFault(name: string, said: string, url: string): StoreFault {
  const cause = new Error(said)
  const told = `${name} at ${url}: ${said}`
  if (/No space left|disk full|could not extend/i.test(said))
    return new StoreFault('full', told, { cause })
  if (/lock timeout|canceling statement due to lock/i.test(said)) {
    return new StoreFault('locked', told, { cause })
  }
  if (
    /connection to server|password|no matching schemas|does not exist|Permission denied/i.test(said)
  ) {
    return new StoreFault('unreadable', told, { cause })
  }
  if (
    /not appear to be a valid archive|input file|unexpected end of file|could not (?:read|uncompress)|corrupt/i.test(
      said,
    )
  ) {
    return new StoreFault('corrupt', told, { cause })
  }
  return new StoreFault('other', told, { cause })
}

/** Puts an error of the server, or of the way there, into a sentence; faults pass as they are. */
function serverFault(error: unknown, url: string): unknown {
  if (error instanceof StoreFault || !(error instanceof Error)) return error
  // Where a name has several addresses, each has an error of its own.
  const inner = error instanceof AggregateError ? error.errors[0] : error
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : ''
  const said = inner instanceof Error ? inner.message : String(inner)
  const told = `the store at ${url}: ${said}`
  if (code === '55P03' || code === '40P01') return new StoreFault('locked', told, { cause: error })
  if (code.startsWith('53')) return new StoreFault('full', told, { cause: error })
  if (code.startsWith('XX')) return new StoreFault('corrupt', told, { cause: error })
  if (/^(?:08|28|3D|57P|E[A-Z]+)/.test(code))
    return new StoreFault('unreadable', told, { cause: error })
  return new StoreFault('other', told, { cause: error })
}
