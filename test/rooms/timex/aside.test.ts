import { describe, expect, test } from 'vitest'
import { findTimes } from '../../../src/index.ts'
import { marked } from './reading.ts'

// the reference is a Thursday
const reference = '2024-07-11T18:00:00Z'

describe('a day told beside in a relative clause', () => {
  test.each([
    'The two met on <t 2024-07-11>Thursday</t>. Silva, who landed in the capital on <t 2024-07-10>Wednesday</t>, smiled. She saw the king <t 2024-07-11>earlier in the day</t>.',
    'The two met on <t 2024-07-11>Thursday</t>. The minister, whose plane touched down on <t 2024-07-09>Tuesday</t>, sees the king <t 2024-07-11>later in the day</t>.',
    'A pact was signed on <t 2024-07-11>Thursday</t>. The text, which lawyers cleared on <t 2024-07-08>Monday</t>, is short. He had briefed aides <t 2024-07-11>early in the day</t>.',
  ])('leaves the day of the story where it was: %s', (source) => {
    const { text, expected } = marked(source)
    const found = findTimes(text, { lang: 'en', reference })
    expect(found.map(({ span, value }) => [span.exact, value])).toEqual(expected)
  })

  test.each([
    // no clause closed by a comma
    'The two met on <t 2024-07-11>Thursday</t>. Silva landed on <t 2024-07-10>Wednesday</t>, and saw the king <t 2024-07-10>later in the day</t>.',
    // words that point at the day itself
    'The two met on <t 2024-07-11>Thursday</t>. Silva, who landed on <t 2024-07-10>Wednesday</t>, saw the king <t 2024-07-10>later that day</t>.',
    'The two met on <t 2024-07-11>Thursday</t>. The minister who landed on <t 2024-07-10>Wednesday</t> saw the king <t 2024-07-10>later in the day</t>.',
    // no other day is told
    'Silva, who landed on <t 2024-07-10>Wednesday</t>, saw the king <t 2024-07-10>later in the day</t>.',
  ])('but otherwise counts: %s', (source) => {
    const { text, expected } = marked(source)
    const found = findTimes(text, { lang: 'en', reference })
    expect(found.map(({ span, value }) => [span.exact, value])).toEqual(expected)
  })
})
