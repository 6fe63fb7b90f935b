/**
 * Namesakes: "Defence Minister Pedro Sánchez" of a report of Colombia is not the prime minister of Spain whom the table knows by that name.
 */
import type { GazetteerRow } from '../../gazetteer/gazetteer.ts'
import type { Mention, Office } from '../../model/entity.ts'

/** Offices of so few that one named with it who never held it is another person of the name. */
const RARE: ReadonlySet<Office | undefined> = new Set<Office | undefined>([
  ...(['head_of_state', 'head_of_government', 'foreign_minister', 'defence_minister'] as const),
])

/**
 * Whether a person named with an office is somebody else than the row of that name: it never held the office, nor any but such offices,
 * and the report names no country of it.
 *
 * @param countries those the report names
 */
export function isNamesake(
  { office, former, country }: Mention,
  row: GazetteerRow,
  countries: ReadonlySet<string>,
): boolean {
  if (country !== undefined || former === true) return false
  const held = row.holdings ?? []
  return (
    office?.certainty === 'stated' &&
    RARE.has(office.value) &&
    held.length > 0 &&
    held.every((one) => RARE.has(one.office) && one.office !== office.value) &&
    held.every((one) => !countries.has(one.country)) &&
    (row.country === undefined || !countries.has(row.country))
  )
}
