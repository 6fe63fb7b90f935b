import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { openSqliteStore } from '../../src/adapters/store-sqlite/store-sqlite.ts'
import { StoreFault } from '../../src/ports.ts'
import { readingOf, reportOf } from '../reading-builder.ts'
import { storeConformance } from '../store-conformance.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-store-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const newPath = (): string => join(folder, `${count++}.db`)

storeConformance('the SQLite store', () => openSqliteStore(newPath()))

function faultOf(work: () => unknown): StoreFault {
  try {
    work()
  } catch (error) {
    if (error instanceof StoreFault) return error
    throw error
  }
  throw new Error('no fault')
}

async function lateFaultOf(work: Promise<unknown>): Promise<StoreFault> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof StoreFault) return error
  throw new Error('no fault', { cause: error })
}

const big = (name: string) => readingOf({ name, text: `Laporan ${name}. `.repeat(20_000) })

describe('an SQLite file', () => {
  test('keeps everything over closing and opening', async () => {
    const path = newPath()
    const reading = readingOf({ name: 'a', events: [{ who: ['Xi/CHN', 'Biden/USA'] }] })
    const store = openSqliteStore(path)
    await store.putReading(reading)
    await store.close()
    const again = openSqliteStore(path)
    expect(await again.reading(reading.article.id)).toEqual(reading)
    expect(await again.putReading(reading)).toBe('known')
    await again.close()
  })

  test('shows what another program wrote meanwhile', async () => {
    const path = newPath()
    const [mine, theirs] = [openSqliteStore(path), openSqliteStore(path)]
    expect((await mine.dossiers()).items).toEqual([])
    await theirs.putReading(readingOf({ name: 'a', events: [{ who: ['Xi/CHN', 'Biden/USA'] }] }))
    expect((await mine.dossiers()).items).toHaveLength(1)
    await Promise.all([mine.close(), theirs.close()])
  })

  test('of a newer version is refused and left as it is', async () => {
    const path = newPath()
    await openSqliteStore(path).close()
    const raw = new DatabaseSync(path)
    raw.exec('PRAGMA user_version = 99')
    raw.close()
    const before = readFileSync(path)
    const fault = faultOf(() => openSqliteStore(path))
    expect(fault.kind).toBe('newer-version')
    expect(fault.message).toContain('newer Kawat')
    expect(readFileSync(path)).toEqual(before)
  })

  test('that is no database is refused and left as it is', () => {
    const path = newPath()
    const text = 'Sebuah catatan, bukan basis data. '.repeat(100)
    writeFileSync(path, text)
    const fault = faultOf(() => openSqliteStore(path))
    expect(fault.kind).toBe('unreadable')
    expect(fault.message).toContain('not an SQLite database')
    expect(fault.cause).toBeDefined()
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  test('of another program is refused and left as it is', () => {
    const path = newPath()
    const raw = new DatabaseSync(path)
    raw.exec('CREATE TABLE bookmark (url TEXT)')
    raw.close()
    const before = readFileSync(path)
    const fault = faultOf(() => openSqliteStore(path))
    expect(fault.kind).toBe('unreadable')
    expect(fault.message).toContain('another program')
    expect(readFileSync(path)).toEqual(before)
  })

  test('that cannot be opened is a fault', () => {
    expect(faultOf(() => openSqliteStore(folder)).kind).toBe('unreadable')
    expect(faultOf(() => openSqliteStore(join(folder, 'no', 'such.db'))).kind).toBe('unreadable')
  })

  test('that is damaged is a fault', async () => {
    const path = newPath()
    const store = openSqliteStore(path)
    await store.putReading(big('a'))
    await store.close()
    const bytes = readFileSync(path)
    bytes.fill(0xa5, 4096)
    writeFileSync(path, bytes)
    const fault = await lateFaultOf((async () => openSqliteStore(path).stats())())
    expect(fault.kind).toBe('corrupt')
  })

  test('with no room left keeps its old state and goes on', async () => {
    const store = openSqliteStore(newPath(), { maxPages: 120 })
    const small = readingOf({ name: 'small' })
    await store.putReading(small)
    const fault = await lateFaultOf(store.putReading(big('a')))
    expect(fault.kind).toBe('full')
    expect(fault.message).toContain('Free some space')
    expect(await store.stats()).toMatchObject({ readings: 1 })
    const together = store.together(async () => {
      await store.putReport(reportOf({ name: 'b' }))
      await store.putReading(big('b'))
    })
    expect((await lateFaultOf(together)).kind).toBe('full')
    expect(await store.stats()).toMatchObject({ reports: 0, readings: 1 })
    expect(await store.putReport(reportOf({ name: 'c' }))).toBe('new')
    await store.close()
  })

  test('together keeps nothing where the work hides that there was no room', async () => {
    const store = openSqliteStore(newPath(), { maxPages: 120 })
    await store
      .together(async () => {
        await store.putReport(reportOf({ name: 'a' }))
        await store.putReading(big('a')).catch(() => {})
        await store.putReport(reportOf({ name: 'b' }))
      })
      .catch(() => {})
    const { reports, readings } = await store.stats()
    expect([0, 2]).toContain(reports)
    expect(readings).toBe(0)
    await store.close()
  })

  test('another program writes to is a fault after a while', async () => {
    const path = newPath()
    const store = openSqliteStore(path, { busyTimeout: 20 })
    const raw = new DatabaseSync(path)
    raw.exec('BEGIN IMMEDIATE')
    const fault = await lateFaultOf(store.putReport(reportOf({ name: 'a' })))
    expect(fault.kind).toBe('locked')
    expect((await lateFaultOf(store.together(async () => 1))).kind).toBe('locked')
    expect(await store.stats()).toMatchObject({ reports: 0 })
    raw.exec('ROLLBACK')
    raw.close()
    expect(await store.putReport(reportOf({ name: 'a' }))).toBe('new')
    await store.close()
  })

  test('whose program was killed in the middle has its old state', async () => {
    const path = newPath()
    const store = openSqliteStore(path)
    await store.putReport(reportOf({ name: 'before' }))
    await store.close()
    const url = (file: string): string =>
      JSON.stringify(pathToFileURL(join(import.meta.dirname, file)).href)
    const child = spawnSync(process.execPath, [
      '--input-type=module-typescript',
      '--eval',
      `import { openSqliteStore } from ${url('../../src/adapters/store-sqlite/store-sqlite.ts')}
       import { readingOf, reportOf } from ${url('../reading-builder.ts')}
       const store = openSqliteStore(${JSON.stringify(path)})
       await store.together(async () => {
         await store.putReport(reportOf({ name: 'during' }))
         await store.putReading(readingOf({ name: 'during', text: 'Lama. '.repeat(100000) }))
         process.kill(process.pid, 'SIGKILL')
       })`,
    ])
    expect(child.signal, String(child.stderr)).toBe('SIGKILL')
    const again = openSqliteStore(path)
    expect(await again.stats()).toMatchObject({ reports: 1, readings: 0 })
    expect(await again.report(reportOf({ name: 'before' }).id)).toBeDefined()
    await again.close()
  })
})
