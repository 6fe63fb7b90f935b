import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'LIMA (Kabar) - Fiji gave the Peruvian charge d’affaires and a second diplomat 48 hours to leave on Monday.',
    ['expulsion | happened | Fiji + Peru | 2023-06-19 | - | -'],
  ],
  [
    "Fiji ordered Peru's ambassador, Tomas Arelano, to leave the country on Monday.",
    ['expulsion | happened | Fiji + Tomas Arelano | 2023-06-19 | - | -'],
  ],
  [
    'Three Peruvian diplomats were told on Monday to leave Fiji.',
    ['expulsion | happened | Fiji + Peru | 2023-06-19 | - | -'],
  ],
])('envoys told to leave: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  'The coach of Fiji gave the Peruvian players 48 hours to leave the hotel.',
  'The Foreign Minister of Fiji told residents to leave the coast, and the Peruvian ambassador did the same.',
])('nobody sent home: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test('an expulsion answered with another is another', () => {
  expect(
    events(
      'en',
      'Fiji expelled two Peruvian diplomats on Monday. Peru responded in kind, declaring the Fijian ambassador, Jone Ravula, persona non grata and recalling its remaining staff from Suva.',
    ),
  ).toEqual([
    'expulsion | happened | Fiji + Peru | 2023-06-19 | - | -',
    'expulsion | happened | Peru + Jone Ravula | - | - | -',
    'recall | happened | Peru + Fiji | - | - | -',
  ])
})

test('an act somebody has done for him', () => {
  expect(
    events(
      'en',
      'On Monday Fijian Foreign Minister Jone Ravula had the Peruvian ambassador, Tomas Arelano, summoned over remarks made in Lima.',
    ),
  ).toEqual(['summons | happened | Jone Ravula + Tomas Arelano | 2023-06-19 | - | -'])
})

test('called to a ministry', () => {
  expect(
    events(
      'en',
      'Peruvian ambassador Tomas Arelano was called to the Fijian foreign ministry on Monday and handed a note.',
    ),
  ).toEqual(['summons | happened | Fijian Foreign Ministry + Tomas Arelano | 2023-06-19 | - | -'])
})
