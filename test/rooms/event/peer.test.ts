import { expect, test } from 'vitest'
import { events } from './told.ts'

const PERU = 'Peruvian Foreign Minister Lusia Arelano'
const MET =
  /^meeting \| happened \| (Lusia Arelano \+ Jone Ravula|Jone Ravula \+ Lusia Arelano) \| 2023-06-18 \| Suva/

test.each([
  [`${PERU} met her Fijian counterpart, Jone Ravula, in Suva on Sunday.`, MET],
  [
    `${PERU} arrived in Suva on Sunday. She met her Fijian opposite number, Jone Ravula, at a hotel.`,
    MET,
  ],
  [`${PERU} received her Fijian colleague Jone Ravula in Suva on Sunday.`, MET],
  [
    `${PERU} will meet her counterpart from Fiji, Jone Ravula, in Suva on Friday.`,
    /^meeting \| planned \| Lusia Arelano \+ Jone Ravula \| 2023-06-23 \| Suva/,
  ],
])('whose counterpart he is, and no object: %s', (text, expected) => {
  expect(events('en', text).at(-1)).toMatch(expected)
})

test.each([
  `${PERU} flew to Suva on Sunday. Fijian Prime Minister Jone Ravula received her on Monday.`,
  `${PERU} flew to Suva on Sunday. Fijian Prime Minister Jone Ravula met her again on Monday.`,
])('an object: %s', (text) => {
  expect(events('en', text).at(-1)).toMatch(
    /^meeting \| happened \| (Jone Ravula \+ Lusia Arelano|Lusia Arelano \+ Jone Ravula) \| 2023-06-19/,
  )
})
