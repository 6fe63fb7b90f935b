import { isOnRecord, type Quote } from '../../../model/quote.ts'
import { type PlacedSaying, sayingId, sayings } from '../../export/said.ts'
import { snippet } from '../../export/snippet.ts'
import { type Column, column, type Table, tableOf } from '../table.ts'
import { eventIdColumn, originColumns, toEvent, toReport } from './keys.ts'
import { CERTAINTIES, NOBODY } from './lists.ts'
import { offsetColumns } from './offsets.ts'
import { wayColumns } from './way-columns.ts'

/** All pieces of a quote as one stretch. */
function stretchOf({ content }: Quote): { readonly start: number; readonly end: number } {
  return { start: content[0].start, end: Math.max(...content.map(({ end }) => end)) }
}

const columns: readonly Column<PlacedSaying>[] = [
  column(
    'quote_id',
    'string',
    ['Quote', 'Kutipan'],
    ['Id of the article and of the quote in it', 'Id artikel dan kutipan di dalamnya'],
    ({ id }) => id,
    { required: true },
  ),
  eventIdColumn(({ event }) => event, false),
  ...originColumns<PlacedSaying>(({ origin }) => origin),
  column(
    'type',
    'string',
    ['Type', 'Bentuk'],
    [
      'direct: a whole utterance in marks; partial: words in marks; indirect: a reported clause',
      'direct: ujaran utuh dalam tanda kutip; partial: beberapa kata dalam tanda kutip; indirect: klausa tak langsung',
    ],
    ({ quote }) => quote.type,
    { required: true, values: ['direct', 'partial', 'indirect'] },
  ),
  column(
    'class',
    'string',
    ['Class', 'Golongan'],
    ['speech, or an attitude ("hopes")', 'speech: ujaran; attitude: sikap ("berharap")'],
    ({ quote }) => quote.class,
    { required: true, values: ['speech', 'attitude'] },
  ),
  column(
    'on_record',
    'boolean',
    ['On record', 'Tercatat'],
    [
      'Not inside another quote, and with a speaker or a whole utterance',
      'Tidak di dalam kutipan lain, dan ada penuturnya atau berupa ujaran utuh',
    ],
    ({ quote }) => isOnRecord(quote),
    { required: true },
  ),
  column(
    'verbatim',
    'boolean',
    ['In marks', 'Dalam tanda kutip'],
    ['The words stand between marks', 'Kata-katanya di antara tanda kutip'],
    ({ quote }) => quote.verbatim,
    { required: true },
  ),
  column(
    'translated',
    'boolean',
    ['Translated', 'Terjemahan'],
    ['The speaker surely spoke another language', 'Penutur pasti memakai bahasa lain'],
    ({ quote }) => quote.translated !== undefined,
    { required: true },
  ),
  column(
    'text',
    'string',
    ['Words', 'Kata-kata'],
    [
      'A snippet of 200 characters, or all with --text full; pieces parted by " … "',
      'Cuplikan 200 karakter, atau utuh dengan --text full; potongan dipisah " … "',
    ],
    ({ quote }, { text }) => snippet(quote.content.map(({ exact }) => exact).join(' … '), text),
    { required: true },
  ),
  column(
    'cue',
    'string',
    ['Cue', 'Penanda'],
    ['Verb or preposition of saying', 'Kata kerja atau kata depan penuturan'],
    ({ quote }, { text }) => quote.cue && snippet(quote.cue.exact, text),
  ),
  column(
    'setting',
    'string',
    ['Setting', 'Kesempatan'],
    ['Where it was said, in the words of the report', 'Di mana diucapkan, menurut kata laporan'],
    ({ quote }, { text }) => quote.setting && snippet(quote.setting.exact, text),
  ),
  column(
    'speaker',
    'string',
    ['Speaker', 'Penutur'],
    ['Whose words; empty where nobody is named', 'Kata-kata siapa; kosong bila tidak disebut'],
    ({ quote }) => quote.speaker?.value.name,
  ),
  column(
    'speaker_kind',
    'string',
    ['What the speaker is', 'Jenis penutur'],
    ['person, state, institution ...', 'person, state, institution ...'],
    ({ quote }) => quote.speaker?.value.kind,
  ),
  column(
    'speaker_certainty',
    'string',
    ['Certainty of the speaker', 'Kepastian penutur'],
    ['stated, or implied', 'stated: disebut; implied: tersirat'],
    ({ quote }) => quote.speaker?.certainty,
    { values: CERTAINTIES },
  ),
  column(
    'speaker_as_named',
    'string',
    ['Speaker as named', 'Sebutan penutur'],
    ['The words at the cue that say who speaks', 'Kata di dekat penanda yang menyebut penuturnya'],
    ({ quote }, { text }) => quote.source && snippet(quote.source.exact, text),
  ),
  column(
    'unattributed',
    'string',
    ['Why no speaker', 'Mengapa tanpa penutur'],
    [
      'agentless, unnamed or unresolved',
      'agentless: tanpa pelaku; unnamed: tanpa nama; unresolved: tidak terurai',
    ],
    ({ quote }) => quote.unattributed,
    { values: ['agentless', 'unnamed', 'unresolved'] },
  ),
  ...wayColumns<PlacedSaying>(),
  column(
    'addressee',
    'string',
    ['Addressee', 'Kepada'],
    ['To whom', 'Kepada siapa'],
    ({ quote }) => quote.addressee?.value.name,
  ),
  column(
    'parent_quote_id',
    'string',
    ['Inside the quote', 'Di dalam kutipan'],
    ['The quote in whose words this one stands', 'Kutipan yang memuat kutipan ini'],
    ({ origin, quote }) => quote.parent && sayingId(origin.article, quote.parent),
  ),
  ...offsetColumns<PlacedSaying>(
    ({ quote }) => stretchOf(quote),
    ({ shelved }) => shelved,
  ),
  column(
    'rule',
    'string',
    ['Rule', 'Aturan'],
    ['That found it', 'Yang menemukannya'],
    ({ quote }) => quote.rule,
    { required: true },
  ),
  column(
    'person_speaker',
    'string',
    ['Speaker by a person', 'Penutur menurut orang'],
    [
      'Whose words a person says they are, beside the speaker that was read; (nobody) for nobody, empty where nobody looked',
      'Penutur menurut seseorang, di samping yang terbaca; (nobody) berarti bukan siapa-siapa, kosong bila belum diperiksa',
    ],
    ({ person }) => person && (person.name ?? NOBODY),
  ),
  column(
    'person_speaker_by',
    'string',
    ['Who says so', 'Siapa yang menyatakan'],
    ['Of person_speaker: the name of that person', 'Untuk person_speaker: nama orang itu'],
    ({ person }) => person?.by,
  ),
  column(
    'person_speaker_at',
    'datetime',
    ['When that was said', 'Kapan dinyatakan'],
    ['Of person_speaker: in UTC', 'Untuk person_speaker: dalam UTC'],
    ({ person }) => person?.at,
  ),
]

/** Who said what. */
export const quotes: Table = tableOf<PlacedSaying>({
  name: 'quotes',
  title: { en: 'Quotes', id: 'Kutipan' },
  description: {
    en: 'One row for each quote said at an exported event, and for each of its reports that was said at none.',
    id: 'Satu baris untuk tiap kutipan dari peristiwa yang diekspor, dan tiap kutipan laporannya yang tidak terikat peristiwa.',
  },
  columns,
  primaryKey: ['quote_id'],
  foreignKeys: [toEvent, toReport],
  rows: sayings,
})
