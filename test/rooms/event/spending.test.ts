import { expect, test } from 'vitest'
import { events } from './told.ts'

const MET =
  'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano in Lima on Sunday'

test.each([
  [`${MET}, spending two hours with him.`, 'PT2H'],
  [`${MET}, spending about 40 minutes at the palace.`, 'PT40M'],
  [`${MET}, devoting 90 minutes to fishing rights.`, 'PT90M'],
  // what he did before, and days on the road
  [`${MET} after spending two hours at the harbour.`, '-'],
  [`${MET}, spending two days in the country.`, '-'],
])('what a meeting took, told by how it was spent: %s', (text, length) => {
  expect(events('en', text).filter((line) => line.startsWith('meeting'))).toEqual([
    `meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | ${length}`,
  ])
})
