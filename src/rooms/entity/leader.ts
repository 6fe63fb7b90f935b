/**
 * Leaders: "the Fijian leader" is the head of that state or of its government, whichever of the two a report has named.
 */
import type { Mention, Office } from '../../model/entity.ts'
import { foldWord } from '../../text/token.ts'
import { nearest, type Person } from './person.ts'

const LEADING: ReadonlySet<Office> = new Set(['head_of_state', 'head_of_government'])

/**
 * "Fijian President A arrived in Lima. The Fijian leader ...": the one named before, where nobody named before holds the
 * office that usually leads the state.
 *
 * @param titles folded titles of a state's leader, whichever of its offices he holds
 */
export function leaderBefore(
  persons: readonly Person[],
  mention: Mention,
  titles: ReadonlySet<string>,
  officesHeld: (person: Person) => readonly { office: Office; country: string }[],
): Person | undefined {
  const { country, index, office, former } = mention
  if (
    country === undefined ||
    former === true ||
    !titles.has(foldWord(office?.evidence[0].exact ?? ''))
  )
    return undefined
  const told = persons.filter(
    (person) =>
      (person.places[0] ?? index) < index &&
      officesHeld(person).some((one) => one.country === country.value && LEADING.has(one.office)),
  )
  const usual = told.some((person) =>
    officesHeld(person).some((one) => one.office === office?.value),
  )
  return usual ? undefined : nearest(told, mention)
}
