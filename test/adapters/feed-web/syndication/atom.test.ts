import { describe, expect, test } from 'vitest'
import { atom, feedOf, itemIn } from './stand-in.ts'

const LINK = '<link href="/satu"/>'

describe('Atom', () => {
  test('an entry with all its parts', () => {
    const feed = feedOf(
      atom(
        `<entry><id>tag:kabar.example,2025:1</id><title type="html">Siti &amp;amp; Wang</title>
          <link rel="self" href="/self"/><link rel="enclosure" href="/a.mp3"/><link rel="alternate" type="text/html" href="satu.html"/>
          <published>2025-06-18T07:30:00+07:00</published><updated>2025-06-18T09:00:00+07:00</updated>
          <author><name>Ayu Lestari</name><email>ayu@kabar.example</email></author>
          <summary type="html">&lt;p&gt;Ringkas.&lt;/p&gt;</summary><content type="html">&lt;p&gt;Isi &amp;amp; cerita.&lt;/p&gt;</content>
          <source><title>Kabar Pagi</title></source></entry>`,
        ' xml:lang="id"',
      ),
    )
    expect(feed).toEqual({
      kind: 'atom',
      title: 'Kabar Luar',
      language: 'id',
      further: [],
      problems: [],
      items: [
        {
          url: 'https://kabar.example/rss/satu.html',
          id: 'tag:kabar.example,2025:1',
          title: 'Siti & Wang',
          published: '2025-06-18T07:30:00+07:00',
          modified: '2025-06-18T09:00:00+07:00',
          summary: 'Ringkas.',
          content: '<p>Isi &amp; cerita.</p>',
          authors: ['Ayu Lestari'],
          outlet: 'Kabar Pagi',
        },
      ],
    })
  })

  test.each([
    [
      'XHTML',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Isi <b>cerita</b></p></div></content>',
      '<p>Isi <b>cerita</b></p>',
    ],
    ['CDATA', '<content type="html"><![CDATA[<p>Isi</p>]]></content>', '<p>Isi</p>'],
    [
      'plain text',
      '<content>Satu &lt; dua.\n\nTiga.</content>',
      '<p>Satu &lt; dua.</p>\n<p>Tiga.</p>',
    ],
    [
      'HTML that is called text',
      '<content type="text">&lt;p&gt;Isi&lt;/p&gt;</content>',
      '<p>Isi</p>',
    ],
    ['another medium', '<content type="image/png">aaaa</content>', undefined],
  ])('content as %s', (_, content, html) => {
    expect(itemIn(atom(`<entry>${LINK}${content}</entry>`)).content).toBe(html)
  })

  test('one date is both dates', () => {
    const item = itemIn(atom(`<entry>${LINK}<updated>2025-06-18</updated></entry>`))
    expect(item).toMatchObject({ published: '2025-06-18', modified: '2025-06-18' })
  })

  test('addresses are relative to xml:base, of the entry before that of the feed', () => {
    const entries =
      '<entry><link href="a"/></entry><entry xml:base="https://c.example/x/"><link href="b"/></entry>'
    const feed = feedOf(atom(entries, ' xml:base="https://b.example/y/"'))
    expect(feed.items.map(({ url }) => url)).toEqual([
      'https://b.example/y/a',
      'https://c.example/x/b',
    ])
  })

  test('an id stands for a missing link where it is an address, and never for another scheme', () => {
    expect(itemIn(atom('<entry><id>https://b.example/1</id></entry>')).url).toBe(
      'https://b.example/1',
    )
    expect(
      feedOf(atom('<entry><id>urn:uuid:1</id><link href="javascript:x"/></entry>')).items,
    ).toEqual([])
  })

  test('what FeedBurner kept', () => {
    const entry = `<entry><link href="https://feeds.example/~r/a"/><feedburner:origLink>https://b.example/asli</feedburner:origLink></entry>`
    expect(itemIn(atom(entry)).url).toBe('https://b.example/asli')
  })

  test('an entry without an author has those of the feed', () => {
    expect(
      itemIn(atom(`<author><name>Redaksi</name></author><entry>${LINK}</entry>`)).authors,
    ).toEqual(['Redaksi'])
  })

  test('with a prefix for everything', () => {
    const feed = feedOf(
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Kabar</a:title><a:entry><a:title>Satu</a:title><a:link href="/1"/></a:entry></a:feed>`,
    )
    expect(feed).toMatchObject({
      title: 'Kabar',
      items: [{ title: 'Satu', url: 'https://kabar.example/1' }],
    })
  })

  test('Atom 0.3', () => {
    const old = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Kabar</title><entry><title>Satu</title>
      <link rel="alternate" type="text/html" href="/1"/><issued>2004-06-18T07:30:00+07:00</issued><modified>2004-06-19</modified>
      <content type="text/html" mode="escaped">&lt;p&gt;Isi&lt;/p&gt;</content></entry></feed>`
    expect(itemIn(old)).toEqual({
      url: 'https://kabar.example/1',
      title: 'Satu',
      published: '2004-06-18T07:30:00+07:00',
      modified: '2004-06-19',
      content: '<p>Isi</p>',
      authors: [],
    })
  })
})
