import type { Dossier, Stage } from '../../../model/dossier.ts'
import type { Status } from '../../../model/event.ts'
import type { Shelf } from '../../export/shelf.ts'
import { type Column, column, listed, type Table, tableOf } from '../table.ts'
import { eventIdColumn, toEvent } from './keys.ts'
import { STATUSES } from './lists.ts'
import { timeColumns } from './time.ts'

interface StageRow {
  readonly dossier: Dossier
  readonly position: number
  readonly stage: Stage
}

async function* rows(shelf: Shelf): AsyncGenerator<StageRow> {
  for await (const dossier of shelf.dossiers()) {
    for (const [index, stage] of dossier.life.stages.entries()) {
      yield { dossier, position: index + 1, stage }
    }
  }
}

const columns: readonly Column<StageRow>[] = [
  eventIdColumn(({ dossier }) => dossier.id),
  column(
    'position',
    'integer',
    ['Place in the life', 'Urutan'],
    ['From 1, in order of publication', 'Dari 1, menurut urutan terbit'],
    ({ position }) => position,
    { required: true },
  ),
  column(
    'status',
    'string',
    ['Status', 'Status'],
    ['What these reports say of it', 'Kata laporan-laporan ini tentangnya'],
    ({ stage }) => stage.status satisfies Status,
    { required: true, values: STATUSES },
  ),
  column(
    'since',
    'string',
    ['Told since', 'Disebut sejak'],
    [
      'When the first report that says so was published, as fine as known',
      'Saat terbit laporan pertama yang menyebutnya, serinci yang diketahui',
    ],
    ({ stage }) => stage.since,
  ),
  column(
    'records',
    'integer',
    ['Records', 'Catatan'],
    ['How many say so', 'Berapa yang menyebutnya'],
    ({ stage }) => stage.records.length,
    { required: true },
  ),
  column(
    'record_ids',
    'string',
    ['Record ids', 'Id catatan'],
    ['Parted by "; "', 'Dipisah "; "'],
    ({ stage }) => listed(stage.records),
  ),
  ...timeColumns<StageRow>(({ stage }) => stage.time),
  column(
    'place_name',
    'string',
    ['Place', 'Tempat'],
    ['As these reports agree on it', 'Menurut laporan-laporan ini, bila sepakat'],
    ({ stage }) => stage.place?.name,
  ),
  column(
    'place_country',
    'string',
    ['Country of the place', 'Negara tempat'],
    ['ISO 3166-1 alpha-3; XKX Kosovo', 'ISO 3166-1 alfa-3; XKX Kosovo'],
    ({ stage }) => stage.place?.country ?? undefined,
  ),
  column(
    'venue',
    'string',
    ['Venue', 'Lokasi'],
    ['Building or grounds', 'Gedung atau kawasan'],
    ({ stage }) => stage.place?.venue,
  ),
  column(
    'duration_minutes',
    'number',
    ['Minutes', 'Menit'],
    [
      'How long it was to take, or took, as these reports agree on it',
      'Lama yang direncanakan atau yang terjadi, menurut laporan-laporan ini, bila sepakat',
    ],
    ({ stage }) => stage.duration?.minutes,
  ),
  column(
    'duration_approximate',
    'boolean',
    ['About so long', 'Kira-kira selama'],
    ['Reports say "about" of the length', 'Laporan menyebut "sekitar" untuk lamanya'],
    ({ stage }) => stage.duration?.approx,
  ),
]

/** The lives of events: what was planned stays beside what took place. */
export const stages: Table = tableOf<StageRow>({
  name: 'stages',
  title: { en: 'Lives of events', id: 'Riwayat peristiwa' },
  description: {
    en: 'One row for each status the reports of an event give it: planned, then held, called off or moved, each with the time, place and length told of it. A cell is empty where these reports contradict each other.',
    id: 'Satu baris untuk tiap status yang disebut laporan sebuah peristiwa: direncanakan, lalu berlangsung, batal, atau ditunda, dengan waktu, tempat, dan lamanya. Sel kosong bila laporan-laporan itu bertentangan.',
  },
  columns,
  primaryKey: ['event_id', 'position'],
  foreignKeys: [toEvent],
  rows,
})
