import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { instantOf, localOf } from '../../src/text/zone.ts'

describe('a local minute about a change of clocks', () => {
  test.each([
    // New York goes to summer time in March: 02:00 to 02:59 do not exist.
    ['America/New_York', '2024-03-10T01:59', '2024-03-10T01:59:00-05:00'],
    ['America/New_York', '2024-03-10T02:00', '2024-03-10T03:00:00-04:00'],
    ['America/New_York', '2024-03-10T02:59', '2024-03-10T03:59:00-04:00'],
    ['America/New_York', '2024-03-10T03:00', '2024-03-10T03:00:00-04:00'],
    // And back in November: 01:00 to 01:59 come twice, the first is meant.
    ['America/New_York', '2024-11-03T00:59', '2024-11-03T00:59:00-04:00'],
    ['America/New_York', '2024-11-03T01:00', '2024-11-03T01:00:00-04:00'],
    ['America/New_York', '2024-11-03T01:59', '2024-11-03T01:59:00-04:00'],
    ['America/New_York', '2024-11-03T02:00', '2024-11-03T02:00:00-05:00'],
    ['Europe/London', '2024-03-31T00:59', '2024-03-31T00:59:00+00:00'],
    ['Europe/London', '2024-03-31T01:30', '2024-03-31T02:30:00+01:00'],
    ['Europe/London', '2024-10-27T01:30', '2024-10-27T01:30:00+01:00'],
    ['Europe/London', '2024-10-27T02:00', '2024-10-27T02:00:00+00:00'],
    // The south has it the other way about.
    ['Australia/Sydney', '2024-04-07T01:59', '2024-04-07T01:59:00+11:00'],
    ['Australia/Sydney', '2024-04-07T02:30', '2024-04-07T02:30:00+11:00'],
    ['Australia/Sydney', '2024-04-07T03:00', '2024-04-07T03:00:00+10:00'],
    ['Australia/Sydney', '2024-10-06T02:30', '2024-10-06T03:30:00+11:00'],
    // Half an hour.
    ['Australia/Lord_Howe', '2024-04-07T01:45', '2024-04-07T01:45:00+11:00'],
    ['Australia/Lord_Howe', '2024-10-06T02:15', '2024-10-06T02:45:00+11:00'],
  ])('%s %s', (zone, local, instant) => {
    expect(instantOf(local, zone)).toBe(instant)
  })
})

describe('rules a government changed', () => {
  test.each([
    // Iran had its last summer time in 2022.
    ['Asia/Tehran', '2022-03-21T23:59', '2022-03-21T23:59:00+03:30'],
    ['Asia/Tehran', '2022-03-22T00:30', '2022-03-22T01:30:00+04:30'],
    ['Asia/Tehran', '2022-07-01T12:00', '2022-07-01T12:00:00+04:30'],
    ['Asia/Tehran', '2022-09-22T12:00', '2022-09-22T12:00:00+03:30'],
    ['Asia/Tehran', '2023-03-22T00:30', '2023-03-22T00:30:00+03:30'],
    ['Asia/Tehran', '2023-07-01T12:00', '2023-07-01T12:00:00+03:30'],
    // Egypt brought it back in 2023.
    ['Africa/Cairo', '2022-07-01T12:00', '2022-07-01T12:00:00+02:00'],
    ['Africa/Cairo', '2023-04-28T00:30', '2023-04-28T01:30:00+03:00'],
    ['Africa/Cairo', '2023-07-01T12:00', '2023-07-01T12:00:00+03:00'],
    ['Africa/Cairo', '2023-12-01T12:00', '2023-12-01T12:00:00+02:00'],
    // All of Kazakhstan has been at +05 since March 2024; 23:00 to 23:59 of 29 February came twice.
    ['Asia/Almaty', '2024-02-29T22:59', '2024-02-29T22:59:00+06:00'],
    ['Asia/Almaty', '2024-02-29T23:30', '2024-02-29T23:30:00+06:00'],
    ['Asia/Almaty', '2024-03-01T00:00', '2024-03-01T00:00:00+05:00'],
    ['Asia/Almaty', '2024-03-02T12:00', '2024-03-02T12:00:00+05:00'],
    // Samoa left out 30 December 2011: what is said of that day is moved on by it.
    ['Pacific/Apia', '2011-12-29T23:59', '2011-12-29T23:59:00-10:00'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-31T12:00:00+14:00'],
    ['Pacific/Apia', '2011-12-31T00:00', '2011-12-31T00:00:00+14:00'],
  ])('%s %s', (zone, local, instant) => {
    expect(instantOf(local, zone)).toBe(instant)
  })
})

test('of every minute the instant is the one Temporal calls compatible', () => {
  const zones = fc.constantFrom(
    ...['America/New_York', 'America/Sao_Paulo', 'Europe/London', 'Europe/Moscow'],
    ...['Africa/Cairo', 'Africa/Casablanca', 'Asia/Tehran', 'Asia/Almaty', 'Asia/Gaza'],
    ...['Asia/Jakarta', 'Asia/Kathmandu', 'Asia/Pyongyang', 'Australia/Lord_Howe'],
    ...['Pacific/Apia', 'Pacific/Chatham', 'America/Caracas'],
  )
  // Minutes since 1990, up to 2030.
  const minutes = fc.integer({ min: 0, max: 40 * 365 * 1440 })
  fc.assert(
    fc.property(minutes, zones, (count, zone) => {
      const plain = Temporal.PlainDateTime.from('1990-01-01T00:00').add({ minutes: count })
      const zoned = plain.toZonedDateTime(zone, { disambiguation: 'compatible' })
      const instant = instantOf(plain.toString({ smallestUnit: 'minute' }), zone) as string
      expect(Date.parse(instant)).toBe(zoned.epochMilliseconds)
      expect(localOf(instant, zone)).toBe(
        zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }),
      )
    }),
    { numRuns: 500 },
  )
})
