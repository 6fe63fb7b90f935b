import { expect, test } from 'vitest'
import { events } from './told.ts'

const story = (last: string) =>
  events(
    'en',
    `Peruvian President Rosa Quispe met Fijian President Epeli Naulu in Suva on Saturday. On Sunday she met Tongan Prime Minister Siaosi Fotu in Nuku'alofa. ${last}`,
  ).at(-1)

test.each([
  'The two presidents last met in New York in September.',
  'The two presidents had held talks in New York in September.',
  'Both presidents were received by the Pope in September. The two presidents last met in New York in September.',
])('two presidents are two heads of state: %s', (last) => {
  expect(story(last)).toContain('Rosa Quispe + Epeli Naulu')
})

test('two leaders may be any', () => {
  expect(story('The two leaders last met in New York in September.')).toContain(
    'Siaosi Fotu + Rosa Quispe',
  )
})
