import type { ExportStock } from '../../ports.ts'
import type { Shelf } from '../export/shelf.ts'

/** A value in a table; `undefined` where nobody says. Text is never empty. */
export type Cell = string | number | boolean | undefined

/** `date` is `2023-06-19`, `datetime` an instant in UTC, `2023-06-19T08:30:00Z`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime'

/** A name or sentence in both languages. */
export interface Said {
  readonly en: string
  readonly id: string
}

/** A column without the way its cells are made. */
export interface ColumnHead {
  /** Stable: columns are only ever added, at the end. */
  readonly name: string
  readonly type: ColumnType
  readonly title: Said
  readonly description: Said
  /** Never empty. */
  readonly required: boolean
  /** The closed list of its values. */
  readonly values?: readonly string[]
}

/** A column of rows of one kind. */
export interface Column<Row> extends ColumnHead {
  readonly cell: (row: Row, stock: ExportStock) => Cell
}

/** A column whose cells hold the key of another table. */
export interface ForeignKey {
  readonly column: string
  readonly table: string
  readonly key: string
}

/** A table: what it holds, in columns, and its rows. */
export interface Table {
  readonly name: string
  readonly title: Said
  readonly description: Said
  readonly columns: readonly ColumnHead[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  /** Cells in the order of the columns. */
  rows(shelf: Shelf): AsyncGenerator<readonly Cell[]>
}

/** What a table is made of. */
export interface TableParts<Row> extends Omit<Table, 'rows' | 'columns' | 'foreignKeys'> {
  readonly columns: readonly Column<Row>[]
  readonly foreignKeys?: readonly ForeignKey[]
  readonly rows: (shelf: Shelf) => AsyncIterable<Row>
}

/** Makes a table; every text in it is sound UTF-16 without controls, and never empty. */
export function tableOf<Row>(parts: TableParts<Row>): Table {
  return {
    ...parts,
    foreignKeys: parts.foreignKeys ?? [],
    async *rows(shelf) {
      for await (const row of parts.rows(shelf)) {
        yield parts.columns.map(({ cell }) => soundCell(cell(row, shelf)))
      }
    },
  }
}

/** Makes a column. */
export function column<Row>(
  name: string,
  type: ColumnType,
  title: readonly [en: string, id: string],
  description: readonly [en: string, id: string],
  cell: Column<Row>['cell'],
  more: { readonly required?: boolean; readonly values?: readonly string[] } = {},
): Column<Row> {
  return {
    name,
    type,
    title: { en: title[0], id: title[1] },
    description: { en: description[0], id: description[1] },
    required: more.required === true,
    ...(more.values === undefined ? {} : { values: more.values }),
    cell,
  }
}

/** Several values in one cell. */
export function listed(values: Iterable<string | undefined>): string | undefined {
  const all = [...values].filter((value) => value !== undefined && value !== '')
  return all.length === 0 ? undefined : [...new Set(all)].join('; ')
}

/**
 * Controls, which a terminal obeys and many programs end a text at, bidi overrides, which turn words round, and halves
 * of pairs, which no UTF-8 can hold, become U+FFFD: letter for letter, so that offsets inside a cell still count.
 */
function soundCell(cell: Cell): Cell {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined
  if (typeof cell !== 'string') return cell
  return cell === '' ? undefined : cell.toWellFormed().replace(UNSOUND, '\ufffd')
}

// Tab and line ends stay: they are quoted in CSV, and a space where tabs part the cells.
const UNSOUND = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu
