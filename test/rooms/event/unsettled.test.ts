import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'Samoa offered on Monday to host talks between Fiji and Peru.',
    ['talks | hypothetical | Samoa + Fiji + Peru | - | - | -'],
  ],
  [
    'Fijian Foreign Minister Jone Ravula has asked to see Peruvian President Tomas Arelano.',
    ['meeting | hypothetical | Jone Ravula + Tomas Arelano | - | - | -'],
  ],
  [
    'Fijian Prime Minister Jone Ravula will not be stopping in Lima on the way, as had been planned.',
    ['visit | cancelled | Jone Ravula + Peru | - | Lima | -'],
  ],
  [
    'A planned telephone call between Fijian Prime Minister Jone Ravula and Peruvian President Tomas Arelano did not take place on Monday.',
    ['call | cancelled | Jone Ravula + Tomas Arelano | 2023-06-19 | - | -'],
  ],
])('a plan that is none: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  'Fijian Prime Minister Jone Ravula will not travel to Lima for now.',
  'Fijian Prime Minister Jone Ravula has not asked to see Peruvian President Tomas Arelano.',
])('nothing was planned: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test('an invitation taken up is a visit to come', () => {
  expect(
    events(
      'en',
      "Peruvian President Tomas Arelano has accepted Fijian Prime Minister Jone Ravula's invitation to visit Suva in October.",
    ),
  ).toEqual([
    'invitation | happened | Tomas Arelano + Jone Ravula | - | - | -',
    'visit | planned | Tomas Arelano + Jone Ravula | 2023-10 | Suva | -',
  ])
})
