import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'Peruvian and Fijian negotiators met in Geneva on Monday.',
    ['meeting | happened | Peru + Fiji | 2023-06-19 | Geneva | -'],
  ],
  [
    'The defence ministers of Fiji, Peru and Japan met in Suva on Monday. Fijian Defence Minister Jone Ravula said it went well.',
    ['meeting | happened | Jone Ravula + Peru + Japan | 2023-06-19 | Suva | -'],
  ],
  [
    'Talks between Peruvian and Fijian officials began in Geneva on Monday.',
    ['talks | happened | Peru + Fiji | 2023-06-19 | Geneva | -'],
  ],
])('those who serve two states: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  'Fijian Prime Minister Jone Ravula met Peruvian officials in Lima on Monday.',
  'Peruvian and Fijian fans met in Suva on Monday.',
  'Peru and Fiji met in Suva on Monday.',
])('nobody who serves one: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test.each([
  [
    'Menlu Fiji dan Peru bertemu di Jenewa pada Senin (19/6).',
    ['meeting | happened | Fiji + Peru | 2023-06-19 | Geneva | -'],
  ],
])('Indonesian: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})

const TOMAS = 'Peruvian President Tomas Arelano'
const JONE = 'Fijian Prime Minister Jone Ravula'

test.each([
  [
    'Foreign Ministers Tomas Arelano of Peru and Jone Ravula of Fiji met in Lima on Monday.',
    'Tomas Arelano + Jone Ravula',
  ],
  [
    "Fiji's Jone Ravula and Peru's Tomas Arelano met in Lima on Monday.",
    'Jone Ravula + Tomas Arelano',
  ],
  [
    `${TOMAS} met with ${JONE}, Tongan King Tupou VI and Samoan Prime Minister Fiame Naomi Mataafa in Lima on Monday.`,
    "Tomas Arelano + Jone Ravula + Tupou VI + Fiame Naomi Mataafa",
  ],
  [
    `${TOMAS} and Pedro Salinas's successor, Jone Ravula of Fiji, met in Lima on Monday.`,
    'Tomas Arelano + Jone Ravula',
  ],
  [
    `${TOMAS} and ${JONE} met in Lima on the sidelines of the G20 on Monday.`,
    'Tomas Arelano + Jone Ravula',
  ],
])('a list of persons: %s', (text, who) => {
  expect(events('en', text)).toEqual([`meeting | happened | ${who} | 2023-06-19 | Lima | -`])
})

test.each([
  [
    'en',
    `${TOMAS} held separate meetings with ${JONE} and Tongan King Tupou VI in Lima on Monday.`,
    ['Tomas Arelano + Jone Ravula', 'Tomas Arelano + Tupou VI'],
  ],
  [
    'en',
    `${TOMAS} met ${JONE} and Tongan King Tupou VI in Lima on Monday.`,
    ['Tomas Arelano + Jone Ravula + Tupou VI'],
  ],
  [
    'id',
    'Presiden Peru Tomas Arelano berbicara dengan PM Fiji Jone Ravula dan Presiden Chile Pedro Salinas secara terpisah di Lima, Senin (19/6).',
    ['Tomas Arelano + Jone Ravula', 'Tomas Arelano + Pedro Salinas'],
  ],
] as const)('each by himself (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(
    expected.map((who) => `meeting | happened | ${who} | 2023-06-19 | Lima | -`),
  )
})

test.each([
  [
    `Plans for a meeting between ${TOMAS} and ${JONE} fell through.`,
    'meeting | cancelled | Tomas Arelano + Jone Ravula | - | - | -',
  ],
  [
    `${TOMAS} put off a visit to Suva planned for Wednesday.`,
    'visit | postponed | Tomas Arelano + Fiji | 2023-06-21 | Suva | -',
  ],
  [
    `${TOMAS} will travel to Suva on Wednesday, a trip he has already postponed twice.`,
    'visit | planned | Tomas Arelano + Fiji | 2023-06-21 | Suva | -',
  ],
  [
    `${TOMAS} handed ${JONE} an invitation to visit Lima.`,
    'invitation | happened | Tomas Arelano + Jone Ravula | - | - | -',
  ],
  [
    `${TOMAS} flew from Lima to Suva on Sunday.`,
    'visit | happened | Tomas Arelano + Fiji | 2023-06-18 | Suva | -',
  ],
])('what became of it: %s', (text, expected) => {
  expect(events('en', text)).toEqual([expected])
})

test('an invitation declined is none', () => {
  expect(events('en', `${TOMAS} turned down an invitation from ${JONE} to visit Suva.`)).toEqual([])
})
