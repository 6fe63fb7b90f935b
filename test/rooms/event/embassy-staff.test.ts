import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'Fiji gave 15 staff members of the Peruvian embassy 72 hours to leave the country. Peru protested.',
    'expulsion | happened | Fiji + Peru | - | - | -',
  ],
  [
    'Chile said it had expelled three members of the Fijian embassy in Santiago for spying. Fiji shrugged.',
    'expulsion | happened | Chile + Fiji | - | - | -',
  ],
  [
    "Peru on Sunday expelled four employees at Fiji's embassy in Lima, accusing them of meddling. Fiji protested.",
    'expulsion | happened | Peru + Fiji | 2023-06-18 | - | -',
  ],
  [
    'Three staff of the Peruvian embassy in Suva were expelled on Monday, Fiji said. Peru protested.',
    'expulsion | happened | Fiji + Peru | 2023-06-19 | - | -',
  ],
  [
    "Chile expelled Fiji's top diplomat in 2021.",
    'expulsion | happened | Chile + Fiji | 2021 | - | -',
  ],
])('the staff of an embassy sent away: %s', (text, expected) => {
  expect(events('en', text)).toEqual([expected])
})

test.each([
  'The Peruvian embassy in Suva told its staff to leave early on Monday.',
  'Fiji told tourists from Peru to leave the beach.',
  'Three Peruvian diplomats were expelled on Monday, Peru said.',
])('nobody sent away: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test('an embassy closed in answer', () => {
  expect(
    events('en', 'Fiji responded by closing its embassy in Santiago. Chile regretted it.'),
  ).toEqual(['embassy_closure | happened | Fiji + Chile | - | Santiago | -'])
})
