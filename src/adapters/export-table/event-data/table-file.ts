import type { Exporter } from '../../../ports.ts'
import { shelfOf } from '../../export/shelf.ts'
import { type CsvWish, csvDialect } from '../csv.ts'
import { delimitedLines } from '../delimited.ts'
import type { Table } from '../table.ts'

/** A single table as one file: with tabs where the data set it is like has them. */
export function tableFileExporter(
  table: Table,
  form: { readonly file: string; readonly delimiter: ',' | '\t'; readonly head: boolean },
  wish: CsvWish = {},
): Exporter {
  return {
    name: table.name,
    async *files(stock) {
      let rows = 0
      const head = form.head ? table.columns.map(({ name }) => name) : undefined
      const dialect = { ...csvDialect(wish), delimiter: form.delimiter }
      yield {
        name: form.file,
        mediaType: form.delimiter === ',' ? 'text/csv' : 'text/tab-separated-values',
        content: delimitedLines(head, table.rows(shelfOf(stock)), dialect, () => rows++),
        count: () => rows,
      }
    },
  }
}
