import { sayingId } from '../../export/said.ts'
import type { Shelf } from '../../export/shelf.ts'
import { snippet } from '../../export/snippet.ts'
import {
  type ExportedStatement,
  statementKey,
  statementsOf,
  type ToldQuote,
} from '../../export/statements.ts'
import { type Column, column, type Table, tableOf } from '../table.ts'
import { originColumns, statementIdColumn, toQuote, toReport, toStatement } from './keys.ts'
import { wayColumns } from './way-columns.ts'

interface WordedQuote extends ToldQuote {
  readonly statement: ExportedStatement['statement']
}

const columns: readonly Column<WordedQuote>[] = [
  column(
    'quote_id',
    'string',
    ['Quote', 'Kutipan'],
    ['The quote that has the statement so', 'Kutipan yang memuat pernyataan itu'],
    ({ origin, quote }) => sayingId(origin.article, quote.id),
    { required: true },
  ),
  statementIdColumn(
    ({ statement }) => statementKey(statement),
    ['The statement it is', 'Pernyataan yang dimuatnya'],
  ),
  ...originColumns<WordedQuote>(({ origin }) => origin),
  column(
    'wording',
    'integer',
    ['Wording', 'Bunyi'],
    [
      'Which of the ways the words were written, from 1, the most quoted first; equal numbers are the very same words',
      'Bunyi ke berapa, dari 1, yang paling banyak dikutip lebih dulu; nomor sama berarti kata-katanya persis sama',
    ],
    ({ wording }) => wording,
    { required: true },
  ),
  column(
    'language',
    'string',
    ['Language', 'Bahasa'],
    ["The report's", 'Bahasa laporannya'],
    ({ origin }) => origin.language,
    { required: true },
  ),
  column(
    'text',
    'string',
    ['Words', 'Kata-kata'],
    [
      'A snippet of 200 characters, or all with --text full; pieces parted by " … "',
      'Cuplikan 200 karakter, atau utuh dengan --text full; potongan dipisah " … "',
    ],
    ({ quote }, { text }) => snippet(quote.content.map(({ exact }) => exact).join(' … '), text),
    { required: true },
  ),
  ...wayColumns<WordedQuote>(),
]

async function* wordedQuotes(shelf: Shelf): AsyncGenerator<WordedQuote> {
  for await (const { statement, told } of statementsOf(shelf)) {
    for (const one of told) yield { ...one, statement }
  }
}

/** Which quotes are one statement, and in which words. */
export const wordings: Table = tableOf<WordedQuote>({
  name: 'wordings',
  title: { en: 'Wordings', id: 'Bunyi pernyataan' },
  description: {
    en: 'One row for each quote of a statement: where it stands, in which of its wordings, and who carried it there.',
    id: 'Satu baris untuk tiap kutipan sebuah pernyataan: di mana termuat, dalam bunyi yang mana, dan siapa penyampainya.',
  },
  columns,
  primaryKey: ['quote_id'],
  foreignKeys: [toStatement, toQuote, toReport],
  rows: wordedQuotes,
})
