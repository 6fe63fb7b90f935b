import { expect, test } from 'vitest'
import { events } from './told.ts'

const place = (lang: 'id' | 'en', text: string) => events(lang, text)[0]?.split(' | ')[4]

test.each([
  ['id', 'Peru memanggil kuasa usaha Fiji di Lima pada Kamis (15/6).', 'Lima'],
  ['id', 'Kementerian Luar Negeri Peru memanggil Duta Besar Fiji di Lima, Jone Ravula.', 'Lima'],
  [
    'id',
    'Kuasa usaha Fiji di Lima, Jone Ravula, dipanggil ke Kementerian Luar Negeri Peru pada Rabu.',
    'Lima',
  ],
  // posted elsewhere, or nobody says where
  ['id', 'Peru memanggil Duta Besar Fiji di Santiago, Jone Ravula.', '-'],
  ['id', 'Peru memanggil Duta Besar Fiji untuk Peru, Jone Ravula.', '-'],
] as const)('an envoy is summoned where he is posted (%s): %s', (lang, text, told) => {
  expect(place(lang, text)).toBe(told)
})

test('an article joined to a name stands before nobody else', () => {
  const text =
    'Presiden Peru Ahmad al-Ravula tiba di Suva pada Minggu (18/6). Presiden Fiji Tomas Arelano akan menerima al-Ravula di Suva pada Selasa (20/6).'
  expect(events('id', text).at(-1)).toContain('meeting | planned | Tomas Arelano + Ahmad al-Ravula')
})

test.each([
  'Lima, Kanal Satu Peru -- Fiji mengusir duta besar Chile pada Kamis (15/6).',
  'Jakarta, Media Nusa Australia - Fiji mengusir duta besar Chile pada Kamis (15/6).',
])('the state in the name of an outlet in the dateline is no party: %s', (text) => {
  expect(events('id', text)).toEqual(['expulsion | happened | Fiji + Chile | 2023-06-15 | - | -'])
})

test('a city and its state in the dateline are no outlet', () => {
  const text = 'Doha, Qatar - Fiji mengusir duta besar Chile pada Kamis (15/6).'
  expect(events('id', text)).toEqual(['expulsion | happened | Fiji + Chile | 2023-06-15 | - | -'])
})
