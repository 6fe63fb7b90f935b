import type { Exporter, ExportFile, ExportStock } from '../../ports.ts'
import { shelfOf } from '../export/shelf.ts'
import { type CsvWish, csvDialect, csvFile } from './csv.ts'
import type { ColumnHead, Said, Table } from './table.ts'
import { tables } from './tables/tables.ts'

/** A Frictionless Data Package v2: the CSV tables, and `datapackage.json` that tells of every column and key. */
export function dataPackageExporter(wish: CsvWish = {}): Exporter {
  // A byte order mark would be part of the first column's name for a strict reader.
  const dialect = csvDialect({ ...wish, excel: false })
  return {
    name: 'datapackage',
    async *files(stock) {
      const shelf = shelfOf(stock)
      for (const table of tables) yield csvFile(table, shelf, dialect)
      yield descriptorFile(stock, wish)
    },
  }
}

function descriptorFile(stock: ExportStock, wish: CsvWish): ExportFile {
  async function* content(): AsyncGenerator<string> {
    yield `${JSON.stringify(descriptorOf(stock, wish), null, 2)}\n`
  }
  return {
    name: 'datapackage.json',
    mediaType: 'application/json',
    content: content(),
    count: () => tables.length,
  }
}

/** The descriptor; texts are Indonesian in `titleId` and `descriptionId`, since the standard knows one language only. */
function descriptorOf({ made, version }: ExportStock, { crlf = false }: CsvWish): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'kawat-record',
    title: 'Kawat: a sourced diplomatic record',
    titleId: 'Kawat: catatan diplomasi yang bersumber',
    description:
      'Events read out of news reports by a machine, merged over reports, with the words behind every value. Texts of the reports belong to their outlets; snippets stand here to check the values.',
    descriptionId:
      'Peristiwa yang dibaca mesin dari berita, digabung antarlaporan, dengan kata-kata di balik setiap nilai. Teks laporan milik medianya; cuplikan disertakan untuk memeriksa nilai.',
    created: made,
    version,
    resources: tables.map((table) => ({
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      name: table.name,
      type: 'table',
      path: `${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...told(table.title, table.description),
      dialect: {
        $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
        delimiter: ',',
        lineTerminator: crlf ? '\r\n' : '\n',
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      schema: schemaOf(table),
    })),
  }
}

function schemaOf({ columns, primaryKey, foreignKeys }: Table): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ column, table, key }) => ({
            fields: [column],
            reference: { resource: table, fields: [key] },
          })),
        }),
  }
}

function fieldOf({ name, type, title, description, required, values }: ColumnHead): object {
  const constraints = {
    ...(required ? { required } : {}),
    ...(values === undefined ? {} : { enum: values }),
  }
  return {
    name,
    type,
    ...told(title, description),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}

function told(title: Said, description: Said): object {
  return {
    title: title.en,
    titleId: title.id,
    description: description.en,
    descriptionId: description.id,
  }
}
