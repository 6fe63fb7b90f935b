import type { CoPresence } from './co-presence.ts'
import { ACTOR_COLUMNS, type Column, TIE_COLUMNS } from './columns.ts'
import { emptyElement, openElement, xmlText } from './xml.ts'

/** Writes a graph as GEXF 1.3 with dynamic nodes and edges: each is there from its first event to its last. */
export function* gexf(
  graph: CoPresence,
  { made, version }: { readonly made: string; readonly version: string },
): Iterable<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `${openElement('meta', { lastmodifieddate: made.slice(0, 10) })}<creator>Kawat ${xmlText(version)}</creator>` +
      '<description>Who was together with whom: weight counts events</description></meta>',
    '<graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">',
    declare('node', ACTOR_COLUMNS),
    declare('edge', TIE_COLUMNS),
    '<nodes>\n',
  ].join('\n')
  for (const node of graph.nodes()) {
    const { id, label, start, end } = node
    yield `${openElement('node', { id, label, start, end })}${values(ACTOR_COLUMNS, node)}</node>\n`
  }
  yield '</nodes>\n<edges>\n'
  for (const [id, edge] of graph.edges().entries()) {
    const { source, target, weight, start, end } = edge
    const head = openElement('edge', { id, source, target, weight, start, end })
    yield `${head}${values(TIE_COLUMNS, edge)}</edge>\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

const TYPES = { string: 'string', int: 'integer' } as const

function declare<T>(of: 'node' | 'edge', columns: readonly Column<T>[]): string {
  const lines = columns.map(({ name, type }) =>
    emptyElement('attribute', { id: name, title: name, type: TYPES[type] }),
  )
  return [openElement('attributes', { class: of, mode: 'static' }), ...lines, '</attributes>'].join(
    '',
  )
}

function values<T>(columns: readonly Column<T>[], of: T): string {
  const told = columns.flatMap(({ name, value }) => {
    const one = value(of)
    return one === undefined ? [] : [emptyElement('attvalue', { for: name, value: one })]
  })
  return told.length === 0 ? '' : `<attvalues>${told.join('')}</attvalues>`
}
