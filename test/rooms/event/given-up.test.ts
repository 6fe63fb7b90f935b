import { expect, test } from 'vitest'
import { events } from './told.ts'

const PERU = 'Peruvian President Tomas Arelano'
const FIJI = 'Fijian Prime Minister Jone Ravula'

test.each([
  `${PERU} had been due to meet ${FIJI} in Suva on Friday.`,
  `${PERU} had been scheduled to meet ${FIJI} in Suva on Friday.`,
  `${PERU} was originally expected to meet ${FIJI} in Suva on Friday.`,
  `${PERU} had been due on Friday to meet ${FIJI} in Suva.`,
  `${PERU} was to have met ${FIJI} in Suva on Friday.`,
])('a plan given up: %s', (text) => {
  expect(events('en', text)).toEqual([
    expect.stringMatching(/^meeting \| cancelled \| Tomas Arelano \+ Jone Ravula \| .* \| Suva/),
  ])
})

test.each([
  `${PERU} has put off a trip to Fiji. He had been due to arrive in Suva on Monday and to hold talks with ${FIJI}.`,
  `${PERU} has postponed a visit to Fiji. Arelano was to have met ${FIJI} in Suva on Monday.`,
  `${PERU} has delayed a trip to Fiji. He had been expected to meet ${FIJI} on Monday.`,
])('what became of the visit became of it: %s', (text) => {
  const told = events('en', text)
  expect(told.length).toBe(2)
  for (const one of told) expect(one).toMatch(/\| postponed \|/)
})

test.each([
  `${PERU} was due to meet ${FIJI} in Suva later on Monday.`,
  `${PERU} is due to meet ${FIJI} in Suva on Friday.`,
])('a plan that stands: %s', (text) => {
  expect(events('en', text)).toEqual([expect.stringMatching(/^meeting \| planned \|/)])
})
