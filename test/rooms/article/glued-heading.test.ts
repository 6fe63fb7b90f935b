import { describe, expect, test } from 'vitest'
import { linesOf, storyOf } from './story.ts'

const PROSE = 'Kedua menteri bertemu di sebuah vila di tepi danau.'

/** `|` stands where a line is to break; without it the lines are glued in the text handed in. */
describe('a glued subhead gets a line of its own', () => {
  test.each([
    'Perundingan Tiga Jam|Sejak pagi kedua menteri duduk di vila itu.',
    'Balasan Wina: Tutup Jalur Kereta|Sebagai balasan, Austria menutup jalur kereta itu.',
    'Dari Graz ke Wina|Setelah pertemuan itu, rombongan naik kereta malam.',
    'Rombongan itu pulang, kata juru bicara.|Kereta Malam ke Graz',
    '"Kami lelah," katanya. "Kami pulang."|Tiga Jam di Graz',
  ])('%s', (marked) => {
    const given = marked.replace('|', '')
    const article = storyOf(`${PROSE}\n${given}`)
    expect(linesOf(article)).toEqual([PROSE, ...marked.split('|')])
    const [repair, ...others] = article.repairs
    expect(others).toEqual([])
    expect(repair?.rule).toBe('article/glued-heading')
    const { start = 0, end = 0 } = repair?.original ?? {}
    expect(`${PROSE}\n${given}`.slice(start, end)).toBe(repair?.before)
  })
})

describe('what is glued otherwise stays in its line', () => {
  test.each([
    'Perdana Menteri AustriaSebastian Kurz pergi ke Wina.',
    'Kabar.com, JakartaSejak pagi kedua menteri duduk di vila itu.',
    'Menteri Luar Negeri Chiledan rombongannya tiba di Wina.',
    'Rombongan itu pulang.Kereta malam ke Graz penuh',
    'Mereka bertemu Menlu Siti.Siti Aminah',
  ])('%s', (text) => {
    const article = storyOf(`${PROSE}\n${text}`)
    expect(linesOf(article)).toHaveLength(2)
    expect(article.repairs.map(({ rule }) => rule)).not.toContain('article/glued-heading')
  })
})
