import type { ReviewAction } from '../../model/review.ts'
import { cutTo, plainLine } from '../export/plain.ts'
import { iri, type Node, said } from './context.ts'

/** What a person did to an event: who, when, why. */
export function reviewNode(event: string, { id, at, by, note, act }: ReviewAction): Node {
  return said({
    '@id': iri('review', id),
    '@type': 'prov:Activity',
    'kawat:act': act.type,
    'kawat:field': 'field' in act ? act.field : undefined,
    description: note === undefined ? undefined : cutTo(plainLine(note), 200),
    endedAtTime: at,
    used: iri('event', event),
    wasAssociatedWith: {
      '@id': iri('reviewer', by),
      '@type': ['Person', 'prov:Person'],
      name: plainLine(by),
    },
  })
}
