import { XMLParser } from 'fast-xml-parser'

/** A sitemap or sitemap index as the library reads it: what stands once is a value, what stands often a list. */
export interface SitemapShape {
  readonly urlset?: unknown
  readonly sitemapindex?: unknown
}

// Sound XML has no entities but the five of XML; the limits are a second lock.
const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  // A title may be half CDATA: the white space between its pieces is the title's.
  trimValues: false,
  transformTagName: (name) => name.toLowerCase(),
  processEntities: { enabled: true, maxEntityCount: 1, maxEntitySize: 1 },
})

/** Reads sound XML as a sitemap; throws where the library cannot. */
export function sitemapShape(xml: string): SitemapShape {
  return parser.parse(xml) as SitemapShape
}
