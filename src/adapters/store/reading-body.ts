import { sql } from 'kysely'
import type { Quote } from '../../model/quote.ts'
import type { Reading } from '../../model/reading.ts'
import type { Record } from '../../model/record.ts'
import { StoreFault } from '../../ports.ts'
import { type Database, prepared } from './database.ts'
import { recordNumber } from './tables.ts'

/** A reading as it is kept: its records and quotes stand in rows of their own, and in their place how many these are. */
export interface KeptReading extends Omit<Reading, 'records' | 'quotes'> {
  readonly records: number | readonly Record[]
  readonly quotes: number | readonly Quote[]
}

const RECORDS = sql.lit(recordNumber(1, 0))

/** What a row of `partsOf` is. */
const Part = { body: 0, record: 1, quote: 2 } as const

// In one question: to a server each way costs more than the answer.
const partsOf = prepared((from, article: string, ofRecords: string, ofQuotes: string) =>
  from
    .selectFrom('reading')
    .select([sql<number>`0`.as('part'), 'reading.number as place', 'reading.body'])
    .where('reading.article', '=', article)
    .unionAll(
      from
        .selectFrom('reading')
        .innerJoin('record', (join) =>
          join
            .on('record.number', '>=', sql<number>`reading.number * ${RECORDS}`)
            .on('record.number', '<', sql<number>`(reading.number + 1) * ${RECORDS}`),
        )
        .select([sql<number>`1`.as('part'), 'record.number as place', 'record.body'])
        .where('reading.article', '=', ofRecords),
    )
    .unionAll(
      from
        .selectFrom('reading')
        .innerJoin('quote', 'quote.reading', 'reading.number')
        .select([sql<number>`2`.as('part'), 'quote.ordinal as place', 'quote.body'])
        .where('reading.article', '=', ofQuotes),
    ),
)

/** The body of a reading's row. Where two records have one id only the first has a row, so that all stay in the body. */
export function keptBody(reading: Reading): string {
  const { records, quotes } = reading
  const isApart = new Set(records.map(({ id }) => id)).size === records.length
  const kept: KeptReading = {
    ...reading,
    records: isApart ? records.length : records,
    quotes: quotes.length,
  }
  return JSON.stringify(kept)
}

/**
 * The reading of an article, whole; one that was kept by an earlier form stands in its body whole.
 *
 * @throws StoreFault `corrupt` where a row of it is missing
 */
export async function wholeReading(
  database: Database,
  article: string,
): Promise<Reading | undefined> {
  const parts = await database.all(partsOf, article, article, article)
  const body = parts.find(({ part }) => part === Part.body)?.body
  if (body === undefined) return undefined
  const rowsOf = (wanted: number): readonly unknown[] =>
    parts
      .filter(({ part }) => part === wanted)
      .sort((a, b) => a.place - b.place)
      .map((row) => JSON.parse(row.body))
  const kept = JSON.parse(body) as KeptReading
  const { records, quotes } = kept
  const whole = {
    ...kept,
    records: typeof records === 'number' ? rowsOf(Part.record) : records,
    quotes: typeof quotes === 'number' ? rowsOf(Part.quote) : quotes,
  } as Reading
  const isWhole =
    (typeof records !== 'number' || whole.records.length === records) &&
    (typeof quotes !== 'number' || whole.quotes.length === quotes)
  if (isWhole) return whole
  throw new StoreFault(
    'corrupt',
    `of the reading of article ${article} rows are missing: it cannot be given back whole. Look with "kawat db check", then restore a backup.`,
  )
}

/** Whether a row holds this very reading. */
export async function holdsReading(
  database: Database,
  row: { readonly article: string; readonly body: string },
  reading: Reading,
): Promise<boolean> {
  const text = JSON.stringify(reading)
  if (row.body === text) return true
  if (row.body !== keptBody(reading)) return false
  return JSON.stringify(await wholeReading(database, row.article)) === text
}
