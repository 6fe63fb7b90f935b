import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'Fijian and Peruvian negotiators were expected in Lima on Thursday for their first direct talks in years.',
    ['talks | planned | Fiji + Peru | 2023-06-22 | Lima | -'],
  ],
  [
    'Peruvian, Chilean and Fijian envoys are due in Geneva on Thursday for talks.',
    ['talks | planned | Peru + Chile + Fiji | 2023-06-22 | Geneva | -'],
  ],
  [
    'Envoys from Fiji and Peru arrived in Geneva on Sunday for talks on fishing rights.',
    ['talks | happened | Fiji + Peru | 2023-06-18 | Geneva | -'],
  ],
  // companies serve nobody
  ['Fijian and Peruvian tuna was expected in Lima on Thursday for talks of the trade.', []],
])('delegates named by their states: %s', (text, wanted) => {
  expect(events('en', text, '2023-06-20')).toEqual(wanted)
})

test.each([
  'Peruvian President Tomas Arelano urged Fijian President Jone Ravula by phone on Sunday to go to Japan.',
  'Peruvian President Tomas Arelano pressed Fijian President Jone Ravula in a phone call on Sunday to travel to Japan.',
  'Peruvian President Tomas Arelano asked Fijian President Jone Ravula in a telephone call on Sunday to visit Japan.',
])('what was asked for in a call is none of its own: %s', (text) => {
  expect(events('en', text)).toEqual([
    'call | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | -',
  ])
})

test('an act told again is the same', () => {
  expect(
    events(
      'en',
      "On Sunday Fiji expelled Peru's ambassador. It is the first time Fiji has expelled an ambassador.",
    ),
  ).toEqual(['expulsion | happened | Fiji + Peru | 2023-06-18 | - | -'])
})
