import type { Dossier } from '../../../model/dossier.ts'
import type { Shelf } from '../../export/shelf.ts'
import { type Column, column, listed, type Table, tableOf } from '../table.ts'
import { eventIdColumn, toEvent } from './keys.ts'
import { CERTAINTIES, NOBODY, OFFICES, PARTICIPANT_KINDS, PARTS } from './lists.ts'

interface ParticipantRow {
  readonly event: string
  readonly position: number
  readonly one: Dossier['participants'][number]
}

async function* rows(shelf: Shelf): AsyncGenerator<ParticipantRow> {
  for await (const { id, participants } of shelf.dossiers()) {
    for (const [index, one] of participants.entries()) yield { event: id, position: index + 1, one }
  }
}

const columns: readonly Column<ParticipantRow>[] = [
  eventIdColumn(({ event }) => event),
  column(
    'position',
    'integer',
    ['Place in the list', 'Urutan'],
    ['From 1, within the event', 'Dari 1, di dalam peristiwa'],
    ({ position }) => position,
    { required: true },
  ),
  column(
    'name',
    'string',
    ['Name', 'Nama'],
    [
      'As reported, or the full name the tables know',
      'Menurut laporan, atau nama lengkap dari tabel',
    ],
    ({ one }) => one.participant.name,
    { required: true },
  ),
  column(
    'kind',
    'string',
    ['What it is', 'Jenis'],
    ['Person, state, institution or document', 'Orang, negara, lembaga, atau dokumen'],
    ({ one }) => one.participant.kind,
    { required: true, values: PARTICIPANT_KINDS },
  ),
  column(
    'part',
    'string',
    ['Part', 'Peran'],
    ['In this event', 'Dalam peristiwa ini'],
    ({ one }) => one.participant.part,
    { required: true, values: PARTS },
  ),
  column(
    'office',
    'string',
    ['Office', 'Jabatan'],
    ['Held that day', 'Yang dijabat pada hari itu'],
    ({ one }) => one.participant.office?.value,
    { values: OFFICES },
  ),
  column(
    'office_certainty',
    'string',
    ['Certainty of the office', 'Kepastian jabatan'],
    [
      'stated by a report, or implied (from a table)',
      'stated: disebut laporan; implied: dari tabel',
    ],
    ({ one }) => one.participant.office?.certainty,
    { values: CERTAINTIES },
  ),
  column(
    'country',
    'string',
    ['Country', 'Negara'],
    [
      'ISO 3166-1 alpha-3; XKX Kosovo, IGO international bodies, EUE the European Union',
      'ISO 3166-1 alfa-3; XKX Kosovo, IGO lembaga internasional, EUE Uni Eropa',
    ],
    ({ one }) => one.participant.country?.value,
  ),
  column(
    'country_certainty',
    'string',
    ['Certainty of the country', 'Kepastian negara'],
    [
      'stated by a report, or implied (from a table)',
      'stated: disebut laporan; implied: dari tabel',
    ],
    ({ one }) => one.participant.country?.certainty,
    { values: CERTAINTIES },
  ),
  column(
    'records',
    'integer',
    ['Records', 'Catatan'],
    ['How many name them', 'Berapa yang menyebutnya'],
    ({ one }) => one.holders.length,
    { required: true },
  ),
  column(
    'record_ids',
    'string',
    ['Record ids', 'Id catatan'],
    ['Of the records that name them, parted by "; "', 'Catatan yang menyebutnya, dipisah "; "'],
    ({ one }) => listed(one.holders),
  ),
  column(
    'person_actor',
    'string',
    ['Actor by a person', 'Pelaku menurut orang'],
    [
      'Which actor of the tables a person says this is, beside what was read; (nobody) for none they have, empty where nobody looked',
      'Pelaku dalam tabel menurut seseorang, di samping yang terbaca; (nobody) berarti tidak ada di tabel, kosong bila belum diperiksa',
    ],
    ({ one: { person } }) => person && (person.actor ?? NOBODY),
  ),
  column(
    'person_actor_by',
    'string',
    ['Who says so', 'Siapa yang menyatakan'],
    ['Of person_actor: the name of that person', 'Untuk person_actor: nama orang itu'],
    ({ one: { person } }) => person?.by,
  ),
  column(
    'person_actor_at',
    'datetime',
    ['When that was said', 'Kapan dinyatakan'],
    ['Of person_actor: in UTC', 'Untuk person_actor: dalam UTC'],
    ({ one: { person } }) => person?.at,
  ),
]

/** Who took part. */
export const participants: Table = tableOf<ParticipantRow>({
  name: 'participants',
  title: { en: 'Participants', id: 'Peserta' },
  description: {
    en: 'One row for each participant of an event.',
    id: 'Satu baris untuk tiap peserta sebuah peristiwa.',
  },
  columns,
  primaryKey: ['event_id', 'position'],
  foreignKeys: [toEvent],
  rows,
})
