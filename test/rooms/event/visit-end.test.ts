import { expect, test } from 'vitest'
import { events } from './told.ts'

const P = 'Peruvian President Tomas Arelano'

test.each([
  // the day told is the last one: the first is counted back from it
  [`${P} flew home on Sunday after a two-day visit to Fiji.`, '2023-06-17 | Fiji | P2D'],
  [`${P} wrapped up a three-day visit to Fiji on Sunday.`, '2023-06-16 | Fiji | P3D'],
  [`${P} returned late on Sunday from a four-day trip to Fiji.`, '2023-06-15 | Fiji | P4D'],
  [`${P} paid a two-day visit to Suva that ended on Sunday.`, '2023-06-17 | Suva | P2D'],
  // where it begins, or no length is told, the day is as told
  [`${P} began a two-day visit to Fiji on Sunday.`, '2023-06-18 | Fiji | P2D'],
  [`${P} ended a visit to Fiji on Sunday.`, '2023-06-18 | Fiji | -'],
  // a length of a journey of many stops is none of a visit in it
  [
    `${P} arrived in Fiji on Sunday, the first stop of a nine-day Pacific tour.`,
    '2023-06-18 | Fiji | -',
  ],
  [
    `${P} arrived in Suva on Sunday at the start of a week-long regional tour.`,
    '2023-06-18 | Suva | -',
  ],
  [`${P} arrived in Suva on Sunday on the second leg of a five-day trip.`, '2023-06-18 | Suva | -'],
  [`${P} arrived in Suva on Sunday on a five-day trip.`, '2023-06-18 | Suva | P5D'],
])('the days of a visit: %s', (text, expected) => {
  expect(events('en', text)).toEqual([`visit | happened | Tomas Arelano + Fiji | ${expected}`])
})

test('a tour of states leads to each of them', () => {
  expect(events('en', `${P} left on Sunday on a five-day tour of Fiji, Samoa and Tonga.`)).toEqual([
    'visit | happened | Tomas Arelano + Fiji | 2023-06-18 | Fiji | -',
    'visit | happened | Tomas Arelano + Samoa | - | Samoa | -',
    'visit | happened | Tomas Arelano + Tonga | - | Tonga | -',
  ])
  expect(events('en', `${P} went on a tour of a port near Suva on Sunday.`)).toEqual([])
})

test.each([
  [
    `${P} arrived in Fiji on Saturday. On the second day of his trip, the president met Fijian Prime Minister Jone Ravula in Suva.`,
    '2023-06-18',
  ],
  [
    `${P} arrived in Suva on Saturday for a three-day visit. On the last day of his visit he met Fijian Prime Minister Jone Ravula.`,
    '2023-06-19',
  ],
  // a day of something else counts nothing
  [
    `${P} arrived in Suva on Saturday. On the second day of a strike by pilots he met Fijian Prime Minister Jone Ravula.`,
    '2023-06-17',
  ],
])('a day of a visit: %s', (text, day) => {
  expect(events('en', text)[1]).toContain(` | ${day} | `)
})
