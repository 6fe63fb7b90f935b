import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dossierOrder, matchesDossier, mergeRecords } from '../src/merge.ts'
import type { Dossier } from '../src/model/dossier.ts'
import { cite, stated } from '../src/model/evidence.ts'
import type { Quote } from '../src/model/quote.ts'
import type { Reading } from '../src/model/reading.ts'
import type { DossierQuery, PlacedQuote, QuoteQuery, Store } from '../src/ports.ts'
import { StoreFault } from '../src/ports.ts'
import { type ReadingSketch, readingOf } from './reading-builder.ts'

const BLINKEN = 'Antony Blinken/USA/foreign_minister'
const XI = 'Xi Jinping/CHN/head_of_state'
const RETNO = 'Retno Marsudi/IDN/foreign_minister'

const readings: readonly Reading[] = [
  readingOf({
    name: 'satu',
    outlet: 'Harian Satu',
    published: '2023-06-20',
    events: [
      { who: [BLINKEN, XI], time: '2023-06-19', place: 'Beijing/CHN/Diaoyutai', lasted: '330' },
      { kind: 'call', who: [RETNO, 'Wang Yi/CHN'], time: '2023-06-22', status: 'planned' },
    ],
  }),
  readingOf({
    name: 'dua',
    outlet: 'Second Post',
    published: '2023-06-21',
    events: [
      { who: [BLINKEN, XI], time: '2023-06-19', place: 'Beijing/CHN', lasted: '450' },
      { kind: 'visit', who: ['>Joe Biden/USA/head_of_state', '<=Jepang/JPN'], time: '2023-05' },
    ],
  }),
]

/** A quote of a reading's first words, by whom it names. */
function quoteOf(
  reading: Reading,
  words: string,
  by: { readonly speaker?: string; readonly carrier?: string; readonly chain?: string },
  over: Partial<Quote> = {},
): Quote {
  const start = reading.article.text.indexOf(words)
  const said = cite(reading.article, { start, end: start + words.length })
  const who = (name: string) =>
    stated(
      {
        entity: `person:${name.toLowerCase().replaceAll(' ', '-')}`,
        name,
        kind: 'person' as const,
      },
      'test',
      said,
    )
  const { speaker, carrier, chain } = by
  return {
    ...{ id: `q${start}`, type: 'direct', class: 'speech', content: [said] },
    ...{ verbatim: true, rule: 'test' },
    ...(speaker === undefined ? {} : { speaker: who(speaker) }),
    ...(carrier === undefined ? {} : { carrier: who(carrier) }),
    ...(chain === undefined ? {} : { chain: [{ who: who(chain), by: 'medium' as const }] }),
    ...over,
  }
}

function spoken(sketch: ReadingSketch, quotes: (reading: Reading) => readonly Quote[]): Reading {
  const reading = readingOf(sketch)
  const entity = {
    ...{
      id: 'person:wang-yi',
      kind: 'person' as const,
      name: 'Wang Yi',
      aliases: [],
      mentions: [],
    },
    country: stated('CHN', 'test', cite(reading.article, { start: 0, end: 4 })),
  }
  return { ...reading, entities: [entity], quotes: quotes(reading) }
}

const address = 'https://suar.example/wang'
const early = spoken(
  {
    ...{ name: 'pagi', outlet: 'Harian Satu', published: '2023-06-19T08:00' },
    text: 'Kita pilih kerja sama. Dialog itu jalan. Pejabat itu diam.',
  },
  (reading) => [
    quoteOf(reading, 'Kita pilih kerja sama', { speaker: 'Wang Yi', carrier: 'CCTV' }),
    quoteOf(reading, 'Dialog itu jalan', { speaker: 'Vučić', chain: 'Kantor Berita Antara' }),
    // What nobody is named for, and what stands in another's words, is not on record.
    quoteOf(reading, 'Pejabat itu diam', {}, { type: 'indirect' }),
    quoteOf(reading, 'kerja sama', { speaker: 'Wang Yi' }, { parent: 'q0' }),
  ],
)
const late = spoken(
  { name: 'sore', outlet: 'Second Post', published: '2023-06-20', text: 'Talks go on.' },
  (reading) => [quoteOf(reading, 'Talks go on', { speaker: 'Matthew Miller' })],
)
const undated = spoken({ name: 'kapan', text: 'Kami sepakat.' }, (reading) => [
  quoteOf(reading, 'Kami sepakat', { speaker: 'Wang Yi' }),
])

const NAMES = ['Antony Blinken', 'Xi Jinping', 'Wang Yi', 'Retno Marsudi', 'Susanto']
const COUNTRIES = ['USA', 'CHN', 'IDN']
const person = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...COUNTRIES))
  .map(([name, country]) => `${name}/${country}/foreign_minister`)
const event = fc.record(
  {
    who: fc.uniqueArray(person, { minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom('meeting' as const, 'call' as const, 'visit' as const),
    status: fc.constantFrom('happened' as const, 'planned' as const),
    time: fc.constantFrom(
      ...['2021', '2023-06', '2023-06-18', '2023-06-19T16:30', '2023-07-02', '2024-06-19'],
      ...['2022-12-30..2024-03-01', '2020-01-01..2024-12-31'],
    ),
    place: fc.constantFrom('Beijing/CHN', 'Jakarta/IDN/Gedung Pancasila', '=China/CHN'),
    lasted: fc.constantFrom('60', '180'),
    background: fc.boolean(),
  },
  { requiredKeys: ['who'] },
)
const stock = fc.array(
  fc.tuple(fc.array(event, { maxLength: 4 }), fc.constantFrom('Suar', 'Harian Satu', undefined)),
  { minLength: 1, maxLength: 6 },
)
const word = fc.constantFrom('USA', 'CHN', 'usa', 'blink', 'Xi', 'Wang Yi', 'susanto', ' ', 'Kyoto')
const query: fc.Arbitrary<DossierQuery> = fc.record(
  {
    actor: word,
    with: word,
    office: fc.constantFrom('foreign_minister' as const, 'envoy' as const),
    kind: fc.constantFrom('meeting' as const, 'visit' as const, 'vote' as const),
    status: fc.constantFrom('happened' as const, 'denied' as const),
    place: fc.constantFrom('CHN', 'jakarta', 'Pancasila', 'JPN', ''),
    outlet: fc.constantFrom('suar', 'satu', 'nobody'),
    conflict: fc.constantFrom('any' as const, 'duration' as const, 'place' as const),
    from: fc.constantFrom('2023-06-19', '2023', '2024-01'),
    to: fc.constantFrom('2023-06-18', '2023', '2024-12'),
    background: fc.constant(true),
  },
  { requiredKeys: [] },
)

/** How every store must answer what it is asked. */
export function questionConformance(
  name: string,
  make: (now?: () => number) => Store | Promise<Store>,
  share = 1,
): void {
  describe(`${name} answers`, () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
    })
    afterEach(() => store.close())

    test.each([
      ['an office', { office: 'head_of_state' }, 3],
      ['an office nobody held', { office: 'envoy' }, 0],
      ['the country of a place', { place: 'CHN' }, 2],
      ['part of a city', { place: 'beij' }, 2],
      ['part of a venue', { place: 'diaoyu' }, 1],
      ['no place', { place: '' }, 0],
      ['part of an outlet', { outlet: 'satu' }, 2],
      ['all of them', { outlet: 'POST', place: 'CHN', office: 'head_of_state' }, 1],
    ] as const)('records by %s', async (_, asked, count) => {
      for (const reading of readings) await store.putReading(reading)
      expect(await store.records(asked)).toHaveLength(count)
    })

    test.each([
      ['a conflict', { conflict: 'any' }, ['2023-06-19']],
      ['a conflict in the field', { conflict: 'duration' }, ['2023-06-19']],
      ['no conflict in another field', { conflict: 'time' }, []],
      ['an office', { office: 'head_of_state' }, ['2023-05', '2023-06-19']],
      ['an outlet of one of its reports', { outlet: 'second', kind: 'meeting' }, ['2023-06-19']],
      ['a venue', { place: 'Diaoyutai' }, ['2023-06-19']],
      ['two countries', { actor: 'IDN', with: 'CHN' }, ['2023-06-22']],
      ['days of a month told whole', { from: '2023-05-20', to: '2023-05-20' }, ['2023-05']],
    ] as const)('dossiers by %s', async (_, asked, starts) => {
      for (const reading of readings) await store.putReading(reading)
      const { items } = await store.dossiers(asked)
      expect(items.map(({ time }) => time.agreed?.start)).toEqual(starts)
    })

    test('any question about dossiers as a look at each of them would', async () => {
      await fc.assert(
        fc.asyncProperty(stock, query, fc.integer({ min: 1, max: 4 }), async (all, asked, size) => {
          const own = await make()
          try {
            for (const [index, [events, outlet]] of all.entries()) {
              const sketch = { name: `r${index}`, published: '2023-06-20', events }
              await own.putReading(
                readingOf({ ...sketch, ...(outlet === undefined ? {} : { outlet }) }),
              )
            }
            const expected = mergeRecords(await own.records({ background: true }))
              .filter((one) => matchesDossier(one, asked))
              .toSorted((a, b) => (dossierOrder(a) < dossierOrder(b) ? -1 : 1))
            const found: Dossier[] = []
            let cursor: string | undefined
            do {
              const page = await own.dossiers(asked, cursor, size)
              expect(page.items.length).toBeLessThanOrEqual(size)
              found.push(...page.items)
              cursor = page.next
            } while (cursor !== undefined)
            expect(found).toEqual(expected)
          } finally {
            await own.close()
          }
        }),
        { numRuns: Math.ceil(60 * share) },
      )
    })

    const first = ({ quote }: PlacedQuote): string => quote.content[0].exact

    test('quotes on record: the latest published first, undated last', async () => {
      for (const reading of [undated, early, late]) await store.putReading(reading)
      const one = await store.quotes({}, undefined, 3)
      expect(one.items.map(first)).toEqual([
        'Talks go on',
        'Kita pilih kerja sama',
        'Dialog itu jalan',
      ])
      const two = await store.quotes({}, one.next, 3)
      expect(two.items.map(first)).toEqual(['Kami sepakat'])
      expect(two.next).toBeUndefined()
      expect(one.items[0]).toEqual({
        quote: late.quotes[0],
        origin: { ...one.items[0]?.origin, outlet: 'Second Post', article: late.article.id },
      })
    })

    test.each<[string, QuoteQuery, number]>([
      ['part of the speaker', { speaker: 'wang' }, 2],
      ['the speaker, marks aside', { speaker: 'vucic' }, 1],
      ["the speaker's country", { speaker: 'CHN' }, 2],
      ['no speaker', { speaker: ' ' }, 0],
      ['who carried it', { carrier: 'cctv' }, 1],
      ['anybody in the chain', { carrier: 'antara' }, 1],
      ['an outlet', { outlet: 'satu' }, 2],
      ['all words, in any order', { words: 'sama KERJA' }, 1],
      ['whole words only', { words: 'kerj' }, 0],
      ['from a day', { from: '2023-06-20' }, 1],
      ['to a day, its hours too', { to: '2023-06-19' }, 2],
      ['a month', { from: '2023-06', to: '2023-06' }, 3],
      ['all conditions together', { speaker: 'CHN', carrier: 'CCTV', words: 'pilih' }, 1],
      ['wildcards are letters', { speaker: '%' }, 0],
    ])('quotes by %s', async (_, asked, count) => {
      for (const reading of [undated, early, late]) await store.putReading(reading)
      expect((await store.quotes(asked)).items).toHaveLength(count)
    })

    test('quotes of the latest revision only', async () => {
      const two = ['satu', 'dua'].map((state) =>
        spoken({ name: state, text: `Versi ${state}.`, url: address }, (reading) => [
          quoteOf(reading, `Versi ${state}`, { speaker: 'Wang Yi' }),
        ]),
      )
      for (const reading of two) await store.putReading(reading)
      expect((await store.quotes()).items.map(first)).toEqual(['Versi dua'])
    })

    test('search: to the minute, then by article', async () => {
      const at = (published: string | undefined, index: number): Reading =>
        readingOf({
          ...{ name: `n${index}`, text: 'Blinken tiba.' },
          ...(published === undefined ? {} : { published }),
        })
      const times = ['2023', '2023-06', '2023-06-19', '2023-06-19T16:30', '2023-06-19T16:31']
      const all = [undefined, ...times, ...times].map(at)
      for (const reading of all) await store.putReading(reading)
      const found: (string | undefined)[] = []
      let cursor: string | undefined
      do {
        const page = await store.search('blinken', cursor, 2)
        found.push(...page.items.map(({ published }) => published))
        cursor = page.next
      } while (cursor !== undefined)
      expect(found).toEqual([...times.toReversed().flatMap((time) => [time, time]), undefined])
      const { items } = await store.search('blinken')
      expect(items.map(({ article }) => article)).toEqual(
        items
          .toSorted((a, b) => (a.published === b.published ? (a.article < b.article ? -1 : 1) : 0))
          .map(({ article }) => article),
      )
    })

    test.each([
      ['dossiers', (cursor: string) => store.dossiers({}, cursor)],
      ['quotes', (cursor: string) => store.quotes({}, cursor)],
      ['search', (cursor: string) => store.search('x', cursor)],
      ['changes', (cursor: string) => store.changes(cursor)],
    ])('%s: a cursor that is none is a fault', async (_, ask) => {
      await expect(ask('no cursor!')).rejects.toThrow(StoreFault)
    })

    test.each([
      ['quotes', (cursor: string) => store.quotes({}, cursor)],
      ['search', (cursor: string) => store.search('x', cursor)],
      ['changes', (cursor: string) => store.changes(cursor)],
    ])("%s: another list's cursor is a fault", async (_, ask) => {
      await expect(ask(Buffer.from('kapan saja').toString('base64url'))).rejects.toThrow(StoreFault)
    })
  })
}
