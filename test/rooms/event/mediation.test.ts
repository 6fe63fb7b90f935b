import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'id',
    'Pertemuan Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano di Lima berlangsung dua jam. Pertemuan itu dipandu Menlu Chile Pedro Salinas.',
    ['meeting | happened | Jone Ravula + Tomas Arelano + Pedro Salinas | - | Lima | PT2H'],
  ],
  [
    'en',
    'The talks between Fijian Foreign Minister Jone Ravula and Peruvian Foreign Minister Tomas Arelano, opened on Sunday by their Chilean colleague, Foreign Minister Pedro Salinas, ran to eleven hours.',
    ['talks | happened | Jone Ravula + Tomas Arelano + Pedro Salinas | 2023-06-18 | - | PT11H'],
  ],
] as const)('who leads an encounter of others was there (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})
