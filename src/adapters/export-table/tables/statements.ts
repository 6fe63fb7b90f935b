import { snippet } from '../../export/snippet.ts'
import { type ExportedStatement, statementKey, statementsOf } from '../../export/statements.ts'
import { type Column, column, listed, type Table, tableOf } from '../table.ts'
import { statementIdColumn } from './keys.ts'

const columns: readonly Column<ExportedStatement>[] = [
  statementIdColumn(
    ({ statement }) => statementKey(statement),
    [
      'Of the smallest of its quotes; a quote nobody else has is a statement of its own',
      'Id terkecil di antara kutipannya; kutipan yang hanya ada sekali adalah pernyataan tersendiri',
    ],
  ),
  column(
    'speaker',
    'string',
    ['Speaker', 'Penutur'],
    [
      'The fullest name its reports give; where a person said whose words they are, that name',
      'Nama terlengkap menurut laporannya; bila seseorang telah menetapkan penuturnya, nama itu',
    ],
    ({ statement }) => statement.speaker.name,
    { required: true },
  ),
  column(
    'speaker_kind',
    'string',
    ['What the speaker is', 'Jenis penutur'],
    ['person, state, institution ...', 'person, state, institution ...'],
    ({ statement }) => statement.speaker.kind,
    { required: true },
  ),
  column(
    'speaker_country',
    'string',
    ["Speaker's country", 'Negara penutur'],
    ['ISO 3166-1 alpha-3; XKX Kosovo', 'ISO 3166-1 alfa-3; XKX Kosovo'],
    ({ statement }) => statement.speaker.country,
  ),
  column(
    'text',
    'string',
    ['Words', 'Kata-kata'],
    [
      'Its most quoted wording, the others stand in wordings; a snippet of 200 characters, or all with --text full',
      'Bunyi yang paling banyak dikutip, selebihnya ada di wordings; cuplikan 200 karakter, atau utuh dengan --text full',
    ],
    ({ statement }, { text }) => snippet(statement.wordings[0].text, text),
    { required: true },
  ),
  column(
    'languages',
    'string',
    ['Languages', 'Bahasa'],
    ['Of its wordings, parted by "; "', 'Dari bunyi-bunyinya, dipisah "; "'],
    ({ statement }) => listed(statement.wordings.map(({ language }) => language).sort()),
    { required: true },
  ),
  column(
    'wordings',
    'integer',
    ['Wordings', 'Jumlah bunyi'],
    ['In how many different words it stands', 'Dalam berapa bunyi yang berlainan'],
    ({ statement }) => statement.wordings.length,
    { required: true },
  ),
  column(
    'quotes',
    'integer',
    ['Quotes', 'Jumlah kutipan'],
    ['How many quotes are this statement', 'Berapa kutipan yang merupakan pernyataan ini'],
    ({ told }) => told.length,
    { required: true },
  ),
  column(
    'reports',
    'integer',
    ['Reports', 'Laporan'],
    ['How many have it', 'Berapa yang memuatnya'],
    ({ reports }) => reports,
    { required: true },
  ),
  column(
    'origins',
    'integer',
    ['Independent origins', 'Sumber mandiri'],
    [
      'Those who brought the words to the public: the medium that first carried them, else the first medium of the report',
      'Yang menyampaikan kata-kata itu ke publik: media pertama yang memuatnya, atau media pertama laporannya',
    ],
    ({ origins }) => origins.length,
    { required: true },
  ),
  column(
    'origin_names',
    'string',
    ['Origins', 'Nama sumber'],
    ['Parted by "; "', 'Dipisah "; "'],
    ({ origins }) => listed(origins),
  ),
  column(
    'outlets',
    'string',
    ['Outlets', 'Media'],
    [
      'Of its reports, the first published first, parted by "; "',
      'Dari laporannya, yang terbit lebih dulu di depan, dipisah "; "',
    ],
    ({ outlets }) => listed(outlets),
  ),
  column(
    'carriers',
    'string',
    ['Carriers', 'Penyampai'],
    [
      'Who conveyed the words to reports, parted by "; "',
      'Yang menyampaikan kata-kata itu kepada laporan, dipisah "; "',
    ],
    ({ statement }) => listed(statement.carriers),
  ),
  column(
    'chains',
    'string',
    ['Chains', 'Rantai'],
    [
      'The ways the words came, each from next to the speaker to the first medium, its links joined by " > ", parted by "; "',
      'Jalan kata-kata itu, masing-masing dari yang terdekat dengan penutur sampai media pertama, dirangkai " > ", dipisah "; "',
    ],
    ({ statement }) => listed(statement.chains.map((chain) => chain.join(' > '))),
  ),
  column(
    'first_published',
    'string',
    ['First published', 'Pertama terbit'],
    [
      'When the first of its reports was published, as given',
      'Saat laporan pertamanya terbit, sebagaimana tertulis',
    ],
    ({ statement }) => statement.first,
  ),
  column(
    'event_ids',
    'string',
    ['Events', 'Peristiwa'],
    [
      'The exported events it was said at, parted by "; "',
      'Peristiwa yang diekspor tempat ia diucapkan, dipisah "; "',
    ],
    ({ events }) => listed(events),
  ),
]

/** What was said, each utterance once over all reports that have it. */
export const statements: Table = tableOf<ExportedStatement>({
  name: 'statements',
  title: { en: 'Statements', id: 'Pernyataan' },
  description: {
    en: 'One row for each utterance of a known speaker, joined over the exported reports: in other words, in translation, whoever carried it.',
    id: 'Satu baris untuk tiap ujaran penutur yang diketahui, gabungan laporan yang diekspor: dengan kata lain, dalam terjemahan, siapa pun penyampainya.',
  },
  columns,
  primaryKey: ['statement_id'],
  rows: statementsOf,
})
