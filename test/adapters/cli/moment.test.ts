import { describe, expect, it } from 'vitest'
import { en } from '../../../src/adapters/cli/messages/en.ts'
import { id } from '../../../src/adapters/cli/messages/id.ts'
import { durationInWords } from '../../../src/adapters/cli/present/duration.ts'
import { momentInWords, zoneName } from '../../../src/adapters/cli/present/moment.ts'
import type { Moment } from '../../../src/model/moment.ts'
import { instantOf } from '../../../src/text/zone.ts'

/** `~2023-06-19T16:30..2023-06-19T18:00@Asia/Shanghai` */
function momentOf(sketch: string): Moment {
  const [, about = '', start = '', end, zone = null] =
    /^(~?)([^.@]+)(?:\.\.([^@]+))?(?:@(.+))?$/.exec(sketch) ?? []
  const grains = { 4: 'year', 7: 'month', 10: 'day', 16: 'minute' } as const
  const instant = zone === null ? undefined : instantOf(start, zone)
  return {
    start,
    ...(end === undefined ? {} : { end }),
    grain: grains[start.length as keyof typeof grains],
    zone,
    approx: about !== '',
    ...(instant === undefined ? {} : { instant }),
  }
}

describe('a moment in words', () => {
  const jakarta = { readerZone: 'Asia/Jakarta' }
  it.each([
    ['2023', '2023', '2023'],
    ['2023-05', 'May 2023', 'Mei 2023'],
    ['2023-06-18', 'Sun 18 Jun 2023', 'Min 18 Jun 2023'],
    ['~2023-08-18', '~Fri 18 Aug 2023', '~Jum 18 Agu 2023'],
    ['2023-06-18..2023-06-19', 'Sun 18 – Mon 19 Jun 2023', 'Min 18 – Sen 19 Jun 2023'],
    ['2023-06..2023-08', 'Jun – Aug 2023', 'Jun – Agu 2023'],
    [
      '2023-12-31..2024-01-01',
      'Sun 31 Dec 2023 – Mon 1 Jan 2024',
      'Min 31 Des 2023 – Sen 1 Jan 2024',
    ],
    [
      '~2023-06-19T16:30@Asia/Shanghai',
      'Mon 19 Jun 2023, ~16:30 Beijing (15:30 WIB)',
      'Sen 19 Jun 2023, ~16.30 Beijing (15.30 WIB)',
    ],
    ['2023-06-19T16:30@Asia/Jakarta', 'Mon 19 Jun 2023, 16:30 WIB', 'Sen 19 Jun 2023, 16.30 WIB'],
    [
      '2023-06-19T16:30',
      'Mon 19 Jun 2023, 16:30 (zone not said)',
      'Sen 19 Jun 2023, 16.30 (zona tidak disebut)',
    ],
    [
      '2023-06-19T20:00@America/New_York',
      'Mon 19 Jun 2023, 20:00 New York (Tue 20 Jun 2023, 07:00 WIB)',
      'Sen 19 Jun 2023, 20.00 New York (Sel 20 Jun 2023, 07.00 WIB)',
    ],
    [
      '2023-06-19T16:30..2023-06-19T18:00@Asia/Jakarta',
      'Mon 19 Jun 2023, 16:30–18:00 WIB',
      'Sen 19 Jun 2023, 16.30–18.00 WIB',
    ],
    [
      '2023-06-19T16:30@Asia/Bangkok',
      'Mon 19 Jun 2023, 16:30 Bangkok',
      'Sen 19 Jun 2023, 16.30 Bangkok',
    ],
  ])('%s', (sketch, english, indonesian) => {
    expect(momentInWords(momentOf(sketch), en, jakarta)).toBe(english)
    expect(momentInWords(momentOf(sketch), id, jakarta)).toBe(indonesian)
  })

  it('names the place where its clock is meant, and the zone where another is', () => {
    const setting = { place: 'Washington', readerZone: 'UTC' }
    const local = momentOf('2023-06-19T16:30@America/New_York')
    expect(momentInWords(local, en, setting)).toBe('Mon 19 Jun 2023, 16:30 Washington (20:30 UTC)')
  })
})

it.each([
  ['Asia/Makassar', 'WITA'],
  ['Etc/GMT-7', 'UTC+7'],
  ['Etc/GMT+5', 'UTC-5'],
  ['America/New_York', 'New York'],
])('%s is called %s', (zone, name) => expect(zoneName(zone)).toBe(name))

it.each([
  [450, false, '7 h 30 min', '7 jam 30 menit'],
  [180, true, '~3 h', '~3 jam'],
  [35, false, '35 min', '35 menit'],
  [4320, false, '3 days', '3 hari'],
  [2160, false, '36 h', '36 jam'],
])('%i minutes', (minutes, approx, english, indonesian) => {
  const duration = { iso: '', minutes, approx }
  expect(durationInWords(duration, en)).toBe(english)
  expect(durationInWords(duration, id)).toBe(indonesian)
})
