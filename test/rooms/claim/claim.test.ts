import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claim as english } from '../../../src/lang/en/claim.ts'
import { quote as englishQuote } from '../../../src/lang/en/quote.ts'
import { claim as indonesian } from '../../../src/lang/id/claim.ts'
import { quote as indonesianQuote } from '../../../src/lang/id/quote.ts'
import type { LanguagePack } from '../../../src/lang/pack.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { findClaims } from '../../../src/rooms/claim/claim.ts'
import { quotesOf, stageOf } from '../quote/cast.ts'
import { roles } from '../quote/roles.ts'

const packs = {
  id: { code: 'id', quote: indonesianQuote, claim: indonesian },
  en: { code: 'en', quote: englishQuote, claim: english },
} as unknown as Readonly<Record<'id' | 'en', LanguagePack>>

const claimsOf = (text: string, code: 'id' | 'en'): readonly Claim[] => {
  const stage = stageOf(text, packs[code], roles)
  const { article, tokens, sentences, mentions, entities, pack } = stage
  return findClaims(article, tokens, sentences, mentions, entities, quotesOf(stage), pack)
}

const said = ({ kind, content, cue, holder }: Claim) => {
  const { value } = holder
  const who = value.type === 'entity' || value.type === 'group' ? value.name : value.type
  return `${kind} [${content.exact}] by "${cue.exact}" of ${value.type === 'group' ? 'group ' : ''}${who}`
}

const CASES: Readonly<
  Record<'id' | 'en', readonly (readonly [text: string, ...claims: string[]])[]>
> = {
  id: [
    [
      'Lawatan Rina ini menjadi lawatan tingkat tertinggi pejabat Indonesia ke Jenewa dalam tiga tahun terakhir.',
      'superlative [lawatan tingkat tertinggi pejabat Indonesia ke Jenewa dalam tiga tahun terakhir] by "dalam tiga tahun terakhir" of outlet',
    ],
    [
      'Pertemuan itu merupakan pertemuan pertama sejak 2018.',
      'superlative [pertemuan pertama sejak 2018] by "sejak 2018" of outlet',
    ],
    [
      'Itu adalah krisis terburuk sepanjang sejarah perundingan itu.',
      'superlative [krisis terburuk sepanjang sejarah] by "sepanjang sejarah" of outlet',
    ],
    [
      'Rina mengatakan bahwa lawatan itu adalah lawatan pertama sejak 2018.',
      'superlative [lawatan pertama sejak 2018] by "sejak 2018" of Rina Hapsari',
    ],
    [
      'Lawatan ini dinilai menjadi isyarat bahwa kedua pihak lelah bertengkar.',
      'judgement [Lawatan ini dinilai menjadi isyarat bahwa kedua pihak lelah bertengkar] by "dinilai" of unnamed',
    ],
    [
      'Langkah itu dianggap para pengamat sebagai kemunduran.',
      'judgement [Langkah itu dianggap para pengamat sebagai kemunduran] by "dianggap" of group para pengamat',
    ],
    [
      'Lin Mei menilai naskah itu sudah cukup jelas.',
      'judgement [naskah itu sudah cukup jelas] by "menilai" of Lin Mei',
    ],
    [
      'Para pejabat Teheran mengharapkan lawatan itu akan membuka jalan.',
      'expectation [lawatan itu akan membuka jalan] by "mengharapkan" of group Para pejabat Teheran',
    ],
    [
      'Kremlin berharap perundingan akan dilanjutkan.',
      'expectation [perundingan akan dilanjutkan] by "berharap" of Kremlin',
    ],
    [
      'Perundingan itu diperkirakan selesai pekan depan.',
      'expectation [Perundingan itu diperkirakan selesai pekan depan] by "diperkirakan" of unnamed',
    ],
    [
      'Kremlin membantah bahwa pasukannya mundur.',
      'denial [pasukannya mundur] by "membantah" of Kremlin',
    ],
    [
      'Analis mengatakan naskah itu terlalu tipis.',
      'judgement [naskah itu terlalu tipis] by "mengatakan" of group Analis',
    ],
    ['Rapat pertama digelar pada Senin.'],
    ['"Kami menilai naskah itu sudah cukup jelas," kata Rina.'],
  ],
  en: [
    [
      'It was the highest-level visit to Geneva in five years.',
      'superlative [highest-level visit to Geneva in five years] by "in five years" of outlet',
    ],
    [
      'The trip marked the first visit since 2018.',
      'superlative [first visit since 2018] by "since 2018" of outlet',
    ],
    [
      'Rina said it was the longest meeting in more than a decade.',
      'superlative [longest meeting in more than a decade] by "in more than a decade" of Rina Hapsari',
    ],
    [
      'The visit is widely seen as a sign of fatigue.',
      'judgement [The visit is widely seen as a sign of fatigue] by "is widely seen as" of unnamed',
    ],
    [
      'Western analysts say the text is too thin.',
      'judgement [the text is too thin] by "say" of group Western analysts',
    ],
    [
      'Iranian officials hope the visit will open a path.',
      'expectation [the visit will open a path] by "hope" of group Iranian officials',
    ],
    [
      'The talks are expected to end on Friday.',
      'expectation [The talks are expected to end on Friday] by "are expected to" of unnamed',
    ],
    [
      'The Kremlin denied that its troops had left.',
      'denial [its troops had left] by "denied" of Kremlin',
    ],
    [
      'The Kremlin hopes that the talks will resume.',
      'expectation [the talks will resume] by "hopes" of Kremlin',
    ],
    ['The first meeting was held on Monday.'],
    ['The White House said the talks would resume.'],
    ['Baranov told reporters no date had been set for a visit by Lin.'],
    ['No agreement has been signed at the talks.'],
  ],
}

describe.each(['id', 'en'] as const)('%s', (code) => {
  test.each(CASES[code])('%s', (text, ...expected) => {
    expect(claimsOf(text, code).map(said)).toEqual(expected)
  })
  test.each(packs[code].claim.examples)('example: %s', (text, kind) => {
    expect(claimsOf(text, code).map((one) => one.kind)).toContain(kind)
  })
  test.each(packs[code].claim.never)('claims nothing: %s', (text) => {
    expect(claimsOf(text, code)).toEqual([])
  })
})

const PIECES: readonly string[] = [
  'dinilai',
  'menilai',
  'berharap',
  'membantah',
  'bahwa',
  'oleh',
  'para',
  'pejabat',
  'Rina',
  'Iran',
  'terbesar',
  'dalam',
  'tahun',
  'terakhir',
  'sejak',
  '2018',
  'is seen as',
  'hope',
  'denied',
  'that',
  'officials',
  'first',
  'since',
  'in',
  'years',
  'the',
  ',',
  '.',
  '"',
  '\n',
  '(',
  ')',
]

test('any string is safe; content and cue are the very words', () => {
  const words = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  fc.assert(
    fc.property(words, fc.constantFrom('id' as const, 'en' as const), (text, code) => {
      for (const { content, cue, holder } of claimsOf(text, code)) {
        for (const { start, end, exact } of [content, cue, ...holder.evidence]) {
          expect(end).toBeGreaterThan(start)
          expect(exact).toBe(text.slice(start, end))
        }
      }
    }),
    { numRuns: 500 },
  )
})

describe('what a superlative measures', () => {
  test.each<['id' | 'en', string, string]>([
    [
      'id',
      'Lawatan ini menjadi lawatan tingkat tertinggi dalam tiga tahun terakhir.',
      'highest visit span -',
    ],
    ['id', 'Itu pertemuan pertama mereka sejak 2018.', 'first meeting since personal'],
    ['id', 'Itu kunjungan pertama seorang raja dalam 47 tahun.', 'first visit span -'],
    ['id', 'Itu kontak pertama sepanjang sejarah.', 'first meeting ever -'],
    ['id', 'Itu krisis terburuk sejak 2018.', 'most - since -'],
    ['en', 'It was their first since 2018.', 'first - since personal'],
    ['en', 'It was the first call since 2018.', 'first call since -'],
    ['en', 'She became the first minister ever to visit the island.', 'first visit ever -'],
    ['en', 'It was the first time this year that they met.', 'first meeting period -'],
    ['en', 'It was his first trip as president.', 'first visit ever personal'],
    ['en', 'It was the longest meeting in five years.', 'longest meeting span -'],
    ['en', 'It was the third meeting between them this year.', 'nth meeting period -'],
    ['en', 'It was the first meeting in person between the two.', 'first meeting ever personal'],
    ['id', 'Itu pertemuan pertama keduanya.', 'first meeting ever personal'],
    ['id', 'Itu pertemuan ketiga Rina dan Lin Mei tahun ini.', 'nth meeting period -'],
    ['id', 'Itu pertemuan pertama keduanya sejak 2018.', 'first meeting since personal'],
    ['en', 'She is the first sitting president to visit the island.', 'first visit ever -'],
    ['id', 'Ia presiden pertama yang mengunjungi pulau itu.', 'first visit ever -'],
    ['en', 'The talks were the second in a week.', 'nth talks span -'],
    ['id', 'Pertemuan itu adalah yang ketiga dalam tiga bulan.', 'nth meeting span -'],
    ['en', 'The two had not met since 2018.', 'first meeting since personal'],
    ['id', 'Keduanya belum pernah bertemu sejak 2018.', 'first meeting since personal'],
    ['en', 'The session was the longest the two sides have held.', 'longest talks ever -'],
    ['en', 'Rina was on her first trip to Geneva.', 'first visit ever personal'],
    ['en', 'She is the most senior official to visit in 18 years.', 'highest visit span -'],
    ['en', 'Rina was greeted there for the third time in two weeks.', 'nth - span -'],
    ['id', 'Rina disambut di sana untuk ketiga kalinya dalam dua pekan.', 'nth - span -'],
    ['en', 'Rina flew to Geneva for the third time this month.', 'nth visit period -'],
    ['id', 'Rina terbang ke Jenewa untuk ketiga kalinya bulan ini.', 'nth visit period -'],
    ['en', 'The two have not spoken since.', 'first meeting since personal'],
    ['en', 'No Dutch minister has been to Geneva since 2018.', 'first visit since -'],
    [
      'id',
      'Belum ada menteri Belanda yang berkunjung ke Jenewa sejak 2018.',
      'first visit since -',
    ],
    ['en', 'Never before had the three heads of state sat at one table.', 'first meeting ever -'],
    ['id', 'Belum pernah kedua negara meneken perjanjian seperti itu.', 'first agreement ever -'],
    ['id', 'Rina dan Lin Mei belum bertemu sejak 2018.', 'first meeting since personal'],
  ])('%s: %s', (code, text, measure) => {
    const [claim] = claimsOf(text, code)
    const { rank, kinds, window, personal } = claim?.superlative ?? {}
    expect(`${rank} ${kinds?.[0] ?? '-'} ${window} ${personal ? 'personal' : '-'}`).toBe(measure)
  })

  test.each<['id' | 'en', string, string]>([
    ['en', 'He was the first Western leader to visit Geneva.', 'head_of_state of NLD'],
    ['id', 'Ia pemimpin Barat pertama yang mengunjungi Jenewa.', 'head_of_state of NLD'],
    ['en', 'It was the first visit by a foreign minister since 2018.', 'foreign_minister of any'],
    ['en', 'It was the first visit by a Dutch leader since 2018.', 'head_of_state of its own'],
    ['en', 'It was the first visit by a Dutch official since 2018.', 'anybody of its own'],
    ['en', 'It was the first official visit since 2018.', '-'],
    ['en', 'It was the first visit by a Dutch foreign minister since 2018.', '-'],
    ['en', 'It was the first meeting of their foreign ministers since 2018.', 'each side'],
    ['id', 'Itu pertemuan pertama tingkat menteri sejak 2018.', 'each side'],
  ])('%s: %s compares %s', (code, text, whose) => {
    const [claim] = claimsOf(text, code)
    const { offices, countries, each } = claim?.superlative?.peers ?? {}
    const own = countries ?? 'its own'
    const of =
      typeof own === 'string' ? own : own.includes('NLD') && !own.includes('JPN') ? 'NLD' : '?'
    expect(
      claim?.superlative?.peers === undefined
        ? '-'
        : each
          ? 'each side'
          : `${offices?.[0] ?? 'anybody'} of ${of}`,
    ).toBe(whose)
  })

  test('of two names both are in what is claimed', () => {
    const [claim] = claimsOf('Rina Hapsari dan Lin Mei belum bertemu sejak 2018.', 'id')
    expect(claim?.content.exact).toBe('Rina Hapsari dan Lin Mei belum bertemu sejak 2018')
  })

  test.each<['id' | 'en', string, boolean]>([
    ['en', 'It will be their first meeting since 2018.', true],
    ['en', 'It was their first meeting since 2018.', false],
    ['id', 'Itu akan menjadi pertemuan pertama mereka sejak 2018.', true],
    ['id', 'Itu pertemuan pertama mereka sejak 2018.', false],
  ])('%s: %s is still to come: %s', (code, text, ahead) => {
    expect(claimsOf(text, code)[0]?.superlative?.ahead === true).toBe(ahead)
  })
})
