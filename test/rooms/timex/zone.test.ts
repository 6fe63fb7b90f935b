import { describe, expect, test } from 'vitest'
import { findTimes } from '../../../src/index.ts'
import { localOf } from '../../../src/text/zone.ts'

function instantIn(lang: string, text: string, reference: string): string | undefined {
  return findTimes(text, { lang, reference }).find(({ moment }) => moment?.instant)?.moment?.instant
}

describe('the zone a clock is told in has the rules of its date', () => {
  test.each([
    ['id', 'Minggu (10/3/2024) pukul 01.30 waktu Washington', '2024-03-10T01:30:00-05:00'],
    ['id', 'Minggu (10/3/2024) pukul 02.30 waktu Washington', '2024-03-10T03:30:00-04:00'],
    ['id', 'Minggu (3/11/2024) pukul 01.30 waktu Washington', '2024-11-03T01:30:00-04:00'],
    ['id', 'Minggu (27/10/2024) pukul 01.30 waktu London', '2024-10-27T01:30:00+01:00'],
    ['en', 'at 2:30 a.m. Canberra time on April 7, 2024', '2024-04-07T02:30:00+11:00'],
    ['id', '1 Juli 2022 pukul 10.00 waktu Teheran', '2022-07-01T10:00:00+04:30'],
    ['id', '1 Juli 2023 pukul 10.00 waktu Teheran', '2023-07-01T10:00:00+03:30'],
    ['en', 'at 10 a.m. Cairo time on July 1, 2022', '2022-07-01T10:00:00+02:00'],
    ['en', 'at 10 a.m. Cairo time on July 1, 2023', '2023-07-01T10:00:00+03:00'],
  ])('%s: %s', (lang, text, instant) => {
    expect(instantIn(lang, text, '2024-06-01')).toBe(instant)
  })
})

describe('the day of the outlet and the day of the event', () => {
  test('an evening in Washington is the next morning in Jakarta', () => {
    const text = 'Pertemuan itu digelar Selasa (20/6) pukul 22.00 waktu Washington.'
    const instant = instantIn('id', text, '2023-06-21T10:00:00+07:00') as string
    expect(instant).toBe('2023-06-20T22:00:00-04:00')
    expect(localOf(instant, 'Asia/Jakarta')).toBe('2023-06-21T09:00')
  })

  test('"yesterday" counts from the day on the clock the reference is written on', () => {
    const value = (reference: string, zone?: string) =>
      findTimes('They met yesterday.', {
        lang: 'en',
        reference,
        ...(zone === undefined ? {} : { zone }),
      })[0]?.value
    // One moment: 20 June early in Jakarta, 19 June in Greenwich and in Washington.
    expect(value('2023-06-20T01:00:00+07:00')).toBe('2023-06-19')
    expect(value('2023-06-19T18:00:00Z')).toBe('2023-06-18')
    expect(value('2023-06-20T01:00:00+07:00', 'America/New_York')).toBe('2023-06-18')
    expect(value('2023-06-20T01:00:00+05:45')).toBe('2023-06-19')
    expect(value('2023-06-20')).toBe('2023-06-19')
  })

  test('a second clock past midnight belongs to the next day', () => {
    const text = 'They will speak on Tuesday at 8pm local time (0300 GMT).'
    expect(instantIn('en', text, '2023-06-19T12:00:00Z')).toBe('2023-06-20T20:00:00-07:00')
  })

  test('24.00 is the first minute of the next day', () => {
    const [time] = findTimes('Gencatan senjata berlaku Jumat (16/6) pukul 24.00 WIB.', {
      lang: 'id',
      reference: '2023-06-16',
    })
    expect(time?.moment?.instant).toBe('2023-06-17T00:00:00+07:00')
  })
})
