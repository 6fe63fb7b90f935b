import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { englishStoryOf, linesOf, noiseOf, storyOf } from './story.ts'

const FIRST = 'Kedua menteri bertemu di sebuah vila di tepi danau.'
const LAST = 'Mereka berpisah tanpa pernyataan.'

describe.each([id, en])('furniture of the pack $code', (pack) => {
  it.each(pack.article.examples)('takes out %j as %s', (line, kind) => {
    const article = storyOf(`${FIRST}\n${line}\n\n${LAST}`, pack)
    expect(noiseOf(article)).toEqual([[kind, line]])
    expect(linesOf(article)).toEqual([FIRST, LAST])
  })

  it.each(pack.article.never)('keeps %j', (line) => {
    const article = storyOf(`${FIRST}\n${line}\n${LAST}`, pack)
    expect(noiseOf(article)).toEqual([])
    expect(article.text).toContain(line)
  })
})

describe('furniture inside a line', () => {
  it.each([
    [
      'Ia pulang. ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT Esoknya ia kembali.',
      'Ia pulang. Esoknya ia kembali.',
      'scroll',
    ],
    [
      'Ia pulang.SCROLL TO CONTINUE WITH CONTENTEsoknya ia kembali.',
      'Ia pulang. Esoknya ia kembali.',
      'scroll',
    ],
    ['Ia pulang. Baca Juga Esoknya ia kembali.', 'Ia pulang. Esoknya ia kembali.', 'related'],
    [
      'Ia pulang. [Gambas:Video 20detik] Esoknya ia kembali.',
      'Ia pulang. Esoknya ia kembali.',
      'video-embed',
    ],
    [
      "Ia pulang. Simak juga Video 'Kereta Terakhir ke Wina': Esoknya ia kembali.",
      'Ia pulang. Esoknya ia kembali.',
      'video-link',
    ],
    ['Esoknya ia kembali ke istana. (abc/def)', 'Esoknya ia kembali ke istana.', 'boilerplate'],
  ])('is cut out of %j', (text, left, kind) => {
    const article = storyOf(text)
    expect(article.text).toBe(left)
    expect(article.furniture.map((piece) => piece.kind)).toEqual([kind])
  })

  it('is cut out of a sentence: a word for screen readers', () => {
    const article = englishStoryOf(
      'The water authority said in a statement, opens new tab that a warning was sent to the two towns on Sunday.',
    )
    expect(article.text).toBe(
      'The water authority said in a statement that a warning was sent to the two towns on Sunday.',
    )
  })

  it('turns the page in the middle of a line', () => {
    const article = storyOf(
      'Ia pulang. Simak berita selengkapnya di halaman selanjutnya. Esoknya ia kembali.',
    )
    expect(article.blocks.map(({ page, span }) => [page, span.exact])).toEqual([
      [1, 'Ia pulang.'],
      [2, 'Esoknya ia kembali.'],
    ])
  })
})

describe('furniture', () => {
  it('takes the title that stands below its heading along', () => {
    const article = storyOf(`${FIRST}\n\nBaca juga:\nMengapa Vila Itu Dijual\n\n${LAST}`)
    expect(noiseOf(article)).toEqual([
      ['related', 'Baca juga:'],
      ['related', 'Mengapa Vila Itu Dijual'],
    ])
  })

  it.each(['Baca juga:', 'Berita Terkait', 'Pilihan Editor'])(
    'takes all titles below %j',
    (heading) => {
      const titles = [
        'Mengapa Vila Tua Itu Dijual Lagi',
        'Kereta Malam ke Graz Penuh Sampai Juli',
        'Siapa Pemilik Kapal di Tepi Danau?',
      ]
      const article = storyOf([FIRST, heading, ...titles, LAST].join('\n'))
      expect(noiseOf(article)).toEqual([heading, ...titles].map((line) => ['related', line]))
      expect(linesOf(article)).toEqual([FIRST, LAST])
    },
  )

  it('keeps a subhead behind the title, and one behind a heading that announces nothing', () => {
    const subhead = 'Perundingan Tiga Jam di Tepi Danau'
    const title = 'Mengapa Vila Itu Dijual'
    const article = storyOf([FIRST, 'Baca juga:', title, subhead, LAST].join('\n'))
    expect(linesOf(article)).toEqual([FIRST, subhead, LAST])
    expect(linesOf(storyOf([FIRST, 'Baca Juga', subhead, LAST].join('\n')))).toEqual([
      FIRST,
      subhead,
      LAST,
    ])
  })

  it('keeps a whole sentence below a heading', () => {
    expect(linesOf(storyOf(`${FIRST}\nBaca juga:\n${LAST}`))).toEqual([FIRST, LAST])
  })

  it('drops the copy of a paragraph that begins a line with all of the story', () => {
    const paragraph = `${FIRST} Pertemuan itu digelar atas undangan tuan rumah sejak pekan lalu.`
    const article = storyOf(`${paragraph}${LAST}\n${paragraph}\n${LAST}`)
    expect(article.furniture.map(({ rule }) => rule)).toEqual(['article/nested-copy'])
    expect(linesOf(article)).toEqual([paragraph, LAST])
  })

  it('drops the copy of several short lines, run together', () => {
    const lines = [
      'Vila itu tua.',
      'Danau itu dalam dan dingin sepanjang tahun.',
      'Tidak ada yang tinggal di sana.',
    ]
    const article = storyOf([lines.join(''), ...lines].join('\n'))
    expect(article.furniture.map(({ rule }) => rule)).toEqual(['article/nested-copy'])
    expect(linesOf(article)).toEqual(lines)
  })

  it('says where each piece stood', () => {
    const text = `${FIRST}\n\u200bSCROLL TO  CONTINUE WITH CONTENT\n${LAST} (abc/def)`
    const article = storyOf(text)
    expect(article.furniture).toHaveLength(2)
    for (const { exact, original } of article.furniture)
      expect(text.slice(original.start, original.end)).toBe(exact)
  })

  it('promises more: a note where the story goes on, else the report is incomplete', () => {
    const turn = 'Simak berita selengkapnya di halaman selanjutnya.'
    expect(storyOf(`${FIRST}\n${turn}\n${LAST}`).problems).toMatchObject([
      { code: 'article/more-pages', severity: 'note', actual: turn },
    ])
    expect(storyOf(`${FIRST}\n${turn}`).problems).toMatchObject([
      { code: 'article/incomplete', severity: 'warning', actual: turn },
    ])
    expect(englishStoryOf('They met by the lake.\nContinued on next page').problems).toMatchObject([
      { code: 'article/incomplete' },
    ])
  })

  it('follows a promise over the pages of a report', () => {
    const article = storyOf({
      pages: [
        { kind: 'text', content: `${FIRST}\nSimak berita selengkapnya di halaman selanjutnya.` },
        { kind: 'text', content: LAST },
      ],
    })
    expect(article.problems).toMatchObject([{ code: 'article/more-pages' }])
    expect(article.blocks.map(({ page, span }) => [page, span.original.page])).toEqual([
      [1, 1],
      [2, 2],
    ])
  })

  it('leaves nothing to take out a second time', () => {
    const lines = [...id.article.examples.map(([line]) => line), ...id.article.never, FIRST, LAST]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 12 }), (chosen) => {
        const first = storyOf([FIRST, ...chosen, LAST].join('\n\n'))
        const second = storyOf(first.text)
        expect(second.furniture).toEqual([])
        expect(second.text).toBe(first.text)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a page that goes on elsewhere says so', () => {
  it.each([
    ['id', 'Simak berita selengkapnya di halaman selanjutnya...'],
    ['id', 'Halaman Selanjutnya: Kereta Malam ke Wina'],
    ['id', 'Lanjut ke halaman berikutnya'],
    ['id', 'Bersambung ke halaman 2'],
    ['id', 'Selengkapnya di halaman 2'],
    ['id', 'Halaman 1 2 3'],
    ['id', 'Halaman:'],
    ['id', 'Halaman 1 dari 3'],
    ['id', '1/3'],
    ['id', '1 2 Tampilkan Semua'],
    ['id', 'Baca berita selengkapnya di sini'],
    ['en', 'Next page'],
    ['en', 'Page 1 of 3'],
    ['en', 'Pages: 1 2 3'],
    ['en', 'Continue to page 2'],
    ['en', 'Continued on page 2'],
    ['en', 'Continue reading'],
    ['en', 'Read the rest of the story'],
  ])('%s: %j', (lang, line) => {
    const text = lang === 'en' ? `They met by the lake.\n${line}` : `${FIRST}\n${line}`
    const article = (lang === 'en' ? englishStoryOf : storyOf)(text)
    expect(article.furniture.map(({ kind }) => kind)).toEqual(['pagination'])
    expect(article.problems).toMatchObject([{ code: 'article/incomplete', actual: line }])
  })

  it.each([
    ['id', 'Halaman 3 dari 3'],
    ['id', '3/3'],
    ['id', 'Sebelumnya'],
    ['id', 'Lanjut baca'],
    ['en', 'Page 2 of 2'],
    ['en', 'Previous'],
    ['en', 'Story continues below advertisement'],
  ])('%s: %j is the last page, or no page at all', (lang, line) => {
    const text = lang === 'en' ? `They met by the lake.\n${line}` : `${FIRST}\n${line}`
    const article = (lang === 'en' ? englishStoryOf : storyOf)(text)
    expect(article.furniture).toHaveLength(1)
    expect(article.problems).toEqual([])
  })
})

describe('credits below a story', () => {
  it.each([
    'Reporting by Ann Lake; Editing by John Pier',
    '(Reporting by Ann Lake in Graz and John Pier in Vienna; Writing by Sam Shore; Editing by Jo Cliff)',
    'Additional reporting by Ann Lake.',
    'Editing by Jo Cliff',
  ])('are a byline: %j', (line) => {
    const { blocks, furniture } = englishStoryOf(`They met by the lake.\n\n${line}`)
    expect(furniture).toEqual([])
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'byline'])
  })
})

describe('a line under a picture is a caption', () => {
  it.each([
    ['id', 'Foto: Menlu Siti Aminah di Wina (Rini/Harian Uji)'],
    ['id', 'Menlu Siti Aminah di Wina. (Foto: Dok. Kemlu)'],
    ['id', 'Ilustrasi kereta malam. (Foto: Rini Wulan/Harian Uji)'],
    ['id', 'Menlu Siti Aminah tiba di Wina. ANTARA FOTO/Rini Wulan/foc.'],
    ['id', 'Menlu Siti Aminah tiba di Wina (REUTERS/Ann Lake)'],
    ['id', 'Sumber foto: Kementerian Luar Negeri'],
    ['id', '(Foto: Kementerian Luar Negeri)'],
    ['id', 'Kereta malam di Graz. [Foto: Rini Wulan]'],
    ['en', 'Photo by Ann Lake/Harbour Post'],
    ['en', 'The ferry at dawn. (Photo: Ann Lake)'],
    ['en', 'The ferry at dawn on Monday. Ann Lake/AP'],
    ['en', 'The ferry at dawn [Ann Lake/Harbour Post]'],
    ['en', 'The ferry at dawn on Monday. John Pier/AFP/Getty Images'],
    ['en', 'The ferry at dawn on Monday. AFP via Getty Images'],
    ['en', 'Photo credit: Ann Lake'],
    ['en', 'FILE PHOTO: The ferry at dawn on Monday. REUTERS/Ann Lake'],
  ])('%s: %j', (lang, line) => {
    const story = lang === 'en' ? 'They met by the lake on Monday.' : FIRST
    const { blocks } = (lang === 'en' ? englishStoryOf : storyOf)(`${story}\n\n${line}\n\n${story}`)
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'caption', 'paragraph'])
  })

  it.each([
    ['id', 'Menlu melihat foto itu di Wina, kata juru bicara kementerian (Kemlu).'],
    ['id', 'Kabar itu disampaikan kantor berita (AFP/Reuters) pada Senin, lalu dibantah.'],
    ['id', 'Keduanya akan bertemu lagi bulan depan, kata juru bicara itu. (AFP)'],
    ['id', 'Begitu kabar yang dilansir AFP/Reuters.'],
    ['en', 'They will meet again next month, the mayor said. (Reuters)'],
    ['en', 'The photo by the lake was old, the minister said.'],
    ['en', 'He spoke to two agencies, the AP and AFP.'],
  ])('%s: %j is none', (lang, line) => {
    const story = lang === 'en' ? 'They met by the lake on Monday.' : FIRST
    const { blocks } = (lang === 'en' ? englishStoryOf : storyOf)(`${story}\n\n${line}`)
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
  })
})
