import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Resolve } from '../../../src/adapters/feed-web/address.ts'
import { type Visitor, visitorOf } from '../../../src/adapters/feed-web/visitor.ts'
import type { WatchItem } from '../../../src/adapters/feed-web/watch/desk.ts'
import type { ParseFeed } from '../../../src/adapters/feed-web/watch/feed-parser.ts'
import type { Poll, Polls } from '../../../src/adapters/feed-web/watch/polls.ts'
import { dueOf, nextDue } from '../../../src/adapters/feed-web/watch/schedule.ts'
import { type WatchOptions, watch } from '../../../src/adapters/feed-web/watch/watch.ts'
import {
  type Answer,
  type JumpingClock,
  jumpingClock,
  type LocalServer,
  localServer,
  sent,
} from './local-server.ts'

let server: LocalServer
let visitor: Visitor
let clock: JumpingClock
let kept: Map<string, Poll>
let polls: Polls

beforeEach(async () => {
  server = await localServer()
  clock = jumpingClock()
  const resolve: Resolve = async (name) => {
    if (name === 'hilang.example') throw Object.assign(new Error(name), { code: 'ENOTFOUND' })
    return [{ address: '127.0.0.1', family: 4 }]
  }
  visitor = visitorOf({
    allowPrivate: true,
    overallTimeout: 20_000,
    ignoreRobots: true,
    clock,
    resolve,
  })
  kept = new Map()
  polls = {
    poll: async (url) => kept.get(url),
    putPoll: async (poll) => {
      // As a store would: what is not JSON is lost.
      kept.set(poll.url, JSON.parse(JSON.stringify(poll)))
    },
  }
})
afterEach(async () => {
  await visitor.close()
  await server.close()
})

/** A stub of the feed readers: `<rss>` with an address on each line. */
const parseFeed: ParseFeed = (text) =>
  text.startsWith('<rss>')
    ? {
        items: text
          .slice(5)
          .trim()
          .split(/\s+/)
          .filter(Boolean)
          .map((url) => ({ url })),
      }
    : undefined

/** A feed that knows whether it has changed. */
function rss(...urls: readonly string[]): Answer {
  const etag = `"${urls.join()}"`
  return (response, request) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else {
      response.writeHead(200, { 'content-type': 'application/rss+xml', etag })
      response.end(`<rss>\n${urls.join('\n')}`)
    }
  }
}

const HOUR = 3_600_000

function watching(paths: readonly string[], options: WatchOptions = {}): AsyncGenerator<WatchItem> {
  const sources = paths.map((path) => ({ url: server.origin + path }))
  const desk = { visitor, storyLinks: () => ({}), parseFeed, polls }
  return watch(sources, desk, { interval: HOUR, ...options })
}

/** What a round told: paths, with "!" where one failed. */
async function round(paths: readonly string[], options: WatchOptions = {}): Promise<string> {
  const told: string[] = []
  for await (const item of watching(paths, { once: true, ...options })) told.push(word(item))
  return told.join(' ')
}

function word(item: WatchItem): string {
  return `${item.name.replace(server.origin, '')}${'failed' in item ? '!' : ''}`
}

const asked = () => server.asked.splice(0).join(' ')
const poll = (path: string) => kept.get(server.origin + path)

describe('one round', () => {
  it('takes each story of a feed once', async () => {
    server.answer('/rss', rss('/a', '/b'))
    for (const path of ['/a', '/b', '/c']) server.answer(path, `<p>${path}`)
    expect(await round(['/rss'])).toBe('/a /b')
    expect(poll('/rss')).toMatchObject({ etag: '"/a,/b"', failures: 0 })
    expect(poll('/rss')?.seen).toHaveLength(2)
    asked()
    expect(await round(['/rss'])).toBe('')
    expect(asked()).toBe('/rss')
    server.answer('/rss', rss('/c', '/a', `${server.origin}/b?utm_source=rss`))
    expect(await round(['/rss'])).toBe('/c')
    // The oldest are forgotten first, and what the feed still holds is not old.
    server.answer('/rss', rss('/b'))
    await round(['/rss'])
    expect(poll('/rss')?.seen?.map((key) => key.replace(/.*(\/.)$/, '$1'))).toEqual([
      '/c',
      '/a',
      '/b',
    ])
  })

  it('says which feed a story is of, and what the feed said', async () => {
    server.answer('/rss', rss('/a'))
    server.answer('/a', '<p>a')
    const desk = { visitor, storyLinks: () => ({}), parseFeed, polls }
    const source = { url: `${server.origin}/rss`, given: { outlet: 'Kabar' } }
    const items: WatchItem[] = []
    for await (const item of watch([source], desk, {
      once: true,
      givenOf: (_, entry) => ({ title: `tentang ${entry.url}` }),
    })) {
      items.push(item)
    }
    expect(items).toMatchObject([
      {
        name: `${server.origin}/a`,
        source: source.url,
        entry: { url: '/a' },
        report: { outlet: 'Kabar', title: 'tentang /a' },
      },
    ])
  })

  it('takes a story that stands in two feeds once', async () => {
    server.answer('/rss1', rss('/a'))
    server.answer('/rss2', rss('/a', '/b'))
    for (const path of ['/a', '/b']) server.answer(path, `<p>${path}`)
    expect(await round(['/rss1', '/rss2', '/rss1'])).toBe('/a /b')
    expect(poll('/rss2')?.seen).toHaveLength(2)
  })

  it('takes a page for a story, and again when its words are others', async () => {
    server.answer('/p', '<p>Satu')
    expect(await round(['/p'])).toBe('/p')
    server.answer('/p', '<div>Satu</div><script>2</script>')
    expect(await round(['/p'])).toBe('')
    server.answer('/p', '<p>Satu, diperbarui')
    expect(await round(['/p'])).toBe('/p')
  })

  it('leaves for the next what is over the limit', async () => {
    server.answer('/rss', rss('/a', '/b', '/c'))
    for (const path of ['/a', '/b', '/c']) server.answer(path, `<p>${path}`)
    expect(await round(['/rss'], { maxItems: 2 })).toBe('/a /b')
    expect(poll('/rss')).not.toHaveProperty('etag')
    expect(await round(['/rss'], { maxItems: 2 })).toBe('/c')
    expect(poll('/rss')).toHaveProperty('etag')
  })

  it('does not try again what is gone, and tries again what may come', async () => {
    server.answer('/rss', rss('/gone', '/down', '/a'))
    server.answer('/down', sent('', {}, 500))
    server.answer('/a', '<p>a')
    expect(await round(['/rss'])).toBe('/gone! /down! /a')
    expect(poll('/rss')).not.toHaveProperty('etag')
    server.answer('/down', '<p>kembali')
    expect(await round(['/rss'])).toBe('/down')
    expect(poll('/rss')).toHaveProperty('etag')
  })

  it('leaves the rest of a feed whose server is busy', async () => {
    server.answer('/rss', rss('/a', '/b'))
    server.answer('/a', sent('', { 'retry-after': '7200' }, 429))
    server.answer('/b', '<p>b')
    expect(await round(['/rss'])).toBe('/a!')
    expect(asked()).toBe('/rss /a')
    expect(poll('/rss')?.nextDue).toBe(new Date(clock.now() + 2 * HOUR).toISOString())
  })

  it('tells of a source that fails and leaves it out until its time', async () => {
    server.answer('/data', sent('{"a":1}', { 'content-type': 'application/json' }))
    server.answer('/p', '<p>p')
    const paths = ['/nothing', '/data', '/p']
    expect(await round(paths)).toBe('/nothing! /data! /p')
    asked()
    expect(await round(paths)).toBe('')
    expect(asked()).toBe('/p')
    clock.pass(2 * HOUR)
    await round(paths)
    expect(asked()).toBe('/nothing /data /p')
    expect(poll('/nothing')?.failures).toBe(2)
  })

  it('leaves a busy host alone, and says so once', async () => {
    server.answer('/busy', sent('', { 'retry-after': '18000' }, 503))
    server.answer('/p', '<p>p')
    expect(await round(['/busy', '/p'])).toBe('/busy!')
    expect(asked()).toBe('/busy')
    expect(poll('/p')).toMatchObject({ failures: 0 })
    clock.pass(4 * HOUR)
    expect(await round(['/busy', '/p'])).toBe('')
    clock.pass(2 * HOUR)
    server.answer('/busy', '<p>kembali')
    expect(await round(['/busy', '/p'])).toBe('/busy /p')
  })

  it('goes on with other hosts where one of a feed is not there', async () => {
    const gone = await localServer()
    await gone.close()
    const dead = [1, 2].map((at) => `http://localhost:${gone.port}/${at}`)
    server.answer('/rss', rss(...dead, '/a'))
    server.answer('/a', '<p>a')
    expect(await round(['/rss'])).toBe(`${dead[0]}! /a`)
    expect(poll('/rss')).not.toHaveProperty('etag')
  })

  it('keeps what was seen over a failure', async () => {
    server.answer('/rss', rss('/a'))
    server.answer('/a', '<p>a')
    await round(['/rss'])
    server.answer('/rss', sent('', {}, 500))
    expect(await round(['/rss'])).toBe('/rss!')
    clock.pass(9 * HOUR)
    server.answer('/rss', rss('/a'))
    expect(await round(['/rss'])).toBe('')
    expect(poll('/rss')).toMatchObject({ failures: 0, etag: '"/a"' })
  })

  it('brings again what was not stored when it ended', async () => {
    server.answer('/rss', rss('/a', '/b'))
    for (const path of ['/a', '/b']) server.answer(path, `<p>${path}`)
    for await (const item of watching(['/rss'], { once: true })) {
      if (word(item) === '/b') break
    }
    expect(await round(['/rss'])).toBe('/b')
  })

  it('does not trust the feed', async () => {
    server.answer('/rss', rss('http://[', 'file:///etc/passwd', '/rss', '/a'))
    server.answer('/a', '<p>a')
    expect(await round(['/rss'])).toBe('http://[! file:///etc/passwd! /rss! /a')
    expect(await round(['/rss'])).toBe('')
  })
})

describe('a watch', () => {
  it('asks again at each interval and sleeps between', async () => {
    server.answer('/rss', rss('/a'))
    for (const path of ['/a', '/b']) server.answer(path, `<p>${path}`)
    const running = watching(['/rss'])
    const next = async () => word((await running.next()).value)
    expect(await next()).toBe('/a')
    const begun = clock.now()
    let polled = 0
    server.answer('/rss', (response, request) => {
      polled++
      rss('/a', ...(polled > 3 ? ['/b'] : []))(response, request)
    })
    expect(await next()).toBe('/b')
    expect(polled).toBe(4)
    expect(clock.now() - begun).toBeGreaterThanOrEqual(4 * HOUR)
    await running.return(undefined)
  })

  it('asks a source that fails ever less often, at least once a day', async () => {
    const times: number[] = []
    const begun = clock.now()
    for await (const item of watching(['/nothing'])) {
      times.push(Math.round((clock.now() - begun) / HOUR))
      if (item.name === '' || times.length === 8) break
    }
    expect(times).toEqual([0, 2, 6, 14, 30, 54, 78, 102])
  })

  it('gives up a story after three tries, but not for a host nobody finds', async () => {
    server.answer('/rss', rss('/down', 'http://hilang.example/a'))
    server.answer('/down', sent('', {}, 500))
    const stop = new AbortController()
    const told: string[] = []
    const sleep = clock.sleep
    let rounds = 0
    Object.assign(clock, {
      sleep: async (milliseconds: number) => {
        if (milliseconds > 60_000 && ++rounds === 5) stop.abort()
        await sleep(milliseconds)
      },
    })
    for await (const item of watching(['/rss'], { signal: stop.signal })) told.push(word(item))
    expect(told.filter((one) => one === '/down!')).toHaveLength(3)
    expect(told.filter((one) => one !== '/down!')).toHaveLength(5)
  })

  it('ends when it is stopped, in the middle of a story and asleep', async () => {
    server.answer('/rss', rss('/a', '/b'))
    const stop = new AbortController()
    server.answer('/a', () => stop.abort())
    const items: WatchItem[] = []
    for await (const item of watching(['/rss'], { signal: stop.signal })) items.push(item)
    expect(items).toEqual([])
    expect(poll('/rss')?.seen ?? []).toEqual([])
    for await (const item of watching(['/rss'], { signal: AbortSignal.abort() })) items.push(item)
    expect(items).toEqual([])
  })

  it('of nothing ends', async () => {
    expect(await round([], { once: false })).toBe('')
  })
})

describe('the schedule', () => {
  const now = Date.parse('2026-03-02T00:00:00Z')
  it.each([
    [0, 0, HOUR],
    [0, 7200, 2 * HOUR],
    [1, 0, 2 * HOUR],
    [3, 60, 8 * HOUR],
    [90, 0, 24 * HOUR],
  ])('after %i failures and a wait of %i s', (failures, retryAfter, expected) => {
    expect(Date.parse(nextDue(now, HOUR, failures, retryAfter)) - now).toBe(expected)
  })

  it('does not believe a time far ahead, nor one that is none', () => {
    const poll = { url: 'x', checked: '', failures: 1, seen: [] }
    expect(dueOf({ ...poll, nextDue: '2999-01-01T00:00:00Z' }, now, false) - now).toBe(24 * HOUR)
    expect(dueOf({ ...poll, nextDue: 'kapan-kapan' }, now, false)).toBe(now)
    expect(dueOf(undefined, now, false)).toBe(now)
  })
})
