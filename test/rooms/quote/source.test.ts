import { expect, test } from 'vitest'
import { quote as english } from '../../../src/lang/en/quote.ts'
import { quote as indonesian } from '../../../src/lang/id/quote.ts'
import type { LanguagePack } from '../../../src/lang/pack.ts'
import { traceSources } from '../../../src/rooms/quote/source.ts'
import { quotesOf, stageOf } from './cast.ts'
import { roles } from './roles.ts'

const CASES: readonly (readonly [
  lang: 'id' | 'en',
  text: string,
  agency: string | undefined,
  chain: readonly string[],
])[] = [
  [
    'id',
    'Seperti dilansir AFP, Rina tiba di Jenewa.\n"Kami siap," kata Lin Mei, seperti dilaporkan televisi China, CCTV.',
    undefined,
    ['CCTV', 'AFP'],
  ],
  [
    'id',
    'Rina tiba di Jenewa, dikutip dari laman The Harbour Times, Senin.',
    undefined,
    ['The Harbour Times'],
  ],
  ['id', 'Rina tiba di Jenewa (Antara).', undefined, ['Antara']],
  ['id', 'Rina tiba di Jenewa.', 'Reuters', ['Reuters']],
  [
    'id',
    'Seperti dilansir AFP, Rina tiba.\n"Kami siap," kata Lin, seperti dikutip AFP.',
    'AFP',
    ['AFP'],
  ],
  ['en', 'GENEVA (Reuters) - Rina arrived on Monday.', undefined, ['Reuters']],
  ['en', 'Rina arrived on Monday, AFP reported.', undefined, ['AFP']],
  ['en', '"We can wait," Lin said, according to CCTV.', 'AFP', ['CCTV', 'AFP']],
  ['en', 'Rina arrived on Monday.', undefined, []],
  // whoever is cited stands before whoever cites, and the copy it is last
  [
    'id',
    'Rina tiba di Jenewa, menurut televisi China, CCTV, dikutip AFP.',
    undefined,
    ['CCTV', 'AFP'],
  ],
  ['id', 'Rina tiba di Jenewa, lapor CCTV mengutip AFP.', undefined, ['AFP', 'CCTV']],
  ['en', 'GENEVA (Reuters) - Rina arrived on Monday, AFP reported.', undefined, ['AFP', 'Reuters']],
  ['en', 'Rina arrived on Monday, CCTV reported.', 'AFP', ['CCTV', 'AFP']],
]

test.each(CASES)('%s: %s', (code, text, agency, chain) => {
  const pack = { code, quote: code === 'id' ? indonesian : english } as unknown as LanguagePack
  const stage = stageOf(text, pack, roles, agency)
  const { article, tokens, sentences, mentions, entities } = stage
  const quotes = quotesOf(stage)
  const hops = traceSources(article, tokens, sentences, mentions, entities, quotes, stage.pack)
  expect(hops.map(({ name }) => name)).toEqual(chain)
  for (const { evidence } of hops) {
    if (evidence !== undefined)
      expect(evidence.exact).toBe(text.slice(evidence.start, evidence.end))
  }
})

test('a hop says whether it is of the story, of its copy, of a passage or of a quotation', () => {
  const pack = { code: 'en', quote: english } as unknown as LanguagePack
  const text =
    'GENEVA (Reuters) - Rina arrived, CCTV reported.\nLin left, AFP reported.\n"We can wait," Lin said, according to Antara.'
  const stage = stageOf(text, pack, roles)
  const { article, tokens, sentences, mentions, entities } = stage
  const quotes = quotesOf(stage)
  const hops = traceSources(article, tokens, sentences, mentions, entities, quotes, stage.pack)
  expect(hops.map(({ name, rule }) => `${name} ${rule}`)).toEqual([
    'Antara source/carrier',
    'CCTV source/lead',
    'AFP source/credit',
    'Reuters source/dateline',
  ])
})
