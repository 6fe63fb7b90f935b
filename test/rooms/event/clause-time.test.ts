import { expect, test } from 'vitest'
import { events } from './told.ts'

const PERU = 'Peruvian President Tomas Arelano'
const FIJI = 'Fijian Prime Minister Jone Ravula'

test.each([
  [
    `${PERU} visited Suva in March, when he was received by Fijian President Wame Naqova and held talks with ${FIJI}.`,
    [
      /^visit \| happened \| Tomas Arelano.* \| 2023-03 \|/,
      /^meeting \| happened \| .*Wame Naqova.* \| 2023-03 \|/,
      /^talks \| happened \| .*Jone Ravula.* \| 2023-03 \|/,
    ],
  ],
  [
    `${PERU} is in Suva on a three-day official visit that ends on June 20. He met ${FIJI} on Sunday.`,
    [/^visit \| happened \| Tomas Arelano .* \| 2023-06-18 \| Suva \| P3D/],
  ],
  [
    `SUVA, June 19 - ${FIJI} met ${PERU} on Sunday during his two-day visit, which ends on Monday.`,
    [/^meeting \| happened \| .* \| 2023-06-18 \|/],
  ],
])('the time of a clause and the end of a visit: %s', (text, expected) => {
  const told = events('en', text)
  for (const one of expected) expect(told).toContainEqual(expect.stringMatching(one))
})
