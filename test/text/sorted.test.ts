import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstNotBelow } from '../../src/text/sorted.ts'

it('finds what a walk from the left finds', () => {
  const sorted = fc.array(fc.integer({ min: 0, max: 30 })).map((list) => list.sort((a, b) => a - b))
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 31 }), (values, limit) => {
      const walked = values.findIndex((value) => value >= limit)
      expect(firstNotBelow(values, limit)).toBe(walked === -1 ? values.length : walked)
    }),
  )
})

it('keeps to the stretch it is given', () => {
  expect(firstNotBelow([0, 1, 2, 3, 4, 5], 1, 3, 5)).toBe(3)
  expect(firstNotBelow([0, 1, 2, 3, 4, 5], 9, 3, 5)).toBe(5)
  expect(firstNotBelow([], 1)).toBe(0)
})
