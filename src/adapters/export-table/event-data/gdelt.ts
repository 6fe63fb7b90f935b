import type { Moment } from '../../../model/moment.ts'
import { contentHash } from '../../../text/hash.ts'
import {
  type Cell,
  type Column,
  type ColumnType,
  column,
  listed,
  type Table,
  tableOf,
} from '../table.ts'
import { goldsteinOf, quadClassOf } from './cameo-scale.ts'
import { type PairRow, pairRows, reportsOf } from './pair-rows.ts'
import { type Side, sectorsOf } from './sides.ts'

const named = (
  name: string,
  type: ColumnType,
  en: string,
  id: string,
  cell: (row: PairRow, made: string) => Cell,
): Column<PairRow> => column(name, type, [name, name], [en, id], (row, { made }) => cell(row, made))

const empty = (name: string): Column<PairRow> =>
  named(name, 'string', 'Always empty', 'Selalu kosong', () => undefined)

function actorColumns(
  actor: 'Actor1' | 'Actor2',
  side: (row: PairRow) => Side | undefined,
): readonly Column<PairRow>[] {
  const sector = (row: PairRow, at: number): string | undefined => {
    const one = side(row)
    return one === undefined ? undefined : sectorsOf(one)[at]
  }
  return [
    named(
      `${actor}Code`,
      'string',
      'Country and first sector: IDNGOV',
      'Negara dan sektor pertama: IDNGOV',
      (row) => `${side(row)?.country ?? ''}${sector(row, 0) ?? ''}`,
    ),
    named(`${actor}Name`, 'string', 'Names in capitals', 'Nama dengan huruf besar', (row) =>
      listed(side(row)?.participants.map(({ name }) => name.toUpperCase()) ?? []),
    ),
    named(
      `${actor}CountryCode`,
      'string',
      "Three letters: ISO 3166-1 alpha-3, CAMEO's codes for nearly all states",
      'Tiga huruf: ISO 3166-1 alfa-3, sama dengan kode CAMEO untuk hampir semua negara',
      (row) => side(row)?.country,
    ),
    ...['KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code'].map((part) =>
      empty(`${actor}${part}`),
    ),
    ...[1, 2, 3].map((at) =>
      named(
        `${actor}Type${at}Code`,
        'string',
        'Sector: GOV, MIL ...',
        'Sektor: GOV, MIL ...',
        (row) => sector(row, at - 1),
      ),
    ),
  ]
}

const geoColumns = (what: 'Actor1Geo' | 'Actor2Geo'): readonly Column<PairRow>[] =>
  ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map(
    (part) => empty(`${what}_${part}`),
  )

const startOf = ({ dossier }: PairRow): Moment['start'] | undefined => dossier.time.agreed?.start

/** `2023-06-19` cut to the digits of its first parts; nothing where it is not known so far. */
function digits(local: string | undefined, length: 4 | 7 | 10): number | undefined {
  return local === undefined || local.length < length
    ? undefined
    : Number(local.slice(0, length).replaceAll('-', ''))
}

/** GDELT's fraction of the year: months of 30 days, over 365. */
function fractionDate(local: string | undefined): number | undefined {
  const day = digits(local, 10)
  if (day === undefined) return undefined
  const fraction = (Math.floor((day % 10_000) / 100) * 30 + (day % 100)) / 365
  return Number((Math.floor(day / 10_000) + fraction).toFixed(4))
}

function geoType({ dossier: { place } }: PairRow): number | undefined {
  if (place.agreed === undefined) return undefined
  if (place.agreed.level === 'country') return 1
  return place.agreed.country === 'USA' ? 3 : 4
}

const cameoOf = ({ coding }: PairRow): string => coding.cameo ?? ''

const columns: readonly Column<PairRow>[] = [
  named(
    'GLOBALEVENTID',
    'integer',
    'A number made of the id of the event and of the pair of sides; not one of GDELT',
    'Angka dari id peristiwa dan pasangan pihak; bukan nomor GDELT',
    // 52 bits: what every program reads as a whole number
    ({ dossier, number }) =>
      Number.parseInt(contentHash(dossier.id, String(number)).slice(0, 13), 16),
  ),
  named(
    'SQLDATE',
    'integer',
    'First day, YYYYMMDD, where known',
    'Hari pertama, TTTTBBHH, bila diketahui',
    (row) => digits(startOf(row), 10),
  ),
  named('MonthYear', 'integer', 'YYYYMM', 'TTTTBB', (row) => digits(startOf(row), 7)),
  named('Year', 'integer', 'YYYY', 'TTTT', (row) => digits(startOf(row), 4)),
  named(
    'FractionDate',
    'number',
    'Year and (month * 30 + day) / 365',
    'Tahun dan (bulan * 30 + hari) / 365',
    (row) => fractionDate(startOf(row)),
  ),
  ...actorColumns('Actor1', ({ one }) => one),
  ...actorColumns('Actor2', ({ other }) => other),
  named(
    'IsRootEvent',
    'integer',
    '0 where told as background only',
    '0 bila hanya latar',
    ({ dossier }) => (dossier.background ? 0 : 1),
  ),
  named('EventCode', 'string', 'CAMEO 1.1b3', 'CAMEO 1.1b3', cameoOf),
  named('EventBaseCode', 'string', 'Its first three digits', 'Tiga angka pertamanya', (row) =>
    cameoOf(row).slice(0, 3),
  ),
  named('EventRootCode', 'string', 'Its first two digits', 'Dua angka pertamanya', (row) =>
    cameoOf(row).slice(0, 2),
  ),
  named(
    'QuadClass',
    'integer',
    '1 verbal, 2 material cooperation, 3 verbal, 4 material conflict',
    '1 kerja sama verbal, 2 material, 3 konflik verbal, 4 material',
    (row) => quadClassOf(cameoOf(row)),
  ),
  named(
    'GoldsteinScale',
    'number',
    "GDELT's value for the code",
    'Nilai GDELT untuk kodenya',
    (row) => goldsteinOf(cameoOf(row)),
  ),
  named(
    'NumMentions',
    'integer',
    'Records of the event',
    'Catatan peristiwa',
    ({ dossier }) => dossier.members.length,
  ),
  named(
    'NumSources',
    'integer',
    'Independent origins; GDELT counts outlets',
    'Sumber mandiri; GDELT menghitung media',
    ({ dossier }) => dossier.origins.length,
  ),
  named('NumArticles', 'integer', 'Reports', 'Laporan', ({ dossier }) => dossier.reports),
  empty('AvgTone'),
  ...geoColumns('Actor1Geo'),
  ...geoColumns('Actor2Geo'),
  named(
    'ActionGeo_Type',
    'integer',
    '1 country, 3 city of the United States, 4 other city',
    '1 negara, 3 kota di Amerika Serikat, 4 kota lain',
    geoType,
  ),
  named(
    'ActionGeo_FullName',
    'string',
    'Place as reported',
    'Tempat menurut laporan',
    ({ dossier }) => dossier.place.agreed?.name,
  ),
  // GDELT has FIPS codes here; AUS would be Austria to one reader and Australia to the other.
  ...['CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map((part) =>
    empty(`ActionGeo_${part}`),
  ),
  named(
    'DATEADDED',
    'integer',
    'When the export was made, YYYYMMDDHHMMSS in UTC',
    'Saat ekspor dibuat, TTTTBBHHJJMMDD dalam UTC',
    (_, made) => Number(made.replace(/\D/g, '').slice(0, 14)),
  ),
  named(
    'SOURCEURL',
    'string',
    'Address of the first report that has one',
    'Alamat laporan pertama yang punya',
    ({ dossier }) => reportsOf(dossier).find(({ url }) => url !== undefined)?.url,
  ),
]

/** CAMEO-coded events in the 61 columns of GDELT 2.0, without a header, as GDELT has them. */
export const gdelt: Table = tableOf<PairRow>({
  name: 'gdelt',
  title: { en: 'CAMEO events as GDELT 2.0 has them', id: 'Peristiwa CAMEO dengan kolom GDELT 2.0' },
  description: {
    en: 'One row for each pair of sides of an event with a CAMEO code: the 61 columns of the event table of GDELT 2.0, tabs between them, no header.',
    id: 'Satu baris untuk tiap pasangan pihak dalam peristiwa berkode CAMEO: 61 kolom tabel peristiwa GDELT 2.0, dipisah tab, tanpa baris judul.',
  },
  columns,
  primaryKey: ['GLOBALEVENTID'],
  async *rows(shelf) {
    for await (const row of pairRows(shelf)) if (row.coding.cameo !== null) yield row
  },
})
