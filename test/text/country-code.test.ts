import { expect, it } from 'vitest'
import { gazetteer } from '../../src/gazetteer/load.ts'
import { alphaThree } from '../../src/text/country-code.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const known = letters
  .flatMap((first) => letters.map((second) => alphaThree(first + second)))
  .filter((code) => code !== undefined)

it('knows every state of the tables by two letters', () => {
  const states = [...gazetteer.rows.keys()]
    .filter((key) => key.startsWith('country:'))
    .map((key) => key.slice('country:'.length))
  expect(states.filter((code) => !known.includes(code))).toEqual([])
})

it.each([
  ['US', 'USA'],
  ['UK', 'GBR'],
  ['GB', 'GBR'],
  ['ID', 'IDN'],
  ['CH', 'CHE'],
  ['ZZ', undefined],
  ['us', undefined],
  ['USA', undefined],
])('%s is %s', (code, expected) => {
  expect(alphaThree(code)).toBe(expected)
})
