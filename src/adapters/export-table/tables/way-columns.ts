/** The way words came to a report: columns of every table of quotes. */
import type { Quote } from '../../../model/quote.ts'
import { type Column, column, listed } from '../table.ts'

/** `carrier` and `chain` of rows that hold a quote. */
export function wayColumns<Row extends { readonly quote: Quote }>(): readonly Column<Row>[] {
  return [
    column(
      'carrier',
      'string',
      ['Carrier', 'Penyampai'],
      ['Who conveyed the words to this report', 'Yang menyampaikan kata-kata itu ke laporan ini'],
      ({ quote }) => quote.carrier?.value.name,
    ),
    column(
      'chain',
      'string',
      ['Chain', 'Rantai'],
      [
        'Everybody between speaker and outlet, next to the speaker first, parted by "; "',
        'Semua di antara penutur dan media, yang terdekat dengan penutur lebih dulu, dipisah "; "',
      ],
      ({ quote }) => listed((quote.chain ?? []).map(({ who }) => who.value.name)),
    ),
  ]
}
