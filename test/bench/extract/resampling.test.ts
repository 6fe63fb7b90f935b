import fc from 'fast-check'
import { expect, it } from 'vitest'
import { margin } from '../../../bench/extract/resampling.ts'

const mean = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) / values.length

it('is never ahead of itself', () => {
  const values = [0.2, 0.9, 0.5]
  expect(margin(values, values, mean)).toEqual({ difference: 0, deviation: 0, ahead: 0 })
})

it('is always ahead where every page is better', () => {
  const { difference, deviation, ahead } = margin([0.9, 0.7, 0.5], [0.8, 0.6, 0.4], mean)
  expect(difference).toBeCloseTo(0.1)
  expect(deviation).toBeCloseTo(0)
  expect(ahead).toBe(1)
})

it('tells a coin from a lead', () => {
  const heads = Array.from({ length: 100 }, (_, at) => at % 2)
  const tails = heads.map((one) => 1 - one)
  const { ahead, deviation } = margin(heads, tails, mean)
  expect(ahead).toBeGreaterThan(0.4)
  expect(ahead).toBeLessThan(0.6)
  // Standard error of a mean of a hundred differences of one up or down.
  expect(deviation).toBeCloseTo(0.1, 1)
})

it('draws alike in every run, and turns round with the two', () => {
  const value = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 }), (pairs) => {
      const first = pairs.map(([one]) => one)
      const rival = pairs.map(([, one]) => one)
      const there = margin(first, rival, mean)
      const back = margin(rival, first, mean)
      expect(margin(first, rival, mean)).toEqual(there)
      expect(back.difference).toBeCloseTo(-there.difference)
      expect(back.ahead + there.ahead).toBeLessThanOrEqual(1)
    }),
    { numRuns: 20 },
  )
})
