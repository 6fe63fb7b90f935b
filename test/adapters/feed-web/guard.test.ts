import fc from 'fast-check'
import { MockAgent } from 'undici'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Address, isPublic } from '../../../src/adapters/feed-web/address.ts'
import { type WebClient, webClient } from '../../../src/adapters/feed-web/client.ts'
import { guardedAgent } from '../../../src/adapters/feed-web/connection.ts'
import type { Failure } from '../../../src/adapters/feed-web/failure.ts'
import { addressKey, targetOf } from '../../../src/adapters/feed-web/target.ts'
import { type LocalServer, localServer } from './local-server.ts'

let server: LocalServer
beforeAll(async () => {
  server = await localServer()
})
afterAll(() => server.close())

const clients: WebClient[] = []
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close()
})

/** A guarded client for which every name stands for the given addresses. */
function guarded(...addresses: readonly string[]): WebClient {
  const client = webClient({
    connectTimeout: 20_000,
    overallTimeout: 20_000,
    resolve: async () =>
      addresses.map((address): Address => ({ address, family: address.includes(':') ? 6 : 4 })),
  })
  clients.push(client)
  return client
}

const reasonOf = (words: string) => {
  const target = targetOf(words, false)
  return 'kind' in target ? target.reason : target.href
}

describe('the public net', () => {
  it.each([
    '8.8.8.8',
    '103.10.200.1',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '2606:4700::6810:1',
    '2404:8000::1',
  ])('has %s', (address) => expect(isPublic(address)).toBe(true))

  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['loopback', '::1'],
    ['no address', '0.0.0.0'],
    ['no address', '0.1.2.3'],
    ['no address', '::'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['private', 'fd00::1'],
    ['a carrier', '100.64.0.1'],
    ['a carrier', '100.127.255.255'],
    ['link-local', '169.254.169.254'],
    ['link-local', 'fe80::1'],
    ['site-local', 'fec0::1'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['documentation', '192.0.2.1'],
    ['documentation', '2001:db8::1'],
    ['a benchmark', '198.18.0.1'],
    ['mapped IPv4', '::ffff:127.0.0.1'],
    ['mapped IPv4', '::ffff:8.8.8.8'],
    ['compatible IPv4', '::127.0.0.1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:7f00:1::'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64', '64:ff9b:1::7f00:1'],
    ['a zone', 'fe80::1%eth0'],
    ['no IP', 'localhost'],
    ['no IP', ''],
  ])('has nothing of %s: %s', (_, address) => expect(isPublic(address)).toBe(false))
})

describe('an address', () => {
  it.each([
    ['private-address', 'http://127.0.0.1/'],
    ['private-address', 'http://2130706433/'],
    ['private-address', 'http://0x7f000001/'],
    ['private-address', 'http://0177.0.0.1/'],
    ['private-address', 'http://0x7f.1/'],
    ['private-address', 'http://127.1/'],
    ['private-address', 'http://127.0.0.1./'],
    ['private-address', 'http://１２７.０.０.１/'],
    ['private-address', 'http://127。0。0。1/'],
    ['private-address', 'http://%31%32%37.0.0.1/'],
    ['private-address', 'http://0/'],
    ['private-address', 'http:\\\\127.0.0.1'],
    ['private-address', ' \thttp://127.0.0.1:8080/'],
    ['private-address', 'http://[::1]/'],
    ['private-address', 'http://[::ffff:7f00:1]/'],
    ['private-address', 'http://[0:0:0:0:0:ffff:127.0.0.1]/'],
    ['private-address', 'http://169.254.169.254/latest/meta-data/'],
    ['port', 'http://kabar.example:22/'],
    ['port', 'http://kabar.example:6379/'],
    ['scheme', 'file:///etc/passwd'],
    ['scheme', 'ftp://kabar.example/'],
    ['scheme', 'javascript:alert(1)'],
    ['scheme', 'data:text/html,x'],
    ['credentials', 'http://kabar.example@127.0.0.1/'],
    ['credentials', 'http://a:b@kabar.example/'],
    ['not-an-address', 'kabar.example/a'],
    ['not-an-address', 'http://'],
    ['not-an-address', 'http://[::1%25eth0]/'],
    ['not-an-address', `http://kabar.example/${'a'.repeat(5000)}`],
    ['not-an-address', ''],
  ])('is refused: %s %s', (reason, words) => expect(reasonOf(words)).toBe(reason))

  it.each([
    ['https://kabar.example/a#b', 'https://kabar.example/a'],
    ['http://kabar.example:8080', 'http://kabar.example:8080/'],
    ['http://8.8.8.8/', 'http://8.8.8.8/'],
  ])('is taken: %s', (words, href) => expect(reasonOf(words)).toBe(href))

  it('in every spelling of every address in a closed block is refused', () => {
    const closed = fc.constantFrom(0x7f000000, 0x0a000000, 0xc0a80000, 0xa9fe0000, 0xac100000)
    const spelling = fc.constantFrom(
      (ip: number) => String(ip),
      (ip: number) => `0x${ip.toString(16)}`,
      (ip: number) => `0${ip.toString(8)}`,
      (ip: number) => [24, 16, 8, 0].map((bits) => (ip >>> bits) & 255).join('.'),
      (ip: number) =>
        [24, 16, 8, 0].map((bits) => `0${((ip >>> bits) & 255).toString(8)}`).join('.'),
      (ip: number) => `${ip >>> 24}.${ip & 0xffffff}`,
      (ip: number) => `0x${(ip >>> 24).toString(16)}.${(ip >>> 16) & 255}.${ip & 0xffff}`,
      (ip: number) => `[::ffff:${(ip >>> 16).toString(16)}:${(ip & 0xffff).toString(16)}]`,
      (ip: number) => `[64:ff9b::${(ip >>> 16).toString(16)}:${(ip & 0xffff).toString(16)}]`,
      (ip: number) => `[2002:${(ip >>> 16).toString(16)}:${(ip & 0xffff).toString(16)}::]`,
    )
    fc.assert(
      fc.property(closed, fc.nat(0xffff), spelling, (block, host, spell) => {
        expect(reasonOf(`http://${spell((block | host) >>> 0)}/`)).toBe('private-address')
      }),
    )
  })
})

describe('the guard', () => {
  it('stops a literal address before it connects', async () => {
    const before = server.connections()
    for (const host of ['127.0.0.1', '2130706433', '[::ffff:127.0.0.1]']) {
      // Its port alone would be refused, so the port is one of the web here.
      expect(await guarded().get(`http://${host}:8080/`)).toMatchObject({
        reason: 'private-address',
      })
    }
    expect(server.connections()).toBe(before)
  })

  it('stops a name that stands for a private address', async () => {
    for (const address of ['127.0.0.1', '::1', '10.0.0.1', '169.254.169.254']) {
      const result = await guarded(address).get('http://kabar.example/')
      expect(result).toMatchObject({ kind: 'failed', reason: 'private-address' })
    }
  })

  it('is at the connection: a name that changes its mind gains nothing', async () => {
    let asked = 0
    const client = webClient({
      overallTimeout: 20_000,
      resolve: async () => [{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }],
    })
    clients.push(client)
    expect(await client.get('http://kabar.example/')).toMatchObject({ reason: 'private-address' })
    expect(asked).toBe(1)
  })

  it('looks at the socket too, whatever was checked before', async () => {
    const limits = { connectTimeout: 500, headersTimeout: 500, bodyTimeout: 500 }
    server.answer('/', 'isi')
    const before = server.asked.length
    for (const allowPrivate of [false, true]) {
      const agent = guardedAgent({ ...limits, allowPrivate, resolve: async () => [] })
      const asked = agent.request({ origin: server.origin, path: '/', method: 'GET' })
      if (allowPrivate) expect((await asked).statusCode).toBe(200)
      else await expect(asked).rejects.toMatchObject({ code: 'KAWAT_PRIVATE_ADDRESS' })
      await agent.destroy()
      expect(server.asked.length - before).toBe(allowPrivate ? 1 : 0)
    }
  })

  it('is what stops it: with leave, the same name is fetched', async () => {
    server.answer('/', 'isi')
    const client = webClient({
      allowPrivate: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    })
    clients.push(client)
    const result = await client.get(`http://kabar.example:${server.port}/`)
    expect(result).toMatchObject({ kind: 'page', text: 'isi' })
  })

  it.each([
    'http://127.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    '//[::1]/',
    'http://2130706433:8080/',
    'http://kabar.example:6379/',
    'file:///etc/passwd',
  ])('stands at every redirect: %s', async (location) => {
    const net = new MockAgent()
    net.disableNetConnect()
    const host = net.get('https://kabar.example')
    host.intercept({ path: '/a' }).reply(302, '', { headers: { location } })
    const client = webClient({ dispatcher: net })
    clients.push(client)
    const { reason } = (await client.get('https://kabar.example/a')) as Failure
    await net.close()
    expect(reason).toMatch(/^(?:private-address|port|scheme)$/)
  })

  it('says of a name nobody knows that it is unknown', async () => {
    const client = webClient({
      resolve: async () => {
        throw Object.assign(new Error('tidak ada'), { code: 'ENOTFOUND' })
      },
    })
    clients.push(client)
    expect(await client.get('http://kabar.example/')).toMatchObject({ reason: 'unknown-host' })
  })
})

it('any words are safe to ask for', async () => {
  const client = guarded('127.0.0.1')
  const before = server.connections()
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.ipV6().map((ip) => `http://[::ffff:${ip}]/`),
    fc.string({ unit: 'grapheme' }).map((host) => `http://${host}:${server.port}/`),
    fc.string().map((path) => `https://kabar.example/${path}`),
    fc.nat(0xffffff).map((ip) => `http://${(0x7f000000 | ip) >>> 0}:${server.port}`),
  )
  await fc.assert(
    fc.asyncProperty(part, async (words) => {
      const target = targetOf(words, false)
      // A public address written in numbers would in fact be asked.
      fc.pre('kind' in target || !/^[\d.]+$|^\[/.test(target.hostname))
      expect((await client.get(words)).kind).toBe('failed')
    }),
    { numRuns: 300 },
  )
  expect(server.connections()).toBe(before)
})

describe('one page under two addresses', () => {
  const key = (words: string) => addressKey(new URL(words))
  it.each([
    ['https://www.kabar.example/a/', 'http://kabar.example/a'],
    ['https://kabar.example/a?utm_source=x&id=3', 'https://kabar.example/a?id=3#b'],
    ['https://kabar.example', 'https://kabar.example/?fbclid=1'],
  ])('is known: %s %s', (one, other) => expect(key(one)).toBe(key(other)))

  it.each([
    ['https://kabar.example/a?page=1', 'https://kabar.example/a?page=2'],
    ['https://kabar.example/a', 'https://kabar.example/A'],
    ['https://kabar.example/?a=b%26c=d', 'https://kabar.example/?a=b&c=d'],
  ])('is not taken for one: %s %s', (one, other) => expect(key(one)).not.toBe(key(other)))
})
