import { expect, test } from 'vitest'
import { events } from './told.ts'

const P = 'Peruvian President Tomas Arelano'
const F = 'Fijian Prime Minister Jone Ravula'

test.each([
  // times and places of a clause that tells of a person are its own
  [
    `${P} will see ${F}, who skipped a gathering in Apia in December.`,
    'meeting | planned | Tomas Arelano + Jone Ravula | - | - | -',
  ],
  [
    `In Lima, ${P} met ${F}, whose term ends in August.`,
    'meeting | happened | Tomas Arelano + Jone Ravula | - | Lima | -',
  ],
  [
    `${P} received ${F}, who thanked fishermen in the ports of Samoa.`,
    'meeting | happened | Tomas Arelano + Jone Ravula | - | - | -',
  ],
  // behind the comma that ends it the day is that of the meeting
  [
    `${P} met ${F}, whose term ends in August, in Apia on Sunday.`,
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Apia | -',
  ],
  [
    `${P} met ${F} in Apia on Sunday.`,
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Apia | -',
  ],
])('of whom it is told: %s', (text, expected) => {
  expect(events('en', text)).toEqual([expected])
})

test.each([
  [
    `${P} had been to Suva in October, where he and ${F} signed a declaration.`,
    'agreement | happened | Jone Ravula + Tomas Arelano | 2022-10 | Suva | -',
  ],
  [
    `The deal was announced on Sunday after ${P} and ${F} met in Apia.`,
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Apia | -',
  ],
  [
    `Peru signed a loan on Sunday, a week after ${P} met ${F} in Apia.`,
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-11 | Apia | -',
  ],
  [
    `${P} arrived in Japan on Sunday for a five-day visit that will also take him to Hiroshima, where he will lay flowers on Wednesday.`,
    'visit | happened | Tomas Arelano + Japan | 2023-06-18 | Japan | P5D',
  ],
])('clauses beside it: %s', (text, expected) => {
  expect(events('en', text)).toContain(expected)
})

test('a stop still to come of a visit that goes on makes no plan of it', () => {
  const [visit] = events(
    'en',
    `${P} is paying an official visit to Japan from June 18 to 20. He will also visit Osaka.`,
  )
  expect(visit).toMatch(/^visit \| happened \| Tomas Arelano \+ Japan \| 2023-06-18 /)
})

test.each([
  `${P} dismissed reports that he had held a secret phone call with ${F}.`,
  `${P} brushed aside media reports that he had met ${F}.`,
  `Fiji said on Sunday there were no plans for ${P} and ${F} to meet in Suva next week.`,
])('said not to be so: %s', (text) => {
  expect(events('en', text).map((line) => line.split(' | ')[1])).toEqual(['denied'])
})

test.each([
  [
    'has put off a visit to Suva. Arelano was due to meet Fijian Prime Minister Jone Ravula there on Friday.',
    'postponed',
    'postponed',
  ],
  [
    'has postponed a trip to Fiji. During the trip, Arelano was expected to hold talks with Fijian Prime Minister Jone Ravula.',
    'postponed',
    'postponed',
  ],
  [
    'has called off a trip to Fiji. Arelano was scheduled to meet Fijian Prime Minister Jone Ravula.',
    'cancelled',
    'cancelled',
  ],
  // a plan that stands
  [
    'has put off a visit to Samoa. Arelano is due to meet Fijian Prime Minister Jone Ravula on Friday.',
    'postponed',
    'planned',
  ],
])('what was to be done on a journey put off: %s', (text, visit, met) => {
  expect(events('en', `${P} ${text}`).map((line) => line.split(' | ')[1])).toEqual([visit, met])
})

test('an entry of a diary is of its heading and of the city it opens with', () => {
  expect(
    events(
      'en',
      [
        'June 18 (Reuters) - Diary of main events for the week.',
        'TUESDAY, JUNE 20',
        `SUVA - ${P} holds talks with ${F}.`,
        'WEDNESDAY, JUNE 21',
        '*APIA - Samoan Prime Minister Lesa Tavita meets Tongan Prime Minister Siaosi Vea to discuss ferries.',
        'LIMA - Chilean Foreign Minister Pedro Salinas begins a three-day visit to Peru.',
      ].join('\n'),
      '2023-06-18',
    ),
  ).toEqual([
    'talks | planned | Tomas Arelano + Jone Ravula | 2023-06-20 | Suva | -',
    'meeting | planned | Lesa Tavita + Siaosi Vea | 2023-06-21 | Apia | -',
    'visit | planned | Pedro Salinas + Peru | 2023-06-21 | Peru | P3D',
  ])
})

test.each([
  ['and Fijian Prime Minister Jone Ravula met on Sunday on the Spanish island of Ibiza.', 'Ibiza'],
  ['met Fijian Prime Minister Jone Ravula on the outskirts of Suva on Sunday.', 'Suva'],
  ['met Fijian Prime Minister Jone Ravula on Sunday to discuss the islands of Samoa.', '-'],
])('islands and shores: %s', (text, place) => {
  expect(events('en', `${P} ${text}`)).toEqual([
    `meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | ${place} | -`,
  ])
})
