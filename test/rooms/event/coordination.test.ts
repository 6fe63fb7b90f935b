import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'id',
    'Menlu Fiji Jone Ravula mengunjungi Lima pada Kamis (15/6) dan Santiago sehari kemudian.',
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-15 | Lima | -',
      'visit | happened | Jone Ravula + Chile | 2023-06-16 | Santiago | -',
    ],
  ],
  [
    'en',
    'Fijian President Jone Ravula will visit Lima on Wednesday and Santiago on Thursday.',
    [
      'visit | planned | Jone Ravula + Peru | 2023-06-21 | Lima | -',
      'visit | planned | Jone Ravula + Chile | 2023-06-22 | Santiago | -',
    ],
  ],
  [
    'en',
    'Fijian Foreign Minister Jone Ravula, who saw Peruvian Foreign Minister Tomas Arelano last Thursday and Chilean Foreign Minister Pedro Salinas a day later, said nothing.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-15 | - | -',
      'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-16 | - | -',
    ],
  ],
] as const)('one verb, two objects, a day for each (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})

test('a journey with a stop for each day', () => {
  expect(
    events(
      'en',
      "Peruvian Foreign Minister Tomas Arelano travels to Suva on Tuesday, Apia on Wednesday and Nuku'alofa on Thursday.",
    ),
  ).toEqual([
    'visit | planned | Tomas Arelano + Fiji | 2023-06-20 | Suva | -',
    'visit | planned | Tomas Arelano + Samoa | 2023-06-21 | Apia | -',
    "visit | planned | Tomas Arelano + Tonga | 2023-06-22 | Nuku'alofa | -",
  ])
})

test.each([
  [
    'id',
    'Menlu Fiji Jone Ravula melakukan pertemuan bilateral dengan tiga negara yakni Laos, Peru, dan Kanada di Vientiane pada Kamis.',
    [
      'meeting | happened | Jone Ravula + Laos | 2023-06-15 | Vientiane | -',
      'meeting | happened | Jone Ravula + Peru | 2023-06-15 | Vientiane | -',
      'meeting | happened | Jone Ravula + Canada | 2023-06-15 | Vientiane | -',
    ],
  ],
  [
    'en',
    'Fijian President Jone Ravula held bilateral talks with Peruvian Foreign Minister Tomas Arelano and Chilean Foreign Minister Pedro Salinas in Vientiane on Thursday.',
    [
      'talks | happened | Jone Ravula + Tomas Arelano | 2023-06-15 | Vientiane | -',
      'talks | happened | Jone Ravula + Pedro Salinas | 2023-06-15 | Vientiane | -',
    ],
  ],
  [
    'en',
    "Jone Ravula, Fiji's foreign minister, had one-on-one meetings with the foreign ministers of Laos and Chile in Suva on Thursday.",
    [
      'meeting | happened | Jone Ravula + Laos | 2023-06-15 | Suva | -',
      'meeting | happened | Jone Ravula + Chile | 2023-06-15 | Suva | -',
    ],
  ],
  // of one country, and of three: one encounter
  [
    'en',
    'Fijian President Jone Ravula held bilateral talks with Peruvian President Ana Ortega and Peruvian Foreign Minister Tomas Arelano in Lima on Thursday.',
    ['talks | happened | Jone Ravula + Ana Ortega + Tomas Arelano | 2023-06-15 | Lima | -'],
  ],
  [
    'id',
    'Menlu Fiji Jone Ravula mengadakan pertemuan trilateral dengan Menlu Peru Tomas Arelano dan Menlu Chile Pedro Salinas di Suva pada Kamis.',
    ['meeting | happened | Jone Ravula + Tomas Arelano + Pedro Salinas | 2023-06-15 | Suva | -'],
  ],
] as const)('what is bilateral is held with each (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})
