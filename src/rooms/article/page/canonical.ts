/**
 * The address of a whole story: what the page calls canonical, where that is a story of the same site.
 *
 * Some pages give their home page, or another outlet's copy: then the address they came from stands.
 */

import { BUDGET } from './budget.ts'

/** The story's address, of what the page says and where it came from. */
export function canonicalOf(
  said: string | undefined,
  from: string | undefined,
): string | undefined {
  const base = from === undefined ? undefined : parsedAddress(from)
  const address = said === undefined ? undefined : parsedAddress(said.trim(), base)
  if (address === undefined) return from
  if (base === undefined) return address.href
  const home = address.pathname.length <= 1 && address.search === ''
  const split = base.pathname.length <= 1 && base.search === ''
  return siteOf(address) === siteOf(base) && (!home || split) ? address.href : from
}

/** An address of the web, perhaps relative to another; undefined where it is none. */
export function parsedAddress(text: string, base?: URL): URL | undefined {
  if (text.length > BUDGET.address) return undefined
  const url = URL.parse(text, base?.href)
  return url !== null && /^https?:$/.test(url.protocol) ? url : undefined
}

/** The last two labels of a host, three where the last two are a registry's ("co.id"): "news.detik.com" is detik.com's. */
export function siteOf({ hostname }: URL): string {
  const labels = hostname.split('.')
  const registry = /^(?:ac|co|com|edu|go|gov|net|or|org|web)$/.test(labels.at(-2) ?? '')
  return labels.slice(registry && labels.at(-1)?.length === 2 ? -3 : -2).join('.')
}
