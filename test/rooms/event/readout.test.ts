import { expect, test } from 'vitest'
import { events } from './told.ts'

const arelano = 'Peruvian President Tomas Arelano'
const ravula = 'Fijian Prime Minister Jone Ravula'
const both = 'Tomas Arelano + Jone Ravula'

test.each(['They previously spoke', 'The two leaders last spoke', 'The two had last spoken'])(
  'an earlier talk in no place was over a line: %s',
  (words) => {
    const text = `${arelano} met ${ravula} in Lima on Sunday. ${words} on May 30.`
    expect(events('en', text)).toEqual([
      `meeting | happened | ${both} | 2023-06-18 | Lima | -`,
      `call | happened | ${both} | 2023-05-30 | - | -`,
    ])
  },
)

test('what they spoke of last at one table stays a meeting', () => {
  const text = `${arelano} met ${ravula} in Lima on Sunday. The two last met in Suva on May 30.`
  expect(events('en', text)[1]).toBe(`meeting | happened | ${both} | 2023-05-30 | Suva | -`)
})

test.each([
  ['a month after', '2023-05'],
  ['two months after', '2023-04'],
  ['a year after', '2022'],
  ['two days after', '2023-06-16'],
])('counted back from the encounter told: %s', (words, start) => {
  const text = `${arelano} met ${ravula} in Lima on Sunday. The meeting came ${words} the two spoke by phone.`
  expect(events('en', text)[1]).toBe(`call | happened | ${both} | ${start} | - | -`)
})

test.each([
  `${arelano} hosted ${ravula} for a two-day visit last month.`,
  `${arelano} received ${ravula} on a two-day state visit last month.`,
  `${arelano}, who welcomed ${ravula} for a two-day official visit last month, was absent.`,
])('the visit is of whoever is hosted: %s', (text) => {
  expect(events('en', text)).toEqual([
    'visit | happened | Jone Ravula + Tomas Arelano | 2023-05 | - | P2D',
  ])
})

test.each([
  `${arelano} hosted ${ravula} in Lima on Sunday.`,
  `${arelano} was received by ${ravula} during a visit on Sunday.`,
])('whoever receives without a visit, or is received: %s', (text) => {
  expect(events('en', text).some((one) => one.startsWith('visit | happened | Jone Ravula'))).toBe(
    false,
  )
})

test.each(['will hold a joint news conference', 'are to address reporters'])(
  'what is signed before those who signed speak is to come: %s',
  (words) => {
    const text = `${arelano} and ${ravula} ${words} in Lima on Thursday after signing a pact on tuna.`
    expect(events('en', text)).toContain(`agreement | planned | ${both} | 2023-06-22 | - | -`)
  },
)

test.each([
  'Fiji lost a case on Sunday and will open an embassy in Lima.',
  'Fiji cut its duties on Monday and is to open an embassy in Lima.',
])('a day before "and will" is none of the plan: %s', (text) => {
  expect(events('en', text)).toEqual(['embassy_opening | planned | Fiji + Peru | - | Lima | -'])
})

test('a day that opens the sentence is that of all its plans', () => {
  const text = `On Thursday ${arelano} will open a school and will meet ${ravula}.`
  expect(events('en', text)[0]).toContain('2023-06-22')
})

test('what somebody says of his land after a signing was not agreed there', () => {
  const text =
    'At a briefing after the signing, Peruvian Foreign Minister Ana Tudela said Peru would open an embassy in Suva next year.'
  expect(events('en', text)).toEqual(['embassy_opening | planned | Peru + Fiji | 2024 | Suva | -'])
})
