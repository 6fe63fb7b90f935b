import { describe, expect, it } from 'vitest'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { houseOf, houseRule, isSite } from '../../../src/rooms/article/house-line.ts'
import { storyOf } from './story.ts'

const house = houseOf({
  outlet: 'Harian Danau',
  titleTag: 'Kereta Malam ke Wina | Danau Daring',
  title: 'Kereta Malam ke Wina',
  credits: [
    [
      { name: 'Sari Kusuma', organization: false },
      { name: 'Danau Media', organization: true },
    ],
  ],
})
const ruleOf = (line: string, share: number) => houseRule(line, share, house, id.article)

describe('lines of the house', () => {
  it.each(['Harian Danau', 'danau daring'])('%s is the site', (line) => {
    expect(isSite(line, house)).toBe(true)
  })

  it.each([
    ['Sari Kusuma', 0.1, 'article/byline'],
    ['Sari Kusuma meliput danau sejak 2011.', 0.9, 'article/author-bio'],
    ['Sari menulis tentang danau dan kereta.', 0.95, 'article/author-bio'],
    ['Harian Danau menggelar temu pembaca pada 5 Desember.', 0.5, 'article/outlet-note'],
  ])('%s (%d): %s', (line, share, rule) => {
    expect(ruleOf(line, share)).toBe(rule)
  })

  it.each([
    ['Sari Kusuma menulis surat itu pada 1998.', 0.2],
    ['Sari menulis surat itu pada 1998.', 0.7],
    ['Harian Danau mewawancarai enam nelayan di Balige.', 0.5],
    ['"Harian Danau menggelar rapat," kata Menlu.', 0.5],
    ['Danau Media adalah nama kapal itu.', 0.9],
  ])('%s (%d) is the story’s', (line, share) => {
    expect(ruleOf(line, share)).toBeUndefined()
  })

  it.each([
    ['Sari Kusuma was not able to contact the lawyers.', undefined],
    ['Sari Kusuma has reached out to the harbour.', undefined],
    ['Sari Kusuma is a correspondent in Wina.', 'article/author-bio'],
  ])('in English: %s %s', (line, rule) => {
    expect(houseRule(line, 0.9, house, en.article)).toBe(rule)
  })

  it('an outlet’s own spelling is never cut', () => {
    const line =
      'KabarDanau, Balige - Menteri Luar Negeri Austria dan Menteri Luar Negeri Chile bertemu di tepi danau itu selama tiga jam pada Senin (19/6/2023).'
    const html = `<html><head><meta property="og:site_name" content="KabarDanau"><title>Dua menteri</title></head><body><article><p>${line}</p><p>Keduanya sepakat bertemu lagi pada musim gugur, kata juru bicara kementerian.</p></article></body></html>`
    expect(storyOf({ html }).text).toContain('KabarDanau, Balige')
  })
})
