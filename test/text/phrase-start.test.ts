import { describe, expect, it } from 'vitest'
import { phraseStarts } from '../../src/text/phrase-start.ts'

describe('where a phrase may start in a name', () => {
  const mayHold = phraseStarts([/read[-_]?also/, /(?:^|\s)x-box/, /^cap$|lede/])
  it.each([
    ['read-also', 0b001],
    ['box-readalso', 0b001],
    ['ready', 0b001],
    ['an x-box', 0b010],
    ['x-box read-also', 0b011],
    ['cap', 0b100],
    ['the-lede', 0b100],
    ['re', 0],
    ['led', 0b100],
    ['le', 0],
    ['p', 0],
    ['x', 0],
    ['', 0],
    ['wrapper', 0],
  ])('%j: %i', (name, bits) => {
    expect(mayHold(name)).toBe(bits)
  })

  it('asks a pattern that may begin with anything everywhere', () => {
    expect(phraseStarts([/[^x]z/, /q?/])('a')).toBe(0b11)
  })
})
