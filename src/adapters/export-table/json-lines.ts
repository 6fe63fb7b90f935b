import type { Dossier } from '../../model/dossier.ts'
import { reviewStateOf } from '../../model/review-state.ts'
import type { Exporter, ExportStock } from '../../ports.ts'
import { actsOn } from '../export/acts.ts'
import { escapedJson } from '../export/escaped-json.ts'
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
  const review = reviewStateOf(await actsOn(dossier, stock))
  const line = { schema: 'kawat/dossier@1', ...dossier, review }
  return escapedJson(stock.text === 'full' ? line : inSnippets(line))
}

/** Outcomes are passages of the report themselves (`value`); everything else copied from it stands in `exact`. */
function inSnippets(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    return key === 'exact' || key === 'value' ? snippet(value, 'evidence') : value
  }
  if (Array.isArray(value)) return value.map((one) => inSnippets(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, inSnippets(one, name)]),
  )
}
