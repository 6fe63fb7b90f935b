import { expect, test } from 'vitest'
import { events } from './told.ts'

const tuala = 'Fijian Foreign Minister Ana Tuala'
const arelano = 'Peruvian Foreign Minister Tomas Arelano'
const ravula = 'Fijian Prime Minister Jone Ravula'
const rojas = 'Chilean Prime Minister Marcela Rojas'

test.each([
  [
    'mediators are no sides',
    'Fiji and Peru agreed on Sunday to a truce during talks in Suva mediated by Chile and Kenya.',
    'talks | happened | Fiji + Peru + Chile + Kenya | 2023-06-18 | Suva | -',
  ],
  [
    'a follow-up meeting is another',
    'Fiji and Peru held talks in Suva on Sunday. The two sides will hold a follow-up meeting in Lima in August.',
    'meeting | planned | Fiji + Peru | 2023-08 | Lima | -',
  ],
  [
    'counterparts named behind',
    `${tuala} met her Peruvian and Chilean counterparts, Tomas Arelano and Marcela Rojas, in Suva on Sunday.`,
    'meeting | happened | Ana Tuala + Tomas Arelano + Marcela Rojas | 2023-06-18 | Suva | -',
  ],
  [
    'the owner of a post between commas',
    `${tuala} met Pedro Salinas, Rojas's chief of staff, and ${arelano} in Suva on Sunday. ${rojas} stayed away.`,
    'meeting | happened | Ana Tuala + Tomas Arelano | 2023-06-18 | Suva | -',
  ],
  [
    'prime ministers are no presidents',
    `${ravula} and ${rojas} met in Suva on Sunday. Ravula also met Peruvian President Pedro Salinas. The two prime ministers last met at the Pacific summit in Lima in May.`,
    'meeting | happened | Jone Ravula + Marcela Rojas | 2023-05 | Lima | -',
  ],
  [
    'what they are to meet for is to come',
    `${ravula} and ${rojas} are to meet in Suva on July 4 to sign a ferry pact.`,
    'agreement | planned | Jone Ravula + Marcela Rojas | 2023-07-04 | Suva | -',
  ],
  [
    'a call on the way there has no day',
    `${tuala} met ${arelano} in Suva on Sunday. Arelano arrived in Fiji on Saturday. Before travelling to Fiji, he spoke by phone with ${rojas}.`,
    'call | happened | Marcela Rojas + Tomas Arelano | - | - | -',
  ],
])('beside the pair: %s', (_, text, expected) => {
  expect(events('en', text)).toContain(expected)
})

test.each([
  `${tuala} and ${arelano} were originally to have met in Suva.`,
  'Fiji and Peru set up a working group, which will hold its first meeting within weeks.',
])('not held: %s', (text) => {
  expect(
    events('en', text).filter((one) => /^(meeting|talks) \| (happened|planned)/.test(one)),
  ).toEqual([])
})

test.each([
  `${tuala} and ${arelano} met in Suva on Sunday. The two ministers conferred with a group of senators.`,
  `${tuala} and ${arelano} met in Suva on Sunday. ${ravula} chaired a cabinet meeting in Nadi on Saturday.`,
])('with nobody of the report: %s', (text) => {
  expect(events('en', text)).toEqual([
    'meeting | happened | Ana Tuala + Tomas Arelano | 2023-06-18 | Suva | -',
  ])
})

test('two objects, each with a place and day of its own', () => {
  const text = `${tuala} met with ${arelano} in Suva on Saturday and with ${rojas} in Nadi on Sunday.`
  expect(events('en', text)).toEqual([
    'meeting | happened | Ana Tuala + Tomas Arelano | 2023-06-17 | Suva | -',
    'meeting | happened | Ana Tuala + Marcela Rojas | 2023-06-18 | Nadi | -',
  ])
})
