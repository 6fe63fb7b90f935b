import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Fijian Prime Minister Jone Ravula'
const arelano = 'Peruvian President Tomas Arelano'

test.each([
  [
    `${ravula} will see ${arelano}, with whom he signed a defence pact last year.`,
    [
      'meeting | planned | Jone Ravula + Tomas Arelano | - | - | -',
      'agreement | happened | Tomas Arelano + Jone Ravula | 2022 | - | -',
    ],
  ],
  [
    `Fijian Foreign Minister Ana Tuala will meet ${arelano}, with whom she last held talks in Geneva in 2021.`,
    [
      'meeting | planned | Ana Tuala + Tomas Arelano | - | - | -',
      'talks | happened | Tomas Arelano + Ana Tuala | 2021 | Geneva | -',
    ],
  ],
  [
    `Fijian Foreign Minister Ana Tuala was also to see ${arelano}, with whom she last met in Lima in February, and Chilean President Pedro Salinas.`,
    [
      'meeting | planned | Ana Tuala + Tomas Arelano | - | - | -',
      'meeting | planned | Ana Tuala + Pedro Salinas | - | - | -',
      'meeting | happened | Tomas Arelano + Ana Tuala | 2023-02 | Lima | -',
    ],
  ],
  [
    `Fijian Foreign Minister Ana Tuala met ${arelano}, with whom she last spoke by phone in February, in Suva on Sunday.`,
    [
      'meeting | happened | Ana Tuala + Tomas Arelano | 2023-06-18 | Suva | -',
      'call | happened | Tomas Arelano + Ana Tuala | 2023-02 | - | -',
    ],
  ],
  [
    `Fijian Foreign Minister Ana Tuala received ${arelano}, whom she last met in Lima in February, in Suva on Sunday.`,
    [
      'meeting | happened | Ana Tuala + Tomas Arelano | 2023-06-18 | Suva | -',
      'meeting | happened | Tomas Arelano + Ana Tuala | 2023-02 | Lima | -',
    ],
  ],
])('with whom: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  [
    'Kenya and Somalia agreed on Sunday to reopen the border after talks in Nairobi.',
    'talks | happened | Kenya + Somalia | 2023-06-18 | Nairobi | -',
  ],
  [
    'A phone call between the Peruvian and Fijian foreign ministers on Sunday failed to end the row.',
    'call | happened | Peru + Fiji | 2023-06-18 | - | -',
  ],
  [
    "Peru's Tomas Arelano and Fiji's Jone Ravula shared a 40-minute call on Sunday.",
    'call | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | PT40M',
  ],
  [
    `${ravula} had already been to Lima in October.`,
    'visit | happened | Jone Ravula + Peru | 2022-10 | Lima | -',
  ],
])('the sides around: %s', (text, expected) => {
  expect(events('en', text)).toContain(expected)
})

test.each([
  `After talks in Nairobi, ${ravula} flew home.`,
  `${ravula}, whom ${arelano} admires, likes to talk.`,
])('no two sides: %s', (text) => {
  expect(events('en', text)).toEqual([])
})
