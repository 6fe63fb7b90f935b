/**
 * `npm run bench:store -- [records] [sqlite|postgres]`: how fast a store takes reports and readings in, settles their
 * events, and answers; a million records unless told, in both stores where a PostgreSQL server is installed.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgresStore } from '../../src/adapters/store-postgres/store-postgres.ts'
import { openSqliteStore } from '../../src/adapters/store-sqlite/store-sqlite.ts'
import type { Store } from '../../src/ports.ts'
import { postgresPrograms, startPostgres } from '../../test/postgres-server.ts'
import { EVENTS, syntheticReadings } from './synthetic-readings.ts'

const [asked = '1000000', only] = process.argv.slice(2)
const RECORDS = Number(asked)
const BATCH = 1000
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

async function load(store: Store): Promise<void> {
  const spent = { wall: 0, cpu: 0 }
  let batch: {
    report: Parameters<Store['putReport']>[0]
    reading: Parameters<Store['putReading']>[0]
  }[] = []
  let rows = 0
  const flush = async (): Promise<void> => {
    const { wall, cpu } = await spend(() =>
      store.together(async () => {
        for (const { report, reading } of batch) {
          await store.putReport(report)
          await store.putReading(reading)
        }
      }),
    )
    spent.wall += wall
    spent.cpu += cpu
    // report, page, arrival, reading, its words, quotes; a record with its participants and its mark.
    for (const { reading } of batch) {
      rows += 5 + reading.quotes.length
      for (const { event } of reading.records) rows += 2 + event.participants.length
    }
    batch = []
  }
  for (const one of syntheticReadings(RECORDS)) {
    batch.push(one)
    if (batch.length === BATCH) await flush()
  }
  await flush()
  tell('put reports and readings', spent, RECORDS, 'records')
  tell('', spent, rows, 'rows')
  tell('', spent, RECORDS / EVENTS, 'readings')
}

async function ask(what: string, work: (round: number) => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const begun = process.hrtime.bigint()
    await work(round)
    times.push(Number(process.hrtime.bigint() - begun) / 1e6)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2)
  console.log(`  ${what.padEnd(44)} median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms`)
}

async function measure(name: string, store: Store): Promise<void> {
  console.log(`${name}, ${RECORDS.toLocaleString('en')} records`)
  await load(store)
  const settled = await spend(() => store.dossiers({}, undefined, 1))
  tell('settle them to events', settled, RECORDS, 'records')
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
  const after = [...syntheticReadings(EVENTS * 20)].slice(-ROUNDS)
  await ask('put a reading and settle it', async (round) => {
    const { reading } = pick(after, round)
    const version = `0.2.${round}/id`
    await store.putReading({ ...reading, version })
    await store.dossier(reading.records[0]?.id as string)
  })
}

if (only !== 'postgres') {
  const folder = mkdtempSync(join(tmpdir(), 'kawat-bench-'))
  const path = join(folder, 'bench.db')
  const store = openSqliteStore(path)
  await measure('SQLite', store)
  await store.close()
  console.log(`  ${(statSync(path).size / 1e9).toFixed(2)} GB`)
  rmSync(folder, { recursive: true })
}
const programs = postgresPrograms()
if (only !== 'sqlite' && programs !== undefined) {
  const server = await startPostgres(programs)
  try {
    const store = await openPostgresStore(server.url)
    await measure('PostgreSQL', store)
    await store.close()
  } finally {
    server.stop()
  }
}
