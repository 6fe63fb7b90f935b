import { expect, test } from 'vitest'
import { events } from './told.ts'

const MET = 'Fijian Foreign Minister Jone Ravula met Samoan Foreign Minister Ana Tuala.'

test.each([
  // several meetings told of at the head: those of the list behind were there and then
  [
    `Ministers held dozens of bilateral meetings in Lima on Sunday. The rain never stopped. ${MET}`,
    'meeting | happened | Jone Ravula + Ana Tuala | 2023-06-18 | Lima | -',
  ],
  [
    `Jone Ravula, the foreign minister of Fiji, held three high-level meetings in Lima on Sunday. The rain never stopped. Ravula met Samoan Foreign Minister Ana Tuala.`,
    'meeting | happened | Jone Ravula + Ana Tuala | 2023-06-18 | Lima | -',
  ],
  // of a week only the place
  [
    `Ministers held a series of separate bilateral meetings in Lima this week. The rain never stopped. ${MET}`,
    'meeting | happened | Jone Ravula + Ana Tuala | - | Lima | -',
  ],
  [
    'Ministers held scores of meetings in Lima last week. Fijian Foreign Minister Jone Ravula met Samoan Foreign Minister Ana Tuala on Saturday.',
    'meeting | happened | Jone Ravula + Ana Tuala | 2023-06-17 | Lima | -',
  ],
  // meetings of a longer time, or of no time told, are no gathering the story is about
  [
    `Ministers of both states have held several meetings in Lima this year. The rain never stopped. ${MET}`,
    'meeting | happened | Jone Ravula + Ana Tuala | - | - | -',
  ],
  [
    `Ministers of both states have held several meetings in Lima. The rain never stopped. ${MET}`,
    'meeting | happened | Jone Ravula + Ana Tuala | - | - | -',
  ],
  // days of meetings, no number of them
  [
    `Ministers spent two long days in Lima last week. The rain never stopped. ${MET}`,
    'meeting | happened | Jone Ravula + Ana Tuala | - | - | -',
  ],
] as const)('a series of meetings a story opens with: %s', (text, expected) => {
  expect(events('en', text).at(-1)).toBe(expected)
})

test.each([
  'Turkey has hosted three rounds of talks between Russian and Ukrainian negotiators in Istanbul.',
  'Turkey held several rounds of indirect talks with Russia in Istanbul.',
])('several rounds are of no one day: %s', (text) => {
  const [talks] = events(
    'en',
    `${text}\n\nFijian Prime Minister Jone Ravula telephoned Peruvian President Rosa Quispe on Sunday.`,
  )
  expect(talks).toMatch(/^talks \| happened \| .* \| - \| Istanbul \| -$/)
})

test.each([
  'Fijian Prime Minister Jone Ravula told Peruvian President Rosa Quispe in a phone call on Sunday that he was ready to host a summit.',
  'Fijian Prime Minister Jone Ravula told Peruvian President Rosa Quispe by phone on Sunday that he was willing to host a meeting.',
])('what somebody is ready to host has not been held: %s', (text) => {
  expect(events('en', text)).toEqual([
    'call | happened | Jone Ravula + Rosa Quispe | 2023-06-18 | - | -',
  ])
})

test('the day of coming home is not the day they met', () => {
  expect(
    events(
      'en',
      'Fijian Prime Minister Jone Ravula flew home on Sunday from Lima, where he had held talks with Peruvian President Rosa Quispe.',
    ),
  ).toEqual(['talks | happened | Rosa Quispe + Jone Ravula | - | Lima | -'])
})
