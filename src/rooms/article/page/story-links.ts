/**
 * How a split story goes on: the address of its next page, of the whole of it on one page, and of the story itself.
 *
 * Known by addresses, not by words: a page of the story has the story's own address with a page's number behind it ("?page=2",
 * "/2", "/page/2"). Comments and archives have other addresses, and are not followed.
 */
import { canonicalOf, parsedAddress, siteOf } from './canonical.ts'
import { type PageTree, takeApart } from './page-tree.ts'
import { SITES, siteRule } from './site.ts'

/** Addresses of one story; none where the page tells none. */
export interface StoryLinks {
  readonly next?: string
  readonly whole?: string
  readonly canonical?: string
}

const PAGE_KEYS = ['page', 'paged', 'hal', 'halaman', 'pg', 'pagenum']
const WHOLE_KEYS = ['page', 'single', 'showpage', 'view', 'viewall', 'showall', 'halaman', 'full']
const WHOLE_VALUES = /^(?:1|all|full|semua|single|true|yes)$/i
const PATH_PAGE = /\/(?:(?:page|halaman|hal)[/-])?([1-9]\d?)(?:\.html?)?\/?$/i
const PATH_WHOLE = /\/(?:all|single-?page|full|show-?all)\/?$/i
const COMMENT = /comment|komentar|disqus/i
const MOST = 5000

/** Finds how a story goes on; see the file's header. */
export function storyLinks(html: string, url: string): StoryLinks {
  return parsedAddress(url) === undefined ? {} : linksOf(takeApart(html, 1), url)
}

/** The same of a page taken apart. */
export function linksOf({ elements, links }: PageTree, url: string): StoryLinks {
  const base = parsedAddress(url)
  if (base === undefined) return {}
  const said = canonicalOf(links.find(({ rel }) => rel === 'canonical')?.href, base.href)
  const story = parsedAddress(said ?? '') ?? base
  const found = [
    ...links.filter(({ rel }) => /\b(?:next|prev)\b/.test(rel)).map(({ href }) => href),
    ...elements
      .filter(({ name, attributes }) => name === 'a' && attributes.href !== undefined)
      .slice(0, MOST)
      .map(({ attributes }) => attributes.href ?? ''),
  ].flatMap((href) => {
    const address = COMMENT.test(href) ? undefined : parsedAddress(href, base)
    return address === undefined || siteOf(address) !== siteOf(base) ? [] : address
  })
  const stem = stemOf(base, story, found)
  const here = pageOf(base, stem) ?? 1
  const pages = found.flatMap((address) => {
    const page = pageOf(address, stem)
    return page === undefined ? [] : { page, address }
  })
  const next = pages.find(({ page }) => page === here + 1)?.address
  const split = pages.some(({ page }) => page > 1) || here > 1
  const whole = isWhole(base, stem)
    ? base
    : (found.find((address) => isWhole(address, stem)) ?? (split ? wholeOf(base, stem) : undefined))
  return {
    ...(next === undefined || isWhole(base, stem) ? {} : { next: bare(next) }),
    ...(whole === undefined ? {} : { whole: bare(whole) }),
    canonical: whereIs(story, stem),
  }
}

/** Host and path of the story's first page. */
function stemOf(base: URL, story: URL, found: readonly URL[]): string {
  const own = keyOf(story)
  const here = keyOf(base)
  if (own !== here && here.startsWith(own)) return own
  const cut = own.replace(PATH_PAGE, '').replace(PATH_WHOLE, '')
  // "/story/2" is a page of "/story" where the page links to that, and a story of its own elsewhere
  return cut !== own && found.some((address) => keyOf(address) === cut) ? cut : own
}

function keyOf({ host, pathname, searchParams }: URL): string {
  const path = host.replace(/^(?:www|m|amp)\./, '') + pathname.replace(/\/+$/, '')
  if (!/\.(?:aspx?|cfm|jsp|php)$/i.test(path)) return path
  // "baca.php?id=7": a script's address is nothing without what it is asked
  const asked = Array.from(searchParams).filter(
    ([name]) => !PAGE_KEYS.includes(name) && !WHOLE_KEYS.includes(name),
  )
  return `${path}?${new URLSearchParams(asked)}`
}

/** Number of a page of the story; 1 for its own address, undefined for any other. */
function pageOf(address: URL, stem: string): number | undefined {
  const key = keyOf(address)
  if (key === stem) {
    for (const name of PAGE_KEYS) {
      const value = address.searchParams.get(name)
      if (value !== null && /^[1-9]\d?$/.test(value)) return Number(value)
    }
    return 1
  }
  if (!key.startsWith(`${stem}/`)) return undefined
  const rest = PATH_PAGE.exec(key.slice(stem.length))
  return rest?.index === 0 ? Number(rest[1]) : undefined
}

function isWhole(address: URL, stem: string): boolean {
  const key = keyOf(address)
  if (key === stem)
    return WHOLE_KEYS.some((name) => {
      const value = address.searchParams.get(name)
      return value !== null && WHOLE_VALUES.test(value) && !(name === 'page' && value === '1')
    })
  return key.startsWith(`${stem}/`) && PATH_WHOLE.exec(key.slice(stem.length))?.index === 0
}

function wholeOf(base: URL, stem: string): URL | undefined {
  const whole = siteRule(base.href, SITES)?.whole
  return whole === undefined ? undefined : parsedAddress(startOf(base, stem) + whole)
}

function startOf(base: URL, stem: string): string {
  return `${base.origin}${stem.slice(Math.max(0, stem.indexOf('/')))}`
}

function whereIs(story: URL, stem: string): string {
  const page = pageOf(story, stem)
  const whole = isWhole(story, stem)
  return keyOf(story) !== stem || whole || (page ?? 1) > 1 ? startOf(story, stem) : bare(story)
}

function bare(address: URL): string {
  return address.href.replace(/#.*$/, '')
}
