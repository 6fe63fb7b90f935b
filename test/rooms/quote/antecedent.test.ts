import { describe, expect, test } from 'vitest'
import { attributeQuotes } from '../../../src/index.ts'

/** The speaker of the last quote, and words his evidence holds. */
const CASES: readonly (readonly ['id' | 'en', string, string])[] = [
  [
    'id',
    'Menlu Kenya Joseph Barasa tiba di Medan. Kepada Wali Kota Rina Hapsari, dia mengatakan panen kopi naik.',
    'Joseph Barasa',
  ],
  [
    'id',
    '"Panen naik," kata Menlu Kenya Joseph Barasa. Wali Kota Rina Hapsari mendengarkan. "Bu Rina tentu senang," ujarnya.',
    'Joseph Barasa',
  ],
  [
    'id',
    'Menlu Kenya Joseph Barasa tiba di Medan. Ia disambut Wali Kota Rina Hapsari. "Panen naik," katanya.',
    'Joseph Barasa',
  ],
  [
    'id',
    'Gubernur Rina Hapsari menjamu Duta Besar Kenya Joseph Barasa. Gubernur itu mengatakan panen kopi naik.',
    'Rina Hapsari',
  ],
  [
    'en',
    'Judge Alma Torres fined the baker Joost Van Marle. The judge said the bread was stale.',
    'Alma Torres',
  ],
  [
    'en',
    '"The bread is stale," said Judge Alma Torres. Her clerk, Joost Van Marle, nodded. "Joost will weigh it," she added.',
    'Alma Torres',
  ],
]

describe('whom words without a name mean', () => {
  test.each(CASES)('%s: %s', (lang, text, expected) => {
    const quote = attributeQuotes(text, { lang }).at(-1)
    expect(quote?.speaker?.value.name).toBe(expected)
    expect(quote?.speaker?.certainty).toBe('implied')
    const [place] = quote?.speaker?.evidence ?? []
    expect(place?.exact).toContain(expected.split(' ')[0])
  })
})
