import { expect, test } from 'vitest'
import { events } from './told.ts'

const times = (text: string) => events('id', text, '2025-05-29').map((line) => line.split(' | ')[3])

test.each([
  [
    'Menlu Fiji Jone Ravula tiba di Jakarta, Selasa (27/5), untuk kunjungan tiga hari. Pada hari kedua kunjungan, Ravula bertemu Menlu Sugiono.',
    ['2025-05-27', '2025-05-28'],
  ],
  [
    'Menlu Fiji Jone Ravula memulai kunjungan tiga hari ke Indonesia pada Selasa (27/5). Pada hari terakhir lawatannya, ia menemui Menlu Sugiono.',
    ['2025-05-27', '2025-05-29'],
  ],
  // the day after the first one of the visit, and not of the day told last
  [
    'Menlu Fiji Jone Ravula berada di Lima pada 27-29 Mei. Pada hari pertama, ia berunding dengan Menlu Peru Tomas Arelano; esok harinya ia diterima Presiden Dina Boluarte.',
    ['2025-05-27', '2025-05-27', '2025-05-28'],
  ],
  // no visit, no day
  ['Menlu Fiji Jone Ravula bertemu Menlu Sugiono di Lima pada hari kedua perang.', ['-']],
  // a visit has no sixth day that lasts three
  [
    'Menlu Fiji Jone Ravula tiba di Jakarta, Selasa (27/5), untuk kunjungan tiga hari. Pada hari keenam serangan, Ravula bertemu Menlu Sugiono.',
    ['2025-05-27', '2025-05-27'],
  ],
] as const)('days of a visit: %s', (text, expected) => {
  expect(times(text)).toEqual([...expected])
})
