import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { contentLine, textValue } from '../../../src/adapters/export-ical/content-line.ts'
import { calendarExporter } from '../../../src/adapters/export-ical/ical.ts'
import { compilePoints } from '../../../src/gazetteer/points.ts'
import { tables } from '../../../src/gazetteer/tables.ts'
import type { ReviewAction } from '../../../src/model/review.ts'
import type { EventSketch } from '../../reading-builder.ts'
import { readingOf } from '../../reading-builder.ts'
import { HOSTILE, sketchStock, stockOf, written } from '../export/linked-stock.ts'

const points = compilePoints(tables)
const calendar = calendarExporter({ points })

const WHO = ['Retno Marsudi/IDN/foreign_minister', 'Wang Yi/CHN/foreign_minister']

/** Entries as an independent parser reads them. */
function entries(text: string): readonly ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
}

async function entryOf(...events: readonly Partial<EventSketch>[]): Promise<ICAL.Component> {
  const sketches = events.map((event, index) => ({
    name: `r${index}`,
    outlet: `Harian ${index}`,
    published: '2023-06-20',
    events: [{ who: WHO, id: `a${index}`, ...event }],
  }))
  const { texts } = await written(calendar, sketchStock(...sketches))
  const [entry] = entries(texts['events.ics'] ?? '')
  if (entry === undefined) throw new Error('no entry')
  return entry
}

const value = (entry: ICAL.Component, name: string): string | undefined =>
  entry.getFirstPropertyValue(name)?.toString()

describe('when', () => {
  test('a clock whose zone is told is its instant, with the length that was told', async () => {
    const entry = await entryOf({ time: '2023-06-19T16:30@Asia/Shanghai', lasted: '192' })
    expect(value(entry, 'dtstart')).toBe('2023-06-19T08:30:00Z')
    expect(value(entry, 'duration')).toBe('PT3H12M')
    expect(value(entry, 'dtend')).toBeUndefined()
  })

  test('a clock with an end ends there', async () => {
    const time = '2023-06-19T16:30..2023-06-19T17:45@Asia/Shanghai'
    const entry = await entryOf({ time, lasted: '60' })
    expect(value(entry, 'dtend')).toBe('2023-06-19T09:45:00Z')
    expect(value(entry, 'duration')).toBeUndefined()
  })

  test('a clock without a zone is its day', async () => {
    const entry = await entryOf({ time: '2023-06-19T16:30', lasted: '60' })
    expect(value(entry, 'dtstart')).toBe('2023-06-19')
    expect(value(entry, 'dtend')).toBe('2023-06-20')
    expect(value(entry, 'duration')).toBeUndefined()
    expect(value(entry, 'description')).toContain('16:30 (zone of the clock not told)')
  })

  test.each([
    ['2023-06-19@Asia/Shanghai', '2023-06-19', '2023-06-20'],
    ['2023-06-30..2023-07-02', '2023-06-30', '2023-07-03'],
  ])('days are whole days: %s', async (time, start, end) => {
    const entry = await entryOf({ time })
    expect(entry.getFirstPropertyValue('dtstart')).toMatchObject({ isDate: true })
    expect([value(entry, 'dtstart'), value(entry, 'dtend')]).toEqual([start, end])
  })

  test('reports that differ on the clock leave the day, with both clocks told', async () => {
    const entry = await entryOf(
      { time: '2023-06-19T16:30@Asia/Shanghai' },
      { time: '2023-06-19T18:30@Asia/Shanghai' },
    )
    expect(value(entry, 'dtstart')).toBe('2023-06-19')
    expect(value(entry, 'summary')).toMatch(/^\[time disputed\] Meeting: /)
    expect(value(entry, 'description')).toContain(
      'Reports differ on the time: 2023-06-19 16:30 (Asia/Shanghai) (Harian 0) ≠ 2023-06-19 18:30 (Asia/Shanghai) (Harian 1)',
    )
  })

  test('a planned length is not the length of what took place, and no length is made up', async () => {
    const time = '2023-06-19T16:30@Asia/Shanghai'
    expect(value(await entryOf({ time, lasted: 'plan 120' }), 'duration')).toBeUndefined()
    expect(value(await entryOf({ time }), 'duration')).toBeUndefined()
    const ahead = await entryOf({ time, lasted: 'plan 120', status: 'planned' })
    expect(value(ahead, 'duration')).toBe('PT2H')
  })

  test('an event of a month, or of no date, is left out and counted', async () => {
    const stock = sketchStock({
      name: 'r',
      events: [
        { who: WHO, time: '2023-06' },
        { who: WHO, kind: 'visit' },
        { who: WHO, kind: 'call', time: '2023-06-19' },
      ],
    })
    const { texts, files } = await written(calendar, stock)
    expect(entries(texts['events.ics'] ?? '')).toHaveLength(1)
    expect(files[0]?.count()).toBe(1)
    expect(files[0]).toHaveProperty('leftOut')
    expect((files[0] as unknown as { leftOut(): number }).leftOut()).toBe(2)
  })
})

describe('what', () => {
  test.each([
    ['happened', 'CONFIRMED', 'Meeting: Retno Marsudi – Wang Yi'],
    ['planned', 'TENTATIVE', 'Meeting: Retno Marsudi – Wang Yi'],
    ['cancelled', 'CANCELLED', '[Cancelled] Meeting: Retno Marsudi – Wang Yi'],
    ['postponed', 'CANCELLED', '[Postponed] Meeting: Retno Marsudi – Wang Yi'],
    ['hypothetical', 'TENTATIVE', '[Hypothetical] Meeting: Retno Marsudi – Wang Yi'],
    ['denied', 'CANCELLED', '[Denied] Meeting: Retno Marsudi – Wang Yi'],
  ] as const)('%s is %s', async (status, told, summary) => {
    const entry = await entryOf({ status, time: '2023-06-19' })
    expect([value(entry, 'status'), value(entry, 'summary')]).toEqual([told, summary])
  })

  test('cancelled for one report and held for another is neither', async () => {
    const entry = await entryOf(
      { status: 'cancelled', time: '2023-06-19' },
      { status: 'happened', time: '2023-06-19' },
    )
    expect(value(entry, 'status')).toBe('TENTATIVE')
    expect(value(entry, 'summary')).toContain('[status disputed]')
  })

  test('a place has its town’s point, a country none', async () => {
    const town = await entryOf({ time: '2023-06-19', place: 'Beijing/CHN/Diaoyutai' })
    expect(value(town, 'location')).toBe('Diaoyutai, Beijing, CHN')
    expect(value(town, 'geo')).toBe('39.9,116.4')
    const country = await entryOf({ time: '2023-06-19', place: '=China/CHN' })
    expect(value(country, 'geo')).toBeUndefined()
  })

  test('the id stays, the sequence rises with every report and every act of a person', async () => {
    const one = { name: 'r0', events: [{ who: WHO, id: 'a0', time: '2023-06-19' }] }
    const two = { name: 'r1', events: [{ who: WHO, id: 'a1', time: '2023-06-19' }] }
    const review: ReviewAction = {
      id: 'x',
      at: '2023-06-21T00:00:00Z',
      by: 'sari',
      act: { type: 'accept', record: 'a0' },
    }
    const stocks = [
      stockOf([one].map(readingOf)),
      stockOf([one, two].map(readingOf)),
      stockOf([one, two].map(readingOf), { reviews: [review] }),
    ]
    const told = []
    for (const stock of stocks) {
      const { texts } = await written(calendar, stock)
      const [entry] = entries(texts['events.ics'] ?? '') as [ICAL.Component]
      told.push([value(entry, 'uid'), value(entry, 'sequence'), value(entry, 'dtstamp')])
    }
    expect(told).toEqual([
      ['a0@kawat', '0', '2023-07-01T08:00:00Z'],
      ['a0@kawat', '1', '2023-07-01T08:00:00Z'],
      ['a0@kawat', '2', '2023-07-01T08:00:00Z'],
    ])
  })

  test('speaks Indonesian where that is asked for', async () => {
    const stock = sketchStock({
      name: 'r',
      outlet: 'Suar',
      published: '2023-06-20',
      url: 'https://suar.example/a',
      title: 'Retno bertemu Wang, lagi',
      events: [{ who: WHO, time: '~2023-06-19T16:30@Asia/Shanghai', lasted: '~90' }],
    })
    const { texts } = await written(calendarExporter({ points, language: 'id' }), stock)
    const [entry] = entries(texts['events.ics'] ?? '') as [ICAL.Component]
    expect(value(entry, 'summary')).toBe('Pertemuan: Retno Marsudi – Wang Yi')
    expect(value(entry, 'url')).toBe('https://suar.example/a')
    expect(value(entry, 'description')?.split('\n')).toEqual([
      'Terlaksana',
      'Siapa: Retno Marsudi (menteri luar negeri, IDN); Wang Yi (menteri luar negeri, CHN)',
      'Waktu: sekitar 2023-06-19 16:30 (Asia/Shanghai)',
      'Lama: sekitar 1 jam 30 menit',
      'Sumber (1 laporan, 1 asal mandiri):',
      '- Suar, 2023-06-20, Retno bertemu Wang, lagi https://suar.example/a',
    ])
  })
})

describe('strangers’ words', () => {
  test('forge no line, no property and no entry', async () => {
    const stock = sketchStock({
      name: 'r',
      outlet: HOSTILE,
      title: HOSTILE,
      url: 'javascript:alert(1)',
      events: [
        { who: [`${HOSTILE.replaceAll('/', '')}/IDN`], time: '2023-06-19', outcome: HOSTILE },
      ],
    })
    const { texts } = await written(calendar, stock)
    const text = texts['events.ics'] ?? ''
    expect(text.match(/^(?:BEGIN|END):.*$/gm)).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u202a-\u202e]/)
    const [entry] = entries(text) as [ICAL.Component]
    expect(value(entry, 'summary')).toContain('Rina END:VEVENT BEGIN:VALARM ER - TY - NEWS ]]>')
    expect(value(entry, 'url')).toBeUndefined()
  })

  test('a text is one value: its commas, semicolons and strokes are its own', () => {
    expect(textValue('a\r\nb', 'c, d; e\\n')).toBe('a b\\nc\\, d\\; e\\\\n')
  })

  test('any text comes back from the parser, in lines of 75 octets at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }), (text) => {
        const plain = text.replace(/[\r\n\\;,]/g, ' ')
        const line = contentLine('COMMENT', plain)
        for (const one of line.split('\r\n')) expect(Buffer.byteLength(one)).toBeLessThan(76)
        const parsed = new ICAL.Component(ICAL.parse(`BEGIN:VEVENT\r\n${line}END:VEVENT\r\n`))
        const back = parsed.getFirstPropertyValue('comment')
        expect(back).toBe(plain)
      }),
    )
  })

  test('the same stock gives the same bytes', async () => {
    const sketch = { name: 'r', events: [{ who: WHO, time: '2023-06-19' }] }
    const first = await written(calendar, sketchStock(sketch))
    expect(await written(calendar, sketchStock(sketch))).toMatchObject({ texts: first.texts })
  })
})
