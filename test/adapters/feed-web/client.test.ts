import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type GetOptions,
  type WebClient,
  type WebClientOptions,
  webClient,
} from '../../../src/adapters/feed-web/client.ts'
import type { Fetched } from '../../../src/adapters/feed-web/page.ts'
import { html, jumpingClock, type LocalServer, localServer, moved, sent } from './local-server.ts'

let server: LocalServer
let client: WebClient

const clock = jumpingClock()

beforeAll(async () => {
  server = await localServer()
  client = webClient({
    allowPrivate: true,
    maxBytes: 100_000,
    // Long, because the machine may be busy: what is slow is tried with a client in a hurry.
    overallTimeout: 30_000,
    contact: 'https://kawat.example/kontak',
    clock,
  })
})
afterAll(async () => {
  await client.close()
  await server.close()
})

/** Gets with a client whose limits are short. */
async function hurried(path: string, limits: WebClientOptions): Promise<Fetched> {
  const hurrying = webClient({ allowPrivate: true, overallTimeout: 30_000, ...limits })
  const result = await hurrying.get(`${server.origin}${path}`)
  await hurrying.close()
  return result
}

const get = (path: string, options?: GetOptions) => client.get(`${server.origin}${path}`, options)

/** A result on one line: kind, content and text, or the reason. */
function told(result: Fetched): string {
  if (result.kind === 'page') return `${result.content} ${result.encoding} ${result.text}`
  if (result.kind === 'unchanged') return 'unchanged'
  const { reason, status, retryAfter, detail } = result
  return [reason, status, retryAfter, detail].filter((part) => part !== undefined).join(' ')
}

/** Gzip that inflates to nothing, however long it is: empty blocks without end. */
const AIR = Buffer.concat([
  Buffer.from('1f8b0800000000000003', 'hex'),
  ...Array.from({ length: 40_000 }, () => Buffer.from('000000ffff', 'hex')),
])

const BOMB = gzipSync(Buffer.alloc(50_000_000))

describe('a page', () => {
  it('comes with where it was and how to ask again', async () => {
    server.answer('/a', html('<p>Tiba.', { etag: '"7"', 'last-modified': 'Mon, 02 Mar 2026' }))
    expect(await get('/a#bagian')).toEqual({
      kind: 'page',
      url: `${server.origin}/a`,
      content: 'html',
      text: '<p>Tiba.',
      encoding: 'utf-8',
      cut: false,
      etag: '"7"',
      lastModified: 'Mon, 02 Mar 2026',
    })
    expect(server.headers()['user-agent']).toMatch(
      /^Kawat\/\d+\.\d+\.\d+ \(\+https:\/\/kawat\.example\/kontak\)$/,
    )
  })

  it('that has not changed is not sent again', async () => {
    server.answer('/b', (response, request) => {
      const known = request.headers['if-none-match'] === '"7"'
      response.writeHead(known ? 304 : 200, { etag: '"7"' }).end(known ? '' : 'isi')
    })
    expect(told(await get('/b'))).toBe('text utf-8 isi')
    expect(await get('/b', { etag: '"7"' })).toEqual({
      kind: 'unchanged',
      url: `${server.origin}/b`,
      etag: '"7"',
    })
  })

  it('is asked for without validators that no server can have sent', async () => {
    server.answer('/c', 'isi')
    await get('/c', { etag: 'a\r\nx-evil: 1', lastModified: 'y'.repeat(5000) })
    expect(server.headers()).not.toHaveProperty('if-none-match')
    expect(server.headers()).not.toHaveProperty('if-modified-since')
  })

  it('is not "unchanged" where nothing was known of it', async () => {
    server.answer('/d', sent('', {}, 304))
    expect(told(await get('/d'))).toBe('status 304')
  })

  it.each([
    ['gzip', 'gzip', gzipSync('<p>Tiba.')],
    ['brotli', 'br', brotliCompressSync('<p>Tiba.')],
    ['deflate', 'deflate', deflateSync('<p>Tiba.')],
    ['deflate without its header', 'deflate', deflateRawSync('<p>Tiba.')],
    ['gzip twice', 'gzip, x-gzip', gzipSync(gzipSync('<p>Tiba.'))],
    ['nothing, although it says gzip', 'gzip', Buffer.from('<p>Tiba.')],
  ])('is inflated from %s', async (_, coding, bytes) => {
    server.answer('/e', sent(bytes, { 'content-encoding': coding, 'content-type': 'text/html' }))
    expect(told(await get('/e'))).toBe('html utf-8 <p>Tiba.')
  })

  it.each([
    [
      'what the server says',
      'text/html; charset=windows-1252',
      Buffer.from('caf\xe9', 'latin1'),
      'html windows-1252 café',
    ],
    [
      'valid UTF-8 although the server says otherwise',
      'text/html; charset=iso-8859-1',
      Buffer.from('café'),
      'html utf-8 café',
    ],
    [
      'its own meta',
      'text/html',
      Buffer.from('<meta charset=koi8-r><p>\xc4\xc1', 'latin1'),
      'html koi8-r <meta charset=koi8-r><p>да',
    ],
    [
      'its XML declaration',
      'application/rss+xml',
      Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss>\xe4\xe0</rss>', 'latin1'),
      'xml windows-1251 <?xml version="1.0" encoding="windows-1251"?><rss>да</rss>',
    ],
    [
      'a byte order mark',
      'text/html',
      Buffer.from('\ufeff<p>da', 'utf16le'),
      'html utf-16le <p>da',
    ],
  ])('is read by %s', async (_, type, bytes, expected) => {
    server.answer('/f', sent(bytes, { 'content-type': type }))
    expect(told(await get('/f'))).toBe(expected)
  })

  it.each([
    ['html', 'text/plain', '<!-- x --><!DOCTYPE html><p>a'],
    ['html', 'application/xhtml+xml', '<?xml version="1.0"?><html xmlns="x"/>'],
    ['html', 'text/html', 'tanpa tanda'],
    ['html', 'text/html', '<custom-story>a</custom-story>'],
    ['xml', 'text/html', '\n<?xml version="1.0"?>\n<rss version="2.0"></rss>'],
    ['xml', 'application/octet-stream', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['xml', 'text/xml', '<sesuatu/>'],
    ['json', 'text/plain', '{"version":"https://jsonfeed.org/version/1"}'],
    ['json', 'application/feed+json', '{}'],
    ['text', 'text/plain', '[Gambas:Video] Menlu tiba.'],
    ['text', '', '<3 kata penutup'],
  ])('is %s, as seen in %s "%s"', async (kind, type, content) => {
    server.answer('/g', sent(content, type === '' ? {} : { 'content-type': type }))
    expect(await get('/g')).toMatchObject({ kind: 'page', content: kind })
  })

  it.each([
    ['a picture by its type', 'image/svg+xml', '<svg/>', 'not-text image/svg+xml'],
    ['sound by its type', 'audio/mpeg', 'ID3', 'not-text audio/mpeg'],
    ['a PDF by its type', 'application/pdf', 'x', 'not-text application/pdf'],
    ['a PDF by its bytes', 'text/html', '%PDF-1.7', 'not-text PDF'],
    ['a JPEG by its bytes', '', '\xff\xd8\xff\xe0', 'not-text JPEG'],
    ['a film by its bytes', 'text/plain', '\0\0\0\x20ftypisom', 'not-text MP4, AVIF'],
    ['bytes with NUL', 'text/html', '<p>\0', 'not-text NUL'],
    ['nothing', 'text/html', ' \n', 'empty'],
  ])('is refused where it is %s', async (_, type, content, expected) => {
    const headers = type === '' ? {} : { 'content-type': type }
    server.answer('/h', sent(Buffer.from(content, 'latin1'), headers))
    expect(told(await get('/h'))).toBe(expected)
  })
})

describe('a redirect', () => {
  it('is followed, relative and with letters of its language', async () => {
    server.answer('/r1', moved('r2', 301))
    server.answer('/r2', (response) => {
      response.writeHead(308, { location: Buffer.from('/kabar-négara').toString('latin1') }).end()
    })
    server.answer('/kabar-n%C3%A9gara', 'sampai')
    const page = await get('/r1')
    expect(page).toMatchObject({ kind: 'page', text: 'sampai' })
    expect(page.url).toBe(`${server.origin}/kabar-n%C3%A9gara`)
  })

  it('is followed five times and no more', async () => {
    for (let at = 0; at < 7; at++) server.answer(`/hop${at}`, moved(`/hop${at + 1}`))
    server.answer('/hop7', 'sampai')
    expect(told(await get('/hop2'))).toBe('html utf-8 sampai')
    expect(told(await get('/hop1'))).toBe('too-many-redirects 5')
  })

  it.each([
    ['in a circle', '/circle', moved('/circle'), 'redirect-loop'],
    ['to nowhere', '/nowhere', moved(''), 'redirect-nowhere 302'],
    ['to no address', '/bad', moved('http://['), 'not-an-address'],
    ['to a file', '/file', moved('file:///etc/passwd'), 'scheme'],
    ['with a password', '/secret', moved('http://a:b@127.0.0.1/'), 'credentials'],
  ])('%s fails', async (_, path, answer, expected) => {
    server.answer(path, answer)
    expect(told(await get(path))).toBe(expected)
  })

  it('is asked about at every hop', async () => {
    server.answer('/s1', moved('/s2'))
    const hops: string[] = []
    const result = await get('/s1', {
      before: async (url) => {
        hops.push(url.pathname)
        return url.pathname === '/s2'
          ? { kind: 'failed', reason: 'robots', url: url.href }
          : undefined
      },
    })
    expect([hops, told(result)]).toEqual([['/s1', '/s2'], 'robots'])
    expect(server.asked).not.toContain('/s2')
  })

  it('does not start the clock anew', async () => {
    const slow = (path: string) =>
      server.answer(path, (response) => setTimeout(() => moved(`${path}x`)(response, null!), 150))
    for (const path of ['/t', '/tx', '/txx', '/txxx', '/txxxx']) slow(path)
    expect(told(await hurried('/t', { overallTimeout: 500 }))).toBe('too-slow')
  })
})

describe('a server that misbehaves', () => {
  it.each<[string, string, Parameters<LocalServer['answer']>[1], string]>([
    [
      'never ends',
      '/m4',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(10_000)));
        }
        response.on('drain', more)
        more()
      },
      'too-large 100000',
    ],
    ['promises too much', '/m5', sent('x', { 'content-length': '999999999' }), 'too-large 100000'],
    [
      'sends less than promised',
      '/m6',
      (response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('awal')
        setTimeout(() => response.destroy(), 20)
      },
      'broken',
    ],
    ['hangs up before it answers', '/m7', (response) => response.destroy(), 'no-connection'],
    [
      'resets the connection',
      '/m8',
      (response) => response.socket?.resetAndDestroy(),
      'no-connection',
    ],
    [
      'resets it in the middle',
      '/m9',
      (response) => {
        response.writeHead(200).write('awal')
        setTimeout(() => response.socket?.resetAndDestroy(), 20)
      },
      'broken',
    ],
    ['sends a bomb', '/m10', sent(BOMB, { 'content-encoding': 'gzip' }), 'too-large 100000'],
    [
      'sends a bomb in a bomb',
      '/m11',
      sent(gzipSync(BOMB), { 'content-encoding': 'gzip, gzip' }),
      'too-large 100000',
    ],
    [
      'sends compressed air',
      '/m25',
      (response) => {
        // In pieces, or its length would be known beforehand.
        response.writeHead(200, { 'content-encoding': 'gzip' }).write(AIR.subarray(0, 50))
        response.end(AIR.subarray(50))
      },
      'too-large 100000',
    ],
    [
      'sends half a gzip',
      '/m12',
      sent(gzipSync('Tiba.'.repeat(500)).subarray(0, 30), { 'content-encoding': 'gzip' }),
      'broken',
    ],
    [
      'sends damaged brotli',
      '/m13',
      sent('bukan brotli sama sekali', { 'content-encoding': 'br' }),
      'broken',
    ],
    [
      'sends compression unheard of',
      '/m14',
      sent('x', { 'content-encoding': 'rahasia' }),
      'broken Content-Encoding: rahasia',
    ],
    ['sends huge headers', '/m15', sent('x', { 'x-huge': 'y'.repeat(100_000) }), 'broken'],
    [
      'is no server of the web',
      '/m16',
      (response) => response.socket?.end('220 smtp siap\r\n'),
      'broken',
    ],
    ['is overrun', '/m17', sent('', { 'retry-after': '120' }, 429), 'busy 429 120'],
    [
      'is down until a date',
      '/m18',
      sent('', { 'retry-after': 'Mon, 02 Mar 2026 00:01:30 GMT' }, 503),
      'busy 503 90',
    ],
    ['is down', '/m19', sent('', {}, 503), 'busy 503'],
    ['is at fault', '/m20', sent('', {}, 500), 'server-error 500'],
    ['wants to be paid', '/m21', sent('', {}, 402), 'closed 402'],
    ['is a teapot', '/m22', sent('', {}, 418), 'status 418'],
    ['has nothing', '/m23', sent('', {}, 204), 'empty 204'],
    ['does not know', '/m24', sent('x', {}, 410), 'not-found 410'],
  ])('%s', async (_, path, answer, expected) => {
    server.answer(path, answer)
    expect(told(await get(path))).toBe(expected)
  })

  it('and closes: the next is asked all the same', async () => {
    server.answer('/n', 'isi')
    expect(told(await get('/n'))).toBe('html utf-8 isi')
  })

  it('is not there at all', async () => {
    const gone = await localServer()
    await gone.close()
    expect(told(await client.get(gone.origin))).toBe('no-connection')
  })
})

describe('a slow server', () => {
  beforeAll(() => {
    server.answer('/silent', () => {})
    server.answer('/stuck', (response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('awal')
    })
    server.answer('/drip', (response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const drip = setInterval(() => response.write('a'), 20)
      response.on('close', () => clearInterval(drip))
    })
  })

  it.each([
    ['that sends no header', '/silent', { headersTimeout: 100 }, 'UND_ERR_HEADERS_TIMEOUT'],
    ['that stops in the middle', '/stuck', { bodyTimeout: 100 }, 'UND_ERR_BODY_TIMEOUT'],
    ['that sends no header, in all', '/silent', { overallTimeout: 200 }, undefined],
    ['that stops in the middle, in all', '/stuck', { overallTimeout: 200 }, undefined],
    ['that sends a byte at a time', '/drip', { overallTimeout: 300 }, undefined],
  ])('%s is given up', async (_, path, limits, code) => {
    const result = await hurried(path, limits)
    expect(told(result)).toBe('too-slow')
    if (code !== undefined) expect(result).toMatchObject({ cause: { code } })
  })
})

describe('a connection', () => {
  it('without a certificate is none', async () => {
    const secure = server.origin.replace('http:', 'https:')
    expect(told(await client.get(secure))).toBe('certificate')
  })

  it.each([
    ['of its own', { connectTimeout: 100, overallTimeout: 30_000 }],
    ['in all', { connectTimeout: 30_000, overallTimeout: 100 }],
  ])('that does not come about has a limit %s', async (_, limits) => {
    const waiting = webClient({ ...limits, resolve: () => new Promise(() => {}) })
    expect(told(await waiting.get('http://kabar.example/'))).toBe('too-slow')
    await waiting.close()
  })
})

describe('the person', () => {
  it('may stop it at any time', async () => {
    server.answer('/never', () => {})
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 30)
    expect(told(await get('/never', { signal: stop.signal }))).toBe('stopped')
    const before = server.asked.length
    expect(told(await get('/never', { signal: stop.signal }))).toBe('stopped')
    expect(server.asked.length).toBe(before)
  })
})

it('cuts instead of refusing where it is told to', async () => {
  server.answer('/robots.txt', sent(gzipSync('a'.repeat(5000)), { 'content-encoding': 'gzip' }))
  expect(await get('/robots.txt', { cutAt: 10 })).toMatchObject({ text: 'a'.repeat(10), cut: true })
})

it('any answer is a value', async () => {
  const start = fc.constantFrom(
    '',
    '<',
    '<!--',
    '<?xml version="1.0" encoding="',
    '{"a":',
    '\x1f\x8b',
    'x\x9c',
    '<html><meta charset=',
  )
  const type = fc.oneof(
    fc.constantFrom('text/html', 'text/xml; charset=', 'application/json'),
    fc.string({ unit: 'grapheme-ascii' }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(200, 200, 200, 203, 206, 300, 301, 304, 404, 429, 599),
      start,
      fc.uint8Array({ maxLength: 300 }),
      type,
      fc.constantFrom('', 'gzip', 'deflate', 'br', 'gzip, br', 'x-gzip,identity'),
      fc.string({ unit: 'grapheme-ascii' }),
      async (status, head, bytes, contentType, coding, words) => {
        server.answer('/any', (response) => {
          response.writeHead(status, {
            'content-type': contentType,
            'content-encoding': coding,
            'retry-after': words,
            location: words,
            etag: words,
          })
          response.end(Buffer.concat([Buffer.from(head, 'latin1'), bytes]))
        })
        expect((await get('/any')).kind).toMatch(/^(?:page|failed)$/)
      },
    ),
    { numRuns: 300 },
  )
})
