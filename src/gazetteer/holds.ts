/** Offices the tables give a person on a day. */
import type { GazetteerRow, Holding } from './gazetteer.ts'

/** Offices a person held on a date, by the table. */
export function holds(row: GazetteerRow, date: string): readonly Holding[] {
  return (row.holdings ?? []).filter(
    ({ from, to }) =>
      from.slice(0, 10) <= date && (to === undefined || date.slice(0, to.length) <= to),
  )
}
