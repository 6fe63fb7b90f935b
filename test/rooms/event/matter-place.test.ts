import { expect, test } from 'vitest'
import { events } from './told.ts'

const told = (text: string) => events('id', text, '2026-06-19')

test.each([
  // what is spoken of lies elsewhere
  [
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Suva, Rabu (17/6). Kedua menteri membahas gencatan senjata di Sudan.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2026-06-17 | Suva | -'],
  ],
  [
    'Menlu Fiji Jone Ravula menerima Menlu Peru Tomas Arelano di Suva, Rabu (17/6). Keduanya membicarakan perang Rusia di Ukraina.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2026-06-17 | Suva | -'],
  ],
  [
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Suva, Rabu (17/6). Mereka mendiskusikan peringatan 17 Agustus.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2026-06-17 | Suva | -'],
  ],
  // a day beside the place, or the country of one of them: where they spoke
  [
    'Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano membahas perdagangan di Sudan, Rabu (17/6).',
    ['talks | happened | Jone Ravula + Tomas Arelano | 2026-06-17 | Sudan | -'],
  ],
  [
    'Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano membahas perdagangan di Peru.',
    ['talks | happened | Jone Ravula + Tomas Arelano | - | Peru | -'],
  ],
  // what is agreed upon is to be done elsewhere, and later
  [
    'Menlu Fiji Jone Ravula menjamu Menlu Peru Tomas Arelano di Suva, Rabu (17/6). Kedua menteri sepakat menggelar latihan bersama di Nadi pada Agustus.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2026-06-17 | Suva | -',
      'agreement | happened | Jone Ravula + Tomas Arelano | 2026-06-17 | Suva | -',
    ],
  ],
  [
    'Menlu Fiji Jone Ravula menjamu Menlu Peru Tomas Arelano di Suva, Rabu (17/6). Keduanya setuju untuk membuka pos bersama di Nadi.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2026-06-17 | Suva | -',
      'agreement | happened | Jone Ravula + Tomas Arelano | 2026-06-17 | Suva | -',
    ],
  ],
  // but where they met, with its day
  [
    'Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano sepakat membuka penerbangan langsung di Nadi, Rabu (17/6).',
    ['agreement | happened | Jone Ravula + Tomas Arelano | 2026-06-17 | Nadi | -'],
  ],
] as const)('places and days of the matter: %s', (text, expected) => {
  expect(told(text)).toEqual([...expected])
})
