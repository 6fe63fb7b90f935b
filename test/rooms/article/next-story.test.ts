import { describe, expect, it } from 'vitest'
import { linesOf, storyOf } from './story.ts'

const TOLD = [
  'Delegasi Tuvalu dan Kiribati bertemu di Tarawa pada Rabu untuk membahas batas laut kedua negara, yang belum pernah dipetakan bersama.',
  'Pertemuan itu berlangsung tiga jam di balai desa, dan para tetua ikut mendengarkan dari luar jendela sampai lampu dipadamkan.',
  'Kedua menteri sepakat memakai peta yang dibuat bersama oleh juru ukur dari kedua pulau itu, dan mencetaknya di atas kain layar.',
  'Peta baru akan dicetak sebelum musim angin barat, dan dibagikan kepada semua sekolah dasar di kedua negara kepulauan itu.',
  'Sidang berikutnya diadakan di Funafuti pada bulan Mei, setelah musim tanam talas berakhir di pulau-pulau bagian selatan.',
]
const OTHER =
  'Kapal latih itu sandar tiga hari di Tarawa, dan kadetnya belajar menganyam layar bersama warga desa.'
const p = (line: string) => `<p>${line}</p>`
const stamp = (time: string) => `<p class="ket">Tekea Tito | Rabu, ${time} | 09:02 WIB</p>`
const read = (parts: readonly string[]) =>
  linesOf(
    storyOf({
      html: `<html><head><title>Dua Negara Membahas Batas Laut</title></head><body><div>${parts.join('')}</div></body></html>`,
    }),
  ).slice(1)
const head = '<h1>Dua Negara Membahas Batas Laut</h1>'

describe('the next story in the same element', () => {
  it('begins with a heading above a line of publication set like the first', () => {
    const lines = read([
      head,
      stamp('18-11-2026'),
      ...TOLD.map(p),
      '<h2>Kapal Latih Singgah di Tarawa</h2>',
      stamp('17-11-2026'),
      p(OTHER),
    ])
    expect(lines).toEqual(TOLD)
  })

  it('a subhead above a date within the story begins none', () => {
    const lines = read([
      head,
      stamp('18-11-2026'),
      ...TOLD.slice(0, 3).map(p),
      '<h2>Sidang kedua</h2>',
      ...TOLD.slice(3).map(p),
      p(OTHER),
    ])
    expect(lines).toEqual([...TOLD.slice(0, 3), 'Sidang kedua', ...TOLD.slice(3), OTHER])
  })

  it('the entries of a live page are all its own', () => {
    const entries = TOLD.flatMap((line, at) => [
      `<h2>Hari ke-${at + 1} sidang batas laut</h2>`,
      stamp(`1${at}-11-2026`),
      p(line),
    ])
    expect(read([head, stamp('18-11-2026'), ...entries])).toEqual(expect.arrayContaining(TOLD))
  })
})
