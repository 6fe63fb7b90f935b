/** What a report leaves open must be seen: implied values, problems, the missing date of publication. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/adapters/cli/messages/choose.ts'
import { dossierInWords } from '../../../src/adapters/cli/present/dossier.ts'
import { problemInWords } from '../../../src/adapters/cli/present/problem.ts'
import { readingInWords } from '../../../src/adapters/cli/present/reading.ts'
import type { Session } from '../../../src/adapters/cli/session.ts'
import { mergeRecords } from '../../../src/merge.ts'
import type { PlacedRecord } from '../../../src/model/dossier.ts'
import type { Sourced } from '../../../src/model/evidence.ts'
import type { Problem } from '../../../src/model/problem.ts'
import type { Reading } from '../../../src/model/reading.ts'
import type { Timex } from '../../../src/model/timex.ts'
import { readingOf, recordOf } from '../../reading-builder.ts'
import { meeting } from './stand-in.ts'

const zoneOf = () => undefined
// Presenters write nothing: of a session they need the words, the paint and the reader's clock.
const session = (language: 'id' | 'en'): Session =>
  ({
    words: catalogue[language],
    paint: (_: string, text: string) => text,
    readerZone: 'Asia/Shanghai',
    world: { now: () => 0 },
    columns: 100,
  }) as unknown as Session

const shown = (reading: Reading, language: 'id' | 'en' = 'en'): readonly string[] =>
  readingInWords('berita.txt', reading, session(language), zoneOf).split('\n')

function ruled<T>(sourced: Sourced<T> | undefined, rule: string | undefined): Sourced<T> {
  if (sourced === undefined) throw new Error('no value')
  return rule === undefined ? sourced : { ...sourced, certainty: 'implied', rule }
}

function withRules<T extends PlacedRecord['record']>(
  record: T,
  rules: { readonly time?: string; readonly place?: string },
): T {
  const { event } = record
  const time = ruled(event.time, rules.time)
  return { ...record, event: { ...event, time, place: ruled(event.place, rules.place) } }
}

describe('values that only follow from the story', () => {
  const reading = readingOf({ name: 'a', events: [{ ...meeting, time: '2023-06-19' }] })
  const ruledBy = (rules: { readonly time?: string; readonly place?: string }): Reading => ({
    ...reading,
    records: reading.records.map((record) => withRules(record, rules)),
  })

  it.each([
    ['time', 'event/time-of-story', 'Mon 19 Jun 2023 (implied)', 'Sen 19 Jun 2023 (tersirat)'],
    ['time', 'event/time-of-talks', 'Mon 19 Jun 2023 (implied)', 'Sen 19 Jun 2023 (tersirat)'],
    ['place', 'event/place-of-story', 'Beijing (CHN) (implied)', 'Beijing (CHN) (tersirat)'],
  ])('are marked in kawat read: %s, %s', (field, rule, english, indonesian) => {
    expect(shown(ruledBy({ [field]: rule })).join()).toContain(english)
    expect(shown(ruledBy({ [field]: rule }), 'id').join()).toContain(indonesian)
  })

  it('and others are not: a zone bound from the place is no guess', () => {
    expect(shown(ruledBy({ time: 'event/time-zone-of-place' })).join()).not.toContain('(implied)')
  })

  const dossierOf = (...rules: readonly { readonly place?: string }[]): string => {
    const placed = rules.map((rule, index) => {
      const outlet = index === 0 ? 'Suar' : 'Fajar'
      const one = recordOf(meeting, { name: outlet, outlet })
      return { ...one, record: withRules(one.record, rule) }
    })
    const [dossier, ...rest] = mergeRecords(placed)
    if (dossier === undefined || rest.length > 0) throw new Error('not one event')
    return dossierInWords(dossier, session('en'), { evidence: false, zoneOf })
  }

  it('are marked in kawat show where nobody says them', () => {
    const place = 'event/place-of-story'
    const text = dossierOf({ place }, { place })
    expect(text).toContain('    Beijing (CHN) (implied)\n')
    expect(text.match(/\(implied\)/g)).toHaveLength(1)
  })

  it('and at the report that does not say them where another does', () => {
    const text = dossierOf({ place: 'event/place-of-story' }, {})
    expect(text).toContain('    Beijing (CHN)\n')
    expect(text).toMatch(/\n {6}Suar +"Laporan" \(implied\)\n/)
    expect(text).toMatch(/\n {6}Fajar +"Laporan"\n/)
  })
})

describe('problems', () => {
  const page = readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8')
  const codes = [...page.matchAll(/^\| `([a-z-]+\/[a-z-]+)` \|/gm)].map(([, code = '']) => code)

  it.each(['id', 'en'] as const)(
    'have a sentence for each code of docs/problems.md (%s)',
    (language) => {
      expect(codes.length).toBeGreaterThan(5)
      expect(Object.keys(catalogue[language].problems).sort()).toEqual(codes.toSorted())
      const sentences = Object.values(catalogue[language].problems)
      expect(new Set(sentences).size).toBe(codes.length)
      expect(sentences).not.toContain('')
    },
  )

  it('are not told in English to an Indonesian reader', () => {
    for (const code of codes as readonly Problem['code'][]) {
      const told = problemInWords({ code, severity: 'note', note: 'the note' }, catalogue.id)
      expect(told).not.toMatch(/\b(?:the|is|of|note)\b/)
    }
  })

  it.each([
    ['weekday 3', 'weekday 4', '(tercetak: Rab; yang cocok: Kam)'],
    ['18/6/2026', '2025-06-18', '(tercetak: 18/6/2026; yang cocok: Rab 18 Jun 2025)'],
  ])('say what is printed and what fits: %s, %s', (actual, expected, told) => {
    const problem = { code: 'timex/weekday-mismatch', severity: 'warning', note: '' } as const
    expect(problemInWords({ ...problem, actual, expected }, catalogue.id)).toContain(told)
  })

  it.each(['baru/kode', 'constructor/x'] as const)(
    'of an unknown code (%s) are told in the words of the room, made harmless',
    (code) => {
      const problem = { code, severity: 'note', note: 'odd\u001b[31m' } as const
      expect(problemInWords(problem, catalogue.id)).toBe('odd␛[31m')
    },
  )
})

describe('the date of publication in the head line of kawat read', () => {
  const bare = readingOf({ name: 'a' })
  const given = readingOf({ name: 'a', published: '2023-06-19' })
  const timeOf = (implied: Timex['implied'], more: Partial<Timex> = {}): Timex => ({
    kind: 'DATE',
    span: { start: 0, end: 7, exact: 'Laporan', original: { page: 1, start: 0, end: 7 } },
    value: '2023-06-18',
    implied,
    zone: 'none',
    moment: { start: '2023-06-18', grain: 'day', zone: null, approx: false },
    rule: 'test',
    ...more,
  })

  it('is told, and whether the page or the sender said it', () => {
    expect(shown(given)[0]).toMatch(/ · published Mon 19 Jun 2023$/)
    const { published, ...article } = given.article
    if (published === undefined) throw new Error('no date')
    const page = { ...published, rule: 'article/meta-tag' }
    expect(shown({ ...given, article: { ...article, published: page } })[0]).toMatch(
      / · published Mon 19 Jun 2023 \(as the page says\)$/,
    )
  })

  it('is missing: relative dates stay open', () => {
    expect(shown(bare)[0]).toMatch(/ · published: not said; relative dates stay open$/)
    expect(shown(bare, 'id')[0]).toMatch(
      / · terbit: tidak disebut; tanggal relatif dibiarkan terbuka$/,
    )
    for (const times of [[timeOf(['year'])], [timeOf([], { anchor: 'published' })]]) {
      expect(shown({ ...bare, times })[0]).toMatch(/relative dates stay open$/)
    }
  })

  it('is missing, and the first full date of the text stands in', () => {
    const times = [timeOf(['year']), timeOf([])]
    expect(shown({ ...bare, times })[0]).toMatch(
      / · published: not said; dates count from the first full one, Sun 18 Jun 2023$/,
    )
  })
})
