import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    "Fijian Prime Minister Jone Ravula broke the news to Peru's president, Tomas Arelano, by telephone on Monday.",
    ['call | happened | Jone Ravula + Tomas Arelano | 2023-06-19 | - | -'],
  ],
  [
    'Fijian Prime Minister Jone Ravula telephoned Peruvian President Tomas Arelano on Friday. On Monday it was Arelano who called.',
    [
      'call | happened | Jone Ravula + Tomas Arelano | 2023-06-16 | - | -',
      'call | happened | Tomas Arelano + Jone Ravula | 2023-06-19 | - | -',
    ],
  ],
  [
    "It was Fiji's prime minister, Jone Ravula, who called Peruvian President Tomas Arelano on Monday.",
    ['call | happened | Jone Ravula + Tomas Arelano | 2023-06-19 | - | -'],
  ],
  [
    "Fijian Prime Minister Jone Ravula and Peru's Tomas Arelano will speak by video on Saturday.",
    ['call | planned | Jone Ravula + Tomas Arelano | 2023-06-24 | - | -'],
  ],
])('a call: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  'Fijian Prime Minister Jone Ravula rang a bell on Monday, and Peruvian President Tomas Arelano applauded.',
  'A letter from Fiji reached Lima on Monday, Peruvian President Tomas Arelano said.',
])('no call and no journey: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test('a place is what is reached', () => {
  expect(events('en', 'Peruvian President Tomas Arelano reached Suva on Sunday evening.')).toEqual([
    'visit | happened | Tomas Arelano + Fiji | 2023-06-18 | Suva | -',
  ])
})

test('promised by telephone, or given', () => {
  expect(events('en', 'Fiji has promised Peru $9 million.')).toEqual([
    'aid | planned | Fiji + Peru | - | - | -',
  ])
})
