/**
 * The outlet: its row in the tables, and its name without the slogan that sites write around it.
 *
 * "Portal Berita Terkini - Harian Uji" and "Harian Uji: Berita Hari Ini" are Harian Uji: of the pieces of what a page calls itself
 * the one the tables know, else the one its domain is called by, else the one that is no slogan.
 */
import type { Gazetteer, GazetteerRow } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { once } from '../../text/once.ts'
import { foldWord } from '../../text/token.ts'
import { parsedAddress, siteOf } from './page/canonical.ts'
import type { PageMetadata } from './page/metadata.ts'
import { SITES, siteRule } from './page/site.ts'

const BETWEEN = /\s+[|–—•·»:-]+\s+|\s*[|»]\s*|:\s+/
/** A piece shorter than this is in too many addresses. */
const LEAST = 4

/**
 * The outlet's name as the page writes it, without its slogan; where the page says none, the tables' name of its domain's outlet.
 *
 * @param url where the page stands
 */
export function outletOf(
  { outlet, titleTag = '' }: PageMetadata,
  url: string | undefined,
  pack: LanguagePack | undefined,
  gazetteer: Gazetteer,
): string | undefined {
  const own = piecesOf(outlet ?? '')
  const named = own.find((piece) => isNamed(piece, url, gazetteer))
  if (named !== undefined) return named
  const kept = own.filter((piece) => !isSlogan(piece, pack))
  // "Harian Uji - Surabaya": a name of two pieces stays whole
  if (kept.length === own.length && outlet !== undefined && own.length > 0) return outlet.trim()
  if (kept[0] !== undefined) return kept[0]
  return (
    piecesOf(titleTag).findLast((piece) => isNamed(piece, url, gazetteer)) ??
    outletRow(undefined, url, gazetteer)?.name
  )
}

function piecesOf(text: string): readonly string[] {
  return text
    .slice(0, 500)
    .split(BETWEEN)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

/** Whether the tables know an outlet by this name, or its site's domain is called by it: "detikNews" on detik.com. */
function isNamed(piece: string, url: string | undefined, gazetteer: Gazetteer): boolean {
  if (outletRow(piece, undefined, gazetteer) !== undefined) return true
  const address = url === undefined ? undefined : parsedAddress(url)
  if (address === undefined || piece.length < LEAST) return false
  const site = keyOf(siteOf(address).split('.')[0] ?? '')
  const name = keyOf(piece.replace(/\.\p{L}{2,4}(?:\.\p{L}{2})?$/u, ''))
  return site.length >= LEAST && (site.startsWith(name) || name.startsWith(site))
}

function isSlogan(piece: string, pack: LanguagePack | undefined): boolean {
  return pack?.credit.slogan.some((pattern) => pattern.test(piece)) === true
}

function keyOf(name: string): string {
  return foldWord(name).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Outlets by folded name and by domain, laid out once for a gazetteer. */
const outletsOf = once((gazetteer: Gazetteer) => {
  const byName = new Map<string, GazetteerRow>()
  const byDomain = new Map<string, GazetteerRow>()
  for (const row of gazetteer.rows.values()) {
    if (row.kind !== 'outlet') continue
    for (const name of row.names) if (!byName.has(foldWord(name))) byName.set(foldWord(name), row)
    if (row.domain !== undefined && !byDomain.has(row.domain)) byDomain.set(row.domain, row)
  }
  return { byName, byDomain }
})

/** The table's row of an outlet, by its name or the domain of the address. */
export function outletRow(
  name: string | undefined,
  url: string | undefined,
  gazetteer: Gazetteer,
): GazetteerRow | undefined {
  const { byName, byDomain } = outletsOf(gazetteer)
  const folded = foldWord(name ?? '')
  const named = byName.get(folded) ?? byDomain.get(folded)
  if (named !== undefined) return named
  const host = /^(?:https?:\/\/)?(?:[^/@]*@)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? ''
  // "news.detik.com" is detik.com's
  for (let at = 0; at !== -1; at = host.indexOf('.', at) === -1 ? -1 : host.indexOf('.', at) + 1) {
    const row = byDomain.get(host.slice(at))
    if (row !== undefined) return row
  }
  // "news.cn" is Xinhua's too
  return byName.get(foldWord(siteRule(url, SITES)?.outlet ?? ''))
}
