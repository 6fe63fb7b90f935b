import type { Dossier } from '../../model/dossier.ts'
import { reviewStateOf } from '../../model/review-state.ts'
import type { Exporter, ExportStock } from '../../ports.ts'
import { actsOn } from '../export/acts.ts'
import { snippet } from '../export/snippet.ts'

/** One `kawat/dossier@1` on each line: all rivals of all fields with their holders; evidence in snippets. */
export function jsonLinesExporter(): Exporter {
  return {
    name: 'jsonl',
    async *files(stock) {
      let rows = 0
      async function* lines(): AsyncGenerator<string> {
        for await (const dossier of stock.dossiers()) {
          rows++
          yield `${await lineOf(dossier, stock)}\n`
        }
      }
      yield {
        name: 'events.jsonl',
        mediaType: 'application/x-ndjson',
        content: lines(),
        count: () => rows,
      }
    },
  }
}

async function lineOf(dossier: Dossier, stock: ExportStock): Promise<string> {
  const state = reviewStateOf(await actsOn(dossier, stock))
  // Outcomes are passages of the report themselves; everything else that was copied from it stands in `exact`.
  const cut = (key: string, value: unknown): unknown =>
    typeof value === 'string' && (key === 'exact' || key === 'value')
      ? snippet(value, stock.text)
      : value
  return JSON.stringify({ schema: 'kawat/dossier@1', ...dossier, review: state }, cut)
}
