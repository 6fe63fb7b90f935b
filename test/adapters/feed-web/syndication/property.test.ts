import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemReport } from '../../../../src/adapters/feed-web/syndication/item-report.ts'
import { syndicationKind } from '../../../../src/adapters/feed-web/syndication/kind.ts'
import { parseOpml } from '../../../../src/adapters/feed-web/syndication/opml/opml.ts'
import { parseFeed } from '../../../../src/adapters/feed-web/syndication/syndication.ts'
import { atom, FEED, jsonFeed, rss, rssItem, sitemap, storyOf } from './stand-in.ts'

const valid = [
  rss(
    rssItem(`<title><![CDATA[A & <b>B</b>]]></title><guid isPermaLink="false">1</guid><author>a@b.example (Ayu)</author>
    <feedburner:origLink>/b</feedburner:origLink><content:encoded><![CDATA[${storyOf(700)}]]></content:encoded>`),
  ),
  atom(
    '<entry><title type="html">A &amp;amp; B</title><link href="/a"/><content type="xhtml"><div><p>a</p></div></content></entry>',
  ),
  sitemap('<url><loc>/a</loc><news:news><news:title>A</news:title></news:news></url>'),
  '<sitemapindex><sitemap><loc>/a</loc></sitemap></sitemapindex>',
  '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>A</title></channel><item rdf:about="/a"><title>A</title></item></rdf:RDF>',
  '<opml><head><title>A</title></head><body><outline text="B"><outline xmlUrl="https://a.example/"/></outline></body></opml>',
  jsonFeed([{ url: '/a', title: 'A', content_text: 'b' }]),
]

/** What must hold of whatever comes out, for whatever goes in. */
function safe(text: string, url = FEED): void {
  const feed = parseFeed(text, url)
  const opml = parseOpml(text)
  expect(feed === undefined || opml === undefined).toBe(true)
  if (syndicationKind(text) === undefined) expect([feed, opml]).toEqual([undefined, undefined])
  for (const item of feed?.items ?? []) {
    expect(item.url).toMatch(/^https?:\/\//)
    expect(item.title).not.toBe('')
    expect(itemReport(item, feed as NonNullable<typeof feed>)?.url ?? item.url).toBe(item.url)
  }
  const urls = [
    ...(feed?.items ?? []).map(({ url }) => url),
    ...(opml?.outlines ?? []).map(({ feed }) => feed),
  ]
  expect(new Set(urls).size).toBe(urls.length)
  for (const further of feed?.further ?? []) expect(further).toMatch(/^https?:\/\//)
  if (feed?.refused !== undefined) expect(feed.items).toEqual([])
}

const pieces = fc.constantFrom(
  '<',
  '>',
  '</',
  '/>',
  '&',
  ';',
  '"',
  "'",
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<!DOCTYPE a [',
  ']>',
  '&nbsp;',
  '&#0;',
  '\0',
  '\ufeff',
  '\ud800',
  '<item>',
  '</item>',
  '<entry>',
  '<url>',
  '<channel>',
  '<__proto__>',
  'xmlns:a="b"',
  ' ',
  '{',
  '}',
  '[',
  '"items":',
  'null,',
)
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((found) => found.join('')),
)

describe('is safe', () => {
  test('any string', () => {
    fc.assert(fc.property(anything, fc.string(), (text, url) => safe(text, url)))
  })

  test('any string in a feed', () => {
    const roots = fc.constantFrom(
      'rss',
      'feed',
      'urlset',
      'sitemapindex',
      'opml',
      'RDF xmlns="http://purl.org/rss/1.0/"',
      'rss><channel><item',
    )
    fc.assert(
      fc.property(roots, anything, (root, text) => safe(`<${root}>${text}`)),
      { numRuns: 300 },
    )
  })

  test('any value in a JSON Feed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (items, title) =>
        safe(
          JSON.stringify({
            version: 'https://jsonfeed.org/version/1.1',
            title,
            items: [items, { url: title, id: items, authors: items }],
          }),
        ),
      ),
    )
  })

  test('any feed cut, with anything put in anywhere', () => {
    const at = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom(...valid), at, at, anything, (text, from, length, put) => {
        const start = Math.floor(from * text.length)
        safe(text.slice(0, start) + put + text.slice(start + Math.floor(length * 40)))
      }),
      { numRuns: 600 },
    )
  })

  test('any beginning of a feed', () => {
    for (const text of valid) for (let end = 0; end <= text.length; end++) safe(text.slice(0, end))
  })
})
