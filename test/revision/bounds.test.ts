/** Articles made to be slow to compare, and what stands in where the shortest edit costs too much. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { matchAnchors } from '../../src/revision/anchors.ts'
import { compareBlocks } from '../../src/revision.ts'
import { articleOf } from '../article-builder.ts'

describe('anchors', () => {
  it('hold lists together in order', () => {
    const before = [...'abcdefgxx']
    const after = [...'xxbcaefgd']
    expect(matchAnchors(before, after)).toEqual([
      { before: 1, after: 2, length: 2 },
      { before: 4, after: 5, length: 3 },
    ])
  })

  it('of any two lists are equal stretches that never cross', () => {
    const list = fc.array(fc.constantFrom(...'abcdefghij'), { maxLength: 14 })
    fc.assert(
      fc.property(list, list, (before, after) => {
        let [left, right] = [0, 0]
        for (const run of matchAnchors(before, after)) {
          expect(run.before >= left && run.after >= right && run.length > 0).toBe(true)
          ;[left, right] = [run.before + run.length, run.after + run.length]
          expect(before.slice(run.before, left)).toEqual(after.slice(run.after, right))
        }
        expect(left <= before.length && right <= after.length).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('hostile articles are compared in time', () => {
  const lines = (count: number, line: (at: number) => string): Article =>
    articleOf(Array.from({ length: count }, (_, at) => line(at)).join('\n'))

  it.each([
    [
      '100,000 blocks, all others',
      lines(100_000, (at) => `satu ${at}`),
      lines(100_000, (at) => `dua ${at}x`),
    ],
    [
      '100,000 equal blocks and a few',
      lines(100_000, () => 'sama'),
      lines(99_000, (at) => (at % 100 === 0 ? 'lain' : 'sama')),
    ],
    [
      '100,000 blocks turned round',
      lines(100_000, (at) => `nomor ${at}`),
      lines(100_000, (at) => `nomor ${99_999 - at}`),
    ],
    [
      'blocks of two kinds in turn',
      lines(50_000, (at) => `${at % 2}`),
      lines(50_000, (at) => `${at % 3}`),
    ],
    [
      'a block of 1 MB, every other word another',
      articleOf('a b '.repeat(250_000)),
      articleOf('a c '.repeat(250_000)),
    ],
    [
      'a block of 1 MB without a space',
      articleOf('a'.repeat(1_000_000)),
      articleOf(`${'a'.repeat(1_000_000)}b`),
    ],
    ['a block of 1 MB of marks', articleOf('.,'.repeat(500_000)), articleOf(',,.'.repeat(300_000))],
    [
      'many long changed blocks',
      lines(3000, (at) => `${at} ${'x y z '.repeat(60)}`),
      lines(3000, (at) => `${at} ${'y x w z '.repeat(45)}`),
    ],
  ])(
    '%s',
    (_, before, after) => {
      const begun = performance.now()
      expect(compareBlocks(before, after).length).toBeGreaterThan(0)
      expect(performance.now() - begun).toBeLessThan(20_000)
    },
    60_000,
  )

  it('a block of 1 MB that is nearly the same keeps its words', () => {
    const text = Array.from({ length: 100_000 }, (_, at) => `kata${at}`)
    const other = text.with(50_000, 'lain').with(70_000, 'beda')
    const [change] = compareBlocks(articleOf(text.join(' ')), articleOf(other.join(' ')))
    expect(change?.type === 'changed' ? change.pieces.length : 0).toBe(7)
  })
})
