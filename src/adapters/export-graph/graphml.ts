import type { ActorNode, CoPresence, TieEdge } from './co-presence.ts'
import { ACTOR_COLUMNS, type Column, TIE_COLUMNS } from './columns.ts'
import { emptyElement, openElement, xmlText } from './xml.ts'

// GraphML knows no labels, weights and times of its own: there they are columns like the others.
const NODE_COLUMNS: readonly Column<ActorNode>[] = [
  { name: 'label', type: 'string', value: ({ label }) => label },
  ...ACTOR_COLUMNS,
  { name: 'start', type: 'string', value: ({ start }) => start },
  { name: 'end', type: 'string', value: ({ end }) => end },
]
const EDGE_COLUMNS: readonly Column<TieEdge>[] = [
  { name: 'weight', type: 'int', value: ({ weight }) => weight },
  ...TIE_COLUMNS,
  { name: 'start', type: 'string', value: ({ start }) => start },
  { name: 'end', type: 'string', value: ({ end }) => end },
]

/** Writes a graph as GraphML. */
export function* graphml(graph: CoPresence): Iterable<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declare('node', NODE_COLUMNS),
    ...declare('edge', EDGE_COLUMNS),
    '<graph id="kawat" edgedefault="undirected">\n',
  ].join('\n')
  for (const node of graph.nodes()) {
    yield `${openElement('node', { id: node.id })}${data('node', NODE_COLUMNS, node)}</node>\n`
  }
  for (const [id, edge] of graph.edges().entries()) {
    const { source, target } = edge
    const head = openElement('edge', { id: `e${id}`, source, target })
    yield `${head}${data('edge', EDGE_COLUMNS, edge)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

function declare<T>(of: 'node' | 'edge', columns: readonly Column<T>[]): readonly string[] {
  return columns.map(({ name, type }) =>
    emptyElement('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type }),
  )
}

function data<T>(of: 'node' | 'edge', columns: readonly Column<T>[], item: T): string {
  return columns
    .map(({ name, value }) => {
      const one = value(item)
      return one === undefined
        ? ''
        : `${openElement('data', { key: `${of}-${name}` })}${xmlText(one)}</data>`
    })
    .join('')
}
