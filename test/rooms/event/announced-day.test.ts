import { expect, test } from 'vitest'
import { events } from './told.ts'

const day = (text: string) => events('en', text).map((one) => one.split(' | ')[3])

test.each([
  'Fiji said on Monday it was expelling five Peruvian diplomats in a tit-for-tat move.',
  'Fiji has given two Peruvian diplomats 48 hours to leave, Foreign Minister Jone Ravula said on Monday.',
  'Two Peruvian diplomats have been given five days to leave Fiji, the Fijian foreign ministry said on Monday, in answer to a step last week.',
  'Fiji has recalled its ambassador in Lima for consultations, the foreign ministry said on Monday.',
])('a state acts by saying so: %s', (text) => {
  expect(day(text)).toEqual(['2023-06-19'])
})

test.each([
  'Fiji has expelled two Peruvian diplomats, Peru’s foreign minister said on Monday.',
  'Fiji has called in the Peruvian ambassador over a spy case, the foreign ministry said on Monday.',
  'Fiji expelled two Peruvian diplomats, the Fijian foreign ministry said on Monday.',
])('what somebody else tells, and what is done before it is told, has no day: %s', (text) => {
  expect(day(text)).toEqual(['-'])
})

test('two acts of one clause share the day behind them', () => {
  expect(day('Fiji shut its embassy in Lima and withdrew its staff on Monday.')).toEqual([
    '2023-06-19',
    '2023-06-19',
  ])
})
