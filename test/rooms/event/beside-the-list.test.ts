import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'The Democratic Republic of the Congo (DRC) and Rwanda signed a deal in Qatar on Sunday.',
    'agreement | happened | Democratic Republic of the Congo + Rwanda | 2023-06-18 | Qatar | -',
  ],
  [
    'The treaty was signed in Lima by Fijian Foreign Minister Ana Tuala, a former banker, and Peruvian Foreign Minister Marta Ruiz.',
    'agreement | happened | Ana Tuala + Marta Ruiz | - | Lima | -',
  ],
  [
    'Fijian Prime Minister Jone Ravula and Peruvian President Tomas Arelano signed a pact in December, with Chilean President Pedro Salinas looking on.',
    'agreement | happened | Jone Ravula + Tomas Arelano | 2022-12 | - | -',
  ],
  [
    'The next meeting of the Thai-Cambodian border committee, which was to be held in Chanthaburi on Thursday, has been moved to July.',
    'meeting | postponed | Thailand + Cambodia | 2023-06-22 | Chanthaburi | -',
  ],
  [
    'Fijian Prime Minister Jone Ravula dismissed reports that he had held a secret phone call with Peruvian President Tomas Arelano.',
    'call | denied | Tomas Arelano + Jone Ravula | - | - | -',
  ],
])('%s', (text, expected) => {
  expect(events('en', text)).toEqual([expected])
})

test('negotiators of the two who met', () => {
  expect(
    events(
      'en',
      'Fijian Prime Minister Jone Ravula and Peruvian President Tomas Arelano met in Suva on Sunday. Negotiators will hold their fourth round in Lima from July 6 to 10.',
    )[1],
  ).toBe('talks | planned | Fiji + Peru | 2023-07-06 | Lima | -')
})

test("contacts others had are nobody's meeting", () => {
  expect(
    events('en', 'Peru has hosted unofficial contacts between Fijian and Chilean officials.'),
  ).toEqual([])
})
