import { expect, test } from 'vitest'
import { events } from './told.ts'

const PERU = 'Peruvian President Tomas Arelano'
const FIJI = 'Fijian Prime Minister Jone Ravula'

test.each([
  [
    `${PERU} was in Suva on Sunday to see ${FIJI}.`,
    ['visit | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Suva | -'],
  ],
  [
    `${PERU} will be in Suva on Friday at Prime Minister Jone Ravula's invitation.`,
    ['visit | planned | Tomas Arelano + Jone Ravula | 2023-06-23 | Suva | -'],
  ],
  [
    `${PERU} will be in Suva on Friday for talks with ${FIJI}.`,
    [
      'visit | planned | Tomas Arelano + Fiji | 2023-06-23 | Suva | -',
      'talks | planned | Jone Ravula + Tomas Arelano | 2023-06-23 | Suva | -',
    ],
  ],
  [
    `${PERU} was in Suva on Sunday. He met ${FIJI} for an hour.`,
    [
      'visit | happened | Tomas Arelano + Fiji | 2023-06-18 | Suva | -',
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Suva | PT1H',
    ],
  ],
])('a stay of which the report says what for: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  `${PERU} was in Suva on Monday when a cyclone struck the city.`,
  `${PERU} was in Suva on Monday for the funeral of a friend.`,
  `${PERU} returned to Suva on Monday from a holiday in Tonga.`,
  'Peruvian singer Tomas Arelano was in Suva on Monday to see his mother.',
])('a stay for no affairs of state: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test.each([
  [
    `${PERU} travelled to Suva last Thursday and to Brasilia the day after, carrying letters.`,
    [
      'visit | happened | Tomas Arelano + Fiji | 2023-06-15 | Suva | -',
      'visit | happened | Tomas Arelano + Brazil | 2023-06-16 | Brasília | -',
    ],
  ],
  [
    `${PERU} met ${FIJI} in Suva on Friday and again over dinner on Sunday.`,
    [
      'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-16 | Suva | -',
      'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | -',
    ],
  ],
])('a verb left out: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  `${PERU} and ${FIJI} met virtually on Monday.`,
  `${PERU} and ${FIJI} held talks by video link on Monday.`,
  `${PERU} urged ${FIJI} in a phone call on Monday to show restraint.`,
  `${PERU} received a phone call from ${FIJI} on Monday.`,
  `Speaking by phone with ${FIJI} on Monday, ${PERU} urged calm.`,
])('one call: %s', (text) => {
  const [call, ...others] = events('en', text)
  expect(others).toEqual([])
  expect(call).toMatch(/^call \| happened \| .*2023-06-19/)
})

test('a meeting before a call is none', () => {
  expect(
    events('en', `${PERU} met ${FIJI} in Suva on Sunday and urged reporters by telephone to wait.`),
  ).toEqual(['meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Suva | -'])
})

test.each([
  [
    'Presiden Peru Tomas Arelano berada di Suva, Minggu (18/6). Ia bertemu PM Fiji Jone Ravula selama satu jam.',
    [
      'visit | happened | Tomas Arelano + Fiji | 2023-06-18 | Suva | -',
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Suva | PT1H',
    ],
  ],
  [
    'Presiden Peru Tomas Arelano melakukan kunjungan kenegaraan ke sejumlah negara. Ia memantau warga negara Peru (WNP) yang berada di Fiji.',
    [],
  ],
  ['Presiden Peru Tomas Arelano berada di Suva saat topan melanda, Minggu (18/6).', []],
])('Indonesian, a stay: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})

test('Indonesian: talks over a telephone are a call', () => {
  expect(
    events(
      'id',
      'Presiden Peru Tomas Arelano menggelar pembicaraan dengan PM Fiji Jone Ravula melalui telepon pada Minggu (18/6).',
    ),
  ).toEqual(['call | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | -'])
})
