import { expect, test } from 'vitest'
import { events } from './told.ts'

const PERU = 'Peruvian President Tomas Arelano'
const FIJI = 'Fijian Prime Minister Jone Ravula'
const SAYS = 'Chilean Foreign Minister Pedro Salinas'

test.each([
  `${PERU} is expected to meet ${FIJI} in Suva on Friday, ${SAYS} said.`,
  `${PERU} and ${FIJI} are expected to meet in Suva on Friday, ${SAYS} told reporters.`,
  `${SAYS} said ${PERU} is expected to meet ${FIJI} in Suva on Friday.`,
  `${PERU} is expected to meet ${FIJI} in Suva on Friday, officials said.`,
])('a plan, whoever tells it: %s', (text) => {
  expect(events('en', text)).toEqual([
    'meeting | planned | Tomas Arelano + Jone Ravula | 2023-06-23 | Suva | -',
  ])
})

test.each([
  `${SAYS} expects ${PERU} to meet ${FIJI} in Suva on Friday.`,
  `${SAYS} hopes that ${PERU} will meet ${FIJI} in Suva on Friday.`,
])('what somebody expects or hopes is none: %s', (text) => {
  expect(events('en', text)).toEqual([])
})
