import type { Dossier } from '../../../model/dossier.ts'
import type { EventKind, Participant } from '../../../model/event.ts'
import { type ReviewState, reviewStateOf } from '../../../model/review-state.ts'
import { actsOn } from '../../export/acts.ts'
import type { Shelf } from '../../export/shelf.ts'
import { dayOf, lastDayOf } from '../moment-cells.ts'
import { type Column, column, listed, type Table, tableOf } from '../table.ts'
import { GRAINS, KINDS, OFFICES, REVIEW_STATES, STATUSES } from '../tables/lists.ts'
import { reportsOf } from './pair-rows.ts'
import { stateOf } from './sides.ts'

/** A person away from home at an event. */
interface TravelRow {
  readonly dossier: Dossier
  readonly review: ReviewState
  readonly position: number
  readonly traveller: Participant
  readonly host: string | undefined
}

// One must be there: nobody travels to make a call or a statement.
const IN_PERSON: readonly EventKind[] = ['visit', 'meeting', 'talks', 'summit']

async function* rows(shelf: Shelf): AsyncGenerator<TravelRow> {
  for await (const dossier of shelf.dossiers()) {
    const kind = dossier.kind.agreed
    if (kind === undefined || !IN_PERSON.includes(kind)) continue
    const review = reviewStateOf(await actsOn(dossier, shelf))
    const host = hostCountry(dossier)
    for (const [index, { participant }] of dossier.participants.entries()) {
      if (!travels(participant, host)) continue
      yield { dossier, review, position: index + 1, traveller: participant, host }
    }
  }
}

function travels({ kind, part, country }: Participant, host: string | undefined): boolean {
  if (kind !== 'person' || part === 'host') return false
  if (part === 'visitor') return true
  // Abroad: both countries must be known, and be two.
  return host !== undefined && country !== undefined && country.value !== host
}

/** Where the event takes place; of a visit without a place the only state that is host. */
function hostCountry({ place, participants }: Dossier): string | undefined {
  if (place.agreed?.country) return place.agreed.country
  const hosts = participants.flatMap(({ participant }) =>
    participant.part === 'host' ? [stateOf(participant)] : [],
  )
  return new Set(hosts).size === 1 ? hosts[0] : undefined
}

const columns: readonly Column<TravelRow>[] = [
  column(
    'trip_id',
    'string',
    ['Trip', 'Perjalanan'],
    [
      'Id of the event, a dot, and the place of the traveller among its participants',
      'Id peristiwa, titik, dan urutan pelaku perjalanan di antara pesertanya',
    ],
    ({ dossier, position }) => `${dossier.id}.${position}`,
    { required: true },
  ),
  column(
    'event_id',
    'string',
    ['Event', 'Peristiwa'],
    ['Permanent id', 'Id tetap'],
    ({ dossier }) => dossier.id,
    { required: true },
  ),
  column(
    'review_state',
    'string',
    ['Checked by persons', 'Diperiksa orang'],
    ['As in events', 'Seperti di events'],
    ({ review }) => review,
    { required: true, values: REVIEW_STATES },
  ),
  column(
    'traveller',
    'string',
    ['Traveller', 'Pelaku perjalanan'],
    ['Name of the person', 'Nama orangnya'],
    ({ traveller }) => traveller.name,
    { required: true },
  ),
  column(
    'office',
    'string',
    ['Office', 'Jabatan'],
    ['Held that day', 'Yang dijabat pada hari itu'],
    ({ traveller }) => traveller.office?.value,
    { values: OFFICES },
  ),
  column(
    'home_country',
    'string',
    ['Home country', 'Negara asal'],
    [
      'ISO 3166-1 alpha-3; IGO and EUE for bodies of no state',
      'ISO 3166-1 alfa-3; IGO dan EUE untuk lembaga tanpa negara',
    ],
    ({ traveller }) => traveller.country?.value,
  ),
  column(
    'host_country',
    'string',
    ['Host country', 'Negara tujuan'],
    ['ISO 3166-1 alpha-3', 'ISO 3166-1 alfa-3'],
    ({ host }) => host,
  ),
  column(
    'host_city',
    'string',
    ['City', 'Kota'],
    [
      'As reported; empty where only a country is said',
      'Menurut laporan; kosong bila hanya negara yang disebut',
    ],
    ({ dossier: { place } }) =>
      place.agreed?.level === 'country' ? undefined : place.agreed?.name,
  ),
  column(
    'start_date',
    'date',
    ['First day', 'Hari pertama'],
    ['Of the event, on the local calendar', 'Hari peristiwanya, menurut kalender setempat'],
    ({ dossier }) => dayOf(dossier.time.agreed?.start),
  ),
  column(
    'end_date',
    'date',
    ['Last day', 'Hari terakhir'],
    ['The same day where it did not last longer', 'Hari yang sama bila tidak lebih lama'],
    ({ dossier }) => dossier.time.agreed && lastDayOf(dossier.time.agreed),
  ),
  column(
    'precision',
    'string',
    ['Precision', 'Ketelitian'],
    ['How fine the time is known', 'Seberapa rinci waktunya diketahui'],
    ({ dossier }) => dossier.time.agreed?.grain,
    { values: GRAINS },
  ),
  column(
    'purpose',
    'string',
    ['Purpose', 'Tujuan'],
    ['A visit, or the encounter abroad', 'Kunjungan, atau pertemuannya di luar negeri'],
    ({ dossier }) => dossier.kind.agreed,
    { required: true, values: KINDS.filter((kind) => IN_PERSON.includes(kind)) },
  ),
  column(
    'status',
    'string',
    ['Status', 'Status'],
    [
      'Planned travel is in; empty where reports contradict',
      'Perjalanan yang direncanakan ikut; kosong bila laporan bertentangan',
    ],
    ({ dossier }) => dossier.status.agreed,
    { values: STATUSES },
  ),
  column(
    'met_with',
    'string',
    ['With', 'Bersama'],
    ['The other participants, parted by "; "', 'Peserta lain, dipisah "; "'],
    ({ dossier, traveller }) =>
      listed(
        dossier.participants
          .map(({ participant }) => participant)
          .filter((one) => one !== traveller)
          .map(({ name }) => name),
      ),
  ),
  column(
    'sources',
    'string',
    ['Sources', 'Sumber'],
    ['Outlets of all reports, parted by "; "', 'Media semua laporan, dipisah "; "'],
    ({ dossier }) => listed(reportsOf(dossier).map(({ outlet }) => outlet)),
  ),
  column(
    'source_urls',
    'string',
    ['Addresses', 'Alamat'],
    ['Of the reports, parted by "; "', 'Alamat laporan, dipisah "; "'],
    ({ dossier }) => listed(reportsOf(dossier).map(({ url }) => url)),
  ),
  column(
    'origins',
    'integer',
    ['Independent origins', 'Sumber mandiri'],
    ['Reports counted by their first origin', 'Laporan dihitung menurut sumber pertamanya'],
    ({ dossier }) => dossier.origins.length,
    { required: true },
  ),
]

/** Who travelled where: visits, and encounters in another country than one's own. */
export const colt: Table = tableOf<TravelRow>({
  name: 'colt',
  title: { en: 'Travel', id: 'Perjalanan' },
  description: {
    en: 'One row for each person at a visit or encounter in another country than his own, like the rows of COLT. A visit and the meetings on it are rows of their own: they are not joined into one trip.',
    id: 'Satu baris untuk tiap orang pada kunjungan atau pertemuan di negara lain, seperti baris COLT. Kunjungan dan pertemuan di dalamnya masing-masing satu baris, tidak digabung menjadi satu perjalanan.',
  },
  columns,
  primaryKey: ['trip_id'],
  rows,
})
