import type { Exporter, ExportStock } from '../../ports.ts'
import { escapedJson } from '../export/escaped-json.ts'
import { sayingId } from '../export/said.ts'
import { shelfOf } from '../export/shelf.ts'
import { snippet } from '../export/snippet.ts'
import {
  type ExportedStatement,
  statementKey,
  statementsOf,
  type ToldQuote,
} from '../export/statements.ts'

/** One `kawat/statement@1` on each line: an utterance with all its wordings, and each quote of it with who carried it where. */
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
  const wordings = statement.wordings.map(({ language, text: words, quotes }) => ({
    language,
    text: snippet(words, text),
    quotes: quotes.length,
  }))
  const { speaker, carriers, chains, first } = statement
  return escapedJson({
    schema: 'kawat/statement@1',
    id: statementKey(statement),
    speaker,
    wordings,
    carriers,
    chains,
    ...(first === undefined ? {} : { first }),
    reports,
    outlets,
    origins,
    events,
    quotes: told.map(quoteOf),
  })
}

function quoteOf({ wording, quote, origin, event }: ToldQuote): object {
  const { report, article, outlet, url, published } = origin
  const chain = (quote.chain ?? []).map(({ who, by }) => ({ name: who.value.name, by }))
  return {
    id: sayingId(article, quote.id),
    wording,
    report,
    article,
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(event === undefined ? {} : { event }),
    ...(quote.carrier === undefined ? {} : { carrier: quote.carrier.value.name }),
    ...(chain.length === 0 ? {} : { chain }),
  }
}
