import { describe, expect, it } from 'vitest'
import { linesOf, storyOf } from './story.ts'

const STORY = [
  'Duta Besar Indonesia untuk Fiji menemui Menteri Perikanan Fiji di Suva pada Selasa (8/7) pagi.',
  'Keduanya membahas dua belas nelayan asal Cilacap yang ditahan sejak bulan lalu di Pelabuhan Lautoka.',
  '"Mereka sehat dan sudah menelepon keluarganya," kata duta besar seusai pertemuan itu.',
  'Menurut kedutaan, sidang pertama para nelayan dijadwalkan berlangsung dua pekan lagi di Lautoka.',
  'Kapal mereka masih ditambatkan di dermaga utara, dengan jaring yang sudah dijahit kembali.',
  'Pemerintah Fiji belum menanggapi permintaan agar kapal itu dilepas lebih dulu.',
]
const p = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('')
const read = (body: string) =>
  linesOf(storyOf({ html: `<html><head><title>Kabar</title></head><body>${body}</body></html>` }))
const [first = '', second = '', third = '', ...rest] = STORY

describe('a box most of whose lines are noise', () => {
  it.each([
    [
      '<div><p>Kaus kaki rajut untuk berlayar</p><p>Rp 149.000 Rp 99.000</p><p>Beli sekarang di Lautmarket</p></div>',
    ],
    [
      '<p><b>JAM LAYANAN KONSULER</b><br>Senin sampai Kamis 09.30 (dengan janji)<br>Hotline darurat warga +62 21 555 0142</p>',
    ],
    [
      '<ul><li>Topik terkait</li><li>Pelabuhan Suva Membeli Derek Bekas</li><li>Dua Kapten Bertukar Topi</li></ul>',
    ],
  ])('is none of the story: %s', (box) => {
    expect(read(`<div>${p([first, second])}${box}${p([third, ...rest])}</div>`)).toEqual(STORY)
  })

  it('but not one that begins with a sentence of the story', () => {
    const told = `<div>${p([third, 'Naskah ini dibacakan oleh Ina Barek.', 'Kehilangan: dompet cokelat di dermaga.'])}</div>`
    expect(read(`<div><div>${p([first, second])}</div>${told}<div>${p(rest)}</div></div>`)).toEqual(
      STORY,
    )
  })
})

describe('behind the notes that close a story', () => {
  const NOTE = 'Naskah ini dialihbahasakan dari edisi Inggris oleh Tim Laut.'
  it('stands nothing of it, known by its words or not', () => {
    expect(read(`<div>${p([...STORY, NOTE, '1. Wawancara di Suva, 6 Juli.'])}</div>`)).toEqual(
      STORY,
    )
  })

  it('but a quotation, or much of it, is told yet', () => {
    const said = '"Kami menunggu," kata nakhoda itu.'
    expect(read(`<div>${p([...STORY, NOTE, said])}</div>`)).toEqual([...STORY, said])
    expect(read(`<div>${p([first, second, NOTE, third, ...rest])}</div>`)).toEqual(STORY)
  })
})

describe('by the marks of the page', () => {
  it('what readers say is no story: itemprop="comment"', () => {
    const post = (inside: string, mark = '') => `<div class="post"${mark}>${inside}</div>`
    const reply = post(
      '<p>Saya pernah lewat di depan dermaga itu, dan penjaganya melambai dengan topi jerami.</p>',
      ' itemprop="comment"',
    )
    expect(read(`<div>${post(p(STORY))}${reply}</div>`)).toEqual(STORY)
  })

  it('no sentence goes on from one item of a list to the next', () => {
    const items = [
      'pembaruan paspor yang habis',
      'pencatatan kelahiran, serta',
      'surat keterangan.',
    ]
    const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
    expect(read(`<div>${p([...STORY, 'Yang dibahas juga adalah:'])}${list}</div>`)).toEqual([
      ...STORY,
      'Yang dibahas juga adalah:',
      ...items,
    ])
  })

  it('a gallery below a long story shows it again, whatever stands under its pictures', () => {
    const long = Array.from({ length: 6 }, (_, at) =>
      STORY.map((line) => `${line.slice(0, -1)} ${at}.`),
    ).flat()
    const slide = (at: number) =>
      `<div><img src="${at}.jpg"><h3>Dermaga ${at}</h3><p>Dermaga nomor ${at} dibangun oleh nelayan sendiri, dan mereka bangga karenanya, kata pemandu.</p></div>`
    const slides = Array.from({ length: 40 }, (_, at) => slide(at)).join('')
    expect(
      read(`<div><div>${p(long)}</div><div class="list-gallery">${slides}</div></div>`),
    ).toEqual(long)
    // a page that is one: its own container is called so
    const part = (lines: readonly string[]) => `<div class="gallery-part">${p(lines)}</div>`
    const other = long.map((line) => `Lagi pula, ${line}`)
    expect(read(`<div class="gallery">${part(long)}${part(other)}</div>`)).toEqual([
      ...long,
      ...other,
    ])
  })

  it('a form that a script would have filled in is none of it', () => {
    const form = [
      '{* #masuk *}',
      'Masuk dengan {| email |}',
      '{* sandi *} Lupa?',
      '{| nama |}',
      '{* kirim *}',
    ]
    const page = (lines: readonly string[]) =>
      `<div><div>${p(STORY)}</div><div><p>Buat akun untuk menulis tanggapan di bawah ini.</p>${p(lines)}</div></div>`
    expect(read(page(form))).toEqual(STORY)
    // one such line is a slip
    expect(
      read(`<div>${p([first, second])}<div>${p([third, ...rest])}<p>{{ iklan }}</p></div></div>`),
    ).toEqual(expect.arrayContaining(STORY))
  })
})
