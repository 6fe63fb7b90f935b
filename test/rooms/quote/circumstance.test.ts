import { expect, test } from 'vitest'
import { attributeQuotes } from '../../../src/index.ts'

test('the setting is told', () => {
  const [quote] = attributeQuotes(
    '"Panen naik," kata Menlu Rina Hapsari dalam jumpa pers di Medan, Senin (3/3/2025).',
    { lang: 'id' },
  )
  expect(quote?.setting?.exact).toBe('dalam jumpa pers di Medan')
  const [said] = attributeQuotes('Rina Hapsari said in a statement that the harvest was up.', {
    lang: 'en',
  })
  expect(said?.setting?.exact).toBe('in a statement')
})

test('words between marks are verbatim, and those of a foreigner translated', () => {
  const [own] = attributeQuotes('"Panen naik," kata Menteri Luar Negeri Indonesia Rina Hapsari.', {
    lang: 'id',
  })
  const [foreign] = attributeQuotes('"Panen naik," kata Menteri Luar Negeri Kenya Joseph Barasa.', {
    lang: 'id',
  })
  const [clause] = attributeQuotes(
    'Menteri Luar Negeri Kenya Joseph Barasa mengatakan panen kopi naik.',
    { lang: 'id' },
  )
  expect([own?.verbatim, foreign?.verbatim, clause?.verbatim]).toEqual([true, true, false])
  expect([own?.translated?.value, foreign?.translated?.value]).toEqual([undefined, true])
  expect(foreign?.translated?.certainty).toBe('implied')
})

test('speech in speech has its parent', () => {
  const quotes = attributeQuotes(
    'Rina Hapsari said that Joseph Barasa had announced that the harvest was up.',
    { lang: 'en' },
  )
  expect(quotes.map(({ id, parent, speaker }) => [id, parent, speaker?.value.name])).toEqual([
    ['q1', undefined, 'Rina Hapsari'],
    ['q2', 'q1', 'Joseph Barasa'],
  ])
})

test('a fragment has the clause it stands in', () => {
  const [quote] = attributeQuotes('Rina Hapsari said the harvest was "a mercy" for all.', {
    lang: 'en',
  })
  expect(quote?.type).toBe('partial')
  expect(quote?.clause?.exact).toBe('the harvest was "a mercy" for all')
})
