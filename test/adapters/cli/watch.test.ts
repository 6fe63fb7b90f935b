/** `kawat watch` on the command line: what it keeps, what it says, how it ends; and the net as a person reaches it. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WatchWish } from '../../../src/adapters/cli/world.ts'
import { memoryStore } from '../../../src/adapters/store-memory/store-memory.ts'
import { read } from '../../../src/index.ts'
import type { FeedItem } from '../../../src/ports.ts'
import { makeReport } from '../../../src/report.ts'
import { type LocalServer, localServer, sent } from '../feed-web/local-server.ts'
import { type Run, run } from './stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-watch-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const database = () => join(folder, `${count++}`, 'kawat.db')

const url = 'https://suar.example/a'
const text =
  'JAKARTA - Menlu RI Retno Marsudi bertemu Menlu China Wang Yi di Jakarta, Senin (19/6).'
const story = (title: string, more = ''): FeedItem => ({
  name: url,
  report: makeReport({ lang: 'id', published: '2023-06-19', url, title, text: `${text}${more}` }),
})

interface Watched extends Run {
  readonly wish: WatchWish
  readonly inputs: readonly string[]
}

/** Watches a feed that gives these items, and is interrupted after as many as are told. */
async function watched(
  argv: readonly string[],
  items: readonly FeedItem[],
  interruptedAfter = Number.POSITIVE_INFINITY,
): Promise<Watched> {
  const stop = new AbortController()
  const store = Object.assign(memoryStore(), { close: async () => {} })
  let told: Pick<Watched, 'wish' | 'inputs'> | undefined
  const found = await run(['watch', 'https://suar.example/rss', '--db', database(), ...argv], {
    signal: stop.signal,
    openStore: async () => store,
    reader: async () => (report) => read(report),
    watch: async (inputs, wish) => {
      told = { inputs, wish }
      return {
        async *reports() {
          for (const [index, item] of items.entries()) {
            if (index === interruptedAfter) stop.abort()
            yield item
          }
        },
      }
    },
  })
  if (told === undefined) throw new Error('nothing was watched')
  return { ...found, ...told }
}

describe('kawat watch', () => {
  it('says of each story whether it is new, changed or known, and what it tells', async () => {
    const items = [story('Retno terima Wang'), story('Retno terima Wang Yi', ' Mereka sepakat.')]
    const { code, out, error } = await watched(['--once'], [...items, items[1] as FeedItem])
    expect(code).toBe(0)
    expect(out.split('\n').filter((line) => !line.startsWith('  '))).toEqual([
      'Retno terima Wang  new, 1 event',
      expect.stringMatching(/^Retno terima Wang Yi {2}new revision, \d events?$/),
      expect.stringMatching(/^Retno terima Wang Yi {2}already known, \d events?$/),
      '',
    ])
    expect(error).toContain('1 new report, 1 new revision, 1 already known')
  })

  it('gives a machine a line for each story, refused ones too', async () => {
    const empty: FeedItem = { name: url, report: makeReport({ text: '', url }) }
    const failed: FeedItem = { name: url, failed: 'The server is busy. Try again later.' }
    const { code, out } = await watched(['--once', '--jsonl'], [story('Satu'), empty, failed])
    expect(code).toBe(4)
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      { schema: 'kawat/watched@1', name: url, outcome: 'new', headline: 'Satu', events: 1 },
      { schema: 'kawat/watched@1', name: url, outcome: 'refused', events: 0 },
    ])
    expect(lines[1]).not.toHaveProperty('article')
  })

  it('is ended by Ctrl-C, which is no failure; a single round is cut short by it', async () => {
    const items = [story('Satu'), story('Dua', ' Dua jam.'), story('Tiga', ' Tiga jam.')]
    const first = await watched([], items, 1)
    expect(first.code).toBe(0)
    expect(first.out).toContain('Dua')
    expect(first.out).not.toContain('Tiga')
    expect((await watched(['--once'], items, 1)).code).toBe(130)
  })

  it('hands on what it was told', async () => {
    const argv = [
      '--every',
      '30',
      '--max-items',
      '7',
      '--contact',
      'meja@suar.example',
      '--lang',
      'id',
    ]
    const { wish, inputs } = await watched([...argv, '--allow-private'], [])
    expect(inputs).toEqual(['https://suar.example/rss'])
    expect(wish).toMatchObject({
      interval: 1_800_000,
      once: false,
      maxItems: 7,
      contact: 'meja@suar.example',
      allowPrivate: true,
      given: { lang: 'id' },
    })
  })

  it('never hands a terminal what a stranger wrote', async () => {
    const item = { ...story('Satu\u001b[2J\u202e'), name: `${url}\u001b[2J` }
    const { out } = await watched([], [item])
    expect(out).toContain('␛')
    expect(out).not.toMatch(/\u001b|\u202e/)
  })
})

describe('the program on the net', { timeout: 60_000 }, () => {
  let server: LocalServer
  beforeEach(async () => {
    server = await localServer()
  })
  afterEach(() => server.close())

  // A process of its own that does not stop this one, in which the server answers.
  function kawat(...argv: readonly string[]): Promise<Run> {
    const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url))
    const env = { PATH: process.env.PATH, XDG_DATA_HOME: folder, LC_ALL: 'C' }
    const child = spawn(process.execPath, [main, ...argv], { env })
    const out: Buffer[] = []
    const error: Buffer[] = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => error.push(chunk))
    return new Promise((done) => {
      child.on('close', (code) => {
        done({ code: code ?? -1, out: `${Buffer.concat(out)}`, error: `${Buffer.concat(error)}` })
      })
    })
  }
  const page = (minutes: number) =>
    `<!doctype html><html lang="id"><head><title>Retno terima Wang Yi</title>
<meta property="article:published_time" content="2023-06-19T16:30:00+07:00"></head>
<body><article><h1>Retno terima Wang Yi</h1><p>JAKARTA - Menteri Luar Negeri Retno Marsudi bertemu Menteri Luar
Negeri China Wang Yi di Jakarta, Senin (19/6/2023). Pertemuan berlangsung ${minutes} menit.</p></article></body></html>`

  it('reads a page by its address', async () => {
    server.answer('/a', page(30))
    const { code, out } = await kawat('read', `${server.origin}/a`, '--allow-private', '--jsonl')
    expect(code).toBe(0)
    const reading = JSON.parse(out)
    expect(reading.article).toMatchObject({ url: `${server.origin}/a` })
    expect(reading.records).toHaveLength(1)
  })

  it('refuses an address of this machine, and says how to allow it', async () => {
    const { code, error } = await kawat('read', `${server.origin}/a`)
    expect(code).toBe(1)
    expect(error).toContain('--allow-private')
    expect(server.asked).toEqual([])
  })

  it('watches a page: new, unchanged, and then its next revision', async () => {
    const db = database()
    server.answer('/a', page(30))
    const argv = ['watch', `${server.origin}/a`, '--once', '--db', db, '--allow-private', '--jsonl']
    const outcomes = async () => {
      const { out } = await kawat(...argv)
      return out
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).outcome)
    }
    expect(await outcomes()).toEqual(['new'])
    expect(await outcomes()).toEqual([])
    server.answer('/a', page(35))
    expect(await outcomes()).toEqual(['revised'])
    const { out } = await kawat('show', `${server.origin}/a`, '--history', '--db', db)
    expect(out).toMatch(/\[30\] menit[\s\S]*\[35\] menit/)
  })

  it('goes on past a server that fails', async () => {
    server.answer('/rusak', sent('', {}, 500))
    const { code, error } = await kawat(
      'watch',
      `${server.origin}/rusak`,
      '--once',
      '--db',
      database(),
      '--allow-private',
    )
    expect(code).toBe(1)
    expect(error).toContain('The server has a fault (500)')
  })
})
