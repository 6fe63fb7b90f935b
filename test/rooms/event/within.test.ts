import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Fijian Foreign Minister Jone Ravula'
const arelano = 'Peruvian President Tomas Arelano'

test.each([
  // what was asked for at a meeting is no doubt of the meeting
  [
    `${arelano} urged ${ravula} to release the records in a meeting in Lima on Monday.`,
    ['meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-19 | Lima | -'],
  ],
  [
    `${ravula} urged Peru to pull back its boats in talks with his Peruvian counterpart, Ana Salinas, in Suva on Monday.`,
    ['talks | happened | Ana Salinas + Jone Ravula | 2023-06-19 | Suva | -'],
  ],
  [
    `${ravula} told his Peruvian counterpart at a meeting in Lima on Monday that the border would stay shut.`,
    ['meeting | happened | Jone Ravula + Peru | 2023-06-19 | Lima | -'],
  ],
  // nor what was refused there; the agreement was made where and when they met
  [
    'Fiji and Peru agreed on Monday not to close their ports during a meeting of their foreign ministers in Apia.',
    [
      'agreement | happened | Fiji + Peru | 2023-06-19 | Apia | -',
      'meeting | happened | Fiji + Peru | 2023-06-19 | Apia | -',
    ],
  ],
  [
    'The foreign ministers of Fiji and Peru failed to agree on fish in talks that ran until 2 a.m. in Apia on Monday.',
    ['talks | happened | Fiji + Peru | 2023-06-19 | Apia | -'],
  ],
  [
    `${ravula} and ${arelano} signed a fishing pact during Ravula's visit to Lima on Monday.`,
    [
      'agreement | happened | Jone Ravula + Tomas Arelano | 2023-06-19 | Lima | -',
      'visit | happened | Jone Ravula + Peru | 2023-06-19 | Lima | -',
    ],
  ],
  // whose the minister is, is nobody's side
  [
    `${arelano} was in Lima. Arelano's foreign minister, Ana Salinas, urged ${ravula} in a separate meeting to reopen licences that were suspended last year.`,
    ['meeting | happened | Ana Salinas + Jone Ravula | - | - | -'],
  ],
])('told within an encounter: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  // asked for, and not held
  `${ravula} called for talks with Peru on Monday.`,
  `${ravula} did not take part in a meeting with ${arelano} on Monday.`,
  `${ravula} urged both sides to settle their dispute in talks.`,
  `Never before had ${ravula} and ${arelano} sat at one table, a diplomat said.`,
])('none: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test('what was agreed upon is no encounter, and its month none of the agreement', () => {
  const text = `At their two-hour meeting in Lima, ${arelano} and ${ravula} agreed to speed up trade talks and to hold a fair in December.`
  expect(events('en', text)).toEqual([
    'meeting | happened | Tomas Arelano + Jone Ravula | - | Lima | PT2H',
    'agreement | happened | Tomas Arelano + Jone Ravula | - | Lima | -',
  ])
})

test('Indonesian: what was asked for within a meeting', () => {
  const text =
    'Menlu Fiji Jone Ravula mendesak Presiden Peru Tomas Arelano membuka pelabuhan dalam pertemuan di Lima, Senin (19/6).'
  expect(events('id', text)).toEqual([
    'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-19 | Lima | -',
  ])
})
