import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/gazetteer/load.ts'
import { en } from '../../../src/lang/en/index.ts'
import { isRefusal } from '../../../src/model/reading.ts'
import { read } from '../../../src/read.ts'
import { makeReport } from '../../../src/report.ts'

function bodies(text: string) {
  const reading = read(makeReport({ text, lang: 'en', published: '2023-06-19' }), [en], gazetteer)
  if (isRefusal(reading)) return []
  return reading.mentions
    .filter(({ kind }) => kind === 'institution')
    .map(({ country }) => country?.value)
}

test.each([
  ['ISLAMABAD: The Foreign Office on Monday summoned the Iranian ambassador.', ['PAK']],
  ['BERLIN, June 19 (Reuters) - The Foreign Office said it was aware of the case.', ['DEU']],
  ['LONDON, June 19 (Reuters) - The Foreign Office said it was aware of the case.', ['GBR']],
  ['The Foreign Office said it was aware of the case.', ['GBR']],
  ['SUVA: The Foreign Office in London said it was aware of the case.', ['GBR']],
])('of a name several bodies have the one at home: %s', (text, expected) => {
  expect(bodies(text)).toEqual(expected)
})

test('an office takes the last word of a body’s name', () => {
  expect(bodies('Fiji expelled Russia’s military attache on Monday.')).toEqual([])
  expect(bodies('Russia’s military said on Monday it had left.')).toEqual(['RUS'])
})
