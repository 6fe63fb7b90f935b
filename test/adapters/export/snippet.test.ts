import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointsOf } from '../../../src/adapters/export/code-points.ts'
import { snippet } from '../../../src/adapters/export/snippet.ts'

describe('a snippet', () => {
  it('is never longer than 200 code units, and begins as the passage does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 150, maxLength: 400 }), (words) => {
        const short = snippet(words, 'evidence')
        expect(short.length).toBeLessThanOrEqual(200)
        expect(words.startsWith(short.replace(/…$/, ''))).toBe(true)
        expect(short.isWellFormed()).toBe(words.isWellFormed())
      }),
    )
  })

  it('ends between words', () => {
    expect(snippet(`${'a'.repeat(190)} ${'b'.repeat(50)}`, 'evidence')).toBe(`${'a'.repeat(190)}…`)
  })
})

describe('code points', () => {
  it('are what another way of counting gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
        // offsets of ours never part a pair
        const start = [...text].slice(0, at).join('').length
        expect(codePointsOf(text)(start)).toBe([...text.slice(0, start)].length)
      }),
    )
  })
})
