import { carried } from '../export/excerpt.ts'
import { plainLine } from '../export/plain.ts'
import { type ExportedStatement, statementKey } from '../export/statements.ts'
import { iri, type Node, said } from './context.ts'
import { quoteIri } from './speech-node.ts'

/** A statement that several quotes are: what was said, once, with the quotes that have it so or in other words. */
export function statementNode(
  { statement, reports, origins, events, told }: ExportedStatement,
  allowed: 'evidence' | 'full',
): Node {
  const { speaker, wordings, carriers } = statement
  const [{ text, language }] = wordings
  return said({
    '@id': iri('statement', statementKey(statement)),
    '@type': ['Quotation', 'prov:Entity'],
    text: carried(plainLine(text), allowed),
    inLanguage: language,
    'kawat:speaker': plainLine(speaker.name),
    'kawat:wordings': wordings.length,
    'kawat:carrier': carriers.map(plainLine),
    'kawat:reports': reports,
    'kawat:origin': origins.map(plainLine),
    workExample: told.map(({ quote, origin }) => quoteIri(origin.article, quote.id)),
    aboutEvent: events.map((event) => iri('event', event)),
  })
}
