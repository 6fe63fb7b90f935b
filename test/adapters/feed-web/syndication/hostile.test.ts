import { describe, expect, test } from 'vitest'
import { soundXml } from '../../../../src/adapters/feed-web/syndication/sound-xml.ts'
import { parseFeed } from '../../../../src/adapters/feed-web/syndication/syndication.ts'
import { atom, FEED, feedOf, jsonFeed, rss, rssItem, sitemap } from './stand-in.ts'

const ENTITIES =
  'The feed declares entities of its own. They can be made to grow without end and are not read.'

describe('entities', () => {
  test('that grow are refused', () => {
    const lines = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
    )
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">${lines.join('')}]><rss><channel><title>&a9;</title></channel></rss>`
    expect(feedOf(bomb)).toEqual({
      kind: 'rss',
      items: [],
      further: [],
      problems: [],
      refused: ENTITIES,
    })
  })

  test.each([
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE rss [\n<!-- a -->\n<!ELEMENT rss ANY>\n<!ENTITY % x SYSTEM "http://b.example/x.dtd"> %x;]>',
  ])('from outside are refused: %s', (type) => {
    expect(feedOf(`${type}<rss><channel><title>&x;</title></channel></rss>`).refused).toBe(ENTITIES)
  })

  test('a story may speak of them', () => {
    const feed = feedOf(rss(rssItem('<title><![CDATA[<!ENTITY x "y"> dijelaskan]]></title>')))
    expect(feed.items).toHaveLength(1)
  })
})

describe('too much', () => {
  test('of one thing in another is refused', () => {
    const nested = feedOf(`<rss><channel><item>${'<a>'.repeat(100_000)}`)
    expect(nested.refused).toBe('The tags of the feed are nested deeper than in any real feed.')
    const leftOut = feedOf(rss(`<media:group>${'<a>'.repeat(100_000)}`))
    expect(leftOut.refused).toBe(nested.refused)
  })

  test('of tags is refused', () => {
    expect(feedOf(rss(rssItem('<a></a>'.repeat(600_000)))).refused).toBe(
      'The feed has more tags than any real feed.',
    )
  })

  test('in length is refused', () => {
    expect(feedOf(rss(`<description>${'a'.repeat(20_000_000)}</description>`)).refused).toMatch(
      /^The feed has 20\d{6} characters, and the limit is 20000000\.$/,
    )
    expect(feedOf(rss(''), { maxLength: 10, language: 'id' }).refused).toMatch(
      /sedangkan batasnya 10\.$/,
    )
  })

  test('of items is cut', () => {
    const items = Array.from({ length: 5001 }, (_, at) => rssItem('', `/${at}`)).join('')
    const feed = feedOf(rss(items))
    expect(feed.items).toHaveLength(5000)
    expect(feed.problems).toEqual(['The feed has more than 5000 items. The first 5000 were taken.'])
    expect(feedOf(rss(items.replace(rssItem('', '/0'), ''))).problems).toEqual([])
    const sources = '<sitemap><loc>/a</loc></sitemap>'.repeat(5001)
    expect(feedOf(`<sitemapindex>${sources}</sitemapindex>`).problems).toHaveLength(1)
  })
})

// A library that looks to the end of the text for each sign of these would not come back from any of them.
const LENGTH = 1_500_000
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length))
const hostile: readonly (readonly [string, string])[] = [
  ['signs that begin tags', `<rss><channel><item><title>${fill('<')}`],
  ['letters behind them', `<rss><channel><item><title>${fill('<a')}`],
  ['ends of nothing', `<rss><channel><item><title>${fill('</x>')}`],
  ['tags that are crossed', `<rss><channel><item>${fill('<b></i></b>')}`],
  ['beginnings of CDATA', `<rss><channel><item><title>${fill('<![CDATA[')}`],
  ['pieces of CDATA', rss(rssItem(`<title>${fill('<![CDATA[a]]>')}</title>`))],
  ['beginnings of comments', `<rss><channel><item><title>${fill('<!--')}`],
  ['beginnings of comments in CDATA', rss(rssItem(`<title><![CDATA[${fill('<!--')}]]></title>`))],
  ['ampersands', rss(rssItem(`<title>${fill('&')}</title>`))],
  ['halves of entities', rss(rssItem(`<title>${fill('&a')}</title>`))],
  ['brackets in a name', rss(rssItem(`<author>${fill('(')}</author>`))],
  ['names of brackets', rss(rssItem(fill(`<author>${'('.repeat(200)}</author>`)))],
  ['names like addresses of mail', rss(rssItem(fill(`<author>a@${'a.'.repeat(90)} x</author>`)))],
  ['attributes', rss(rssItem(`<title ${fill('a="b" ')}>a</title>`))],
  ['quotes', `<rss><channel><item><title ${fill(`a='"' b="'"`)}>`],
  ['white space', rss(rssItem(`<link>https://b.example/${fill('\n ')}a</link>`))],
  [
    'a table of contents',
    `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><items><Seq>${fill('<li resource="a"/>')}</Seq></items></channel>${fill('<item about="b"/>')}</rdf:RDF>`,
  ],
  ['links', atom(`<entry>${fill('<link href="a"/>')}</entry>`)],
  [
    'XHTML',
    atom(`<entry><content type="xhtml"><div>${'<p>a</p>'.repeat(50_000)}</div></content></entry>`),
  ],
  ['HTML that is crossed', rss(rssItem(`<description>${fill('&lt;b>&lt;/i>')}</description>`))],
  ['entries', sitemap(fill('<url><loc>/a</loc></url>'))],
  ['lists in JSON', `{"version":"https://jsonfeed.org/version/1","items":${fill('[')}`],
  [
    'keys in JSON',
    jsonFeed([Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`a${at}`, 1]))]),
  ],
  ['instructions', `<rss><channel>${fill('<?a')}`],
]

describe('a long feed of', () => {
  test.each(hostile)('%s is read to its end', (_, text) => {
    const feed = parseFeed(text, FEED)
    expect(feed?.items.length).toBeLessThanOrEqual(5000)
  })

  test.each(hostile)('%s grows by no more than its length', (_, text) => {
    const lengthOf = (source: string) => {
      const sound = soundXml(source, { items: ['item', 'entry', 'url'], limit: 5000 })
      return 'refused' in sound ? 0 : sound.xml.length
    }
    const [once, whole] = [text.slice(0, text.length / 4), text].map(lengthOf) as [number, number]
    expect(whole).toBeLessThanOrEqual(4 * text.length + 100)
    expect(once).toBeLessThanOrEqual(text.length + 100)
  })
})
