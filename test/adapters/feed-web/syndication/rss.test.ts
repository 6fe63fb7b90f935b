import { describe, expect, test } from 'vitest'
import { feedOf, itemIn, rss, rssItem } from './stand-in.ts'

describe('RSS 2.0', () => {
  test('as Indonesian outlets write it', () => {
    const feed = feedOf(
      rss(`<language>id</language><atom:link href="https://kabar.example/rss" rel="self"/>
        <item>
          <title><![CDATA[Menlu Siti Aminah Terima Utusan Khusus]]></title>
          <link>https://kabar.example/politik/d-101/menlu-terima-utusan</link>
          <guid isPermaLink="false">d-101</guid>
          <pubDate>Wed, 18 Jun 2025 07:30:00 +0700</pubDate>
          <dc:creator><![CDATA[Ayu Lestari]]></dc:creator>
          <description><![CDATA[<img src="https://kabar.example/a.jpg" align="left"/>Utusan itu tiba di Bandung.]]></description>
          <content:encoded><![CDATA[<p>Utusan itu tiba &amp; diterima.</p>]]></content:encoded>
          <media:content url="https://kabar.example/a.jpg" medium="image"><media:title>Foto lain</media:title></media:content>
          <enclosure url="https://kabar.example/a.jpg" length="10240" type="image/jpeg"/>
        </item>`),
    )
    expect(feed).toEqual({
      kind: 'rss',
      title: 'Kabar Politik',
      language: 'id',
      further: [],
      problems: [],
      items: [
        {
          url: 'https://kabar.example/politik/d-101/menlu-terima-utusan',
          id: 'd-101',
          title: 'Menlu Siti Aminah Terima Utusan Khusus',
          published: 'Wed, 18 Jun 2025 07:30:00 +0700',
          summary: 'Utusan itu tiba di Bandung.',
          content: '<p>Utusan itu tiba &amp; diterima.</p>',
          authors: ['Ayu Lestari'],
        },
      ],
    })
  })

  test.each([
    ['CDATA', '<![CDATA[Siti & Wang]]>', 'Siti & Wang'],
    ['CDATA with entities', '<![CDATA[Siti &amp; Wang]]>', 'Siti & Wang'],
    ['entities', 'Siti &amp; Wang &#8211; &quot;Selesai&quot;', 'Siti & Wang – "Selesai"'],
    ['entities twice', 'Siti &amp;amp; Wang', 'Siti & Wang'],
    ['HTML', '<![CDATA[<b>Siti</b> bertemu<br/>Wang]]>', 'Siti bertemu Wang'],
    ['escaped HTML', '&lt;i&gt;Siti&lt;/i&gt; &amp;amp; Wang', 'Siti & Wang'],
    ['a sign that is no tag', '<![CDATA[Inflasi <3 persen]]>', 'Inflasi <3 persen'],
    ['the same sign bare', 'Inflasi <3 persen', 'Inflasi <3 persen'],
    ['lines', 'Siti\n   bertemu\n Wang', 'Siti bertemu Wang'],
    ['a script', '<![CDATA[Siti<script>var a = "b"</script> bertemu]]>', 'Siti bertemu'],
  ])('a title with %s is plain text', (_, title, text) => {
    expect(itemIn(rss(rssItem(`<title>${title}</title>`))).title).toBe(text)
  })

  test.each([
    ['a relative address', '<link>/a/b?x=1</link>', 'https://kabar.example/a/b?x=1'],
    [
      'an address in CDATA',
      '<link><![CDATA[https://b.example/?a=1&b=2]]></link>',
      'https://b.example/?a=1&b=2',
    ],
    [
      'an address escaped twice',
      '<link><![CDATA[https://b.example/?a=1&amp;b=2]]></link>',
      'https://b.example/?a=1&b=2',
    ],
    [
      'bare ampersands that begin entities',
      '<link>https://b.example/?a=1&copy=2&section=3</link>',
      'https://b.example/?a=1&copy=2&section=3',
    ],
    [
      'an address over two lines',
      '<link>\n https://b.example/\n  satu\n</link>',
      'https://b.example/satu',
    ],
    ['a fragment', '<link>https://b.example/a#xtor=RSS-1</link>', 'https://b.example/a#xtor=RSS-1'],
    ['a guid', '<guid>https://b.example/a</guid>', 'https://b.example/a'],
    [
      'a guid that says so',
      '<guid isPermaLink="true">https://b.example/a</guid>',
      'https://b.example/a',
    ],
    ['a link of Atom', '<atom:link href="/c"/>', 'https://kabar.example/c'],
    [
      'what FeedBurner kept',
      '<link>https://feeds.example/~r/a</link><feedburner:origLink>https://b.example/asli?a=1&amp;b=2</feedburner:origLink>',
      'https://b.example/asli?a=1&b=2',
    ],
  ])('an item with %s', (_, inside, url) => {
    expect(itemIn(rss(`<item><title>Satu</title>${inside}</item>`)).url).toBe(url)
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,satu',
    'file:///etc/passwd',
    'mailto:redaksi@kabar.example',
    'http://',
    '',
  ])('"%s" is no address', (link) => {
    const feed = feedOf(rss(`<item><title>Satu</title><link>${link}</link></item>`))
    expect(feed.items).toEqual([])
    expect(feed.problems).toEqual(['1 item has no web address and was left out.'])
  })

  test('a guid that is no address, or says it is none, is not taken for one', () => {
    const guids = ['<guid>d-7</guid>', '<guid isPermaLink="false">https://b.example/a</guid>']
    const feed = feedOf(
      rss(guids.map((guid) => `<item><title>Satu</title>${guid}</item>`).join('')),
    )
    expect(feed.items).toEqual([])
    expect(feed.problems).toEqual(['2 items have no web address and were left out.'])
  })

  test('the same address twice is one item that holds what either says', () => {
    const feed = feedOf(
      rss(
        rssItem('<title>Satu</title>') +
          rssItem('<title>Lain</title><pubDate>18 Jun 2025</pubDate><dc:creator>Ayu</dc:creator>') +
          rssItem('<title>Dua</title>', '/satu#lain'),
      ),
    )
    expect(feed.items.map(({ title, published, authors }) => [title, published, authors])).toEqual([
      ['Satu', '18 Jun 2025', ['Ayu']],
      ['Dua', undefined, []],
    ])
  })

  test.each([
    ['Rabu, 18 Jun 2025 07:30 WIB'],
    ['2025-06-18T07:30:00Z'],
    ['Wed, 18 Jun 2025 07:30:00 Z'],
    ['kemarin'],
  ])('the date "%s" stays as printed', (date) => {
    expect(itemIn(rss(rssItem(`<pubDate>${date}</pubDate>`))).published).toBe(date)
  })

  test('other dates, where there is no pubDate', () => {
    const item = itemIn(
      rss(rssItem('<dc:date>2025-06-18</dc:date><atom:updated>2025-06-19</atom:updated>')),
    )
    expect(item).toMatchObject({ published: '2025-06-18', modified: '2025-06-19' })
  })

  test('authors are names', () => {
    const authors = `<author>redaksi@kabar.example (Ayu Lestari)</author><author>meja@kabar.example</author>
      <dc:creator><![CDATA[Budi &amp; Tim]]></dc:creator><dc:creator>Ayu Lestari</dc:creator>`
    expect(itemIn(rss(rssItem(authors))).authors).toEqual(['Ayu Lestari', 'Budi & Tim'])
  })

  test('what an item says of outlet, agency and language', () => {
    const said =
      '<source url="https://b.example/rss">Kabar Pagi</source><dc:source>Kantor Berita Utara</dc:source><dc:language>id</dc:language>'
    expect(itemIn(rss(rssItem(said)))).toMatchObject({
      outlet: 'Kabar Pagi',
      agency: 'Kantor Berita Utara',
      language: 'id',
    })
    const address = itemIn(rss(rssItem('<dc:source>https://b.example/a</dc:source>')))
    expect(address.agency).toBeUndefined()
  })

  test("the feed's language and name are no item's", () => {
    const item = itemIn(rss(`<language>en-us</language>${rssItem('<title>Mobil Baru</title>')}`))
    expect(item).toEqual({ url: 'https://kabar.example/satu', title: 'Mobil Baru', authors: [] })
  })

  test('HTML that stands in a description unescaped', () => {
    const item = itemIn(rss(rssItem('<description><p>Satu<br>dua</p><p>tiga</p></description>')))
    expect(item.summary).toBe('Satu dua tiga')
  })

  test('RSS 0.91 with its document type, without namespaces', () => {
    const item = itemIn(`<?xml version="1.0"?>
      <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
      <rss version="0.91"><channel><title>Kabar</title><item><title>Satu</title><link>https://b.example/1</link></item></channel></rss>`)
    expect(item).toEqual({ url: 'https://b.example/1', title: 'Satu', authors: [] })
  })

  test('prefixes used without their namespaces, and prefixes of its own', () => {
    const undeclared = `<rss><channel>${rssItem('<dc:creator>Ayu</dc:creator><content:encoded>&lt;p>Isi&lt;/p></content:encoded>')}</channel></rss>`
    expect(itemIn(undeclared)).toMatchObject({ authors: ['Ayu'], content: '<p>Isi</p>' })
    const own = `<rss xmlns:d="http://purl.org/dc/elements/1.1/"><channel>${rssItem('<d:creator>Ayu</d:creator>')}</channel></rss>`
    expect(itemIn(own).authors).toEqual(['Ayu'])
  })
})

describe('RSS 1.0', () => {
  const rdf = (inside: string) => `<?xml version="1.0"?>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://kabar.example/"><title>Kabar Lama</title><dc:language>id</dc:language>
      <items><rdf:Seq><rdf:li resource="https://kabar.example/2"/></rdf:Seq></items></channel>${inside}</rdf:RDF>`

  test('has its items beside the channel', () => {
    const feed = feedOf(
      rdf(`<item rdf:about="https://kabar.example/1"><title>Satu</title><link>https://kabar.example/1</link>
        <description>Ringkas &amp; jelas.</description><dc:date>2025-06-18T07:30:00+07:00</dc:date><dc:creator>Ayu</dc:creator></item>
        <item rdf:about="https://kabar.example/2"><title>Dua</title></item>`),
    )
    expect(feed).toMatchObject({ kind: 'rss', title: 'Kabar Lama', language: 'id', problems: [] })
    expect(feed.items).toEqual([
      {
        url: 'https://kabar.example/1',
        id: 'https://kabar.example/1',
        title: 'Satu',
        summary: 'Ringkas & jelas.',
        published: '2025-06-18T07:30:00+07:00',
        authors: ['Ayu'],
      },
      { url: 'https://kabar.example/2', id: 'https://kabar.example/2', title: 'Dua', authors: [] },
    ])
  })
})
