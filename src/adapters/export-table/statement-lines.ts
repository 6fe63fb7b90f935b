import type { Exporter, ExportStock } from '../../ports.ts'
import { escapedJson } from '../export/escaped-json.ts'
import { shelfOf } from '../export/shelf.ts'
import { inSnippets } from '../export/snippet.ts'
import { type ExportedStatement, statementsOf } from '../export/statements.ts'

/** One `kawat/statement@1` on each line, as `kawat search` tells them: all wordings, and each quote where it stands; words in snippets. */
export function statementLinesExporter(): Exporter {
  return {
    name: 'statements',
    async *files(stock) {
      let rows = 0
      async function* lines(): AsyncGenerator<string> {
        for await (const statement of statementsOf(shelfOf(stock))) {
          rows++
          yield `${lineOf(statement, stock)}\n`
        }
      }
      yield {
        name: 'statements.jsonl',
        mediaType: 'application/x-ndjson',
        content: lines(),
        count: () => rows,
      }
    },
  }
}

function lineOf(
  { statement, reports, outlets, origins, events, told }: ExportedStatement,
  { text }: ExportStock,
): string {
  const spread = { reports, outlets, origins, events }
  const line = { schema: 'kawat/statement@1', ...statement, ...spread, told }
  return escapedJson(text === 'full' ? line : inSnippets(line))
}
