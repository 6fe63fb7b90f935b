/** A PostgreSQL server that a test can kill: on a spare port, with its files in a folder of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** The folder of the server's programs; undefined where none are installed. */
export const postgresPrograms: string | undefined = [
  ...(process.env.PATH ?? '').split(delimiter),
  ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
].find((folder) => existsSync(join(folder, 'initdb')))

/** A server that runs, and can be killed and started again. */
export interface MortalPostgres {
  /** Address of a new, empty database. */
  newDatabase(): Promise<string>
  /** Kills its first process with SIGKILL, as a machine out of memory would; the others see that and die. */
  kill(): Promise<void>
  /** Starts it again on the same files; resolves once it has recovered. */
  start(): Promise<void>
  /** Ends it and deletes its files. */
  remove(): Promise<void>
}

/** Makes a server and starts it. */
export async function mortalPostgres(): Promise<MortalPostgres> {
  const programs = postgresPrograms
  if (programs === undefined) throw new Error('PostgreSQL is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'kawat-postgres-'))
  // It refuses to be run by the superuser.
  const user = process.getuid?.() === 0 ? ownerOf('postgres') : undefined
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const words = [
    '--pgdata',
    data,
    '--username=kawat',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ]
  execFileSync(join(programs, 'initdb'), [...words, '--no-sync'], {
    ...user,
    cwd: folder,
    stdio: 'pipe',
  })
  const port = await sparePort()
  const address = (database: string) => `postgres://kawat@127.0.0.1:${port}/${database}`
  let child: ChildProcess | undefined
  let count = 0

  async function start(): Promise<void> {
    const settings = [
      ['listen_addresses', '127.0.0.1'],
      ['port', String(port)],
      ['unix_socket_directories', folder],
      ['max_connections', '30'],
      // What was written outlives a killed process without it; only a power cut asks for more.
      ['fsync', 'off'],
    ].flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const started = spawn(join(programs as string, 'postgres'), ['-D', data, ...settings], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    child = started
    let log = ''
    const ready = Promise.withResolvers<void>()
    started.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk
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

  await start()
  return {
    start,
    kill: () => end('SIGKILL'),
    async newDatabase() {
      const name = `kawat_${++count}`
      const client = new pg.Client({ connectionString: address('postgres') })
      await client.connect()
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      return address(name)
    },
    async remove() {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ownerOf(name: string): { readonly uid: number; readonly gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function sparePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}
