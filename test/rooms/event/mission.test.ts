import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    "Peru's embassy in Suva was closed after the quake, the government of Peru said.",
    ['embassy_closure | happened | Peru + Fiji | - | Suva | -'],
  ],
  [
    'The Peruvian ambassador left Suva on Sunday. The embassy there will be shut from Friday, Peruvian Foreign Minister Tomas Arelano announced.',
    ['embassy_closure | planned | Peru + Fiji | 2023-06-23 | Suva | -'],
  ],
  [
    'SUVA, Fiji (Kabar) - Peru opened its first embassy in the Pacific on Monday, in a villa above the harbour.',
    ['embassy_opening | happened | Peru + Fiji | 2023-06-19 | - | -'],
  ],
])('an embassy opened or closed: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  "Peru's ambassador to Fiji said the road in Suva was closed on Monday.",
  'The embassy of Peru in Suva said the airport was closed.',
])('something else closed: %s', (text) => {
  expect(events('en', text)).toEqual([])
})
