/**
 * `npm run bench:store -- [records] [sqlite|postgres]`: how fast a store takes reports and readings in, settles their
 * events, and answers; a million records unless told, in both stores where a PostgreSQL server is installed. Rows are
 * those of all tables, counted in the database when all is in.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { loadPortion } from '../../src/adapters/cli/review/stock.ts'
import { openPostgresStore } from '../../src/adapters/store-postgres/store-postgres.ts'
import { openSqliteStore } from '../../src/adapters/store-sqlite/store-sqlite.ts'
import type { Store } from '../../src/ports.ts'
import { postgresPrograms, startPostgres } from '../../test/postgres-server.ts'
import { EVENTS, syntheticReadings } from './synthetic-readings.ts'

const [asked = '1000000', only] = process.argv.slice(2)
const RECORDS = Number(asked)
// Reports put in one transaction: a large load is quickest where few transactions write the same pages again.
const BATCH = 4000
const ROUNDS = 200

interface Spent {
  readonly wall: number
  readonly cpu: number
}

async function spend(work: () => Promise<unknown>): Promise<Spent> {
  const [wall, cpu] = [process.hrtime.bigint(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(cpu)
  return {
    wall: Number(process.hrtime.bigint() - wall) / 1e9,
    cpu: (user + system) / 1e6,
  }
}

function tell(what: string, { wall, cpu }: Spent, units: number, unit: string): void {
  const rate = Math.round(units / wall).toLocaleString('en')
  console.log(
    `  ${what.padEnd(28)} ${wall.toFixed(1)} s wall, ${cpu.toFixed(1)} s CPU: ${rate} ${unit}/s`,
  )
}

/** Puts all of them, a batch in a transaction; what making them takes is not counted. */
async function load(store: Store): Promise<Spent> {
  let [wall, cpu] = [0, 0]
  let batch: {
    report: Parameters<Store['putReport']>[0]
    reading: Parameters<Store['putReading']>[0]
  }[] = []
  const flush = async (): Promise<void> => {
    const spent = await spend(() =>
      store.together(async () => {
        for (const { report, reading } of batch) {
          await store.putReport(report)
          await store.putReading(reading)
        }
      }),
    )
    wall += spent.wall
    cpu += spent.cpu
    batch = []
  }
  for (const one of syntheticReadings(RECORDS)) {
    batch.push(one)
    if (batch.length === BATCH) await flush()
  }
  await flush()
  return { wall, cpu }
}

async function ask(
  what: string,
  work: (round: number) => Promise<unknown>,
  rounds: number = ROUNDS,
): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const begun = process.hrtime.bigint()
    await work(round)
    times.push(Number(process.hrtime.bigint() - begun) / 1e6)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2)
  console.log(`  ${what.padEnd(44)} median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms`)
}

function tellAll(what: string, spent: Spent, rows: number): void {
  tell(what, spent, rows, 'rows')
  tell('', spent, RECORDS, 'events')
  tell('', spent, RECORDS / EVENTS, 'reports')
}

async function measure(name: string, store: Store, rowsIn: () => Promise<number>): Promise<void> {
  console.log(`${name}, ${RECORDS.toLocaleString('en')} events as reports tell them`)
  const put = await load(store)
  const rowsPut = await rowsIn()
  tellAll('put reports and readings', put, rowsPut)
  const settled = await spend(() => store.dossiers({}, undefined, 1))
  const rows = await rowsIn()
  // The marks of what is to be settled are gone again.
  tellAll('settle them to events', settled, rows - rowsPut + RECORDS)
  const both = { wall: put.wall + settled.wall, cpu: put.cpu + settled.cpu }
  tellAll('both', both, rows + RECORDS)
  const ids: string[] = []
  const cursors: string[] = []
  let cursor: string | undefined
  for (let page = 0; page < 40; page++) {
    const { items, next } = await store.dossiers({}, cursor, 1000)
    ids.push(...items.map(({ id }) => id))
    if (next === undefined) break
    cursors.push(next)
    cursor = next
  }
  const pick = <T>(list: readonly T[], round: number): T => list[(round * 7919) % list.length] as T
  const month = (round: number): string =>
    `20${String(5 + (round % 20)).padStart(2, '0')}-0${1 + (round % 9)}`
  await ask('dossier by id', (round) => store.dossier(pick(ids, round)))
  await ask('dossier by the beginning of an id', (round) =>
    store.dossier(pick(ids, round).slice(0, 12)),
  )
  await ask('timeline, a page of 50', (round) => store.dossiers({}, pick(cursors, round)))
  await ask('timeline of a country', (round) =>
    store.dossiers({ actor: 'XAA' }, round % 2 ? pick(cursors, round) : undefined),
  )
  await ask('timeline of a pair of countries', () => store.dossiers({ actor: 'XAA', with: 'XAB' }))
  await ask('timeline of a pair in a month', (round) =>
    store.dossiers({ actor: 'XAA', with: 'XAB', from: month(round), to: month(round) }),
  )
  await ask('timeline of a month, a rare kind', (round) =>
    store.dossiers({ kind: 'embassy_opening', from: month(round), to: month(round) }),
  )
  await ask('timeline of a name', (round) => store.dossiers({ actor: `Belakang${round % 150}` }))
  await ask('timeline of a city', (round) => store.dossiers({ place: `Kota ${round * 3}` }))
  await ask('conflicts', () => store.dossiers({ conflict: 'any' }))
  await ask('search, a word of every report', () => store.search('menemui'))
  await ask('search, a rare word', (round) => store.search(`kata${29_000 - round}`))
  await ask('search, two words', (round) => store.search(`kata${round} Kota`))
  await ask('quotes of a speaker', (round) => store.quotes({ speaker: `Belakang${round % 150}` }))
  await ask('changes, a page of 100', (round) =>
    store.changes(round === 0 ? undefined : Buffer.from(String(round * 100)).toString('base64url')),
  )
  await ask(
    'review, the first questions',
    () => loadPortion(store, { query: {}, watched: false }),
    5,
  )
  const after = [...syntheticReadings(EVENTS * 20)].slice(-ROUNDS)
  await ask('put a reading and settle it', async (round) => {
    const { reading } = pick(after, round)
    const version = `0.2.${round}/id`
    await store.putReading({ ...reading, version })
    await store.dossier(reading.records[0]?.id as string)
  })
}

// The tables behind the index of words of SQLite count as one row an article, as they do in PostgreSQL.
const TABLES: readonly string[] = [
  ...['report', 'page', 'refusal', 'arrival', 'reading', 'record', 'participant', 'quote'],
  ...['pending', 'crowd_block', 'event', 'event_member', 'facet', 'event_facet', 'change'],
]

if (only !== 'postgres') {
  const folder = mkdtempSync(join(tmpdir(), 'kawat-bench-'))
  try {
    const path = join(folder, 'bench.db')
    const store = openSqliteStore(path)
    await measure('SQLite', store, async () => {
      const database = new DatabaseSync(path, { readOnly: true })
      const count = (table: string): number =>
        Number(database.prepare(`SELECT count(*) AS n FROM "${table}"`).get()?.n)
      const rows = [...TABLES, 'article_fts_docsize'].reduce((sum, table) => sum + count(table), 0)
      database.close()
      return rows
    })
    await store.close()
    console.log(`  ${(statSync(path).size / 1e9).toFixed(2)} GB`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
if (only !== 'sqlite' && postgresPrograms !== undefined) {
  // As a desk would set it: the default of 128 MB of buffers is for the smallest machines.
  const server = await startPostgres({
    ...{ fsync: 'on', shared_buffers: '1GB', max_wal_size: '4GB', checkpoint_timeout: '15min' },
  })
  try {
    const store = await openPostgresStore(server.url)
    await measure('PostgreSQL', store, async () => {
      let rows = 0
      for (const table of [...TABLES, 'article_words']) {
        const [found] = await server.query(`SELECT count(*)::int AS n FROM kawat."${table}"`)
        rows += Number(found?.n)
      }
      return rows
    })
    await store.close()
    const [size] = await server.query('SELECT pg_database_size(current_database()) AS bytes')
    console.log(`  ${(Number(size?.bytes) / 1e9).toFixed(2)} GB`)
  } finally {
    await server.stop()
  }
}
