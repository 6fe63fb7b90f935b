/**
 * Counterparts: who holds an office beside another who holds it is of another state. "Foreign Minister Sherif Abdelhamid and his counterpart,
 * Mohieldin Saleh, ..." are not both Egypt's, whatever their names tell.
 */
import type { Entity, Mention, Office } from '../../model/entity.ts'
import { implied, type Sourced } from '../../model/evidence.ts'

/** The country of whoever a person is told to be the counterpart of; undefined of nobody's counterpart, or where it is not known. */
export function counterpartOf(
  own: readonly Mention[],
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, Entity>,
): string | undefined {
  for (const { office, index } of own) {
    if (office?.rule !== 'mention/counterpart-office') continue
    const said = office.evidence[0].start
    for (let at = index - 1; at >= 0; at--) {
      const one = mentions[at] as Mention
      if (one.office?.evidence[0].start === said) return entityOf.get(at)?.country?.value
      if (one.span.end < said) break
    }
  }
  return undefined
}

/** Offices that have counterparts abroad. */
const PEERS: ReadonlySet<Office> = new Set<Office>([
  ...(['head_of_state', 'head_of_government', 'deputy_head', 'foreign_minister'] as const),
  ...(['defence_minister', 'minister', 'deputy_minister', 'security_adviser'] as const),
  ...(['top_diplomat', 'military_chief', 'envoy', 'ambassador', 'legislator'] as const),
])

/**
 * The office of a counterpart by whose he is: of whoever the sentence names first, else of whoever the sentence before names first ("She
 * reaches Wellington today. Her New Zealand counterpart ..."), and not of whoever else bears a title nearer to him.
 */
export function counterpartOffice(
  person: Entity,
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, Entity>,
): Sourced<Office> | undefined {
  if (person.office?.rule !== 'mention/counterpart-office') return undefined
  const first = mentions[person.mentions[0] ?? -1]
  if (first === undefined) return undefined
  // a title in its own sentence is his: "Director Kashif Abdullah rang his colleague from India, ..."
  const said = person.office.evidence[0].start
  const titled = mentions.find(({ span }) => span.start <= said && said < span.end)
  if (titled === undefined || titled.sentence === first.sentence) return undefined
  let owner: Mention | undefined
  for (let at = first.index - 1; at >= 0; at--) {
    const one = mentions[at] as Mention
    if (first.sentence - one.sentence > 1) break
    if (owner?.sentence === first.sentence && one.sentence < first.sentence) break
    if (one.kind === 'person' && one.of === undefined) owner = one
  }
  const entity = owner === undefined ? undefined : entityOf.get(owner.index)
  const office = entity?.office?.value
  if (owner === undefined || office === undefined || !PEERS.has(office)) return undefined
  if (entity === person || office === person.office.value) return undefined
  return implied(office, 'entity/counterpart-office', owner.span)
}
