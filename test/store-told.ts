/** What every store must find by the words of the reports: what they say, whom they quote, who carried that. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cite, stated } from '../src/model/evidence.ts'
import type { Quote } from '../src/model/quote.ts'
import type { Reading } from '../src/model/reading.ts'
import type { RecordQuery, Store } from '../src/ports.ts'
import { type ReadingSketch, readingOf } from './reading-builder.ts'

const RINI = 'Rini Lestari/IDN/foreign_minister'
const TOMO = 'Tomo Ōe/JPN/foreign_minister'

/** A reading with one quote, of a speaker of a country, through a carrier. */
function quoting(
  sketch: ReadingSketch,
  speaker: string,
  country: string,
  carrier?: string,
): Reading {
  const reading = readingOf(sketch)
  const words = cite(reading.article, { start: 0, end: 5 })
  const party = (name: string, kind: 'person' | 'outlet') =>
    stated({ entity: `${kind}:${name}`, name, kind }, 'test', words)
  const quote: Quote = {
    id: 'q1',
    type: 'direct',
    class: 'speech',
    content: [words],
    verbatim: true,
    speaker: party(speaker, 'person'),
    ...(carrier === undefined ? {} : { carrier: party(carrier, 'outlet') }),
    rule: 'test',
  }
  const entity = {
    id: `person:${speaker}`,
    kind: 'person' as const,
    name: speaker,
    aliases: [],
    country: stated(country, 'test', words),
    mentions: [],
  }
  return { ...reading, quotes: [quote], entities: [entity] }
}

const kyoto = quoting(
  {
    name: 'kyoto',
    text: 'Pertemuan di Kyoto soal nikel berlangsung akrab.',
    events: [
      { who: [RINI, TOMO], time: '2024-03-01', place: 'Kyoto/JPN' },
      { kind: 'call', who: [RINI, 'Lin Wei/SGP'], time: '2024-02-28' },
    ],
  },
  'Tomo Ōe',
  'JPN',
  'NHK',
)
const osaka = quoting(
  {
    name: 'osaka',
    text: 'The meeting in Kyoto was cordial.',
    events: [{ who: [RINI, TOMO], time: '2024-03-01', place: 'Kyoto/JPN', lasted: '90' }],
  },
  'Rini Lestari',
  'IDN',
)

/** Conditions, and whether they hold for the meeting both tell of and for the call only one does. */
const CASES: readonly (readonly [RecordQuery, meeting: boolean, call: boolean])[] = [
  [{ words: 'nikel' }, true, true],
  [{ words: 'NIKEL kyoto' }, true, true],
  [{ words: 'cordial' }, true, false],
  [{ words: 'cordial nikel' }, false, false],
  [{ words: '…' }, false, false],
  [{ words: 'Kyoto-soal' }, true, true],
  [{ words: 'soal-Kyoto' }, false, false],
  [{ words: 'nikel', kind: 'call' }, false, true],
  [{ speaker: 'tomo oe' }, true, true],
  [{ speaker: 'JPN' }, true, true],
  [{ speaker: 'IDN' }, true, false],
  [{ speaker: 'Rini', words: 'nikel' }, false, false],
  [{ carrier: 'nhk' }, true, true],
  [{ carrier: 'nhk', speaker: 'Rini' }, false, false],
  [{ carrier: '' }, false, false],
  [{ speaker: 'Tomo', place: 'Kyoto' }, true, false],
]

export function toldConformance(name: string, make: () => Store | Promise<Store>): void {
  describe(`${name} finds events by the words of their reports`, () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
      await store.putReading(kyoto)
      await store.putReading(osaka)
    })
    afterEach(async () => {
      await store.close()
    })

    test.each(CASES)('%j', async (query, meeting, call) => {
      const kinds = (await store.dossiers(query)).items.map(({ kind }) => kind.agreed)
      expect(kinds).toEqual([...(call ? ['call'] : []), ...(meeting ? ['meeting'] : [])])
      const records = (await store.records(query)).map(({ record }) => record.event.kind.value)
      expect(records.includes('call')).toBe(call)
      expect(records.includes('meeting')).toBe(meeting)
    })
  })
}
