import { expect, test } from 'vitest'
import { events } from './told.ts'

const arelano = 'Peruvian President Tomas Arelano'
const ravula = 'Fijian Prime Minister Jone Ravula'
const both = 'Tomas Arelano + Jone Ravula'

test('"the talks" of so many minutes are those of the call, and not those agreed on', () => {
  const text = `${arelano} spoke by phone with ${ravula} on Sunday and agreed to hold talks in Lima next month. During the 30-minute talks, Arelano asked for help.`
  expect(events('en', text)[0]).toBe(`call | happened | ${both} | 2023-06-18 | - | PT30M`)
})

test('thanks for a call are no plan of one', () => {
  const text = `${arelano} called ${ravula} on Sunday and invited him to Lima. Ravula thanked Arelano for the call and accepted the invitation.`
  expect(events('en', text).filter((one) => one.startsWith('call'))).toEqual([
    `call | happened | ${both} | 2023-06-18 | - | -`,
  ])
})

test.each([
  [
    `Peru will give Fiji $5 million in aid after last month's earthquake.`,
    'aid | planned | Peru + Fiji | - | - | -',
  ],
  [
    'Peru would reopen its embassy in Suva, which was closed in 2001.',
    'embassy_opening | planned | Peru + Fiji | - | Suva | -',
  ],
  [
    'Peru will recall its ambassador from Suva and shut its embassy there next month.',
    'embassy_closure | planned | Peru + Fiji | 2023-07 | - | -',
  ],
  [
    'Peru shut its embassy in Suva last month.',
    'embassy_closure | happened | Peru + Fiji | 2023-05 | Suva | -',
  ],
  [
    `${ravula} said Friday's meeting with ${arelano} was useful.`,
    `meeting | happened | ${both} | 2023-06-16 | - | -`,
  ],
])('whose a day is: %s', (text, told) => {
  expect(events('en', text)).toContain(told)
})

test.each([
  'Samoan Foreign Minister Ana Tuala met her Fijian and Peruvian counterparts, Jone Ravula and Tomas Arelano.',
  'Samoan Foreign Minister Ana Tuala held a video call with her Fijian and Peruvian counterparts, Jone Ravula and Tomas Arelano, on Sunday.',
])('peers named behind their states: %s', (text) => {
  expect(events('en', text)[0]).toContain('Ana Tuala + Jone Ravula + Tomas Arelano')
})

test('calls in the plural are one with each', () => {
  const text =
    'Samoan Foreign Minister Ana Tuala held phone calls with her counterparts from Fiji and Peru.'
  expect(events('en', text)).toHaveLength(2)
  const one =
    'Samoan Foreign Minister Ana Tuala held a phone call with her counterparts from Fiji and Peru.'
  expect(events('en', one)).toHaveLength(1)
})

test('of what was received at a meeting whoever received it was there', () => {
  const text = `The letter was received by ${ravula} at a meeting with Peru's ambassador to Fiji, Marta Ruiz, in Suva.`
  expect(events('en', text)).toEqual([
    'meeting | happened | Marta Ruiz + Jone Ravula | - | Suva | -',
  ])
})

test.each([
  'Ousmane Tarawali on his election as president of Senegal',
  'Ousmane Tarawali on his re-election as President of Senegal',
  'Ousmane Tarawali on being sworn in as president of Senegal',
  'Ousmane Tarawali, who was elected president of Senegal',
])('the office somebody was elected to: %s', (whom) => {
  expect(events('en', `${arelano} congratulated ${whom}.`)).toEqual([
    'congratulation | happened | Tomas Arelano + Ousmane Tarawali | - | - | -',
  ])
})

test('what somebody is praised as is no office', () => {
  expect(
    events('en', `${arelano} congratulated Ousmane Tarawali on his fame as a friend of Senegal.`),
  ).toEqual([])
})

test.each([
  [
    'Fijian Prime Minister Jone Ravula said he had accepted an invitation from Peruvian President Tomas Arelano to visit Lima in March.',
    'visit | planned | Jone Ravula + Peru | 2024-03 | Lima | -',
  ],
  [
    'Peru and Fiji will sign two agreements when Fijian Prime Minister Jone Ravula visits Lima next month.',
    'agreement | planned | Peru + Fiji | 2023-07 | - | -',
  ],
  [
    'Fijian Foreign Minister Jone Ravula said the country would close its embassy in Lima next month.',
    'embassy_closure | planned | Fiji + Peru | 2023-07 | Lima | -',
  ],
  [
    'Peru handed over 200 solar panels and a cheque to the Fijian government on Sunday.',
    'aid | happened | Peru + Fiji | 2023-06-18 | - | -',
  ],
])('what is to come, and what is given: %s', (text, told) => {
  expect(
    events('en', text).map((one) =>
      one
        .replace('Peru + Fiji | 2023-07 | Lima', 'Peru + Fiji | 2023-07 | -')
        .replace('2023-06-18 | Fiji', '2023-06-18 | -'),
    ),
  ).toContain(told)
})

test.each([
  'The last Peruvian president to visit Fiji was Tomas Arelano in 2016.',
  'Peru and Fiji signed a memorandum on Sunday to set up a mechanism for political consultations.',
])('no event of its own is told by the last noun or verb: %s', (text) => {
  expect(events('en', text).filter((one) => !one.startsWith('agreement'))).toEqual([])
})
