import { describe, expect, it } from 'vitest'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { storyOf } from './story.ts'

describe.each([id, en])('lines that end a story, pack $code', ({ article }) => {
  const ends = (line: string) => article.endCredits.some((credit) => credit.test(line))
  it.each(article.endCreditLines.examples)('%s', (line) => expect(ends(line)).toBe(true))
  it.each(article.endCreditLines.never)('never: %s', (line) => expect(ends(line)).toBe(false))
})

const STORY = [
  'Duta Besar Indonesia untuk Fiji menemui Menteri Perikanan Fiji di Suva pada Selasa (8/7) pagi.',
  'Keduanya membahas dua belas nelayan asal Cilacap yang ditahan sejak bulan lalu di Pelabuhan Lautoka.',
  '"Mereka sehat dan sudah menelepon keluarganya," kata duta besar seusai pertemuan itu.',
  'Menurut kedutaan, sidang pertama para nelayan dijadwalkan berlangsung dua pekan lagi di Lautoka.',
]
const BEHIND = 'Fiji adalah negara kepulauan dengan tiga ratus pulau di Pasifik Selatan.'
const pageOf = (lines: readonly string[]) =>
  `<html><head><title>Kabar</title></head><body><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`
const linesOf = (lines: readonly string[]) =>
  storyOf({ html: pageOf(lines) }).blocks.map(({ span }) => span.exact)

describe('behind the credits of a page', () => {
  it('stands nothing of the story', () => {
    const html = pageOf([...STORY, 'Reporter: Siti Aminah', BEHIND])
    const article = storyOf({ html })
    expect(article.blocks.map(({ span }) => span.exact)).toEqual(STORY)
    expect(article.furniture.map(({ rule }) => rule)).toEqual([
      'article/credit-line',
      'article/behind-credit',
    ])
  })

  it('but only near its end: "Artikel ini telah tayang" stands between paragraphs, too', () => {
    const [first = '', second = '', ...rest] = STORY
    const printed = 'Artikel ini telah tayang di Harian Danau edisi cetak'
    expect(
      linesOf([first, second, printed, ...rest, ...rest.map((line) => `${line} Lagi.`)]),
    ).toEqual([first, second, ...rest, ...rest.map((line) => `${line} Lagi.`)])
  })
})
