import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../../src/gazetteer/load.ts'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { locate } from '../../../src/model/offset-map.ts'
import type { Page } from '../../../src/model/report.ts'
import { makeReport } from '../../../src/report.ts'
import { extractArticle } from '../../../src/rooms/article/article.ts'
import { englishStoryOf, extracted, linesOf, sourcesOf, storyOf } from './story.ts'

describe('refusals', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t\r\n ', 'empty'],
    [
      'noise and nothing else',
      'ADVERTISEMENT\nBaca juga: Siapa Pemilik Vila Itu?',
      'not-an-article',
    ],
    ['zeros', 'PK\0\0\0\u0003', 'binary'],
    ['controls', 'a\u0001\u0002\u0003b\u0004', 'binary'],
    ['undecodable bytes', `a${'\uFFFD'.repeat(5)}`, 'binary'],
  ])('%s', (_, text, refused) => {
    expect(extracted({ text, id: 'wire/7' })).toMatchObject({
      schema: 'kawat/refusal@1',
      refused,
      report: makeReport({ text }).id,
      given: 'wire/7',
    })
  })

  it('are not for a few stray controls', () => {
    expect(storyOf('Menlu\u0007 tiba di Wina.\f').text).toBe('Menlu tiba di Wina.')
  })
})

describe('characters', () => {
  it.each([
    ['accents are composed', 'Erdog\u0306an tiba.', 'Erdoğan tiba.'],
    [
      'soft hyphens and zero-width characters go',
      'ke\u00ADmen\u200Bteri\u200Dan\uFEFF',
      'kementerian',
    ],
    ['white space is one space', 'Menlu\u00A0 \t tiba.', 'Menlu tiba.'],
    [
      'line breaks of all kinds part lines',
      'Satu.\r\nDua.\rTiga.\u2028Empat.',
      'Satu.\nDua.\nTiga.\nEmpat.',
    ],
    ['lines are trimmed', '  Satu.  \n\n\n  Dua.  ', 'Satu.\nDua.'],
    ['emoji stay whole', 'Ia tersenyum 😀.', 'Ia tersenyum 😀.'],
    ['lone surrogates are replaced', 'Ia\uD83D pergi.', 'Ia\uFFFD pergi.'],
  ])('%s', (_, text, clean) => {
    expect(storyOf(text).text).toBe(clean)
  })

  it('of the page are found for a letter that was composed', () => {
    const text = 'Presiden Erdog\u0306an tiba.'
    const { map, text: clean } = storyOf(text)
    const start = clean.indexOf('Erdoğan')
    const place = locate(map, { start, end: start + 'Erdoğan'.length })
    expect(text.slice(place.start, place.end)).toBe('Erdog\u0306an')
    const letter = locate(map, { start: start + 4, end: start + 5 })
    expect(text.slice(letter.start, letter.end)).toBe('g\u0306')
  })
})

describe('blocks', () => {
  it('are headline, byline, caption and paragraphs', () => {
    const article = storyOf({
      title: 'Dua Menteri Bertemu di Vila',
      text: [
        'Dua menteri bertemu di vila',
        'Oleh Siti Aminah',
        'Foto: Vila tua di tepi danau (dok. keluarga)',
        'Kedua menteri bertemu kemarin.',
      ].join('\n'),
    })
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'byline',
      'caption',
      'paragraph',
    ])
  })

  it.each([
    ['JAKARTA, CONTOH.com - Menlu menerima tamunya.', 'JAKARTA, CONTOH.com -'],
    ['Jakarta - Menlu menerima tamunya.', 'Jakarta -'],
    ['Menlu menerima tamunya - dua orang - kemarin.', undefined],
  ])('open with a dateline: %s', (text, dateline) => {
    expect(storyOf(text).dateline?.exact).toBe(dateline)
  })

  it.each([
    ['VIENNA (Reuters) — The ministers met.', 'VIENNA (Reuters) —'],
    ['LONDON, June 18 (Reuters) - The ministers met.', 'LONDON, June 18 (Reuters) -'],
    ['New Delhi [India], June 18 (ANI): The ministers met.', 'New Delhi [India], June 18 (ANI):'],
    ['NEW DELHI, June 18 (PTI) The ministers met.', 'NEW DELHI, June 18 (PTI)'],
    ['Manila, Nov. 12 (PNA) – The ministers met.', 'Manila, Nov. 12 (PNA) –'],
    ['The ministers, June 18 and after, met.', undefined],
    ['The ministers - both of them - met.', undefined],
  ])('open with an English dateline: %s', (text, dateline) => {
    expect(englishStoryOf(text).dateline?.exact).toBe(dateline)
  })

  it('are the text, parted by one line break', () => {
    const { text, blocks } = storyOf('Satu.\n\nDua.\nBaca Juga\nTiga.')
    expect(blocks.map(({ span }) => span.exact).join('\n')).toBe(text)
    for (const { span } of blocks) expect(text.slice(span.start, span.end)).toBe(span.exact)
  })
})

describe('an article', () => {
  it('is the same for the same report, another for another text', () => {
    expect(storyOf('Menlu tiba.')).toEqual(storyOf('Menlu tiba.'))
    expect(storyOf('Menlu tiba.').id).not.toBe(storyOf('Menlu pulang.').id)
  })

  it('carries what the sender said of it', () => {
    const given = { outlet: 'detikcom', agency: 'AFP', url: 'https://contoh.id/1', title: 'Judul' }
    expect(storyOf({ text: 'Menlu tiba.', ...given })).toMatchObject({
      outlet: 'detikcom',
      agency: 'AFP',
      url: 'https://contoh.id/1',
      headline: 'Judul',
      language: 'id',
      report: makeReport({ text: 'Menlu tiba.', ...given }).id,
    })
  })
})

/** Noise, damage and prose in any order: whatever is done to it, the way back must hold. */
const PIECES = [
  ...[
    'Menlu tiba di Wina.',
    'dilansirAFP',
    ' kata ',
    ', Selasa (10/6/2025)',
    '"Kami siap,"',
    'China.Sebelum',
  ],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\t',
    '\u00A0',
    '\u200B',
    '\u00AD',
    'e\u0301',
    '각',
    'ñ',
    '😀',
    '\uD800',
  ],
  ...[
    'Baca Juga',
    'Baca juga: Siapa Dia?',
    'SCROLL TO CONTINUE WITH CONTENT',
    'ADVERTISEMENT',
    '(abc/def)',
  ],
  ...[
    'Simak berita selengkapnya di halaman selanjutnya.',
    'Continued on next page',
    '[Gambas:Video 20detik]',
  ],
  ...['(', ')', '<p>', '</div>', '&amp;', '.', '-', 'Jakarta -', '5orang', 'RudalIranmenghantam'],
]
const content = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const page = fc.record<Page>({ kind: fc.constantFrom('text', 'text', 'html'), content })
const pages = fc.array(page, { minLength: 1, maxLength: 3 })

describe('a very long report', () => {
  it.each([
    ['lines', 'Ia.\n', 200_000],
    ['page noise', 'Iklan\n', 200_000],
    ['noise inside a line', 'Ia pergi. ADVERTISEMENT ', 150_000],
    ['page turns', 'Ia. Simak berita selengkapnya di halaman selanjutnya. ', 20_000],
  ])('of %s is read or refused', (_, piece, times) => {
    expect(extracted({ text: piece.repeat(times) })).toBeDefined()
  })
})

describe('any report', () => {
  it('gives an article whose every block, piece of noise and mend is found in the page', () => {
    fc.assert(
      fc.property(pages, fc.constantFrom(id, en), (chosen, pack) => {
        const report = makeReport({ pages: chosen })
        const article = extractArticle(report, pack, gazetteer)
        if ('refused' in article) return
        const sources = sourcesOf(report)
        const slice = ({ page, start, end }: { page: number; start: number; end: number }) =>
          sources[page - 1]?.slice(start, end)
        expect(article.blocks.map(({ span }) => span.exact).join('\n')).toBe(article.text)
        for (const { exact, original } of article.furniture) {
          // of HTML the words are quoted, without the tags that stand among them
          if (report.pages[original.page - 1]?.kind === 'text') expect(slice(original)).toBe(exact)
          else expect(slice(original)?.length).toBeGreaterThan(0)
        }
        for (const { original } of article.repairs) {
          expect(original.start).toBeGreaterThanOrEqual(0)
          expect(original.end).toBeLessThanOrEqual(sources[original.page - 1]?.length ?? -1)
        }
        expect(article.text).toBe(article.text.normalize('NFC'))
        expect(linesOf(article).every((line) => line === line.trim() && line !== '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('gives text in which every copied unit is the page’s own', () => {
    fc.assert(
      fc.property(pages, (chosen) => {
        const report = makeReport({ pages: chosen })
        const article = extractArticle(report, id, gazetteer)
        if ('refused' in article) return
        const sources = sourcesOf(report)
        const { map, text } = article
        let last = 0
        for (const [index, { at, page: number, from, step, to = from }] of map.entries()) {
          const end = map[index + 1]?.at ?? text.length
          expect(end).toBeGreaterThan(at)
          if (step === 1)
            expect(sources[number - 1]?.slice(from, from + end - at)).toBe(text.slice(at, end))
          // The story never runs backwards.
          const place = number * 1e6 + from
          expect(place).toBeGreaterThanOrEqual(last)
          last = number * 1e6 + (step === 1 ? from + end - at : to)
        }
      }),
      { numRuns: 500 },
    )
  })
})
