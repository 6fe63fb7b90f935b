import { departuresOf, lifeAt } from '../../../merge.ts'
import type { Dossier } from '../../../model/dossier.ts'
import { type Column, column, listed } from '../table.ts'
import { OUTCOMES } from './lists.ts'

/** What came of an event, as of the export, and in what it was otherwise than planned. */
export function outcomeColumns<Row>(dossier: (row: Row) => Dossier): readonly Column<Row>[] {
  return [
    column(
      'final',
      'string',
      ['What came of it', 'Akhirnya'],
      [
        'When the export was made; passed: planned, its day (in UTC) is over, and no report tells what came of it; disputed: some say it took place, others that it did not; the stages of its life stand in stages',
        'Saat ekspor dibuat; passed: direncanakan, harinya (UTC) sudah lewat, dan tak ada laporan tentang kelanjutannya; disputed: ada yang menyebut berlangsung dan ada yang menyangkalnya; tahap-tahapnya ada di stages',
      ],
      (row, { made }) => lifeAt(dossier(row).life, made).final,
      { required: true, values: OUTCOMES },
    ),
    column(
      'departures',
      'string',
      ['Otherwise than planned', 'Lain dari rencana'],
      [
        'Of time, place and duration those in which it took place otherwise than planned, parted by "; "',
        'Di antara time, place, dan duration: yang terjadi lain dari rencana, dipisah "; "',
      ],
      (row) => listed(departuresOf(dossier(row)).map(({ field }) => field)),
    ),
  ]
}
