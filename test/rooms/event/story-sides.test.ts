import { expect, test } from 'vitest'
import { events } from './told.ts'

const PERU = 'Peruvian President Tomas Arelano'
const FIJI = 'Fijian Prime Minister Jone Ravula'

test.each([
  [
    `${FIJI} invited ${PERU} to Suva. The visit is planned for October.`,
    [
      'invitation | happened | Jone Ravula + Tomas Arelano | - | - | -',
      'visit | planned | Tomas Arelano + Jone Ravula | 2023-10 | Suva | -',
    ],
  ],
  [
    `${PERU} will meet ${FIJI} in Suva on Friday. A joint news conference is scheduled for 1 p.m.`,
    [
      'meeting | planned | Tomas Arelano + Jone Ravula | 2023-06-23 | Suva | -',
      'statement | planned | Tomas Arelano + Jone Ravula | 2023-06-23T13:00:00+12:00 | - | -',
    ],
  ],
  [
    `SUVA, June 19 - ${FIJI} hosted ${PERU} for lunch on Sunday. Arelano, on a one-day visit, brought a gift.`,
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Suva | -',
      'visit | happened | Tomas Arelano + Fiji | 2023-06-18 | Suva | P1D',
    ],
  ],
  [
    `${PERU} has accepted an invitation from ${FIJI} to make a state visit in October.`,
    ['visit | planned | Tomas Arelano + Jone Ravula | 2023-10 | - | -'],
  ],
])('sides the story tells: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expect.arrayContaining(expected))
})

test('nobody is invited, and nobody travels', () => {
  const told = events(
    'en',
    `${FIJI} met ${PERU} in Lima. The visit of a choir is planned for October.`,
  )
  expect(told.filter((one) => one.startsWith('visit | planned'))).toEqual([])
})
