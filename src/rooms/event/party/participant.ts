/**
 * Participants: who of an encounter's parties stands in the record, and in what part.
 */
import type { Office } from '../../../model/entity.ts'
import type { Part, Participant } from '../../../model/event.ts'
import { implied, type Sourced, stated } from '../../../model/evidence.ts'
import type { Encounter } from '../encounter.ts'
import { tokensCited } from '../scene/citation.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import type { Party } from './side.ts'

/**
 * Persons, and states no person speaks for. A visit has its host: the person named at it, else the
 * state it leads to.
 */
export function partiesOf(scene: Scene, encounter: Encounter): readonly Party[] {
  const { country } = encounter
  // "The foreign ministers of Fiji and Peru, A and B, signed": named twice
  const parties = encounter.parties.filter(
    ({ entity }, index, all) => all.findIndex((one) => one.entity === entity) === index,
  )
  if (encounter.group === 'visit' && country !== undefined) {
    // "The foreign ministers of Fiji and Peru arrived": of states their ministers stand for
    const persons = parties.filter(
      ({ entity, delegates }) => entity.kind === 'person' || delegates === true,
    )
    const host = scene.state(country)
    const hosted = encounter.tellings.some(({ hosts }) =>
      hosts.some(({ entity }) => persons.some((one) => one.entity === entity)),
    )
    if (
      host === undefined ||
      (hosted && persons.length > 1) ||
      persons.some(({ entity }) => entity.country?.value === country)
    )
      return persons
    const mention = encounter.tellings.flatMap(({ destinations }) => destinations).at(0) ?? -1
    return [...persons, { entity: host, mention }]
  }
  const persons = parties.filter(({ entity }) => entity.kind === 'person')
  // a state recalls its ambassador: both are parties
  if (encounter.group === 'recall') return parties
  // "menghadiri KTT G7": the gathering is the setting, no party
  const gathered = encounter.tellings.some(({ kind }) => kind === 'summit')
  const spoken = new Set(persons.flatMap(({ entity }) => entity.country?.value ?? []))
  const [only] = parties
  // "KTT ASEAN akan digelar": of a gathering alone the body is all that is named
  if (gathered && parties.length === 1 && only?.entity.kind === 'institution') return parties
  return parties.filter(
    ({ entity }) =>
      entity.kind === 'person' ||
      !(
        (entity.country !== undefined && spoken.has(entity.country.value)) ||
        (gathered && entity.country?.value === 'IGO')
      ),
  )
}

/** Makes the participant of a party, with the office held that day; where only a pronoun stands for it, the lead telling is the evidence. */
export function participantOf(
  scene: Scene,
  encounter: Encounter,
  party: Party,
  lead: Telling,
  office: Sourced<Office> | undefined,
): Sourced<Participant> {
  const { entity, mention } = party
  const country = recalledFor(scene, encounter, party) ?? entity.country
  const value: Participant = {
    entity: entity.id,
    name: entity.name,
    kind: entity.kind === 'person' || entity.kind === 'state' ? entity.kind : 'institution',
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
    part: partOf(encounter, party),
  }
  const found = scene.mentions[mention]
  if (found !== undefined) return stated(value, 'event/party', found.span)
  return implied(
    value,
    'event/party-resolved',
    tokensCited(scene, lead.trigger.from, lead.trigger.to),
  )
}

/** The state that calls an envoy home is his, though only where he was is told with his name: "menarik Dubes A dari Fiji". */
function recalledFor(
  scene: Scene,
  { group, parties }: Encounter,
  { entity }: Party,
): Sourced<string> | undefined {
  const [by] = parties
  const home = by?.entity.country?.value
  if (group !== 'recall' || by === undefined || home === undefined) return undefined
  if (entity.kind !== 'person' || by.entity.kind === 'person') return undefined
  const found = scene.mentions[by.mention]
  if (found === undefined || entity.country?.value === home) return undefined
  return implied(home, 'event/recalled-for', found.span)
}

function partOf(encounter: Encounter, { entity }: Party): Part {
  if (encounter.group === 'statement') return 'speaker'
  if (encounter.group === 'agreement') {
    const signed = encounter.tellings.some(({ trigger }) => trigger.word.signs === true)
    return signed ? 'signatory' : 'party'
  }
  if (encounter.group === 'visit')
    return entity.country?.value === encounter.country ? 'host' : 'visitor'
  return 'participant'
}
