import { firstOrigin } from '../../../merge.ts'
import type { Dossier } from '../../../model/dossier.ts'
import type { Coding } from '../../../model/record.ts'
import type { FieldName } from '../../../model/review.ts'
import { type ReviewState, reviewStateOf } from '../../../model/review-state.ts'
import { actsOn } from '../../export/acts.ts'
import type { Shelf } from '../../export/shelf.ts'
import { snippet } from '../../export/snippet.ts'
import { codingOf } from '../event-coding.ts'
import { dayOf, lastDayOf } from '../moment-cells.ts'
import { type Column, column, listed, type Table, tableOf } from '../table.ts'
import { KINDS, REVIEW_STATES, STATES, STATUSES } from './lists.ts'
import { outcomeColumns } from './outcome-columns.ts'
import { timeColumns } from './time.ts'

/** A merged event with what persons made of it. */
interface EventRow {
  readonly dossier: Dossier
  readonly review: ReviewState
  readonly coding: Coding | undefined
}

async function* rows(shelf: Shelf): AsyncGenerator<EventRow> {
  for await (const dossier of shelf.dossiers()) {
    const review = reviewStateOf(await actsOn(dossier, shelf))
    yield { dossier, review, coding: codingOf(dossier) }
  }
}

const FIELD_TITLES: { readonly [field in FieldName]: readonly [string, string] } = {
  kind: ['Reports on the kind', 'Laporan tentang jenis'],
  status: ['Reports on the status', 'Laporan tentang status'],
  time: ['Reports on the time', 'Laporan tentang waktu'],
  place: ['Reports on the place', 'Laporan tentang tempat'],
  duration: ['Reports on the length', 'Laporan tentang lama'],
}

const stateOf = (field: FieldName): Column<EventRow> =>
  column(
    `${field}_state`,
    'string',
    FIELD_TITLES[field],
    [
      'none: nobody says; agreed; compatible: one says more or rounds; conflict: they contradict, the rivals stand in the table conflicts and the column is empty',
      'none: tidak ada yang menyebut; agreed: sepakat; compatible: ada yang lebih rinci atau membulatkan; conflict: bertentangan, nilai-nilainya ada di tabel conflicts dan kolomnya kosong',
    ],
    ({ dossier }) => dossier[field].state,
    { required: true, values: STATES },
  )

const columns: readonly Column<EventRow>[] = [
  column(
    'event_id',
    'string',
    ['Event', 'Peristiwa'],
    [
      'Permanent id: the smallest id of its records; every record id leads to its event',
      'Id tetap: id terkecil di antara catatannya; setiap id catatan menuju peristiwanya',
    ],
    ({ dossier }) => dossier.id,
    { required: true },
  ),
  column(
    'review_state',
    'string',
    ['Checked by persons', 'Diperiksa orang'],
    [
      'machine: nobody has looked; accepted, rejected: a person judged the whole; edited: a person set or chose a value; partly_reviewed: single fields were judged',
      'machine: belum diperiksa; accepted, rejected: dinilai seluruhnya; edited: ada nilai yang diubah atau dipilih; partly_reviewed: hanya beberapa bidang yang dinilai',
    ],
    ({ review }) => review,
    { required: true, values: REVIEW_STATES },
  ),
  column(
    'kind',
    'string',
    ['Kind', 'Jenis'],
    [
      'What took place; empty where reports contradict',
      'Apa yang terjadi; kosong bila laporan bertentangan',
    ],
    ({ dossier }) => dossier.kind.agreed,
    { values: KINDS },
  ),
  stateOf('kind'),
  column(
    'status',
    'string',
    ['Status', 'Status'],
    [
      'Where it stands in its life; empty where reports contradict',
      'Tahap peristiwa; kosong bila laporan bertentangan',
    ],
    ({ dossier }) => dossier.status.agreed,
    { values: STATUSES },
  ),
  stateOf('status'),
  ...timeColumns<EventRow>(({ dossier }) => dossier.time.agreed),
  column(
    'start_date',
    'date',
    ['First day', 'Hari pertama'],
    [
      'On the local calendar, where the day is known',
      'Menurut kalender setempat, bila harinya diketahui',
    ],
    ({ dossier }) => dayOf(dossier.time.agreed?.start),
  ),
  column(
    'end_date',
    'date',
    ['Last day', 'Hari terakhir'],
    ['The same day where it did not last longer', 'Hari yang sama bila tidak lebih lama'],
    ({ dossier }) => dossier.time.agreed && lastDayOf(dossier.time.agreed),
  ),
  stateOf('time'),
  column(
    'place_name',
    'string',
    ['Place', 'Tempat'],
    [
      'City, or country where no city is said, as reported',
      'Kota, atau negara bila kota tidak disebut, menurut laporan',
    ],
    ({ dossier }) => dossier.place.agreed?.name,
  ),
  column(
    'place_country',
    'string',
    ['Country of the place', 'Negara tempat'],
    ['ISO 3166-1 alpha-3; XKX Kosovo', 'ISO 3166-1 alfa-3; XKX Kosovo'],
    ({ dossier }) => dossier.place.agreed?.country ?? undefined,
  ),
  column(
    'venue',
    'string',
    ['Venue', 'Lokasi'],
    ['Building or grounds', 'Gedung atau kawasan'],
    ({ dossier }) => dossier.place.agreed?.venue,
  ),
  stateOf('place'),
  column(
    'duration_minutes',
    'number',
    ['Minutes', 'Menit'],
    ['How long it took, or was to take', 'Berapa lama berlangsung, atau direncanakan'],
    ({ dossier }) => dossier.duration.agreed?.minutes,
  ),
  column(
    'duration_approximate',
    'boolean',
    ['About so long', 'Kira-kira selama'],
    ['Reports say "about" of the length', 'Laporan menyebut "sekitar" untuk lamanya'],
    ({ dossier }) => dossier.duration.agreed?.approx,
  ),
  column(
    'duration_planned',
    'boolean',
    ['Planned length', 'Lama direncanakan'],
    ['The length is a plan', 'Lama itu baru rencana'],
    ({ dossier }) => dossier.duration.agreed && dossier.duration.agreed.planned === true,
  ),
  stateOf('duration'),
  column(
    'participants',
    'string',
    ['Participants', 'Peserta'],
    [
      'Names, parted by "; "; exactly in the table participants',
      'Nama, dipisah "; "; tepatnya di tabel participants',
    ],
    ({ dossier }) => listed(dossier.participants.map(({ participant }) => participant.name)),
  ),
  column(
    'countries',
    'string',
    ['Countries', 'Negara'],
    ['The participants\', parted by "; "', 'Negara para peserta, dipisah "; "'],
    ({ dossier }) =>
      listed(dossier.participants.map(({ participant }) => participant.country?.value)),
  ),
  column(
    'outcomes',
    'string',
    ['Outcomes', 'Hasil'],
    [
      "What came of it, in the reports' words, in snippets",
      'Hasilnya, menurut kata laporan, berupa cuplikan',
    ],
    ({ dossier }, { text }) =>
      listed(dossier.outcomes.map(({ outcome }) => snippet(outcome.value, text))),
  ),
  column(
    'background',
    'boolean',
    ['Background', 'Latar'],
    [
      'All reports tell it as an earlier event only',
      'Semua laporan menyebutnya sebagai latar saja',
    ],
    ({ dossier }) => dossier.background,
    { required: true },
  ),
  column(
    'reports',
    'integer',
    ['Reports', 'Laporan'],
    ['How many tell of it', 'Berapa yang menyebutnya'],
    ({ dossier }) => dossier.reports,
    { required: true },
  ),
  column(
    'origins',
    'integer',
    ['Independent origins', 'Sumber mandiri'],
    [
      'Reports counted by their first origin: ten outlets citing one agency are one',
      'Laporan dihitung menurut sumber pertamanya: sepuluh media yang mengutip satu kantor berita dihitung satu',
    ],
    ({ dossier }) => dossier.origins.length,
    { required: true },
  ),
  column(
    'origin_names',
    'string',
    ['Origins', 'Nama sumber'],
    ['Parted by "; "', 'Dipisah "; "'],
    ({ dossier }) => listed(dossier.origins),
  ),
  column(
    'outlets',
    'string',
    ['Outlets', 'Media'],
    ['Of all reports, parted by "; "', 'Media semua laporan, dipisah "; "'],
    ({ dossier }) =>
      listed(dossier.members.map(({ origin }) => origin.outlet ?? firstOrigin(origin))),
  ),
  column(
    'conflicts',
    'string',
    ['Conflicts', 'Pertentangan'],
    [
      'Fields reports contradict each other in, parted by "; "',
      'Bidang yang bertentangan antarlaporan, dipisah "; "',
    ],
    ({ dossier }) => listed(dossier.conflicts),
  ),
  column(
    'plover_event',
    'string',
    ['PLOVER event', 'Peristiwa PLOVER'],
    ['PLOVER 0.8; the code of most records', 'PLOVER 0.8; kode kebanyakan catatan'],
    ({ coding }) => coding?.plover.event ?? undefined,
  ),
  column(
    'plover_mode',
    'string',
    ['PLOVER mode', 'Mode PLOVER'],
    ['visit, phone ...', 'visit, phone ...'],
    ({ coding }) => coding?.plover.mode ?? undefined,
  ),
  column(
    'cameo',
    'string',
    ['CAMEO', 'CAMEO'],
    [
      'CAMEO 1.1b3, nearest code; text, since 010 is not 10',
      'CAMEO 1.1b3, kode terdekat; teks, sebab 010 bukan 10',
    ],
    ({ coding }) => coding?.cameo ?? undefined,
  ),
  ...outcomeColumns<EventRow>(({ dossier }) => dossier),
]

/** Merged events, one row each. */
export const events: Table = tableOf<EventRow>({
  name: 'events',
  title: { en: 'Events', id: 'Peristiwa' },
  description: {
    en: 'One row for each event, merged over all reports. Nothing is chosen where reports contradict: the cell is empty and the rivals stand in conflicts.',
    id: 'Satu baris untuk tiap peristiwa, gabungan semua laporan. Bila laporan bertentangan tidak ada yang dipilih: selnya kosong dan nilai-nilainya ada di conflicts.',
  },
  columns,
  primaryKey: ['event_id'],
  rows,
})
