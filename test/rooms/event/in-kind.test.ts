import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'Fiji expelled three Peruvian diplomats on Sunday. Lima responded in kind on Monday.',
    'expulsion | happened | Peru + Fiji | 2023-06-19 | - | -',
  ],
  [
    'In April last year Fiji expelled 12 Peruvian officials and Peru replied in kind.',
    'expulsion | happened | Peru + Fiji | 2022-04 | - | -',
  ],
  [
    'Fiji recalled its ambassador from Lima on Sunday. Chile did the same on Monday.',
    'recall | happened | Chile + Peru | 2023-06-19 | - | -',
  ],
])('an answer is the act told before, done back: %s', (text, expected) => {
  expect(events('en', text)[1]).toBe(expected)
})

test.each([
  ['Fiji expelled three Peruvian diplomats on Sunday. Peru vowed to respond in kind.', 1],
  ['Fiji won 3-0 on Sunday. Peru followed suit on Monday.', 0],
  [
    'Fiji expelled a diplomat of Peru on Sunday. Peru responded in kind, declaring the Fijian ambassador persona non grata.',
    2,
  ],
])('no act more than was done: %s', (text, count) => {
  expect(events('en', text)).toHaveLength(count)
})
