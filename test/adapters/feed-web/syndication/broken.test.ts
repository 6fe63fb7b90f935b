import { describe, expect, test } from 'vitest'
import { atom, feedOf, itemIn, jsonFeed, rss, rssItem, sitemap } from './stand-in.ts'

const BROKEN_OFF = 'The feed breaks off before its end. What is complete was taken.'
const UNDECLARED = 'The feed uses entities of HTML that XML does not know. They were read as HTML.'
const AMPERSAND =
  'The feed has ampersands that are not written as &amp;. They were read as they stand.'

describe('a broken feed', () => {
  test.each(['\n\n', '\ufeff', '\ufeff\r\n  '])(
    'with "%s" before its declaration is sound',
    (before) => {
      const feed = feedOf(before + rss(rssItem('<title>Satu</title>')))
      expect(feed).toMatchObject({ items: [{ title: 'Satu' }], problems: [] })
    },
  )

  test.each([
    [
      'entities of HTML',
      'Kafe&nbsp;Ren&eacute; &ndash; selesai',
      'Kafe René – selesai',
      UNDECLARED,
    ],
    ['a bare ampersand', 'R&D dan Q & A', 'R&D dan Q & A', AMPERSAND],
    ['an entity nobody knows', 'Satu &lain; dua', 'Satu &lain; dua', AMPERSAND],
    ['half an entity', 'Satu &amp dua', 'Satu & dua', AMPERSAND],
  ])('with %s', (_, title, text, problem) => {
    const feed = feedOf(rss(rssItem(`<title>${title}</title>`)))
    expect(feed.items[0]?.title).toBe(text)
    expect(feed.problems).toEqual([problem])
  })

  test('with control signs and half surrogates', () => {
    expect(
      itemIn(rss(rssItem('<title>Sa\u0000tu\u0008 \ud800dua &#0;&#xD800;</title>'))).title,
    ).toBe('Satu \ufffddua \ufffd\ufffd')
  })

  test('that breaks off keeps the items that are complete', () => {
    const whole = rss(rssItem('<title>Satu</title>') + rssItem('<title>Dua</title>', '/dua'))
    for (const end of ['</channel></rss>', '</rss>', '/item></channel></rss>']) {
      const feed = feedOf(whole.slice(0, whole.lastIndexOf(end)))
      expect(feed.problems).toContain(BROKEN_OFF)
      expect(feed.items.map(({ title }) => title)).toEqual(
        end[1] === 'i' || end[0] === '/' ? ['Satu'] : ['Satu', 'Dua'],
      )
    }
  })

  test('half an address is no address', () => {
    const whole = rss(rssItem('<title>Satu</title>', '/panjang/sekali'))
    const feed = feedOf(whole.slice(0, whole.indexOf('/sekali')))
    expect(feed).toMatchObject({ items: [], problems: [BROKEN_OFF] })
  })

  test('that breaks off inside CDATA, a tag, a comment or an attribute', () => {
    const one = rssItem('<title>Satu</title>')
    for (const rest of [
      '<item><title><![CDATA[Du',
      '<item><tit',
      '<item><!-- a',
      '<item><guid isPermaLink="f',
    ]) {
      const feed = feedOf(rss(`${one}§`).split('§')[0] + rest)
      expect(feed.items.map(({ title }) => title)).toEqual(['Satu'])
      expect(feed.problems).toEqual([BROKEN_OFF])
    }
  })

  test('of every XML format breaks off without harm', () => {
    const atomEntry = '<entry><title>Satu</title><link href="/1"/></entry>'
    const entry = '<url><loc>/1</loc></url>'
    for (const text of [
      atom(atomEntry + atomEntry.slice(0, -8)),
      sitemap(entry + entry.slice(0, -6)),
    ]) {
      const feed = feedOf(text.slice(0, text.lastIndexOf('</')))
      expect(feed.items.map(({ url }) => url)).toEqual(['https://kabar.example/1'])
      expect(feed.problems).toContain(BROKEN_OFF)
    }
  })

  test('with items that are not closed', () => {
    const feed = feedOf(
      rss('<item><title>Satu</title><link>/1</link><item><title>Dua</title><link>/2</link>'),
    )
    expect(feed.items.map(({ title, url }) => [title, url])).toEqual([
      ['Satu', 'https://kabar.example/1'],
      ['Dua', 'https://kabar.example/2'],
    ])
    expect(feed.problems).toEqual([
      'The feed has items without an end. Each was taken to end where the next begins.',
    ])
  })

  test('with an element that is not closed loses that item alone', () => {
    const feed = feedOf(
      rss(
        `<item><link>/1</link><media:group><item><link>/2</link></item>${rssItem('<title>Tiga</title>', '/3')}`,
      ),
    )
    expect(feed.items.map(({ url }) => url)).toContain('https://kabar.example/3')
    expect(feed.items.map(({ url }) => url)).toContain('https://kabar.example/2')
  })

  test('with something behind its end is sound', () => {
    const feed = feedOf(
      `${rss(rssItem('<title>Satu</title>'))}<script>var a</script><rss><channel>`,
    )
    expect(feed).toMatchObject({ items: [{ title: 'Satu' }], problems: [] })
  })

  test('without a channel, and one without a word', () => {
    expect(feedOf('<rss/>').refused).toMatch(/^The feed could not be read/)
    expect(feedOf('<rss><channel></channel></rss>').refused).toBe(
      'The feed holds nothing: neither a title nor a single item.',
    )
  })

  test('is spoken of in Indonesian, too', () => {
    const { problems } = feedOf(rss(rssItem('<title>R&D</title>')), { language: 'id' })
    expect(problems).toEqual([
      'Ada tanda & yang tidak ditulis sebagai &amp;. Tanda itu dibaca apa adanya.',
    ])
  })

  test('names of JavaScript are names', () => {
    const strange = rssItem(
      '<constructor>a</constructor><toString>b</toString><__proto__>c</__proto__><title __proto__="x">Satu</title>',
    )
    expect(itemIn(rss(strange))).toEqual({
      url: 'https://kabar.example/satu',
      title: 'Satu',
      authors: [],
    })
    expect(itemIn(jsonFeed([JSON.parse('{"__proto__": {"url": "/x"}, "url": "/1"}')])).url).toBe(
      'https://kabar.example/1',
    )
  })
})
