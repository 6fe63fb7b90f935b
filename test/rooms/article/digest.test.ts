import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import type { LanguagePack } from '../../../src/lang/pack.ts'
import type { Refusal } from '../../../src/model/article.ts'
import { makeReport, type ReportInput } from '../../../src/report.ts'
import { extracted, linesOf, sourcesOf, storyOf } from './story.ts'

/** Three stories of our own: heading, first paragraph, second paragraph. */
const STORIES = [
  [
    'Menlu Austria Tiba di Wina',
    'Menteri Luar Negeri Austria tiba di Wina pada Senin (19/6/2023) dengan kereta malam dari Graz.',
    'Ia langsung menuju kantornya dan menolak menjawab pertanyaan para wartawan.',
  ],
  [
    'Chile Buka Kedutaan di Hanoi',
    'Pemerintah Chile membuka kedutaan besarnya di Hanoi pada Selasa (20/6/2023) siang waktu setempat.',
    'Duta besar yang pertama akan menyerahkan surat kepercayaannya pekan depan.',
  ],
  [
    "Raja Yordania Sebut Perundingan 'Belum Selesai'",
    'Raja Yordania menyebut perundingan air dengan tetangganya belum selesai dalam pidato di Amman.',
    'Parlemen akan membahas naskah itu setelah masa libur.',
  ],
] as const
const TITLE = '3 Berita Terpopuler Dunia Hari Ini'
const INTRO = 'Berikut ini berita-berita dunia yang paling banyak dibaca hari ini:'
const HEADINGS = STORIES.map(([heading]) => heading)

/** The stories one under the other, each with marks around it. */
function pageOf(before: (index: number) => string, behind = '', middle = ''): string {
  return STORIES.map(([heading, first, second], index) =>
    [
      `${before(index)}${heading}`,
      `${middle}${first}`,
      second,
      ...(behind === '' ? [] : [behind]),
    ].join('\n'),
  ).join('\n')
}

function digestOf(input: ReportInput, pack: LanguagePack = id): Refusal {
  const result = extracted(input, pack)
  if (!('refused' in result)) throw new Error(`read as one: ${result.text}`)
  return result
}

describe('a digest is split', () => {
  test.each<readonly [string, ReportInput]>([
    ['at numbered headings', { title: TITLE, text: `${INTRO}\n${pageOf((at) => `${at + 1}. `)}` }],
    ['at numbers that count down', { title: TITLE, text: pageOf((at) => `${3 - at}) `) }],
    ['at bulleted headings', { title: TITLE, text: `${INTRO}\n${pageOf(() => '- ')}` }],
    ['at as many bare headings as the title counts', { title: TITLE, text: pageOf(() => '') }],
    ['below a title in the text', { text: `${TITLE}\n${INTRO}\n${pageOf((at) => `${at + 1}. `)}` }],
    [
      'where each story ends with a link to the whole of it',
      { text: pageOf(() => '', 'Baca berita selengkapnya di sini') },
    ],
    [
      'where each story ends with a shorter link',
      { title: TITLE, text: `${INTRO}\n${pageOf(() => '', 'Baca selengkapnya')}` },
    ],
    ['at repeated datelines', { text: pageOf(() => '', '', 'Jakarta - ') }],
    ['around page noise', { title: TITLE, text: pageOf(() => '- ', 'ADVERTISEMENT') }],
  ])('%s', (_, input) => {
    const report = makeReport(input)
    const refusal = digestOf(input)
    expect(refusal).toMatchObject({ refused: 'digest', report: report.id })
    expect(refusal.parts?.map(({ title }) => title)).toEqual(HEADINGS)
    const [source = ''] = sourcesOf(report)
    let done = 0
    for (const [index, part] of (refusal.parts ?? []).entries()) {
      const { content } = part.pages[0]
      expect(part.partOf).toMatchObject({ report: report.id, page: 1 })
      const start = part.partOf?.start ?? -1
      expect(source.slice(start, start + content.length)).toBe(content)
      expect(start).toBeGreaterThanOrEqual(done)
      done = start + content.length
      const article = storyOf(part)
      expect(article.headline).toBe(HEADINGS[index])
      expect(article.partOf).toEqual(part.partOf)
      expect(article.text).not.toContain(HEADINGS[(index + 1) % 3])
      for (const line of STORIES[index] ?? []) expect(article.text).toContain(line)
    }
  })

  it('hands on what is known of the whole', () => {
    const whole = {
      id: 'kiriman-7',
      title: TITLE,
      outlet: 'Harian Uji',
      url: 'https://uji.example/3',
      published: '2023-06-20',
      zone: 'Asia/Jakarta',
      text: pageOf(() => '- '),
    }
    const { parts = [], given } = digestOf(whole)
    expect(given).toBe('kiriman-7')
    for (const part of parts) {
      const { outlet, url, published, zone, lang } = part
      expect({ id: part.given, outlet, url, published, zone, lang }).toEqual({
        id: 'kiriman-7',
        outlet: whole.outlet,
        url: whole.url,
        published: whole.published,
        zone: whole.zone,
        lang: 'id',
      })
      expect(makeReport({ ...part, id: part.given }).id).toBe(part.id)
    }
    expect(new Set(parts.map((part) => part.id)).size).toBe(3)
  })

  it('over the pages of a report, a story that runs over the break included', () => {
    const lines = pageOf((at) => `${at + 1}. `).split('\n')
    const pages = [lines.slice(0, 4), lines.slice(4)].map((some) => ({
      kind: 'text' as const,
      content: ` \n${some.join('\n')}`,
    }))
    const { parts = [] } = digestOf({ title: TITLE, pages })
    expect(parts.map(({ title }) => title)).toEqual(HEADINGS)
    expect(parts.map(({ partOf }) => partOf?.page)).toEqual([1, 1, 2])
    expect(parts[1]?.pages).toHaveLength(2)
    expect(pages[1]?.content.startsWith(parts[1]?.pages[1]?.content ?? '?')).toBe(true)
    expect(linesOf(storyOf(parts[1] ?? ''))).toEqual(STORIES[1])
  })

  it('of a page of HTML too', () => {
    const story = STORIES.map(
      ([heading, first, second], at) =>
        `<h2>${at + 1}. ${heading}</h2><p>${first}</p><p>${second}</p>`,
    )
    const html = `<html><head><meta property="og:site_name" content="Harian Uji"></head><body><article><h1>${TITLE}</h1>${story.join('')}</article></body></html>`
    const { parts = [] } = digestOf({ html })
    expect(parts.map(({ title, outlet }) => [title, outlet])).toEqual(
      HEADINGS.map((heading) => [heading, 'Harian Uji']),
    )
  })

  test.each([
    ['World news in brief', '', ''],
    ['Morning briefing', '• ', ''],
    ['Five things to know on Tuesday', '', ''],
    ['The ferry leaves without the envoys', '', 'Read more'],
  ])('in English: %s', (title, mark, behind) => {
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
    const text = stories
      .map(([heading, prose]) => [`${mark}${heading}`, prose, behind].join('\n'))
      .join('\n\n')
    const { parts = [] } = digestOf({ title, text }, en)
    expect(parts.map((part) => part.title)).toEqual(stories.map(([heading]) => heading))
  })

  it('whatever stands between the stories', () => {
    const noise = fc.constantFrom(
      '',
      'SCROLL TO CONTINUE WITH CONTENT',
      'Baca juga: Vila Itu Dijual',
    )
    const mark = fc.constantFrom('- ', '• ', '')
    fc.assert(
      fc.property(noise, mark, fc.nat(2), (behind, before, cut) => {
        const text = pageOf(() => before, behind)
        const report = makeReport({ title: TITLE, text: `${'\n'.repeat(cut)}${text}` })
        const { parts = [] } = digestOf({ title: TITLE, text: `${'\n'.repeat(cut)}${text}` })
        expect(parts).toHaveLength(3)
        for (const { pages, partOf } of parts)
          expect(report.pages[0].content.startsWith(pages[0].content, partOf?.start)).toBe(true)
      }),
    )
  })
})

describe('a story with teasers around it', () => {
  it('is no digest, though each teaser has its link', () => {
    const [, first, second] = STORIES[0]
    const teasers = STORIES.slice(1).map(
      ([heading, prose]) => `${heading}\n${prose}\nBaca selengkapnya`,
    )
    const article = storyOf(
      ['Menlu Austria Pulang dari Graz', first, second, ...teasers].join('\n'),
    )
    expect(article.text).toContain(second)
  })
})

describe('a digest whose stories run together is refused', () => {
  const prose = STORIES.flatMap(([, first, second]) => [first, second])

  it('without parts, and says why', () => {
    const text = [...prose, ...prose].join('\n').repeat(2)
    const refusal = digestOf({ title: TITLE, text })
    expect(refusal).toMatchObject({ refused: 'digest' })
    expect(refusal).not.toHaveProperty('parts')
    expect(refusal.detail).toContain(TITLE)
  })

  it('unless it is too short to hold several: then it is read with a warning', () => {
    const article = storyOf({ title: TITLE, text: prose.slice(0, 2).join('\n') })
    expect(article.problems).toMatchObject([{ code: 'article/digest', severity: 'warning' }])
  })
})

describe('one story is no digest', () => {
  test.each<readonly [string, ReportInput]>([
    [
      'in pieces by several hands, each with its place',
      {
        text: STORIES.map(([, first, second], at) =>
          [
            ['Siti Rahmawati Dewi', 'Budi Santoso Hadi', 'Rini Wulan Sari'][at],
            `Jakarta - ${first}`,
            second,
          ].join('\n'),
        ).join('\n'),
      },
    ],
    [
      'told in numbered points',
      { title: '3 Fakta Pertemuan Menlu Austria dan Chile', text: pageOf((at) => `${at + 1}. `) },
    ],
    ['of a summit', { title: '3 Poin Hasil KTT di Hanoi', text: pageOf((at) => `${at + 1}. `) }],
    [
      'of many events in one war',
      { title: 'Rangkuman Hari Ke-212 Perang Itu', text: pageOf(() => '- ') },
    ],
    ['with subheads', { title: 'Menlu Austria Pulang dari Graz', text: pageOf(() => '') }],
    [
      'with links to other stories',
      {
        title: 'Menlu Austria Pulang dari Graz',
        text: STORIES.flatMap(([heading, first, second]) => [
          first,
          `Baca selengkapnya: ${heading}`,
          second,
        ]).join('\n'),
      },
    ],
    [
      'with short links and no headings',
      {
        text: STORIES.flatMap(([, first, second]) => [first, second, 'Baca selengkapnya']).join(
          '\n',
        ),
      },
    ],
    [
      'that tells of a much-read report',
      { title: 'Menlu Bantah Berita Terpopuler soal Vila Itu', text: pageOf(() => '') },
    ],
  ])('%s', (_, input) => {
    const article = storyOf(input)
    expect(article.problems.map(({ code }) => code)).not.toContain('article/digest')
    for (const [, first, second] of STORIES) {
      expect(article.text).toContain(first)
      expect(article.text).toContain(second)
    }
  })

  it('in English: things to know about one thing', () => {
    const [, first] = [
      '',
      'The harbour town named its first consul on Monday after a year of letters.',
    ]
    const text = `1. A late start\n${first}\n2. A short end\n${first}`
    expect(
      extracted({ title: 'Five things to know about the Geneva talks', text }, en),
    ).toHaveProperty('text')
  })
})

describe.each([id, en])('titles of digests of the pack $code', ({ article }) => {
  const isDigest = (title: string) => article.digest.some((pattern) => pattern.test(title))

  it.each(article.digestTitles.examples)('%s', (title) => expect(isDigest(title)).toBe(true))
  it.each(article.digestTitles.never)('never: %s', (title) => expect(isDigest(title)).toBe(false))
})
