/**
 * The country of a leader or minister whose title does not say it, where a report has named one state only that has no such holder yet:
 * "Ghana opened an embassy in Kingston. The ribbon was cut by President Kwabena Asomaning and by Jamaican Prime Minister Delroy Brissett."
 */
import type { Entity, Mention, Office } from '../../model/entity.ts'
import { type Evidence, implied, type Sourced } from '../../model/evidence.ts'

/** Offices of which a state has one, and that a report gives without a country only where its reader knows it. */
const SOLE: ReadonlySet<Office | undefined> = new Set([
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'defence_minister',
])
/** Bodies of many states. */
const NOBODYS: ReadonlySet<string> = new Set(['IGO', 'EUE'])

/** Gives such persons the one state left once those of officials beside them are taken, in the order they are named. */
export function byElimination(
  people: readonly Entity[],
  mentions: readonly Mention[],
): readonly Entity[] {
  // by the person: two of one name are two
  const settled = new Map(people.map((one) => [one, one]))
  for (const person of people) {
    const first = mentions[person.mentions[0] ?? -1]
    if (person.country !== undefined || person.row !== undefined || first === undefined) continue
    if (!SOLE.has(person.office?.value) || first.form === 'short') continue
    const country = stateLeft(person, first, mentions, [...settled.values()])
    if (country !== undefined) settled.set(person, { ...person, country })
  }
  return people.map((one) => settled.get(one) ?? one)
}

function stateLeft(
  person: Entity,
  first: Mention,
  mentions: readonly Mention[],
  people: readonly Entity[],
): Sourced<string> | undefined {
  const states = new Map<string, Evidence>()
  for (let index = 0; index < first.index; index++) {
    const { kind, country, span } = mentions[index] as Mention
    if (country === undefined || NOBODYS.has(country.value)) continue
    if (kind === 'state' && !states.has(country.value)) states.set(country.value, span)
  }
  const taken = new Set<string>()
  for (const other of people) {
    if (other === person || other.country === undefined) continue
    const held = other.office?.value === person.office?.value
    const beside = other.mentions.some((index) => mentions[index]?.sentence === first.sentence)
    if (!held && !beside) continue
    states.delete(other.country.value)
    taken.add(other.country.value)
  }
  // one state alone is no choice: "Togo has offered help." and, in another paragraph, some foreign minister
  if (states.size !== 1 || taken.size === 0) return undefined
  const [[country, span]] = states as unknown as [[string, Evidence]]
  return implied(country, 'entity/state-left', span)
}
