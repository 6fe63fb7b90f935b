import type { Dossier } from '../../model/dossier.ts'
import { reviewStateOf } from '../../model/review-state.ts'
import type { Exporter, ExportStock } from '../../ports.ts'
import { actsOn } from '../export/acts.ts'
import { escapedJson } from '../export/escaped-json.ts'
import { inSnippets } from '../export/snippet.ts'

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
  const review = reviewStateOf(await actsOn(dossier, stock))
  const line = { schema: 'kawat/dossier@1', ...dossier, review }
  return escapedJson(stock.text === 'full' ? line : inSnippets(line))
}
