/** "Ketiganya", "all three": whom they stand for. */
import type { Encounter } from '../encounter.ts'
import type { Party } from '../party/side.ts'

/**
 * The three of the last two encounters that share one, or of the last encounter of three: "Dengan A ia ... Dengan B ...
 * Ketiganya".
 */
export function threeBefore(encounters: readonly Encounter[]): readonly Party[] {
  const met = encounters
    .filter(({ group }) => group === 'meet' || group === 'call')
    .map(({ parties }) => personsAmong(parties))
  const [before, last] = met.slice(-2)
  const all = [...(before ?? []), ...(last ?? [])]
  const three = all.filter(
    ({ entity }, index) => all.findIndex((one) => one.entity === entity) === index,
  )
  if (three.length === 3 && last?.length === 2) return three
  const known = met.findLast((persons) => persons.length === 3)
  if (known !== undefined) return known
  // the persons of all encounters, where they are three
  const persons = encounters.flatMap(({ parties }) => personsAmong(parties))
  const distinct = persons.filter(
    ({ entity }, index) => persons.findIndex((one) => one.entity === entity) === index,
  )
  return distinct.length === 3 ? distinct : []
}

function personsAmong(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ entity }) => entity.kind === 'person')
}
