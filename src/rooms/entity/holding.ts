/**
 * Holdings: the offices the gazetteer gives a person on a day, and who ever held one.
 */

import { type Gazetteer, type GazetteerRow, holds } from '../../gazetteer/gazetteer.ts'
import type { Office } from '../../model/entity.ts'
import { once } from '../../text/once.ts'

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

/** The one person who holds an office of a country on a day, by the table. */
export function soleHolder(
  gazetteer: Gazetteer,
  office: Office,
  country: string,
  day: string,
): GazetteerRow | undefined {
  const held = (holdersIn(gazetteer).get(`${office} ${country}`) ?? []).filter((row) =>
    holds(row, day).some((one) => one.office === office && one.country === country),
  )
  return held.length === 1 ? held[0] : undefined
}
