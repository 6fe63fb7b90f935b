import { expect, test } from 'vitest'
import { events } from './told.ts'

const PERU = 'Peruvian Foreign Minister Tomas Arelano'
const FIJI = 'Fijian Prime Minister Jone Ravula'

test.each([
  `${PERU} will fly to Suva on Friday to meet ${FIJI}.`,
  `${PERU} is to travel to Suva on Friday for a meeting with ${FIJI}.`,
  `${PERU} heads to Suva on Friday to call on ${FIJI}.`,
  `${PERU} is due in Suva on Friday to have lunch with ${FIJI}.`,
])('whom a visitor meets is no host of the journey: %s', (text) => {
  const [visit] = events('en', text)
  expect(visit).toBe('visit | planned | Tomas Arelano + Fiji | 2023-06-23 | Suva | -')
})

test.each([
  `${PERU} flew to Suva on Sunday to see ${FIJI}.`,
  `${PERU} flew to Suva on Sunday, where he was received by ${FIJI}.`,
])('who is called on, or receives, is: %s', (text) => {
  const [visit] = events('en', text)
  expect(visit).toBe('visit | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Suva | -')
})
