import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Fijian Prime Minister Jone Ravula'
// printed on a Wednesday
const told = (text: string) => events('en', text, '2023-06-21')

test('a day of next week told after it is of that week', () => {
  expect(
    told(
      `${ravula} will visit Chile and Peru next week. He is due in Lima on Thursday for a summit with Peruvian President Rosa Quispe, before flying home on Friday.`,
    ),
  ).toEqual([
    'visit | planned | Jone Ravula + Chile | 2023-06-26 | Chile | -',
    'visit | planned | Jone Ravula + Peru | 2023-06-29 | Lima | -',
    'summit | planned | Rosa Quispe + Jone Ravula | 2023-06-29 | Lima | -',
  ])
})

test('whoever visits next week may leave the day before', () => {
  expect(told(`${ravula} will visit Peru next week. He will leave for Lima on Sunday.`)).toEqual([
    'visit | planned | Jone Ravula + Peru | 2023-06-25 | Lima | -',
  ])
})

test('the day of flying home is none of the talks', () => {
  expect(
    told(
      `${ravula} will hold talks with Peruvian President Rosa Quispe on Thursday before returning home on Saturday.`,
    ),
  ).toEqual(['talks | planned | Jone Ravula + Rosa Quispe | 2023-06-22 | - | -'])
})

test.each([
  [
    `${ravula} is to meet Peruvian President Rosa Quispe in Lima, and in Santiago his hosts will be farmers.`,
    ['meeting | planned | Jone Ravula + Rosa Quispe | - | Lima | -'],
  ],
  [
    `${ravula} arrived in Lima on Tuesday. A visit to Santiago, announced last month, was dropped after Chilean President Pedro Salinas said he had no time.`,
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-20 | Lima | -',
      'visit | cancelled | Jone Ravula + Chile | - | Santiago | -',
    ],
  ],
  [
    `${ravula} arrived in Lima on Tuesday. The prime minister’s visit to Peru is the first stop on a tour that will also take him to Chile.`,
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-20 | Lima | -',
      'visit | planned | Jone Ravula + Chile | - | Chile | -',
    ],
  ],
])('stops and hosts beside a visit: %s', (text, expected) => expect(told(text)).toEqual(expected))
