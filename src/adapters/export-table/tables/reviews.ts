import type { ReviewAct, ReviewAction } from '../../../model/review.ts'
import { actsOn } from '../../export/acts.ts'
import type { Shelf } from '../../export/shelf.ts'
import { utcOf } from '../moment-cells.ts'
import { type Column, column, type Table, tableOf } from '../table.ts'
import { eventIdColumn, toEvent } from './keys.ts'

interface ReviewRow {
  readonly event: string
  readonly action: ReviewAction
}

async function* rows(shelf: Shelf): AsyncGenerator<ReviewRow> {
  // A verdict that two records are of two events belongs to both of them; it is told with the first.
  const told = new Set<string>()
  for await (const dossier of shelf.dossiers()) {
    for (const action of await actsOn(dossier, shelf)) {
      if (told.has(action.id)) continue
      told.add(action.id)
      yield { event: dossier.id, action }
    }
  }
}

const ACTS: readonly ReviewAct['type'][] = [
  'accept',
  'reject',
  'edit',
  'choose',
  'merge',
  'split',
  'unsure',
  'link',
  'undo',
]

const columns: readonly Column<ReviewRow>[] = [
  column(
    'review_id',
    'string',
    ['Act', 'Tindakan'],
    ['Id of the act', 'Id tindakan'],
    ({ action }) => action.id,
    { required: true },
  ),
  eventIdColumn(({ event }) => event),
  column('at', 'datetime', ['When', 'Kapan'], ['In UTC', 'Dalam UTC'], ({ action }) =>
    utcOf(action.at),
  ),
  column(
    'by',
    'string',
    ['Who', 'Siapa'],
    ['Name of the person', 'Nama orangnya'],
    ({ action }) => action.by,
    { required: true },
  ),
  column(
    'act',
    'string',
    ['What', 'Apa'],
    [
      'What was done; an undo takes back an earlier act',
      'Apa yang dilakukan; undo membatalkan tindakan sebelumnya',
    ],
    ({ action }) => action.act.type,
    { required: true, values: ACTS },
  ),
  column(
    'record_id',
    'string',
    ['Record', 'Catatan'],
    ['The record it is about; of two the first', 'Catatan yang dimaksud; dari dua yang pertama'],
    ({ action: { act } }) => ('record' in act ? act.record : 'left' in act ? act.left : undefined),
  ),
  column(
    'other_record_id',
    'string',
    ['Other record', 'Catatan lain'],
    ['Of a merge, split or unsure', 'Pada merge, split, atau unsure'],
    ({ action: { act } }) => ('right' in act ? act.right : undefined),
  ),
  column(
    'field',
    'string',
    ['Field', 'Bidang'],
    ['Where it is about one field', 'Bila menyangkut satu bidang'],
    ({ action: { act } }) => ('field' in act ? act.field : undefined),
  ),
  column(
    'value',
    'string',
    ['Value', 'Nilai'],
    ['Set or chosen, as JSON', 'Yang diisi atau dipilih, sebagai JSON'],
    ({ action: { act } }) =>
      'value' in act
        ? JSON.stringify(act.value)
        : 'actor' in act
          ? (act.actor ?? undefined)
          : undefined,
  ),
  column(
    'undoes',
    'string',
    ['Undoes', 'Membatalkan'],
    ['Id of the act taken back', 'Id tindakan yang dibatalkan'],
    ({ action: { act } }) => ('action' in act ? act.action : undefined),
  ),
  column(
    'note',
    'string',
    ['Why', 'Mengapa'],
    ["In the person's own words", 'Dengan kata-kata orangnya sendiri'],
    ({ action }) => action.note,
  ),
]

/** What persons did. */
export const reviews: Table = tableOf<ReviewRow>({
  name: 'reviews',
  title: { en: 'Reviews', id: 'Tinjauan' },
  description: {
    en: 'One row for each act of a person on an event. Acts are only ever added.',
    id: 'Satu baris untuk tiap tindakan orang pada sebuah peristiwa. Tindakan hanya bertambah.',
  },
  columns,
  primaryKey: ['review_id'],
  foreignKeys: [toEvent],
  rows,
})
