import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'en',
    'Fijian President Jone Ravula flew to Lima in September.',
    ['visit | happened | Jone Ravula + Peru | 2022-09 | Lima | -'],
  ],
  [
    'en',
    'In September Fijian President Jone Ravula met Peruvian President Tomas Arelano in Suva.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2022-09 | Suva | -'],
  ],
  [
    'en',
    'In February Fijian President Jone Ravula flew to Lima to see Peruvian President Tomas Arelano.',
    [
      'visit | happened | Jone Ravula + Tomas Arelano | 2023-02 | Lima | -',
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-02 | Lima | -',
    ],
  ],
  [
    'en',
    'Fijian President Jone Ravula will meet Peruvian President Tomas Arelano in Suva in September.',
    ['meeting | planned | Jone Ravula + Tomas Arelano | 2023-09 | Suva | -'],
  ],
] as const)('the year of a month told without one (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})
