import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timex as english } from '../../../src/lang/en/timex.ts'
import { timex as indonesian } from '../../../src/lang/id/timex.ts'
import type { LanguagePack } from '../../../src/lang/pack.ts'
import { parsePublished } from '../../../src/rooms/article/published.ts'

const id = { code: 'id', zone: 'Asia/Jakarta', timex: indonesian } as unknown as LanguagePack
const en = { code: 'en', zone: 'UTC', timex: english } as unknown as LanguagePack

describe('as Indonesian outlets print it', () => {
  test.each([
    ['Rabu, 18 Jun 2025 07:30 WIB', '2025-06-18T07:30:00+07:00'],
    ['Kompas.com- 18/06/2025, 21:35 WIB', '2025-06-18T21:35:00+07:00'],
    [', Jurnalis-Kamis, 19 Juni 2025 |07:10 WIB', '2025-06-19T07:10:00+07:00'],
    ['Diperbarui 18 Jun 2025, 14:05 WIB', '2025-06-18T14:05:00+07:00'],
    ['18 Juni 2025 | 20.04 WIB', '2025-06-18T20:04:00+07:00'],
    ['Kamis 19 Jun 2025 09:08 WIT', '2025-06-19T09:08:00+09:00'],
  ])('%s', (found, instant) => {
    expect(parsePublished(found, id, undefined)).toMatchObject({
      moment: { instant },
      zoneStated: true,
    })
  })

  test('a clock without a zone is the outlet’s', () => {
    expect(parsePublished('2023/11/02 20:59:53', id, undefined)).toEqual({
      moment: {
        start: '2023-11-02T20:59',
        grain: 'minute',
        zone: 'Asia/Jakarta',
        approx: false,
        instant: '2023-11-02T20:59:00+07:00',
      },
      zoneStated: false,
    })
  })

  test('a date alone has no instant', () => {
    expect(parsePublished('2023-06-19', id, undefined)).toEqual({
      moment: { start: '2023-06-19', grain: 'day', zone: 'Asia/Jakarta', approx: false },
      zoneStated: false,
    })
  })
})

describe('instants', () => {
  test.each([
    ['2023-06-19T10:00:00+07:00', id, undefined, '2023-06-19T10:00', 'Asia/Jakarta'],
    ['2025-06-18T00:30:00Z', id, undefined, '2025-06-18T07:30', 'Asia/Jakarta'],
    ['2025-06-18T00:30:00.123Z', en, undefined, '2025-06-18T00:30', 'UTC'],
    ['2023-06-19T10:00:00-04:00', en, undefined, '2023-06-19T10:00', 'Etc/GMT+4'],
    ['2023-06-19T10:00:00-04:00', en, 'Asia/Tokyo', '2023-06-19T23:00', 'Asia/Tokyo'],
    ['Mon, 19 Jun 2023 16:30:00 +0800', en, undefined, '2023-06-19T16:30', 'Etc/GMT-8'],
    ['Mon, 19 Jun 2023 16:30:00 GMT', en, undefined, '2023-06-19T16:30', 'UTC'],
  ])('%s', (found, pack, zone, start, where) => {
    const read = parsePublished(found, pack, zone)
    expect(read).toMatchObject({ moment: { start, zone: where }, zoneStated: true })
    const minute = Math.floor(Date.parse(found) / 60_000) * 60_000
    expect(Date.parse(read?.moment.instant ?? '')).toBe(minute)
  })
})

describe('as English outlets print it', () => {
  test.each([
    ['3 May 2022, 09:15 GMT', '2022-05-03T09:15:00+00:00'],
    ['June 18, 2023 10:05 PM EDT', '2023-06-18T22:05:00-04:00'],
    ['Published 9:15 PM EDT, June 18, 2023', '2023-06-18T21:15:00-04:00'],
    ['Jan. 3, 2023, 12:05 a.m. EST', '2023-01-03T00:05:00-05:00'],
    ['Posted 11/08/2012 4:30 PM EST', '2012-11-08T16:30:00-05:00'],
    ['11/08/2012 16:30 GMT', '2012-08-11T16:30:00+00:00'],
  ])('%s', (found, instant) => {
    expect(parsePublished(found, en, undefined)?.moment.instant).toBe(instant)
  })
})

test('a zone written like a name', () => {
  const read = parsePublished('Jumat 13 November 2026 pukul 11.26 Wita', id, undefined)
  expect(read?.moment.instant).toBe('2026-11-13T11:26:00+08:00')
})

test.each(['', 'x', 'Selasa', '31/02/2025', '2023-13-45', 'pukul 10.00', '😀'])(
  'no date in "%s"',
  (found) => {
    expect(parsePublished(found, id, undefined)).toBeUndefined()
  },
)

test('any string is safe', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(undefined, 'Asia/Tokyo', 'nowhere'),
      (found, zone) => {
        parsePublished(found, en, zone)
      },
    ),
  )
})
