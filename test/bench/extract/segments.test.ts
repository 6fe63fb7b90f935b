import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSegments, segmentFigures } from '../../../bench/extract/segments.ts'

describe('segments', () => {
  it.each([
    ['all there', 'Menteri tiba. Ia pulang.', [2, 0, 0]],
    ['silence', '', [0, 0, 2]],
    ['one half, with a teaser', 'Menteri  tiba.\nBaca juga', [1, 1, 1]],
    ['the same twice', 'Menteri tiba. Menteri tiba. Ia pulang.', [2, 0, 0]],
    ['another case', 'menteri tiba. ia pulang.', [0, 0, 2]],
  ])('are found: %s', (_, text, counts) => {
    expect(findSegments(text, ['Menteri tiba', 'Ia\npulang'], ['Baca juga'])).toEqual(counts)
  })

  it('add up over pages: a page counts by its segments', () => {
    const { precision, recall, f1 } = segmentFigures([
      [8, 2, 0],
      [0, 0, 2],
    ])
    expect([precision, recall, f1]).toEqual([0.8, 0.8, 0.8])
    expect(segmentFigures([])).toEqual({ precision: 0, recall: 0, f1: 0 })
  })

  it('are all found in the text made of them, none of the others in silence', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9})?$/)), (segments) => {
        expect(findSegments(segments.join(' \n '), segments, [])).toEqual([segments.length, 0, 0])
        expect(findSegments('', [], segments)).toEqual([0, 0, 0])
      }),
    )
  })
})
