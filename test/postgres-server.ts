/** PostgreSQL servers of our own, for tests and benchmarks: on a spare port, with their files in a folder of their own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  globSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** The folder of the server's programs, of the newest version there is; undefined where none are installed. */
export const postgresPrograms: string | undefined = [
  ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
  ...(process.env.PATH ?? '').split(delimiter),
].find((folder) => existsSync(join(folder, 'initdb')))

/** A server that runs, and can be killed and started again. */
export interface PostgresServer {
  /** Address with user and password, for a database that is there. */
  readonly url: string
  readonly port: number
  readonly password: string
  /** Runs SQL as the server's owner, in the database of the address. */
  query(sql: string): Promise<readonly { readonly [column: string]: unknown }[]>
  /** Address of a new, empty database. */
  newDatabase(): Promise<string>
  /** Kills its first process with SIGKILL, as a machine out of memory would; the others see that and die. */
  kill(): Promise<void>
  /** Starts it again on the same files; resolves once it has recovered. */
  start(): Promise<void>
  /** Ends it and deletes its files. */
  stop(): Promise<void>
}

/**
 * Makes a server and starts it; it must be stopped.
 *
 * @param settings beside those of a test, as `shared_buffers: '1GB'`
 */
export async function startPostgres(
  settings: { readonly [name: string]: string } = {},
): Promise<PostgresServer> {
  const programs = postgresPrograms
  if (programs === undefined) throw new Error('PostgreSQL is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'kawat-postgres-'))
  // It refuses to be run by the superuser: there it runs as the user its package made.
  const user = process.getuid?.() === 0 ? ownerOf('postgres') : undefined
  const data = join(folder, 'data')
  const password = 'rahasia sekali/1'
  const secret = join(folder, 'password')
  writeFileSync(secret, password)
  if (user !== undefined) for (const path of [folder, secret]) chownSync(path, user.uid, user.gid)
  chmodSync(folder, 0o711)
  const words = [
    ...['--pgdata', data, '--username=kawat', '--pwfile', secret, '--auth=scram-sha-256'],
    // A collation that sorts otherwise than bytes do: the store must not care.
    ...['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
  ]
  execFileSync(join(programs, 'initdb'), words, { ...user, cwd: folder, stdio: 'pipe' })
  const port = await sparePort()
  const address = (database: string): string =>
    `postgres://kawat:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
  const url = address('postgres')
  let child: ChildProcess | undefined
  let count = 0

  async function start(): Promise<void> {
    const given = Object.entries({
      listen_addresses: '127.0.0.1',
      port: String(port),
      unix_socket_directories: folder,
      max_connections: '60',
      // What was written outlives a killed process without it; only a power cut asks for more.
      fsync: 'off',
      ...settings,
    }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const started = spawn(join(programs as string, 'postgres'), ['-D', data, ...given], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    child = started
    let log = ''
    const ready = Promise.withResolvers<void>()
    started.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      log = (log + chunk).slice(-20_000)
      if (log.includes('ready to accept connections')) ready.resolve()
    })
    started.on('close', () => ready.reject(new Error(`PostgreSQL did not start: ${log}`)))
    await ready.promise
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ended = child
    child = undefined
    if (ended?.pid === undefined || ended.exitCode !== null) return
    // All its processes hold the pipe of its log: it closes when the last of them is gone.
    const closed = new Promise((resolve) => ended.on('close', resolve))
    ended.kill(signal)
    await closed
  }

  async function query(sql: string): Promise<readonly { readonly [column: string]: unknown }[]> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }

  await start()
  return {
    ...{ url, port, password, query, start },
    kill: () => end('SIGKILL'),
    async newDatabase() {
      const name = `kawat_${++count}`
      await query(`CREATE DATABASE ${name}`)
      return address(name)
    },
    async stop() {
      await end('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ownerOf(name: string): { readonly uid: number; readonly gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
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
