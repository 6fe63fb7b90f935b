import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/adapters/cli/messages/choose.ts'
import type { ExportFormat } from '../../../src/adapters/cli/world.ts'
import { memoryStore } from '../../../src/adapters/store-memory/store-memory.ts'
import { formats } from '../../../src/exporters.ts'
import { dossier } from '../../../src/merge.ts'
import type { ReviewAction } from '../../../src/model/review.ts'
import { type Exporter, type Store, StoreFault, type StoreSnapshot } from '../../../src/ports.ts'
import { readingOf, recordOf } from '../../reading-builder.ts'
import { meeting, run } from './stand-in.ts'

const all = mkdtempSync(join(tmpdir(), 'kawat-export-'))
afterAll(() => rmSync(all, { recursive: true }))
const folder = (): string => mkdtempSync(join(all, 'one-'))

/** A database that is there; what is in it the stand-in store knows. */
const database = join(folder(), 'kawat.db')
writeFileSync(database, '')

async function storeOf(count: number): Promise<Store> {
  const store = memoryStore({ now: () => 0 })
  for (let index = 0; index < count; index++) {
    const day = `2023-06-${String((index % 28) + 1).padStart(2, '0')}`
    const event = { ...meeting, time: day, who: [`Orang ${index}/IDN`, `Tamu ${index}/JPN`] }
    await store.putReading(readingOf({ name: `r${index}`, outlet: 'Suar', events: [event] }))
  }
  return store
}

function exporting(
  argv: readonly string[],
  store: Store,
  over: Parameters<typeof run>[1] = {},
): ReturnType<typeof run> {
  const close = async (): Promise<void> => {}
  const snapshot = async (): Promise<StoreSnapshot> =>
    'snapshot' in store ? store.snapshot() : { ...bound(store), close }
  const openStore = async (): Promise<Store> => ({ ...bound(store), snapshot, close })
  return run(['export', ...argv, '--db', database], { openStore, ...over })
}

/** The methods of a store as an object of their own, so that a test can put others in their place. */
function bound(store: Store): Store {
  return {
    reviews: store.reviews.bind(store),
    dossiers: store.dossiers.bind(store),
    reading: store.reading.bind(store),
    revisions: store.revisions.bind(store),
  } as Store
}

/** A format of two files whose content a test writes. */
function twoFiles(second: () => AsyncGenerator<string>): ExportFormat {
  const exporter: Exporter = {
    name: 'two',
    async *files() {
      yield { name: 'a.txt', mediaType: 'text/plain', content: words('whole\n'), count: () => 1 }
      yield {
        name: 'b.txt',
        mediaType: 'text/plain',
        content: second(),
        count: () => 1,
        leftOut: () => 3,
      }
    },
  }
  const summary = { en: 'two files', id: 'dua berkas' }
  return { name: 'two', layout: 'folder', summary, open: async () => exporter }
}

async function* words(text: string): AsyncGenerator<string> {
  yield text
}

const manifestAt = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

describe('kawat export', () => {
  it('writes one file to the standard output', async () => {
    const { code, out, error } = await exporting(['jsonl'], await storeOf(2))
    expect([code, error]).toEqual([0, ''])
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).schema)).toEqual([
      'kawat/dossier@1',
      'kawat/dossier@1',
    ])
  })

  it('writes a file with a manifest that says it is whole', async () => {
    const path = join(folder(), 'deep', 'events.jsonl')
    const { code, out } = await exporting(['jsonl', '-o', path], await storeOf(3))
    expect(code).toBe(0)
    expect(out).toContain('events.jsonl: 3 rows')
    const content = readFileSync(path)
    expect(manifestAt(`${path}.manifest.json`)).toEqual({
      schema: 'kawat/export@1',
      format: 'jsonl',
      version: '0.1.0',
      made: '1970-01-01T00:00:00.000Z',
      query: {},
      text: 'evidence',
      approvedOnly: false,
      leftOut: 0,
      files: [
        {
          name: 'events.jsonl',
          mediaType: 'application/x-ndjson',
          rows: 3,
          bytes: content.length,
          sha256: createHash('sha256').update(content).digest('hex'),
        },
      ],
      complete: true,
    })
    expect(readdirSync(join(path, '..')).sort()).toEqual([
      'events.jsonl',
      'events.jsonl.manifest.json',
    ])
  })

  it('takes the conditions of timeline and notes them', async () => {
    const path = join(folder(), 'one.jsonl')
    const asked = ['jsonl', '-o', path, '--from', '2023-06-02', '--to', '2023-06-02', '--json']
    const { out } = await exporting(asked, await storeOf(3))
    const manifest = JSON.parse(out)
    expect(manifest).toEqual(manifestAt(`${path}.manifest.json`))
    expect(manifest.query).toEqual({ from: '2023-06-02', to: '2023-06-02' })
    expect(manifest.files[0].rows).toBe(1)
  })

  it('writes an empty record as an empty, whole file', async () => {
    const path = join(folder(), 'none.jsonl')
    const { code } = await exporting(['jsonl', '-o', path], await storeOf(0))
    expect(code).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe('')
    expect(manifestAt(`${path}.manifest.json`).complete).toBe(true)
  })

  it.each([
    ['a format there is not', ['xls'], 'FORMAT cannot be "xls"'],
    ['no format', [], 'FORMAT is missing.'],
    ['a text there is not', ['jsonl', '--text', 'all'], 'evidence, full'],
  ])('%s is a mistake', async (_, argv, told) => {
    const { code, error } = await exporting(argv, await storeOf(0))
    expect(code).toBe(2)
    expect(error).toContain(told)
  })

  it('overwrites nothing unasked', async () => {
    const path = join(folder(), 'mine.jsonl')
    writeFileSync(path, 'mine')
    const { code, error } = await exporting(['jsonl', '-o', path], await storeOf(1))
    expect(code).toBe(2)
    expect(error).toContain('--force')
    expect(readFileSync(path, 'utf8')).toBe('mine')
    expect(existsSync(`${path}.manifest.json`)).toBe(false)
    const forced = await exporting(['jsonl', '-o', path, '--force'], await storeOf(1))
    expect(forced.code).toBe(0)
    expect(readFileSync(path, 'utf8')).toContain('kawat/dossier@1')
  })

  it('touches no file of a folder that is not its own', async () => {
    const around = folder()
    writeFileSync(join(around, 'x'), 'mine')
    const path = join(around, 'record')
    mkdirSync(path)
    writeFileSync(join(path, 'notes.txt'), 'mine')
    writeFileSync(join(path, 'manifest.json'), '{"files":[{"name":"../x"},{"name":"a.txt"}]}')
    const format = twoFiles(() => words('b\n'))
    const refused = await exporting(['two', '-o', path], await storeOf(0), { formats: [format] })
    expect(refused.code).toBe(2)
    const argv = ['two', '-o', path, '--force']
    const forced = await exporting(argv, await storeOf(0), { formats: [format] })
    expect(forced.code).toBe(0)
    expect(forced.out).toContain('b.txt: 1 row; 3 events do not fit the format')
    expect(manifestAt(join(path, 'manifest.json')).files[1].leftOut).toBe(3)
    expect(readdirSync(path).sort()).toEqual(['a.txt', 'b.txt', 'manifest.json', 'notes.txt'])
    expect(readFileSync(join(around, 'x'), 'utf8')).toBe('mine')
  })

  it('asks for a folder where a format is several files', async () => {
    const format = twoFiles(() => words('b\n'))
    const { code, error } = await exporting(['two'], await storeOf(0), { formats: [format] })
    expect(code).toBe(2)
    expect(error).toContain('-o FOLDER')
  })

  it('speaks Indonesian', async () => {
    const path = join(folder(), 'satu.jsonl')
    const { out } = await exporting(['jsonl', '-o', path, '--ui-lang', 'id'], await storeOf(1))
    expect(out).toContain('satu.jsonl: 1 baris')
    const help = await run(['export', '--help', '--ui-lang', 'id'])
    for (const { name, summary } of formats) {
      expect(help.out).toContain(name)
      expect(help.out).toContain(summary.id)
    }
    expect(help.out).toContain(catalogue.id.help.formats)
  })
})

describe('an export that does not come to its end', () => {
  it('is left as incomplete when it is interrupted', async () => {
    const path = folder()
    const interrupt = new AbortController()
    const format = twoFiles(async function* () {
      yield 'half'
      interrupt.abort()
      yield 'the rest'
    })
    const { code, error } = await exporting(['two', '-o', path], await storeOf(0), {
      formats: [format],
      signal: interrupt.signal,
    })
    expect(code).toBe(130)
    expect(error).toContain('complete: false')
    expect(readdirSync(path)).toEqual(['manifest.json'])
    expect(manifestAt(join(path, 'manifest.json'))).toMatchObject({ complete: false, files: [] })
    // and is in nobody's way
    const whole = twoFiles(() => words('b\n'))
    const again = await exporting(['two', '-o', path], await storeOf(0), { formats: [whole] })
    expect(again.code).toBe(0)
    expect(manifestAt(join(path, 'manifest.json')).complete).toBe(true)
  })

  it('says so already while it is written', async () => {
    const path = folder()
    let seen: unknown
    let names: readonly string[] = []
    const format = twoFiles(async function* () {
      seen = manifestAt(join(path, 'manifest.json'))
      names = readdirSync(path)
      yield 'b'
    })
    await exporting(['two', '-o', path], await storeOf(0), { formats: [format] })
    expect(seen).toMatchObject({ complete: false, files: [] })
    expect([...names].sort()).toEqual(['a.txt.part', 'b.txt.part', 'manifest.json'])
  })

  it('ends with 1 on a full disk', async () => {
    const path = join(folder(), 'full.jsonl')
    const full: ExportFormat = {
      ...(formats[0] as ExportFormat),
      name: 'full',
      layout: 'file',
      open: async () => ({
        name: 'full',
        async *files() {
          async function* content(): AsyncGenerator<string> {
            yield 'begun'
            throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
          }
          yield { name: 'x', mediaType: 'text/plain', content: content(), count: () => 0 }
        },
      }),
    }
    const argv = ['full', '-o', path]
    const { code, error } = await exporting(argv, await storeOf(0), { formats: [full] })
    expect(code).toBe(1)
    expect(error).toContain('The disk is full. (ENOSPC)')
    expect(existsSync(path)).toBe(false)
    expect(manifestAt(`${path}.manifest.json`).complete).toBe(false)
  })

  it('takes an earlier export with it: two do not stand side by side', async () => {
    const path = join(folder(), 'old.jsonl')
    await exporting(['jsonl', '-o', path], await storeOf(2))
    const broken: Store = {
      ...bound(await storeOf(1)),
      dossiers: async () => {
        throw new StoreFault('corrupt', 'a page cannot be read')
      },
    }
    const { code } = await exporting(['jsonl', '-o', path, '--force'], broken)
    expect(code).toBe(1)
    expect(existsSync(path)).toBe(false)
    expect(manifestAt(`${path}.manifest.json`).complete).toBe(false)
  })

  it('takes the files of an earlier one it had not come to yet', async () => {
    const path = folder()
    const whole = twoFiles(() => words('b\n'))
    await exporting(['two', '-o', path], await storeOf(0), { formats: [whole] })
    const broken: ExportFormat = {
      ...whole,
      open: async () => ({
        name: 'two',
        // biome-ignore lint/correctness/useYield: it breaks before it has a file
        async *files() {
          throw new StoreFault('corrupt', 'a page cannot be read')
        },
      }),
    }
    const argv = ['two', '-o', path, '--force']
    const { code } = await exporting(argv, await storeOf(0), { formats: [broken] })
    expect(code).toBe(1)
    expect(readdirSync(path)).toEqual(['manifest.json'])
  })

  it('ends with 130 where nothing fits to be written', async () => {
    const interrupt = new AbortController()
    const store = await storeOf(2)
    const interrupting = {
      ...bound(store),
      dossiers: (...asked: Parameters<Store['dossiers']>) => {
        interrupt.abort()
        return store.dossiers(...asked)
      },
    }
    const over = { signal: interrupt.signal }
    const { code } = await exporting(['jsonl', '--approved-only'], interrupting, over)
    expect(code).toBe(130)
  })

  it('ends with 130 on the standard output too', async () => {
    const interrupt = new AbortController()
    interrupt.abort()
    const { code, out } = await exporting(['jsonl'], await storeOf(2), { signal: interrupt.signal })
    expect([code, out]).toEqual([130, ''])
  })

  it('is refused by a place that cannot be written', async () => {
    const file = join(folder(), 'file')
    writeFileSync(file, '')
    const { code, error } = await exporting(['jsonl', '-o', join(file, 'x')], await storeOf(1))
    expect(code).toBe(1)
    expect(error).toContain('EEXIST')
  })

  it('is of one instant, whatever comes between two tables', async () => {
    const store = await storeOf(2)
    const passes: ExportFormat = {
      name: 'passes',
      layout: 'folder',
      summary: { en: '', id: '' },
      open: async () => ({
        name: 'passes',
        async *files(stock) {
          for (const name of ['one', 'two']) {
            async function* content(): AsyncGenerator<string> {
              for await (const { id } of stock.dossiers()) yield `${id}\n`
              const late = { ...meeting, time: '2024-01-01' }
              await store.putReading(readingOf({ name: `late-${name}`, events: [late] }))
            }
            yield { name, mediaType: 'text/plain', content: content(), count: () => 0 }
          }
        },
      }),
    }
    const path = folder()
    const { code } = await exporting(['passes', '-o', path], store, { formats: [passes] })
    expect(code).toBe(0)
    const [one, two] = ['one', 'two'].map((name) => readFileSync(join(path, name), 'utf8'))
    expect(one?.split('\n')).toHaveLength(3)
    expect(two).toBe(one)
    expect(manifestAt(join(path, 'manifest.json')).complete).toBe(true)
  })
})

describe('ten thousand events', () => {
  /** A store that makes its pages when they are asked for, and notes how far the output was then. */
  function endless(count: number, written: () => number) {
    const [template] = [dossier([recordOf(meeting, { name: 'r', outlet: 'Suar' })])]
    const pulled: { readonly page: number; readonly written: number }[] = []
    const store = {
      dossiers: async (_query: unknown, cursor = '0', limit = 50) => {
        const from = Number(cursor)
        pulled.push({ page: pulled.length, written: written() })
        const size = Math.min(limit, count - from)
        const items = Array.from({ length: size }, (_, index) => ({
          ...template,
          id: String(from + index).padStart(32, '0'),
        }))
        const next = from + size
        return next < count ? { items, next: String(next) } : { items }
      },
      reading: async () => undefined,
      revisions: async () => [],
      reviews: async () => [],
    } as unknown as Store
    return { store, pulled }
  }

  it.each(['jsonl', 'colt'])('are written while they are read (%s)', async (format) => {
    let lines = 0
    const stdout = new Writable({
      write(chunk, _, done) {
        lines += String(chunk).split('\n').length - 1
        done()
      },
    })
    const { store, pulled } = endless(10_000, () => lines)
    const { code } = await exporting([format], store, { stdout })
    expect(code).toBe(0)
    expect(pulled).toHaveLength(20)
    // When a page is pulled, what the pages before the last one held has gone out.
    for (const { page, written } of pulled) {
      expect(written).toBeGreaterThanOrEqual((page - 1) * 500)
    }
    expect(lines).toBeGreaterThanOrEqual(10_000)
  })

  it('are fourteen tables of as many rows, each in a pass of its own', async () => {
    const { store, pulled } = endless(10_000, () => 0)
    const path = folder()
    const { code, out } = await exporting(['csv', '-o', path, '--json'], store)
    expect(code).toBe(0)
    const rows = Object.fromEntries(
      (JSON.parse(out).files as { name: string; rows: number }[]).map((one) => [
        one.name,
        one.rows,
      ]),
    )
    expect(rows).toMatchObject({
      'events.csv': 10_000,
      'participants.csv': 20_000,
      'reports.csv': 1,
    })
    // evidence goes through them for records, quotes and claims; statements and wordings once each
    expect(pulled).toHaveLength(20 * 16)
  })
})

describe('--approved-only', () => {
  it('leaves out what nobody has accepted, and says how much', async () => {
    const store = await storeOf(3)
    const [first] = (await store.dossiers()).items
    const accepted: ReviewAction = {
      id: 'a1',
      at: '2026-11-01T00:00:00Z',
      by: 'Sari',
      act: { type: 'accept', record: first?.id ?? '' },
    }
    const kept = {
      ...bound(store),
      reviews: async (record?: string) => (record === first?.id ? [accepted] : []),
    } as Store
    const path = join(folder(), 'approved.jsonl')
    const { out } = await exporting(['jsonl', '-o', path, '--approved-only'], kept)
    expect(out).toContain('2 events left out')
    const [line = '', ...rest] = readFileSync(path, 'utf8').trimEnd().split('\n')
    expect([JSON.parse(line).id, JSON.parse(line).review, rest]).toEqual([
      first?.id,
      'accepted',
      [],
    ])
    expect(manifestAt(`${path}.manifest.json`).leftOut).toBe(2)
  })

  it('has nothing of a record nobody has reviewed', async () => {
    const { code, out, error } = await exporting(['jsonl', '--approved-only'], await storeOf(2))
    expect([code, out]).toEqual([0, ''])
    expect(error).toContain('2 events left out')
  })
})
