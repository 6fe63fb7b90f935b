import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const DEBIAN = '/usr/lib/postgresql'

/** Folder of PostgreSQL's programs; undefined where none is installed. */
export function postgresPrograms(): string | undefined {
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN, version, 'bin'))
    : []
  return [...debian, ...(process.env.PATH ?? '').split(':')].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  )
}

/** A server of our own on a spare port, with its data in a temporary folder. */
export interface PostgresServer {
  /** Address with user and password, for a database that is there. */
  readonly url: string
  readonly port: number
  readonly password: string
  /** Runs SQL as the server's owner. */
  query(sql: string): Promise<readonly { readonly [column: string]: unknown }[]>
  stop(): void
}

/** Starts a server; it must be stopped. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kawat-postgres-'))
  const data = join(folder, 'data')
  const password = 'rahasia sekali/1'
  const secret = join(folder, 'password')
  writeFileSync(secret, password)
  // PostgreSQL refuses to run as root: there it runs as the user its package made.
  const owner = userInfo().uid === 0 ? 'postgres' : undefined
  if (owner !== undefined) execFileSync('chown', ['-R', owner, folder])
  chmodSync(folder, 0o711)
  const run = (program: string, ...words: readonly string[]): void => {
    const line = [join(programs, program), ...words]
    const [command = '', ...rest] =
      owner === undefined ? line : ['runuser', '-u', owner, '--', ...line]
    execFileSync(command, rest, { stdio: 'pipe', cwd: folder })
  }
  run(
    'initdb',
    ...['--pgdata', data, '--username', 'kawat', '--pwfile', secret, '--encoding', 'UTF8'],
    // A collation that sorts otherwise than bytes do: the store must not care.
    ...['--auth', 'scram-sha-256', '--locale', 'C.UTF-8', '--no-sync'],
  )
  const port = await sparePort()
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=60`
  run('pg_ctl', '--pgdata', data, '--log', join(folder, 'log'), '--options', options, '-w', 'start')
  const url = `postgres://kawat:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
  return {
    url,
    port,
    password,
    async query(sql) {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      try {
        const { rows } = await client.query(sql)
        return rows
      } finally {
        await client.end()
      }
    },
    stop() {
      run('pg_ctl', '--pgdata', data, '-m', 'immediate', '-w', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function sparePort(): Promise<number> {
  const server = createServer()
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
