import { expect, test } from 'vitest'
import { events } from './told.ts'

const PERU = 'Peruvian President Tomas Arelano'
const FIJI = 'Fijian Prime Minister Jone Ravula'

test.each([
  [
    `${PERU} spoke to ${FIJI} by phone on Sunday.`,
    'call | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | -',
  ],
  [
    `${PERU} plans to talk to ${FIJI} in Suva on Friday.`,
    'meeting | planned | Tomas Arelano + Jone Ravula | 2023-06-23 | Suva | -',
  ],
  [
    `${PERU} dropped by ${FIJI} in Suva on Sunday.`,
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Suva | -',
  ],
  [
    `${PERU} met on the sidelines of the ASEAN summit in Jakarta on Sunday with ${FIJI}.`,
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Jakarta | -',
  ],
  [
    `${PERU} met with visiting ${FIJI} in Lima on Sunday.`,
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Lima | -',
  ],
])('an encounter in an everyday word: %s', (text, expected) => {
  expect(events('en', text)).toEqual([expected])
})

test('a setting is no party', () => {
  const text = `${PERU} and ${FIJI} met on the sidelines of the ASEAN gathering in Jakarta on Sunday.`
  expect(events('en', text)).toEqual([
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Jakarta | -',
  ])
})

test('the tense of an event noun is its verb’s', () => {
  const text = `${PERU} will fly to Suva on Friday to meet ${FIJI}. Arelano earlier held a video call with Japanese Prime Minister Fumio Kishida.`
  expect(events('en', text)).toContainEqual(expect.stringMatching(/^call \| happened/))
})

test('what is to be signed has not been', () => {
  const text = `${PERU} is to visit ${FIJI} in Suva on Friday. Among the agreements to be signed is one on fish.`
  expect(events('en', text)).toContainEqual(expect.stringMatching(/^agreement \| planned \| Peru/))
})

test('an envoy of whose state only the words at the event tell', () => {
  const text =
    'The Fijian government has called in the Peruvian ambassador over fish. Ambassador Alonso Quiroga was told so on Monday, Foreign Minister Sitiveni Ravula said. Tonga took note.'
  expect(events('en', text)).toEqual([expect.stringMatching(/^summons .* Fiji \+ Alonso Quiroga/)])
})

test('a stay for talks', () => {
  const text = `${PERU} was in Suva last week for talks with officials.`
  expect(events('en', text)).toEqual([
    expect.stringMatching(/^visit \| happened \| Tomas Arelano \+ Fiji/),
  ])
})

test.each([
  `${PERU} spoke to reporters in Suva on Sunday.`,
  `${PERU} talked to the nation from Suva on Sunday.`,
])('words to nobody of another state: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test.each([
  [
    `${PERU} met ${FIJI} in Suva on Sunday for talks on a plan to expand the port.`,
    ['talks | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Suva | -'],
  ],
  [
    `${PERU} and his Fijian counterpart Jone Ravula signed an agreement on Sunday under which they will share fuel.`,
    [expect.stringMatching(/^agreement \| happened \| .* \| 2023-06-18/)],
  ],
  [
    `SUVA, June 19 - ${FIJI} and his guest, ${PERU}, met on Sunday. Arelano is to arrive in Lima on Monday. Tongan King Aho Taufa is expected on Friday morning.`,
    expect.arrayContaining([expect.stringMatching(/^visit \| planned \| Aho Taufa.* Suva \| -/)]),
  ],
  [
    `${FIJI} on Sunday hosted ${PERU} in the capital Suva.`,
    [expect.stringMatching(/^meeting \| happened \| .* \| Suva \|/)],
  ],
  [
    `${PERU} is scheduled to meet with National Assembly Chairman Tran Thanh Man in Hanoi on Friday.`,
    [expect.stringMatching(/^meeting \| planned \| Tomas Arelano \+ Tran Thanh Man/)],
  ],
  [
    `A spokesman dismissed a report in a Suva newspaper that ${PERU} had met ${FIJI} in Tonga last week.`,
    [expect.stringMatching(/^meeting \| denied/)],
  ],
  [
    `Fiji and Peru upgraded ties to a strategic partnership in March.`,
    [expect.stringMatching(/^agreement \| happened \| Fiji \+ Peru \| 2023-03/)],
  ],
  [
    `${PERU} and ${FIJI} last met in Suva in March at a gathering of ASEAN ministers.`,
    ['meeting | happened | Tomas Arelano + Jone Ravula | 2023-03 | Suva | -'],
  ],
  [
    `${PERU} will fly to Suva on Friday for talks with ${FIJI}.`,
    expect.arrayContaining(['visit | planned | Tomas Arelano + Fiji | 2023-06-23 | Suva | -']),
  ],
])('told in the manner of the wire: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test('a dinner with people of business is no encounter with the last one named', () => {
  const text = `${PERU} met ${FIJI} in Suva on Sunday. On Monday he had dinner with business leaders.`
  expect(events('en', text)).toHaveLength(1)
})

test('what was spoken is a call where the report calls it so further on', () => {
  const text = `${PERU} spoke with ${FIJI} on Sunday. The call lasted 40 minutes.`
  expect(events('en', text)).toEqual([
    'call | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | PT40M',
  ])
})
