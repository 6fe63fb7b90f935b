import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/gazetteer/load.ts'
import { en } from '../../../src/lang/en/index.ts'
import { isRefusal } from '../../../src/model/reading.ts'
import { read } from '../../../src/read.ts'
import { makeReport } from '../../../src/report.ts'

function values(text: string) {
  const reading = read(makeReport({ text, lang: 'en', published: '2026-06-16' }), [en], gazetteer)
  return isRefusal(reading) ? [] : reading.times.map(({ value }) => value)
}

test.each([
  ['It was so in August 2024, after Norway left in May of that year.', '2024-05'],
  ['It ended in August 2021. Australia left in May that year.', '2021-05'],
  ['It ended in 2019. They left on June 5 of the same year.', '2019-06-05'],
])('a month of that year is of the year told before: %s', (text, expected) => {
  expect(values(text)[1]).toBe(expected)
})

test.each([
  ['It ended in 2019. They left in May. That year was hard.', '2026-05'],
  ['It ended in 2019. They left in May, a year of rain.', '2026-05'],
])('a month by itself is not: %s', (text, expected) => {
  expect(values(text)[1]).toBe(expected)
})
