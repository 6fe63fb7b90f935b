import type { Moment } from '../../../model/moment.ts'
import { utcOf } from '../moment-cells.ts'
import { type Column, column } from '../table.ts'
import { GRAINS } from './lists.ts'

/** A time as told: on the clock of the place, how fine, and as an instant where that can be known. */
export function timeColumns<Row>(moment: (row: Row) => Moment | undefined): readonly Column<Row>[] {
  return [
    column(
      'start_local',
      'string',
      ['Begin', 'Mulai'],
      [
        'On the clock of the place, as fine as known: 2023, 2023-06, 2023-06-19, 2023-06-19T16:30',
        'Menurut jam setempat, serinci yang diketahui: 2023, 2023-06, 2023-06-19, 2023-06-19T16:30',
      ],
      (row) => moment(row)?.start,
    ),
    column(
      'end_local',
      'string',
      ['End', 'Selesai'],
      [
        'Of a stretch of time, included; the same form',
        'Bila berupa rentang, termasuk; bentuknya sama',
      ],
      (row) => moment(row)?.end,
    ),
    column(
      'zone',
      'string',
      ['Zone', 'Zona waktu'],
      [
        'IANA zone of that clock; empty where nothing tells it',
        'Zona IANA jam itu; kosong bila tidak diketahui',
      ],
      (row) => moment(row)?.zone ?? undefined,
    ),
    column(
      'precision',
      'string',
      ['Precision', 'Ketelitian'],
      ['How fine the time is known', 'Seberapa rinci waktunya diketahui'],
      (row) => moment(row)?.grain,
      { values: GRAINS },
    ),
    column(
      'approximate',
      'boolean',
      ['About', 'Kira-kira'],
      ['Reports say "about" of the time', 'Laporan menyebut "sekitar" untuk waktunya'],
      (row) => moment(row)?.approx,
    ),
    column(
      'instant',
      'datetime',
      ['Instant', 'Saat'],
      [
        'The begin in UTC, where hour and zone are known; never made up from a day alone',
        'Saat mulai dalam UTC, bila jam dan zona diketahui; tidak pernah dikarang dari tanggal saja',
      ],
      (row) => utcOf(moment(row)?.instant),
    ),
  ]
}
