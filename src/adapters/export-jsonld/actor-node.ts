import type { Dossier } from '../../model/dossier.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { Participant } from '../../model/event.ts'
import { plainLine } from '../export/plain.ts'
import { iri, type Node, said } from './context.ts'

const TYPES: { readonly [kind in EntityKind]: string } = {
  person: 'Person',
  state: 'Country',
  institution: 'Organization',
  outlet: 'NewsMediaOrganization',
  place: 'Place',
  document: 'CreativeWork',
}

/** Somebody or something the record names; one node for all events, its id made of kind and name. */
export function actorNode(actor: {
  readonly entity: string
  readonly name: string
  readonly kind: EntityKind
  readonly country?: string
}): Node {
  const { entity, name, kind, country } = actor
  return said({
    '@id': iri('actor', entity),
    '@type': [TYPES[kind], 'prov:Agent'],
    name: plainLine(name),
    // Whom somebody acts for is not his nationality.
    'kawat:country': country,
  })
}

/** Somebody's part in an event, with the office held that day: a Role between the event and the actor. */
export function roleNode(
  { entity, name, kind, office, country, part }: Participant,
  person?: Dossier['participants'][number]['person'],
): Node {
  return said({
    '@type': 'Role',
    roleName: part,
    'kawat:office': office?.value,
    // Which actor a person says this is stands beside the one that was read.
    'kawat:personsActor':
      person &&
      said({
        'kawat:entity': person.actor === null ? undefined : plainLine(person.actor),
        'kawat:nobody': person.actor === null ? true : undefined,
        'kawat:decidedBy': plainLine(person.by),
        'kawat:decidedAt': person.at,
      }),
    attendee: actorNode({
      entity,
      name,
      kind,
      ...(country === undefined ? {} : { country: country.value }),
    }),
  })
}
