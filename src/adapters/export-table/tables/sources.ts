import type { Origin } from '../../../model/dossier.ts'
import type { SourceHop } from '../../../model/quote.ts'
import { firstSights, type Shelf } from '../../export/shelf.ts'
import { type Column, column, type Table, tableOf } from '../table.ts'
import { originColumns, toReport } from './keys.ts'

interface SourceRow {
  readonly origin: Origin
  readonly position: number
  readonly hop: SourceHop
}

async function* rows(shelf: Shelf): AsyncGenerator<SourceRow> {
  for await (const { fresh } of firstSights(shelf)) {
    for (const origin of fresh) {
      for (const [index, hop] of origin.chain.entries()) yield { origin, position: index + 1, hop }
    }
  }
}

const HOPS: readonly SourceHop['kind'][] = [
  'agency',
  'broadcaster',
  'newspaper',
  'portal',
  'magazine',
  'institution',
  'unknown',
]

const columns: readonly Column<SourceRow>[] = [
  ...originColumns<SourceRow>(({ origin }) => origin),
  column(
    'position',
    'integer',
    ['Place in the chain', 'Urutan'],
    [
      'From 1, the first medium first; the outlet itself is left out',
      'Dari 1, media pertama lebih dulu; medianya sendiri tidak disebut',
    ],
    ({ position }) => position,
    { required: true },
  ),
  column(
    'name',
    'string',
    ['Source', 'Sumber'],
    ['As the report names it', 'Menurut laporan'],
    ({ hop }) => hop.name,
    { required: true },
  ),
  column(
    'kind',
    'string',
    ['What it is', 'Jenis'],
    ['Kind of source', 'Jenis sumber'],
    ({ hop }) => hop.kind,
    { required: true, values: HOPS },
  ),
  column(
    'in_text',
    'boolean',
    ['Named in the text', 'Disebut dalam teks'],
    ['False where only the metadata name it', 'false bila hanya ada di metadata'],
    ({ hop }) => hop.evidence !== undefined,
    { required: true },
  ),
  column(
    'rule',
    'string',
    ['Rule', 'Aturan'],
    ['That found it', 'Yang menemukannya'],
    ({ hop }) => hop.rule,
    { required: true },
  ),
]

/** The way the news came to each report. */
export const sources: Table = tableOf<SourceRow>({
  name: 'sources',
  title: { en: 'Sources', id: 'Sumber' },
  description: {
    en: 'One row for each station on the way of the news to a report, the first medium first.',
    id: 'Satu baris untuk tiap perhentian berita sampai ke laporan, media pertama lebih dulu.',
  },
  columns,
  primaryKey: ['report_id', 'position'],
  foreignKeys: [toReport],
  rows,
})
