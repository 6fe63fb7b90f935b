import { describe, expect, it } from 'vitest'
import { locate } from '../../../src/model/offset-map.ts'
import { linesOf, mendsOf, storyOf } from './story.ts'

describe('lines', () => {
  it.each([
    [
      'a link on a line of its own behind a word that calls for a name',
      'Kedua menteri sepakat bertemu lagi di Wina, seperti dilansir\nAFP\n, Selasa (10/6/2025). Mereka pulang.',
      'Kedua menteri sepakat bertemu lagi di Wina, seperti dilansir AFP, Selasa (10/6/2025). Mereka pulang.',
    ],
    [
      'a name between two halves of a sentence',
      'Surat itu diserahkan Presiden\nPrabowo Subianto\nkepada tamunya.',
      'Surat itu diserahkan Presiden Prabowo Subianto kepada tamunya.',
    ],
    [
      'a line that begins in lower case',
      'Rombongan tiba pada Senin pagi dan\nlangsung menuju istana.',
      'Rombongan tiba pada Senin pagi dan langsung menuju istana.',
    ],
    [
      'a dateline on a line of its own',
      'Jakarta -\nMenlu menerima tamunya di Pejambon.',
      'Jakarta - Menlu menerima tamunya di Pejambon.',
    ],
  ])('joins %s', (_, text, whole) => {
    const article = storyOf(text)
    expect(article.text).toBe(whole)
    expect(article.repairs.map(({ rule }) => rule)).toContain('article/split-line')
  })

  it.each([
    ['paragraphs that end with a stop', 'Menlu tiba di Wina.\nIa disambut dubes.'],
    ['paragraphs parted by a blank line', 'Menlu tiba di Wina\n\ndan ia disambut dubes.'],
    ['a quotation behind a colon', 'Menlu lalu berkata:\n"Kami sepakat."'],
    ['points of a list', '1. Menlu Austria\n2. Menlu Swiss\n3. Menlu Italia'],
  ])('keeps %s apart', (_, text) => {
    const article = storyOf(text)
    expect(article.text).toBe(text.replaceAll('\n\n', '\n'))
    expect(article.repairs).toEqual([])
  })

  it('joins the lines a mail program cut at a width, and parts paragraphs at blank lines', () => {
    const article = storyOf(
      [
        'Menteri luar negeri kedua negara bertemu di sebuah vila',
        'tua di tepi danau pada hari Senin untuk membahas jalur',
        'kapal dagang yang lama ditutup.',
        '',
        'Perundingan itu berlangsung sampai malam dan tidak ada',
        'pernyataan yang dikeluarkan oleh pihak mana pun sampai',
        'berita ini diturunkan.',
      ].join('\n'),
    )
    expect(linesOf(article)).toEqual([
      'Menteri luar negeri kedua negara bertemu di sebuah vila tua di tepi danau pada hari Senin untuk membahas jalur kapal dagang yang lama ditutup.',
      'Perundingan itu berlangsung sampai malam dan tidak ada pernyataan yang dikeluarkan oleh pihak mana pun sampai berita ini diturunkan.',
    ])
    expect(article.repairs.every(({ rule }) => rule === 'article/wrapped-line')).toBe(true)
  })

  it('never joins a sentence to page noise', () => {
    const article = storyOf(
      'Menlu tiba di Wina pada Senin\nBaca juga: Siapa Pemilik Vila Itu?\nMenlu pulang.',
    )
    expect(linesOf(article)).toEqual(['Menlu tiba di Wina pada Senin', 'Menlu pulang.'])
  })

  it('keeps the lines of a list of headlines apart', () => {
    const lines = [
      'Kapal Dagang Merapat di Pelabuhan Lama pada Malam Hari',
      'Harga Roti Turun Menjelang Libur Panjang di Kota',
      'Wali Kota Buka Jembatan Kaca yang Lama Ditunggu Warga Tepi Danau',
      'Kereta Malam ke Graz Penuh Sampai Bulan Juli',
    ]
    expect(linesOf(storyOf(lines.join('\n')))).toEqual(lines)
  })

  it('never joins page noise to lines cut at a width', () => {
    const wide = 'Kata menteri itu kepada para wartawan yang menunggu'
    const article = storyOf([wide, wide, 'Baca juga: Vila Itu Dijual', wide, wide, wide].join('\n'))
    expect(article.furniture.map(({ exact }) => exact)).toEqual(['Baca juga: Vila Itu Dijual'])
    expect(linesOf(article)).toEqual([`${wide} ${wide}`, `${wide} ${wide} ${wide}`])
  })

  it('finds joined words in the page', () => {
    const text = 'Begitu laporan\n AFP\n, Senin (19/6).'
    const article = storyOf(text)
    const start = article.text.indexOf('AFP')
    const place = locate(article.map, { start, end: start + 'AFP, Senin'.length })
    expect(text.slice(place.start, place.end)).toBe('AFP\n, Senin')
  })

  it('says what it joined', () => {
    expect(mendsOf(storyOf('Begitu laporan\nAFP\n, Senin.'))).toEqual([
      'Begitu laporan\nAFP => Begitu laporan AFP',
      'Begitu laporan AFP\n, Senin. => Begitu laporan AFP, Senin.',
    ])
  })
})
