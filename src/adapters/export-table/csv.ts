import type { Exporter, ExportFile } from '../../ports.ts'
import { type Shelf, shelfOf } from '../export/shelf.ts'
import { type Dialect, delimitedLines } from './delimited.ts'
import type { Table } from './table.ts'
import { tables } from './tables/tables.ts'

/** How CSV is written; the defaults are UTF-8 without a mark, LF, and cells safe to open. */
export interface CsvWish {
  readonly excel?: boolean
  readonly crlf?: boolean
  readonly raw?: boolean
}

/** One CSV file for each table. */
export function csvExporter(wish: CsvWish = {}): Exporter {
  return {
    name: 'csv',
    async *files(stock) {
      const shelf = shelfOf(stock)
      for (const table of tables) yield csvFile(table, shelf, csvDialect(wish))
    },
  }
}

/** The dialect somebody wishes for. */
export function csvDialect({ excel = false, crlf = false, raw = false }: CsvWish): Dialect {
  return { delimiter: ',', newline: crlf ? '\r\n' : '\n', bom: excel, raw }
}

/** A table as a CSV file. */
export function csvFile(table: Table, shelf: Shelf, dialect: Dialect): ExportFile {
  let rows = 0
  const head = table.columns.map(({ name }) => name)
  return {
    name: `${table.name}.csv`,
    mediaType: 'text/csv',
    content: delimitedLines(head, table.rows(shelf), dialect, () => rows++),
    count: () => rows,
  }
}
