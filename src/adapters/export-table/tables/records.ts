import type { PlacedRecord } from '../../../model/dossier.ts'
import type { Shelf } from '../../export/shelf.ts'
import { type Column, column, listed, type Table, tableOf } from '../table.ts'
import { eventIdColumn, originColumns, toEvent, toReport } from './keys.ts'
import { KINDS, STATUSES } from './lists.ts'
import { timeColumns } from './time.ts'

interface RecordRow {
  readonly event: string
  readonly member: PlacedRecord
}

async function* rows(shelf: Shelf): AsyncGenerator<RecordRow> {
  for await (const { id, members } of shelf.dossiers()) {
    for (const member of members) yield { event: id, member }
  }
}

const frameOf = ({ member }: RecordRow): PlacedRecord['record']['event'] => member.record.event
const codingOf = ({ member }: RecordRow): PlacedRecord['record']['codings'][number] | undefined =>
  member.record.codings[0]

const columns: readonly Column<RecordRow>[] = [
  column(
    'record_id',
    'string',
    ['Record', 'Catatan'],
    [
      'Permanent id of what one report tells of the event',
      'Id tetap isi satu laporan tentang peristiwa',
    ],
    ({ member }) => member.record.id,
    { required: true },
  ),
  eventIdColumn(({ event }) => event),
  ...originColumns<RecordRow>(({ member }) => member.origin),
  column(
    'kind',
    'string',
    ['Kind', 'Jenis'],
    ['As this report tells it', 'Menurut laporan ini'],
    (row) => frameOf(row).kind.value,
    { required: true, values: KINDS },
  ),
  column(
    'status',
    'string',
    ['Status', 'Status'],
    ['As this report tells it', 'Menurut laporan ini'],
    (row) => frameOf(row).status.value,
    { required: true, values: STATUSES },
  ),
  column(
    'background',
    'boolean',
    ['Background', 'Latar'],
    ['Told as an earlier event', 'Disebut sebagai peristiwa lama'],
    (row) => frameOf(row).background,
    { required: true },
  ),
  ...timeColumns<RecordRow>((row) => frameOf(row).time?.value),
  column(
    'place_name',
    'string',
    ['Place', 'Tempat'],
    ['As in events', 'Seperti di events'],
    (row) => frameOf(row).place?.value.name,
  ),
  column(
    'place_country',
    'string',
    ['Country of the place', 'Negara tempat'],
    ['As in events', 'Seperti di events'],
    (row) => frameOf(row).place?.value.country ?? undefined,
  ),
  column(
    'venue',
    'string',
    ['Venue', 'Lokasi'],
    ['As in events', 'Seperti di events'],
    (row) => frameOf(row).place?.value.venue,
  ),
  column(
    'duration_minutes',
    'number',
    ['Minutes', 'Menit'],
    ['As in events', 'Seperti di events'],
    (row) => frameOf(row).duration?.value.minutes,
  ),
  column(
    'participants',
    'string',
    ['Participants', 'Peserta'],
    ['Names, parted by "; "', 'Nama, dipisah "; "'],
    (row) => listed(frameOf(row).participants.map(({ value }) => value.name)),
  ),
  column(
    'plover_event',
    'string',
    ['PLOVER event', 'Peristiwa PLOVER'],
    ['PLOVER 0.8', 'PLOVER 0.8'],
    (row) => codingOf(row)?.plover.event ?? undefined,
  ),
  column(
    'plover_mode',
    'string',
    ['PLOVER mode', 'Mode PLOVER'],
    ['visit, phone ...', 'visit, phone ...'],
    (row) => codingOf(row)?.plover.mode ?? undefined,
  ),
  column(
    'cameo',
    'string',
    ['CAMEO', 'CAMEO'],
    ['CAMEO 1.1b3, nearest code', 'CAMEO 1.1b3, kode terdekat'],
    (row) => codingOf(row)?.cameo ?? undefined,
  ),
]

/** What each report tells of its events: the rows events are merged from. */
export const records: Table = tableOf<RecordRow>({
  name: 'records',
  title: { en: 'Records', id: 'Catatan' },
  description: {
    en: 'One row for what one report tells of one event: events are merged from them, and nothing in them is changed.',
    id: 'Satu baris untuk isi satu laporan tentang satu peristiwa: dari sinilah peristiwa digabungkan, tanpa ada yang diubah.',
  },
  columns,
  primaryKey: ['record_id'],
  foreignKeys: [toEvent, toReport],
  rows,
})
