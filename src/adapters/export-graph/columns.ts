import type { ActorNode, TieEdge } from './co-presence.ts'

/** What is told of a node or an edge beside its id and label: a column in the program that opens the graph. */
export interface Column<T> {
  readonly name: string
  /** As both formats call it. */
  readonly type: 'string' | 'int'
  value(of: T): string | number | undefined
}

/** Columns of actors. */
export const ACTOR_COLUMNS: readonly Column<ActorNode>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'country', type: 'string', value: ({ country }) => country },
  {
    name: 'offices',
    type: 'string',
    value: ({ offices }) => (offices.length === 0 ? undefined : offices.join('|')),
  },
  // Whom a person gathered with him: as they were read, and by whose word.
  {
    name: 'linked',
    type: 'string',
    value: ({ linked }) => (linked.length === 0 ? undefined : linked.join('|')),
  },
  { name: 'events', type: 'int', value: ({ events }) => events },
]

/** Columns of ties. */
export const TIE_COLUMNS: readonly Column<TieEdge>[] = [
  { name: 'kinds', type: 'string', value: ({ kinds }) => kinds.join('|') },
]
