import { firstOrigin } from '../../../merge.ts'
import type { Candidate, Dossier, FieldReason, Origin } from '../../../model/dossier.ts'
import type { FieldName } from '../../../model/review.ts'
import type { Shelf } from '../../export/shelf.ts'
import { FIELDS, fieldText, rivalsOf } from '../field-text.ts'
import { type Column, column, listed, type Table, tableOf } from '../table.ts'
import { eventIdColumn, toEvent } from './keys.ts'
import { REASONS } from './lists.ts'

interface RivalRow {
  readonly dossier: Dossier
  readonly field: FieldName
  readonly rank: number
  readonly rival: Candidate<unknown>
}

async function* rows(shelf: Shelf): AsyncGenerator<RivalRow> {
  for await (const dossier of shelf.dossiers()) {
    for (const field of FIELDS) {
      const { state } = dossier[field]
      if (state !== 'conflict' && state !== 'compatible') continue
      for (const [index, rival] of rivalsOf(dossier, field).entries()) {
        yield { dossier, field, rank: index + 1, rival }
      }
    }
  }
}

function originsOf({ dossier, rival }: RivalRow): readonly Origin[] {
  const holders = new Set(rival.holders.map(({ record }) => record))
  return dossier.members.filter(({ record }) => holders.has(record.id)).map(({ origin }) => origin)
}

const columns: readonly Column<RivalRow>[] = [
  eventIdColumn(({ dossier }) => dossier.id),
  column(
    'field',
    'string',
    ['Field', 'Bidang'],
    ['In which reports differ', 'Yang berbeda antarlaporan'],
    ({ field }) => field,
    { required: true, values: FIELDS },
  ),
  column(
    'rank',
    'integer',
    ['Rank', 'Urutan'],
    ['From 1, the value of most reports first', 'Dari 1, nilai dari laporan terbanyak lebih dulu'],
    ({ rank }) => rank,
    { required: true },
  ),
  column(
    'state',
    'string',
    ['How they differ', 'Sifat perbedaan'],
    [
      'conflict: it contradicts another value of the field; compatible: it contradicts none, the reason explains the difference',
      'conflict: bertentangan dengan nilai lain bidang itu; compatible: tidak bertentangan, alasannya menjelaskan bedanya',
    ],
    ({ dossier, field, rival }) =>
      rival.aside === undefined ? dossier[field].state : 'compatible',
    { required: true, values: ['compatible', 'conflict'] },
  ),
  column(
    'reason',
    'string',
    ['Reason', 'Alasan'],
    [
      'grain: one says more; rounding; zone: another clock; wording: two names of one thing; stations: two cities of one journey; plan-and-outcome; differs: a contradiction',
      'grain: ada yang lebih rinci; rounding: pembulatan; zone: jam lain; wording: dua nama satu hal; stations: dua kota satu perjalanan; plan-and-outcome: rencana dan hasil; differs: bertentangan',
    ],
    ({ dossier, field, rival }) =>
      (rival.aside ?? dossier[field].reason) satisfies FieldReason | undefined,
    { values: REASONS },
  ),
  column(
    'value',
    'string',
    ['Value', 'Nilai'],
    [
      'A time as 2023-06-19T16:30 Asia/Shanghai, a place as Beijing, CHN (venue), a length as PT3H; ~ is about',
      'Waktu seperti 2023-06-19T16:30 Asia/Shanghai, tempat seperti Beijing, CHN (lokasi), lama seperti PT3H; ~ berarti kira-kira',
    ],
    ({ field, rival }) => fieldText(field, rival.value),
    { required: true },
  ),
  column(
    'agreed',
    'boolean',
    ['In events', 'Ada di events'],
    ['It is the value in the table events', 'Nilai inilah yang ada di tabel events'],
    ({ dossier, field, rival }) => {
      const { agreed } = dossier[field]
      return agreed !== undefined && fieldText(field, agreed) === fieldText(field, rival.value)
    },
    { required: true },
  ),
  column(
    'records',
    'integer',
    ['Records', 'Catatan'],
    ['How many hold it', 'Berapa yang menyebutnya'],
    ({ rival }) => rival.holders.length,
    { required: true },
  ),
  column(
    'record_ids',
    'string',
    ['Record ids', 'Id catatan'],
    ['Parted by "; "', 'Dipisah "; "'],
    ({ rival }) => listed(rival.holders.map(({ record }) => record)),
  ),
  column(
    'outlets',
    'string',
    ['Outlets', 'Media'],
    ['Of the reports that hold it, parted by "; "', 'Media laporan yang menyebutnya, dipisah "; "'],
    (row) => listed(originsOf(row).map(({ outlet }) => outlet)),
  ),
  column(
    'origin_names',
    'string',
    ['Origins', 'Sumber'],
    ['Whose reporting it is, parted by "; "', 'Liputan siapa, dipisah "; "'],
    (row) => listed(originsOf(row).map(firstOrigin)),
  ),
]

/** Values reports differ in. */
export const conflicts: Table = tableOf<RivalRow>({
  name: 'conflicts',
  title: { en: 'Differences', id: 'Perbedaan' },
  description: {
    en: 'One row for each rival value of a field in which the reports of an event differ, contradicting or not.',
    id: 'Satu baris untuk tiap nilai pada bidang yang berbeda antarlaporan, bertentangan atau tidak.',
  },
  columns,
  primaryKey: ['event_id', 'field', 'rank'],
  foreignKeys: [toEvent],
  rows,
})
