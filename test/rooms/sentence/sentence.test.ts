import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { splitSentences } from '../../../src/rooms/sentence/sentence.ts'
import { tokenize } from '../../../src/text/token.ts'
import { articleOf } from '../../article-builder.ts'

const packs = { id, en }

function sentencesOf(language: 'id' | 'en', text: string) {
  const article = articleOf(text, { language })
  return splitSentences(article, tokenize(text), packs[language])
}

/** Cuts the text at `|` and expects the sentences to be just that. */
function expectCuts(language: 'id' | 'en', marked: string): void {
  const wanted = marked.split('|').map((part) => part.trim())
  const text = wanted.join(' ')
  expect(sentencesOf(language, text).map(({ span }) => span.exact)).toEqual(wanted)
}

for (const language of ['id', 'en'] as const) {
  test.each(packs[language].sentence.examples)(`${language}: %s`, (text, count) => {
    expect(sentencesOf(language, text)).toHaveLength(count)
  })
}

describe('Indonesian', () => {
  test.each([
    'Keduanya bertemu pukul 16.30 waktu setempat. | Rapat berakhir pukul 18.00.',
    '"Kami sepakat," kata Menlu. | "Tidak ada yang kalah."',
    '"Apakah itu cukup?" tanya Menlu. | Tidak ada yang menjawab.',
    '"Cukup!" | Pintu lalu ditutup.',
    "Ia menemui Prof. Dr. H. Ma'ruf dan Jenderal (Purn.) Sutomo. | Lalu ia pulang.",
    'Menlu Retno L.P. Marsudi tiba. | Ia disambut Dubes Budi, S.H., M.H. di bandara.',
    'Ia tinggal di Jl. Sudirman No. 5. | Rumah itu sepi.',
    'Nilainya US$ 2,3 miliar. | Itu naik 7.5 persen.',
    'Kunjungan itu (yang kedua. Dan terakhir.) berakhir kemarin. | Ia pulang.',
    'Situs KOMPAS.com melaporkannya. | Ada 1.500 tamu.',
    'Mereka menunggu ... sampai malam. | Lalu?',
    'Menurutnya, kedua negara "akan berdamai." | Belum ada tanggal.',
    'Ponsel itu laku. | iPhone tidak.',
  ])('%s', (marked) => expectCuts('id', marked))
})

describe('English', () => {
  test.each([
    'The talks ended at 8 p.m. local time. | Nobody spoke.',
    'U.S. officials met J. D. Vance. | He left for the U.K. | The day was over.',
    '"Is it fair?" Lavrov asked. | "It is," she said.',
    '"It is done." | The envoy left.',
    'Mr. Misri saw Md. Touhid Hossain on Feb. 21. | They talked for 2.5 hours.',
    'Lt. Gen. (ret.) Smith flew in. | Sen. Jones did not.',
    '‘Nobody slept,’ he said. | ‘Nobody.’',
    'The minister (who arrived at 9. That was late.) apologised. | It helped.',
    'They signed at No. 10. | The ink dried.',
    'It was over... | Everyone went home!',
  ])('%s', (marked) => expectCuts('en', marked))
})

test('a sentence never runs over the end of a block', () => {
  const found = sentencesOf('id', 'Judul tanpa titik\nIsi berita. Sambungan')
  expect(found.map(({ block, span }) => [block, span.exact])).toEqual([
    [0, 'Judul tanpa titik'],
    [1, 'Isi berita.'],
    [1, 'Sambungan'],
  ])
})

test('any text is tiled: between sentences stands only white space', () => {
  const piece = fc.constantFrom(
    '.',
    '?',
    '"',
    '”',
    '“',
    '(',
    ')',
    ' ',
    '\n',
    'Dr',
    'a.m',
    'Ia',
    'ia',
    '5',
    '…',
    '😀',
    'U.S',
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('id' as const, 'en' as const), (any, language) => {
      const article = articleOf(any, { language })
      const found = splitSentences(article, tokenize(any), packs[language])
      let done = 0
      for (const [index, sentence] of found.entries()) {
        const { start, end, exact } = sentence.span
        expect(any.slice(done, start).trim()).toBe('')
        expect(any.slice(start, end)).toBe(exact)
        expect([sentence.index, exact.trim()]).toEqual([index, exact])
        const block = article.blocks[sentence.block]?.span
        expect(block !== undefined && block.start <= start && end <= block.end).toBe(true)
        done = end
      }
      expect(any.slice(done).trim()).toBe('')
    }),
    { numRuns: 400 },
  )
})
