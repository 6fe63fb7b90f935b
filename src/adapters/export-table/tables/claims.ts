import { claimsOf, type PlacedClaim } from '../../export/said.ts'
import { snippet } from '../../export/snippet.ts'
import { type Column, column, listed, type Table, tableOf } from '../table.ts'
import { originColumns, toReport } from './keys.ts'
import { CERTAINTIES, VERDICT_REASONS, VERDICTS } from './lists.ts'
import { offsetColumns } from './offsets.ts'

const columns: readonly Column<PlacedClaim>[] = [
  column(
    'claim_id',
    'string',
    ['Claim', 'Klaim'],
    ['Id of the article and of the claim in it', 'Id artikel dan klaim di dalamnya'],
    ({ id }) => id,
    { required: true },
  ),
  ...originColumns<PlacedClaim>(({ origin }) => origin),
  column(
    'kind',
    'string',
    ['Kind', 'Jenis'],
    ['What sort of view it is', 'Macam pandangan'],
    ({ claim }) => claim.kind,
    { required: true, values: ['superlative', 'judgement', 'expectation', 'denial'] },
  ),
  column(
    'text',
    'string',
    ['What is claimed', 'Isi'],
    [
      'A snippet of 200 characters, or all with --text full',
      'Cuplikan 200 karakter, atau utuh dengan --text full',
    ],
    ({ claim }, { text }) => snippet(claim.content.exact, text),
    { required: true },
  ),
  column(
    'cue',
    'string',
    ['Cue', 'Penanda'],
    ['The words that make it a claim', 'Kata yang menjadikannya klaim'],
    ({ claim }, { text }) => snippet(claim.cue.exact, text),
  ),
  column(
    'holder_type',
    'string',
    ['Sort of holder', 'Golongan pemilik'],
    [
      'entity: somebody named; group; outlet: the report itself; unnamed',
      'entity: disebut namanya; group: kelompok; outlet: laporannya sendiri; unnamed: tanpa nama',
    ],
    ({ claim }) => claim.holder.value.type,
    { required: true, values: ['entity', 'group', 'outlet', 'unnamed'] },
  ),
  column(
    'holder',
    'string',
    ['Holder', 'Pemilik'],
    ['Whose view it is', 'Pandangan siapa'],
    ({ claim }) => ('name' in claim.holder.value ? claim.holder.value.name : undefined),
  ),
  column(
    'holder_certainty',
    'string',
    ['Certainty of the holder', 'Kepastian pemilik'],
    ['stated, or implied', 'stated: disebut; implied: tersirat'],
    ({ claim }) => claim.holder.certainty,
    { required: true, values: CERTAINTIES },
  ),
  ...offsetColumns<PlacedClaim>(
    ({ claim }) => claim.content,
    ({ shelved }) => shelved,
  ),
  column(
    'rule',
    'string',
    ['Rule', 'Aturan'],
    ['That found it', 'Yang menemukannya'],
    ({ claim }) => claim.rule,
    { required: true },
  ),
  column(
    'verdict',
    'string',
    ['Against the record', 'Menurut catatan'],
    [
      'Of a superlative about events, what the whole record says of it, which knows only what it has read: consistent, contradicted or unknown',
      'Untuk superlatif tentang peristiwa: kata seluruh catatan, yang hanya tahu apa yang telah dibaca: consistent, contradicted, atau unknown',
    ],
    ({ answer }) => answer?.verdict,
    { values: VERDICTS },
  ),
  column(
    'verdict_reason',
    'string',
    ['Why', 'Mengapa'],
    [
      'earlier-event: one lies in that time; measured-from: that from which it is measured is on record, and none since; nothing-known: neither; no-event, no-time, no-measure: nobody can tell of what, over what time, or by what measure it is said; too-many: there are more events of these people than are looked at',
      'earlier-event: ada satu dalam waktu itu; measured-from: peristiwa patokannya tercatat dan sesudahnya tidak ada; nothing-known: keduanya tidak; no-event, no-time, no-measure: tidak jelas tentang apa, sepanjang waktu apa, atau dengan ukuran apa; too-many: peristiwa orang-orang itu lebih banyak daripada yang diperiksa',
    ],
    ({ answer }) => answer?.reason,
    { values: VERDICT_REASONS },
  ),
  column(
    'verdict_events',
    'string',
    ['Events for or against', 'Peristiwa pendukung atau penyangkal'],
    [
      'Ids, oldest first, parted by "; "; they need not be among the exported events',
      'Id, yang tertua lebih dulu, dipisah "; "; tidak harus termasuk yang diekspor',
    ],
    ({ answer }) => listed(answer?.by ?? []),
  ),
]

/** Views the reports pass on. */
export const claims: Table = tableOf<PlacedClaim>({
  name: 'claims',
  title: { en: 'Claims', id: 'Klaim' },
  description: {
    en: "One row for each view a report passes on as somebody's view, never as a fact.",
    id: 'Satu baris untuk tiap pandangan yang disampaikan sebagai pandangan seseorang, bukan sebagai fakta.',
  },
  columns,
  primaryKey: ['claim_id'],
  foreignKeys: [toReport],
  rows: claimsOf,
})
