import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locate, type OffsetMap } from '../../src/model/offset-map.ts'

/** "dilansir AFP.\nIa", made of "dilansirAFP.", noise of 20 units, and "Ia". */
const map: OffsetMap = [
  { at: 0, page: 1, from: 0, step: 1 },
  { at: 8, page: 1, from: 8, step: 0 },
  { at: 9, page: 1, from: 8, step: 1 },
  { at: 13, page: 1, from: 12, step: 0 },
  { at: 14, page: 1, from: 32, step: 1 },
]

describe('locate', () => {
  test.each([
    ['dilansir', 0, 8, { page: 1, start: 0, end: 8 }],
    ['AFP, behind an inserted space', 9, 12, { page: 1, start: 8, end: 11 }],
    ['both words: the inserted space has no place', 0, 12, { page: 1, start: 0, end: 11 }],
    ['the inserted space', 8, 9, { page: 1, start: 8, end: 8 }],
    ['words on both sides of the noise cover it', 9, 16, { page: 1, start: 8, end: 34 }],
    ['an empty span', 14, 14, { page: 1, start: 32, end: 32 }],
  ])('%s', (_, start, end, place) => {
    expect(locate(map, { start, end })).toEqual(place)
  })

  test('a letter we composed stands for both units of the page', () => {
    const composed: OffsetMap = [
      { at: 0, page: 1, from: 0, step: 1 },
      { at: 3, page: 1, from: 3, step: 0, to: 5 },
      { at: 4, page: 1, from: 5, step: 1 },
    ]
    expect(locate(composed, { start: 0, end: 4 })).toEqual({ page: 1, start: 0, end: 5 })
    expect(locate(composed, { start: 3, end: 5 })).toEqual({ page: 1, start: 3, end: 6 })
  })

  test('a span over a page turn ends with the first page', () => {
    const pages: OffsetMap = [
      { at: 0, page: 1, from: 10, step: 1 },
      { at: 5, page: 1, from: 15, step: 0 },
      { at: 6, page: 2, from: 0, step: 1 },
    ]
    expect(locate(pages, { start: 2, end: 9 })).toEqual({ page: 1, start: 12, end: 15 })
    expect(locate(pages, { start: 6, end: 9 })).toEqual({ page: 2, start: 0, end: 3 })
  })

  test('a span inside another lies inside it in the page too', () => {
    const bound = fc.integer({ min: 0, max: 16 })
    fc.assert(
      fc.property(bound, bound, bound, bound, (...four) => {
        const [a, b, c, d] = four.sort((x, y) => x - y) as [number, number, number, number]
        const outer = locate(map, { start: a, end: d })
        const inner = locate(map, { start: b, end: c })
        expect(inner.start).toBeGreaterThanOrEqual(outer.start)
        if (c > b) expect(inner.end).toBeLessThanOrEqual(outer.end)
      }),
    )
  })
})
