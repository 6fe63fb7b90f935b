import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'Peru recalled its ambassador to Fiji on Sunday. Chile and Colombia have also recalled their ambassadors.',
    [
      'recall | happened | Peru + Fiji | 2023-06-18 | - | -',
      'recall | happened | Chile + Colombia + Fiji | - | - | -',
    ],
  ],
  // the like act tells to whom, not the last one
  [
    'Peru recalled its ambassador to Fiji on Sunday. Fiji summoned the Peruvian ambassador on Monday. Chile has also recalled its ambassador.',
    [
      'recall | happened | Peru + Fiji | 2023-06-18 | - | -',
      'summons | happened | Fiji + Peru | 2023-06-19 | - | -',
      'recall | happened | Chile + Fiji | - | - | -',
    ],
  ],
  [
    'Peru expelled three Fijian diplomats on Sunday. Chile and Colombia expelled one each on Monday.',
    [
      'expulsion | happened | Peru + Fiji | 2023-06-18 | - | -',
      'expulsion | happened | Chile + Colombia + Fiji | 2023-06-19 | - | -',
    ],
  ],
  // but whoever was done to answers the last
  [
    'Chile expelled three Fijian diplomats on Sunday. Peru summoned the ambassador of Japan. Japan recalled its ambassador.',
    [
      'expulsion | happened | Chile + Fiji | 2023-06-18 | - | -',
      'summons | happened | Peru + Japan | - | - | -',
      'recall | happened | Japan + Peru | - | - | -',
    ],
  ],
] as const)('whom an act without an object is done to: %s', (text, wanted) => {
  expect(events('en', text)).toEqual(wanted)
})
