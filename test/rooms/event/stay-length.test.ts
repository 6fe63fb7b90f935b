import { expect, test } from 'vitest'
import { events } from './told.ts'

const PERU = 'Peruvian President Tomas Arelano'
const FIJI = 'Fijian Prime Minister Jone Ravula'

test.each([
  [`${PERU} was in Suva for two days in February.`, '2023-02 | Suva | P2D'],
  [
    `${PERU}, who was in Suva for a day and a half in February, urged calm.`,
    '2023-02 | Suva | P1.5D',
  ],
  [`${PERU} spent two days in Suva in February.`, '2023-02 | Suva | P2D'],
  [`Last month ${PERU} spent three days in Fiji.`, '2023-05 | Fiji | P3D'],
])('a stay told with its length is a visit: %s', (text, told) => {
  expect(events('en', text)).toEqual([`visit | happened | Tomas Arelano + Fiji | ${told}`])
})

test('a stay to come', () => {
  expect(events('en', `${PERU} will spend two days in Suva next month.`)).toEqual([
    'visit | planned | Tomas Arelano + Fiji | 2023-07 | Suva | P2D',
  ])
})

test.each([
  `${PERU} was in Suva in February.`,
  `${PERU} was in Lima for two days.`,
  `${PERU} spent two days in Lima.`,
  `${PERU} was in Suva for two years as ambassador.`,
  `${PERU} spent two years in Suva as a student.`,
  `${PERU} spent three million dollars in Suva.`,
  `${PERU} spent ten years in exile in Fiji.`,
  'The Peruvian tourist Ana Tuala spent two days in Suva.',
])('no visit: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test.each([
  `${PERU} spent two hours with ${FIJI} in Suva on Monday.`,
  `${PERU} spent two days with ${FIJI} in Suva.`,
])('time spent with somebody is a meeting: %s', (text) => {
  expect(events('en', text)).toEqual([
    expect.stringMatching(/^meeting \| happened \| Tomas Arelano \+ Jone Ravula /),
  ])
})
