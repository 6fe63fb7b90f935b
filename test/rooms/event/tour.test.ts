import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Fijian Prime Minister Jone Ravula'
const arelano = 'Peruvian Foreign Minister Tomas Arelano'

test.each([
  [
    `${ravula} left Suva on Sunday for a tour that will take him to Peru and Chile.`,
    [
      'visit | planned | Jone Ravula + Peru | - | Peru | -',
      'visit | planned | Jone Ravula + Chile | - | Chile | -',
    ],
  ],
  [
    `${ravula} is on a tour of South America that has already taken him to Lima and Santiago.`,
    [
      'visit | happened | Jone Ravula + Peru | - | Lima | -',
      'visit | happened | Jone Ravula + Chile | - | Santiago | -',
    ],
  ],
  [
    `${ravula} arrived in Peru on Sunday for a visit that will also take him to Arequipa.`,
    ['visit | happened | Jone Ravula + Peru | 2023-06-18 | Peru | -'],
  ],
  [
    `${ravula} embarks on Saturday on a three-nation tour of Peru, Chile and Bolivia.`,
    [
      'visit | planned | Jone Ravula + Peru | 2023-06-24 | Peru | -',
      'visit | planned | Jone Ravula + Chile | - | Chile | -',
      'visit | planned | Jone Ravula + Bolivia | - | Bolivia | -',
    ],
  ],
  [`A reporter said the bus took him to Lima. ${ravula} laughed.`, []],
])('where a tour leads: %s', (text, expected) => expect(events('en', text)).toEqual(expected))

test.each([
  [
    `${arelano} will travel to Fiji and Tonga at the invitation of Fijian Foreign Minister Jone Ravula and Tongan Foreign Minister Siaosi Fotu.`,
    [
      'visit | planned | Tomas Arelano + Jone Ravula | - | Fiji | -',
      'visit | planned | Tomas Arelano + Siaosi Fotu | - | Tonga | -',
    ],
  ],
])('each host invites to his own state: %s', (text, expected) =>
  expect(events('en', text)).toEqual(expected),
)

test.each([
  [
    'The foreign ministers of Peru and Chile arrived in Suva on Sunday.',
    ['visit | happened | Peru + Chile + Fiji | 2023-06-18 | Suva | -'],
  ],
  [
    'The presidents of Peru and Chile will travel to Suva on Friday. Peruvian President Rosa Quispe said so.',
    ['visit | planned | Rosa Quispe + Chile + Fiji | 2023-06-23 | Suva | -'],
  ],
  ['Officials of Peru and Chile arrived in Suva on Sunday.', []],
  ['The presidents of Peru and Chile, whose envoys flew to Suva on Sunday, said nothing.', []],
])('ministers told by their states alone travel: %s', (text, expected) =>
  expect(events('en', text)).toEqual(expected),
)

test('officials who receive a guest at the airport are no encounter', () => {
  expect(
    events(
      'en',
      `${arelano} arrived in Fiji on Sunday. He was received at the airport by officials of the Fijian Foreign Ministry.`,
    ),
  ).toEqual(['visit | happened | Tomas Arelano + Fiji | 2023-06-18 | Fiji | -'])
})

test('a journey and its noun have one day, and what follows has it too', () => {
  expect(
    events(
      'en',
      `${ravula} flew into Lima on Sunday on an unannounced visit and met Peruvian President Rosa Quispe for two hours.`,
    ),
  ).toEqual([
    'visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -',
    'meeting | happened | Jone Ravula + Rosa Quispe | 2023-06-18 | Lima | PT2H',
  ])
})

test.each([
  'was to go on to Santiago on Tuesday, but the Chilean foreign ministry said the stop had been cancelled.',
  'was due to fly to Santiago on Tuesday, but the trip has been called off.',
])('a plan of the past called off behind it: %s', (text) => {
  expect(events('en', `${ravula} ${text}`)).toEqual([
    'visit | cancelled | Jone Ravula + Chile | 2023-06-20 | Santiago | -',
  ])
})
