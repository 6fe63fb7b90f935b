import { expect, test } from 'vitest'
import { events } from './told.ts'

const HEAD =
  'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano in Lima on Sunday. The port would grow, Arelano said. Tuna is dear. The harbour is old.'
const MET = 'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'

test.each([
  [
    `${HEAD} Ravula also called on President Pedro Salinas.`,
    [MET, 'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | - | -'],
  ],
  [
    `${HEAD} Earlier, Ravula had called on President Pedro Salinas.`,
    [MET, 'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | - | -'],
  ],
  [
    `${HEAD} Ravula later held talks with President Pedro Salinas.`,
    [MET, 'talks | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | - | -'],
  ],
  [
    `${HEAD} Ravula met separately with President Pedro Salinas.`,
    [MET, 'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | - | -'],
  ],
  [
    `${HEAD} Ravula spoke by phone with Chilean President Pedro Salinas before his departure from Suva.`,
    [MET, 'call | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | - | -'],
  ],
  [
    `${HEAD} Ravula called on President Pedro Salinas before flying home.`,
    [MET, 'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | - | -'],
  ],
  // a clock of the encounter makes no second day
  [
    `${HEAD} The meeting began at 9 a.m. The nets are green. Ravula also called on President Pedro Salinas.`,
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18T09:00:00-05:00 | Lima | -',
      'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | - | -',
    ],
  ],
  // of a month of its own
  [
    `${HEAD} Ravula later met President Pedro Salinas in May.`,
    [MET, 'meeting | happened | Jone Ravula + Pedro Salinas | 2023-05 | - | -'],
  ],
  // nothing ties it to what the story opens with
  [
    `${HEAD} Ravula called on President Pedro Salinas.`,
    [MET, 'meeting | happened | Jone Ravula + Pedro Salinas | - | - | -'],
  ],
  // still to come
  [
    `${HEAD} Ravula will also call on President Pedro Salinas.`,
    [MET, 'meeting | planned | Jone Ravula + Pedro Salinas | - | - | -'],
  ],
] as const)('what was done besides, on the main day: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  [
    `${HEAD} The boats are blue. The nets are green. The two sides signed a memorandum on tuna.`,
    [MET, 'agreement | happened | Fiji + Peru | 2023-06-18 | Lima | -'],
  ],
  [
    `${HEAD} The boats are blue. The nets are green. Both governments signed a protocol on visas.`,
    [MET, 'agreement | happened | Fiji + Peru | 2023-06-18 | Lima | -'],
  ],
  [
    `${HEAD} The boats are blue. The nets are green. The two countries signed an accord on salt.`,
    [MET, 'agreement | happened | Fiji + Peru | 2023-06-18 | Lima | -'],
  ],
  // a pact of its own month, and one nobody stands for
  [
    `${HEAD} The boats are blue. The nets are green. The two countries signed an accord on salt in May.`,
    [MET, 'agreement | happened | Fiji + Peru | 2023-05 | - | -'],
  ],
  [
    `${HEAD} The boats are blue. The nets are green. Fiji and Peru signed an accord on salt.`,
    [MET, 'agreement | happened | Fiji + Peru | - | - | -'],
  ],
] as const)('what the two sides of the story signed: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  [
    'Fiji and Peru have signed a deal on tuna. Fijian Foreign Minister Jone Ravula and his Peruvian counterpart, Tomas Arelano, met in Lima on Sunday.',
    'agreement | happened | Fiji + Peru | 2023-06-18 | Lima | -',
  ],
  [
    'Fiji and Peru agreed to set up a tuna board. Foreign Minister Jone Ravula said it was done at a meeting with his Peruvian counterpart, Tomas Arelano, in Lima today.',
    'agreement | happened | Fiji + Peru | 2023-06-19 | Lima | -',
  ],
  [
    'Fiji and Peru agreed to share a port. Peruvian President Tomas Arelano received Fijian President Jone Ravula in Lima on Sunday.',
    'agreement | happened | Fiji + Peru | 2023-06-18 | Lima | -',
  ],
  // a meeting of long ago, or of others
  [
    'Fiji and Peru agreed to share a port. Peruvian President Tomas Arelano received Fijian President Jone Ravula in Lima in May.',
    'agreement | happened | Fiji + Peru | - | - | -',
  ],
  [
    'Fiji and Peru agreed to share a port. Peruvian President Tomas Arelano received Chilean President Pedro Salinas in Lima on Sunday.',
    'agreement | happened | Fiji + Peru | - | - | -',
  ],
] as const)('what a story opens with came of the talks right behind: %s', (text, expected) => {
  expect(events('en', text)[0]).toBe(expected)
})

test('a length before a departure is the length of the meeting', () => {
  const met = (text: string) => events('en', text).slice(-1)
  expect(
    met(
      'Fijian President Jone Ravula met Peruvian President Tomas Arelano in Lima on Sunday for 40 minutes before leaving for Suva.',
    ),
  ).toEqual(['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | PT40M'])
})
