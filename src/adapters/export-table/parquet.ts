import type { SchemaElement } from 'hyparquet'
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer'
import type { Exporter, ExportFile } from '../../ports.ts'
import { type Shelf, shelfOf } from '../export/shelf.ts'
import type { Cell, ColumnHead, ColumnType, Table } from './table.ts'
import { tables } from './tables/tables.ts'

/** Rows held at a time: Parquet stores a group of rows column by column. */
const GROUP = 10_000

/** One Parquet file for each table; instants are timestamps in UTC, days are dates. */
export function parquetExporter(): Exporter {
  return {
    name: 'parquet',
    async *files(stock) {
      const shelf = shelfOf(stock)
      for (const table of tables) yield parquetFile(table, shelf)
    },
  }
}

function parquetFile(table: Table, shelf: Shelf): ExportFile {
  let rows = 0
  return {
    name: `${table.name}.parquet`,
    mediaType: 'application/vnd.apache.parquet',
    content: parquetBytes(table, shelf, () => rows++),
    count: () => rows,
  }
}

async function* parquetBytes(
  { columns, rows, name, description }: Table,
  shelf: Shelf,
  count: () => void,
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(columns),
    createdBy: `kawat ${shelf.version}`,
    kvMetadata: [
      { key: 'kawat.table', value: name },
      { key: 'kawat.description', value: description.en },
    ],
  })
  let group: (readonly Cell[])[] = []
  for await (const row of rows(shelf)) {
    count()
    group.push(row)
    if (group.length < GROUP) continue
    await writer.write({ columnData: columnsOf(columns, group), rowGroupSize: GROUP })
    yield taken(bytes)
    group = []
  }
  if (group.length > 0) {
    await writer.write({ columnData: columnsOf(columns, group), rowGroupSize: GROUP })
  }
  await writer.finish()
  const last = taken(bytes)
  yield writer.num_rows === 0n ? withGroupsOfNoRows(last) : last
}

// In the footer: no rows (field 3), then a list (field 4); of elements without a type, and of structs.
const LIST_OF_NOTHING = Buffer.from([0x16, 0x00, 0x19, 0x00])
const LIST_OF_STRUCTS = Buffer.from([0x16, 0x00, 0x19, 0x0c])

/**
 * hyparquet-writer 0.17 writes the row groups of an empty table as an empty list that does not say of what. Strict
 * readers (arrow-rs) refuse that: it is a list of structs, though there are none in it.
 */
function withGroupsOfNoRows(file: Uint8Array): Uint8Array {
  const whole = Buffer.from(file)
  // What follows in the footer is text of our own, without control characters.
  const at = whole.lastIndexOf(LIST_OF_NOTHING)
  if (at >= 0) LIST_OF_STRUCTS.copy(whole, at)
  return whole
}

/** What was written so far. `offset` goes on counting, so that the footer finds every group. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice()
  bytes.index = 0
  return piece
}

function columnsOf(
  columns: readonly ColumnHead[],
  group: readonly (readonly Cell[])[],
): ColumnSource[] {
  return columns.map(({ name, type }, index) => ({
    name,
    data: group.map((row) => storedValue(row[index], type)),
  }))
}

function storedValue(cell: Cell, type: ColumnType): Cell | Date | null {
  if (cell === undefined) return null
  return type === 'date' || type === 'datetime' ? new Date(String(cell)) : cell
}

function schemaOf(columns: readonly ColumnHead[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      ({ name, type, required }): SchemaElement => ({
        name,
        ...PHYSICAL[type],
        repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
      }),
    ),
  ]
}

const PHYSICAL: { readonly [type in ColumnType]: Omit<SchemaElement, 'name'> } = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  datetime: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
}
