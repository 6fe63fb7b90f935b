/** The program as a person runs it: a process of its own, real files, the real rooms and database. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const main = join(root, 'src', 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'kawat-process-'))
afterAll(() => rmSync(folder, { recursive: true }))

const env = { PATH: process.env.PATH, XDG_DATA_HOME: join(folder, 'data'), LC_ALL: 'C' }
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
function kawat(
  argv: readonly string[],
  input = '',
  more: { readonly [name: string]: string } = {},
) {
  const options = { input, encoding: 'utf8', env: { ...env, ...more } } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...argv], options)
  return { code: status, out: stdout, error: stderr }
}

const story = [
  'Menteri Luar Negeri Retno Marsudi bertemu Menteri Luar Negeri China Wang Yi di Jakarta, Kamis (14/7/2022).',
  'Pertemuan itu berlangsung selama dua jam, kata juru bicara Kementerian Luar Negeri.',
  '"Kami membahas kerja sama ekonomi," ujar Retno.',
].join('\n\n')
const line = (id: string): string => JSON.stringify({ id, published: '2022-07-14', text: story })

// Processes share two cores with other work.
const patient = { timeout: 60_000 }

describe('the program', patient, () => {
  it('reads a story and parts data from all else', () => {
    const { code, out, error } = kawat([
      'read',
      file('berita.txt', story),
      '--published',
      '2022-07-14',
    ])
    expect([code, error]).toEqual([0, ''])
    expect(out).toContain('Retno Marsudi')
    expect(out).not.toContain('\u001b')
  })

  it('reads a folder, and goes on where one is broken, too large, binary or not there', () => {
    const shelf = join(folder, 'rak')
    mkdirSync(shelf)
    writeFileSync(join(shelf, 'a.txt'), story)
    writeFileSync(join(shelf, 'b.jsonl'), `${line('b1')}\n{"id":\n${line('b3')}\n`)
    writeFileSync(join(shelf, 'c.txt'), 'x'.repeat(5000))
    writeFileSync(join(shelf, 'd.html'), Buffer.from([1, 0, 2]))
    const argv = ['read', shelf, join(folder, 'tiada'), '--jsonl', '--max-bytes', '4kB']
    const { code, out, error } = kawat(argv)
    expect(code).toBe(4)
    const schemas = out
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one).schema)
    expect(schemas).toEqual(['kawat/reading@1', 'kawat/reading@1', 'kawat/reading@1'])
    const problems = error
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one))
    const named = problems.map(({ instance = 'all' }) => instance.replace(folder, ''))
    expect(named).toEqual(['/rak/b.jsonl:2', '/rak/c.txt', '/rak/d.html', '/tiada', 'all'])
  })

  it('reads the standard input and obeys NO_COLOR and FORCE_COLOR', () => {
    const plain = kawat(['read', '-'], story, { FORCE_COLOR: '1', NO_COLOR: '1' })
    const coloured = kawat(['read', '-'], story, { FORCE_COLOR: '1' })
    expect(plain.code).toBe(0)
    expect(plain.out).not.toContain('\u001b[')
    expect(coloured.out).toContain('\u001b[1m')
  })

  it('keeps, lists, shows and checks', () => {
    const db = join(folder, 'baru', 'kawat.db')
    const path = file('dua.jsonl', `${line('a')}\n${line('b')}\n`)
    expect(kawat(['add', path, '--db', db]).code).toBe(0)
    const { events } = JSON.parse(kawat(['timeline', '--db', db, '--json']).out)
    expect(events.length).toBeGreaterThan(0)
    expect(kawat(['show', events[0].id.slice(0, 8), '--evidence'], '', { KAWAT_DB: db }).code).toBe(
      0,
    )
    expect(kawat(['show', '000000', '--db', db]).code).toBe(3)
    expect(kawat(['timeline']).code).toBe(3)
    const doctor = JSON.parse(kawat(['doctor', '--db', db, '--json']).out)
    expect(doctor.checks.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([])
  })

  it.each([
    [
      'newer',
      /newer Kawat/,
      (path: string) => {
        const database = new DatabaseSync(path)
        database.exec('create table x (a); pragma user_version = 9999')
        database.close()
      },
    ],
    [
      'corrupt',
      /no Kawat database|not a sound Kawat database/,
      (path: string) => writeFileSync(path, 'no database '.repeat(500)),
    ],
  ])('leaves a %s database alone and says so', (name, told, make) => {
    const db = join(folder, `${name}.db`)
    make(db)
    for (const argv of [
      ['timeline', '--db', db],
      ['add', file('x.txt', story), '--db', db],
    ]) {
      const { code, out, error } = kawat(argv)
      expect([code, out]).toEqual([1, ''])
      expect(error).toMatch(told)
    }
    expect(kawat(['doctor', '--db', db]).code).toBe(1)
  })

  it('demonstrates itself', () => {
    const { code, out } = kawat(['demo', '--db', join(folder, 'demo.db')])
    expect(code).toBe(0)
    expect(out).toContain('kawat show')
  })
})

describe('a process', patient, () => {
  it('ends quietly where its reader has gone', async () => {
    const path = file('banyak.jsonl', `${line('a')}\n`.repeat(300))
    const child = spawn(process.execPath, [main, 'read', path, '--jsonl'], { env })
    let error = ''
    child.stderr.on('data', (chunk) => {
      error += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(error).toBe('')
  })

  it('ends with 130 after Ctrl-C, with the current report finished', async () => {
    const child = spawn(process.execPath, [main, 'read', '-', '--jsonl'], { env })
    let out = ''
    let error = ''
    const first = Promise.withResolvers<void>()
    child.stdout.on('data', (chunk) => {
      out += chunk
      first.resolve()
    })
    child.stderr.on('data', (chunk) => {
      error += chunk
    })
    const ended = new Promise((resolve) => child.on('close', resolve))
    void ended.then(() => first.resolve())
    child.stdin.on('error', () => {})
    // Filler, so that more than the first look at the stream is there.
    child.stdin.write(`${line('a')}\n${'\n'.repeat(5000)}`)
    await first.promise
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(JSON.parse(out).given).toBe('a')
    expect(JSON.parse(error.trim().split('\n')[0] ?? '').type).toBe('urn:kawat:problem:interrupted')
  })

  it('says in two languages that its Node is too old, before anything else', () => {
    const home = mkdtempSync(join(folder, 'old-'))
    cpSync(join(root, 'bin'), home, { recursive: true })
    writeFileSync(join(home, 'package.json'), '{"type":"module"}')
    const old = join(home, 'old.mjs')
    writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '20.20.2' })")
    const argv = ['--import', old, join(home, 'kawat.js'), '--version']
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', env })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/needs Node\.js 24.*20\.20\.2[\s\S]*memerlukan Node\.js 24/)
  })
})
