import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  'Fiji summoned Peru’s ambassador on Monday. Ambassador Pablo Reyes was handed a note.',
  'Fiji summoned the Peruvian ambassador on Monday. Ambassador Pablo Reyes left without a word.',
])('an envoy named in the next sentence is of the state told before: %s', (text) => {
  expect(events('en', text)[0]).toBe('summons | happened | Fiji + Pablo Reyes | 2023-06-19 | - | -')
})

test.each([
  'The court in Fiji threw out a case brought by Peru on Monday.',
  'The International Court of Justice threw out a case brought by Peru against Fiji.',
])('nobody is thrown out: %s', (text) => {
  expect(events('en', text)).toEqual([])
})
