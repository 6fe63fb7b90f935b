import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio'
import { Archive, FILE_WINDOW } from '../../../src/adapters/feed-warc/archive.ts'
import { ByteWindow } from '../../../src/adapters/feed-warc/byte-window.ts'
import { warcForm } from '../../../src/adapters/feed-warc/sniff.ts'
import { contents, readBytes } from './reading.ts'
import { type Form, file, http, page, pieces, record } from './warc-writer.ts'

const pages = Array.from(
  { length: 12 },
  (_, number) => `<p>Putaran ${number} ${'kata '.repeat(number * 90)}`,
)
const RECORDS = [
  record({ type: 'warcinfo', block: 'software: kawat-test\r\n' }),
  ...pages.flatMap((html, number) => [
    record({ type: 'request', block: `GET /${number} HTTP/1.1\r\nHost: kabar.example\r\n\r\n` }),
    record({
      url: `https://kabar.example/${number}`,
      version: number % 2 === 0 ? 'WARC/1.0' : 'WARC/1.1',
      block:
        number % 3 === 0
          ? page(gzipSync(html), { 'Content-Encoding': 'gzip' })
          : number % 3 === 1
            ? page(`${Buffer.byteLength(html).toString(16)}\r\n${html}\r\n0\r\n\r\n`, {
                'Transfer-Encoding': 'chunked',
              })
            : page(html),
    }),
  ]),
  record({ block: http('hilang', { 'Content-Type': 'text/html' }, 'HTTP/1.1 404 Not Found') }),
  record({ type: 'revisit', block: page('') }),
]

interface Seen {
  readonly offset: number
  readonly fields: { readonly [name: string]: string }
  readonly block: string
}

async function byOurs(bytes: Uint8Array): Promise<readonly Seen[]> {
  let at = 0
  const fill = async (into: Uint8Array) => {
    const piece = bytes.subarray(at, at + into.length)
    into.set(piece)
    at += piece.length
    return piece.length
  }
  const archive = new Archive(new ByteWindow(fill, FILE_WINDOW), warcForm(bytes), { limit: 1e9 })
  const seen: Seen[] = []
  for await (const found of archive.found()) {
    if ('damage' in found) throw new Error(found.damage)
    const { fields, block = new Uint8Array() } = found.record
    seen.push({
      offset: found.at.offset,
      fields: Object.fromEntries(fields),
      block: Buffer.from(block).toString('latin1'),
    })
  }
  return seen
}

async function byWarcio(bytes: Uint8Array): Promise<readonly Seen[]> {
  const parser = new WARCParser(pieces(bytes, 1000), { parseHttp: false })
  const seen: Seen[] = []
  for await (const one of parser) {
    const block = Buffer.from(await one.readFully(false)).toString('latin1')
    const fields = Object.fromEntries(
      [...one.warcHeaders.headers].map(([name, value]) => [name.toLowerCase(), value]),
    )
    seen.push({ offset: parser.offset, fields, block })
  }
  return seen
}

describe('the other reader', () => {
  it.each<Form>(['members', 'plain'])(
    'sees the same offsets, headers and blocks (%s)',
    async (form) => {
      const bytes = file(form, RECORDS)
      const ours = await byOurs(bytes)
      expect(ours).toHaveLength(RECORDS.length)
      expect(ours).toEqual(await byWarcio(bytes))
    },
  )

  it('sees the same pages, their codings undone', async () => {
    const bytes = file('members', RECORDS)
    const theirs: string[] = []
    for await (const one of WARCParser.iterRecords(pieces(bytes, 1000))) {
      if (one.warcType !== 'response' || one.httpHeaders?.statusCode !== 200) continue
      theirs.push(await one.contentText())
    }
    expect(theirs).toEqual(pages)
    expect(contents((await readBytes(bytes)).items)).toEqual(pages)
  })

  it.each([true, false])('writes what we read (gzip: %s)', async (gzip) => {
    const written: Uint8Array[] = []
    for (const [number, html] of pages.entries()) {
      const one = WARCRecord.create(
        {
          url: `https://kabar.example/${number}?q=é`,
          date: '2024-03-05T06:07:08Z',
          type: 'response',
          warcVersion: number % 2 === 0 ? 'WARC/1.0' : 'WARC/1.1',
          httpHeaders: { 'Content-Type': 'text/html; charset=utf-8', 'X-Judul': 'Menlu “tiba”' },
        },
        pieces(Buffer.from(html), 100),
      )
      written.push(await WARCSerializer.serialize(one, { gzip }))
    }
    const bytes = Buffer.concat(written)
    const { items, summary } = await readBytes(bytes)
    expect(contents(items)).toEqual(pages)
    expect(items.map(({ at }) => at?.offset)).toEqual(
      written.map((_, index) =>
        written.slice(0, index).reduce((sum, { length }) => sum + length, 0),
      ),
    )
    expect(summary).toMatchObject({ records: pages.length, bytes: bytes.length })
    expect((await byOurs(bytes)).map(({ fields }) => fields)).toEqual(
      (await byWarcio(bytes)).map(({ fields }) => fields),
    )
  })
})
