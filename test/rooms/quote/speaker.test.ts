import { expect, test } from 'vitest'
import { attributeQuotes } from '../../../src/index.ts'

/** The speaker of the last quote, named at its cue or across from it. */
const CASES: readonly (readonly ['id' | 'en', string, string])[] = [
  [
    'id',
    'Saluran itu harus dibersihkan bersama. Hal itu disampaikan Gubernur Rina Hapsari di Medan.',
    'Rina Hapsari',
  ],
  [
    'id',
    'Adapun Gubernur Rina Hapsari, melalui sekretaris persnya, Satya Wirya, menyampaikan bahwa panen naik.',
    'Rina Hapsari',
  ],
  [
    'id',
    'Gubernur Rina Hapsari lewat pesan kepada sejumlah jurnalis mengingatkan bahwa panen turun.',
    'Rina Hapsari',
  ],
  [
    'en',
    '"The bread is stale," mayor Alma Torres told Reuters, adding that the oven was cold.',
    'Alma Torres',
  ],
  ['en', 'The bread was described by mayor Alma Torres as "a brick."', 'Alma Torres'],
  [
    'en',
    'Reading from notes, Judge Alma Torres informed the council that the bread was stale.',
    'Alma Torres',
  ],
]

test('a medium that only passes a sentence on does not speak it', () => {
  const quotes = attributeQuotes(
    'Laporan Radio Kivu, seperti dilansir AFP, Rabu (18/6/2025), menyebut panen itu naik dua kali lipat.',
    { lang: 'id' },
  )
  expect(quotes.map(({ speaker }) => speaker?.value.name)).not.toContain('AFP')
})

test.each(CASES)('%s: %s', (lang, text, expected) => {
  expect(attributeQuotes(text, { lang }).at(-1)?.speaker?.value.name).toBe(expected)
})

test('what "demikian disampaikan" sums up is the sentence before, and nothing where that has its own speaker', () => {
  const told = 'Saluran itu harus dibersihkan bersama'
  const [quote] = attributeQuotes(`${told}. Demikian disampaikan Gubernur Rina Hapsari.`, {
    lang: 'id',
  })
  expect([quote?.content[0].exact, quote?.rule]).toEqual([told, 'quote/summed-up'])
  const own = attributeQuotes(
    'Menlu Joseph Barasa mengatakan saluran itu kotor. Hal itu disampaikan Gubernur Rina Hapsari.',
    { lang: 'id' },
  )
  expect(own.map(({ speaker }) => speaker?.value.name)).toEqual(['Joseph Barasa'])
})
