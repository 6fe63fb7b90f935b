/** The lives of events, and what the record says of claims, as an analyst finds them in the tables. */
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { verdictsOn } from '../../../src/adapters/cli/record/claims.ts'
import { csvExporter } from '../../../src/adapters/export-table/csv.ts'
import { memoryStore } from '../../../src/adapters/store-memory/store-memory.ts'
import { isRefusal, read } from '../../../src/index.ts'
import type { Reading } from '../../../src/model/reading.ts'
import type { ExportStock } from '../../../src/ports.ts'
import { type EventSketch, readingOf } from '../../reading-builder.ts'
import { filesOf, stockWith } from './stock.ts'

type Rows = readonly { readonly [column: string]: string }[]

async function table(name: string, stock: ExportStock): Promise<Rows> {
  const file = (await filesOf(csvExporter(), stock)).get(`${name}.csv`)
  return parse(file?.bytes ?? '', { columns: true }) as Rows
}

const talks: EventSketch = {
  kind: 'talks',
  who: ['Retno Marsudi/IDN/foreign_minister', 'Penny Wong/AUS/foreign_minister'],
  place: 'Jakarta/IDN',
}

it('what was planned stays beside what took place', async () => {
  const stock = await stockWith([
    readingOf({
      name: 'a',
      published: '2023-03-04',
      events: [{ ...talks, id: '11111111', status: 'planned', time: '2023-03-07', lasted: '120' }],
    }),
    readingOf({
      name: 'b',
      published: '2023-03-08',
      events: [{ ...talks, id: '22222222', time: '2023-03-08', lasted: '180' }],
    }),
  ])
  expect(await table('stages', stock)).toMatchObject([
    {
      event_id: '11111111',
      position: '1',
      status: 'planned',
      since: '2023-03-04',
      record_ids: '11111111',
      start_local: '2023-03-07',
      place_name: 'Jakarta',
      duration_minutes: '120',
    },
    {
      position: '2',
      status: 'happened',
      record_ids: '22222222',
      start_local: '2023-03-08',
      duration_minutes: '180',
    },
  ])
  expect(await table('events', stock)).toMatchObject([
    { final: 'happened', departures: 'time; duration' },
  ])
})

it('a plan whose day was over when the export was made has passed, one of the day after has not', async () => {
  const plan = { ...talks, status: 'planned' } as const
  const readings = [
    readingOf({ name: 'a', events: [{ ...plan, id: '11111111', time: '2026-11-20' }] }),
    readingOf({ name: 'b', events: [{ ...plan, id: '22222222', time: '2026-12-20' }] }),
  ]
  expect(await table('events', await stockWith(readings))).toMatchObject([
    { status: 'planned', final: 'passed', departures: '' },
    { status: 'planned', final: 'planned', departures: '' },
  ])
})

function report(text: string, published: string, url: string): Reading {
  const reading = read({ text, published, url, lang: 'en', outlet: url.slice(8, 12) })
  if (isRefusal(reading)) throw new Error('not read')
  return reading
}

it('a superlative has the verdict of the record beside it, a judgement none', async () => {
  const older = report(
    'CANBERRA - Chinese Foreign Minister Wang Yi met Australian Foreign Minister Penny Wong in Canberra on 20 March 2024.',
    '2024-03-20T20:00:00+11:00',
    'https://suar.example/a',
  )
  const newer = report(
    'BEIJING - Chinese Foreign Minister Wang Yi met Australian Foreign Minister Penny Wong in Beijing on Monday. It was their first meeting in three years.',
    '2024-11-04T20:00:00+08:00',
    'https://teluk.example/b',
  )
  const store = memoryStore({ now: () => 0 })
  for (const reading of [older, newer]) await store.putReading(reading)
  const stock = await stockWith([older, newer])
  const asked = new Map()
  const claims = await table('claims', {
    ...stock,
    verdicts: (reading) => verdictsOn(reading, store, asked),
  })
  expect(claims).toMatchObject([
    {
      kind: 'superlative',
      verdict: 'contradicted',
      verdict_reason: 'earlier-event',
      verdict_events: older.records[0]?.id,
    },
  ])
  expect(await table('claims', stock)).toMatchObject([{ verdict: '', verdict_events: '' }])
})
