/** The only place where adapters are chosen and wired; for feeds, `feeds.ts` beside it, for formats `exporters.ts`. */
import { fileURLToPath } from 'node:url'
import { runCli } from './adapters/cli/cli.ts'
import type { CountryCode, FeedWish, PlaceZone, Terminal, WatchWish } from './adapters/cli/world.ts'
import { formats } from './exporters.ts'
import type { Meaning } from './merge.ts'
import { type Feed, type Reader, type Store, StoreFault, type StoreUpkeep } from './ports.ts'
import { version } from './version.ts'

const interrupt = new AbortController()
process.on('SIGINT', () => {
  // Once: finish the current item. Twice: the person means it.
  if (interrupt.signal.aborted) process.exit(130)
  interrupt.abort()
  // A pipe that stays silent would keep us waiting for a line that is not begun.
  process.stdin.destroy()
})

// `kawat read … | head` closes our output: what is left need not be written, and it is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

process.exitCode = await runCli({
  argv: process.argv.slice(2),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  isTTY: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
  ...(process.stdout.isTTY ? { columns: process.stdout.columns } : {}),
  ...(process.stdin.isTTY && process.stdout.isTTY ? { terminal: terminalOf(interrupt) } : {}),
  now: Date.now,
  signal: interrupt.signal,
  version,
  samples: fileURLToPath(new URL('../samples', import.meta.url)),
  feed: openFeed,
  watch: openWatch,
  reader: loadReader,
  openStore,
  formats,
  upkeep: openUpkeep,
  places: loadPlaces,
  countries: loadCountries,
  meaning: loadMeaning,
})

// Loaded when first asked for: `kawat --help` shall not pay for the tables and the database.
async function loadReader(): Promise<Reader> {
  const { readerWorker } = await import('./adapters/reader-worker/reader-worker.ts')
  // In a checkout the sources are run as they stand; the published package ships them built.
  const built = import.meta.url.endsWith('.js')
  return readerWorker({
    entry: new URL(`./reading-worker.${built ? 'js' : 'ts'}`, import.meta.url),
  }).read
}

async function openFeed(inputs: readonly string[], wish: FeedWish): Promise<Feed> {
  const { feedOf } = await import('./feeds.ts')
  return feedOf(inputs, wish)
}

async function openWatch(inputs: readonly string[], wish: WatchWish): Promise<Feed> {
  const { watchOf } = await import('./feeds.ts')
  return watchOf(inputs, wish)
}

async function openStore(path: string): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//i.test(path)) {
    const { openPostgresStore } = await import('./adapters/store-postgres/store-postgres.ts').catch(
      (cause: unknown) => {
        throw isMissing(cause, 'pg')
          ? new StoreFault(
              'other',
              'PostgreSQL needs the package pg, which is not installed: npm install pg',
              { cause },
            )
          : cause
      },
    )
    return openPostgresStore(path)
  }
  const { openSqliteStore } = await import('./adapters/store-sqlite/store-sqlite.ts')
  // A commit is that of 64 reports, or of one a person waits for: to wait for the disk costs nothing there.
  return openSqliteStore(path, { synchronous: 'full' })
}

async function openUpkeep(place: string): Promise<StoreUpkeep> {
  if (/^postgres(?:ql)?:/.test(place)) {
    const [{ postgresUpkeep }, { latestForm }] = await Promise.all([
      import('./adapters/store-postgres/upkeep.ts'),
      import('./adapters/store-postgres/migrations.ts'),
    ])
    const open = async (address: string): Promise<void> => (await openStore(address)).close()
    return postgresUpkeep(place, { knows: latestForm, open })
  }
  const { sqliteUpkeep } = await import('./adapters/store-sqlite/upkeep.ts')
  return sqliteUpkeep(place)
}

function isMissing(error: unknown, name: string): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_MODULE_NOT_FOUND' && String(error).includes(`'${name}'`)
}

async function loadPlaces(): Promise<PlaceZone> {
  const [{ gazetteer }, { slug }] = await Promise.all([
    import('./gazetteer/load.ts'),
    import('./gazetteer/compile.ts'),
  ])
  // Cities and venues only: a country's clock is better called by its zone's own city.
  return (name, country) => gazetteer.rows.get(`place:${slug(name)}:${country ?? ''}`)?.zone
}

async function loadCountries(): Promise<CountryCode> {
  const [{ gazetteer }, { alphaThree }, { foldName }] = await Promise.all([
    import('./gazetteer/load.ts'),
    import('./text/country-code.ts'),
    import('./merge.ts'),
  ])
  const codes = new Map<string, string>()
  for (const { kind, country, names, name } of gazetteer.rows.values()) {
    if (kind !== 'state' || country === undefined) continue
    for (const one of [name, ...names]) codes.set(foldName(one), country)
  }
  const known = new Set(codes.values())
  return (word) => {
    const asked = word.trim()
    if (/^[A-Z]{2}$/.test(asked)) return alphaThree(asked)
    return known.has(asked) ? asked : codes.get(foldName(asked))
  }
}

async function loadMeaning(): Promise<Meaning> {
  const [{ glossOf }, { packs }] = await Promise.all([
    import('./lang/gloss.ts'),
    import('./index.ts'),
  ])
  return glossOf(packs)
}

function terminalOf(interrupt: AbortController): Terminal {
  const { stdin, stdout } = process
  const ends = ['SIGTERM', 'SIGHUP'] as const
  // Told to end, the program first gives the terminal back as it was.
  const end = (): void => interrupt.abort()
  return {
    raw(on) {
      for (const signal of ends) {
        process.off(signal, end)
        if (on) process.on(signal, end)
      }
      stdin.setRawMode(on)
    },
    size: () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 }),
    onResize(listener) {
      stdout.on('resize', listener)
      return () => stdout.off('resize', listener)
    },
    release: () => stdin.destroy(),
  }
}
