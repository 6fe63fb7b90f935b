import { expect, test } from 'vitest'
import { events } from './told.ts'

const told = (text: string) =>
  events('id', text, '2025-05-20').map((line) => {
    const [, status, , time] = line.split(' | ')
    return `${status} ${time}`
  })

const MET =
  'Menlu Sugiono menerima Menlu Fiji Jone Ravula di Gedung Pancasila, Jakarta, Senin (19/5).'

test.each([
  [
    'Pertemuan Menlu Sugiono dengan Menlu Fiji Jone Ravula yang semula dijadwalkan pada Senin (19/5) diundur ke Kamis (22/5).',
    ['postponed 2025-05-22'],
  ],
  [
    'Menlu Fiji Jone Ravula, yang sedianya tiba di Jakarta pada Rabu, menunda kunjungannya hingga 10 Juni.',
    ['postponed 2025-06-10'],
  ],
  // a week says less than the day it was to be on
  [
    'Kunjungan Menlu Fiji Jone Ravula ke Jakarta yang sedianya dimulai pada Jumat (23/5) ditunda ke pekan depan.',
    ['postponed 2025-05-23'],
  ],
  // put back by an hour or so it took place all the same
  [
    `${MET} Pertemuan yang dijadwalkan pukul 10.00 WIB itu baru dimulai pukul 11.20 WIB.`,
    ['happened 2025-05-19T11:20:00+07:00'],
  ],
  [
    `${MET} Pertemuan yang sedianya berlangsung tanpa pers itu ditunda tanpa tanggal baru.`,
    ['happened 2025-05-19'],
  ],
] as const)('moved: %s', (text, expected) => {
  expect(told(text).slice(0, 1)).toEqual([...expected])
})

test.each([
  ['id', 'Kunjungan Presiden Peru Tomas Arelano ke Fiji ditunda menyusul gempa Jumat malam.', '-'],
  ['id', 'Kunjungan Presiden Peru Tomas Arelano ke Fiji dibatalkan karena gempa pada Jumat.', '-'],
  ['id', 'Presiden Peru Tomas Arelano menunda lawatannya ke Fiji setelah gempa Jumat lalu.', '-'],
  [
    'id',
    'Kunjungan Presiden Peru Tomas Arelano ke Fiji pada Kamis (22/5) ditunda akibat gempa Jumat malam.',
    '2025-05-22',
  ],
  [
    'id',
    'Kunjungan Presiden Peru Tomas Arelano ke Fiji ditunda karena gempa Jumat malam menjadi Kamis (22/5).',
    '2025-05-22',
  ],
  [
    'en',
    "Peruvian President Tomas Arelano's visit to Fiji was postponed after a quake on Friday.",
    '-',
  ],
  [
    'en',
    "Peruvian President Tomas Arelano's visit to Fiji was called off because of Friday's quake.",
    '-',
  ],
  [
    'en',
    'Peruvian President Tomas Arelano put off a visit to Fiji set for 22 May following a quake on Friday.',
    '2025-05-22',
  ],
] as const)(
  'the day of the reason is not that of what is called off (%s): %s',
  (lang, text, time) => {
    expect(events(lang, text, '2025-05-20').map((line) => line.split(' | ')[3])).toEqual([time])
  },
)
