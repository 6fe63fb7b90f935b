/** Columns many tables share. */
import type { Origin } from '../../../model/dossier.ts'
import { type Column, column, type ForeignKey } from '../table.ts'

/** The column that leads to the event. */
export function eventIdColumn<Row>(
  id: (row: Row) => string | undefined,
  required = true,
): Column<Row> {
  return column(
    'event_id',
    'string',
    ['Event', 'Peristiwa'],
    required
      ? ['The event it belongs to', 'Peristiwanya']
      : ['The event it belongs to, where it belongs to one', 'Peristiwanya, bila ada'],
    id,
    { required },
  )
}

/** The columns that lead to the report and to the article read from it. */
export function originColumns<Row>(
  origin: (row: Row) => Pick<Origin, 'report' | 'article'>,
): readonly Column<Row>[] {
  return [
    column(
      'report_id',
      'string',
      ['Report', 'Laporan'],
      ['The report it stands in', 'Laporan yang memuatnya'],
      (row) => origin(row).report,
      { required: true },
    ),
    column(
      'article_id',
      'string',
      ['Article', 'Artikel'],
      [
        'The clean story read from the report; offsets count in it',
        'Naskah bersih dari laporan; letak dihitung di dalamnya',
      ],
      (row) => origin(row).article,
      { required: true },
    ),
  ]
}

/** The column that leads to the statement. */
export function statementIdColumn<Row>(
  id: (row: Row) => string,
  means: readonly [en: string, id: string],
): Column<Row> {
  return column('statement_id', 'string', ['Statement', 'Pernyataan'], means, id, {
    required: true,
  })
}

export const toStatement: ForeignKey = {
  column: 'statement_id',
  table: 'statements',
  key: 'statement_id',
}
export const toQuote: ForeignKey = { column: 'quote_id', table: 'quotes', key: 'quote_id' }
export const toEvent: ForeignKey = { column: 'event_id', table: 'events', key: 'event_id' }
export const toReport: ForeignKey = { column: 'report_id', table: 'reports', key: 'report_id' }
export const toRecord: ForeignKey = { column: 'record_id', table: 'records', key: 'record_id' }
