import { firstOrigin } from '../../../merge.ts'
import type { Origin } from '../../../model/dossier.ts'
import type { Reading } from '../../../model/reading.ts'
import { firstSights, type Shelf } from '../../export/shelf.ts'
import { utcOf } from '../moment-cells.ts'
import { type Column, column, listed, type Table, tableOf } from '../table.ts'
import { originColumns } from './keys.ts'

interface ReportRow {
  readonly origin: Origin
  readonly reading: Reading | undefined
}

async function* rows(shelf: Shelf): AsyncGenerator<ReportRow> {
  for await (const { fresh } of firstSights(shelf)) {
    for (const origin of fresh) {
      yield { origin, reading: (await shelf.shelved(origin.article))?.reading }
    }
  }
}

const columns: readonly Column<ReportRow>[] = [
  ...originColumns<ReportRow>(({ origin }) => origin),
  column(
    'given_id',
    'string',
    ['Id given', 'Id dari pengirim'],
    ['By whoever handed the report in', 'Diberikan oleh pengirim laporan'],
    ({ origin }) => origin.given,
  ),
  column(
    'url',
    'string',
    ['Address', 'Alamat'],
    ['Where it was read', 'Tempat laporan dibaca'],
    ({ origin }) => origin.url,
  ),
  column(
    'outlet',
    'string',
    ['Outlet', 'Media'],
    ['Who published it', 'Yang menerbitkan'],
    ({ origin }) => origin.outlet,
  ),
  column(
    'agency',
    'string',
    ['Agency', 'Kantor berita'],
    ['Credited for the whole report', 'Disebut sebagai asal seluruh laporan'],
    ({ reading }) => reading?.article.agency,
  ),
  column(
    'title',
    'string',
    ['Headline', 'Judul'],
    ['Of the report', 'Judul laporan'],
    ({ origin }) => origin.title,
  ),
  column(
    'authors',
    'string',
    ['Authors', 'Penulis'],
    ['As the page credits them, parted by "; "', 'Menurut halamannya, dipisah "; "'],
    ({ reading }) => listed(reading?.article.authors ?? []),
  ),
  column(
    'language',
    'string',
    ['Language', 'Bahasa'],
    ['Of the report: id, en', 'Bahasa laporan: id, en'],
    ({ origin }) => origin.language,
    { required: true },
  ),
  column(
    'published_local',
    'string',
    ['Published', 'Terbit'],
    ["On the outlet's clock, as fine as known", 'Menurut jam media, serinci yang diketahui'],
    ({ reading, origin }) => reading?.article.published?.moment.start ?? origin.published,
  ),
  column(
    'published_zone',
    'string',
    ['Zone of publication', 'Zona waktu terbit'],
    ["IANA zone of the outlet's clock", 'Zona IANA jam media'],
    ({ reading }) => reading?.article.published?.moment.zone ?? undefined,
  ),
  column(
    'published_instant',
    'datetime',
    ['Published at', 'Saat terbit'],
    ['In UTC, where hour and zone are known', 'Dalam UTC, bila jam dan zona diketahui'],
    ({ reading, origin }) => utcOf(reading?.article.published?.moment.instant ?? origin.published),
  ),
  column(
    'modified_instant',
    'datetime',
    ['Changed at', 'Saat diubah'],
    ['As the page says, in UTC', 'Menurut halamannya, dalam UTC'],
    ({ reading }) => utcOf(reading?.article.modified?.moment.instant),
  ),
  column(
    'first_origin',
    'string',
    ['First origin', 'Sumber pertama'],
    [
      'Whose reporting it is: the agency credited, else the outlet',
      'Liputan siapa: kantor berita yang disebut, atau medianya',
    ],
    ({ origin }) => firstOrigin(origin),
    { required: true },
  ),
  column(
    'reading_version',
    'string',
    ['Read by', 'Dibaca dengan'],
    ['Version of Kawat and of its language pack', 'Versi Kawat dan paket bahasanya'],
    ({ reading }) => reading?.version,
  ),
  column(
    'problems',
    'integer',
    ['Doubts', 'Keraguan'],
    ['Things in the report to look at twice', 'Hal di laporan yang perlu diperiksa lagi'],
    ({ reading }) => reading?.problems.length,
  ),
]

/** The reports the events rest on. */
export const reports: Table = tableOf<ReportRow>({
  name: 'reports',
  title: { en: 'Reports', id: 'Laporan' },
  description: {
    en: "One row for each report the events rest on: enough to find and to cite it. Its text is its outlet's and is not here.",
    id: 'Satu baris untuk tiap laporan yang menjadi dasar: cukup untuk menemukan dan mengutipnya. Teksnya milik medianya dan tidak disertakan.',
  },
  columns,
  primaryKey: ['report_id'],
  rows,
})
