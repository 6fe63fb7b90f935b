import { expect, test } from 'vitest'
import { events } from './told.ts'

const place = (lang: 'id' | 'en', text: string) =>
  events(lang, text).map((line) => line.split(' | ')[4])

test.each([
  [
    'en',
    'SUVA, June 18 (Reuters) - Fiji summoned the Peruvian ambassador to the foreign ministry on Sunday over tuna.',
  ],
  [
    'en',
    'SUVA (AFP) – Foreign Minister Jone Ravula summoned Peruvian ambassador Tomas Arelano on Sunday over tuna.',
  ],
  [
    'en',
    'SUVA, June 18 (Reuters) - Peruvian Ambassador Tomas Arelano was called in to the foreign ministry on Sunday.',
  ],
  [
    'id',
    'SUVA - Kementerian Luar Negeri Fiji memanggil Duta Besar Peru Tomas Arelano, Minggu (18/6).',
  ],
] as const)('the city of the dateline (%s): %s', (lang, text) => {
  expect(place(lang, text)).toEqual(['Suva'])
})

test.each([
  // told from the other capital
  [
    'en',
    'LIMA, June 18 (Reuters) - Fiji summoned the Peruvian ambassador to the foreign ministry on Sunday over tuna.',
    '-',
  ],
  // of long ago, and still to come
  ['en', 'SUVA — Fiji summoned the Peruvian ambassador in May over tuna.', '-'],
  ['en', 'SUVA — Fiji will summon the Peruvian ambassador on Tuesday over tuna.', '-'],
] as const)('and of no other (%s): %s', (lang, text, expected) => {
  expect(place(lang, text)).toEqual([expected])
})
