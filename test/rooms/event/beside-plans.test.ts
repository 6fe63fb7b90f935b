import { expect, test } from 'vitest'
import { events } from './told.ts'

const lines = (text: string, kind: string) =>
  events('en', text).filter((line) => line.startsWith(kind))

test.each([
  'Fijian Foreign Minister Jone Ravula is due to travel to Cebu on June 28 for an Asean retreat. He is expected to hold talks there with Peruvian Foreign Minister Tomas Arelano.',
  'Fiji will send a team to Cebu on June 28. There, Foreign Minister Jone Ravula is to hold talks with Peruvian Foreign Minister Tomas Arelano.',
  'Fijian Foreign Minister Jone Ravula will be in Cebu on June 28 for a forum. While there, he will hold talks with Peruvian Foreign Minister Tomas Arelano.',
])('what is planned there, on the day told right before: %s', (text) => {
  expect(lines(text, 'talks').map((line) => line.split(' | ').slice(3, 5))).toEqual([
    ['2023-06-28', 'Cebu'],
  ])
})

test('what is planned elsewhere has no day of the journey', () => {
  const text =
    'Fijian Foreign Minister Jone Ravula is due to travel to Cebu on June 28 for a forum. He also plans to meet Peruvian Foreign Minister Tomas Arelano.'
  expect(lines(text, 'meeting').map((line) => line.split(' | ')[3])).toEqual(['-'])
})

test('talks during a state visit of two days are on one of them', () => {
  const text =
    'Fijian President Jone Ravula will pay a state visit to Peru on June 25-26. He will hold talks with Peruvian President Tomas Arelano.'
  expect(lines(text, 'talks').map((line) => line.split(' | ')[3])).toEqual(['2023-06-25'])
})

test.each([
  [
    'Fijian President Jone Ravula invited Peruvian President Tomas Arelano to Suva when they met in Lima on June 4.',
    '2023-06-04',
  ],
  [
    'When they met in Lima on June 4, Fijian President Jone Ravula invited Peruvian President Tomas Arelano to Suva.',
    '2023-06-04',
  ],
  [
    'Fijian President Jone Ravula telephoned Peruvian President Tomas Arelano on Sunday and invited him to Suva.',
    '2023-06-18',
  ],
  // met somebody else; met long before it in the story
  [
    'Fijian President Jone Ravula met Chilean President Pedro Salinas on June 4. Ravula has invited Peruvian President Tomas Arelano to Suva.',
    '-',
  ],
  [
    'Fijian President Jone Ravula met Peruvian President Tomas Arelano in Lima on June 4. Fish is dear. Salt is cheap. Ravula has invited Arelano to Suva.',
    '-',
  ],
] as const)('an invitation is of the day they met: %s', (text, day) => {
  expect(lines(text, 'invitation').map((line) => line.split(' | ')[3])).toEqual([day])
})

test.each([
  [
    'Fijian President Jone Ravula arrived in Japan on Monday for a four-day visit. He will travel to Osaka on Wednesday to meet business leaders.',
    'Japan | P4D',
  ],
  [
    'Fijian President Jone Ravula flew to Peru on Sunday for a three-day visit. He is to go on to Cusco on Tuesday.',
    'Peru | P3D',
  ],
  // of the same day the city says more
  [
    'Fijian President Jone Ravula flew to Peru on Sunday. He landed in Lima at 10 a.m. on Sunday.',
    'Lima | -',
  ],
  // the visit is the journey, whatever is still to come of it
  [
    'Fijian President Jone Ravula left for Lima on Sunday for a three-day visit that will include talks with President Tomas Arelano.',
    'Lima | P3D',
  ],
  [
    'Fijian President Jone Ravula flew to Lima on Sunday for a two-day visit which is expected to focus on tuna.',
    'Lima | P2D',
  ],
] as const)('where a journey led, and for how long: %s', (text, expected) => {
  expect(lines(text, 'visit').map((line) => line.split(' | ').slice(4).join(' | '))).toEqual([
    expected,
  ])
})

test.each([
  [
    'summons',
    'Fiji has summoned Peru’s ambassador to complain about threats made against its mission in Lima.',
  ],
  [
    'meeting',
    'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano on Sunday to discuss the killing of a diplomat in Nairobi.',
  ],
  [
    'meeting',
    'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano on Sunday to review a project in Cusco.',
  ],
] as const)('a place of what it was for is none of the %s: %s', (kind, text) => {
  expect(lines(text, kind).map((line) => line.split(' | ')[4])).toEqual(['-'])
})

test('the place of the journey, and not of what else it is for', () => {
  const text =
    'Fijian Foreign Minister Jone Ravula will fly to Lima on Friday to meet Peruvian Foreign Minister Tomas Arelano and to see an industrial park in Cusco.'
  expect(lines(text, 'meeting').map((line) => line.split(' | ')[4])).toEqual(['Lima'])
})

test.each([
  [
    'id',
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano untuk membahas perikanan di Lima, Minggu (18/6).',
    'Lima',
  ],
  [
    'id',
    'Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano bertemu untuk membahas pelabuhan di Suva, Minggu (18/6).',
    'Suva',
  ],
] as const)('an aim may stand before the place (%s): %s', (lang, text, place) => {
  expect(events(lang, text).map((line) => line.split(' | ')[4])).toEqual([place])
})

test('what a paper is for is no date of its signing', () => {
  expect(
    events(
      'en',
      'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano in Lima on Sunday. After the talks, they signed a plan between the two ministries for 2023-2024.',
    ).map((line) => line.split(' | ')[3]),
  ).toEqual(['2023-06-18', '2023-06-18'])
})
