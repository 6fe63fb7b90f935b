import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { webFeed } from '../../../src/adapters/feed-web/feed.ts'
import { fetchStory, type StoryOptions } from '../../../src/adapters/feed-web/story.ts'
import type { ReadStoryLinks } from '../../../src/adapters/feed-web/story-links.ts'
import { visibleText } from '../../../src/adapters/feed-web/visible-text.ts'
import { type Visitor, visitorOf } from '../../../src/adapters/feed-web/visitor.ts'
import type { FeedItem } from '../../../src/ports.ts'
import { jumpingClock, type LocalServer, localServer, moved, sent } from './local-server.ts'

let server: LocalServer
let visitor: Visitor
beforeEach(async () => {
  server = await localServer()
  visitor = visitorOf({ allowPrivate: true, overallTimeout: 20_000, clock: jumpingClock() })
})
afterEach(async () => {
  await visitor.close()
  await server.close()
})

/** A stub of the article room's reader: `<link rel=next href=...>` and the like. */
export const storyLinks: ReadStoryLinks = (html) =>
  Object.fromEntries(
    [...html.matchAll(/<link rel=(next|whole|canonical) href="([^"]*)">/g)].map(([, rel, href]) => [
      rel,
      href,
    ]),
  )

const page = (words: string, links: { [rel: string]: string } = {}) =>
  `<html>${Object.entries(links)
    .map(([rel, href]) => `<link rel=${rel} href="${href}">`)
    .join('')}<p>${words}</p></html>`

/** Paths of the pages taken, and the codes of the notes; or the reason. */
async function taken(path: string, options: StoryOptions = {}): Promise<string> {
  const story = await fetchStory(`${server.origin}${path}`, { visitor, storyLinks }, options)
  if (story.kind !== 'story') return story.kind === 'failed' ? story.reason : story.kind
  const pages = story.report.pages.map(({ url = '' }) => url.replace(server.origin, ''))
  const notes = story.notes.map((note) =>
    note.code === 'page-missing' ? `page ${note.number} ${note.failure.reason}` : note.code,
  )
  return [...pages, ...notes].join(' | ')
}

describe('a story', () => {
  it('of one page is a report with its address', async () => {
    server.answer('/a', page('Menlu tiba.'))
    const story = await fetchStory(
      `${server.origin}/a#x`,
      { visitor, storyLinks },
      {
        given: { outlet: 'Kabar' },
      },
    )
    expect(story).toMatchObject({
      kind: 'story',
      report: {
        url: `${server.origin}/a`,
        outlet: 'Kabar',
        pages: [{ kind: 'html', content: page('Menlu tiba.'), url: `${server.origin}/a` }],
      },
      notes: [],
    })
  })

  it('of plain text is one of text', async () => {
    server.answer('/a.txt', sent('Menlu tiba.', { 'content-type': 'text/plain' }))
    const story = await fetchStory(`${server.origin}/a.txt`, { visitor, storyLinks })
    expect(story).toMatchObject({ report: { pages: [{ kind: 'text', content: 'Menlu tiba.' }] } })
  })

  it("is known under the address its page gives, but not under another outlet's", async () => {
    server.answer('/a?x=1', page('Satu', { canonical: '/a' }))
    server.answer('/b', page('Dua', { canonical: 'https://lain.example/b' }))
    const urls = await Promise.all(
      ['/a?x=1', '/b'].map(async (path) => {
        const story = await fetchStory(server.origin + path, { visitor, storyLinks })
        return story.kind === 'story' ? story.report.url?.replace(server.origin, '') : story.kind
      }),
    )
    expect(urls).toEqual(['/a', '/b'])
  })

  it.each([
    ['a feed', sent('<rss/>', { 'content-type': 'application/rss+xml' }), 'not-a-story'],
    ['data', sent('{"a":1}', { 'content-type': 'application/json' }), 'not-a-story'],
    ['a picture', sent('x', { 'content-type': 'image/png' }), 'not-text'],
    ['nothing', sent('', {}, 404), 'not-found'],
  ])('is not %s', async (_, answer, expected) => {
    server.answer('/a', answer)
    expect(await taken('/a')).toBe(expected)
  })

  it('that has not changed is not read again', async () => {
    server.answer('/a', (response, request) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end('isi')
    })
    expect(await taken('/a', { etag: '"1"' })).toBe('unchanged')
  })

  it('in a guessed encoding is told so', async () => {
    server.answer('/a', sent(Buffer.from('<p>caf\xe9', 'latin1'), { 'content-type': 'text/html' }))
    expect(await taken('/a')).toBe('/a | guessed-encoding')
  })
})

describe('a story over several pages', () => {
  it('is followed to its end', async () => {
    server.answer('/a', page('Satu', { next: '?page=2' }))
    server.answer('/a?page=2', page('Dua', { next: '/a?page=3' }))
    server.answer('/a?page=3', page('Tiga'))
    expect(await taken('/a')).toBe('/a | /a?page=2 | /a?page=3')
  })

  it.each([
    ['to itself', '/a#lanjut', undefined],
    ['back to the first page', '/a?page=2', page('Dua', { next: '/a' })],
    [
      'back to the first page under another address',
      '/a?page=2',
      page('Dua', { next: '/a/?utm_source=x' }),
    ],
    ['to nothing that is an address', 'http://[', undefined],
    ['to a script', 'javascript:void(0)', undefined],
  ])('ends where a link leads %s', async (_, next, second) => {
    server.answer('/a', page('Satu', { next }))
    if (second !== undefined) server.answer('/a?page=2', second)
    expect(await taken('/a')).toBe(second === undefined ? '/a' : '/a | /a?page=2')
  })

  it('ends where the same words come again under ever new addresses', async () => {
    server.answer('/a', page('Satu', { next: '?page=2' }))
    server.answer('/a?page=2', page('Dua', { next: '?page=3' }))
    server.answer('/a?page=3', `<!-- lain -->${page('<b>Dua</b>', { next: '?page=4' })}`)
    expect(await taken('/a')).toBe('/a | /a?page=2')
    expect(server.asked).not.toContain('/a?page=4')
  })

  it('ends where the page after the last redirects to the first', async () => {
    server.answer('/a', page('Satu', { next: '?page=2' }))
    server.answer('/a?page=2', moved('/a'))
    expect(await taken('/a')).toBe('/a')
  })

  it('ends so too where the first has other words meanwhile', async () => {
    let times = 0
    server.answer('/a', (response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end(page(`Satu, dibaca ${++times} kali`, { next: '?page=2' }))
    })
    server.answer('/a?page=2', moved('/a'))
    expect(await taken('/a')).toBe('/a')
  })

  it('goes on through a redirect to a new address', async () => {
    server.answer('/a', page('Satu', { next: '?page=2' }))
    server.answer('/a?page=2', moved('/a/2'))
    server.answer('/a/2', page('Dua'))
    expect(await taken('/a')).toBe('/a | /a/2')
  })

  it('is kept as far as it was got', async () => {
    server.answer('/a', page('Satu', { next: '?page=2' }))
    server.answer('/a?page=2', page('Dua', { next: '?page=3' }))
    server.answer('/a?page=3', sent('', {}, 500))
    expect(await taken('/a')).toBe('/a | /a?page=2 | page 3 server-error')
  })

  it.each([
    ['on another host', page('Satu', { next: 'http://lain.example/2' }), 'page 2 other-host'],
    ['on another port', page('Satu', { next: 'http://127.0.0.1:9/2' }), 'page 2 other-host'],
    ['under a password', page('Satu', { next: '//a:b@127.0.0.1/2' }), 'page 2 other-host'],
    ['in a feed', page('Satu', { next: '/feed' }), 'page 2 not-a-story'],
  ])('is not followed %s', async (_, first, expected) => {
    server.answer('/a', first)
    server.answer('/feed', sent('<rss/>', { 'content-type': 'application/rss+xml' }))
    expect(await taken('/a')).toBe(`/a | ${expected}`)
  })

  it('is not followed to another host by a redirect', async () => {
    server.answer('/a', page('Satu', { next: '?page=2' }))
    const other = await localServer()
    other.answer('/2', page('Dua'))
    server.answer('/a?page=2', moved(`${other.origin}/2`))
    expect(await taken('/a')).toBe('/a | page 2 other-host')
    await other.close()
  })

  it('has a limit of pages and of bytes', async () => {
    for (let at = 1; at <= 25; at++) {
      server.answer(`/a?page=${at}`, page(`Halaman ${at}`, { next: `?page=${at + 1}` }))
    }
    expect((await taken('/a?page=1')).split(' | ').slice(19)).toEqual([
      '/a?page=20',
      'too-many-pages',
    ])
    expect(await taken('/a?page=1', { maxPages: 2 })).toBe('/a?page=1 | /a?page=2 | too-many-pages')
    const size = page('Halaman 1', { next: '?page=2' }).length
    expect(await taken('/a?page=1', { maxBytes: 2 * size })).toBe(
      '/a?page=1 | /a?page=2 | too-long',
    )
  })

  it('is nothing where the person stopped in the middle', async () => {
    const stop = new AbortController()
    server.answer('/a', page('Satu', { next: '?page=2' }))
    server.answer('/a?page=2', () => stop.abort())
    expect(await taken('/a', { signal: stop.signal })).toBe('stopped')
  })
})

describe('the page with the whole story', () => {
  const links = { whole: '?page=all', next: '?page=2' }
  beforeEach(() => {
    server.answer('/a', page('Satu', links))
    server.answer('/a?page=2', page('Dua'))
  })

  it('is taken alone, under the address of the story', async () => {
    server.answer('/a?page=all', page('Satu Dua'))
    expect(await taken('/a')).toBe('/a?page=all')
    expect(server.asked).not.toContain('/a?page=2')
    const story = await fetchStory(`${server.origin}/a`, { visitor, storyLinks })
    expect(story).toMatchObject({ report: { url: `${server.origin}/a` } })
  })

  it.each([
    ['holds no more', page('Satu')],
    ['holds less', page('S')],
    ['holds more markup and scripts alone', page(`Satu<script>${'x'.repeat(500)}</script>`)],
    ['goes on itself', page('Satu dan iklan baru', links)],
    ['is on another host by a redirect', moved('http://lain.example/')],
    ['is a fault', sent('', {}, 500)],
  ])('is left where it %s', async (_, answer) => {
    server.answer('/a?page=all', answer)
    expect(await taken('/a')).toBe('/a | /a?page=2')
  })

  it('is not asked for again where it is the page asked for', async () => {
    server.answer('/a?page=all', page('Satu Dua', { whole: '?page=all' }))
    expect(await taken('/a?page=all')).toBe('/a?page=all')
    expect(server.asked.filter((path) => path === '/a?page=all')).toHaveLength(1)
  })
})

describe('the web feed', () => {
  async function items(
    urls: readonly string[],
    language: 'id' | 'en' = 'en',
    signal?: AbortSignal,
  ) {
    const notes: string[] = []
    const feed = webFeed(urls, {
      visitor,
      storyLinks,
      parseFeed: () => undefined,
      language,
      onNote: (name, note) => notes.push(`${name.replace(server.origin, '')} ${note}`),
    })
    const found: FeedItem[] = []
    for await (const item of feed.reports(signal)) found.push(item)
    return { total: feed.total, found, notes }
  }

  it('gives reports and sentences in order, and nothing bad stops it', async () => {
    server.answer('/a', page('Satu'))
    server.answer('/b', page('Dua', { next: '/gone' }))
    const urls = [
      'bukan alamat',
      `${server.origin}/a`,
      `${server.origin}/gone`,
      `${server.origin}/b`,
    ]
    const { total, found, notes } = await items([...urls, `${server.origin}/a`])
    // One of them may be a feed of many.
    expect(total).toBeUndefined()
    expect(found.map((item) => item.name)).toEqual(urls)
    expect(
      found.map((item) => ('failed' in item ? item.failed : item.report.pages.length)),
    ).toEqual([
      'It is no web address. Give one like https://example.org/story.',
      1,
      'The page does not exist (any more) (404).',
      1,
    ])
    expect(notes).toEqual([
      '/b Page 2 of the story is missing. The page does not exist (any more) (404).',
    ])
  })

  it('speaks Indonesian', async () => {
    const { found } = await items([`${server.origin}/gone`], 'id')
    expect(found).toMatchObject([{ failed: 'Halaman ini tidak ada (lagi) (404).' }])
  })

  it('ends when it is stopped, without a word', async () => {
    const stop = new AbortController()
    server.answer('/a', page('Satu'))
    server.answer('/b', () => stop.abort())
    const urls = ['/a', '/b', '/c'].map((path) => server.origin + path)
    const { found } = await items(urls, 'en', stop.signal)
    expect(found).toHaveLength(1)
    expect(server.asked).not.toContain('/c')
  })
})

it.each([
  ['a <b>b</b>\n c<script>d</script><style>e</style>', 'a b c'],
  ['<title>a</title><p>b<template><p>c</template>', 'b'],
  ['<p>a<script>never closed <p>b', 'a'],
  ['</script></style>a', 'a'],
  ['caf&eacute; &amp; &lt;', 'café & <'],
])('the visible text of %j is %j', (html, expected) => {
  expect(visibleText(html)).toBe(expected)
})

it.each(['<', '<a ', '<script>', '<!--', '</', '&', '<a b="', '<p>'])(
  'a page of %j alone is measured in one pass',
  (part) => {
    const begun = performance.now()
    visibleText(part.repeat(300_000))
    expect(performance.now() - begun).toBeLessThan(10_000)
  },
)
