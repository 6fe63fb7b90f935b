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

const MET_THERE = `${MET}.`

test.each([
  ['It lasted two hours.', 'PT2H'],
  ['The meeting was also attended by Defence Minister Luis Salas. It lasted two hours.', 'PT2H'],
  ['The talks were joined by Trade Minister Luis Salas and ran to 90 minutes.', 'PT90M'],
  ['What had been billed as a half-hour courtesy call stretched to two hours.', 'PT2H'],
])('what a meeting told before took: %s', (text, length) => {
  expect(events('en', `${MET_THERE} ${text}`)).toEqual([
    `meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | ${length}`,
  ])
})

test('a length with "over" leaves the place to the meeting', () => {
  expect(
    events(
      'en',
      'Fijian Foreign Minister Jone Ravula and Peruvian Foreign Minister Tomas Arelano met for just over an hour in Suva on Sunday.',
    ),
  ).toEqual(['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Suva | PT1H'])
})

test('a night spent in a city is a stay, and the call told before is no call paid', () => {
  expect(
    events(
      'en',
      'Peruvian President Tomas Arelano spent the night in Suva on Saturday and met Fijian Prime Minister Jone Ravula the next morning.',
    ).map((line) => line.split(' | ').slice(0, 4).join(' | ')),
  ).toEqual([
    'visit | happened | Tomas Arelano + Fiji | 2023-06-17',
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18',
  ])
  expect(
    events(
      'en',
      'Peruvian President Tomas Arelano telephoned Fijian Prime Minister Jone Ravula on Saturday. Arelano, speaking in Apia after talks with Samoan Prime Minister Lesa Tavita, said the call had lasted half an hour.',
    )[0],
  ).toBe('call | happened | Tomas Arelano + Jone Ravula | 2023-06-17 | - | PT30M')
})
