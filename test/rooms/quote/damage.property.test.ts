import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quote as english } from '../../../src/lang/en/quote.ts'
import { quote as indonesian } from '../../../src/lang/id/quote.ts'
import type { LanguagePack } from '../../../src/lang/pack.ts'
import type { Quote } from '../../../src/model/quote.ts'
import { quotesOf, stageOf } from './cast.ts'
import { roles } from './roles.ts'

const packs = {
  id: { code: 'id', quote: indonesian } as unknown as LanguagePack,
  en: { code: 'en', quote: english } as unknown as LanguagePack,
}

const PARAGRAPHS = {
  id: [
    '"Pintu kami terbuka," kata Rina. "Datanglah besok."',
    'Lin Mei menyebut naskah itu "terlalu panjang" dan "terlalu dingin".',
    '“Kapal itu milik kami,” ujar Oleg Baranov, “dan akan tetap milik kami.”',
    'Rina mengatakan bahwa rapat itu ‘tidak sia-sia’, lalu pulang.',
    '"Kami menunggu," ucapnya. Hujan turun di Jakarta.',
    '"Besok ada rapat lagi."',
    'Menurut Lin Mei, kebun itu dibuka pukul delapan.',
    "Ma'ruf tiba pada Jum'at malam; Rina menyebutnya 'tamu yang sabar'.",
    '”Tidak ada jawaban,” kata Rina di Jakarta.',
  ],
  en: [
    '"Our door is open," Rina said. "Come in the morning."',
    'Lin Mei called the text "too long" and "too cold."',
    '“The ship is ours,” Oleg Baranov said, “and it will stay ours.”',
    "The ministers' lunch was 'not in vain', Rina said.",
    '"We are waiting," she added. Rain fell on the harbour.',
    '"There is another meeting tomorrow."',
    'According to Lin Mei, the garden opens at eight.',
    '‘It isn’t over,’ Rina told reporters, whose cameras were rolling.',
  ],
}
const MARKS = ['"', '“', '”', '‘', '’', "'", '«', '']

/** Where quotation marks stand in a text; apostrophes inside words are none. */
function marksIn(text: string): readonly number[] {
  return [...text.matchAll(/["“”‘]|(?<=[.,])’|(?<![\p{L}])'|'(?![\p{L}])/gu)].map(
    ({ index }) => index,
  )
}

const damaged = fc.constantFrom('id' as const, 'en' as const).chain((lang) =>
  fc.record({
    lang: fc.constant(lang),
    paragraphs: fc.array(fc.constantFrom(...PARAGRAPHS[lang]), { minLength: 3, maxLength: 7 }),
    pick: fc.nat(),
    mark: fc.constantFrom(...MARKS),
  }),
)

test('what one mark does wrong stays in its paragraph', { timeout: 120_000 }, () => {
  let tried = 0
  fc.assert(
    fc.property(damaged, ({ lang, paragraphs, pick, mark }) => {
      const text = paragraphs.join('\n')
      const marks = marksIn(text)
      const at = marks[pick % marks.length]
      if (at === undefined || text[at] === mark) return
      tried++
      const other = text.slice(0, at) + mark + text.slice(at + 1)
      const from = text.lastIndexOf('\n', at) + 1
      const next = text.indexOf('\n', at)
      const to = next < 0 ? text.length : next
      const shift = mark.length - 1
      const apart = ({ start }: { start: number }, end: number) => start < from || start >= end
      const told = (quotes: readonly Quote[], end: number, moved: number, whole: string) => {
        // a speaker rests on the damaged paragraph where his words do, or words of a speaker who does: "she" of the "she" before
        const paragraphOf = (place: number) => whole.slice(0, place).split('\n').length
        const tainted = new Set([paragraphOf(from)])
        return quotes
          .filter(({ content }) => apart(content[0], end))
          .map((quote) => {
            const rests =
              quote.speaker?.evidence.some(({ start }) => tainted.has(paragraphOf(start))) ?? false
            if (rests) tainted.add(paragraphOf(quote.content[0].start))
            return {
              spans: quote.content.map(({ start, end: stop }) =>
                start > from ? [start - moved, stop - moved] : [start, stop],
              ),
              speaker: quote.speaker?.value.name,
              rests,
            }
          })
      }
      const before = told(quotesOf(stageOf(text, packs[lang], roles)), to, 0, text)
      const after = told(quotesOf(stageOf(other, packs[lang], roles)), to + shift, shift, other)
      expect(after.map(({ spans }) => spans)).toEqual(before.map(({ spans }) => spans))
      for (const [index, one] of before.entries()) {
        if (one.rests || after[index]?.rests === true) continue
        expect(after[index]?.speaker).toBe(one.speaker)
      }
    }),
    {
      numRuns: 1200,
      examples: [
        [
          {
            lang: 'en',
            paragraphs: [
              'According to Lin Mei, the garden opens at eight.',
              '"We are waiting," she added. Rain fell on the harbour.',
              '"There is another meeting tomorrow."',
            ],
            pick: 0,
            mark: '',
          },
        ],
      ],
    },
  )
  expect(tried).toBeGreaterThanOrEqual(1000)
})
