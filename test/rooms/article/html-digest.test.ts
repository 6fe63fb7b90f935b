import { describe, expect, it } from 'vitest'
import { en } from '../../../src/lang/en/index.ts'
import { locate } from '../../../src/model/offset-map.ts'
import type { Report } from '../../../src/model/report.ts'
import { extracted, linesOf, storyOf } from './story.ts'

/** Stories of our own: heading, first paragraph, second paragraph. */
const STORIES = [
  [
    'Menlu Austria Tiba di Wina',
    'Menteri Luar Negeri Austria tiba di Wina pada Senin (19/6/2023) dengan kereta malam dari Graz.',
    'Ia langsung menuju kantornya dan menolak menjawab pertanyaan para wartawan yang menunggu di peron.',
  ],
  [
    'Chile Buka Kedutaan di Hanoi',
    'Pemerintah Chile membuka kedutaan besarnya di Hanoi pada Selasa (20/6/2023) siang waktu setempat.',
    'Duta besar yang pertama akan menyerahkan surat kepercayaannya pekan depan di istana lama.',
  ],
  [
    'Raja Yordania Sebut Perundingan &quot;Belum Selesai&quot;',
    'Raja Yordania menyebut perundingan air dengan tetangganya belum selesai dalam pidato di Amman.',
    'Parlemen akan membahas naskah itu setelah masa libur, dan para menteri diminta tetap di Amman.',
  ],
] as const
const TITLE = '3 Berita Terpopuler Dunia Hari Ini'
const LEAD = '<p>Berikut ini berita-berita dunia yang paling banyak dibaca hari ini:</p>'
const LINK = '<p><a href="/x">Baca selengkapnya</a></p>'

const shown = (text: string) => text.replaceAll('&quot;', '"')
const HEADINGS = STORIES.map(([heading]) => shown(heading))

type Shape = (heading: string, first: string, second: string, index: number) => string

const inEach = (shape: Shape) =>
  STORIES.map(([heading, first, second], index) => shape(heading, first, second, index)).join('')

function pageOf(title: string, body: string): string {
  return `<!doctype html><html><head><title>${title}</title><meta property="og:title" content="${title}">
    <meta property="og:site_name" content="Harian Uji"></head><body><nav><a href="/a">Dunia</a></nav><article><h1>${title}</h1>
    <div class="author">Sari Dewi - Harian Uji</div><div class="date">Rabu, 21 Jun 2023 07:30 WIB</div><div class="detail-text">${body}</div></article>
    <footer><p>Hak cipta ada pada kami semua, dilarang menyalin apa pun tanpa izin.</p></footer></body></html>`
}

function partsOf(html: string): readonly Report[] {
  const result = extracted({ html })
  if (!('refused' in result)) throw new Error(`read as one: ${result.text}`)
  expect(result.refused).toBe('digest')
  return result.parts ?? []
}

describe('a page of several stories is split', () => {
  it.each<readonly [string, string, string]>([
    [
      'at headings, with a link below each',
      TITLE,
      LEAD + inEach((heading, a, b) => `<h2>${heading}</h2><p>${a}</p><p>${b}</p>${LINK}`),
    ],
    [
      'at such links alone, whatever its title',
      'Kabar dari Tiga Ibu Kota',
      inEach((heading, a, b) => `<h2>${heading}</h2><p>${a}</p><p>${b}</p>${LINK}`),
    ],
    [
      'at headings that are links',
      TITLE,
      inEach(
        (heading, a, b) =>
          `<h2><a href="/y">${heading}</a></h2><p>${a}</p><p>${b} <a href="/x">Simak di sini</a>.</p>`,
      ),
    ],
    [
      'at numbered bold lines',
      TITLE,
      LEAD +
        inEach(
          (heading, a, b, at) =>
            `<p><strong>${at + 1}. ${heading}</strong></p><p>${a}</p><p>${b}</p>`,
        ),
    ],
    [
      'at numbered links',
      TITLE,
      inEach(
        (heading, a, b, at) =>
          `<h3>${at + 1}. <a href="/q">${heading}</a></h3><p>${a}</p><p>${b}</p>`,
      ),
    ],
    [
      'at bold lines that end with a break',
      TITLE,
      inEach(
        (heading, a, b, at) => `<p><strong>${at + 1}. ${heading}</strong><br>${a}</p><p>${b}</p>`,
      ),
    ],
    [
      'at the items of a list',
      TITLE,
      `<ol>${inEach((heading, a, b) => `<li><strong>${heading}</strong><p>${a}</p><p>${b}</p></li>`)}</ol>`,
    ],
    [
      'at boxes with pictures',
      TITLE,
      inEach(
        (heading, a, b) =>
          `<section><h2>${heading}</h2><img src="a.jpg"><p>${a}</p><p>${b}</p></section>`,
      ),
    ],
  ])('%s', (_, title, body) => {
    const html = pageOf(title, body)
    const parts = partsOf(html)
    expect(parts.map((part) => part.title)).toEqual(HEADINGS)
    for (const [index, part] of parts.entries()) {
      const [{ content, kind }] = part.pages
      const start = part.partOf?.start ?? -1
      expect(kind).toBe('html')
      expect(html.slice(start, start + content.length)).toBe(content)
      const article = storyOf(part)
      expect(article.headline).toBe(HEADINGS[index])
      expect([article.outlet, article.partOf]).toEqual(['Harian Uji', part.partOf])
      const [heading, first, second = ''] = linesOf(article)
      expect([heading, first]).toEqual([HEADINGS[index], STORIES[index]?.[1]])
      expect(second.startsWith(STORIES[index]?.[2] ?? '?')).toBe(true)
      for (const { span } of article.blocks) {
        const place = locate(article.map, span)
        const source = html.slice(start + place.start, start + place.end)
        expect(shown(source.replace(/<[^>]*>/g, ''))).toBe(span.exact)
      }
    }
  })

  it('in English', () => {
    const stories = [
      [
        'Harbour town names a consul',
        'The harbour town named its first consul on Monday after a year of letters and two lost ballots.',
      ],
      [
        'Envoys cross the lake at night',
        'Two envoys crossed the lake at night and slept at the customs house, the mayor said on Tuesday.',
      ],
    ]
    const body = stories.map(
      ([heading, told]) => `<h3><a href="/a">${heading}</a></h3><p>${told}</p>`,
    )
    const result = extracted({ html: pageOf('World news in brief', body.join('')) }, en)
    expect(result).toMatchObject({ refused: 'digest' })
    if (!('refused' in result)) return
    expect(result.parts?.map(({ title }) => title)).toEqual(stories.map(([heading]) => heading))
    // a part is as short as it is
    expect(result.parts?.map((part) => linesOf(storyOf(part, en)))).toEqual(stories)
  })

  it('is refused without parts where its stories stand in its data alone', () => {
    const articleBody = STORIES.flatMap(([heading, a, b], at) => [
      `${at + 1}. ${shown(heading)}`,
      a,
      b,
    ]).join('\n')
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody })
    const html = `<html><head><title>${TITLE}</title><script type="application/ld+json">${data}</script></head><body><div id="app"></div></body></html>`
    expect(partsOf(html)).toEqual([])
  })
})

describe('one story is not split', () => {
  it.each<readonly [string, string, string]>([
    [
      'with subheads',
      'Menlu Austria Pulang dari Graz',
      inEach((heading, a, b) => `<h2>${heading}</h2><p>${a}</p><p>${b}</p>`),
    ],
    [
      'told in numbered points',
      '3 Fakta Pertemuan Menlu Austria dan Chile',
      inEach((heading, a, b, at) => `<h2>${at + 1}. ${heading}</h2><p>${a}</p><p>${b}</p>`),
    ],
    [
      'in points, with links to other stories',
      '5 Fakta Pertemuan Menlu Austria dan Chile',
      inEach(
        (heading, a, b, at) =>
          `<p><b>${at + 1}. ${heading}</b></p><p>${a}</p><p>${b}</p><p>Baca juga: <a href="/e">Kereta Malam Terlambat Lagi</a></p>`,
      ),
    ],
    [
      'as it happens, post by post',
      'Langsung: Perundingan Air di Amman',
      inEach(
        (heading, a, b, at) =>
          `<div class="post"><time datetime="2023-06-19T0${at + 7}:15:00+07:00">0${at + 7}.15 WIB</time><h3>${heading}</h3><p>${a}</p><p>${b}</p></div>`,
      ),
    ],
    [
      'with two teasers and their links below it',
      'Para Menteri Berkumpul di Wina',
      `${inEach((_, a, b) => `<p>${a}</p><p>${b}</p>`)}${[
        'Harga Kopi Turun di Pasar Medan',
        'Jembatan Lama Dibongkar di Solo',
      ]
        .map(
          (heading) =>
            `<h3>${heading}</h3><p>Wali kota mengatakan soal ${heading.toLowerCase()} bahwa semuanya selesai tahun ini.</p>${LINK}`,
        )
        .join('')}`,
    ],
  ])('%s', (_, title, body) => {
    const { text, headline } = storyOf({ html: pageOf(title, body) })
    expect(headline).toBe(title)
    for (const [, first, second] of STORIES) {
      expect(text).toContain(first)
      expect(text).toContain(second)
    }
  })
})

describe('a front page of teasers', () => {
  const items = [
    ...STORIES,
    ...STORIES.map(([heading, a, b]) => [`${heading} Lagi`, b, a] as const),
  ]
  const front = (item: (heading: string, told: string) => string) =>
    `<html><head><title>Kabar Dunia - Harian Uji</title></head><body><h1>Dunia</h1><main>${items
      .map(([heading, told]) => item(heading, told))
      .join('')}</main></body></html>`

  it.each([
    [
      'in boxes',
      (heading: string, told: string) =>
        `<div><h2><a href="/z">${heading}</a></h2><p>${told}</p></div>`,
    ],
    [
      'in articles',
      (heading: string, told: string) =>
        `<article><a href="/z"><h3>${heading}</h3></a><p>${told}</p><span>2 jam lalu</span></article>`,
    ],
    [
      'each with its link',
      (heading: string, told: string) =>
        `<div><h2><a href="/z">${heading}</a></h2><p>${told}</p>${LINK}</div>`,
    ],
  ])('%s is no article', (_, item) => {
    const result = extracted({ html: front(item) })
    expect(result).toMatchObject({ refused: 'not-an-article' })
    expect('refused' in result && result.detail).toMatch(/teasers/)
  })

  it('is none where each has a story below it', () => {
    const html = front(
      (heading, told) =>
        `<h2><a href="/z">${heading}</a></h2><p>${told}</p><p>${told.replace('.', ', katanya.')}</p>`,
    )
    expect(storyOf({ html }).text).toContain('katanya')
  })
})
