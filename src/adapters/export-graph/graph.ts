import type { Exporter, ExportStock } from '../../ports.ts'
import { linkedFile, type Tally } from '../export/linked-file.ts'
import { CoPresence } from './co-presence.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'

/** Writes who was together with whom for Gephi and its like, `actors.gexf`. */
export const gexfExporter: Exporter = {
  name: 'gexf',
  async *files(stock) {
    yield linkedFile('actors.gexf', 'application/gexf+xml', (tally) =>
      written(stock, tally, (graph) => gexf(graph, stock)),
    )
  },
}

/** Writes who was together with whom for igraph, NetworkX and their like, `actors.graphml`. */
export const graphmlExporter: Exporter = {
  name: 'graphml',
  async *files(stock) {
    yield linkedFile('actors.graphml', 'application/graphml+xml', (tally) =>
      written(stock, tally, graphml),
    )
  },
}

/** The file counts ties; events that tie nobody are left out. */
async function* written(
  stock: ExportStock,
  tally: Tally,
  write: (graph: CoPresence) => Iterable<string>,
): AsyncIterable<string> {
  const graph = new CoPresence()
  for await (const dossier of stock.dossiers()) if (!graph.add(dossier)) tally.leftOut++
  tally.written = graph.edges().length
  yield* write(graph)
}
