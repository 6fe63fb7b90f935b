import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metadataOf } from '../../../src/rooms/article/page/metadata.ts'
import { takeApart } from '../../../src/rooms/article/page/page-tree.ts'
import { storyOf } from './story.ts'

const STORY = [
  'Dua menteri luar negeri bertemu di Wina dan menandatangani perjanjian yang telah lama dirundingkan.',
  'Perundingan berlangsung tiga jam di sebuah hotel tua, dan para wartawan menunggu di luar sampai malam.',
  'Keduanya sepakat bertemu lagi pada musim gugur, kata juru bicara kementerian seusai jamuan makan.',
]
  .map((line) => `<p>${line}</p>`)
  .join('')
const pageOf = (head: string, body = '') =>
  `<html><head>${head}</head><body><article><h1>Dua menteri bertemu di Wina</h1>${body}${STORY}</article></body></html>`
const data = (text: string) => `<script type="application/ld+json">${text}</script>`
const ld = (more: object) =>
  data(JSON.stringify({ '@type': 'NewsArticle', headline: 'Dua menteri bertemu di Wina', ...more }))
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
const readOf = (head: string, body = '', more = {}) => {
  const { published, modified, problems } = storyOf({ html: pageOf(head, body), ...more })
  return {
    published: published?.moment.instant ?? published?.moment.start,
    rule: published?.rule,
    modified: modified?.moment.instant,
    doubts: problems.map(({ code }) => code),
  }
}

describe('the time of publication on a page', () => {
  const at = '2025-06-18T07:30:00+07:00'
  it.each([
    ['JSON-LD', ld({ datePublished: at }), '', 'article/json-ld'],
    ['a tag', meta('article:published_time', at), '', 'article/meta-tag'],
    [
      "a tag of a system's own",
      meta('dtk:publishdate', '2025/06/18 07:30:11'),
      '',
      'article/meta-tag',
    ],
    [
      'microdata',
      '',
      `<time itemprop="datePublished" datetime="${at}">Rabu</time>`,
      'article/microdata',
    ],
    ['a time', '', `<time datetime="${at}">Rabu</time>`, 'article/microdata'],
    ['a printed line', '', '<div>Rabu, 18 Jun 2025 07:30 WIB</div>', 'article/printed-line'],
    [
      'a line with its word',
      '',
      '<div>Diterbitkan: 18 Juni 2025 | 07.30 WIB</div>',
      'article/printed-line',
    ],
  ])('stands in %s', (_, head, body, rule) => {
    expect(readOf(head, body)).toMatchObject({ published: at, rule })
  })

  it.each([
    [
      'a raw line break',
      '{"@type":"NewsArticle","headline":"Dua\nmenteri","datePublished":"2025-06-18T07:30:00+07:00"}',
    ],
    ['a trailing comma', '{"@type":"NewsArticle","datePublished":"2025-06-18T07:30:00+07:00",}'],
    [
      'a comment around',
      '<!-- {"@type":"NewsArticle","datePublished":"2025-06-18T07:30:00+07:00"} -->',
    ],
    [
      'quotation marks inside',
      '{"@type":"NewsArticle","headline":"Kata "ya" itu","datePublished":"2025-06-18T07:30:00+07:00"}',
    ],
    [
      'an end cut off',
      '{"@type":"NewsArticle","datePublished":"2025-06-18T07:30:00+07:00","author":{"na',
    ],
    [
      'entities',
      '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2025-06-18T07:30:00+07:00&quot;}',
    ],
  ])('is read from JSON-LD with %s', (_, text) => {
    expect(readOf(data(text))).toMatchObject({ published: at, rule: 'article/json-ld' })
  })

  it('is kept apart from that of the last change', () => {
    const later = '2025-06-18T09:00:00+07:00'
    expect(readOf(ld({ datePublished: at, dateModified: later }))).toMatchObject({
      published: at,
      modified: later,
    })
    expect(
      readOf(
        '',
        '<div>Diperbarui 18 Jun 2025, 09:00 WIB</div><div>Rabu, 18 Jun 2025 07:30 WIB</div>',
      ),
    ).toMatchObject({ published: at, modified: later })
    expect(readOf('', '<div>Diperbarui 18 Jun 2025, 09:00 WIB</div>').published).toBeUndefined()
  })

  it.each([
    [
      'the printed clock',
      ld({ datePublished: '2025-06-18T07:30:00Z' }),
      '<div>Rabu, 18 Jun 2025 07:30 WIB</div>',
      at,
    ],
    [
      'the printed clock of another zone',
      ld({ datePublished: '2025-06-18T07:30:00+00:00' }),
      '<div>18/06/2025 07:30 WITA</div>',
      '2025-06-18T07:30:00+08:00',
    ],
    ['another tag', ld({ datePublished: '2025-06-18T07:30:00Z' }) + meta('pubdate', at), '', at],
  ])('is local where %s is the one written as Z', (_, head, body, published) => {
    const { doubts, ...read } = readOf(head, body)
    expect(read.published).toBe(published)
    expect(doubts).toContain('article/false-zulu')
  })

  it('stays UTC where the printed clock agrees with it', () => {
    const read = readOf(
      ld({ datePublished: '2025-06-18T00:30:00Z' }),
      '<div>18 Jun 2025 07:30 WIB</div>',
    )
    expect(read.published).toBe(at)
    expect(read.doubts).not.toContain('article/false-zulu')
  })

  it('is doubted where it is later than the last change', () => {
    expect(
      readOf(ld({ datePublished: at, dateModified: '2025-06-10T07:30:00+07:00' })).doubts,
    ).toContain('article/published-doubtful')
  })

  it('is read in the address only where the page has none', () => {
    const url = 'https://nasional.kompas.com/read/2025/06/18/073011501/kereta'
    expect(readOf('', '', { url })).toMatchObject({ published: at, rule: 'article/address' })
    expect(readOf(ld({ datePublished: '2025-06-19T08:00:00+07:00' }), '', { url }).rule).toBe(
      'article/json-ld',
    )
  })
})

describe('the headline of a page', () => {
  it.each([
    ["the outlet's name", 'Dua menteri bertemu di Wina - Harian Uji', 'Harian Uji'],
    ['a section', 'Dua menteri bertemu di Wina | Dunia', 'Surat Uji'],
  ])('is cut of %s', (_, title, outlet) => {
    const head = `<title>${title}</title>${meta('og:title', title)}${meta('og:site_name', outlet)}`
    expect(metadataOf(takeApart(pageOf(head), 1)).title).toBe('Dua menteri bertemu di Wina')
  })

  it('is the printed part of a title that begins with the site', () => {
    const html =
      '<title>Surat Uji :: Dua menteri bertemu di Wina</title><b>Dua menteri bertemu di Wina</b><p>Kereta.</p>'
    expect(metadataOf(takeApart(html, 1)).title).toBe('Dua menteri bertemu di Wina')
  })
})

it('reads any string without a throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, name) => {
      metadataOf(takeApart(text, 1))
      metadataOf(
        takeApart(
          pageOf(
            data(text) + meta(name, text),
            `<div class="byline">${text}</div><time datetime="${text}">${text}</time>`,
          ),
          1,
        ),
      )
    }),
  )
})
