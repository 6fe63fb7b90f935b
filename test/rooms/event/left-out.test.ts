import { expect, test } from 'vitest'
import { events } from './told.ts'

const expected = ['talks | happened | Jone Ravula + Tomas Arelano | 2023-06-14 | Lima | PT2H']

test.each([
  [
    'en',
    'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano on Wednesday and held talks for two hours in Lima.',
  ],
  [
    'id',
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano pada Rabu dan berdialog selama dua jam di Lima.',
  ],
  [
    'id',
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano pada Rabu dan melakukan pembicaraan selama dua jam di Lima.',
  ],
] as const)('met and talked for two hours (%s): %s', (lang, text) => {
  expect(events(lang, text)).toEqual(expected)
})

test.each([
  'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano on Wednesday and held talks with businessmen for two hours.',
  'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano on Wednesday and spoke at a university for two hours.',
])('whom it was with else, or whom it was said to, has that length: %s', (text) => {
  expect(events('en', text)).toEqual([
    'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-14 | - | -',
  ])
})
