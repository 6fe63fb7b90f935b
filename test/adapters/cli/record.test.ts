/** The commands that keep and show the record, over a store in memory. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { World } from '../../../src/adapters/cli/world.ts'
import { memoryStore } from '../../../src/adapters/store-memory/store-memory.ts'
import { StoreFault } from '../../../src/ports.ts'
import { type EventSketch, readingOf } from '../../reading-builder.ts'
import { meeting, run } from './stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-record-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A database that is there, and a world whose store stays open between runs. */
function kept(name: string): { readonly db: string; readonly over: Partial<World> } {
  const store = Object.assign(memoryStore(), { close: async () => {} })
  return { db: file(name, ''), over: { openStore: async () => store } }
}

const rival: EventSketch = { ...meeting, lasted: '75' }
const reader: World['reader'] = async () => (report) =>
  readingOf({
    name: report.given ?? report.id,
    outlet: report.outlet ?? 'Lentera',
    text: report.pages[0].content,
    events: [report.given === 'b' ? rival : meeting],
  })

const two = '{"id":"a","outlet":"Suar","text":"Satu."}\n{"id":"b","outlet":"Fajar","text":"Dua."}\n'

describe('kawat add', () => {
  it('keeps reports once', async () => {
    const { db, over } = kept('satu.db')
    const path = file('dua.jsonl', two)
    const first = await run(['add', path, '--db', db], { ...over, reader })
    expect(first.code).toBe(0)
    expect(first.out).toContain('2 new reports, 0 already known, 0 read anew; 2 events told.')
    expect(first.out).toContain(db)
    const again = await run(['add', path, '--db', db, '--json'], { ...over, reader })
    expect(JSON.parse(again.out)).toMatchObject({
      schema: 'kawat/added@1',
      new: 0,
      known: 2,
      failed: 0,
    })
  })

  it('says what it would do and keeps nothing with --dry-run', async () => {
    const { db, over } = kept('kering.db')
    const path = file('dua.jsonl', two)
    const dry = await run(['add', path, '--db', db, '--dry-run'], { ...over, reader })
    expect(dry.out).toContain('2 reports would be new')
    expect((await run(['timeline', '--db', db, '--json'], over)).out).toContain('"events":[]')
  })

  it('keeps the rest where some fail', async () => {
    const { db, over } = kept('sebagian.db')
    const path = file('sebagian.jsonl', `${two}{"id":"x"}\n`)
    const { code, out, error } = await run(['add', path, '--db', db], { ...over, reader })
    expect(code).toBe(4)
    expect(out).toContain('2 new reports')
    expect(error).toContain('sebagian.jsonl:3 was not read.')
    expect(error).toContain('2 read, 0 refused, 1 failed')
  })

  it.each(['newer-version', 'full', 'locked', 'unreadable', 'corrupt', 'other'] as const)(
    'tells of a database that is %s',
    async (kind) => {
      const openStore = async () => {
        throw new StoreFault(kind, 'seen \u001b[31m')
      }
      const { code, error } = await run(['add', file('a.txt', 'A.'), '--db', 'x.db'], {
        openStore,
        reader,
      })
      expect(code).toBe(1)
      expect(error).toMatch(/^kawat: The (?:database|file) x\.db .*\n {2}why: .*seen ␛.*\n {2}do: /)
    },
  )
})

describe('kawat timeline and kawat show', () => {
  it('put what reports disagree on side by side', async () => {
    const { db, over } = kept('beda.db')
    await run(['add', file('dua.jsonl', two), '--db', db], { ...over, reader })
    const table = await run(['timeline', '--db', db], over)
    expect(table.code).toBe(0)
    const [head, first, second, third] = table.out.split('\n')
    expect(head).toMatch(/^when +who +what · where · length +reports +id$/)
    expect(first).toMatch(
      /^19 Jun 2023 +Antony Blinken – Xi Jinping +meeting, happened · Beijing · +2 \/ 2 +[0-9a-f]{8}$/,
    )
    expect(second).toMatch(/^16:30 Beijing +~35 min ≠ 1 h 15 min$/)
    expect(third).toBe('(08:30 UTC)')
    expect(table.out).toContain('1 event; reports differ on 1.')
    const id = /([0-9a-f]{8})$/m.exec(table.out)?.[1] ?? ''
    const shown = await run(['show', id, '--db', db], over)
    expect(shown.code).toBe(0)
    expect(shown.out).toContain('2 reports · 2 independent origins · ≠ reports differ: length')
    expect(shown.out).toMatch(/~35 min\n +Suar +"/)
    expect(shown.out).toMatch(/1 h 15 min\n +Fajar +"/)
    const grounds = await run(['show', id, '--db', db, '--evidence'], over)
    expect(grounds.out).toMatch(/stated · rule \S+ · page 1, 0 to \d+/)
    const json = JSON.parse((await run(['show', id, '--db', db, '--json'], over)).out)
    expect(json).toMatchObject({ schema: 'kawat/dossier@1', conflicts: ['duration'] })
  })

  it.each([
    ['100 columns in a pipe', {}, 100],
    ['100 where the terminal does not say', { isTTY: { stdout: true, stderr: true } }, 100],
    ['a terminal', { isTTY: { stdout: true, stderr: true }, columns: 80 }, 80],
  ])('fit %s and cut nothing', async (_, setting, room) => {
    const { db, over } = kept(`lebar${room}.db`)
    const long = {
      ...rival,
      who: ['Mohammed bin Salman bin Abdulaziz/SAU', 'Wolodymyr Selenskyj/UKR'],
    }
    const third: World['reader'] = async () => (report) =>
      readingOf({ name: report.given ?? report.id, events: [meeting, long] })
    await run(['add', file('dua.jsonl', two), '--db', db], { ...over, reader })
    await run(['add', file('tiga.json', '{"id":"c","text":"Tiga."}'), '--db', db], {
      ...over,
      reader: third,
    })
    for (const language of ['id', 'en']) {
      const argv = ['timeline', '--db', db, '--ui-lang', language]
      const { out } = await run(argv, { ...over, ...setting, env: { NO_COLOR: '1' } })
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(room)
      expect(out).not.toContain('…')
      for (const word of ['Abdulaziz', 'Selenskyj', '≠ 1']) expect(out).toContain(word)
    }
  })

  it('fit a narrow terminal', async () => {
    const { db, over } = kept('sempit.db')
    await run(['add', file('dua.jsonl', two), '--db', db], { ...over, reader })
    const narrow = {
      ...over,
      isTTY: { stdout: true, stderr: true },
      columns: 60,
      env: { NO_COLOR: '1' },
    }
    for (const argv of [
      ['timeline', '--db', db],
      ['timeline', '--db', db, '--ui-lang', 'id'],
    ]) {
      const { out } = await run(argv, narrow)
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
    }
  })

  it('give cells for scripts', async () => {
    const { db, over } = kept('sel.db')
    await run(['add', file('dua.jsonl', two), '--db', db], { ...over, reader })
    const { out } = await run(['timeline', '--db', db, '--plain'], over)
    expect(out.split('\n').map((line) => line.split('\t').length)).toEqual([10, 10, 1])
    expect(out.split('\n')[1]?.split('\t').slice(0, 9)).toEqual([
      'Mon 19 Jun 2023, 16:30 Beijing (08:30 UTC)',
      'Antony Blinken – Xi Jinping',
      'meeting',
      'happened',
      'Beijing (CHN)',
      '~35 min ≠ 1 h 15 min',
      '2',
      '2',
      '≠ length',
    ])
  })

  it('say nothing on the standard output where nothing fits: an empty answer is no failure', async () => {
    const { db, over } = kept('hampa.db')
    expect(await run(['timeline', '--db', db, '--planned'], over)).toEqual({
      code: 0,
      out: '',
      error: 'No event fits.\n',
    })
  })

  it('end with 3 where the database or the event is not there', async () => {
    const missing = await run(['timeline', '--db', join(folder, 'tiada.db')])
    expect(missing.code).toBe(3)
    expect(missing.error).toContain('kawat demo')
    const { db, over } = kept('cari.db')
    expect((await run(['show', 'ffffff', '--db', db], over)).code).toBe(3)
  })
})

describe('kawat demo', () => {
  it('shows the merged events, a conflict in full and what to try next', async () => {
    const samples = mkdtempSync(join(folder, 'samples-'))
    for (const [name, line] of two.trim().split('\n').entries()) {
      writeFileSync(join(samples, `${name}.json`), line)
    }
    const { over } = kept('demo.db')
    const db = join(folder, 'demo.db')
    const { code, out, error } = await run(['demo', '--db', db], { ...over, reader, samples })
    expect(code).toBe(0)
    expect(error).toContain('Reading 2 sample reports')
    expect(out).toContain('These are samples')
    expect(out).toContain('2 reports in two languages became 1 event')
    expect(out).toContain('≠ reports differ: length')
    expect(out).toMatch(/kawat show [0-9a-f]{8} --evidence --db /)
    expect(out).toContain(db)
  })

  it('shows the 16 events with most reports in the order of time, and says how to see the rest', async () => {
    const samples = mkdtempSync(join(folder, 'samples-'))
    // 20 meetings, one on each day of June; two reports tell of the last.
    const days = [...Array.from({ length: 20 }, (_, index) => index + 1), 20]
    for (const [index, day] of days.entries()) {
      const line = { id: String(index), outlet: `Suar ${index}`, text: `${day}` }
      writeFileSync(join(samples, `${index}.json`), JSON.stringify(line))
    }
    const daily: World['reader'] = async () => (report) => {
      const day = report.pages[0].content.padStart(2, '0')
      const event = {
        kind: 'meeting',
        who: meeting.who,
        time: `2023-06-${day}`,
        lasted: '30',
      } as const
      return readingOf({ name: report.id, text: 'Kabar singkat.', events: [event] })
    }
    const { over } = kept('demo3.db')
    const db = join(folder, 'demo3.db')
    const { out } = await run(['demo', '--db', db], { ...over, reader: daily, samples })
    const shown = [...out.matchAll(/^(\d+) Jun 2023 /gm)].map(([, day]) => Number(day))
    expect(shown).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 20])
    expect(out).toContain(`4 more; all of them: kawat timeline --db ${db}\n`)
  })

  it('says so where the samples are missing', async () => {
    const { over } = kept('demo2.db')
    const argv = ['demo', '--db', join(folder, 'demo2.db')]
    expect((await run(argv, { ...over, samples: join(folder, 'none') })).code).toBe(3)
  })
})

describe('kawat doctor', () => {
  it('checks everything, with a fix for what is wrong', async () => {
    const db = file('bukan.db', 'this is no database, but long enough to look like one at first')
    const { code, out } = await run(['doctor', '--db', db])
    expect(code).toBe(1)
    expect(out).toMatch(/✓ Node\.js +2\d\./)
    expect(out).toMatch(/✓ SQLite +3\./)
    expect(out).toMatch(
      /✗ Database .*\n +→ See what is broken with kawat db check; restore a backup/,
    )
    expect(out).toMatch(/✗ Samples +0\n +→ /)
  })

  it('tells machines', async () => {
    const { out } = await run(['doctor', '--json', '--db', join(folder, 'belum', 'ada.db')])
    const { schema, checks } = JSON.parse(out)
    expect(schema).toBe('kawat/doctor@1')
    expect(checks.map(({ name }: { name: string }) => name)).toEqual([
      'node',
      'icu',
      'sqlite',
      'fts5',
      'database',
      'samples',
      'write',
    ])
  })
})
