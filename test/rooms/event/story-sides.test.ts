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
      'statement | planned | Tomas Arelano + Jone Ravula | 2023-06-23T13:00:00+12:00 | Suva | -',
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

test.each([
  [
    `${FIJI} and ${PERU} spoke by phone on Sunday, when Ravula offered condolences over a fire in Lima.`,
    /^condolence \| happened \| Jone Ravula \+ Tomas Arelano/,
  ],
  [
    'A quake struck Peru on Sunday. Officials in Lima said 40 people had died, and Peru asked for help. China will provide 20 million yuan in emergency aid, the Foreign Ministry in Beijing said.',
    /^aid \| planned \| China \+ Peru/,
  ],
  [
    `${PERU} will be in Suva on Friday, where Fijian Prime Minister Jone Ravula will host him for talks.`,
    /^talks \| planned \| .* \| 2023-06-23 \| Suva/,
  ],
])('whom it was done to, and when: %s', (text, expected) => {
  expect(events('en', text)).toContainEqual(expect.stringMatching(expected))
})

test('a tour of several countries: the day is that of the first, its length of none', () => {
  const text = `${PERU} will leave on Tuesday on a five-day trip to Fiji, Tonga and Samoa. He is to be in Apia on Friday to see Samoan Prime Minister Fetu Leavasa.`
  const told = events('en', text).filter((one) => one.startsWith('visit'))
  expect(told).toEqual([
    expect.stringMatching(/Fiji \| 2023-06-20 \| Fiji \| -/),
    expect.stringMatching(/Tonga \| - \| Tonga \| -/),
    expect.stringMatching(/ \| 2023-06-23 \| Apia \| -/),
  ])
})

test('aid to whom a story names once is to nobody known', () => {
  const text = 'A quake struck Peru on Sunday. China will provide 20 million yuan in emergency aid.'
  expect(events('en', text).filter((one) => one.startsWith('aid'))).toEqual([])
})

test('what is given to a body is given to no state', () => {
  const text =
    'A quake struck Peru on Sunday. Officials in Lima said 40 people had died, and Peru asked for help. China has handed over the task of bringing aid to the World Food Programme.'
  expect(events('en', text).filter((one) => /^aid.*Peru/.test(one))).toEqual([])
})
