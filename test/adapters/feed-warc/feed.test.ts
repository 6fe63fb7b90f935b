import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import {
  type WarcFeedOptions,
  type WarcItem,
  warcFeed,
} from '../../../src/adapters/feed-warc/feed.ts'
import { sentences } from '../../../src/adapters/feed-warc/sentences.ts'
import { sniffWarc } from '../../../src/adapters/feed-warc/sniff.ts'
import type { WarcSummary } from '../../../src/adapters/feed-warc/summary.ts'
import type { Feed } from '../../../src/ports.ts'
import { contents, readBytes } from './reading.ts'
import { FORMS, file, page, pieces, record } from './warc-writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-warc-'))
afterAll(() => rmSync(folder, { recursive: true }))

const words = ['satu', 'dua', 'tiga']
const RECORDS = words.map((word) => record({ block: page(`<p>${word}`) }))
const htmls = words.map((word) => `<p>${word}`)

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

async function gathered(items: AsyncIterable<WarcItem>): Promise<WarcItem[]> {
  const found: WarcItem[] = []
  for await (const item of items) found.push(item)
  return found
}

async function all(paths: readonly string[], options?: WarcFeedOptions): Promise<WarcItem[]> {
  return await gathered(warcFeed(paths, options).reports())
}

describe('files', () => {
  it('are read one after the other, each item named by file and offset', async () => {
    const one = written('a.warc.gz', file('members', RECORDS))
    const two = written('b.warc', file('plain', RECORDS))
    const items = await all([one, two])
    expect(contents(items)).toEqual([...htmls, ...htmls])
    const second = gzipSync(RECORDS[0]!).length
    expect(items.map(({ name }) => name).slice(0, 2)).toEqual([`${one}@0`, `${one}@${second}`])
    expect(items[4]?.name).toBe(`${two}@${RECORDS[0]!.length}`)
    expect(items[2]?.next).toEqual({ offset: file('members', RECORDS).length })
  })

  it('of one member have places inside it', async () => {
    const items = await all([written('c.warc.gz', file('whole', RECORDS))])
    const [first, second] = RECORDS.map(({ length }) => length) as [number, number]
    expect(items.map(({ name }) => name.replace(/.*@/, ''))).toEqual([
      '0',
      `0+${first}`,
      `0+${first + second}`,
    ])
    expect(items[2]?.next).toEqual({ offset: file('whole', RECORDS).length })
  })

  it.each(FORMS)('are read on from where an item says (%s)', async (form) => {
    const path = written(`d-${form}`, file(form, RECORDS))
    for (const [index, { next }] of (await all([path])).entries()) {
      const rest = await all([path, path], { from: next! })
      expect(contents(rest)).toEqual([...htmls.slice(index + 1), ...htmls])
    }
  })

  it('make an overview of everything that was read', async () => {
    const bytes = [
      file('members', [...RECORDS, record({ type: 'request' })]),
      Buffer.concat([file('members', RECORDS), Buffer.from('rusak')]),
    ]
    const summaries: WarcSummary[] = []
    await all(
      bytes.map((one, index) => written(`e${index}.warc.gz`, one)),
      {
        onSummary: (summary) => summaries.push(summary),
      },
    )
    expect(summaries).toEqual([
      expect.objectContaining({
        files: 2,
        bytes: Buffer.concat(bytes).length,
        records: 7,
        taken: 6,
        complete: true,
        skipped: expect.objectContaining({ request: 1, revisit: 0 }),
        damaged: { 'no-record': 1, 'broken-gzip': 0, 'wrong-length': 0, truncated: 0 },
      }),
    ])
  })

  it('give their reports what they do not say themselves', async () => {
    const path = written('f.warc', RECORDS[0]!)
    const [item] = await all([path], {
      given: { lang: 'id', outlet: 'Kabar', zone: 'Asia/Jakarta' },
    })
    expect(item).toMatchObject({ report: { lang: 'id', outlet: 'Kabar', zone: 'Asia/Jakarta' } })
  })
})

describe('what cannot be read is told of', () => {
  const { en, id } = sentences
  it.each([
    ['a file that is not there', () => join(folder, 'tiada.warc'), en.notFound],
    ['a folder', () => folder, en.folder],
    ['an address', () => 'https://arsip.example/a.warc.gz', en.webAddress],
    ['a story', () => written('g.txt', Buffer.from('Menlu tiba.\n')), en.notWarc],
    ['an empty file', () => written('h', Buffer.of()), en.notWarc],
    ['a gzip of something else', () => written('i.gz', gzipSync('Menlu tiba.')), en.notWarc],
    [
      'half an address line',
      () => written('j', Buffer.from('WARC/1.0\r\nWARC-Type: resp')),
      en.notWarc,
    ],
  ])('%s', async (_, path, failed) => {
    const good = written('k.warc', RECORDS[0]!)
    const items = await all([path(), good])
    expect(items).toHaveLength(2)
    expect(items[0]).toMatchObject({ name: path(), failed })
    expect(contents(items)).toEqual(['<p>satu'])
  })

  it('a place beyond the end', async () => {
    const bytes = file('members', RECORDS)
    const path = written('l.warc.gz', bytes)
    const from = { offset: bytes.length + 1 }
    const failed = en.beyondEnd(`${bytes.length + 1}`)
    expect(await all([path], { from })).toEqual([{ name: path, failed }])
    expect((await readBytes(bytes, { from })).items).toEqual([{ name: '-', failed }])
    expect(await all([path], { from: { offset: bytes.length } })).toEqual([])
  })

  it('in Indonesian', async () => {
    const [item] = await all([join(folder, 'tiada.warc')], { language: 'id' })
    expect(item).toMatchObject({ failed: id.notFound })
  })

  it('a standard input that breaks', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield file('members', RECORDS)
      throw new Error('pipa putus')
    }
    const items = await all(['-'], { stdin: broken() })
    expect(items.at(-1)).toMatchObject({ name: '-', failed: en.unreadable('pipa putus') })
    expect((await all(['-'])).map((one) => 'failed' in one && one.failed)).toEqual([en.notWarc])
  })
})

describe('stopping', () => {
  it.each(FORMS)('by signal gives nothing more (%s)', async (form) => {
    const path = written(`m-${form}`, file(form, RECORDS))
    for (const [name, stdin] of [
      [path, undefined],
      ['-', pieces(file(form, RECORDS), 50)],
    ] as const) {
      const controller = new AbortController()
      let summary: WarcSummary | undefined
      const feed: Feed = warcFeed([name, path], {
        ...(stdin ? { stdin } : {}),
        onSummary: (told) => {
          summary = told
        },
      })
      let count = 0
      for await (const item of feed.reports(controller.signal)) {
        expect(item).toHaveProperty('report')
        count++
        controller.abort()
      }
      expect(count).toBe(1)
      expect(summary).toMatchObject({ taken: 1, complete: false })
    }
  })

  it('by signal does not wait for a standard input that hangs', async () => {
    const controller = new AbortController()
    const hanging: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        next: () => {
          queueMicrotask(() => controller.abort())
          return new Promise(() => {})
        },
        return: () => new Promise(() => {}),
      }),
    }
    const items = await gathered(warcFeed(['-'], { stdin: hanging }).reports(controller.signal))
    expect(items).toEqual([])
  })

  it('by signal before the beginning opens nothing', async () => {
    const items = await gathered(warcFeed([join(folder, 'tiada')]).reports(AbortSignal.abort()))
    expect(items).toEqual([])
  })

  it('by its reader lets go of the input', async () => {
    let released = false
    async function* input(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield file('members', RECORDS)
      } finally {
        released = true
      }
    }
    for await (const _ of warcFeed(['-'], { stdin: input() }).reports()) break
    expect(released).toBe(true)
  })

  it('by signal ends the unpacking of what unpacks a thousandfold', async () => {
    const controller = new AbortController()
    const bomb = gzipSync(record({ block: Buffer.alloc(60_000_000) }))
    async function* input(): AsyncGenerator<Uint8Array> {
      yield bomb
      controller.abort()
    }
    let summary: WarcSummary | undefined
    const feed = warcFeed(['-'], {
      stdin: input(),
      onSummary: (told) => {
        summary = told
      },
    })
    expect(await gathered(feed.reports(controller.signal))).toEqual([])
    expect(summary?.bytes).toBeLessThan(bomb.length / 2)
    expect(summary).toMatchObject({ records: 0, complete: false })
  })
})

describe('sniffing', () => {
  it.each(FORMS)('knows a WARC by its first bytes (%s)', (form) => {
    const bytes = file(form, [record({ block: page('kata '.repeat(2000)) }), ...RECORDS])
    for (const size of [400, 4096]) expect(sniffWarc(bytes.subarray(0, size))).toBe(true)
    expect(sniffWarc(bytes.subarray(0, 7))).toBe(false)
  })

  it('knows nothing else for one', () => {
    const others = ['', 'WARC', 'WARCRAFT/1.0', 'Menlu tiba.', '<html>', '\n\n', '{"a":1}'].map(
      (one) => Buffer.from(one),
    )
    const packed = [
      ...others.map((one) => gzipSync(one)),
      Buffer.of(0x1f, 0x8b),
      Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 99, 99),
    ]
    expect([...others, ...packed].filter(sniffWarc)).toEqual([])
  })

  it('reads a gzip header with everything in it', async () => {
    const plain = gzipSync(RECORDS[0]!)
    const more = Buffer.from('\x02\x00ab' + 'nama.warc\0' + 'catatan\0' + 'cc', 'latin1')
    const header = Buffer.from(plain.subarray(0, 10))
    header[3] = 2 + 4 + 8 + 16
    const bytes = Buffer.concat([header, more, plain.subarray(10)])
    expect(sniffWarc(bytes)).toBe(true)
    expect(contents((await readBytes(bytes)).items)).toEqual(['<p>satu'])
  })
})
