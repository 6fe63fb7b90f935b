/**
 * Holdings: the offices the gazetteer gives a person on a day.
 */
import type { GazetteerRow, Holding } from '../../gazetteer/gazetteer.ts'
import type { Office } from '../../model/entity.ts'

/** Offices of which a state has one. "The Indian ambassador to Fiji" is not whichever Indian ambassador the table knows. */
export const SOLE: ReadonlySet<Office | undefined> = new Set([
  'head_of_state',
  'head_of_government',
  'deputy_head',
  'foreign_minister',
  'defence_minister',
  'top_diplomat',
  'security_adviser',
  'crown_prince',
  'military_chief',
  'igo_head',
])

/** Offices a person held on a date, by the table. */
export function holds(row: GazetteerRow, date: string): readonly Holding[] {
  return (row.holdings ?? []).filter(
    ({ from, to }) =>
      from.slice(0, 10) <= date && (to === undefined || date.slice(0, to.length) <= to),
  )
}
