import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { contents, counts, readBytes, told } from './reading.ts'
import { FORMS, file, http, page, record } from './warc-writer.ts'

const HTML = '<p>Menlu Sari tiba di Praha.'

async function taken(one: Uint8Array, maxBytes?: number) {
  const { items, summary } = await readBytes(one, maxBytes === undefined ? {} : { maxBytes })
  expect(counts(summary.damaged)).toEqual({})
  return { contents: contents(items), skipped: counts(summary.skipped), summary, items }
}

describe('a record is taken', () => {
  it.each([
    ['a page', record({ block: page(HTML) })],
    [
      'a page of HTTP/1.0',
      record({ block: http(HTML, { 'content-type': 'text/html' }, 'HTTP/1.0 200') }),
    ],
    ['a page of XHTML', record({ block: http(HTML, { 'Content-Type': 'application/xhtml+xml' }) })],
    [
      'a page without a type',
      record({ block: http(`\n<!DOCTYPE html>${HTML}`) }),
      `\n<!DOCTYPE html>${HTML}`,
    ],
    ['a page as a resource', record({ type: 'resource', block: HTML })],
    [
      'text made of a page',
      record({ type: 'conversion', block: HTML, fields: { 'Content-Type': 'text/plain' } }),
    ],
    ['a record of an old draft', record({ version: 'WARC/0.17', block: page(HTML) })],
    ['a record of WARC/1.1', record({ version: 'WARC/1.1', block: page(HTML) })],
    ['line ends without CR', record({ lineEnd: '\n', block: page(HTML) })],
    [
      'a type in capitals',
      record({
        type: 'Response',
        fields: { 'Content-Type': 'application/http' },
        block: page(HTML),
      }),
    ],
    ['a folded field', record({ fields: { 'WARC-Type': '\r\n  response' }, block: page(HTML) })],
    [
      'a line that is no field',
      record({ fields: { 'X-A': 'b\r\nno field at all' }, block: page(HTML) }),
    ],
    ['a field that comes again', record({ fields: { 'warc-type': 'request' }, block: page(HTML) })],
  ])('%s', async (_, one, expected = HTML) => {
    for (const form of FORMS) expect((await taken(file(form, [one]))).contents).toEqual([expected])
  })

  it('with its address, and without the date of its fetching', async () => {
    const { items } = await taken(record({ url: '<https://kabar.example/b>' }))
    expect(told(items)).toEqual([
      expect.stringContaining(' html https://kabar.example/b <p>Menlu tiba.'),
    ])
    const [item] = items
    expect(item && 'report' in item && item.report.published).toBeUndefined()
  })

  it('a text as text', async () => {
    const one = record({
      type: 'conversion',
      block: 'Tiba.',
      fields: { 'Content-Type': 'text/plain' },
    })
    const { items } = await taken(one)
    expect(told(items)).toEqual([expect.stringContaining(' text https://kabar.example/a Tiba.')])
  })

  it.each([
    [
      'Content-Type',
      { 'Content-Type': 'text/html; charset=windows-1251' },
      '<p>\u0415\u0421',
      Buffer.from('<p>\xc5\xd1', 'latin1'),
    ],
    [
      'meta',
      { 'Content-Type': 'text/html' },
      '<meta charset=windows-1251>Я',
      Buffer.from('<meta charset=windows-1251>\xdf', 'latin1'),
    ],
  ])('with the letters its %s names', async (_, fields, expected, body) => {
    expect((await taken(record({ block: http(body, fields) }))).contents).toEqual([expected])
  })
})

describe('a coding is undone', () => {
  const chunked = { 'Transfer-Encoding': 'chunked' }
  const coded = (coding: string) => ({ 'Content-Encoding': coding })
  it.each([
    ['gzip', gzipSync(HTML), coded('gzip')],
    ['x-gzip', gzipSync(HTML), coded('X-GZIP')],
    ['deflate', deflateSync(HTML), coded('deflate')],
    ['deflate without its header', deflateRawSync(HTML), coded('deflate')],
    ['br', brotliCompressSync(HTML), coded('br')],
    ['zstd', zstdCompressSync(HTML), coded('zstd')],
    ['two, one over the other', brotliCompressSync(gzipSync(HTML)), coded('gzip, br')],
    ['identity', HTML, coded('identity')],
    ['none where gzip is said', HTML, coded('gzip')],
    ['none where br is said', HTML, coded('br')],
    ['none where something unknown is said', HTML, coded('utf-8')],
    ['none where chunks are said', HTML, chunked],
    ['chunks', '8\r\n<p>Menlu\r\n14;x=y\r\n Sari tiba di Praha.\r\n0\r\n\r\n', chunked],
    ['chunks without CR', '8\n<p>Menlu\n14\n Sari tiba di Praha.\n0\n\n', chunked],
    ['chunks without their last', '8\r\n<p>Menlu\r\n0014  \r\n Sari tiba di Praha.\r\n', chunked],
    ['chunks of which the last is cut', '8\r\n<p>Menlu\r\nff\r\n Sari tiba di Praha.', chunked],
    [
      'chunks of gzip',
      Buffer.concat([
        Buffer.from(`${gzipSync(HTML).length.toString(16)}\r\n`),
        gzipSync(HTML),
        Buffer.from('\r\n0\r\n\r\n'),
      ]),
      { ...chunked, ...coded('gzip') },
    ],
  ])('%s', async (_, body, fields) => {
    expect((await taken(record({ block: page(body, fields) }))).contents).toEqual([HTML])
  })

  it('of a page the crawler cut off, as far as it goes', async () => {
    const whole = gzipSync(HTML.repeat(50))
    const block = page(whole.subarray(0, whole.length - 9), coded('gzip'))
    expect((await taken(record({ block }))).skipped).toEqual({ undecodable: 1 })
    const cut = await taken(record({ block, fields: { 'WARC-Truncated': 'length' } }))
    expect(cut.contents).toEqual([expect.stringMatching(/^(?:<p>Menlu Sari tiba di Praha\.)+/)])
  })

  it('up to the limit and no further', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 'a'))
    expect((await taken(record({ block: page(bomb, coded('gzip')) }))).skipped).toEqual({
      'too-large': 1,
    })
    const exact = page(gzipSync(Buffer.alloc(1000, 'a')), coded('gzip'))
    for (const [coding, packed] of [
      ['gzip', gzipSync],
      ['br', brotliCompressSync],
      ['zstd', zstdCompressSync],
    ] as const) {
      const one = record({ block: page(packed(Buffer.alloc(1000, 'a')), coded(coding)) })
      expect((await taken(one, 1000)).contents).toHaveLength(1)
    }
    expect((await taken(record({ block: exact }), 999)).skipped).toEqual({ 'too-large': 1 })
  })
})

describe('a record is passed over and counted', () => {
  it.each([
    ['request', record({ type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' })],
    ['revisit', record({ type: 'revisit', block: page('') })],
    ['warcinfo', record({ type: 'warcinfo', block: 'software: x\r\n' })],
    ['metadata', record({ type: 'metadata', block: 'fetchTimeMs: 3\r\n' })],
    ['other-kind', record({ type: 'continuation' })],
    ['other-kind', record({ type: '__proto__' })],
    ['not-http', record({ block: '20240305\nkabar.example. 300 IN A 192.0.2.1' })],
    ['not-http', record({ block: '' })],
    [
      'not-ok',
      record({ block: http(HTML, { 'Content-Type': 'text/html' }, 'HTTP/1.1 404 Not Found') }),
    ],
    ['not-ok', record({ block: http(HTML, { 'Content-Type': 'text/html' }, 'HTTP/1.1 301') })],
    ['not-html', record({ block: http('%PDF-1.7', { 'Content-Type': 'application/pdf' }) })],
    ['not-html', record({ block: http('Tiba.', { 'Content-Type': 'text/plain' }) })],
    ['not-html', record({ block: http('<rss/>', {}) })],
    ['not-html', record({ type: 'resource', block: 'x', fields: { 'Content-Type': 'image/png' } })],
    ['undecodable', record({ block: page(Buffer.of(0, 1, 2, 3), { 'Content-Encoding': 'br' }) })],
    [
      'undecodable',
      record({ block: page(Buffer.of(0, 1, 2, 3), { 'Content-Encoding': 'rot13' }) }),
    ],
    ['undecodable', record({ block: page('zz\r\n', { 'Transfer-Encoding': 'chunked' }) })],
    [
      'undecodable',
      record({ block: page('2\r\nab\r\nzz\r\n', { 'Transfer-Encoding': 'chunked' }) }),
    ],
    ['empty', record({ block: page('') })],
    ['empty', record({ block: 'HTTP/1.1 200 OK' + '\r\nContent-Type: text/html' })],
  ])('%s', async (reason, one) => {
    for (const form of FORMS) {
      const { contents: none, skipped, summary } = await taken(file(form, [one, record({})]))
      expect(none).toEqual(['<p>Menlu tiba.'])
      expect(skipped).toEqual({ [reason]: 1 })
      expect(summary).toMatchObject({ files: 1, records: 2, taken: 1, complete: true })
    }
  })

  it('when it is over the limit, whatever it is packed in', async () => {
    const big = record({ block: page('x'.repeat(6_000_000)) })
    for (const form of FORMS) {
      const bytes = file(form, [record({}), big, record({})])
      const { contents: two, skipped, summary } = await taken(bytes, 5_000_000)
      expect(two).toHaveLength(2)
      expect(skipped).toEqual({ 'too-large': 1 })
      expect(summary.bytes).toBe(bytes.length)
      expect((await taken(bytes, 7_000_000)).contents).toHaveLength(3)
    }
  })
})
