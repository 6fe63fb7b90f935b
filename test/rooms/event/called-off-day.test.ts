import { expect, test } from 'vitest'
import { events } from './told.ts'

const arelano = 'Peruvian Foreign Minister Tomas Arelano'

test.each([
  [`${arelano} on Sunday postponed a visit to Fiji.`, 'postponed', '-'],
  [`${arelano} on Saturday called off his trip to Fiji set for July 2.`, 'cancelled', '2023-07-02'],
  [
    `${arelano} postponed on Sunday his visit to Fiji scheduled for June 30.`,
    'postponed',
    '2023-06-30',
  ],
  [`${arelano} cancelled Thursday’s visit to Fiji.`, 'cancelled', '2023-06-22'],
  [`${arelano} cancelled a visit to Fiji on Wednesday.`, 'cancelled', '2023-06-21'],
  [`${arelano} had to call off his visit to Fiji.`, 'cancelled', '-'],
  [`${arelano} was forced to scrap a stop in Fiji on Saturday.`, 'cancelled', '2023-06-17'],
  [`${arelano} would have visited Fiji on June 30.`, 'cancelled', '2023-06-30'],
] as const)('the day something was called off is none of its own: %s', (text, status, day) => {
  expect(events('en', text)).toEqual([
    `visit | ${status} | Tomas Arelano + Fiji | ${day} | Fiji | -`,
  ])
})

test('what a verb leaves out is called off with it', () => {
  expect(
    events('en', `${arelano} was to have travelled to Suva on Tuesday and to Apia on Wednesday.`),
  ).toEqual([
    'visit | cancelled | Tomas Arelano + Fiji | 2023-06-20 | Suva | -',
    'visit | cancelled | Tomas Arelano + Samoa | 2023-06-21 | Apia | -',
  ])
})

test.each([
  'met Fijian Prime Minister Jone Ravula on Sunday as he pressed on with a mission to secure a cease-fire in Gaza.',
  'met Fijian Prime Minister Jone Ravula on Sunday amid a push for peace in Sudan.',
  'met Fijian Prime Minister Jone Ravula on Sunday over the release of hostages in Lebanon.',
])('where a truce is sought nobody met: %s', (text) => {
  expect(events('en', `${arelano} ${text}`)).toEqual([
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | -',
  ])
})

test('a peace deal was signed where it says', () => {
  expect(
    events(
      'en',
      `${arelano} and Fijian Prime Minister Jone Ravula signed a peace deal in Suva on Sunday.`,
    ),
  ).toEqual(['agreement | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Suva | -'])
})

test('a plan that leads on before it is left is a plan', () => {
  expect(events('en', `${arelano} will visit Fiji on Friday before leaving for Santiago.`)).toEqual(
    [
      'visit | planned | Tomas Arelano + Fiji | 2023-06-23 | Fiji | -',
      'visit | planned | Tomas Arelano + Chile | - | Santiago | -',
    ],
  )
})

test.each([
  ['A visit by Peruvian President Rosa Quispe to Fiji never took place.', 'cancelled'],
  ['Peruvian President Rosa Quispe’s planned visit to Fiji did not materialise.', 'cancelled'],
  ['Peruvian President Rosa Quispe’s visit to Fiji never went ahead.', 'cancelled'],
])('what never took place was called off: %s', (text, status) => {
  expect(events('en', text)).toEqual([`visit | ${status} | Rosa Quispe + Fiji | - | Fiji | -`])
})
