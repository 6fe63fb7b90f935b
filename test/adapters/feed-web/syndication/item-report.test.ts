import { describe, expect, test } from 'vitest'
import { itemReport } from '../../../../src/adapters/feed-web/syndication/item-report.ts'
import { isTeaser } from '../../../../src/adapters/feed-web/syndication/teaser.ts'
import { gazetteer, isRefusal, makeReport, packs, read } from '../../../../src/index.ts'
import { feedOf, rss, rssItem, storyOf } from './stand-in.ts'

function reportOf(content: string, more = '') {
  const feed = feedOf(
    rss(
      `<language>en-us</language>${rssItem(`<title>Utusan Tiba di Bandung</title><pubDate>Mon, 19 Jun 2023 16:30:00 +0700</pubDate>
      <content:encoded><![CDATA[${content}]]></content:encoded>${more}`)}`,
    ),
  )
  const item = feed.items[0]
  return item === undefined ? undefined : itemReport(item, feed)
}

describe('the report of an item', () => {
  test('whose story is in the feed', () => {
    const content = storyOf(700)
    const url = 'https://kabar.example/satu'
    expect(
      reportOf(
        content,
        '<dc:language>id</dc:language><source url="https://b.example/">Kabar Pagi</source>',
      ),
    ).toEqual({
      url,
      title: 'Utusan Tiba di Bandung',
      published: 'Mon, 19 Jun 2023 16:30:00 +0700',
      lang: 'id',
      outlet: 'Kabar Pagi',
      pages: [{ kind: 'html', content: `<article>\n${content}\n</article>`, url }],
    })
  })

  test("does not believe the feed's language", () => {
    expect(reportOf(storyOf(700))).not.toHaveProperty('lang')
  })

  test('is one the rooms can read', () => {
    const input = reportOf(storyOf(700))
    const reading = read(makeReport(input ?? {}), { packs, gazetteer })
    if (isRefusal(reading)) throw new Error(reading.detail)
    expect(reading.article.headline).toBe('Utusan Tiba di Bandung')
    expect(reading.article.text).toMatch(/^Menteri Luar Negeri Siti Aminah[\s\S]*akhir tahun\.$/)
  })

  test.each([
    ['short', storyOf(300)],
    ['short under much markup', `<div class="${'a'.repeat(700)}">${storyOf(300)}</div>`],
    ['empty', ''],
    ['cut with an ellipsis', `${storyOf(700)}<p>Menteri itu mengatakan…</p>`],
    ['cut with "[&#8230;]"', `${storyOf(700)}<p>Menteri itu mengatakan [&#8230;]</p>`],
    ['cut with "Baca selengkapnya"', `${storyOf(700)}<p><a href="/a">Baca selengkapnya</a></p>`],
    [
      'cut by WordPress',
      `${storyOf(700)}<p>Menteri itu [...]</p><p>The post <a href="/a">Utusan</a> appeared first on <a href="/">Kabar</a>.</p>`,
    ],
  ])('that is %s is none: the page must be fetched', (_, content) => {
    expect(reportOf(content)).toBeUndefined()
  })

  test('a whole story that WordPress signed is one', () => {
    const signed = `${storyOf(700)}<p>The post <a href="/a">Utusan</a> appeared first on <a href="/">Kabar</a>.</p>`
    expect(reportOf(signed)).toBeDefined()
  })

  test('without content is none', () => {
    const feed = feedOf(rss(rssItem(`<description><![CDATA[${storyOf(900)}]]></description>`)))
    expect(feed.items.map((item) => itemReport(item, feed))).toEqual([undefined])
  })
})

describe('a teaser ends in', () => {
  test.each([
    'Ia mengatakan ...',
    'Ia mengatakan…',
    'Ia mengatakan [...]',
    'Selesai. Read more',
    'Selesai. Read more »',
    'Selesai. Continue reading Utusan Tiba →',
    'Selesai. Baca Selengkapnya',
    'Selesai. Selengkapnya di sini',
    'Selesai. Baca selengkapnya: Utusan Tiba di Bandung',
  ])('%s', (text) => {
    expect(isTeaser(text)).toBe(true)
  })

  test.each([
    'Mereka diminta untuk read more buku. Pertemuan itu selesai pada Senin.',
    'Selengkapnya akan diumumkan besok. Pertemuan selesai.',
    '"Saya ... tidak tahu," katanya.',
    '',
  ])('and not in: %s', (text) => {
    expect(isTeaser(text)).toBe(false)
  })
})
