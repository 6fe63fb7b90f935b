/** Which feed takes which input: addresses, feeds, lists, archives and files, through the wiring a person's words go through. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FeedWish, WatchWish } from '../src/adapters/cli/world.ts'
import { memoryStore } from '../src/adapters/store-memory/store-memory.ts'
import { feedOf, type Net, watchOf } from '../src/feeds.ts'
import type { Feed, FeedItem } from '../src/ports.ts'
import { pieces, record, file as warc, page as warcPage } from './adapters/feed-warc/warc-writer.ts'
import {
  type Answer,
  type JumpingClock,
  jumpingClock,
  type LocalServer,
  localServer,
  sent,
} from './adapters/feed-web/local-server.ts'
import { rss, sitemap, storyOf } from './adapters/feed-web/syndication/stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-feeds-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const file = (ending: string, content: string | Uint8Array): string => {
  const path = join(folder, `${count++}${ending}`)
  writeFileSync(path, content)
  return path
}

let server: LocalServer
let clock: JumpingClock
let net: Net
beforeEach(async () => {
  server = await localServer()
  clock = jumpingClock()
  net = { clock, resolve: async () => [{ address: '127.0.0.1', family: 4 }] }
})
afterEach(() => server.close())

const at = (path: string, host = '127.0.0.1') => `http://${host}:${server.port}${path}`
const page = (words: string, head = '') =>
  `<!doctype html><html><head><title>${words}</title>${head}</head><body><p>${words}</p></body></html>`
const xml = (content: string) => sent(content, { 'content-type': 'text/xml' })
const item = (url: string, inside = '') => `<item><link>${url}</link>${inside}</item>`
const opml = (...urls: readonly string[]) =>
  `<opml version="2.0"><body>${urls.map((url) => `<outline text="x" xmlUrl="${url}"/>`).join('')}</body></opml>`

interface Found {
  readonly told: readonly string[]
  readonly notes: readonly string[]
  readonly total: number | undefined
}

/** What a feed gave: "name: content" or "name! sentence", the server's own part of addresses left out. */
async function gave(
  feed: Feed,
  notes: readonly string[],
  most = Number.POSITIVE_INFINITY,
): Promise<Found> {
  const told: string[] = []
  for await (const one of feed.reports()) {
    told.push(short(wordsOf(one)))
    if (told.length === most) break
  }
  return { told, notes: notes.map(short), total: feed.total }
}

function wordsOf(one: FeedItem): string {
  if ('failed' in one) return `${one.name}! ${one.failed}`
  const pages = one.report.pages.map(({ content }) => /<p>([^<]*)/.exec(content)?.[1] ?? content)
  return `${one.name}: ${pages.join(' | ').slice(0, 60)}`
}

const short = (words: string) =>
  words
    .replaceAll(new RegExp(`http://[\\w.]+:${server.port}`, 'g'), '')
    .replaceAll(`${folder}/`, '')

function opened(inputs: readonly string[], wish: FeedWish = {}, most?: number): Promise<Found> {
  const notes: string[] = []
  const onNote = (name: string, note: string) => notes.push(`${name}: ${note}`)
  return gave(feedOf(inputs, { allowPrivate: true, onNote, ...wish }, net), notes, most)
}

describe('an address', () => {
  it('is a story with all its pages', async () => {
    server.answer('/a', page('Satu', '<link rel="next" href="/a?page=2">'))
    server.answer('/a?page=2', page('Dua'))
    expect((await opened([at('/a')])).told).toEqual(['/a: Satu | Dua'])
  })

  it('is a feed: each story once, from the feed where it is there whole, and from its page', async () => {
    const whole = `<title>Utusan tiba</title><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[${storyOf(700)}]]></content:encoded>`
    const items = [
      item(at('/a')),
      item(at('/b'), whole),
      item(at('/hilang')),
      item(at('/a?utm_source=rss')),
    ]
    server.answer('/rss', xml(rss(items.join(''))))
    server.answer('/a', page('Satu'))
    const { told } = await opened([at('/rss')])
    expect(told).toEqual([
      '/a: Satu',
      expect.stringMatching(/^\/b: Menteri Luar Negeri Siti Aminah/),
      expect.stringMatching(/^\/hilang! The page does not exist/),
    ])
    expect(server.asked).toEqual(['/robots.txt', '/rss', '/a', '/hilang'])
  })

  it('is a list of feeds, a sitemap index among them', async () => {
    server.answer('/daftar.opml', xml(opml(at('/rss'), at('/peta.xml'))))
    server.answer('/rss', xml(rss(item(at('/a')))))
    server.answer(
      '/peta.xml',
      xml(`<sitemapindex><sitemap><loc>${at('/berita.xml')}</loc></sitemap></sitemapindex>`),
    )
    server.answer(
      '/berita.xml',
      xml(sitemap(`<url><loc>${at('/b')}</loc></url><url><loc>${at('/a')}</loc></url>`)),
    )
    server.answer('/a', page('Satu'))
    server.answer('/b', page('Dua'))
    expect((await opened([at('/daftar.opml')])).told).toEqual(['/a: Satu', '/b: Dua'])
  })

  it('that names itself as a list ends all the same', async () => {
    server.answer('/daftar.opml', xml(opml(at('/daftar.opml'))))
    expect((await opened([at('/daftar.opml')])).told).toEqual([])
    expect(server.asked.length).toBeLessThan(6)
  })

  it('is data: a sentence', async () => {
    server.answer('/data', sent('{"suhu": 31}', { 'content-type': 'application/json' }))
    expect((await opened([at('/data')])).told).toEqual([
      expect.stringMatching(/^\/data! It is data or a feed/),
    ])
  })

  it('of a hostile feed is a sentence', async () => {
    const bomb =
      '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>'
    server.answer('/rss', xml(bomb))
    expect((await opened([at('/rss')])).told).toEqual([
      expect.stringMatching(/^\/rss! The feed declares entities/),
    ])
  })

  it('of this machine is not asked unless allowed', async () => {
    server.answer('/a', page('Satu'))
    const { told } = await opened([at('/a')], { allowPrivate: false })
    expect(told).toEqual([expect.stringContaining('--allow-private')])
    expect(server.asked).toEqual([])
  })

  it('that robots.txt forbids is fetched where the person insists, what a feed names is not', async () => {
    server.answer('/robots.txt', sent('User-agent: *\nDisallow: /tutup\n'))
    server.answer('/tutup/a', page('Satu'))
    server.answer('/tutup/rss', xml(rss(item(at('/tutup/a')))))
    const inputs = [at('/tutup/a'), at('/tutup/rss')]
    const forbidden = /robots\.txt/
    expect((await opened(inputs)).told).toEqual([
      expect.stringMatching(forbidden),
      expect.stringMatching(forbidden),
    ])
    expect((await opened(inputs, { ignoreRobots: true })).told).toEqual([
      '/tutup/a: Satu',
      expect.stringMatching(forbidden),
    ])
  })

  it('tells the person what was left of a long feed', async () => {
    server.answer('/rss', xml(rss([1, 2, 3].map((n) => item(at(`/${n}`))).join(''))))
    for (const n of [1, 2, 3]) server.answer(`/${n}`, page(`Berita ${n}`))
    const { told, notes } = await opened([at('/rss')], { maxItems: 1 })
    expect(told).toEqual(['/1: Berita 1'])
    expect(notes).toEqual([expect.stringMatching(/^\/rss: 2 of its stories were not fetched/)])
  })

  it('says who asks', async () => {
    server.answer('/a', page('Satu'))
    await opened([at('/a')], { contact: 'meja@suar.example' })
    expect(server.headers()['user-agent']).toContain('(+meja@suar.example)')
  })
})

describe('a file', () => {
  it('is a feed that was saved; what it does not hold is fetched', async () => {
    server.answer('/a', page('Satu'))
    const saved = file('.xml', rss(item(at('/a'))))
    expect((await opened([saved])).told).toEqual(['/a: Satu'])
  })

  it('is a feed that holds its stories: nothing is asked of anybody', async () => {
    const whole = `<content:encoded><![CDATA[${storyOf(700)}]]></content:encoded>`
    const saved = file('.rss', rss(item('https://kabar.example/a', whole)))
    const { told } = await opened([saved])
    expect(told).toEqual([expect.stringContaining('Siti Aminah')])
  })

  it('is a feed in the encoding it names', async () => {
    const text = rss(
      item(
        'https://kabar.example/a',
        `<title>Café</title><content:encoded><![CDATA[<p>Café ${storyOf(700)}]]></content:encoded>`,
      ),
    )
    const saved = file('.xml', Buffer.from(text.replace('UTF-8', 'iso-8859-1'), 'latin1'))
    expect((await opened([saved])).told).toEqual([expect.stringContaining('Café')])
  })

  it('is larger than the limit: a sentence', async () => {
    const { told } = await opened([file('.xml', rss(' '.repeat(3000)))], { maxBytes: 2000 })
    expect(told).toEqual([expect.stringContaining('--max-bytes')])
  })

  const records = ['Satu', 'Dua', 'Tiga'].map((words, index) =>
    record({ url: `https://kabar.example/${index}`, block: warcPage(`<p>${words}`) }),
  )

  it.each([
    ['members', '.warc.gz'],
    ['plain', '.warc'],
  ] as const)('is a web archive (%s), told of at its end', async (form, ending) => {
    const request = record({ type: 'request', block: 'GET / HTTP/1.1' })
    const { told, notes, total } = await opened([file(ending, warc(form, [request, ...records]))])
    expect(told.map((one) => one.replace(/^.*: /, ''))).toEqual(['Satu', 'Dua', 'Tiga'])
    expect(notes).toEqual([
      expect.stringMatching(
        /: 4 records, 3 of them pages that were taken\. Passed over: 1 requests\.$/,
      ),
    ])
    expect(total).toBeUndefined()
  })

  it('is a web archive that is read on where it was left', async () => {
    const archive = file('.warc.gz', warc('members', records))
    const first = await opened([archive], {}, 1)
    const [, place = ''] = /go on with --resume (\S+)$/.exec(first.notes[0] ?? '') ?? []
    expect(first.told).toHaveLength(1)
    const rest = await opened([archive], { resume: place })
    expect(rest.told.map((one) => one.replace(/^.*: /, ''))).toEqual(['Dua', 'Tiga'])
  })

  it('that comes after the archive read on is read from its start', async () => {
    const archives = [file('.warc', warc('plain', records)), file('.warc', warc('plain', records))]
    const [first, second] = records as [Buffer, Buffer]
    const { told } = await opened(archives, { resume: `${first.length + second.length}` })
    expect(told.map((one) => one.replace(/^.*: /, ''))).toEqual(['Tiga', 'Satu', 'Dua', 'Tiga'])
  })

  it('is the standard input: an archive or a feed', async () => {
    const archive = warc('members', records)
    expect((await opened(['-'], { stdin: pieces(archive, 7) })).told).toHaveLength(3)
    server.answer('/a', page('Satu'))
    const feed = pieces(Buffer.from(rss(item(at('/a')))), 7)
    expect((await opened(['-'], { stdin: feed })).told).toEqual(['/a: Satu'])
  })

  it('is in a folder with others, each read as what it is, in order', async () => {
    const shelf = join(folder, 'rak')
    mkdirSync(shelf)
    server.answer('/a', page('Satu'))
    writeFileSync(join(shelf, 'a.txt'), 'Menlu tiba.')
    writeFileSync(join(shelf, 'b.warc.gz'), warc('members', records.slice(0, 1)))
    writeFileSync(join(shelf, 'c.xml'), rss(item(at('/a'))))
    writeFileSync(join(shelf, 'd.html'), page('Halaman'))
    const { told } = await opened([shelf])
    expect(told).toEqual([
      'rak/a.txt: Menlu tiba.',
      'rak/b.warc.gz@0: Satu',
      '/a: Satu',
      'rak/d.html: Halaman',
    ])
  })

  it('keeps its place among addresses', async () => {
    server.answer('/a', page('Satu'))
    server.answer('/b', page('Dua'))
    const text = file('.txt', 'Menlu tiba.')
    const { told } = await opened([at('/a'), text, at('/b')])
    expect(told).toEqual(['/a: Satu', expect.stringContaining('Menlu tiba'), '/b: Dua'])
  })

  it('is counted before it is read where each holds one report', async () => {
    const [one, two] = [file('.txt', 'Menlu tiba.'), file('.html', page('Satu'))]
    expect((await opened([one, two])).total).toBe(2)
  })
})

describe('a watch', () => {
  let polls: WatchWish['polls']
  beforeEach(() => {
    polls = memoryStore()
  })
  function watched(inputs: readonly string[], wish: Partial<WatchWish> = {}): Promise<Found> {
    const notes: string[] = []
    const onNote = (name: string, note: string) => notes.push(`${name}: ${note}`)
    const all: WatchWish = { allowPrivate: true, once: true, polls, onNote, ...wish }
    return gave(watchOf(inputs, all, net), notes)
  }

  it('gives each story once, whatever lists and feeds name it', async () => {
    server.answer('/rss', xml(rss(item(at('/a')))))
    server.answer('/lain', xml(rss(item(at('/a')) + item(at('/b')))))
    server.answer('/a', page('Satu'))
    server.answer('/b', page('Dua'))
    const inputs = [file('.opml', opml(at('/rss'))), at('/lain')]
    expect((await watched(inputs)).told).toEqual(['/a: Satu', '/b: Dua'])
    expect((await watched(inputs)).told).toEqual([])
  })

  it('gives what a list at an address comes to name', async () => {
    server.answer('/daftar.opml', xml(opml(at('/rss'))))
    server.answer('/rss', xml(rss(item(at('/a')))))
    server.answer('/a', page('Satu'))
    server.answer('/b', page('Dua'))
    expect((await watched([at('/daftar.opml')])).told).toEqual(['/a: Satu'])
    server.answer('/daftar.opml', xml(opml(at('/rss'), at('/baru'))))
    server.answer('/rss', xml(rss(item(at('/a')) + item(at('/c')))))
    server.answer('/baru', xml(rss(item(at('/b')))))
    server.answer('/c', page('Tiga'))
    expect((await watched([at('/daftar.opml')])).told).toEqual(['/c: Tiga', '/b: Dua'])
  })

  it('asks the feeds of a list that itself has not changed', async () => {
    const tagged = (content: string, tag: string): Answer => {
      return (response, request) => {
        const known = request.headers['if-none-match'] === tag
        response.writeHead(known ? 304 : 200, { etag: tag, 'content-type': 'text/xml' })
        response.end(known ? undefined : content)
      }
    }
    server.answer('/daftar.opml', tagged(opml(at('/rss')), '"1"'))
    server.answer('/rss', xml(rss(item(at('/a')))))
    server.answer('/a', page('Satu'))
    server.answer('/b', page('Dua'))
    await watched([at('/daftar.opml')])
    server.answer('/rss', xml(rss(item(at('/b')))))
    expect((await watched([at('/daftar.opml')])).told).toEqual(['/b: Dua'])
  })

  it('takes what the feed holds although the host of the pages is down', async () => {
    const whole = `<content:encoded><![CDATA[${storyOf(700)}]]></content:encoded>`
    const down = `http://127.0.0.1:1`
    server.answer('/rss', xml(rss(item(`${down}/a`) + item(`${down}/b`, whole))))
    const { told } = await watched([at('/rss')])
    expect(told).toEqual([expect.stringContaining('!'), expect.stringContaining('Siti Aminah')])
  })

  it('leaves a feed that failed alone until its time, also under a list', async () => {
    server.answer('/daftar.opml', xml(opml(at('/rss'))))
    server.answer('/rss', sent('', {}, 500))
    expect((await watched([at('/daftar.opml')])).told).toHaveLength(1)
    expect((await watched([at('/daftar.opml')])).told).toEqual([])
    clock.pass(3_600_000)
    server.answer('/rss', xml(rss(item(at('/a')))))
    server.answer('/a', page('Satu'))
    expect((await watched([at('/daftar.opml')])).told).toEqual(['/a: Satu'])
  })

  it('takes a story that the feed holds from there', async () => {
    const whole = `<content:encoded><![CDATA[${storyOf(700)}]]></content:encoded>`
    server.answer('/rss', xml(rss(item('https://kabar.example/a', whole))))
    expect((await watched([at('/rss')])).told).toEqual([expect.stringContaining('Siti Aminah')])
    expect((await watched([at('/rss')])).told).toEqual([])
  })

  it('tells of a hostile feed', async () => {
    server.answer('/rss', xml('<!DOCTYPE rss [<!ENTITY a "a">]><rss><channel/></rss>'))
    expect((await watched([at('/rss')])).told).toEqual([expect.stringMatching(/entities/)])
  })

  it.each([
    ['is not there', () => join(folder, 'tiada.opml'), /no such file/],
    ['is a story', () => file('.txt', 'Menlu tiba.'), /no list of feeds/],
    [
      'is a feed that was saved',
      () => file('.xml', rss(item('https://kabar.example/a'))),
      /no list of feeds/,
    ],
    ['names nothing', () => file('.opml', opml()), /names no feed/],
    ['is a folder', () => folder, /a folder/],
    [
      'is too large',
      () => file('.opml', opml(`https://kabar.example/${'x'.repeat(3000)}`)),
      /--max-bytes/,
    ],
  ])('says so where a list %s, and watches the others', async (_, input, told) => {
    server.answer('/a', page('Satu'))
    const found = await watched([input(), at('/a')], { maxBytes: 2000 })
    expect(found.told).toEqual([expect.stringMatching(told), '/a: Satu'])
  })

  it('takes a list from the standard input', async () => {
    server.answer('/rss', xml(rss(item(at('/a')))))
    server.answer('/a', page('Satu'))
    const stdin = pieces(Buffer.from(opml(at('/rss'))), 9)
    expect((await watched(['-'], { stdin })).told).toEqual(['/a: Satu'])
  })
})
