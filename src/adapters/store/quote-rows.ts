import { carriersOf, foldName, originOf, quoteText } from '../../merge.ts'
import { isOnRecord } from '../../model/quote.ts'
import type { Reading } from '../../model/reading.ts'
import type { QuoteRow } from './tables.ts'

/** The columns of a quote's row. */
export const QUOTE_COLUMNS: readonly (keyof QuoteRow)[] = [
  'reading',
  'ordinal',
  'id',
  'type',
  'class',
  'on_record',
  'content',
  'speaker',
  'speaker_name',
  'speaker_folded',
  'speaker_country',
  'carrier',
  'carrier_name',
  'carriers',
  'words',
  'published',
  'article',
  'body',
]

/** The quotes of a reading as rows, in the order of the columns. */
export function quoteRows(number: number, reading: Reading): readonly (readonly unknown[])[] {
  const countries = new Map(reading.entities.map(({ id, country }) => [id, country?.value]))
  const { published = '' } = originOf(reading)
  return reading.quotes.map((quote, ordinal) => {
    const speaker = quote.speaker?.value
    const carrier = quote.carrier?.value
    const text = quoteText(quote)
    return [
      ...[number, ordinal, quote.id, quote.type, quote.class, isOnRecord(quote) ? 1 : 0],
      ...[text.toWellFormed(), speaker?.entity.toWellFormed() ?? null],
      ...[speaker?.name.toWellFormed() ?? null, foldName(speaker?.name ?? '').toWellFormed()],
      ...[countries.get(speaker?.entity ?? '') ?? null, carrier?.entity.toWellFormed() ?? null],
      ...[carrier?.name.toWellFormed() ?? null],
      ...[carriersOf(quote).map(foldName).join('\n').toWellFormed()],
      ...[` ${foldName(text)} `.toWellFormed(), published, reading.article.id],
      JSON.stringify(quote),
    ]
  })
}
