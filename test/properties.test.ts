import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../src/index.ts'
import { isRefusal } from '../src/model/reading.ts'
import type { ReportInput } from '../src/report.ts'
import { faultsOf } from './evidence-faults.ts'

/** Pieces news are made of, and pieces that break them: the corridor must stand any order of them. */
const PIECES = [
  ...[
    'Xi Jinping',
    'Menlu AS Antony Blinken',
    'Presiden Prabowo',
    'Wang Yi',
    'Beijing',
    'Gedung Putih',
  ],
  ...[
    'the Kremlin',
    'Foreign Minister Retno Marsudi',
    'Indonesia',
    'Iran dan Arab Saudi',
    'PBB',
    'he',
  ],
  ...[
    'bertemu',
    'akan mengunjungi',
    'held talks with',
    'postponed',
    'menelepon',
    'signed',
    'membatalkan',
  ],
  ...[
    'kunjungan',
    'pertemuan itu',
    'the summit',
    'konferensi pers',
    'kesepakatan',
    'di',
    'in',
    'dengan',
  ],
  ...[
    'Senin (19/6)',
    'Rabu (31/2/2023)',
    'kemarin',
    'next Tuesday',
    'pukul 16.30 WIB',
    '9 a.m.',
    '7,5 jam',
  ],
  ...[
    'lima tahun terakhir',
    '2023-06-19',
    'selama tiga jam',
    '45 minutes',
    'pada Minggu',
    'from 3 to 5 May',
  ],
  ...[
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '(',
    ')',
    '[',
    ']',
    '—',
    ' - ',
    ',',
    '.',
    '?',
    '!',
    ':',
    '...',
    '\n',
    '\n\n',
  ],
  ...[
    'kata dia',
    'ujarnya',
    'menurut',
    'said',
    'according to',
    'seperti dilansir AFP',
    'CCTV reported',
    'bahwa',
  ],
  ...[
    'Baca juga: Lainnya',
    'ADVERTISEMENT',
    'SCROLL TO CONTINUE WITH CONTENT',
    'halaman selanjutnya',
  ],
  ...[
    'dilansirAFP',
    'Trumpmengatakan',
    'Jakarta -',
    'WASHINGTON (Reuters) -',
    'e\u0301',
    '😀',
    '\u200b',
    '\ufeff',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\u0000',
    '\r\n',
    '\t',
    '\u00a0',
    '<p>',
    '</div>',
    '&amp;',
    '٢٠٢٣',
    '北京',
    '\u202e',
  ],
]

/** Whole sentences, so that quotes and events are met with, and cut at any place by what stands around them. */
const SENTENCES = [
  '"Kita mencatat kemajuan," kata Xi Jinping di Beijing, Senin (19/6).',
  'Menurut Menlu Retno Marsudi, kedua negara "sepakat berdialog" tahun depan.',
  '“We agreed to talk again,” Antony Blinken said, according to CCTV.',
  'Presiden Prabowo akan mengunjungi Beijing pada 3 September 2025.',
  'Foreign Minister Wang Yi held talks with Antony Blinken in Beijing for three hours on Monday.',
  'Pertemuan itu berlangsung 7,5 jam dan dinilai sebagai yang tertinggi dalam lima tahun terakhir.',
  'Gedung Putih menyatakan bahwa Joe Biden menelepon Vladimir Putin, Kamis (17/6) pukul 21.00 WIB.',
  'The Kremlin denied that the summit in Geneva had been postponed.',
]

const newsText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 3, arbitrary: fc.constantFrom(...SENTENCES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 60,
    },
  )
  .chain((pieces) => fc.constantFrom(' ', ' ', ' ', '', '\n').map((joint) => pieces.join(joint)))

const anyText = fc.oneof(
  newsText,
  newsText,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map((units) => String.fromCharCode(...units)),
)

const maybe = (...values: readonly string[]) =>
  fc.option(fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary', maxLength: 30 })), {
    nil: undefined,
  })

const anyInput: fc.Arbitrary<ReportInput> = fc.record({
  id: maybe('r-1'),
  lang: fc.constantFrom('id', 'en', 'id', 'en', 'xx', undefined),
  outlet: maybe('detikcom', 'Reuters'),
  agency: maybe('AFP'),
  published: maybe(
    '2023-06-19',
    'Rabu, 18 Jun 2025 07:30 WIB',
    '2023-06-19T24:61:00+99:00',
    '0000-00-00',
  ),
  zone: maybe('Asia/Jakarta', 'Mars/Olympus', '+07:00'),
  url: maybe('https://news.example/read/1'),
  title: maybe('Blinken bertemu Xi', '5 Berita Terpopuler'),
  text: anyText,
})

const pages = fc
  .array(fc.record({ kind: fc.constantFrom('text' as const, 'html' as const), content: anyText }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((some): ReportInput => ({ lang: 'id', pages: some }))

describe('the corridor', () => {
  it.each([
    ['one text', anyInput, 600],
    ['several pages', pages, 200],
  ] as const)(
    'stands any string, and every evidence is to the letter: %s',
    (_, inputs, numRuns) => {
      fc.assert(
        fc.property(inputs as fc.Arbitrary<ReportInput>, (input) => {
          const reading = read(input)
          if (isRefusal(reading)) return
          expect(faultsOf(reading, input)).toEqual([])
          const json = JSON.stringify(reading)
          expect(JSON.parse(json)).toEqual(reading)
          expect(JSON.stringify(read(input))).toBe(json)
        }),
        { numRuns },
      )
    },
  )

  it('finds something in such texts, or the property above says nothing', () => {
    const counts = { readings: 0, quotes: 0, times: 0, records: 0, mentions: 0 }
    for (const input of fc.sample(anyInput, { numRuns: 300, seed: 1 })) {
      const reading = read(input)
      if (isRefusal(reading)) continue
      counts.readings++
      for (const layer of ['quotes', 'times', 'records', 'mentions'] as const) {
        counts[layer] += reading[layer].length
      }
    }
    for (const [layer, count] of Object.entries(counts))
      expect([layer, count > 20]).toEqual([layer, true])
  })

  const LONG = 200_000
  it.each([
    ['quotation marks', '"'],
    ['open quotation marks', ' “kata'],
    ['brackets', '(['],
    ['digits', '19'],
    ['dates', '19/6/2023 '],
    ['weekdays', 'Senin '],
    ['weekdays in English', 'Monday, '],
    ['names', 'Xi Jinping '],
    ['capitals', 'Aaaa '],
    ['cues', 'kata dia, '],
    ['events', 'bertemu dengan Xi di Beijing '],
    ['stops', '. '],
    ['lines', 'a\n'],
    ['noise', 'Baca juga: Ini\n'],
    ['letters', 'a'],
    ['combining marks', 'e\u0301\u0323'],
    ['quoted sentences', '"Ya," kata Xi Jinping, Senin (19/6). '],
  ])('ends in good time on 200 KB of %s', (_, piece) => {
    const text = `Jakarta - Menlu bertemu Xi. ${piece.repeat(Math.ceil(LONG / piece.length))}`
    for (const lang of ['id', 'en']) expect(read({ lang, text })).toBeDefined()
  })
})
