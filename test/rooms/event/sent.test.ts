import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'Fiji has dispatched a delegation led by Foreign Minister Ana Tuala to Lima.',
    ['visit | happened | Ana Tuala + Peru | - | Lima | -'],
  ],
  [
    'Chilean President Pedro Salinas will send his foreign minister, Marta Ruiz, to Suva next week for talks with Prime Minister Jone Ravula of Fiji.',
    [
      'visit | planned | Marta Ruiz + Fiji | 2023-06-26 | Suva | -',
      'talks | planned | Marta Ruiz + Jone Ravula | 2023-06-26 | Suva | -',
    ],
  ],
  [
    'Peru sent Deputy Foreign Minister Luis Quispe to Fiji on Sunday to explain the decision.',
    ['visit | happened | Luis Quispe + Fiji | 2023-06-18 | Fiji | -'],
  ],
  [
    'Peruvian Foreign Minister Luis Quispe was dispatched to Suva on Monday to mend ties.',
    ['visit | happened | Luis Quispe + Fiji | 2023-06-19 | Suva | -'],
  ],
  [
    'Peru is sending a team headed by Defence Minister Luis Quispe and Trade Minister Hugo Paz to Suva.',
    ['visit | happened | Luis Quispe + Hugo Paz + Fiji | - | Suva | -'],
  ],
])('sent on a journey: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  'Peru sent Fijian Prime Minister Jone Ravula a letter.',
  'A court in Lima sent former Fijian President Jone Ravula to prison.',
  'Peruvian President Tomas Arelano sent word that Suva could wait.',
  'Peruvian President Tomas Arelano sent Fijian Prime Minister Jone Ravula his reply to the note.',
])('nobody travels: %s', (text) => {
  expect(events('en', text)).toEqual([])
})
