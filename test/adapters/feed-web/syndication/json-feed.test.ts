import { describe, expect, test } from 'vitest'
import { feedOf, itemIn, jsonFeed } from './stand-in.ts'

describe('JSON Feed', () => {
  test('1.1', () => {
    const feed = feedOf(
      jsonFeed(
        [
          {
            id: '7',
            url: '/7',
            title: 'Siti &amp; Wang',
            content_html: '<p>Isi.</p>',
            summary: 'Ringkas.',
            date_published: '2025-06-18T07:30:00+07:00',
            date_modified: '2025-06-19T07:30:00+07:00',
            authors: [{ name: 'Ayu Lestari' }],
            language: 'id',
          },
        ],
        { language: 'en' },
      ),
    )
    expect(feed).toEqual({
      kind: 'json-feed',
      title: 'Kabar Dunia',
      language: 'en',
      further: [],
      problems: [],
      items: [
        {
          url: 'https://kabar.example/7',
          id: '7',
          title: 'Siti & Wang',
          content: '<p>Isi.</p>',
          summary: 'Ringkas.',
          published: '2025-06-18T07:30:00+07:00',
          modified: '2025-06-19T07:30:00+07:00',
          authors: ['Ayu Lestari'],
          language: 'id',
        },
      ],
    })
  })

  test('1.0 with one author, text instead of HTML, escaped slashes and a byte order mark', () => {
    const item = {
      id: 'https://b.example/1',
      content_text: 'Satu & dua.\n\nTiga.',
      author: { name: 'Ayu' },
    }
    const text = jsonFeed([item], { version: 'https://jsonfeed.org/version/1' })
    expect(itemIn(`\ufeff ${text.replaceAll('/', '\\/')}`)).toEqual({
      url: 'https://b.example/1',
      id: 'https://b.example/1',
      content: '<p>Satu &amp; dua.</p>\n<p>Tiga.</p>',
      authors: ['Ayu'],
    })
  })

  test('an item that only points elsewhere', () => {
    expect(itemIn(jsonFeed([{ id: '1', external_url: 'https://b.example/2' }])).url).toBe(
      'https://b.example/2',
    )
  })

  test('that is broken or strange is refused with a reason', () => {
    expect(feedOf(jsonFeed([]).slice(0, -3)).refused).toMatch(/^The feed is not JSON \(/)
    expect(feedOf('{"version":"https://jsonfeed.org/version/1","items":7}').items).toEqual([])
  })

  test('items that are no objects are passed over', () => {
    const strange = [
      null,
      1,
      'a',
      [],
      { url: 'https://b.example/1', title: 7, authors: 'Ayu' },
    ] as object[]
    expect(feedOf(jsonFeed(strange)).items).toMatchObject([{ title: '7', authors: ['Ayu'] }])
  })

  test('is cut', () => {
    const many = Array.from({ length: 4 }, (_, index) => ({ id: `${index}`, url: `/${index}` }))
    const feed = feedOf(jsonFeed(many), { maxItems: 3 })
    expect(feed.items).toHaveLength(3)
    expect(feed.problems).toEqual(['The feed has more than 3 items. The first 3 were taken.'])
  })
})
