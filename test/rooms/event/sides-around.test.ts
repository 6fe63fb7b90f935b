import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'Ties have improved since Fijian Prime Minister Jone Ravula met Peruvian President Tomas Arelano in March.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-03 | - | -'],
  ],
  [
    'They have not spoken since Fijian Prime Minister Jone Ravula visited Peru in March.',
    ['visit | happened | Jone Ravula + Peru | 2023-03 | Peru | -'],
  ],
  [
    'It is the first visit since Fijian Prime Minister Jone Ravula last flew to Lima in 2018.',
    ['visit | happened | Jone Ravula + Peru | 2018 | Lima | -'],
  ],
  ['It is the first visit since Fijian Prime Minister Jone Ravula in 2018.', []],
])('behind "since": %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  [
    'The Peruvian delegation, headed by Foreign Minister Marta Ruiz, held talks in Suva on Monday with a Fijian team led by Foreign Minister Ana Tuala.',
    ['talks | happened | Marta Ruiz + Ana Tuala | 2023-06-19 | Suva | -'],
  ],
  [
    'A Peruvian delegation led by Foreign Minister Marta Ruiz met Fijian Prime Minister Jone Ravula in Suva.',
    ['meeting | happened | Marta Ruiz + Jone Ravula | - | Suva | -'],
  ],
])('the head of a delegation: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  [
    'Egypt and Oman are mediating talks between Peru and Chile in Cairo.',
    ['talks | happened | Egypt + Oman + Peru + Chile | - | Cairo | -'],
  ],
  [
    'Omani Foreign Minister Badr Albusaidi mediated indirect talks between Peruvian Foreign Minister Marta Ruiz and Chilean envoy Diego Fuentes in Muscat.',
    ['talks | happened | Badr Albusaidi + Marta Ruiz + Diego Fuentes | - | Muscat | -'],
  ],
  [
    'Talks between Peru and Chile, mediated by Oman, resumed in Muscat on Monday.',
    ['talks | happened | Peru + Chile + Oman | 2023-06-19 | Muscat | -'],
  ],
])('who mediates: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  [
    "The two sides signed five agreements during Fijian Prime Minister Jone Ravula's visit to Peru.",
    [
      'agreement | happened | Fiji + Peru | - | Peru | -',
      'visit | happened | Jone Ravula + Peru | - | Peru | -',
    ],
  ],
  [
    'Fijian Prime Minister Jone Ravula arrived in Lima on Monday. The two countries will sign a treaty on fish.',
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-19 | Lima | -',
      'agreement | planned | Fiji + Peru | - | - | -',
    ],
  ],
  [
    'Fijian Prime Minister Jone Ravula arrived in Lima on Monday. The two countries share a love of rugby.',
    ['visit | happened | Jone Ravula + Peru | 2023-06-19 | Lima | -'],
  ],
])('the two states of a visit: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test('whom a paper is signed with, told by what she is', () => {
  expect(
    events(
      'en',
      'Peruvian Foreign Minister Marta Ruiz arrived. She is expected to sign a memorandum on fishing with her Fijian counterpart, Ana Tuala.',
    ),
  ).toEqual(['agreement | planned | Ana Tuala + Marta Ruiz | - | - | -'])
})

test('what was never better is not the meeting', () => {
  expect(
    events(
      'en',
      'Speaking after a meeting with Peruvian President Tomas Arelano in Lima on Monday, Fijian Prime Minister Jone Ravula said ties had never been better.',
    ),
  ).toEqual(['meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-19 | Lima | -'])
})
