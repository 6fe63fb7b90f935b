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

const recordsOf = prepared((from, first: number, end: number) =>
  from
    .selectFrom('record')
    .select('body')
    .where('number', '>=', first)
    .where('number', '<', end)
    .orderBy('number'),
)
const quotesOf = prepared((from, reading: number) =>
  from.selectFrom('quote').select('body').where('reading', '=', reading).orderBy('ordinal'),
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
 * The reading of a row, whole; one that was kept by an earlier form stands in its body whole.
 *
 * @throws StoreFault `corrupt` where a row of it is missing
 */
export async function wholeReading(
  database: Database,
  { number, body }: { readonly number: number; readonly body: string },
): Promise<Reading> {
  const kept = JSON.parse(body) as KeptReading
  const { records, quotes } = kept
  const whole = {
    ...kept,
    records: typeof records === 'number' ? await rowsOf(database, 'record', number) : records,
    quotes: typeof quotes === 'number' ? await rowsOf(database, 'quote', number) : quotes,
  } as Reading
  const isWhole =
    (typeof records !== 'number' || whole.records.length === records) &&
    (typeof quotes !== 'number' || whole.quotes.length === quotes)
  if (isWhole) return whole
  throw new StoreFault(
    'corrupt',
    `of the reading of article ${kept.article.id} rows are missing: it cannot be given back whole. Look with "kawat db check", then restore a backup.`,
  )
}

/** Whether a row holds this very reading. */
export async function holdsReading(
  database: Database,
  row: { readonly number: number; readonly body: string },
  reading: Reading,
): Promise<boolean> {
  const text = JSON.stringify(reading)
  if (row.body === text) return true
  if (row.body !== keptBody(reading)) return false
  return JSON.stringify(await wholeReading(database, row)) === text
}

async function rowsOf(
  database: Database,
  table: 'record' | 'quote',
  reading: number,
): Promise<readonly unknown[]> {
  const rows =
    table === 'record'
      ? await database.all(recordsOf, recordNumber(reading, 0), recordNumber(reading + 1, 0))
      : await database.all(quotesOf, reading)
  return rows.map(({ body }) => JSON.parse(body))
}
