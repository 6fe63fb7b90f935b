import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'id',
    'Peru mengakui Kosovo pada 2014.',
    ['recognition | happened | Peru + Kosovo | 2014 | - | -'],
  ],
  ['id', 'Peru mengakui Kosovo telah menang.', []],
  [
    'en',
    'Peru has recognised Kosovo, the foreign ministry said.',
    ['recognition | happened | Peru + Kosovo | - | - | -'],
  ],
  [
    'id',
    'Kementerian Luar Negeri Peru memanggil Duta Besar Fiji Jone Ravula pada Jumat (16/6). Pada Minggu (18/6), Peru memanggil Ravula lagi.',
    [
      'summons | happened | Peruvian Foreign Ministry + Jone Ravula | 2023-06-16 | - | -',
      'summons | happened | Peru + Jone Ravula | 2023-06-18 | - | -',
    ],
  ],
  ['id', 'Menlu Fiji Jone Ravula tersenyum. Peru memanggil Ravula.', []],
  [
    'en',
    "Fijian Foreign Minister Jone Ravula preferred to see in it a signal to Peru's Tomas Arelano.",
    [],
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula mengatakan pemerintah akan mengirim dua tim penyelamat ke Peru. Rakyat Fiji turut berduka.',
    ['aid | planned | Fiji + Peru | - | Peru | -'],
  ],
] as const)(
  'words of many senses tell of an event by what stands behind them (%s): %s',
  (lang, text, expected) => {
    expect(events(lang, text)).toEqual(expected)
  },
)

test.each([
  [
    'id',
    'Ketua Umum PSSI Erick Thohir bertemu Presiden FIFA Gianni Infantino di Paris, Minggu (18/6).',
    [],
  ],
  ['en', 'FIFA President Jone Ravula of Fiji met Peruvian President Tomas Arelano in Lima.', []],
] as const)('sport is no diplomacy (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})
