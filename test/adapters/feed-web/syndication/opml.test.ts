import { describe, expect, test } from 'vitest'
import { parseOpml } from '../../../../src/adapters/feed-web/syndication/opml/opml.ts'
import { rss } from './stand-in.ts'

const opml = (inside: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Langganan &amp; Lain</title></head><body>${inside}</body></opml>`

describe('OPML', () => {
  test('is flattened, with the folders as paths', () => {
    const text =
      opml(`<outline text="Satu" type="rss" xmlUrl="https://a.example/rss" htmlUrl="https://a.example/"/>
      <outline text="Politik"><outline title="Luar &amp; Dalam" text="x"><outline text="Dua" xmlUrl="https://b.example/rss?a=1&amp;b=2"/></outline></outline>`)
    expect(parseOpml(text)).toEqual({
      title: 'Langganan & Lain',
      problems: [],
      outlines: [
        { title: 'Satu', feed: 'https://a.example/rss', page: 'https://a.example/', path: [] },
        { title: 'Dua', feed: 'https://b.example/rss?a=1&b=2', path: ['Politik', 'Luar & Dalam'] },
      ],
    })
  })

  test('takes addresses of the web alone, each once', () => {
    const urls = [
      'javascript:x',
      'file:///a',
      '/a',
      'https://a.example/',
      'https://a.example/',
      'feed:https://b.example/',
      'feed://https://c.example/',
    ]
    const found = parseOpml(opml(urls.map((url) => `<outline xmlurl="${url}"/>`).join('')))
    expect(found?.outlines.map(({ feed }) => feed)).toEqual([
      'https://a.example/',
      'https://b.example/',
      'https://c.example/',
    ])
  })

  test('that is broken is read as far as it goes', () => {
    const text = opml(
      '<outline text="R&D" xmlUrl="https://a.example/?a=1&b=2"/><outline text="Dua"',
    )
    const found = parseOpml(text.slice(0, text.indexOf('</body>')), { language: 'id' })
    expect(found?.outlines).toEqual([
      { title: 'R&D', feed: 'https://a.example/?a=1&b=2', path: [] },
    ])
    expect(found?.problems).toHaveLength(2)
    expect(found?.problems[1]).toMatch(/terputus/)
  })

  test('that is hostile is refused, and what is none is none', () => {
    expect(parseOpml(opml('<outline text="a">'.repeat(100_000)))?.refused).toMatch(/nested deeper/)
    expect(parseOpml('<!DOCTYPE opml [<!ENTITY a "b">]><opml/>')?.refused).toMatch(/entities/)
    expect(parseOpml('<opml/>')?.refused).toMatch(/names no feed/)
    expect(parseOpml(rss(''))).toBeUndefined()
    expect(parseOpml('')).toBeUndefined()
  })

  test('is cut', () => {
    const many = Array.from(
      { length: 5001 },
      (_, at) => `<outline xmlUrl="https://a.example/${at}"/>`,
    )
    const found = parseOpml(opml(many.join('')))
    expect(found?.outlines).toHaveLength(5000)
    expect(found?.problems).toHaveLength(1)
  })
})
