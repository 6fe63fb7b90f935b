import { describe, expect, it } from 'vitest'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { peopleIn } from '../../../src/rooms/article/author.ts'
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
const ld = (author: unknown, more = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Dua menteri bertemu di Wina', author, ...more })}</script>`
const authorsOf = (head: string, body = '') => storyOf({ html: pageOf(head, body) }).authors

describe.each([id, en])('the credits of $code', ({ credit }) => {
  it.each(credit.examples)('%s', (line, people) => {
    expect(peopleIn(line, credit)).toEqual(people)
  })

  it.each(credit.never)('name nobody: %s', (line) => {
    expect(peopleIn(line, credit)).toEqual([])
  })
})

describe('the authors of a page', () => {
  it.each([
    ['a string', 'Sari Kusuma'],
    ['an object', { '@type': 'Person', name: 'Sari Kusuma' }],
    ['a list', [{ name: 'Sari Kusuma' }]],
    ['a name that is a list', { name: ['Sari Kusuma'] }],
    ['a lead and a job', { name: 'Oleh: Sari Kusuma, Koresponden' }],
    ['its own address beside it', ['Sari Kusuma', 'https://uji.example/sari', '@sari']],
  ])('stand in JSON-LD as %s', (_, author) => {
    expect(authorsOf(ld(author))).toEqual(['Sari Kusuma'])
  })

  it('are looked up where JSON-LD only refers to them', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', author: { '@id': '#sari' } },
        { '@type': 'Person', '@id': '#sari', name: 'Sari Kusuma' },
      ],
    }
    expect(
      authorsOf(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`),
    ).toEqual(['Sari Kusuma'])
  })

  it.each([
    ['a meta tag', '<meta name="parsely-author" content="Sari Kusuma">', ''],
    [
      'the surest of several tags',
      '<meta name="citation_author" content="Kusuma"><meta name="byl" content="Oleh Sari Kusuma"><meta name="author" content="Sari Kusuma">',
      '',
    ],
    [
      'microdata',
      '',
      '<div itemprop="author" itemscope>Oleh <b itemprop="name">Sari Kusuma</b> di Wina</div>',
    ],
    ['a link to a person', '', '<p>18 Juni 2025 <a href="/penulis/12/sari">Sari Kusuma</a></p>'],
    ['an element called so', '', '<div class="post-byline">Oleh: Sari Kusuma</div>'],
    ['a printed line', '', '<div>Penulis: Sari Kusuma</div>'],
    ['a report', '', '<div>Laporan: Sari Kusuma</div>'],
    ['a line before a day in numbers', '', '<div>Sari Kusuma | Senin 23/11/2026 16.27 WIB</div>'],
  ])('stand in %s', (_, head, body) => {
    expect(authorsOf(head, body)).toEqual(['Sari Kusuma'])
  })

  it('are two in a line before the day, or in two places', () => {
    const two = ['Sari Kusuma', 'Bayu Prakoso']
    expect(
      authorsOf('', '<div>Sari Kusuma dan Bayu Prakoso • Rabu, 19/11/2025 11:47</div>'),
    ).toEqual(two)
    expect(peopleIn('By Sari Kusuma in Delhi and Bayu Prakoso in London', en.credit)).toEqual(two)
    expect(peopleIn('Sari Kusuma di Delhi dan Bayu Prakoso di London', id.credit)).toEqual(two)
    // a particle is of the name
    expect(peopleIn('By Sari de Kusuma', en.credit)).toEqual(['Sari de Kusuma'])
    expect(peopleIn('Abdullah bin Ahmad', id.credit)).toEqual(['Abdullah bin Ahmad'])
  })

  it('are not those of a dated teaser in a list before the story', () => {
    const teaser = { '@type': 'NewsArticle', datePublished: '2025-06-18', author: 'Bayu Prakoso' }
    const head = [
      { '@type': 'ItemList', itemListElement: [{ item: teaser }] },
      { '@type': 'NewsArticle', author: 'Sari Kusuma' },
    ].map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`)
    expect(authorsOf(head.join(''))).toEqual(['Sari Kusuma'])
  })

  it("are not those of a teaser's JSON-LD, of comments or of desks", () => {
    const teaser = `<script type="application/ld+json">${JSON.stringify({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Panen cabai', author: 'Bayu Prakoso' }] })}</script>`
    expect(authorsOf(teaser + ld('Sari Kusuma'))).toEqual(['Sari Kusuma'])
    expect(
      authorsOf('', '<div class="comments"><b class="author">Bayu Prakoso</b></div>'),
    ).toBeUndefined()
    expect(authorsOf(ld('Tim Redaksi'))).toBeUndefined()
  })

  it('are the people before the house, and the house alone only where nobody else is credited', () => {
    expect(
      authorsOf(ld(['Harian Uji', 'Sari Kusuma'], { publisher: { name: 'Harian Uji' } })),
    ).toEqual(['Sari Kusuma'])
    expect(authorsOf(ld('Harian Uji', { publisher: { name: 'Harian Uji' } }))).toEqual([
      'Harian Uji',
    ])
  })
})

describe('the agency of a page', () => {
  it.each([
    ['an author', ld('AFP'), '', 'AFP'],
    [
      'a dateline',
      '',
      '<p>WINA (Reuters) - Dua menteri luar negeri bertemu dan menandatangani perjanjian itu.</p>',
      'Reuters',
    ],
  ])('is read from %s', (_, head, body, agency) => {
    expect(storyOf({ html: pageOf(head, body) }).agency).toBe(agency)
  })

  it("is the sender's before all", () => {
    expect(storyOf({ html: pageOf(ld('AFP')), agency: 'Reuters' }).agency).toBe('Reuters')
  })

  it.each([
    'Sari Kusuma, Harian Danau - Sabtu, 21 Nov 2026, 16.20 WIB',
    'Sari Kusuma – Rabu, 11 November 2026 09:15 WITA',
    'oleh Sari Kusuma, Kamis 5 November 2026 13.30 WIB',
  ])('stand before the day of publication: %s', (line) => {
    expect(authorsOf('', `<p>${line}</p>`)).toEqual(['Sari Kusuma'])
  })

  it.each([
    'Reporter: Sari Kusuma',
    'Penulis: Sari Kusuma (Wina)',
    'Laporan: Sari Kusuma, dibantu koresponden',
  ])('stand in a credit at the end: %s', (line) => {
    const html = pageOf('').replace('</article>', `<p>${line}</p></article>`)
    expect(storyOf({ html }).authors).toEqual(['Sari Kusuma'])
  })

  it('an editor alone wrote nothing', () => {
    const html = pageOf('').replace('</article>', '<p>Editor: Tri Wulan</p></article>')
    expect(storyOf({ html }).authors).toBeUndefined()
  })
})
