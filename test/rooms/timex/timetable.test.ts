import { describe, expect, test } from 'vitest'
import { timesOf } from './reading.ts'

/** Reports of Tuesday, 9 July 2024, noon. */
const PUBLISHED = '2024-07-09T12:00'

function check(
  language: 'en' | 'id',
  cases: readonly (readonly [text: string, found: readonly string[]])[],
) {
  test.each(cases)('%s', (text, expected) => {
    const found = timesOf(text, language, PUBLISHED).map(
      ({ span, value }) => `${span.exact} = ${value.replaceAll('2024-07-', '')}`,
    )
    expect(found).toEqual(expected)
  })
}

describe('English programmes', () => {
  check('en', [
    ['She leaves at 0615 and lands at 1540.', ['0615 = 09T06:15', '1540 = 09T15:40']],
    [
      'Programme for Wednesday: 0900-1030 talks; 1045 press conference; 1200 lunch.',
      ['Wednesday = 10', '0900-1030 = 10T09:00/10T10:30', '1045 = 10T10:45', '1200 = 10T12:00'],
    ],
    [
      'Programme for 10 July\n0900 Arrival of delegations\n1100-1130 Coffee\n1300 Lunch',
      ['10 July = 10', '0900 = 10T09:00', '1100-1130 = 10T11:00/10T11:30', '1300 = 10T13:00'],
    ],
    [
      "Wednesday's timetable: 09.30 arrival, 10.00 family photo, 10.15-12.45 first session.",
      [
        "Wednesday's = 10",
        '09.30 = 10T09:30',
        '10.00 = 10T10:00',
        '10.15-12.45 = 10T10:15/10T12:45',
      ],
    ],
    [
      'Plenary one, 10.30-12.45; leaders’ lunch, 13.00-14.30 - so reads the paper for Friday.',
      ['10.30-12.45 = 12T10:30/12T12:45', '13.00-14.30 = 12T13:00/12T14:30', 'Friday = 12'],
    ],
    ['Media call time: 0745. Doors close 0830.', ['0745 = 09T07:45', '0830 = 09T08:30']],
    [
      'Delegations arrive 0830; first exchange of papers 1000; read-out not before 1730.',
      ['0830 = 09T08:30', '1000 = 09T10:00', '1730 = 09T17:30'],
    ],
    // a date and the first clock of its list are two
    ['Tuesday, 16 July: 09:30 courtesy call.', ['Tuesday, 16 July = 16', '09:30 = 16T09:30']],
    [
      'They were heard at five o’clock this morning; flights resumed by 8.45.',
      ['five o’clock this morning = 09T05:00', '8.45 = 09T08:45'],
    ],
    // numbers of other things
    ['Call 0800 123 456 or 0900 555 for help.', []],
    ['Room 1030; order 0400/23; code 0912; gate 0930.', []],
    ['Turnout rose from 10.15 to 12.45 percent.', []],
    ['It was told before 1730 and after 1815.', ['1730 = 1730', '1815 = 1815']],
    ['At 9 a.m. the council cut the fee by 8.45 million.', ['9 a.m. = 09T09:00']],
    ['The index fell to 0.45, 0.50 and 0.55.', []],
    ['At noon the yield stood at 4.15, and was at 4.20.', ['noon = 09T12:00']],
    ['The runs were 10.15-12.45 km and 13.30-14.45 km.', []],
    ['Lat 09.30, long 10.45.', []],
    ['From 1000 to 1200 people came.', ['1000 to 1200 = 1000/1200']],
  ])
})

describe('Indonesian programmes', () => {
  check('id', [
    [
      'Jadwal Rabu (10/7): 09.00 kunjungan kehormatan; 10.15-11.45 pertemuan bilateral.',
      ['Rabu (10/7) = 10', '09.00 = 10T09:00', '10.15-11.45 = 10T10:15/10T11:45'],
    ],
    [
      'Jadwal Rabu (10/7)\n09.00 WIB Kedatangan delegasi\n13.00 Makan siang',
      ['Rabu (10/7) = 10', '09.00 WIB = 10T09:00', '13.00 = 10T13:00'],
    ],
    [
      'Rapat pleno: 10.30-12.45; makan siang: 13.00-14.30, demikian jadwal pada Rabu (10/7).',
      ['10.30-12.45 = 10T10:30/10T12:45', '13.00-14.30 = 10T13:00/10T14:30', 'Rabu (10/7) = 10'],
    ],
    ['Skor akhir 2.15-3.30 dan harga Rp 9.30-12.45 ribu.', []],
  ])
})
