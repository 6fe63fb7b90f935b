import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankFrom, rankOf, recencyOf, sortDate } from '../../src/merge.ts'

const iso = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('2023', '2023-06', '2023-06-19', '2023-06-19T16:30', '2023-06-19T16:30:45Z'),
  fc.constantFrom('0001-01-01', '9999-12-31T23:59', '2023-06-19T00:00', 'kapan', '~', ''),
  fc.string({ maxLength: 6 }),
)
const id = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 1, maxLength: 8 }),
  fc.string({ maxLength: 6 }),
)

test.each([
  ['2023', '2023-06', 'a year before its months'],
  ['2023-06', '2023-06-01', 'a month before its days'],
  ['2023-06-19', '2023-06-19T00:00', 'a day before its hours'],
  ['2023-06-19T16:30', '2023-06-19T16:31', 'by the minute'],
  ['9999-12-31T23:59', undefined, 'undated last'],
])('%s stands before %s: %s', (one, other, _) => {
  expect(rankOf(one, 'ffff')).toBeLessThan(rankOf(other, '0000'))
})

test('no rank contradicts the order of what it stands for, and all are whole numbers', () => {
  fc.assert(
    fc.property(iso, id, iso, id, (a, one, b, other) => {
      const key = (date: string | undefined, name: string) => `${sortDate(date) ?? '~'} ${name}`
      const [left, right] = [key(a, one), key(b, other)]
      if (left < right) expect(rankOf(a, one)).toBeLessThanOrEqual(rankOf(b, other))
      for (const rank of [rankOf(a, one), recencyOf(a, one), rankFrom('2023-06-19')]) {
        expect(Number.isSafeInteger(rank)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

test('recency: the latest is greatest, undated least, of one minute the smaller id greater', () => {
  expect(recencyOf('2023-06-20', 'b')).toBeGreaterThan(recencyOf('2023-06-19T23:59', 'a'))
  expect(recencyOf('2023-06-19', '0a')).toBeGreaterThan(recencyOf('2023-06-19', '0b'))
  expect(recencyOf(undefined, '0')).toBeLessThan(recencyOf('0001', 'f'))
})
