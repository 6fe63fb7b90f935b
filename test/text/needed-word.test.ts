import { describe, expect, it } from 'vitest'
import { neededWords, wordFinder } from '../../src/text/needed-word.ts'

describe('the words a pattern needs', () => {
  it.each([
    [/^.{3,60}\bkotak\s+surat\b/i, 'kotak'],
    [/^(?:.{3,9}\sHalaman|berlangganan?\b)/, 'halaman berlanggana'],
    [/^(?=.*\bkomentar\b)(?!.*\bberkata\b).{3,90}$/, 'komentar'],
    [/newsletters?|(?:podcast)+/i, 'newsletter podcast'],
    [/^[^surat]{3,9}\.\u0041lamat/, 'lamat'],
  ])('%s: %s', (pattern, words) => {
    expect(neededWords(pattern)?.join(' ')).toBe(words)
  })

  it.each([
    /^(?:kabar|.{3,9}\?)$/,
    /^(?:kabar)?x/,
    /^(?:kabar){0,2}$/,
    /(?<=kabar)x/,
    /^(?!kabar)/,
    /^[kabar]+\p{Letter}\u2013$/u,
    /^k+a*bar\d$/,
    /^(?:\(iklan\)|dua)$/,
  ])('%s needs none', (pattern) => {
    expect(neededWords(pattern)).toBeUndefined()
  })

  it('are looked for in one pass, whatever their case', () => {
    const has = wordFinder([['kotak', 'surel'], undefined, ['kotamadya']])
    const lists = (line: string) => [0, 1, 2].filter(has(line))
    expect(lists('Buka KOTAKmu')).toEqual([0, 1])
    expect(lists('di Kotamadya itu ada surel')).toEqual([0, 1, 2])
    expect(lists('kota, sure')).toEqual([1])
    expect(lists('')).toEqual([1])
    expect(lists('a pattern of both cases takes ſ for s')).toEqual([0, 1, 2])
  })
})
