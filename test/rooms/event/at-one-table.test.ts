import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Fijian Prime Minister Jone Ravula'
const arelano = 'Peruvian President Tomas Arelano'
const salinas = 'Chilean President Pedro Salinas'

test.each([
  [
    `${ravula}, ${arelano} and ${salinas} met in Suva on Sunday for a trilateral summit. Ravula and Arelano then met for half an hour.`,
    'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Suva | PT30M',
  ],
  [
    `Leaders of Fiji, Peru and Chile held a three-way meeting in Suva on Sunday. ${ravula} and ${arelano} also held bilateral talks.`,
    'talks | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
  ],
  [
    `${ravula} held bilateral talks with ${arelano} and ${salinas} on Sunday.`,
    'talks | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | - | -',
  ],
  [
    `${ravula} held bilateral talks with ${arelano} and ${salinas} on Sunday.`,
    'talks | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
  ],
])('two of three by themselves: %s', (text, expected) => {
  expect(events('en', text)).toContain(expected)
})

test.each([
  `${ravula} hosted ${arelano} and ${salinas} for talks in Suva on Sunday. Arelano and Salinas met for two hours.`,
  `${ravula}, ${arelano} and ${salinas} held trilateral talks in Suva on Sunday. All three met for two hours.`,
])('one table: %s', (text) => {
  expect(events('en', text).filter((one) => /^(meeting|talks)/.test(one))).toHaveLength(1)
})

test.each([
  `${ravula} and ${arelano} gathered in Suva on Sunday for what would be their first talks since 2019.`,
  `${ravula} and ${arelano} sat down in Suva on Sunday in what officials called their first direct talks since 2019.`,
  `${ravula} met ${arelano} in Suva on Sunday, his office said on Monday, their first face-to-face talks since 2019.`,
])('named again: %s', (text) => {
  expect(events('en', text)).toEqual([
    expect.stringMatching(
      /^(meeting|talks) \| happened \| Jone Ravula \+ Tomas Arelano \| 2023-06-18 \| Suva/,
    ),
  ])
})

test('a plan named again stays one', () => {
  const text = `${ravula} will host ${arelano} in Suva on Friday for what would be their first talks since 2019.`
  expect(events('en', text)).toEqual([
    'talks | planned | Jone Ravula + Tomas Arelano | 2023-06-23 | Suva | -',
  ])
})

test.each([
  `${ravula} and ${arelano} last met in Lima in May for a meeting of Quad leaders.`,
  `${ravula} and ${arelano} last met in Lima in May on the fringes of the two-day summit of Pacific leaders, which ran through Sunday.`,
])('what they met beside is no side: %s', (text) => {
  expect(events('en', text)).toEqual([
    'meeting | happened | Jone Ravula + Tomas Arelano | 2023-05 | Lima | -',
  ])
})

test.each([
  [`${ravula} is arranging to meet ${arelano} in Lima in August.`, /^meeting \| planned/],
  [
    `Chile's envoy Pedro Salinas plans to travel to Lima and meet ${arelano}.`,
    /Pedro Salinas \+ Tomas Arelano/,
  ],
  [
    `${ravula}'s envoy Pedro Salinas plans to travel to Lima this week and meet ${arelano}.`,
    /Pedro Salinas \+ Tomas Arelano/,
  ],
  [
    `${ravula} spoke with ${arelano} over the phone late on Sunday.`,
    /^call \| happened \| Jone Ravula \+ Tomas Arelano \| 2023-06-18/,
  ],
])('who, and whether: %s', (text, expected) => {
  expect(events('en', text)).toContainEqual(expect.stringMatching(expected))
})

test.each([
  `${ravula} is seeking to meet ${arelano} at the summit.`,
  `Ravula said little on Sunday. Fiji and Peru quarrel over the strait where their waters meet. ${ravula} last met a Peruvian leader in May.`,
])('no encounter: %s', (text) => {
  expect(events('en', text)).toEqual([])
})
