import { describe, expect, it, test } from 'vitest'
import { englishStoryOf, extracted, linesOf, noiseOf, storyOf } from './story.ts'

const MENU = [
  'Beranda',
  'Nasional',
  'Internasional',
  'Ekonomi',
  'Olahraga',
  'Indeks Berita',
  'Masuk',
]
const HEADLINES = [
  'Kapal Dagang Merapat di Pelabuhan Lama',
  'Harga Roti Turun Menjelang Libur Panjang',
  'Wali Kota Buka Jembatan Kaca',
  'Kereta Malam ke Graz Penuh Sampai Juli',
  'Siapa Pemilik Vila di Tepi Danau Itu?',
  'Penjaga Mercusuar Pensiun Setelah 40 Tahun',
]
const TITLE = 'Menlu Austria Pulang dari Graz'
const STORY = [
  'Menteri Luar Negeri Austria pulang dari Graz dengan kereta malam pada Senin (19/6/2023) dan langsung menuju kantornya di Wina.',
  '"Kami sepakat bertemu lagi bulan depan," kata menteri itu kepada para wartawan yang menunggu di peron sejak pagi.',
  'Perundingan di Graz itu berlangsung selama tiga jam dan dihadiri pula oleh menteri perdagangan kedua negara.',
  'Kedua pihak tidak mengeluarkan pernyataan bersama sampai berita ini diturunkan.',
]
const teasers = (titles: readonly string[]) =>
  titles.flatMap((title) => [
    title,
    'Petugas pelabuhan menyambut para tamu dengan musik dan roti hangat.',
  ])

describe('a scrape of a whole page', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['a menu before the story', MENU, []],
    ['headlines behind the story', [], HEADLINES],
    ['both', MENU, HEADLINES],
    ['teasers with their headlines', [...MENU, ...teasers(HEADLINES)], teasers(HEADLINES)],
    ['headlines before the story', [...MENU, ...HEADLINES], HEADLINES],
  ])('is cut down to the story: %s', (_, before, behind) => {
    for (const title of [TITLE, undefined]) {
      const text = [...before, TITLE, ...STORY, ...behind].join('\n')
      const article = storyOf({ text, ...(title === undefined ? {} : { title }) })
      expect(linesOf(article)).toEqual([TITLE, ...STORY])
      expect(article.headline).toBe(TITLE)
      expect(noiseOf(article)).toEqual([...before, ...behind].map((line) => ['boilerplate', line]))
      expect(new Set(article.furniture.map(({ rule }) => rule))).toEqual(
        new Set(['article/outside-story']),
      )
      for (const { exact, original } of article.furniture)
        expect(text.slice(original.start, original.end)).toBe(exact)
    }
  })

  it('takes teasers that were cut short and a note at the foot for no story', () => {
    const cut = HEADLINES.flatMap((line) => [
      line,
      'Petugas pelabuhan menyambut para tamu dengan musik dan …',
    ])
    const foot = [
      'Harian ini terbit sejak lama di kota tua.',
      'Semua surat dijawab oleh penjaga pintu.',
    ]
    const text = [...MENU, TITLE, ...STORY, ...cut, ...foot].join('\n')
    expect(linesOf(storyOf(text))).toEqual([TITLE, ...STORY])
  })

  it('keeps byline and date below the headline, and subheads in the story', () => {
    const [first = '', second = '', ...rest] = STORY
    const head = [
      TITLE,
      'Oleh Siti Aminah',
      'Rini Wulan Sari Dewi',
      'Senin, 19 Juni 2023 21:30 WIB',
    ]
    const story = [...head, first, second, 'Tiga Jam di Graz', ...rest]
    const article = storyOf({ text: [...MENU, ...story, ...HEADLINES].join('\n') })
    expect(linesOf(article)).toEqual(story.filter((line) => line !== 'Rini Wulan Sari Dewi'))
    expect(article.blocks.map(({ kind }) => kind).slice(0, 2)).toEqual(['headline', 'byline'])
  })

  it('in English as well', () => {
    const story = [
      'Harbour town names its first consul',
      'The harbour town named its first consul on Monday, after a year of letters and two lost ballots.',
      'She will take up her post at the lake in June, the mayor told reporters outside the customs house.',
      'No other town on the lake has a consul of its own, and none has asked for one since the treaty.',
      'The ministry in Vienna did not answer a letter that asked for its view of the matter.',
    ]
    const menu = ['Home', 'World', 'Business', 'Opinion', 'Sport', 'Weather', 'Sign in']
    const headlines = [
      'Ferry leaves without the envoys',
      'Bread gets cheaper before the holidays',
      'Mayor opens a bridge of glass',
      'Night train to Graz sold out until July',
      'Keeper of the lighthouse retires at last',
      'Who owns the villa by the lake?',
    ]
    const article = englishStoryOf([...menu, ...story, ...headlines].join('\n'))
    expect(linesOf(article)).toEqual(story)
  })

  it('that holds no story is refused', () => {
    const text = [...MENU, ...HEADLINES, ...HEADLINES.map((line) => `${line} Lagi`)].join('\n')
    expect(extracted({ text })).toMatchObject({
      refused: 'not-an-article',
      detail: expect.stringContaining('headlines'),
    })
    expect(extracted({ text: [...MENU, ...teasers(HEADLINES)].join('\n') })).toMatchObject({
      refused: 'not-an-article',
    })
  })
})

describe('a story alone is left whole', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'with points that nothing announces',
      [...STORY, ...HEADLINES.map((line) => `tidak ada ${line.toLowerCase()}`.replace('t', 'T'))],
    ],
    [
      'with a list of names in it',
      [...STORY.slice(0, 2), 'Yang hadir antara lain:', ...HEADLINES, ...STORY.slice(2)],
    ],
    ['with points at its end', [...STORY, 'Hasil perundingan itu:', ...HEADLINES]],
    [
      'with numbered points at its end',
      [...STORY, ...HEADLINES.map((line, at) => `${at + 1}. ${line}`)],
    ],
    ['with a few subheads', [TITLE, 'Oleh Siti Aminah', ...STORY, 'Tiga Jam di Graz', ...STORY]],
    [
      'with a list between two halves',
      [...STORY, ...HEADLINES, ...STORY.map((line) => `Lalu ${line}`)],
    ],
    [
      'with questions and short answers',
      STORY.flatMap((line) => [line, 'Apakah itu benar?', 'Ya.']),
    ],
    ['of short lines', ['Menlu tiba.', 'Ia lelah.', 'Ia pulang.', 'Selesai.']],
  ])('%s', (_, lines) => {
    const article = storyOf(lines.join('\n'))
    expect(article.furniture).toEqual([])
    expect(linesOf(article)).toEqual(lines)
  })
})
