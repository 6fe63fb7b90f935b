/** The formats of syndication; RSS 1.0 (RDF) is `rss`. */
export type SyndicationKind = 'rss' | 'atom' | 'json-feed' | 'sitemap' | 'sitemap-index' | 'opml'

/** What a beginning is looked for in: comments and style sheets may stand before the root element. */
const BEGINNING = 16_384

const NAMES: ReadonlyMap<string, SyndicationKind> = new Map([
  ['rss', 'rss'],
  ['feed', 'atom'],
  ['urlset', 'sitemap'],
  ['sitemapindex', 'sitemap-index'],
  ['opml', 'opml'],
])
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//i
// RDF says many things; a feed's has channels and items.
const RSS_IN_RDF = /purl\.org\/rss\/|netscape\.com\/rdf\/|<(?:rss:)?(?:channel|item)[\s>]/i

/**
 * Tells by the beginning of a text which format of syndication it is; cheap, and wrong about nothing that is
 * none (a page, a story, a report in JSON).
 *
 * @returns undefined where it is none
 */
export function syndicationKind(text: string): SyndicationKind | undefined {
  const beginning = text.slice(0, BEGINNING).trimStart()
  if (beginning.startsWith('{')) return JSON_FEED.test(beginning) ? 'json-feed' : undefined
  const root = rootOf(beginning)
  if (root === undefined) return undefined
  const name = root.name.slice(root.name.indexOf(':') + 1).toLowerCase()
  if (name === 'rdf') return RSS_IN_RDF.test(root.rest) ? 'rss' : undefined
  return NAMES.get(name)
}

/** Whether a text is RSS 1.0 or 0.90, which have the root element of RDF. */
export function isRdf(text: string): boolean {
  const name = rootOf(text.slice(0, BEGINNING).trimStart())?.name ?? ''
  return /(?:^|:)rdf$/i.test(name)
}

// The first element, behind declarations, comments and a document type with or without its own part in brackets.
function rootOf(beginning: string): { name: string; rest: string } | undefined {
  for (let at = 0; beginning[at] === '<'; ) {
    const second = beginning[at + 1]
    if (second !== '?' && second !== '!') {
      const name = /^<([A-Za-z_][\w.-]*(?::[\w.-]+)?)[\s/>]/.exec(
        beginning.slice(at, at + 100),
      )?.[1]
      return name === undefined ? undefined : { name, rest: beginning.slice(at) }
    }
    const closing = closingOf(beginning, at)
    const end = beginning.indexOf(closing, at)
    if (end === -1) return undefined
    at = end + closing.length
    while (/\s/.test(beginning[at] ?? '')) at++
  }
  return undefined
}

function closingOf(beginning: string, at: number): string {
  if (beginning.startsWith('<?', at)) return '?>'
  if (beginning.startsWith('<!--', at)) return '-->'
  const bracket = beginning.indexOf('[', at)
  const angle = beginning.indexOf('>', at)
  return bracket !== -1 && bracket < angle ? ']>' : '>'
}
