import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Fijian Foreign Minister Jone Ravula'
const arelano = 'Peruvian President Tomas Arelano'
const salinas = 'Chilean President Pedro Salinas'

test.each([
  // the traveller stands behind the phrase, the stop behind "and then"
  [
    `Due in Lima on Tuesday, ${ravula} called off his visit.`,
    ['visit | cancelled | Jone Ravula + Peru | 2023-06-20 | Lima | -'],
  ],
  [
    `${ravula} will travel to Lima on Tuesday and then to Santiago on Wednesday.`,
    [
      'visit | planned | Jone Ravula + Peru | 2023-06-20 | Lima | -',
      'visit | planned | Jone Ravula + Chile | 2023-06-21 | Santiago | -',
    ],
  ],
  [
    `${ravula} met ${arelano} in Lima on Sunday, then flew to Santiago.`,
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'visit | happened | Jone Ravula + Chile | - | Santiago | -',
    ],
  ],
  [
    `${ravula} met ${arelano} in Lima on Sunday before flying to Santiago.`,
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'visit | happened | Jone Ravula + Chile | - | Santiago | -',
    ],
  ],
  // a capital without its name
  [
    `${ravula} met ${arelano} in the Peruvian capital on Sunday.`,
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    `${ravula} arrived in the Peruvian capital on Sunday for a two-day visit.`,
    ['visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | P2D'],
  ],
  // an adjective of a plan before a noun
  [
    `A planned visit to Lima by ${ravula}, set for Tuesday, has been put off.`,
    ['visit | postponed | Jone Ravula + Peru | 2023-06-20 | Lima | -'],
  ],
  // to where the story has him
  [
    `${ravula} met ${arelano} in Lima on Monday. Ravula, on a four-day visit, addressed parliament.`,
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-19 | Lima | -',
      'visit | happened | Jone Ravula + Peru | 2023-06-19 | Lima | P4D',
    ],
  ],
])('a journey: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  [
    `${ravula} called his Peruvian counterpart, Ana Quispe, on Sunday to ask for help.`,
    ['call | happened | Jone Ravula + Ana Quispe | 2023-06-18 | - | -'],
  ],
  [
    `Speaking by telephone on Sunday, ${ravula} and ${arelano} agreed to hold a fair in December.`,
    [
      'call | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
      'agreement | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
    ],
  ],
  [
    `${ravula} sent a message of condolence to his Peruvian counterpart, Ana Quispe, on Sunday.`,
    ['condolence | happened | Jone Ravula + Ana Quispe | 2023-06-18 | - | -'],
  ],
  [
    `${ravula} telephoned ${arelano} on Sunday. Peru confirmed the call and said Ravula would go to Lima on Tuesday.`,
    [
      'call | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
      'visit | planned | Jone Ravula + Peru | 2023-06-20 | Lima | -',
    ],
  ],
  [
    `${arelano} told visiting ${salinas} in Lima on Sunday that a railway would be built.`,
    ['meeting | happened | Tomas Arelano + Pedro Salinas | 2023-06-18 | Lima | -'],
  ],
  [
    `${arelano} met ${salinas} in Lima on Sunday, their second meeting this year.`,
    ['meeting | happened | Tomas Arelano + Pedro Salinas | 2023-06-18 | Lima | -'],
  ],
  [
    `${ravula} is to hold talks with ${arelano} on Tuesday and with ${salinas} on Wednesday.`,
    [
      'talks | planned | Jone Ravula + Tomas Arelano | 2023-06-20 | - | -',
      'talks | planned | Jone Ravula + Pedro Salinas | 2023-06-21 | - | -',
    ],
  ],
  [
    `${ravula} held separate meetings with his counterparts from Chile and Peru in Lima on Sunday.`,
    [
      'meeting | happened | Jone Ravula + Chile | 2023-06-18 | Lima | -',
      'meeting | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -',
    ],
  ],
  [
    `${ravula} conferred for 30 minutes with ${arelano} in Lima on Sunday.`,
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | PT30M'],
  ],
  [
    `${ravula} was welcomed with honours at the Government Palace in Lima by ${arelano} on Sunday.`,
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Government Palace in Lima | -',
    ],
  ],
  // welcoming a deal is no deal of one's own
  [
    `${ravula} welcomed the deal in a phone call with ${arelano} on Sunday.`,
    ['call | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | -'],
  ],
])('an encounter: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  // behind the comma that closes a relative clause the day and place are the main clause's
  [
    `${arelano} held talks with ${ravula}, who is on a state visit to Peru, at the Government Palace in Lima on Sunday.`,
    [
      'talks | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Government Palace in Lima | -',
      'visit | happened | Jone Ravula + Peru | 2023-06-18 | Peru | -',
    ],
  ],
  // told of the day they agreed on
  [
    `Fiji and Peru agreed on Sunday to dig a canal. ${arelano} thanked the crew after meeting ${ravula} in Lima.`,
    [
      'agreement | happened | Fiji + Peru | 2023-06-18 | - | -',
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
    ],
  ],
  // what is said behind the comma is no way he went
  [
    `LIMA, June 18 - ${arelano} met ${ravula} in Lima on Sunday. Ravula, who arrived by train late on Saturday, said Suva would pay.`,
    [
      'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Lima | -',
      'visit | happened | Jone Ravula + Peru | 2023-06-17 | Lima | -',
    ],
  ],
])('told around it: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test('leaders without names are not whoever the story is about', () => {
  const text = `${ravula} met ${arelano} in Lima on Sunday. Pacific leaders will hold a video conference on Tuesday, with ${salinas} in the chair.`
  expect(events('en', text)).toEqual([
    'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
  ])
})

test.each([
  [
    'Fiji on Sunday ordered two Peruvian diplomats to leave.',
    ['expulsion | happened | Fiji + Peru | 2023-06-18 | - | -'],
  ],
  ['Fiji ordered two Peruvian tourists to leave on Sunday.', []],
  // each does it to the other
  [
    "Fiji on Sunday gave Peru's ambassador 48 hours to leave. Peru declared Fiji's ambassador persona non grata on Monday.",
    [
      'expulsion | happened | Fiji + Peru | 2023-06-18 | - | -',
      'expulsion | happened | Peru + Fiji | 2023-06-19 | - | -',
    ],
  ],
  // by whoever he is sent to, and whose ministry tells of it
  [
    "Peru's ambassador to Fiji was summoned on Sunday over a boat, Fiji's foreign ministry said.",
    ['summons | happened | Fiji + Peru | 2023-06-18 | - | -'],
  ],
  [
    'The UN Security Council voted on Sunday to extend its mission in Peru.',
    ['vote | happened | UN Security Council | 2023-06-18 | - | -'],
  ],
])('an act: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})
