import { snippet } from '../../export/snippet.ts'
import { type Column, column, type Table, tableOf } from '../table.ts'
import { type EvidenceRow, evidenceRows } from './evidence-rows.ts'
import { eventIdColumn, originColumns, toEvent, toRecord, toReport } from './keys.ts'
import { CERTAINTIES } from './lists.ts'
import { offsetColumns } from './offsets.ts'

/** What words can be evidence of: fields of records, then of quotes and claims. */
export const EVIDENCE_FIELDS: readonly string[] = [
  'trigger',
  'kind',
  'status',
  'participant',
  'office',
  'country',
  'time',
  'place',
  'duration',
  'outcome',
  'content',
  'clause',
  'cue',
  'setting',
  'speaker',
  'carrier',
  'addressee',
  'translated',
  'conveyed_by',
  'holder',
]

const columns: readonly Column<EvidenceRow>[] = [
  column(
    'evidence_id',
    'string',
    ['Evidence', 'Bukti'],
    [
      'Id of record, quote or claim, field, and number',
      'Id catatan, kutipan, atau klaim, bidang, dan nomor',
    ],
    ({ id }) => id,
    { required: true },
  ),
  eventIdColumn(({ event }) => event, false),
  column(
    'record_id',
    'string',
    ['Record', 'Catatan'],
    ['Of a value of a record', 'Bila nilai sebuah catatan'],
    ({ record }) => record,
  ),
  column(
    'quote_id',
    'string',
    ['Quote', 'Kutipan'],
    ['Of a value of a quote', 'Bila nilai sebuah kutipan'],
    ({ quote }) => quote,
  ),
  column(
    'claim_id',
    'string',
    ['Claim', 'Klaim'],
    ['Of a value of a claim', 'Bila nilai sebuah klaim'],
    ({ claim }) => claim,
  ),
  ...originColumns<EvidenceRow>(({ origin }) => origin),
  column(
    'field',
    'string',
    ['Field', 'Bidang'],
    ['What the words are evidence of', 'Apa yang dibuktikan kata-kata itu'],
    ({ told }) => told.field,
    { required: true, values: EVIDENCE_FIELDS },
  ),
  column(
    'value',
    'string',
    ['Value', 'Nilai'],
    ['What was read from them', 'Apa yang terbaca darinya'],
    ({ told }, { text }) => told.value && snippet(told.value, text),
  ),
  column(
    'certainty',
    'string',
    ['Certainty', 'Kepastian'],
    [
      'stated: the words say it; implied: concluded from them',
      'stated: disebut; implied: disimpulkan',
    ],
    ({ told }) => told.certainty,
    { values: CERTAINTIES },
  ),
  column(
    'rule',
    'string',
    ['Rule', 'Aturan'],
    ['That read it', 'Yang membacanya'],
    ({ told }) => told.rule,
  ),
  ...offsetColumns<EvidenceRow>(
    ({ words }) => words,
    ({ shelved }) => shelved,
  ),
  column(
    'page',
    'integer',
    ['Page', 'Halaman'],
    ['Of the report as it came, from 1', 'Halaman laporan asli, dari 1'],
    ({ words }) => words.original.page,
    { required: true },
  ),
  column(
    'original_start',
    'integer',
    ['Begin in the original', 'Awal di naskah asli'],
    ["In that page's text or HTML source, UTF-16", 'Di teks atau sumber HTML halaman itu, UTF-16'],
    ({ words }) => words.original.start,
    { required: true },
  ),
  column(
    'original_end',
    'integer',
    ['End in the original', 'Akhir di naskah asli'],
    ['One past the last', 'Satu sesudah yang terakhir'],
    ({ words }) => words.original.end,
    { required: true },
  ),
  column(
    'snippet',
    'string',
    ['Words', 'Kata-kata'],
    [
      'To the letter; beyond 200 characters cut, with … at the end',
      'Persis; lebih dari 200 karakter dipotong, dengan … di akhir',
    ],
    ({ words }, { text }) => snippet(words.exact, text),
  ),
]

/** The words behind every value. */
export const evidence: Table = tableOf<EvidenceRow>({
  name: 'evidence',
  title: { en: 'Evidence', id: 'Bukti' },
  description: {
    en: 'One row for each place in a report that a value of a record, quote or claim was read from.',
    id: 'Satu baris untuk tiap tempat di laporan yang menjadi dasar sebuah nilai catatan, kutipan, atau klaim.',
  },
  columns,
  primaryKey: ['evidence_id'],
  foreignKeys: [
    toEvent,
    toRecord,
    { column: 'quote_id', table: 'quotes', key: 'quote_id' },
    { column: 'claim_id', table: 'claims', key: 'claim_id' },
    toReport,
  ],
  rows: evidenceRows,
})
