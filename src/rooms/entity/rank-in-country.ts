/**
 * Offices whose words mean another office in some states, of those whose state the title leaves out: "Foreign Secretary Vikram Misri" of a report
 * of Delhi is a civil servant.
 */
import type { MentionTables } from '../../lang/tables/mention.ts'
import type { Entity, Office } from '../../model/entity.ts'
import { once } from '../../text/once.ts'
import { foldWord } from '../../text/token.ts'

const wordsOf = once(
  ({ offices }: MentionTables) =>
    new Map(
      // "leader" is of a party as often as of a state
      offices.flatMap(({ form, inCountry, weak }) =>
        inCountry === undefined || weak ? [] : [[foldWord(form), inCountry] as const],
      ),
    ),
)

/** Gives a person the office its title means in the country served, where that is told by something else. */
export function rankInCountry(person: Entity, tables: MentionTables): Entity {
  const { office, country } = person
  if (office?.rule !== 'mention/office' || country === undefined) return person
  const words = office.evidence[0].exact
  const held: Office | undefined = wordsOf(tables).get(foldWord(words))?.[country.value]
  if (held === undefined || held === office.value) return person
  return { ...person, office: { ...office, value: held, rule: 'entity/rank-in-country' } }
}
