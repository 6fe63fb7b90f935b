import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { openSqliteStore } from '../../src/adapters/store-sqlite/store-sqlite.ts'
import { sqliteUpkeep } from '../../src/adapters/store-sqlite/upkeep.ts'
import { originOf } from '../../src/merge.ts'
import type { Reading } from '../../src/model/reading.ts'
import { StoreFault } from '../../src/ports.ts'
import { reviewAction } from '../../src/review.ts'
import { type EventSketch, readingOf, reportOf } from '../reading-builder.ts'
import { storeConformance } from '../store-conformance.ts'
import { looseReading } from '../store-open.ts'
import { snapshotConformance } from '../store-snapshots.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-store-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const newPath = (): string => join(folder, `${count++}.db`)

storeConformance('the SQLite store', (now) =>
  openSqliteStore(newPath(), now === undefined ? {} : { now }),
)
snapshotConformance('the SQLite store in memory', () => openSqliteStore(':memory:'))

test('what was taken out for good stands nowhere in the file any more', async () => {
  const path = newPath()
  const store = openSqliteStore(path)
  const who = ['Zulaikha Zamhari/IDN', 'Wang Yi/CHN']
  for (const [number, word] of ['Zulaikha', 'biasa', 'lain'].entries()) {
    // Larger than a page, so that its pages are given back.
    const sketch = {
      name: `r${number}`,
      text: `${word} menemui Wang. `.repeat(4000),
      events: [
        {
          who: number === 0 ? who : ['Retno Marsudi/IDN', 'Wang Yi/CHN'],
          time: `2022-07-1${number}`,
        },
      ],
    }
    await store.putReport(reportOf(sketch))
    await store.putReading(readingOf(sketch))
  }
  await store.dossiers()
  const traces = (): number =>
    [path, `${path}-wal`]
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'latin1').match(/zulaikha|zamhari/gi)?.length ?? 0)
      .reduce((sum, found) => sum + found, 0)
  expect(traces()).toBeGreaterThan(4000)
  const id = reportOf({ name: 'r0', text: 'Zulaikha menemui Wang. '.repeat(4000) }).id
  expect(await store.relatedReports(id)).toEqual([id])
  await store.forget([id], { by: 'rini', why: 'putusan' })
  expect(traces()).toBe(0)
  expect((await store.search('biasa')).items).toHaveLength(1)
  await store.close()
  expect(await sqliteUpkeep(path).check()).toEqual([])
  expect(traces()).toBe(0)
})

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

const meeting: EventSketch = { who: ['Xi/CHN', 'Biden/USA'], time: '2023-06-19' }

/** The tables of the first form, copied once: what old files look like never changes. */
const FIRST_FORM = `
  CREATE TABLE report (
    id TEXT PRIMARY KEY, given TEXT, lang TEXT, outlet TEXT, agency TEXT, published TEXT, zone TEXT,
    url TEXT, title TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE page (
    report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, kind TEXT NOT NULL, content TEXT NOT NULL, url TEXT,
    PRIMARY KEY (report, ordinal)
  ) STRICT;

  CREATE TABLE refusal (
    report TEXT PRIMARY KEY, refused TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- What is shown of each report; body is the whole Reading, the other columns are for asking.
  CREATE TABLE reading (
    number INTEGER PRIMARY KEY,
    article TEXT NOT NULL UNIQUE, report TEXT NOT NULL UNIQUE, version TEXT NOT NULL,
    language TEXT NOT NULL, outlet TEXT, title TEXT, published TEXT,
    origin TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE record (
    id TEXT PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES reading (number) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, background INTEGER NOT NULL,
    start TEXT, end TEXT, grain TEXT, zone TEXT, first_day TEXT, last_day TEXT,
    place TEXT, country TEXT, body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX record_reading ON record (reading);
  CREATE INDEX record_days ON record (first_day, last_day);
  CREATE INDEX record_kind ON record (kind, status);

  CREATE TABLE participant (
    record TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, entity TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
    kind TEXT NOT NULL, country TEXT, office TEXT, part TEXT NOT NULL,
    PRIMARY KEY (record, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX participant_country ON participant (country);

  CREATE TABLE quote (
    reading INTEGER NOT NULL REFERENCES reading (number) ON DELETE CASCADE,
    id TEXT NOT NULL, type TEXT NOT NULL, class TEXT NOT NULL, content TEXT NOT NULL,
    speaker TEXT, speaker_name TEXT, carrier TEXT, carrier_name TEXT,
    PRIMARY KEY (reading, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX quote_speaker ON quote (speaker);

  -- Verdicts are added and never changed. "left" and "right" are words of SQL.
  CREATE TABLE judgement (
    number INTEGER PRIMARY KEY, left_record TEXT NOT NULL, right_record TEXT NOT NULL,
    same TEXT NOT NULL, judge TEXT NOT NULL, score REAL NOT NULL, reason TEXT NOT NULL, at TEXT
  ) STRICT;
  CREATE INDEX judgement_pair ON judgement (left_record, right_record, judge);

  -- rowid is the reading's number.
  CREATE VIRTUAL TABLE article_fts USING fts5 (
    title, text, tokenize = "unicode61 remove_diacritics 2"
  );
  PRAGMA application_id = 1262573396;
  PRAGMA user_version = 1;
`

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

describe('a database of the first form', () => {
  const readings = [
    readingOf({ name: 'satu', text: 'Satu.', url: 'https://suar.example/a', events: [meeting] }),
    readingOf({ name: 'dua', text: 'Dua.', url: 'http://www.suar.example/a/', events: [meeting] }),
    readingOf({ name: 'tiga', text: 'Tiga.', events: [meeting] }),
    readingOf({ name: 'lain', text: 'Lain.', url: 'https://suar.example/b' }),
  ]

  /** A file as the version before revisions left it. */
  function oldDatabase(): string {
    const path = newPath()
    const raw = new DatabaseSync(path)
    raw.exec(FIRST_FORM)
    const report = raw.prepare('INSERT INTO report (id, url) VALUES (?, ?)')
    const reading = raw.prepare(
      `INSERT INTO reading (article, report, version, language, title, origin, body)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    const words = raw.prepare('INSERT INTO article_fts (rowid, title, text) VALUES (?, ?, ?)')
    const record = raw.prepare(
      `INSERT INTO record (id, reading, ordinal, kind, status, background, body)
       VALUES (?, ?, 0, 'meeting', 'happened', 0, ?)`,
    )
    for (const one of readings) {
      const { article, version, records } = one
      report.run(article.report, article.url ?? null)
      const origin = JSON.stringify(originOf(one))
      const { lastInsertRowid: number } = reading.run(
        ...[article.id, article.report, version, 'id', null, origin, JSON.stringify(one)],
      )
      words.run(number, '', article.text)
      for (const own of records) record.run(own.id, number, JSON.stringify(own))
    }
    raw.close()
    return path
  }

  test('is upgraded: pages found, the latest shown, nothing lost', async () => {
    const path = oldDatabase()
    const now = () => Date.parse('2026-01-05T08:00:00Z')
    const store = openSqliteStore(path, { now })
    const [one, two, three] = readings as [Reading, Reading, Reading]
    expect((await store.records()).map(({ record }) => record.id).sort()).toEqual(
      [two, three].map(({ records }) => records[0]?.id).sort(),
    )
    const revisions = await store.revisions('https://m.suar.example/a')
    expect(revisions).toMatchObject([
      { number: 1, article: one.article.id, seen: '2026-01-05T08:00:00.000Z' },
      { number: 2, article: two.article.id, changes: [{ type: 'removed' }, { type: 'added' }] },
    ])
    for (const reading of readings) {
      expect(await store.reading(reading.article.id)).toEqual(reading)
      expect(await store.putReading(reading)).toBe('known')
    }
    expect((await store.search('Satu')).items).toEqual([])
    expect((await store.search('Dua')).items).toHaveLength(1)
    await store.putReading(
      readingOf({ name: 'empat', text: 'Empat.', url: 'https://suar.example/a' }),
    )
    expect(await store.revisions('https://suar.example/a')).toHaveLength(3)
    await store.close()
    const again = openSqliteStore(path)
    expect(await again.revisions('https://suar.example/a')).toHaveLength(3)
    expect(await again.poll('https://suar.example/a')).toBeUndefined()
    await again.close()
  })

  test('that cannot be upgraded is left as it is', () => {
    const path = oldDatabase()
    const raw = new DatabaseSync(path)
    raw.exec("UPDATE reading SET body = 'no JSON' WHERE number = 2")
    raw.close()
    expect(() => openSqliteStore(path)).toThrow(StoreFault)
    const after = new DatabaseSync(path)
    expect(after.prepare('PRAGMA user_version').get()?.user_version).toBe(1)
    expect(
      after.prepare("SELECT count(*) AS count FROM sqlite_schema WHERE name = 'poll'").get()?.count,
    ).toBe(0)
    after.close()
  })
})

test('a database of the fifth form is brought up: what is doubtful is noted, open events are found', async () => {
  const path = newPath()
  const store = openSqliteStore(path)
  const reading = looseReading('kelima')
  const plain = readingOf({ name: 'biasa', events: [{ who: ['Xi/CHN', 'Biden/USA'] }] })
  for (const one of [reading, plain]) await store.putReading(one)
  expect((await store.dossiers({ open: true })).items).toHaveLength(1)
  await store.close()
  const raw = new DatabaseSync(path)
  const back = raw.prepare('UPDATE reading SET body = ? WHERE article = ?')
  for (const one of [reading, plain]) back.run(JSON.stringify(one), one.article.id)
  raw.exec(`ALTER TABLE reading DROP COLUMN doubts; PRAGMA user_version = 5;
    DELETE FROM event_facet WHERE facet = (SELECT number FROM facet WHERE type = 'open')`)
  raw.close()
  const again = openSqliteStore(path)
  expect((await again.dossiers({ open: true })).items).toHaveLength(1)
  expect((await again.dossiers()).items).toHaveLength(2)
  expect((await again.changes()).items).toHaveLength(2)
  for (const one of [reading, plain]) {
    expect(await again.reading(one.article.id)).toEqual(one)
    expect(await again.putReading(one)).toBe('known')
  }
  await again.close()
  expect(await sqliteUpkeep(path).check()).toEqual([])
})

test('a record of a reading that is missing is a fault, and no reading without it', async () => {
  const path = newPath()
  const store = openSqliteStore(path)
  const reading = readingOf({ name: 'a', events: [{ who: ['Xi/CHN'] }, { who: ['Biden/USA'] }] })
  await store.putReading(reading)
  const raw = new DatabaseSync(path)
  raw.exec('DELETE FROM participant; DELETE FROM record WHERE ordinal = 1')
  raw.close()
  await expect(store.reading(reading.article.id)).rejects.toMatchObject({ kind: 'corrupt' })
  await store.close()
})

test('acts of review are changed or taken away by nobody, with the file in his hands', async () => {
  const path = newPath()
  const store = openSqliteStore(path)
  await store.review(
    reviewAction({ type: 'accept', record: 'a' }, '2026-01-05T00:00:00Z', 'Rini', ''),
  )
  await store.close()
  const database = new DatabaseSync(path)
  expect(() => database.exec("UPDATE review SET judge = 'Adi'")).toThrow('never changed')
  expect(() => database.exec('DELETE FROM review')).toThrow('never taken away')
  database.close()
})
