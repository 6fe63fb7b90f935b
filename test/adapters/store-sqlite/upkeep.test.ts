import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { APPLICATION } from '../../../src/adapters/store-sqlite/identity.ts'
import { migrations } from '../../../src/adapters/store-sqlite/migrations.ts'
import { openSqliteStore } from '../../../src/adapters/store-sqlite/store-sqlite.ts'
import { sqliteUpkeep } from '../../../src/adapters/store-sqlite/upkeep.ts'
import { type Store, StoreFault } from '../../../src/ports.ts'
import { type EventSketch, readingOf, reportOf } from '../../reading-builder.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-upkeep-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
/** A path in a folder of its own, so that whatever is left behind is seen. */
const newPath = (): string => {
  const own = join(folder, String(count++))
  mkdirSync(own)
  return join(own, 'kawat.db')
}
const besides = (path: string): readonly string[] =>
  readdirSync(dirname(path)).filter((name) => name !== basename(path))
const now = () => Date.parse('2026-02-03T04:05:06.789Z')

const meeting: EventSketch = { who: ['Retno Marsudi/IDN', 'Wang Yi/CHN'], time: '2022-07-14' }
const nameOf = (index: number) => `laporan ${index}`

async function fill(path: string, names: readonly string[]): Promise<void> {
  const store = openSqliteStore(path)
  for (const name of names) {
    const sketch = { name, outlet: 'Suar', events: [meeting] }
    await store.putReport(reportOf(sketch))
    await store.putReading(readingOf(sketch))
  }
  await store.close()
}

async function filled(...names: readonly string[]): Promise<string> {
  const path = newPath()
  await fill(path, names)
  return path
}

/** All that a store tells. */
async function toldBy(store: Store): Promise<unknown> {
  const told = {
    stats: await store.stats(),
    reports: (await store.reports(undefined, 1000)).items,
    dossiers: (await store.dossiers({ background: true }, undefined, 1000)).items,
    hits: (await store.search('laporan', undefined, 1000)).items,
  }
  await store.close()
  return told
}

function change(path: string, sql: string): void {
  const raw = new DatabaseSync(path, { enableForeignKeyConstraints: false })
  raw.enableDefensive(false)
  raw.exec(sql)
  raw.close()
}

async function faultOf(work: Promise<unknown>): Promise<StoreFault> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof StoreFault) return error
  throw new Error('no fault', { cause: error })
}

describe('a backup', () => {
  test('holds all that is kept, in one file', async () => {
    const path = await filled('a', 'b')
    const file = join(dirname(path), 'kawat.bak')
    await sqliteUpkeep(path).backup(file)
    expect(besides(path)).toEqual(['kawat.bak'])
    // Bytes 18 and 19 of the head: no log beside it, so that it opens on a disk that takes no writes.
    expect([...readFileSync(file).subarray(18, 20)]).toEqual([1, 1])
    expect(await sqliteUpkeep(file).check()).toEqual([])
    expect(await toldBy(openSqliteStore(file))).toEqual(await toldBy(openSqliteStore(path)))
  })

  test('holds what lies in the log of a store that is open, and leaves it open', async () => {
    const path = newPath()
    const file = `${path}.bak`
    const store = openSqliteStore(path)
    await store.putReading(readingOf({ name: 'a' }))
    await sqliteUpkeep(path).backup(file)
    expect(await store.putReading(readingOf({ name: 'b' }))).toBe('new')
    await store.close()
    expect((await toldBy(openSqliteStore(file))) as object).toMatchObject({
      stats: { readings: 1 },
    })
  })

  test('never goes over a file, and leaves nothing where it fails', async () => {
    const path = await filled('a')
    const file = `${path}.bak`
    writeFileSync(file, 'catatan')
    const fault = await faultOf(sqliteUpkeep(path).backup(file))
    expect(fault.message).toMatch(/kawat\.db\.bak is there already/)
    expect(readFileSync(file, 'utf8')).toBe('catatan')
    expect((await faultOf(sqliteUpkeep(path).backup(path))).message).toMatch(/there already/)
    expect(besides(path)).toEqual(['kawat.db.bak'])
  })

  test('of two that go to one name at once only one is made', async () => {
    const path = await filled('a')
    const { backup, check } = sqliteUpkeep(path)
    const file = `${path}.bak`
    const both = await Promise.allSettled([backup(file), backup(file)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await check()).toEqual([])
    expect(besides(path)).toEqual(['kawat.db.bak'])
  })

  test('says so where the folder is missing or takes no files', async () => {
    const path = await filled('a')
    const missing = await faultOf(sqliteUpkeep(path).backup(join(dirname(path), 'tiada', 'x')))
    expect(missing.message).toMatch(/no such folder/)
    // The superuser may write to a folder without permissions, but not to this one of the kernel's.
    const closed = process.getuid?.() === 0 ? '/sys' : join(folder, 'tertutup')
    if (closed !== '/sys') mkdirSync(closed, { mode: 0o500 })
    const fault = await faultOf(sqliteUpkeep(path).backup(join(closed, 'kawat.bak')))
    expect([fault.kind, fault.message]).toEqual(['unreadable', expect.stringMatching(/read-only/)])
    if (closed !== '/sys') chmodSync(closed, 0o700)
  })

  test('is not made of a damaged database, of none and of another', async () => {
    const path = await filled('a')
    const file = `${path}.bak`
    change(path, 'DELETE FROM article_fts_data WHERE id > 10')
    const fault = await faultOf(sqliteUpkeep(path).backup(file))
    expect(fault.kind).toBe('corrupt')
    expect(besides(path)).toEqual([])
    const none = join(dirname(path), 'tiada.db')
    expect((await faultOf(sqliteUpkeep(none).backup(file))).message).toContain('no file')
    change(none, 'CREATE TABLE bookmark (url TEXT)')
    expect((await faultOf(sqliteUpkeep(none).backup(file))).message).toContain('another program')
    expect(besides(path)).toEqual(['tiada.db'])
  })
})

describe('a backup to a disk that is full', () => {
  const url = (file: string): string =>
    JSON.stringify(pathToFileURL(join(import.meta.dirname, file)).href)

  /** Makes a backup in a shell that was prepared, and tells the fault. */
  function backupIn(path: string, file: string, shell: readonly string[]) {
    const script = `
      import { sqliteUpkeep } from ${url('../../../src/adapters/store-sqlite/upkeep.ts')}
      import { readdirSync } from 'node:fs'
      const fault = await sqliteUpkeep(${JSON.stringify(path)}).backup(${JSON.stringify(file)})
        .then(() => ({ kind: 'none' }), (error) => error)
      console.log(JSON.stringify({ kind: fault.kind, said: fault.message, left: readdirSync(${JSON.stringify(dirname(file))}) }))`
    const command = [...shell, 'exec "$0" --input-type=module-typescript --eval "$1"'].join(' && ')
    const [wrapper = 'sh', ...rest] = shell[0]?.startsWith('mount')
      ? ['unshare', '--map-root-user', '--mount', 'sh']
      : ['sh']
    const child = spawnSync(wrapper, [...rest, '-c', command, process.execPath, script], {
      encoding: 'utf8',
    })
    if (child.status !== 0) throw new Error(child.stderr)
    return JSON.parse(child.stdout)
  }

  const mountable =
    spawnSync('unshare', ['--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt'])
      .status === 0

  test.runIf(mountable)('leaves nothing, and says so', async () => {
    const path = await filled(...Array.from({ length: 50 }, (_, index) => nameOf(index)))
    const disk = join(dirname(path), 'kecil')
    mkdirSync(disk)
    const mount = `mount -t tmpfs -o size=100k none ${disk}`
    const told = backupIn(path, join(disk, 'kawat.bak'), [mount])
    expect(told).toMatchObject({ kind: 'full', left: [] })
    expect(told.said).toContain('kawat.bak')
  })

  test('leaves nothing where a file may not be as large', async () => {
    const path = await filled(...Array.from({ length: 50 }, (_, index) => nameOf(index)))
    const told = backupIn(path, `${path}.bak`, ['ulimit -f 100'])
    expect(told.kind).not.toBe('none')
    expect(told.said).toContain('kawat.db.bak')
    expect(told.left).toEqual(['kawat.db'])
  })
})

describe('a check', () => {
  test('finds nothing where all is well, and changes nothing', async () => {
    const path = await filled('a', 'b', 'c')
    const before = readFileSync(path)
    expect(await sqliteUpkeep(path).check()).toEqual([])
    expect(readFileSync(path)).toEqual(before)
    expect(besides(path)).toEqual([])
  })

  test.each([
    [
      'a record without its reading',
      'UPDATE record SET reading = 77 WHERE reading = 1',
      { 'broken-pointers': 1, 'records-differ': 1 },
    ],
    [
      'a reading cut short',
      'UPDATE reading SET body = substr(body, 1, 50)',
      { 'unreadable-json': 2 },
    ],
    [
      'another reading under the name of this',
      'UPDATE reading SET body = (SELECT body FROM reading WHERE number = 2) WHERE number = 1',
      { 'mislabelled-readings': 1 },
    ],
    [
      'a record that is gone',
      `DELETE FROM participant WHERE record IN (SELECT number FROM record WHERE reading = 1);
       DELETE FROM record WHERE reading = 1`,
      { 'records-differ': 1 },
    ],
    [
      'a participant that is gone',
      'DELETE FROM participant WHERE ordinal = 1',
      { 'participants-differ': 2 },
    ],
    [
      'a quote that is not among those that can be asked for',
      `UPDATE reading SET body = json_set(body, '$.quotes', json('[{"id":"q1"}]')) WHERE number = 1`,
      { 'quotes-differ': 1 },
    ],
    [
      'words that nobody finds, and words of nothing',
      `DELETE FROM article_fts WHERE rowid = (SELECT min(rowid) FROM article_fts);
       INSERT INTO article_fts (rowid, text) VALUES (9, 1)`,
      { 'search-differs': 2 },
    ],
    ['a report without its page', 'DELETE FROM page', { 'reports-without-pages': 2 }],
    ['an arrival that is gone', 'DELETE FROM arrival WHERE number = 2', { 'unplaced-readings': 1 }],
    [
      'a poll that is no JSON',
      "INSERT INTO poll (url, body) VALUES ('https://suar.example/rss', '{')",
      { 'unreadable-json': 1 },
    ],
    [
      'an index of words with a hole',
      'DELETE FROM article_fts_data WHERE id > 10',
      { 'damaged-pages': 1 },
    ],
  ])('finds %s', async (_, sql, found) => {
    const path = await filled('a', 'b')
    change(path, `PRAGMA foreign_keys = OFF; ${sql}`)
    const findings = await sqliteUpkeep(path).check()
    const codes = Object.fromEntries(findings.map(({ code, count }) => [code, count]))
    expect(codes).toEqual(found)
    for (const { detail } of findings) expect(detail).toMatch(/\S/)
  })

  test('finds pages in disorder', async () => {
    const path = await filled(...Array.from({ length: 200 }, (_, index) => nameOf(index)))
    const bytes = readFileSync(path)
    bytes.fill(0xa5, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 4096)
    writeFileSync(path, bytes)
    const codes = await sqliteUpkeep(path)
      .check()
      .then((findings) => findings.map(({ code }) => code))
      .catch(({ kind }) => [kind])
    expect(codes.some((code) => code === 'damaged-pages' || code === 'corrupt')).toBe(true)
  })

  test('looks at one instant, whatever is written meanwhile', async () => {
    const path = await filled('a')
    const store = openSqliteStore(path)
    const [found] = await Promise.all([
      sqliteUpkeep(path).check(),
      store.putReading(readingOf({ name: 'b', events: [meeting] })),
    ])
    expect(found).toEqual([])
    await store.close()
  })
})

describe('vacuum', () => {
  test('gives back room, and keeps everything', async () => {
    const path = newPath()
    const store = openSqliteStore(path)
    const text = (word: string) => `${word} `.repeat(50_000)
    await store.putReading(readingOf({ name: 'a', text: text('panjang'), version: '1' }))
    await store.putReading(readingOf({ name: 'b', events: [meeting] }))
    await store.close()
    change(
      path,
      'DELETE FROM article_fts WHERE rowid = (SELECT place FROM reading WHERE number = 1); DELETE FROM reading WHERE number = 1',
    )
    const told = await toldBy(openSqliteStore(path))
    const { before, after } = await sqliteUpkeep(path).vacuum()
    expect(before).toBeGreaterThan(300_000)
    expect(after).toBeLessThan(before / 2)
    expect(after).toBe(statSync(path).size)
    expect(await toldBy(openSqliteStore(path))).toEqual(told)
    expect(besides(path)).toEqual([])
  })
})

describe('restoring', () => {
  async function twoOf(...names: readonly string[]) {
    const path = await filled(...names)
    const file = join(newPath(), '..', 'kawat.bak')
    await sqliteUpkeep(path).backup(file)
    return { path, file }
  }

  test('brings back what was kept and keeps aside what was there', async () => {
    const { path, file } = await twoOf('a', 'b')
    const [told, backup] = [await toldBy(openSqliteStore(path)), readFileSync(file)]
    await fill(path, ['c'])
    const later = await toldBy(openSqliteStore(path))
    const aside = await sqliteUpkeep(path, { now }).restore(file)
    expect(aside).toBe(`${path}.replaced-20260203T040506Z`)
    expect(besides(path)).toEqual(['kawat.db.replaced-20260203T040506Z'])
    expect(await toldBy(openSqliteStore(path))).toEqual(told)
    expect(await toldBy(openSqliteStore(aside ?? ''))).toEqual(later)
    expect(readFileSync(file)).toEqual(backup)
    expect(await sqliteUpkeep(path, { now }).restore(file)).toBe(`${aside}-2`)
  })

  test('works where nothing is, and drops the log of a database that is gone', async () => {
    const { file } = await twoOf('a')
    const path = newPath()
    const store = openSqliteStore(path)
    await store.putReading(readingOf({ name: 'lama' }))
    const log = readFileSync(`${path}-wal`)
    await store.close()
    rmSync(path)
    writeFileSync(`${path}-wal`, log)
    expect(await sqliteUpkeep(path, { now }).restore(file)).toBeUndefined()
    expect(await sqliteUpkeep(path).check()).toEqual([])
    expect((await toldBy(openSqliteStore(path))) as object).toMatchObject({
      stats: { readings: 1, reports: 1 },
    })
  })

  test('is refused while somebody has the database open', async () => {
    const { path, file } = await twoOf('a')
    const store = openSqliteStore(path)
    const fault = await faultOf(sqliteUpkeep(path, { busyTimeout: 20 }).restore(file))
    expect(fault.kind).toBe('locked')
    expect(fault.message).toContain('open in another program')
    expect(await store.putReading(readingOf({ name: 'b' }))).toBe('new')
    await store.close()
    expect(besides(path)).toEqual([])
    expect(await sqliteUpkeep(path).check()).toEqual([])
  })

  test('leaves whoever opened the old file and came late unable to write to it', async () => {
    const { path, file } = await twoOf('a')
    const late = new DatabaseSync(path)
    const aside = (await sqliteUpkeep(path).restore(file)) ?? ''
    const before = readFileSync(aside)
    expect(() => late.exec('PRAGMA journal_mode = WAL; DELETE FROM report')).toThrow(/readonly/)
    late.close()
    expect(readFileSync(aside)).toEqual(before)
    expect(besides(path)).toEqual([basename(aside)])
  })

  test.each([
    [
      'damaged',
      'corrupt',
      (file: string) => {
        const bytes = readFileSync(file)
        bytes.fill(0xa5, 8192)
        writeFileSync(file, bytes)
      },
    ],
    [
      'cut short',
      'corrupt',
      (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 40_000)),
    ],
    [
      'sound in its pages but not in its rows',
      'corrupt',
      (file: string) => change(file, 'DELETE FROM record'),
    ],
    [
      'of a newer version',
      'newer-version',
      (file: string) => change(file, 'PRAGMA user_version = 99'),
    ],
    [
      'of another program',
      'unreadable',
      (file: string) => change(file, 'PRAGMA application_id = 5'),
    ],
    ['no database', 'unreadable', (file: string) => writeFileSync(file, 'catatan '.repeat(1000))],
    ['empty', 'unreadable', (file: string) => writeFileSync(file, '')],
    ['not there', 'unreadable', (file: string) => rmSync(file)],
  ])('a backup that is %s changes nothing', async (_, kind, spoil) => {
    const { path, file } = await twoOf('a')
    spoil(file)
    const before = readFileSync(path)
    const fault = await faultOf(sqliteUpkeep(path).restore(file))
    expect(fault.kind).toBe(kind)
    expect(fault.message).toContain('kawat.bak')
    expect(readFileSync(path)).toEqual(before)
    expect(besides(path)).toEqual([])
  })

  test('the database over itself is refused', async () => {
    const path = await filled('a')
    expect((await faultOf(sqliteUpkeep(path).restore(path))).message).toContain('database itself')
  })

  test.each([
    ['its head is spoilt', (path: string) => writeFileSync(path, 'rusak '.repeat(2000))],
    [
      'its pages are in disorder',
      (path: string) => {
        const bytes = readFileSync(path)
        bytes.fill(0xa5, 100)
        writeFileSync(path, bytes)
        writeFileSync(`${path}-wal`, 'sisa')
      },
    ],
  ])('replaces a database of which %s', async (_, spoil) => {
    const { path, file } = await twoOf('a')
    spoil(path)
    const before = readFileSync(path)
    const aside = (await sqliteUpkeep(path, { now }).restore(file)) ?? ''
    expect(readFileSync(aside)).toEqual(before)
    expect(existsSync(`${path}-wal`)).toBe(false)
    expect(await sqliteUpkeep(path).check()).toEqual([])
  })

  test('never replaces a database of another program', async () => {
    const { file } = await twoOf('a')
    const path = newPath()
    change(path, 'CREATE TABLE bookmark (url TEXT)')
    const before = readFileSync(path)
    expect((await faultOf(sqliteUpkeep(path).restore(file))).message).toContain('another program')
    expect(readFileSync(path)).toEqual(before)
    expect(besides(path)).toEqual([])
  })
})

describe('the form', () => {
  test('is told without being changed, and brought up when asked', async () => {
    const path = newPath()
    const [first] = migrations
    change(
      path,
      `${first?.sql}; PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = 1;
       INSERT INTO report (id) VALUES ('a');
       INSERT INTO page (report, ordinal, kind, content) VALUES ('a', 0, 'text', 'Satu.')`,
    )
    const upkeep = sqliteUpkeep(path)
    const knows = migrations.length
    expect(await upkeep.form()).toEqual({ has: 1, knows })
    expect(await upkeep.check()).toEqual([])
    await upkeep.backup(`${path}.bak`)
    expect(await upkeep.form()).toEqual({ has: 1, knows })
    await upkeep.migrate()
    expect(await upkeep.form()).toEqual({ has: knows, knows })
    expect(await sqliteUpkeep(`${path}.bak`).form()).toEqual({ has: 1, knows })
    // An older backup is restored as it is, and brought up when it is opened.
    await upkeep.restore(`${path}.bak`)
    expect(await toldBy(openSqliteStore(path))).toMatchObject({ stats: { reports: 1 } })
    expect(await upkeep.form()).toEqual({ has: knows, knows })
  })
})
