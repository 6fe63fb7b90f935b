import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'Fiji summoned the ambassadors of Peru, Chile and Brazil on Monday.',
    'summons | happened | Fiji + Peru + Chile + Brazil | 2023-06-19 | - | -',
  ],
  [
    'Fiji summoned the French and German ambassadors on Monday.',
    'summons | happened | Fiji + France + Germany | 2023-06-19 | - | -',
  ],
  [
    'The ambassadors of Peru and Chile were summoned to the Fijian foreign ministry on Monday.',
    'summons | happened | Fijian Foreign Ministry + Peru + Chile | 2023-06-19 | - | -',
  ],
])('envoys of several states: %s', (text, expected) => {
  expect(events('en', text)).toEqual([expected])
})

test.each([
  [
    'Fiji has cut diplomatic ties with Peru and recalled its ambassador, the foreign ministry said on Monday.',
    'recall | happened | Fiji + Peru | 2023-06-19 | - | -',
  ],
  [
    'Peru regretted the move. Its foreign ministry on Monday gave Fiji’s charge d’affaires 48 hours to leave Lima.',
    'expulsion | happened | Peru + Fiji | 2023-06-19 | - | -',
  ],
  [
    'A panel of the UN Security Council was disbanded in May after Chile vetoed the renewal of its mandate.',
    'vote | happened | Chile + UN Security Council | 2023-05 | - | -',
  ],
])('a side told before the word: %s', (text, expected) => {
  expect(events('en', text)).toEqual([expected])
})

test('the day of an announcement told in the next sentence', () => {
  const text =
    'The United States has imposed sanctions on three Peruvian officers. The State Department said the measures, announced by its spokesman on Monday, would freeze their assets.'
  expect(events('en', text)).toEqual([
    'sanction | happened | United States + Peru | 2023-06-19 | - | -',
  ])
})

test.each([
  'Chile’s ambassador told the UN General Assembly before the vote that the world had spoken.',
  'Fijian Foreign Minister Jone Ravula summoned Peru’s envoy. Peruvian Ambassador Tomas Arelano met the ministry’s state secretary.',
])('no encounter more: %s', (text) => {
  expect(events('en', text).filter((one) => /^(?:vote|meeting)/.test(one))).toEqual([])
})
