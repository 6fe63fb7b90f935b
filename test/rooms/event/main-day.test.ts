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
