import { describe, expect, it } from 'vitest'
import { linesOf, storyOf } from './story.ts'

const TOLD = [
  'Delegasi Tuvalu dan Kiribati bertemu di Tarawa pada Rabu untuk membahas batas laut kedua negara.',
  'Pertemuan itu berlangsung tiga jam di balai desa, dan para tetua ikut mendengarkan dari luar jendela.',
  'Kedua menteri sepakat memakai peta yang dibuat bersama oleh juru ukur dari kedua pulau itu.',
  'Peta baru akan dicetak sebelum musim angin barat, dan dibagikan kepada semua sekolah dasar.',
]
const p = (line: string) => `<p>${line}</p>`
const read = (parts: readonly string[]) =>
  linesOf(storyOf({ html: `<html><body><div>${parts.join('')}</div></body></html>` }))
const [one = '', two = '', three = '', four = ''] = TOLD.map(p)

describe('numbers set apart in a story', () => {
  it.each([
    ['<div><p>71.000 orang mengungsi</p><p>29% dana terkumpul</p><p>1 lonceng</p></div>'],
    ['<div><div>217</div><div>nama sungai di dua peta</div></div>'],
    ['<div><p>Kapal pada 2025</p><p>3.912</p></div>'],
    ['<p><em>63</em> rescues north of Unst</p>'],
  ])('say it again: %s', (box) => {
    expect(read([one, two, box, three, four])).toEqual(TOLD)
  })

  it('so does the axis of a chart, whatever stands around it', () => {
    const chart = '<div><p>Kapal per bulan</p><p>60</p><p>40</p><p>20</p></div>'
    const points = ['2008: naik', '2009: turun']
    const list = `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`
    expect(read([one, two, list, chart, three, four])).toEqual([
      ...TOLD.slice(0, 2),
      ...points,
      ...TOLD.slice(2),
    ])
  })

  it('but a list that is announced, the points of one, years and clocks are told', () => {
    const sent = ['3 kapal perang kecil', '2 helikopter']
    expect(
      read([one, two, p('Yang dikirim kedua negara itu:'), ...sent.map(p), three, four]),
    ).toEqual(expect.arrayContaining(sent))
    expect(
      read([one, two, `<ul>${sent.map((item) => `<li>${item}</li>`).join('')}</ul>`, three, four]),
    ).toEqual(expect.arrayContaining(sent))
    expect(read([one, p('2019'), two, p('2 Juni'), three, four])).toEqual(
      expect.arrayContaining(['2019', '2 Juni']),
    )
  })
})

describe('titles of other stories among the paragraphs', () => {
  const stray = 'Tempat Wisata yang Konon Hilang Tahun Depan, Nomor Empat Bikin Sesak'
  it('have no word of the story', () => {
    expect(read([one, two, p(stray), three, four])).toEqual(TOLD)
    expect(linesOf(storyOf([TOLD[0], TOLD[1], stray, TOLD[2], TOLD[3]].join('\n')))).toEqual(TOLD)
  })

  it('but a subhead has, is set as a heading, or stands among names', () => {
    const own = 'Kedua Menteri Memakai Peta Juru Ukur Pulau Itu'
    expect(read([one, two, p(own), three, four])).toContain(own)
    expect(read([one, two, `<h2>${stray}</h2>`, three, four])).toContain(stray)
    const names = [
      'Garry Lowell, Renew Harbour Initiative Boston',
      'Cary Nelson, University College Wellington',
    ]
    expect(linesOf(storyOf([TOLD[0], TOLD[1], ...names, TOLD[2], TOLD[3]].join('\n')))).toEqual(
      expect.arrayContaining(names),
    )
  })
})

describe('by what stands in a paragraph', () => {
  it('sources that are linked are no picture, though the last of them is an archive', () => {
    const sources =
      'Catatan rapat di Tarawa pada 2024, laporan juru ukur, arsip surat kabar Tuvalu.'
    expect(read([one, two, p(sources), three, four])).toContain(sources)
  })

  it('the end of a story may be marked, and short', () => {
    const end = 'Peta itu diterima. ■'
    expect(
      read([
        one,
        two,
        three,
        four,
        p('Dua hari kemudian rapat dibuka lagi di balai desa yang sama.'),
        p(`Kata ketua rapat, ${end}`),
      ]),
    ).toContain(`Kata ketua rapat, ${end}`)
  })

  it.each(['<p class="cap">', '<p class="img-cap">'])('%s is said of a picture', (tag) => {
    const words = 'Balai desa itu, kini kantor peta.'
    expect(read([one, two, `${tag}${words}</p>`, three, four])).toEqual(TOLD)
    const first = one.replace('<p>', '<p class="has-drop-cap">')
    expect(read([first, two, three, four])).toEqual(TOLD)
  })
})
