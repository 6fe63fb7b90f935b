import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postgresUpkeep } from '../../../src/adapters/store-postgres/upkeep.ts'
import { StoreFault } from '../../../src/ports.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from '../../postgres-server.ts'
import { readingOf } from '../../reading-builder.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-pg-upkeep-'))
afterAll(() => rmSync(folder, { recursive: true }))
const now = () => Date.parse('2026-02-03T04:05:06.789Z')

/** The tables a check looks at, with the columns it looks at. */
const TABLES = `
  CREATE SCHEMA kawat; SET search_path = kawat;
  CREATE TABLE kawat_form (form integer NOT NULL);
  INSERT INTO kawat_form VALUES (1);
  CREATE TABLE report (id text PRIMARY KEY, part_of text);
  CREATE TABLE page (report text REFERENCES report (id), ordinal int, content text, PRIMARY KEY (report, ordinal));
  CREATE TABLE arrival (number bigint PRIMARY KEY, report text NOT NULL);
  CREATE TABLE reading (number bigint PRIMARY KEY, article text NOT NULL, report text NOT NULL,
    origin text NOT NULL, body text NOT NULL, arrival bigint, place bigint NOT NULL);
  CREATE TABLE record (id text PRIMARY KEY, reading bigint NOT NULL REFERENCES reading (number), body text NOT NULL);
  CREATE TABLE participant (record text REFERENCES record (id), ordinal int, PRIMARY KEY (record, ordinal));
  CREATE TABLE quote (reading bigint REFERENCES reading (number), ordinal int, id text, body text);
  CREATE TABLE poll (url text PRIMARY KEY, body text NOT NULL);
  CREATE TABLE article_words (place bigint PRIMARY KEY, text text);`

describe.skipIf(postgresPrograms === undefined)('a PostgreSQL store', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())

  async function ask(address: string, sql: string, ...values: readonly unknown[]) {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    try {
      const { rows } = await client.query(sql, values.length === 0 ? undefined : [...values])
      return rows
    } finally {
      await client.end()
    }
  }

  /** A database with readings of these names. */
  async function filled(...names: readonly string[]): Promise<string> {
    const address = await server.newDatabase()
    await ask(address, TABLES)
    for (const [number, name] of names.entries()) await add(address, number, name)
    return address
  }

  async function add(address: string, number: number, name: string): Promise<void> {
    const reading = readingOf({ name, events: [{ who: ['Retno Marsudi/IDN', 'Wang Yi/CHN'] }] })
    const { article, records } = reading
    const [record] = records
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    const put = (sql: string, ...values: readonly unknown[]) => client.query(sql, [...values])
    await client.query('SET search_path = kawat')
    await put('INSERT INTO report VALUES ($1)', article.report)
    await put('INSERT INTO page VALUES ($1, 0, $2)', article.report, article.text)
    await put('INSERT INTO arrival VALUES ($1, $2)', number, article.report)
    await put(
      "INSERT INTO reading VALUES ($1, $2, $3, '{}', $4, $1, $1)",
      ...[number, article.id, article.report, JSON.stringify(reading)],
    )
    await put('INSERT INTO article_words VALUES ($1, $2)', number, article.text)
    await put('INSERT INTO record VALUES ($1, $2, $3)', record?.id, number, JSON.stringify(record))
    await put('INSERT INTO participant VALUES ($1, 0), ($1, 1)', record?.id)
    await client.end()
  }

  const articles = async (address: string, schema = 'kawat') =>
    (await ask(address, `SELECT article FROM ${schema}.reading ORDER BY number`)).map(
      (row) => row.article,
    )
  const ids = (...names: readonly string[]) => names.map((name) => readingOf({ name }).article.id)
  let count = 0
  const newFile = (): string => {
    const own = join(folder, String(count++))
    mkdirSync(own)
    return join(own, 'kawat.dump')
  }

  async function faultOf(work: Promise<unknown>): Promise<StoreFault> {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (error instanceof StoreFault) return error
    throw new Error('no fault', { cause: error })
  }

  test('is backed up to a new file and restored, what was there kept aside', async () => {
    const address = await filled('a', 'b')
    const upkeep = postgresUpkeep(address, { now })
    const file = newFile()
    await upkeep.backup(file)
    expect(readdirSync(join(file, '..'))).toEqual(['kawat.dump'])
    expect((await faultOf(upkeep.backup(file))).message).toContain('there already')
    await add(address, 2, 'c')
    expect(await upkeep.restore(file)).toBe('schema kawat_replaced_20260203t040506z')
    expect(await articles(address)).toEqual(ids('a', 'b'))
    expect(await articles(address, 'kawat_replaced_20260203t040506z')).toEqual(ids('a', 'b', 'c'))
    expect(await upkeep.check()).toEqual([])
    const other = await server.newDatabase()
    expect(await postgresUpkeep(other).restore(file)).toBeUndefined()
    expect(await articles(other)).toEqual(ids('a', 'b'))
  })

  test.each([
    [
      'cut short',
      'corrupt',
      (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 9000)),
    ],
    ['no backup', 'corrupt', (file: string) => writeFileSync(file, 'catatan '.repeat(100))],
    ['not there', 'unreadable', (file: string) => rmSync(file)],
  ])('is left alone by a backup that is %s', async (_, kind, spoil) => {
    const address = await filled('a')
    const file = newFile()
    await postgresUpkeep(address).backup(file)
    spoil(file)
    const fault = await faultOf(postgresUpkeep(address, { now }).restore(file))
    expect([fault.kind, fault.message]).toEqual([kind, expect.stringContaining('kawat.dump')])
    expect(await articles(address)).toEqual(ids('a'))
    expect(
      await ask(address, "SELECT 1 FROM pg_namespace WHERE nspname LIKE '%replaced%'"),
    ).toEqual([])
  })

  test.each([
    ['whose rows do not agree', 'corrupt', 'DELETE FROM kawat.participant'],
    ['of a newer form', 'newer-version', 'UPDATE kawat.kawat_form SET form = 9'],
    ['of another program', 'unreadable', 'DROP TABLE kawat.kawat_form'],
  ])('takes back a backup %s', async (_, kind, sql) => {
    const [address, other] = [await filled('a'), await filled('b')]
    await ask(other, sql)
    const file = newFile()
    await postgresUpkeep(other).backup(file)
    const fault = await faultOf(postgresUpkeep(address, { now, knows: 1 }).restore(file))
    expect(fault.kind).toBe(kind)
    expect(await articles(address)).toEqual(ids('a'))
    expect(
      await ask(address, "SELECT 1 FROM pg_namespace WHERE nspname LIKE '%replaced%'"),
    ).toEqual([])
  })

  test('is not replaced while somebody has it open', async () => {
    const address = await filled('a')
    const file = newFile()
    await postgresUpkeep(address).backup(file)
    const client = new pg.Client({ connectionString: address, application_name: 'kawat' })
    await client.connect()
    const fault = await faultOf(postgresUpkeep(address).restore(file))
    expect([fault.kind, fault.message]).toEqual([
      'locked',
      expect.stringContaining('another program'),
    ])
    await client.end()
  })

  test.each([
    [
      'a record without its reading',
      { 'broken-pointers': 1, 'records-differ': 1 },
      `SET session_replication_role = replica; UPDATE record SET reading = 77 WHERE reading = 1`,
    ],
    ['a reading cut short', { 'unreadable-json': 2 }, 'UPDATE reading SET body = left(body, 50)'],
    [
      'another reading under the name of this',
      { 'mislabelled-readings': 1 },
      'UPDATE reading SET body = (SELECT body FROM reading WHERE number = 0) WHERE number = 1',
    ],
    [
      'participants that are gone',
      { 'participants-differ': 2 },
      'DELETE FROM participant WHERE ordinal = 1',
    ],
    ['a quote from nowhere', { 'quotes-differ': 1 }, "INSERT INTO quote VALUES (1, 0, 'q9', '{}')"],
    [
      'words that nobody finds, and words of nothing',
      { 'search-differs': 2 },
      "DELETE FROM article_words WHERE place = 1; INSERT INTO article_words VALUES (9, 'x')",
    ],
    ['a report without its page', { 'reports-without-pages': 2 }, 'DELETE FROM page'],
    ['an arrival that is gone', { 'unplaced-readings': 1 }, 'DELETE FROM arrival WHERE number = 1'],
    [
      'a poll that is no JSON',
      { 'unreadable-json': 1 },
      "INSERT INTO poll VALUES ('https://suar.example/rss', '{')",
    ],
    [
      'a rule that nobody proved',
      { 'unproven-rules': 1 },
      "ALTER TABLE quote ADD CONSTRAINT short CHECK (id <> 'q') NOT VALID",
    ],
  ])('is found to have %s', async (_, found, sql) => {
    const address = await filled('a', 'b')
    expect(await postgresUpkeep(address).check()).toEqual([])
    await ask(address, `SET search_path = kawat; ${sql}`)
    const findings = await postgresUpkeep(address).check()
    expect(Object.fromEntries(findings.map(({ code, count: times }) => [code, times]))).toEqual(
      found,
    )
    for (const { detail } of findings) expect(detail).toMatch(/\S/)
  })

  test('tells its form and its size', async () => {
    const address = await filled('a')
    const upkeep = postgresUpkeep(address, { knows: 2 })
    expect(await upkeep.form()).toEqual({ has: 1, knows: 2 })
    const { before, after } = await upkeep.vacuum()
    expect(before).toBeGreaterThan(0)
    expect(after).toBeGreaterThan(0)
  })

  test('that is none, or out of reach, is told without its password', async () => {
    const address = await server.newDatabase()
    expect((await faultOf(postgresUpkeep(address).check())).message).toContain('no Kawat store')
    expect((await faultOf(postgresUpkeep(address).backup(newFile()))).kind).toBe('unreadable')
    const away = 'postgres://kawat:rahasia@127.0.0.1:1/kawat'
    for (const work of [postgresUpkeep(away).check(), postgresUpkeep(away).backup(newFile())]) {
      const fault = await faultOf(work)
      expect(fault.kind).toBe('unreadable')
      expect(`${fault.message} ${fault.cause}`).not.toContain('rahasia')
    }
  })
})

test('where its programs are missing it is said what to install', async () => {
  const path = process.env.PATH
  process.env.PATH = folder
  try {
    const work = postgresUpkeep('postgres://kawat@127.0.0.1:1/kawat').backup(join(folder, 'x'))
    await expect(work).rejects.toThrow(/pg_dump.*not on the PATH.*postgresql-client/)
  } finally {
    process.env.PATH = path
  }
  expect(readdirSync(folder)).not.toContain('x')
})
