import { expect, test } from 'vitest'
import { findTimes } from '../src/index.ts'

const firstTime = (text: string, reference: string, zone?: string) =>
  findTimes(text, { lang: 'en', reference, ...(zone === undefined ? {} : { zone }) })[0]

test.each([
  ['an offset is the clock of the outlet', '2025-11-03T07:00:00+11:00', undefined, '2025-11-04'],
  ['of half hours too', '2025-11-03T02:00:00+05:30', undefined, '2025-11-04'],
  ['a zone that is named goes before it', '2025-11-03T07:00:00+11:00', 'UTC', '2025-11-03'],
  ['Zulu time is on the clock of the language', '2025-11-03T23:30:00Z', undefined, '2025-11-04'],
  ['a bare day', '2025-11-03', undefined, '2025-11-04'],
])('the day of the reference: %s', (_, reference, zone, value) => {
  expect(firstTime('The race is run tomorrow.', reference, zone)?.value).toBe(value)
})

// London's 1 August is still 31 July in New York.
test('a clock without a day takes the day its own zone has', () => {
  const found = firstTime('The order takes effect at 11 p.m. EDT.', '2025-08-01T02:00:00+01:00')
  expect(found?.moment?.instant).toBe('2025-07-31T23:00:00-04:00')
})

test('told as past and still ahead, it is of the day before', () => {
  expect(firstTime('The roof fell at 8 p.m. EDT.', '2025-08-01T14:00:00-04:00')?.value).toBe(
    '2025-07-31T20:00',
  )
})
