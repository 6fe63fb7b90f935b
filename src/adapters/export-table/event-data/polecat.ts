import { dayOf } from '../moment-cells.ts'
import { type Column, column, listed, type Table, tableOf } from '../table.ts'
import { type PairRow, pairRows, reportsOf } from './pair-rows.ts'
import { ploverScale, QUADS, quadOf } from './plover-scale.ts'
import { type Side, sectorsOf } from './sides.ts'

const UNKNOWN = [
  'Always empty: Kawat does not know it',
  'Selalu kosong: Kawat tidak mengetahuinya',
] as const

const empty = (name: string): Column<PairRow> =>
  column(name, 'string', [name, name], UNKNOWN, () => undefined)

const names = (side: Side | undefined): string | undefined =>
  listed(side?.participants.map(({ name }) => name) ?? [])

/** Columns of one side. */
function sideColumns(
  who: 'Actor' | 'Recipient',
  inWords: readonly [string, string],
  side: (row: PairRow) => Side | undefined,
): readonly Column<PairRow>[] {
  const named = (what: string): string => `${who} ${what}`
  const sectors = (row: PairRow): readonly string[] => {
    const one = side(row)
    return one === undefined ? [] : sectorsOf(one)
  }
  return [
    column(
      named('Name'),
      'string',
      [named('Name'), named('Name')],
      [`Names of ${inWords[0]}, parted by "; "`, `Nama ${inWords[1]}, dipisah "; "`],
      (row) => names(side(row)),
    ),
    column(
      named('Country'),
      'string',
      [named('Country'), named('Country')],
      ['ISO 3166-1 alpha-3', 'ISO 3166-1 alfa-3'],
      (row) => side(row)?.country,
    ),
    empty(named('COW')),
    column(
      `Primary ${who} Sector`,
      'string',
      [`Primary ${who} Sector`, `Primary ${who} Sector`],
      ['By the office: GOV, LEG, MIL, PTY', 'Menurut jabatan: GOV, LEG, MIL, PTY'],
      (row) => sectors(row)[0],
    ),
    column(
      `${who} Sectors`,
      'string',
      [`${who} Sectors`, `${who} Sectors`],
      ['All of them, parted by "; "', 'Semuanya, dipisah "; "'],
      (row) => listed(sectors(row)),
    ),
    column(
      named('Title'),
      'string',
      [named('Title'), named('Title')],
      ['Offices held that day, parted by "; "', 'Jabatan pada hari itu, dipisah "; "'],
      (row) => listed(side(row)?.participants.map(({ office }) => office?.value) ?? []),
    ),
    empty(named('Name Raw')),
    empty(`Wikipedia ${who} ID`),
  ]
}

const columns: readonly Column<PairRow>[] = [
  column(
    'Event ID',
    'string',
    ['Event ID', 'Event ID'],
    [
      'Id of the event, a dot, and the number of the pair of sides',
      'Id peristiwa, titik, dan nomor pasangan pihak',
    ],
    ({ dossier, number }) => `${dossier.id}.${number}`,
    { required: true },
  ),
  column(
    'Event Date',
    'date',
    ['Event Date', 'Event Date'],
    [
      'First day on the local calendar, where known',
      'Hari pertama menurut kalender setempat, bila diketahui',
    ],
    ({ dossier }) => dayOf(dossier.time.agreed?.start),
  ),
  column(
    'Event Type',
    'string',
    ['Event Type', 'Event Type'],
    ['PLOVER 0.8', 'PLOVER 0.8'],
    ({ coding }) => coding.plover.event ?? undefined,
    { required: true },
  ),
  column(
    'Event Mode',
    'string',
    ['Event Mode', 'Event Mode'],
    ['visit, phone, meet ...', 'visit, phone, meet ...'],
    ({ coding }) => coding.plover.mode ?? undefined,
  ),
  column(
    'Intensity',
    'number',
    ['Intensity', 'Intensity'],
    [
      "The manual's conflict-cooperation score, where it has one",
      'Skor konflik-kerja sama menurut manual, bila ada',
    ],
    ({ coding }) => ploverScale(coding),
  ),
  column(
    'Quad Code',
    'string',
    ['Quad Code', 'Quad Code'],
    ["PLOVER's quadrant", 'Kuadran PLOVER'],
    ({ coding }) => QUADS[(quadOf(coding) ?? 0) - 1],
    { values: QUADS },
  ),
  column(
    'Contexts',
    'string',
    ['Contexts', 'Contexts'],
    ['Parted by "; "', 'Dipisah "; "'],
    ({ coding }) => listed(coding.plover.context),
  ),
  ...sideColumns('Actor', ['the side that acts', 'pihak yang bertindak'], ({ one }) => one),
  ...sideColumns('Recipient', ['the other side', 'pihak lain'], ({ other }) => other),
  column(
    'Placename',
    'string',
    ['Placename', 'Placename'],
    ['As reported', 'Menurut laporan'],
    ({ dossier }) => dossier.place.agreed?.name,
  ),
  column(
    'City',
    'string',
    ['City', 'City'],
    ['Empty where only a country is said', 'Kosong bila hanya negara yang disebut'],
    ({ dossier: { place } }) =>
      place.agreed?.level === 'country' ? undefined : place.agreed?.name,
  ),
  empty('District'),
  empty('Province'),
  column(
    'Country',
    'string',
    ['Country', 'Country'],
    ['ISO 3166-1 alpha-3', 'ISO 3166-1 alfa-3'],
    ({ dossier }) => dossier.place.agreed?.country ?? undefined,
  ),
  empty('Latitude'),
  empty('Longitude'),
  empty('GeoNames ID'),
  column(
    'Raw Placename',
    'string',
    ['Raw Placename', 'Raw Placename'],
    ['The venue', 'Lokasinya'],
    ({ dossier }) => dossier.place.agreed?.venue,
  ),
  empty('Feature Type'),
  column(
    'Source',
    'string',
    ['Source', 'Source'],
    ['Outlets of all reports, parted by "; "', 'Media semua laporan, dipisah "; "'],
    ({ dossier }) => listed(reportsOf(dossier).map(({ outlet }) => outlet)),
  ),
  column(
    'Publication Date',
    'date',
    ['Publication Date', 'Publication Date'],
    ['Of the first report', 'Laporan pertama'],
    ({ dossier }) => dayOf(reportsOf(dossier)[0]?.published),
  ),
  ...(
    [
      ['Story People', 'person', ['Persons of the event', 'Orang dalam peristiwa']],
      ['Story Organizations', 'institution', ['Bodies of the event', 'Lembaga dalam peristiwa']],
    ] as const
  ).map(([name, kind, about]) =>
    column<PairRow>(name, 'string', [name, name], about, ({ dossier }) =>
      listed(
        dossier.participants
          .filter(({ participant }) => participant.kind === kind)
          .map(({ participant }) => participant.name),
      ),
    ),
  ),
  column(
    'Story Locations',
    'string',
    ['Story Locations', 'Story Locations'],
    ['All places reports name for it', 'Semua tempat yang disebut laporan untuknya'],
    ({ dossier }) => listed(dossier.place.candidates.map(({ value }) => value.name)),
  ),
  column(
    'Language',
    'string',
    ['Language', 'Language'],
    ['Of the reports, parted by "; "', 'Bahasa laporan, dipisah "; "'],
    ({ dossier }) => listed(reportsOf(dossier).map(({ language }) => language)),
  ),
  column(
    'Version',
    'string',
    ['Version', 'Version'],
    ['Of Kawat', 'Versi Kawat'],
    (_, { version }) => `kawat ${version}`,
  ),
]

/** PLOVER-coded events in the columns of POLECAT. */
export const polecat: Table = tableOf<PairRow>({
  name: 'polecat',
  title: { en: 'PLOVER events as POLECAT has them', id: 'Peristiwa PLOVER dengan kolom POLECAT' },
  description: {
    en: 'One row for each pair of sides of an event with a PLOVER code, with the column names of POLECAT. Speech alone has no code and is left out.',
    id: 'Satu baris untuk tiap pasangan pihak dalam peristiwa berkode PLOVER, dengan nama kolom POLECAT. Ujaran saja tidak berkode dan tidak disertakan.',
  },
  columns,
  primaryKey: ['Event ID'],
  async *rows(shelf) {
    for await (const row of pairRows(shelf)) if (row.coding.plover.event !== null) yield row
  },
})
