import { describe, expect, test } from 'vitest'
import { feedOf, itemIn, sitemap } from './stand-in.ts'

const NEWS = `<url><loc>https://kabar.example/1?a=1&amp;b=2</loc><lastmod>2025-06-18T09:00:00+07:00</lastmod>
  <news:news><news:publication><news:name>Kabar Pagi</news:name><news:language>id</news:language></news:publication>
  <news:publication_date>2025-06-18T07:30:00+07:00</news:publication_date><news:title>Siti &amp; Wang Bertemu</news:title></news:news>
  <image:image><image:loc>https://kabar.example/a.jpg</image:loc><image:title>Foto</image:title></image:image></url>`

describe('a sitemap', () => {
  test('of news', () => {
    expect(itemIn(sitemap(NEWS))).toEqual({
      url: 'https://kabar.example/1?a=1&b=2',
      title: 'Siti & Wang Bertemu',
      published: '2025-06-18T07:30:00+07:00',
      modified: '2025-06-18T09:00:00+07:00',
      language: 'id',
      outlet: 'Kabar Pagi',
      authors: [],
    })
  })

  test('of news under another prefix, with CDATA', () => {
    const own = NEWS.replaceAll('news:', 'n:').replace('Siti &amp; Wang', '<![CDATA[Siti & Wang]]>')
    expect(itemIn(sitemap(own)).title).toBe('Siti & Wang Bertemu')
  })

  test('of pages has addresses and last changes', () => {
    expect(itemIn(sitemap('<url><loc>/1</loc><lastmod>2025-06-18</lastmod></url>'))).toEqual({
      url: 'https://kabar.example/1',
      modified: '2025-06-18',
      authors: [],
    })
  })

  test('without an entry is empty', () => {
    expect(feedOf(sitemap(''))).toEqual({ kind: 'sitemap', items: [], further: [], problems: [] })
  })

  test('index names further sources, each once', () => {
    const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://kabar.example/news.xml</loc><lastmod>2025-06-18</lastmod></sitemap>
      <sitemap><loc>/politik.xml</loc></sitemap><sitemap><loc>/politik.xml</loc></sitemap>
      <sitemap><loc>javascript:x</loc></sitemap></sitemapindex>`
    expect(feedOf(index)).toEqual({
      kind: 'sitemap-index',
      items: [],
      further: ['https://kabar.example/news.xml', 'https://kabar.example/politik.xml'],
      problems: [],
    })
  })
})
