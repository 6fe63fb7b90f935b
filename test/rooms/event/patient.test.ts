import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'The Peruvian ambassador to Fiji was summoned to the foreign ministry on Monday.',
    ['summons | happened | Fiji + Peru | 2023-06-19 | - | -'],
  ],
  [
    'Fijian Foreign Minister Jone Ravula said the Peruvian ambassador would be summoned on Tuesday.',
    ['summons | planned | Jone Ravula + Peru | 2023-06-20 | - | -'],
  ],
  [
    'Three Peruvian diplomats were expelled from Fiji on Monday.',
    ['expulsion | happened | Fiji + Peru | 2023-06-19 | - | -'],
  ],
  [
    "Fiji's ambassador to Peru was recalled on Monday.",
    ['recall | happened | Fiji + Peru | 2023-06-19 | - | -'],
  ],
  [
    'Fijian Prime Minister Jone Ravula was invited to Lima by Peruvian President Tomas Arelano.',
    ['invitation | happened | Tomas Arelano + Jone Ravula | - | - | -'],
  ],
  [
    'Fijian Prime Minister Jone Ravula, now unopposed in the race to succeed Mark Rutte, was congratulated by Peruvian President Tomas Arelano.',
    ['congratulation | happened | Tomas Arelano + Jone Ravula | - | - | -'],
  ],
])('an act in the passive: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  'Three Peruvian tourists were expelled from Fiji on Monday.',
  'A Peruvian milk powder was recalled in Suva on Monday.',
  'Peruvian reporters were invited to the palace in Lima on Monday.',
  'Peruvian Foreign Minister Tomas Arelano was summoned by the Peruvian Congress on Monday.',
])('no act of a state: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test.each([
  [
    'Duta Besar Peru untuk Fiji dipanggil ke Kementerian Luar Negeri pada Senin (19/6).',
    ['summons | happened | Fiji + Peru | 2023-06-19 | - | -'],
  ],
  [
    'Tiga diplomat Peru diusir dari Fiji pada Senin (19/6).',
    ['expulsion | happened | Fiji + Peru | 2023-06-19 | - | -'],
  ],
  [
    'Duta Besar Peru dipanggil Kementerian Luar Negeri Fiji, Senin (19/6).',
    ['summons | happened | Fijian Foreign Ministry + Peru | 2023-06-19 | - | -'],
  ],
])('Indonesian: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})

test.each([
  'Menteri Dalam Negeri Fiji Jone Ravula dipanggil parlemen Fiji, Senin (19/6).',
  'Tiga penumpang diusir dari bus di Suva pada Senin (19/6).',
])('Indonesian, no act of a state: %s', (text) => {
  expect(events('id', text)).toEqual([])
})
