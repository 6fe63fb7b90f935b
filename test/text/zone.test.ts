import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dateOf,
  dayNumber,
  isoDate,
  isoWeek,
  shiftMonth,
  weekdayOf,
} from '../../src/text/calendar.ts'
import { fixedZone, instantOf, isoOffset, isZone, localOf } from '../../src/text/zone.ts'

describe('instantOf', () => {
  test.each([
    ['2023-06-19T16:30', 'Asia/Shanghai', '2023-06-19T16:30:00+08:00'],
    ['2023-06-19T16:30', 'Asia/Kolkata', '2023-06-19T16:30:00+05:30'],
    ['2021-06-19T16:30', 'Asia/Tehran', '2021-06-19T16:30:00+04:30'],
    ['2023-06-19T16:30', 'Asia/Tehran', '2023-06-19T16:30:00+03:30'],
    ['2023-01-19T16:30', 'America/New_York', '2023-01-19T16:30:00-05:00'],
    ['2023-06-19T16:30', 'UTC', '2023-06-19T16:30:00+00:00'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantOf(local, zone)).toBe(instant)
  })

  test('a clock that a change skips is moved on', () => {
    expect(instantOf('2024-03-10T02:30', 'America/New_York')).toBe('2024-03-10T03:30:00-04:00')
  })

  test('of a clock that comes twice the first is meant', () => {
    expect(instantOf('2024-11-03T01:30', 'America/New_York')).toBe('2024-11-03T01:30:00-04:00')
  })

  test.each([
    ['2023-02-30T10:00', 'UTC'],
    ['2023-06-19T24:00', 'UTC'],
    ['2023-06-19', 'UTC'],
    ['2023-06-19T10:00', 'Mars/Olympus'],
  ])('%s in %s is none', (local, zone) => {
    expect(instantOf(local, zone)).toBeUndefined()
  })
})

test('localOf moves an instant to a clock', () => {
  expect(localOf('2023-06-19T08:30:00Z', 'Asia/Jakarta')).toBe('2023-06-19T15:30')
  expect(localOf('2023-06-19T23:30:00+08:00', 'America/New_York')).toBe('2023-06-19T11:30')
  expect(localOf('2023-06-19T08:30:00', 'Asia/Jakarta')).toBeUndefined()
})

test('zones are names, never offsets', () => {
  expect(['Asia/Jakarta', 'UTC', 'Etc/GMT-7'].every(isZone)).toBe(true)
  expect(['+07:00', '', 'WIB?', 'nowhere'].some(isZone)).toBe(false)
  expect([fixedZone(420), fixedZone(-240), fixedZone(0), fixedZone(330)]).toEqual([
    'Etc/GMT-7',
    'Etc/GMT+4',
    'UTC',
    undefined,
  ])
  expect([isoOffset(330), isoOffset(-240)]).toEqual(['+05:30', '-04:00'])
})

test('there and back', () => {
  const zones = fc.constantFrom(
    'Asia/Jakarta',
    'America/New_York',
    'Europe/London',
    'Australia/Lord_Howe',
    'Asia/Tehran',
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), zones, (seconds, zone) => {
      const instant = new Date(Math.floor(seconds / 60) * 60_000).toISOString()
      const local = localOf(instant, zone) as string
      const again = localOf(instantOf(local, zone) as string, zone)
      expect(again).toBe(local)
    }),
    { numRuns: 200 },
  )
})

describe('calendar', () => {
  test.each([
    [2023, 6, 19, '2023-W25', 0],
    [2024, 12, 30, '2025-W01', 0],
    [2021, 1, 3, '2020-W53', 6],
    [2024, 2, 29, '2024-W09', 3],
  ])('%i-%i-%i', (year, month, day, week, weekday) => {
    const number = dayNumber(year, month, day) as number
    expect([isoWeek(number), weekdayOf(number)]).toEqual([week, weekday])
    expect(dateOf(number)).toEqual({ year, month, day })
  })

  test('no such date', () => {
    expect([
      dayNumber(2023, 2, 29),
      dayNumber(2023, 13, 1),
      dayNumber(2023, 6, 31),
      dayNumber(0, 1, 1),
    ]).toEqual([undefined, undefined, undefined, undefined])
  })

  test('agrees with Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 2_000_000 }), (number) => {
        expect(isoDate(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  test('months roll over', () => {
    expect([shiftMonth(2023, 11, 3), shiftMonth(2023, 1, -1)]).toEqual([
      { year: 2024, month: 2 },
      { year: 2022, month: 12 },
    ])
  })
})

describe('a clock that never changes', () => {
  const hours = Array.from({ length: 27 }, (_, index) => index - 12)
  test.each(hours)('is as far from Greenwich as it says: %i', (ahead) => {
    const zone = fixedZone(ahead * 60) as string
    const instant = Date.UTC(2023, 5, 19, 12)
    const face = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      hourCycle: 'h23',
    })
    expect(localOf(new Date(instant).toISOString(), zone)?.slice(11, 13)).toBe(face.format(instant))
    expect(Date.parse(instantOf('2023-06-19T12:00', zone) ?? '')).toBe(instant - ahead * 3_600_000)
  })
})
