import { isIP } from 'node:net'
import { isPublic } from './address.ts'
import { type Failure, failure } from './failure.ts'

/** Longer addresses are no newspaper's; robots.txt rules are matched against them sign by sign. */
const LONGEST = 2048

const PORTS: ReadonlySet<string> = new Set(['', '80', '443', '8080', '8443'])

/**
 * Reads an address and says whether it may be asked for at all. An IP address in it is checked here
 * (the WHATWG parser has turned `0x7f.1`, `2130706433` and `0177.0.0.1` into `127.0.0.1`); a name when it is connected to.
 *
 * @param base address it is relative to
 */
export function targetOf(words: string, allowPrivate: boolean, base?: URL): URL | Failure {
  const url = URL.parse(words.trim(), base?.href)
  if (url === null || url.href.length > LONGEST) return failure('not-an-address', words)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return failure('scheme', words)
  if (url.username !== '' || url.password !== '') {
    url.username = ''
    url.password = ''
    return failure('credentials', url.href)
  }
  url.hash = ''
  if (allowPrivate) return url
  if (!PORTS.has(url.port)) return failure('port', url.href, { detail: url.port })
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isPublic(host)) return failure('private-address', url.href)
  return url
}

/** The host for counting and comparing: without the `www.` that newsrooms put before it or leave away. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '').replace(/^www\./, '')
}

const EDITIONS = /^(?:m|mobile|amp)\./

/** Whether two addresses are of one outlet's site: `m.` and `amp.` before the name are its other editions. */
export function sameSite(one: URL, other: URL): boolean {
  return hostOf(one).replace(EDITIONS, '') === hostOf(other).replace(EDITIONS, '')
}

/**
 * One spelling for addresses that lead to the same page: the scheme, `www.`, a slash at the end, the fragment and the marks of
 * campaigns make no difference.
 */
export function addressKey(url: URL): string {
  const query = [...url.searchParams].filter(([name]) => !/^utm_|^(?:fbclid|gclid)$/.test(name))
  const search = new URLSearchParams(query)
  const port = url.port === '' ? '' : `:${url.port}`
  return `${hostOf(url)}${port}${url.pathname.replace(/\/+$/, '')}?${search}`
}
