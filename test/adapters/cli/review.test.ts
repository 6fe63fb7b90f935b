/** Review at a terminal that a test holds: keys in, the screen out, and a database in a file. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import type { Terminal, World } from '../../../src/adapters/cli/world.ts'
import { openSqliteStore } from '../../../src/adapters/store-sqlite/store-sqlite.ts'
import { cite } from '../../../src/model/evidence.ts'
import type { Reading } from '../../../src/model/reading.ts'
import type { Watch } from '../../../src/model/watch.ts'
import type { Store } from '../../../src/ports.ts'
import { standingActs } from '../../../src/review.ts'
import { type EventSketch, readingOf } from '../../reading-builder.ts'
import { run } from './stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-review-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

const talks: EventSketch = {
  kind: 'talks',
  who: ['Antony Blinken/USA/foreign_minister', 'Qin Gang/CHN/foreign_minister'],
  time: '2023-06-18@Asia/Shanghai',
  place: 'Beijing/CHN',
}
function reading(name: string, ...events: readonly EventSketch[]): Reading {
  const made = readingOf({
    name,
    outlet: name,
    title: `Berita ${name}`,
    text: `Menteri dari ${name} \u001b[31mbertemu\u001b[0m di Beijing. Lalu pulang.`,
    events: events.map((event, at) => ({ ...event, id: `${name.toLowerCase()}${at}aaaaaaa` })),
  })
  const { text } = made.article
  const stop = text.indexOf('. ') + 2
  const sentences = [
    { index: 0, span: cite(made.article, { start: 0, end: stop - 1 }), block: 0 },
    { index: 1, span: cite(made.article, { start: stop, end: text.length }), block: 0 },
  ]
  return { ...made, sentences }
}
const rivals = [
  reading('Suar', { ...talks, lasted: '330' }),
  reading('Fajar', { ...talks, lasted: '450' }),
]
/** States alone, elsewhere: the rules cannot tell whether it is the same. */
const unsure = reading('Pelita', {
  ...talks,
  who: ['=US/USA', '=China/CHN'],
  place: 'Shanghai/CHN',
})

async function databaseOf(readings: readonly Reading[]): Promise<string> {
  const path = join(folder, `${files++}.db`)
  const store = openSqliteStore(path)
  for (const one of readings) await store.putReading(one)
  await store.close()
  return path
}

interface Sitting {
  readonly code: number
  readonly error: string
  /** The screens drawn, one after another. */
  readonly frames: readonly string[]
  /** All that was written, to look at what the terminal was told. */
  readonly written: string
  /** Raw mode on and off, and the release, in order. */
  readonly told: readonly string[]
}

interface Setting {
  readonly argv?: readonly string[]
  readonly columns?: number | (() => number)
  readonly rows?: number
  readonly over?: Partial<World>
  /** What happens before a chunk of keys is given. */
  readonly before?: (chunk: number, resized: () => void) => void
}

/** Sits down at the queue of a database and presses keys, chunk by chunk. */
async function sit(db: string, keys: readonly string[], setting: Setting = {}): Promise<Sitting> {
  const { argv = [], columns = 80, rows = 40, over = {}, before } = setting
  const told: string[] = []
  const written: string[] = []
  let resized = (): void => {}
  const terminal: Terminal = {
    raw: (on) => told.push(on ? 'raw' : 'cooked'),
    size: () => ({ columns: typeof columns === 'number' ? columns : columns(), rows }),
    onResize(listener) {
      resized = listener
      return () => told.push('no resize')
    },
    release: () => told.push('released'),
  }
  async function* typed(): AsyncGenerator<Uint8Array> {
    for (const [index, chunk] of keys.entries()) {
      before?.(index, resized)
      yield Buffer.from(chunk)
    }
  }
  let now = Date.UTC(2026, 0, 5, 10)
  const { code, error } = await run(['review', '--db', db, '--as', 'Rini', ...argv], {
    env: { NO_COLOR: '1' },
    isTTY: { stdout: true, stderr: true },
    columns: 80,
    now: () => now++,
    openStore: async (path) => openSqliteStore(path),
    stdin: typed(),
    stdout: new Writable({
      write(chunk, _, done) {
        written.push(String(chunk))
        done()
      },
    }),
    terminal,
    ...over,
  })
  const all = written.join('')
  const frames = all
    .split('\u001b[H')
    .slice(1)
    .map((frame) => frame.replace(/\u001b\[[?0-9;]*[a-zA-Z]/g, '').replaceAll('\r', ''))
  return { code, error, frames, written: all, told }
}

async function acts(db: string) {
  const store = openSqliteStore(db)
  const reviews = await store.reviews()
  await store.close()
  return reviews
}
const types = async (db: string) => (await acts(db)).map(({ act }) => act.type)

describe('kawat review at a terminal', () => {
  it('shows a question, its answers with their words, and why', async () => {
    const { frames } = await sit(await databaseOf(rivals), ['q'])
    const [first = ''] = frames
    expect(first).toContain('How long did it last?')
    expect(first).toContain('Antony Blinken – Qin Gang · talks · Sun 18 Jun 2023')
    expect(first).toMatch(
      /1 {2}5 h 30 min\n {3}Suar\n {3}\[Menteri\] dari Suar ␛\[31mbertemu␛\[0m di Beijing\. Lalu pulang\.\n/,
    )
    expect(first).toMatch(/2 {2}7 h 30 min\n {3}Fajar\n/)
    expect(first).toContain('why here: reports contradict each other')
    expect(first).toContain('1-2 choose')
  })

  it('keeps a decision at once, with who, when and why', async () => {
    const db = await databaseOf(rivals)
    const { code, error, frames } = await sit(db, ['c', 'baca dua kali\r', '1', 'q'])
    expect(code).toBe(0)
    const [choice] = await acts(db)
    expect(choice).toMatchObject({
      at: '2026-01-05T10:00:00.000Z',
      by: 'Rini',
      note: 'baca dua kali',
      act: { type: 'choose', field: 'duration', value: { minutes: 330 } },
    })
    expect(frames.at(-1)).toContain('All is decided.')
    expect(error).toContain('1 decided, 0 left')
  })

  it('keeps a note with its card until that is decided', async () => {
    const db = await databaseOf([...rivals, unsure])
    await sit(db, ['c', 'nanti saja\r', 'j', 'm', '1', 'q'])
    expect((await acts(db)).map(({ act, note }) => [act.type, note])).toEqual([
      ['merge', undefined],
      ['choose', 'nanti saja'],
    ])
  })

  it('takes back the last decision and lays its card in front again', async () => {
    const db = await databaseOf(rivals)
    const { frames } = await sit(db, ['1', 'u', '2', '\u007f', 'u', 'q'])
    expect(await types(db)).toEqual(['choose', 'undo', 'choose', 'undo'])
    expect(standingActs(await acts(db)).filter(({ act }) => act.type !== 'undo')).toEqual([])
    expect(frames.at(-1)).toContain('How long did it last?')
    expect(frames.at(-1)).toContain('Nothing was decided yet.')
  })

  it.each([
    ['a', ['accept', 'accept']],
    ['x', ['reject', 'reject']],
    ['2', ['choose']],
    ['m', []],
    ['9', []],
    ['\u001b[A', []],
    ['\u001b[3~', []],
    ['é', []],
  ])('answers a conflict with %j', async (key, expected) => {
    const db = await databaseOf(rivals)
    await sit(db, [key, 'q'])
    expect(await types(db)).toEqual(expected)
  })

  it.each([
    ['m', 'merge'],
    ['a', 'merge'],
    ['n', 'split'],
    ['x', 'split'],
    ['0', 'unsure'],
  ])('answers "the same event?" with %s', async (key, expected) => {
    const db = await databaseOf([rivals[0] as Reading, unsure])
    const { frames } = await sit(db, [key, 'q'])
    expect(frames[0]).toContain('Are these two the same event?')
    expect(await types(db)).toEqual([expected])
  })

  it('asks what a merge raises once all else is decided', async () => {
    const db = await databaseOf([rivals[0] as Reading, unsure])
    const { frames } = await sit(db, ['m', '1', 'q'])
    // Beijing and Shanghai stand side by side now.
    expect(frames[1]).toContain('Where was it?')
    expect(await types(db)).toEqual(['merge', 'choose'])
  })

  it('takes another value, and says what is wrong with one that does not fit', async () => {
    const db = await databaseOf(rivals)
    const { frames } = await sit(db, ['e', 'long\r', '\u0015', '~6hx\u007f\r', 'q'])
    expect(frames.some((frame) => frame.includes('"long" is no length'))).toBe(true)
    expect(await acts(db)).toMatchObject([
      { act: { type: 'edit', value: { iso: 'PT6H', minutes: 360, approx: true } } },
    ])
  })

  it('leaves a line with Esc, and takes no paste for keys', async () => {
    const db = await databaseOf(rivals)
    const paste = '\u001b[200~axu1\r\u001b[201~'
    await sit(db, [paste, 'e', paste, '\u001b', 'q'])
    expect(await types(db)).toEqual([])
  })

  it('moves on and back, puts off, and looks wider', async () => {
    const db = await databaseOf([...rivals, unsure])
    const { frames } = await sit(db, ['j', 'k', ' ', 'v', 'o', 'z', '?', 'z', 'q'])
    const titles = frames.map((frame) => frame.split('\n')[0]?.replace(/ {2,}.*/, ''))
    expect(titles.slice(0, 4)).toEqual([
      'Kawat review · 1 of 2',
      'Kawat review · 2 of 2',
      'Kawat review · 1 of 2',
      'Kawat review · 1 of 2',
    ])
    // Put off, the conflict lies behind the pair.
    expect(frames[3]).toContain('Are these two the same event?')
    expect(frames[5]).toContain('independent origin')
    expect(frames[7]).toContain('PgDn PgUp')
  })

  it('is in Indonesian where that is asked for', async () => {
    const { frames } = await sit(await databaseOf(rivals), ['?', 'z', 'q'], {
      argv: ['--ui-lang', 'id'],
    })
    expect(frames[0]).toContain('Berapa lama?')
    expect(frames[0]).toContain('sebab: laporan saling bertentangan')
    expect(frames.join('\n')).not.toMatch(/\b(?:choose|undo|keys|right|wrong)\b/)
  })

  it.each([
    [20, 5],
    [30, 12],
    [200, 60],
  ])('fits a window of %i columns and %i rows', async (columns, rows) => {
    const db = await databaseOf([...rivals, unsure])
    const { frames } = await sit(db, ['j', 'v', 'e', 'x'.repeat(300), '\u001b', 'q'], {
      columns,
      rows,
    })
    for (const frame of frames) {
      const lines = frame.split('\n')
      expect(lines.length).toBeLessThanOrEqual(rows)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.max(columns, 8))
    }
  })

  it('draws anew when the window changes', async () => {
    let size = 80
    const db = await databaseOf(rivals)
    const { frames } = await sit(db, ['v', 'q'], {
      columns: () => size,
      before(chunk, resized) {
        if (chunk !== 1) return
        size = 40
        resized()
      },
    })
    const widest = (frame = ''): number => Math.max(...frame.split('\n').map((line) => line.length))
    expect(widest(frames[0])).toBeGreaterThan(40)
    expect(widest(frames.at(-1))).toBeLessThanOrEqual(40)
  })

  it.each([
    ['q', ['q'], 0],
    ['Ctrl-C', ['\u0003'], 130],
    ['Ctrl-C in a line', ['e', 'ab', '\u0003'], 130],
    ['Ctrl-C over the keys', ['?', '\u0003'], 130],
    ['the end of the input', [], 0],
    ['Ctrl-D', ['\u0004'], 0],
  ])('gives the terminal back after %s', async (_, keys, expected) => {
    const { code, written, told } = await sit(await databaseOf(rivals), keys)
    expect(code).toBe(expected)
    expect(told).toEqual(['raw', 'cooked', 'no resize', 'released'])
    expect(written).toMatch(/^\u001b\[\?1049h\u001b\[\?25l\u001b\[\?2004h/)
    expect(written).toMatch(/\u001b\[\?2004l\u001b\[\?25h\u001b\[\?1049l$/)
  })

  it('gives the terminal back where the database fails, and says so', async () => {
    const db = await databaseOf(rivals)
    const openStore = async (path: string): Promise<Store> =>
      Object.assign(openSqliteStore(path), {
        review: async () => {
          throw new Error('the disk is gone')
        },
      })
    const { code, error, told, written } = await sit(db, ['1'], { over: { openStore } })
    expect(code).toBe(1)
    expect(error).toContain('the disk is gone')
    expect(told).toEqual(['raw', 'cooked', 'no resize', 'released'])
    expect(written.endsWith('\u001b[?1049l')).toBe(true)
  })

  it('ends where it is told to from outside', async () => {
    const interrupt = new AbortController()
    const db = await databaseOf(rivals)
    const { code, told } = await sit(db, ['v', 'v'], {
      over: { signal: interrupt.signal },
      before: (chunk) => {
        if (chunk === 1) interrupt.abort()
      },
    })
    expect(code).toBe(130)
    expect(told).toContain('cooked')
  })

  it('says so where there is nothing to decide', async () => {
    const { code, error, written, told } = await sit(await databaseOf([]), ['q'])
    expect([code, written, told]).toEqual([0, '', ['released']])
    expect(error).toContain('There is nothing to decide.')
  })

  it('asks first about what is watched, and with --watched about nothing else', async () => {
    const watches: readonly Watch[] = [{ name: 'ID-SG \u001b[2J', query: { actor: 'IDN' } }]
    const retno = { ...talks, who: ['Retno Marsudi/IDN', 'Lawrence Wong/SGP'], time: '2023-06-20' }
    const db = await databaseOf([
      reading('Suar', { ...talks, lasted: '330' }, { ...retno, lasted: '60' }),
      reading('Fajar', { ...talks, lasted: '450' }, { ...retno, lasted: '120' }),
    ])
    const openStore = async (path: string): Promise<Store> =>
      Object.assign(openSqliteStore(path), { watches: async () => watches })
    const { frames } = await sit(db, ['q'], { argv: ['--watched'], over: { openStore } })
    expect(frames[0]).toContain('1 of 1')
    expect(frames[0]).toContain('Lawrence Wong – Retno Marsudi')
    expect(frames[0]).toContain('watched: ID-SG ␛[2J')
  })
})

describe('who decides', () => {
  it.each([
    ['--as before all', ['--as', 'Adi'], { KAWAT_REVIEWER: 'Sari' }, 'Adi'],
    ['KAWAT_REVIEWER', [], { KAWAT_REVIEWER: 'Sari' }, 'Sari'],
  ])('is %s', async (_, argv, env, expected) => {
    const db = await databaseOf(rivals)
    const base = { env, openStore: async (path: string) => openSqliteStore(path) }
    await run(['decide', 'suar0aaaaaaa', 'accept', '--db', db, ...argv], base)
    expect((await acts(db))[0]?.by).toBe(expected)
  })

  it('is nobody without a name', async () => {
    const db = await databaseOf(rivals)
    const { code, error } = await run(['decide', 'suar0a', 'accept', '--db', db, '--as', ' '], {
      openStore: async (path) => openSqliteStore(path),
    })
    expect([code, await acts(db)]).toEqual([2, []])
    expect(error).toContain('--as NAME or KAWAT_REVIEWER')
  })
})

describe('thirty cards', () => {
  it('take one key each, can all be undone, and leave every act on record', async () => {
    const events = Array.from({ length: 30 }, (_, day) => ({
      ...talks,
      time: `2023-06-${String(day + 1).padStart(2, '0')}@Asia/Shanghai`,
    }))
    const db = await databaseOf([
      reading('Suar', ...events.map((event) => ({ ...event, lasted: '330' }))),
      reading('Fajar', ...events.map((event) => ({ ...event, lasted: '450' }))),
    ])
    const keys = Array.from({ length: 30 }, (_, index) => ['1', '2', 'a', 'x'][index % 4] ?? '1')
    const first = await sit(db, [keys.join(''), 'q'])
    expect(first.frames[0]).toContain('1 of 30')
    expect(first.error).toContain('30 decided, 0 left')
    const decided = await acts(db)
    // Eight and eight choices; each right or wrong is one act for each rival.
    expect(decided.filter(({ act }) => act.type === 'choose')).toHaveLength(16)
    expect(decided.filter(({ act }) => act.type === 'accept')).toHaveLength(14)
    expect(decided.filter(({ act }) => act.type === 'reject')).toHaveLength(14)
    for (const { id, at, by } of decided) {
      expect(id).toMatch(/^[0-9a-f]{32}$/)
      expect(at).toMatch(/^2026-01-05T10:00:0\d\.\d{3}Z$/)
      expect(by).toBe('Rini')
    }
    expect((await sit(db, ['q'])).error).toContain('There is nothing to decide.')
    const list = await run(['decisions', '--db', db, '--json'], {
      openStore: async (path) => openSqliteStore(path),
    })
    expect(JSON.parse(list.out).acts).toHaveLength(decided.length)

    const other = await databaseOf([
      reading('Suar', ...events.map((event) => ({ ...event, lasted: '330' }))),
      reading('Fajar', ...events.map((event) => ({ ...event, lasted: '450' }))),
    ])
    const undone = await sit(other, [keys.join(''), 'u'.repeat(30), 'q'])
    expect(undone.error).toContain('0 decided, 30 left')
    const all = await acts(other)
    expect(all).toHaveLength(2 * decided.length)
    expect(standingActs(all).every(({ act }) => act.type === 'undo')).toBe(true)
    expect((await sit(other, ['q'])).frames[0]).toContain('1 of 30')
  })
})
