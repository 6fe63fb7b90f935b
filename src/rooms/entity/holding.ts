/**
 * Holdings: the offices the gazetteer gives a person on a day, and who ever held one.
 */
import type { Gazetteer, GazetteerRow, Holding } from '../../gazetteer/gazetteer.ts'
import { once } from '../../text/once.ts'

/** Offices a person held on a date, by the table. */
export function holds(row: GazetteerRow, date: string): readonly Holding[] {
  return (row.holdings ?? []).filter(
    ({ from, to }) =>
      from.slice(0, 10) <= date && (to === undefined || date.slice(0, to.length) <= to),
  )
}

/** The persons of the tables who ever held an office of a country, laid out once for a gazetteer. */
export const holdersIn: (gazetteer: Gazetteer) => ReadonlyMap<string, readonly GazetteerRow[]> =
  once(({ rows }: Gazetteer) => {
    const holders = new Map<string, Set<GazetteerRow>>()
    for (const row of rows.values()) {
      if (row.kind !== 'person') continue
      for (const { office, country } of row.holdings ?? []) {
        const key = `${office} ${country}`
        holders.set(key, (holders.get(key) ?? new Set()).add(row))
      }
    }
    return new Map(Array.from(holders, ([key, held]) => [key, [...held]]))
  })
