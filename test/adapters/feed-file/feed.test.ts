import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type FileFeedOptions, fileFeed } from '../../../src/adapters/feed-file/feed.ts'
import type { FeedItem } from '../../../src/ports.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-feed-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function all(paths: readonly string[], options?: FileFeedOptions): Promise<FeedItem[]> {
  const items: FeedItem[] = []
  for await (const item of fileFeed(paths, options).reports()) items.push(item)
  return items
}

/** One word for each item: the kind and beginning of its first page, or its failure. */
const told = (items: readonly FeedItem[]): readonly string[] =>
  items.map((item) => {
    const name = relative(folder, item.name)
    if ('failed' in item) return `${name} ! ${item.failed}`
    const { kind, content } = item.report.pages[0]
    return `${name} ${kind} ${content.trim()}`
  })

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('what a file is, is seen in its content', () => {
  it.each([
    ['text', 'kabar', 'Menlu tiba.', 'text Menlu tiba.'],
    [
      'HTML without its ending',
      'halaman',
      '<!DOCTYPE html><p>Tiba.',
      'html <!DOCTYPE html><p>Tiba.',
    ],
    ['HTML called text', 'a.txt', '\n<html><p>Tiba.', 'html <html><p>Tiba.'],
    [
      'a story that begins with a bracket',
      'b.txt',
      '[Gambas:Video]\nTiba.',
      'text [Gambas:Video]\nTiba.',
    ],
    ['an object over many lines', 'c', '{\n  "text": "Tiba."\n}', 'text Tiba.'],
    ['an object on one line', 'd.json', '{"html":"<p>Tiba."}', 'html <p>Tiba.'],
    ['a story that begins with "<"', 'e.txt', '<3 kata penutup', 'text <3 kata penutup'],
  ])('%s', async (_, name, content, expected) => {
    expect(told(await all([file(name, content)]))).toEqual([`${name} ${expected}`])
  })

  it('JSON lines, whatever the ending, with the line for a name', async () => {
    const path = file('baris', '{"text":"Satu."}\r\n\n{"text":"Dua."}')
    expect(told(await all([path]))).toEqual(['baris:1 text Satu.', 'baris:3 text Dua.'])
  })

  it('JSON lines called a document', async () => {
    const path = file('baris.json', '{"text":"Satu."}\n{"text":}\n{"text":"Tiga."}\n')
    expect(told(await all([path]))).toEqual([
      'baris.json:1 text Satu.',
      expect.stringMatching(/^baris\.json:2 ! It is not JSON/),
      'baris.json:3 text Tiga.',
    ])
  })

  it('an array, with the place for a name', async () => {
    const path = file('larik.json', '[{"text":"Satu."}, 7]')
    expect(told(await all([path]))).toEqual([
      'larik.json#1 text Satu.',
      expect.stringMatching(/^larik\.json#2 ! It is JSON, but not an object/),
    ])
  })

  it.each([
    ['x.pdf', Buffer.from('%PDF-1.7 ...'), 'PDF'],
    ['x.docx', Buffer.from([0x50, 0x4b, 3, 4, 1]), 'ZIP, DOCX'],
    ['x.gz', Buffer.from([0x1f, 0x8b, 8]), 'gzip'],
    ['x.dat', Buffer.from([65, 0, 66]), 'NUL'],
  ])('%s is refused', async (name, bytes, kind) => {
    expect(told(await all([file(name, bytes)]))[0]).toContain(`! It is not text (${kind}).`)
  })

  it('a broken object is told, not taken for a story', async () => {
    const items = told(await all([file('rusak.json', '{\n "text": "Tiba.\n')]))
    expect(items[0]).toContain('! It is not JSON')
  })
})

describe('encodings', () => {
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')
  it.each([
    ['UTF-8 with its mark', Buffer.from('\ufeffKata “é”'), 'Kata “é”'],
    ['UTF-16, little end first', utf16('Kata “é”'), 'Kata “é”'],
    ['UTF-16, big end first', utf16('Kata “é”').swap16(), 'Kata “é”'],
    ['JSON lines in UTF-16', utf16('{"text":"Kata “é”"}\n{"text":"Dua"}'), 'Kata “é”'],
  ])('%s', async (_, bytes, expected) => {
    const notes: string[] = []
    const [first] = await all([file('sandi.txt', bytes)], { onNote: (_, note) => notes.push(note) })
    expect(first).toMatchObject({ report: { pages: [{ content: expected }] } })
    expect(notes).toEqual([])
  })

  it('Windows-1252 where UTF-8 is not valid, and says so', async () => {
    const notes: string[] = []
    const bytes = Buffer.from([0x93, 0x4b, 0x61, 0x94, 0x20, 0x96, 0x20, 0xe9, 0x80])
    const options = {
      onNote: (name: string, note: string) => notes.push(`${relative(folder, name)} ${note}`),
    }
    const [first] = await all([file('lama.txt', bytes)], options)
    expect(first).toMatchObject({ report: { pages: [{ content: '“Ka” – é€' }] } })
    expect(notes).toEqual(['lama.txt It is not valid UTF-8 and was read as Windows-1252.'])
  })

  it('lone surrogates become U+FFFD', async () => {
    const [first] = await all([file('s.jsonl', '{"text":"a\\ud800b"}')])
    expect(first).toMatchObject({ report: { pages: [{ content: 'a\ufffdb' }] } })
  })
})

describe('folders', () => {
  it('are read deep down, in order, without hidden files and unknown endings', async () => {
    for (const name of [
      'rak/b.txt',
      'rak/a/z.html',
      'rak/a/.git/x.txt',
      'rak/.simpan.txt',
      'rak/c.doc',
      'rak/B.TXT',
    ]) {
      file(name, 'Isi.')
    }
    symlinkSync(join(folder, 'rak'), join(folder, 'rak', 'lingkar'))
    expect(fileFeed([join(folder, 'rak')]).total).toBe(3)
    const items = await all([join(folder, 'rak')])
    expect(items.map(({ name }) => relative(folder, name))).toEqual([
      'rak/B.TXT',
      'rak/a/z.html',
      'rak/b.txt',
    ])
  })
})

describe('what cannot be taken', () => {
  it('is an item with its reason, and stops nothing', async () => {
    mkdirSync(join(folder, 'hampa'))
    const good = file('baik.txt', 'Baik.')
    const items = await all([
      join(folder, 'tiada.txt'),
      join(folder, 'hampa'),
      'https://contoh.example/x',
      good,
    ])
    expect(items.map((item) => ('failed' in item ? item.failed.split('.')[0] : 'taken'))).toEqual([
      'There is no such file or folder',
      'There is nothing to read in this folder',
      'It is a web address, and only files are read here',
      'taken',
    ])
  })

  it.skipIf(process.getuid?.() === 0)('a file one may not read', async () => {
    const path = file('kunci.txt', 'Rahasia.')
    chmodSync(path, 0)
    expect(told(await all([path]))[0]).toContain('You may not read it.')
  })

  it('is told in Indonesian where asked', async () => {
    const [item] = await all([join(folder, 'tiada.txt')], { language: 'id' })
    expect(item).toMatchObject({ failed: expect.stringContaining('tidak ada') })
  })

  it('a file over the limit, with its size; one at the limit is read', async () => {
    const path = file('besar.txt', 'x'.repeat(1500))
    expect(told(await all([path], { maxBytes: 1499 }))[0]).toContain(
      'It is 1.5 kB, and the limit is 1.5 kB',
    )
    expect(await all([path], { maxBytes: 1500 })).toMatchObject([{ report: {} }])
  })

  it('a line over the limit, alone', async () => {
    const long = `{"text":"${'x'.repeat(9000)}"}`
    const path = file('panjang.jsonl', `{"text":"Satu."}\n${long}\n{"text":"Tiga."}\n`)
    const items = told(await all([path], { maxBytes: 5000 }))
    expect(items[0]).toBe('panjang.jsonl:1 text Satu.')
    expect(items[1]).toContain('panjang.jsonl:2 ! This line is 9 kB, and the limit is 5 kB')
    expect(items[2]).toBe('panjang.jsonl:3 text Tiga.')
  })
})

describe('the standard input', () => {
  it('gives the same items however it is cut into chunks', async () => {
    const bytes = Buffer.from('\n{"text":"Menlu “Qin”."}\n{"text":\n\n{"id":"c","text":"Tiga 😀."}')
    const whole = told(await all(['-'], { stdin: chunks(bytes, bytes.length) }))
    expect(whole).toHaveLength(3)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(told(await all(['-'], { stdin: chunks(bytes, size) }))).toEqual(whole)
      }),
    )
  })

  it('takes any bytes without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, size) => {
          const items = await all(['-'], { stdin: chunks(bytes, size), maxBytes: 200 })
          expect(items.length).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('takes any beginning of JSON without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.nat(60), async (json, cut) => {
        const stdin = chunks(Buffer.from(`{${json.slice(0, cut)}\n${json}`), 7)
        expect((await all(['-'], { stdin })).length).toBeGreaterThan(0)
      }),
    )
  })
})

it('stops when told to', async () => {
  const stop = new AbortController()
  const path = file('henti.jsonl', '{"text":"Satu."}\n{"text":"Dua."}\n')
  const seen: string[] = []
  for await (const { name } of fileFeed([path, path]).reports(stop.signal)) {
    seen.push(relative(folder, name))
    stop.abort()
  }
  expect(seen).toEqual(['henti.jsonl:1'])
})
