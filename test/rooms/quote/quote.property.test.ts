import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quote as english } from '../../../src/lang/en/quote.ts'
import { quote as indonesian } from '../../../src/lang/id/quote.ts'
import type { LanguagePack } from '../../../src/lang/pack.ts'
import { traceSources } from '../../../src/rooms/quote/source.ts'
import { quotesOf, stageOf } from './cast.ts'
import { roles } from './roles.ts'

const packs = [
  { code: 'id', quote: indonesian },
  { code: 'en', quote: english },
] as unknown as readonly LanguagePack[]

const PIECES: readonly string[] = [
  'Rina',
  'Lin Mei',
  'Kremlin',
  'CCTV',
  'Iran',
  'kata',
  'katanya',
  'mengatakan',
  'bahwa',
  'menurut',
  'Menurut',
  'seperti dikutip',
  'said',
  'that',
  'told',
  'according to',
  'was quoted as saying',
  'by',
  'he',
  'dia',
  'dan',
  'and',
  'agar',
  'urged',
  'to',
  'menyebut',
  'called',
  ',',
  '.',
  ':',
  '?',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '(',
  ')',
  '\n',
  '—',
  '-',
  'seorang pejabat',
  'officials',
  'naskah itu selesai',
  'akan',
  'will',
]

const news = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(' '))
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''))
const text = fc.oneof(news, glued, fc.string({ unit: 'binary', maxLength: 80 }))

test('any string is safe, and quotes keep their promises', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...packs), (words, pack) => {
      const stage = stageOf(words, pack, roles)
      const quotes = quotesOf(stage)
      let last = 0
      for (const [index, one] of quotes.entries()) {
        expect(one.id).toBe(`q${index + 1}`)
        expect(one.content[0].start).toBeGreaterThanOrEqual(last)
        last = one.content[0].start
        for (const { start, end, exact } of [...one.content, ...(one.cue ? [one.cue] : [])]) {
          expect(end).toBeGreaterThan(start)
          expect(exact).toBe(words.slice(start, end))
          expect(exact).not.toContain('\n')
        }
        for (const sourced of [one.speaker, one.carrier, one.addressee]) {
          for (const { start, end, exact } of sourced?.evidence ?? []) {
            expect(exact).toBe(words.slice(start, end))
          }
        }
        if (one.type !== 'direct') expect(one.speaker ?? one.unattributed).toBeDefined()
        if (one.source) expect(one.source.exact).toBe(words.slice(one.source.start, one.source.end))
      }
      const direct = quotes.filter(({ type }) => type === 'direct').map(({ content }) => content[0])
      for (const [index, piece] of direct.entries()) {
        expect(piece.start).toBeGreaterThanOrEqual(direct[index - 1]?.end ?? 0)
      }
      const { article, tokens, sentences, mentions, entities } = stage
      const hops = traceSources(article, tokens, sentences, mentions, entities, quotes, stage.pack)
      expect(new Set(hops.map(({ name }) => name.toLowerCase())).size).toBe(hops.length)
    }),
    { numRuns: 600 },
  )
})
