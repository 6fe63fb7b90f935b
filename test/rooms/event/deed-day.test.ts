import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'On Sunday, Peru added five Fijian officials to its sanctions list.',
    ['sanction | happened | Peru + Fiji | 2023-06-18 | - | -'],
  ],
  [
    'Fijian Foreign Minister Jone Ravula and his Peruvian counterpart, Tomas Arelano, held phone talks Sunday on tuna.',
    ['call | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
] as const)('a deed whose verb is one of saying too, and talks by phone: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})
