import { expect, test } from 'vitest'
import { events } from './told.ts'

const PERU = 'Peruvian President Tomas Arelano'
const FIJI = 'Fijian Prime Minister Jone Ravula'

test.each([
  `${PERU} discussed the dam by phone with ${FIJI} on Sunday.`,
  `${PERU} discussed the dam over the telephone with ${FIJI} on Sunday.`,
  `${PERU} discussed the dam in a phone call with ${FIJI} on Sunday.`,
  `${PERU} and ${FIJI} discussed the dam in a telephone call on Sunday.`,
])('a matter talked over on a line is one call: %s', (text) => {
  expect(events('en', text)).toEqual([
    expect.stringMatching(/^call \| happened \| .* \| 2023-06-18 \| - \| -$/),
  ])
})

test.each([
  `${PERU} is leaving for Suva on Friday.`,
  `${PERU} is setting off for Suva on Friday.`,
  `${PERU} is heading to Suva on Friday.`,
])('a journey told in the present lies ahead: %s', (text) => {
  expect(events('en', text)).toEqual([
    'visit | planned | Tomas Arelano + Fiji | 2023-06-23 | Suva | -',
  ])
})

test.each([
  'Fiji and Peru are still trying to agree on rules for trade.',
  'Fiji and Peru have struggled to agree on rules for trade.',
  'Fiji and Peru have yet to agree on rules for trade.',
])('no agreement: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test.each([
  'Fiji on Sunday ordered two Peruvian diplomats to go home.',
  'Fiji told two Peruvian diplomats on Sunday to pack up.',
  'Fiji gave two Peruvian diplomats two days to return home on Sunday.',
])('told to leave, in other words: %s', (text) => {
  expect(events('en', text)).toEqual([
    expect.stringMatching(/^expulsion \| happened \| Fiji \+ Peru/),
  ])
})

test.each([
  'Peru is one of three states that recognise Kosovo.',
  'Peru, one of the few countries which recognise Kosovo, sent a note.',
  'Peru, which recognises Kosovo, sent a note.',
])('what a state has long done is no act: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test.each(['Peru recognised Kosovo on Sunday.', 'Peru said it recognised Kosovo on Sunday.'])(
  'an act: %s',
  (text) => {
    expect(events('en', text)).toEqual([
      expect.stringMatching(/^recognition \| happened \| Peru \+ Kosovo/),
    ])
  },
)

test.each([
  'Peru sent 25,000 cases of tuna to Fiji on Sunday.',
  'Peru sent 300 sacks of flour to Fiji on Sunday.',
  'Peru delivered 40 crates of medicine to Fiji on Sunday.',
])('aid by the case: %s', (text) => {
  expect(events('en', text)).toEqual([expect.stringMatching(/^aid \| happened \| Peru \+ Fiji/)])
})

test.each([
  `${PERU} will lead a delegation to Suva on Friday.`,
  `${PERU} is to lead a trade mission to Suva on Friday.`,
  `${PERU} is leading a high-level delegation to Suva on Friday.`,
  `${PERU} plans to head a business delegation to Suva on Friday.`,
])('who leads others travels: %s', (text) => {
  expect(events('en', text)).toEqual([
    'visit | planned | Tomas Arelano + Fiji | 2023-06-23 | Suva | -',
  ])
})

test('who leads others to something else does not', () => {
  expect(events('en', `${PERU} will lead a team to success.`)).toEqual([])
})
