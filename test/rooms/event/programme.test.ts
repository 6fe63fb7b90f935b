import { expect, test } from 'vitest'
import { events } from './told.ts'

const P = 'Peruvian President Tomas Arelano'
const F = 'Fijian Prime Minister Jone Ravula'

// the report is of Monday, 2023-06-19
test.each([
  [
    `${P} flies on to Samoa on Monday.`,
    'visit | planned | Tomas Arelano + Samoa | 2023-06-19 | Samoa | -',
  ],
  [
    `${P} meets ${F} in Suva this evening.`,
    'meeting | planned | Tomas Arelano + Jone Ravula | 2023-06-19 | Suva | -',
  ],
  [
    `${P} travels to Suva on Monday.`,
    'visit | planned | Tomas Arelano + Fiji | 2023-06-19 | Suva | -',
  ],
  [
    `On Friday ${P} sees ${F} in Suva.`,
    'meeting | planned | Tomas Arelano + Jone Ravula | 2023-06-23 | Suva | -',
  ],
  // what goes on is no programme
  [
    `${P} is visiting Samoa on Monday.`,
    'visit | happened | Tomas Arelano + Samoa | 2023-06-19 | Samoa | -',
  ],
])('the present tense of the report its own day: %s', (text, expected) => {
  expect(events('en', text)).toEqual([expected])
})

test('what a plan goes on with is planned, and has its own day', () => {
  expect(events('en', `${P} will visit Samoa next week and then travel to Fiji.`)[1]).toMatch(
    /^visit \| planned \| Tomas Arelano \+ Fiji/,
  )
  expect(
    events(
      'en',
      `${P} is due in Apia on Thursday. He will be received there by Samoan Prime Minister Lesa Tavita and is to address parliament on Friday.`,
    )[1],
  ).toBe('meeting | planned | Lesa Tavita + Tomas Arelano | 2023-06-22 | Apia | -')
  expect(
    events('en', `The next round of talks between Fiji and Peru is to be held in Suva on Friday.`),
  ).toEqual(['talks | planned | Fiji + Peru | 2023-06-23 | Suva | -'])
})

test.each([
  // a day of saying is none of what is said
  `${P} said on Monday he had spoken by phone with ${F}.`,
  `${P} told reporters on Monday he had met ${F}.`,
  `The palace confirmed on Monday ${P} had met ${F}.`,
])('said then: %s', (text) => {
  expect(events('en', text)[0]).toContain(' | - | - | -')
})

test.each([
  [
    'is due to visit Fiji by the end of the year.',
    'visit | planned | Tomas Arelano + Fiji | 2023 | Fiji | -',
  ],
  [
    'plans to visit Fiji by the end of 2024.',
    'visit | planned | Tomas Arelano + Fiji | 2024 | Fiji | -',
  ],
  ['is due to stay in Fiji until July.', 'visit | planned | Tomas Arelano + Fiji | - | Fiji | -'],
])('by the end of a year: %s', (text, expected) => {
  expect(events('en', `${P} ${text}`)).toEqual([expected])
})
