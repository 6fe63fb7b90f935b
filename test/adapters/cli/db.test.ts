/** `kawat db` over real files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../../src/adapters/store-sqlite/store-sqlite.ts'
import { StoreFault, type StoreUpkeep } from '../../../src/ports.ts'
import { readingOf, reportOf } from '../../reading-builder.ts'
import { meeting, run } from './stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-db-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
async function filled(...names: readonly string[]): Promise<string> {
  const path = join(mkdtempSync(join(folder, `${count++}-`)), 'kawat.db')
  await add(path, names)
  return path
}

async function add(path: string, names: readonly string[]): Promise<void> {
  const store = openSqliteStore(path)
  for (const name of names) {
    await store.putReport(reportOf({ name }))
    await store.putReading(readingOf({ name, events: [meeting] }))
  }
  await store.close()
}

async function namesIn(path: string): Promise<readonly (string | undefined)[]> {
  const store = openSqliteStore(path)
  const { items } = await store.reports()
  await store.close()
  return items.map(({ given }) => given).sort()
}

function change(path: string, sql: string): void {
  const raw = new DatabaseSync(path, { enableForeignKeyConstraints: false })
  raw.exec(sql)
  raw.close()
}

const now = () => Date.parse('2026-02-03T04:05:06Z')

describe('kawat db', () => {
  it('backs up, and restores what was backed up once that is confirmed', async () => {
    const db = await filled('a')
    const file = join(db, '..', 'kawat.bak')
    const backup = await run(['db', 'backup', file, '--db', db])
    expect([backup.code, backup.error]).toEqual([0, ''])
    expect(backup.out).toMatch(
      /^Backed up to .*kawat\.bak \(\d+(\.\d)? kB\); the copy was checked\.\n$/,
    )
    await add(db, ['b'])
    const asked = await run(['db', 'restore', file, '--db', db])
    expect([asked.code, asked.out]).toEqual([2, ''])
    expect(asked.error).toContain('--yes')
    expect(await namesIn(db)).toEqual(['a', 'b'])
    const argv = ['db', 'restore', file, '--db', db, '--yes', '--json']
    const told = JSON.parse((await run(argv)).out)
    expect(told).toMatchObject({ schema: 'kawat/restored@1', database: db, file })
    expect(await namesIn(db)).toEqual(['a'])
    expect(await namesIn(told.aside)).toEqual(['a', 'b'])
  })

  it('restores without asking where nothing is', async () => {
    const db = await filled('a')
    const file = join(db, '..', 'kawat.bak')
    await run(['db', 'backup', file, '--db', db])
    const other = join(db, '..', 'baru.db')
    const { code, out } = await run(['db', 'restore', file, '--db', other])
    expect([code, out.split('\n').length]).toEqual([0, 2])
    expect(await namesIn(other)).toEqual(['a'])
  })

  it('never writes a backup over a file', async () => {
    const db = await filled('a')
    const file = join(db, '..', 'catatan.txt')
    writeFileSync(file, 'catatan')
    const { code, error } = await run(['db', 'backup', file, '--db', db, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(error)).toMatchObject({ type: 'urn:kawat:problem:file-there', exit: 1 })
    expect(readFileSync(file, 'utf8')).toBe('catatan')
  })

  it('tells what a check found, and ends with 7 only where that is asked for', async () => {
    const db = await filled('a', 'b')
    const sound = await run(['db', 'check', '--db', db, '--exit-code'])
    expect([sound.code, sound.out]).toEqual([
      0,
      `${db} is sound: pages, pointers, readings, counts and search agree.\n`,
    ])
    change(db, "DELETE FROM page; UPDATE reading SET body = '\u001b[2J' WHERE number = 1")
    const { code, out } = await run(['db', 'check', '--db', db])
    expect(code).toBe(0)
    expect(out).toContain('not sound: 2 kinds of fault')
    expect(out).toMatch(/^- 2 reports whose text is missing: [0-9a-f]+$/m)
    expect(out).toMatch(/^- 1 row whose JSON cannot be read: reading 1$/m)
    expect(out).toContain('kawat db restore FILE')
    const json = await run(['db', 'check', '--db', db, '--json', '--exit-code'])
    expect(json.code).toBe(7)
    const { sound: well, findings } = JSON.parse(json.out)
    expect(well).toBe(false)
    expect(findings.map(({ code }: { code: string }) => code).sort()).toEqual([
      'reports-without-pages',
      'unreadable-json',
    ])
    expect((await run(['db', 'check', '--db', db, '--ui-lang', 'id'])).out).toContain('tidak utuh')
  })

  it('gives back room, and tells the form', async () => {
    const db = await filled('a')
    const vacuum = await run(['db', 'vacuum', '--db', db, '--ui-lang', 'id'])
    expect(vacuum.out).toMatch(/^Sebelumnya \d+(,\d)? kB, sekarang \d+(,\d)? kB\.\n$/)
    const { out } = await run(['db', 'migrate', '--db', db, '--json'])
    const { from, to, backup } = JSON.parse(out)
    expect([from === to, backup]).toEqual([true, undefined])
  })

  it('brings an older form up with a backup beside it', async () => {
    const calls: string[] = []
    const upkeep = {
      form: async () => ({ has: 1, knows: 3 }),
      backup: async (file: string) => void calls.push(`backup ${file}`),
      migrate: async () => void calls.push('migrate'),
    } as unknown as StoreUpkeep
    const db = await filled('a')
    const { code, out } = await run(['db', 'migrate', '--db', db], {
      upkeep: async () => upkeep,
      now,
    })
    expect(code).toBe(0)
    expect(calls).toEqual([`backup ${db}.form-1-20260203T040506Z`, 'migrate'])
    expect(out).toBe(
      `Brought up from form 1 to 3. As it was before: ${db}.form-1-20260203T040506Z\n`,
    )
  })

  it('leaves a newer form alone', async () => {
    const db = await filled('a')
    change(db, 'PRAGMA user_version = 99')
    const { code, error } = await run(['db', 'migrate', '--db', db])
    expect(code).toBe(1)
    expect(error).toContain('newer Kawat')
    expect(readdirSync(join(db, '..'))).toEqual(['kawat.db'])
  })

  it('tells where the database lies, and of a server nothing secret', async () => {
    const env = { KAWAT_DB: '/tiada/kawat.db' }
    expect((await run(['db', 'path'], { env })).out).toBe('/tiada/kawat.db\n')
    const json = JSON.parse((await run(['db', 'path', '--json'], { env })).out)
    expect(json).toEqual({ schema: 'kawat/database@1', database: '/tiada/kawat.db', there: false })
    const { out } = await run([
      'db',
      'path',
      '--store',
      'postgres://kawat:rahasia@db.example/berita?password=rahasia&schema=meja',
    ])
    expect(out).toBe('postgres://kawat@db.example/berita?schema=meja\n')
  })

  it.each([
    [['db', 'check', '--db', '/tiada/kawat.db'], 3, 'no database at /tiada/kawat.db'],
    [['db', 'restore', '/tiada/kawat.bak', '--db', '/tiada/x.db'], 3, 'no backup at'],
    [['db', 'backup'], 2, 'FILE is missing'],
    [['db', 'bakcup', 'x'], 2, 'Did you mean backup?'],
    [['db', 'check', 'x'], 2, 'more words'],
    [['db', 'check', '--store', 'mysql://a:rahasia@b/c'], 2, 'PostgreSQL'],
  ])('%j ends with %i', async (argv, code, told) => {
    const ended = await run(argv)
    expect([ended.code, ended.out]).toEqual([code, ''])
    expect(ended.error).toContain(told)
    expect(ended.error).not.toContain('rahasia')
  })

  it('says what did not happen where the database fails', async () => {
    const db = await filled('a')
    const upkeep = async () => {
      throw new StoreFault('locked', 'seen \u001b[31m')
    }
    const { code, error } = await run(['db', 'vacuum', '--db', db], { upkeep })
    expect(code).toBe(1)
    expect(error).toMatch(/^kawat: No room was given back.*\n {2}why: .*seen ␛.*\n {2}do: /)
  })

  it.each(['id', 'en'])('alone shows its acts (%s)', async (language) => {
    const { code, out } = await run(['db', '--ui-lang', language])
    expect(code).toBe(0)
    for (const act of ['backup', 'restore', 'check', 'vacuum', 'migrate', 'path']) {
      expect(out).toContain(`  ${act} `)
      const own = await run(['db', act, '--help', '--ui-lang', language])
      expect(own.code).toBe(0)
      expect(own.out).toContain('--store')
      if (language === 'id') expect(own.out).not.toMatch(/Usage:|Options:|Commands:|display help/)
    }
  })
})
