import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Fijian Prime Minister Jone Ravula'
const arelano = 'Peruvian President Tomas Arelano'

test.each([
  [
    `${ravula} spoke to ${arelano} on Sunday evening, his office said.`,
    'call | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
  ],
  [
    `${ravula} will speak with ${arelano} on Tuesday about the reef.`,
    'call | planned | Jone Ravula + Tomas Arelano | 2023-06-20 | - | -',
  ],
  [
    `${ravula} and ${arelano} spoke on Sunday about the reef.`,
    'call | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
  ],
])('spoken with no place told: %s', (text, expected) => {
  expect(events('en', text)).toEqual([expected])
})

test.each([
  `${ravula} met ${arelano} in Lima on Sunday. They spoke for two hours.`,
  `${ravula} spoke with ${arelano} on the sidelines of a summit in Lima.`,
  `${ravula} and ${arelano} spoke face to face on Sunday.`,
  `${ravula} arrived in Lima on Sunday. He spoke with ${arelano}.`,
  `${ravula} spoke with ${arelano} in Lima on Sunday.`,
])('spoken together: %s', (text) => {
  expect(events('en', text).filter((event) => event.startsWith('call'))).toEqual([])
})

test('the next verb is of the first subject', () => {
  expect(
    events(
      'en',
      `${ravula} met ${arelano} on Sunday and is expected to see Chilean President Pedro Salinas in Santiago on Saturday.`,
    ),
  ).toEqual([
    'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
    'meeting | planned | Jone Ravula + Pedro Salinas | 2023-06-24 | Santiago | -',
  ])
})
