import { expect, test } from 'vitest'
import { events } from './told.ts'

const PERU = 'Peruvian President Tomas Arelano'
const FIJI = 'Fijian Prime Minister Jone Ravula'

test.each([
  `${FIJI} called on ${PERU} on Monday to withdraw his troops.`,
  `${FIJI}, in a speech on Monday, called on ${PERU} and his government to free the crew.`,
  `${FIJI} calls on ${PERU} to agree to a ceasefire.`,
  `${FIJI} called on ${PERU}, in a statement, to meet him without conditions.`,
  `${FIJI} urged ${PERU} in a letter to sit down with him.`,
])('an appeal is no call paid: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test.each([
  `${FIJI} called on ${PERU} in Lima on Sunday.`,
  `${FIJI} called on ${PERU} in Lima on Sunday to discuss fisheries.`,
  `${FIJI} called on ${PERU} in Lima on Sunday to convey the greetings of his government.`,
  `${FIJI} called on ${PERU} in Lima on Sunday, as the two countries look to widen trade.`,
])('a call paid: %s', (text) => {
  expect(events('en', text)).toEqual([
    'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
  ])
})
