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
  [
    'id',
    'Menlu Kenya Joseph Barasa tiba di Medan. Pada Senin (19/6), ia menjamu Wali Kota Rina Hapsari. Menurut purnawirawan itu, panen kopi naik.',
    'Joseph Barasa',
  ],
  [
    'id',
    'Menlu Kenya Joseph Barasa lahir di Medan. Ayahnya, petani Satya Wirya, meninggal. Menurutnya, panen kopi naik.',
    'Joseph Barasa',
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

/** Words that bring in somebody without a name, or name no speaker at all: the name beside them is not whose words these are. */
const NOBODY: readonly (readonly ['id' | 'en', string])[] = [
  [
    'en',
    'A senior US official briefed reporters in Geneva. The talks with Judge Alma Torres went well. The official said the bread was stale.',
  ],
  [
    'en',
    'Judge Alma Torres landed. A senior diplomat briefed reporters in Geneva. The diplomat said the bread was stale.',
  ],
  [
    'id',
    'Seorang pejabat senior berbicara di Medan. Pejabat Rina Hapsari hadir. Pejabat itu mengatakan panen kopi naik.',
  ],
  [
    'id',
    'Menlu Kenya Joseph Barasa mengecam serangan atas Medan. Serangan itu mengatakan panen kopi naik.',
  ],
  ['id', 'Wali Kota Rina Hapsari menemui warga Medan. Warga mengatakan panen kopi naik.'],
]

test.each(NOBODY)('nobody the report names speaks, %s: %s', (lang, text) => {
  const quote = attributeQuotes(text, { lang }).at(-1)
  expect(quote?.content[0].exact).toMatch(/stale|naik/)
  expect(quote?.speaker).toBeUndefined()
  expect(quote?.unattributed).toMatch(/^un(named|resolved)$/)
})

test('somebody brought in with his name is taken up by what he was called', () => {
  const text = 'A diplomat, Alma Torres, landed in Geneva. The diplomat said the bread was stale.'
  expect(attributeQuotes(text, { lang: 'en' }).at(-1)?.speaker?.value.name).toBe('Alma Torres')
})

test('the name behind a title speaks, not the body in the title', () => {
  const text = '"Panen kopi naik," ujar Ketua Fraksi PKS DPR RI, Jazuli Lomari, di Medan.'
  expect(attributeQuotes(text, { lang: 'id' })[0]?.speaker?.value.name).toBe('Jazuli Lomari')
})
