import { expect, test } from 'vitest'
import { events } from './told.ts'

const visit = 'visit | happened | Jone Ravula + Peru | - | Peru | -'
const meeting = 'meeting | planned | Jone Ravula + Tomas Arelano | 2023-06-22 | Peru | -'

// what stands between commas is told beside: the verb behind it, small words and all, has the subject before it
test.each([
  'Fijian Foreign Minister Jone Ravula, who is visiting Peru, will meet President Tomas Arelano on Thursday.',
  'Fijian Foreign Minister Jone Ravula, visiting Peru, is also expected to meet Peruvian President Tomas Arelano on Thursday.',
  'Fijian Foreign Minister Jone Ravula, who is on a visit to Peru, is due to meet President Tomas Arelano on Thursday.',
])('a clause between subject and plan: %s', (text) => {
  expect(events('en', text)).toEqual([visit, meeting])
})

test.each([
  'Menlu Fiji Jone Ravula, yang sedang mengunjungi Peru, akan bertemu Presiden Tomas Arelano pada Kamis.',
  'Menlu Fiji Jone Ravula, yang tengah berkunjung ke Peru, juga dijadwalkan bertemu Presiden Tomas Arelano pada Kamis.',
])('satu anak kalimat di antaranya: %s', (text) => {
  expect(events('id', text)).toEqual([visit, meeting])
})

test('a list before the verb is no insertion', () => {
  expect(
    events(
      'en',
      'In Suva, the leaders of Peru, Chile and Laos, will meet Fijian President Jone Ravula on Thursday.',
    ),
  ).toEqual(['meeting | planned | Peru + Chile + Laos + Jone Ravula | 2023-06-22 | Suva | -'])
})

test.each([
  [
    'en',
    'Peruvian Foreign Minister Tomas Arelano, who is on a two-day visit to Japan, is expected to meet Japanese Foreign Minister Kenji Ito on Thursday before he leaves for Osaka.',
    [
      'visit | happened | Tomas Arelano + Japan | - | Japan | P2D',
      'meeting | planned | Tomas Arelano + Kenji Ito | 2023-06-22 | Japan | -',
      'visit | planned | Tomas Arelano + Japan | 2023-06-22 | Osaka | -',
    ],
  ],
  [
    'en',
    'Peruvian Foreign Minister Tomas Arelano arrived in Japan on Sunday and is to meet Japanese Foreign Minister Kenji Ito on Thursday before leaving for Osaka.',
    [
      'visit | happened | Tomas Arelano + Japan | 2023-06-18 | Japan | -',
      'meeting | planned | Tomas Arelano + Kenji Ito | 2023-06-22 | Japan | -',
    ],
  ],
] as const)('where the journey leads next is not where it is (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})

test('a plan joined behind a day says nothing of the day', () => {
  expect(
    events(
      'id',
      'Menlu Fiji Jone Ravula tiba di Lima pada Minggu dan dijadwalkan bertemu Menlu Peru Tomas Arelano pada Selasa.',
    ),
  ).toEqual([
    'visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -',
    'meeting | planned | Jone Ravula + Tomas Arelano | 2023-06-20 | Lima | -',
  ])
})
