import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { courtesyOf } from '../../../src/adapters/feed-web/courtesy.ts'
import type { Fetched } from '../../../src/adapters/feed-web/page.ts'
import { retryAfter } from '../../../src/adapters/feed-web/retry-after.ts'
import { type VisitorOptions, visitorOf } from '../../../src/adapters/feed-web/visitor.ts'
import {
  type Answer,
  jumpingClock,
  type LocalServer,
  localServer,
  moved,
  sent,
} from './local-server.ts'

let server: LocalServer
const closing: (() => Promise<void>)[] = []
beforeEach(async () => {
  server = await localServer()
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  await server.close()
})

function visit(options: VisitorOptions = {}) {
  const clock = jumpingClock()
  const visitor = visitorOf({ allowPrivate: true, overallTimeout: 20_000, clock, ...options })
  closing.push(() => visitor.close())
  const get = async (path: string) => told(await visitor.get(`${server.origin}${path}`))
  return { clock, get, visitor }
}

const told = (result: Fetched) => (result.kind === 'failed' ? result.reason : result.kind)

const rules = (text: string) => server.answer('/robots.txt', sent(text))

describe('robots.txt', () => {
  it.each([
    ['is not there', sent('', {}, 404), 'page'],
    ['is forbidden itself', sent('', {}, 403), 'page'],
    ['is empty', sent(''), 'page'],
    ['is a page', sent('<!DOCTYPE html><title>Beranda</title>'), 'page'],
    ['is a picture', sent(Buffer.from('89504e470d0a1a0a', 'hex')), 'page'],
    ['redirects in a circle', moved('/robots.txt'), 'page'],
    ['is at fault', sent('', {}, 500), 'robots-unreachable'],
    ['is busy', sent('', { 'retry-after': '9000' }, 503), 'robots-unreachable'],
    ['asks for patience', sent('', {}, 429), 'robots-unreachable'],
    ['never comes', () => {}, 'too-slow'],
    ['hangs up', (response) => response.destroy(), 'no-connection'],
    ['allows all', sent('User-agent: *\nDisallow:'), 'page'],
    ['forbids all', sent('User-agent: *\nDisallow: /'), 'robots'],
    [
      'forbids us by name',
      sent('User-agent: *\nAllow: /\n\nUser-agent: kawat\nDisallow: /'),
      'robots',
    ],
    [
      'allows us by name',
      sent('User-agent: *\nDisallow: /\n\nUser-agent: KAWAT\nAllow: /'),
      'page',
    ],
    ['forbids another', sent('User-agent: Kawatbot\nDisallow: /'), 'page'],
    ['forbids it by a pattern', sent('User-agent: *\nDisallow: /*/cerita$'), 'robots'],
    [
      'forbids by a shorter rule than it allows',
      sent('User-agent: *\nDisallow: /a\nAllow: /a/cer'),
      'page',
    ],
    [
      'begins with a mark and ends lines with CR LF',
      sent('\ufeffUser-agent: *\r\nDisallow: /a\r\n'),
      'robots',
    ],
    [
      'is compressed',
      sent(gzipSync('User-agent: *\nDisallow: /'), { 'content-encoding': 'gzip' }),
      'robots',
    ],
  ] as readonly [string, Answer, string][])('that %s', async (_, robots, expected) => {
    server.answer('/robots.txt', robots)
    server.answer('/a/cerita', 'isi')
    const slow = expected === 'too-slow'
    expect(await visit(slow ? { overallTimeout: 200 } : {}).get('/a/cerita')).toBe(expected)
    if (expected !== 'page') expect(server.asked).not.toContain('/a/cerita')
  })

  it('is followed five redirects far', async () => {
    server.answer('/robots.txt', moved('/r1'))
    for (let at = 1; at < 5; at++) server.answer(`/r${at}`, moved(`/r${at + 1}`))
    server.answer('/r5', sent('User-agent: *\nDisallow: /'))
    expect(await visit().get('/a')).toBe('robots')
  })

  it('is read up to 500 KiB, and half a line at the end is no rule', async () => {
    const filler = `#${'x'.repeat(98)}\n`.repeat(5300)
    const head = 'User-agent: *\nDisallow: /jauh\n'
    const limit = 500 * 1024
    const cut = '\nDisallow: /'
    const middle = filler.slice(0, limit - head.length - cut.length)
    rules(`${head}${middle}${cut}private\nDisallow: /b`)
    for (const path of ['/a', '/b', '/jauh']) server.answer(path, 'isi')
    const { get } = visit()
    expect([await get('/a'), await get('/b'), await get('/jauh')]).toEqual([
      'page',
      'page',
      'robots',
    ])
  })

  it('of many wildcards does not hold up the reader', async () => {
    rules(`User-agent: *\n${`Disallow: /*${'a*'.repeat(400)}z\n`.repeat(600)}`)
    const path = `/${'a'.repeat(1900)}`
    server.answer(path, 'isi')
    const begun = performance.now()
    expect(await visit().get(path)).toBe('page')
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it('counts for a day, and one that could not be had for a quarter of an hour', async () => {
    rules('User-agent: *\nDisallow:')
    server.answer('/a', 'isi')
    const { get, clock } = visit()
    const robots = () => server.asked.filter((path) => path === '/robots.txt').length
    await get('/a')
    clock.pass(23 * 3_600_000)
    await get('/a')
    expect(robots()).toBe(1)
    clock.pass(3_600_000)
    server.answer('/robots.txt', sent('', {}, 500))
    expect(await get('/a')).toBe('robots-unreachable')
    clock.pass(600_000)
    expect(await get('/a')).toBe('robots-unreachable')
    expect(robots()).toBe(2)
    clock.pass(300_000)
    rules('')
    expect(await get('/a')).toBe('page')
    expect(robots()).toBe(3)
  })

  it('is asked for each redirect', async () => {
    rules('User-agent: *\nDisallow: /b')
    server.answer('/a', moved('/b'))
    expect(await visit().get('/a')).toBe('robots')
    expect(server.asked).toEqual(['/robots.txt', '/a'])
  })

  it('is not even asked for where a person says so', async () => {
    rules('User-agent: *\nDisallow: /')
    server.answer('/a', 'isi')
    expect(await visit({ ignoreRobots: true }).get('/a')).toBe('page')
    expect(server.asked).toEqual(['/a'])
  })

  it.each([
    ['7', 7000],
    ['0.5', 5000],
    ['3600', 60_000],
    ['-3', 5000],
    ['lama', 5000],
  ])('asks for a pause of %s', async (delay, expected) => {
    rules(`User-agent: *\nCrawl-delay: ${delay}`)
    for (const path of ['/a', '/b']) server.answer(path, 'isi')
    const { get, clock } = visit()
    await get('/a')
    await get('/b')
    expect(clock.slept).toEqual([expected])
  })
})

describe('a host', () => {
  it('is asked once in five seconds, redirects too, and another host at once', async () => {
    const other = await localServer()
    closing.push(() => other.close())
    server.answer('/a', 'isi')
    server.answer('/r', moved('/a'))
    other.answer('/a', 'isi')
    const { get, clock, visitor } = visit({
      ignoreRobots: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    })
    await get('/a')
    expect(clock.slept).toEqual([])
    await get('/r')
    expect(clock.slept).toEqual([5000, 5000])
    const elsewhere = await visitor.get(`http://lain.example:${other.port}/a`)
    expect([told(elsewhere), clock.slept.length]).toEqual(['page', 2])
    clock.pass(4000)
    await get('/a')
    expect(clock.slept.slice(2)).toEqual([1000])
  })

  it('that is busy is taken at its word, once', async () => {
    let times = 0
    server.answer('/a', (response, request) => {
      if (times++ === 0) sent('', { 'retry-after': '90' }, 429)(response, request)
      else response.end('isi')
    })
    const { get, clock } = visit({ ignoreRobots: true })
    expect(await get('/a')).toBe('page')
    expect(clock.slept).toEqual([90_000])
  })

  it('that is busy for long is left alone until then, all its pages', async () => {
    server.answer('/a', sent('', { 'retry-after': '3600' }, 503))
    server.answer('/b', 'isi')
    const { get, clock, visitor } = visit({ ignoreRobots: true })
    expect(await get('/a')).toBe('busy')
    clock.pass(60_000)
    expect(await visitor.get(`${server.origin}/b`)).toMatchObject({
      reason: 'busy',
      retryAfter: 3540,
    })
    expect(server.asked).toEqual(['/a'])
    clock.pass(3_540_000)
    expect(await get('/b')).toBe('page')
    expect(clock.slept).toEqual([])
  })

  it('that is busy without end is asked twice and no more', async () => {
    server.answer('/a', sent('', { 'retry-after': '1' }, 429))
    expect(await visit({ ignoreRobots: true }).get('/a')).toBe('busy')
    expect(server.asked).toEqual(['/a', '/a'])
  })

  it('is not waited for after the person stopped', async () => {
    server.answer('/a', 'isi')
    const { visitor, get } = visit({ ignoreRobots: true })
    await get('/a')
    const result = await visitor.get(`${server.origin}/a`, { signal: AbortSignal.abort() })
    expect([told(result), server.asked.length]).toEqual(['stopped', 1])
  })

  it('gives its turns one by one to those who ask at once', async () => {
    // Here several sleep at once, so that the clock goes to the next who is to be woken.
    const sleepers: { readonly until: number; readonly wake: () => void }[] = []
    let now = 0
    const sleep = (milliseconds: number) =>
      new Promise<void>((wake) => sleepers.push({ until: now + milliseconds, wake }))
    const courtesy = courtesyOf({ now: () => now, sleep }, 5000)
    const at: number[] = []
    const turn = async () => {
      await courtesy.turn('kabar.example', { patience: 60_000 })
      at.push(now)
    }
    const turns = Promise.all([turn(), turn(), turn()])
    for (let round = 0; round < 10; round++) {
      await new Promise((done) => setImmediate(done))
      sleepers.sort((one, other) => one.until - other.until)
      const next = sleepers.shift()
      if (next !== undefined) now = Math.max(now, next.until)
      next?.wake()
    }
    await turns
    expect(at).toEqual([0, 5000, 10_000])
  })
})

describe('Retry-After', () => {
  const now = Date.parse('2026-03-02T00:00:00Z')
  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['9999999', 86_400],
    ['Mon, 02 Mar 2026 00:02:00 GMT', 120],
    ['Sun, 01 Mar 2026 00:00:00 GMT', 0],
    ['Mon, 02 Mar 2027 00:00:00 GMT', 86_400],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['2026', 2026],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %j seconds', (value, seconds) => expect(retryAfter(value, now)).toBe(seconds))
})
