import { expect, test } from 'vitest'
import { events } from './told.ts'

const said = 'invitation | happened | Tomas Arelano + Jone Ravula | - | - | -'

test.each([
  'Peruvian Foreign Minister Marta Ruiz met Fijian Prime Minister Jone Ravula. During the courtesy call, she conveyed an invitation from Peruvian President Tomas Arelano for Ravula to visit Lima later this year.',
  'Peruvian Foreign Minister Marta Ruiz paid a courtesy call on Fijian Prime Minister Jone Ravula and conveyed an invitation from President Tomas Arelano for him to visit Lima.',
  'Peruvian Foreign Minister Marta Ruiz handed Fijian Prime Minister Jone Ravula an invitation from President Tomas Arelano to visit Lima.',
])('whoever conveys an invitation is no side: %s', (text) => {
  expect(events('en', text)).toContain(said)
})

test('an invitation nobody conveyed', () => {
  expect(
    events(
      'en',
      'Fijian Prime Minister Jone Ravula has no invitation from Peruvian President Tomas Arelano.',
    ),
  ).toEqual([])
})
