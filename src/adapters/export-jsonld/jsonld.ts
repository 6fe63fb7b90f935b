import type { Points } from '../../gazetteer/points.ts'
import type { Dossier } from '../../model/dossier.ts'
import { isOnRecord } from '../../model/quote.ts'
import type { Reading } from '../../model/reading.ts'
import type { Exporter, ExportStock } from '../../ports.ts'
import type { Attributions } from '../../review.ts'
import { reviewsOf } from '../export/cited.ts'
import { escapedJson } from '../export/escaped-json.ts'
import { Excerpts } from '../export/excerpt.ts'
import { linkedFile, type Tally } from '../export/linked-file.ts'
import { shelfOf } from '../export/shelf.ts'
import { statementsOf } from '../export/statements.ts'
import { exportWords } from '../export/word-choice.ts'
import { articleNodes } from './article-node.ts'
import { contextOf, iri, type Node } from './context.ts'
import { eventNode } from './event-node.ts'
import { type CitedText, citedValues, valueAnnotation } from './evidence-node.ts'
import { reviewNode } from './review-node.ts'
import { quoteIri, speechNodes } from './speech-node.ts'
import { statementNode } from './statement-node.ts'

/** How linked data is written. */
export interface LinkedDataOptions {
  /** What names of things begin with, ending in `:`, `/` or `#`: `urn:kawat:` unless the record is on the web somewhere. */
  readonly base?: string
  readonly language?: 'en' | 'id'
  /** Coordinates of places. */
  readonly points: Points
}

/**
 * Writes events as linked data, `events.jsonld`: schema.org for what happened and was said, Web Annotations for the words
 * each value was read from, PROV for who says so. One document with one graph, a thing on each line, written event by event.
 */
export function linkedDataExporter(options: LinkedDataOptions): Exporter {
  return {
    name: 'jsonld',
    async *files(stock) {
      yield linkedFile('events.jsonld', 'application/ld+json', (tally) =>
        document(stock, options, tally),
      )
    },
  }
}

async function* document(
  stock: ExportStock,
  options: LinkedDataOptions,
  tally: Tally,
): AsyncIterable<string> {
  const { base = 'urn:kawat:', points, language } = options
  const words = exportWords(language)
  const provenance = {
    '@id': iri('export', stock.made),
    '@type': 'prov:Entity',
    generatedAtTime: stock.made,
    wasAttributedTo: {
      '@id': iri('program', 'kawat', stock.version),
      '@type': ['SoftwareApplication', 'prov:SoftwareAgent'],
      name: 'Kawat',
      softwareVersion: stock.version,
    },
  }
  yield `{"@context":${escapedJson(contextOf(base))},\n"@graph":[\n${escapedJson(provenance)}`
  // Articles and rules are told once, with the first event that rests on them: ids alone are remembered.
  const told = new Set<string>()
  const attributions = (await stock.attributions?.()) ?? new Map()
  for await (const dossier of stock.dossiers()) {
    const readings = await readingsOf(dossier, stock)
    const quotes = quotesOf(dossier, readings)
    const nodes = [
      eventNode(dossier, { words, points, quotes }),
      ...sourceNodes(dossier, readings, stock, attributions, told),
      ...(await reviewsOf(dossier, stock)).map((action) => reviewNode(dossier.id, action)),
    ]
    tally.written++
    yield nodes.map((node) => `,\n${escapedJson(node)}`).join('')
  }
  for await (const statement of statementsOf(shelfOf(stock))) {
    // A quote nobody else has says all there is to say of it.
    if (statement.told.length < 2) continue
    yield `,\n${escapedJson(statementNode(statement, stock.text))}`
  }
  yield '\n]}\n'
}

type Readings = ReadonlyMap<string, Reading | undefined>

async function readingsOf({ members }: Dossier, stock: ExportStock): Promise<Readings> {
  const readings = new Map<string, Reading | undefined>()
  for (const { origin } of members) {
    if (!readings.has(origin.article))
      readings.set(origin.article, await stock.reading(origin.article))
  }
  return readings
}

/** The quotes on record that were spoken at an event. */
function quotesOf({ members }: Dossier, readings: Readings): readonly string[] {
  return members.flatMap(({ record, origin }) =>
    (readings.get(origin.article)?.quotes ?? [])
      .filter((quote) => record.quotes.includes(quote.id) && isOnRecord(quote))
      .map(({ id }) => quoteIri(origin.article, id)),
  )
}

/** Evidence of every value, and what was not told yet: the articles with their speech, the rules. */
function sourceNodes(
  dossier: Dossier,
  readings: Readings,
  { text: allowed }: ExportStock,
  attributions: Attributions,
  told: Set<string>,
): readonly Node[] {
  const nodes: Node[] = []
  const once = (id: string, make: () => readonly Node[]): void => {
    if (told.has(id)) return
    told.add(id)
    nodes.push(...make())
  }
  for (const member of dossier.members) {
    const { record, origin } = member
    const reading = readings.get(origin.article)
    const excerpts = reading === undefined ? undefined : new Excerpts(reading.article.text)
    const text: CitedText = { article: origin.article, excerpts, allowed }
    once(origin.article, () => [
      ...articleNodes(origin, reading),
      ...(reading === undefined ? [] : speechNodes(reading, text, attributions)),
    ])
    const values = citedValues(member, allowed)
    nodes.push(...values.map((value) => valueAnnotation(dossier.id, record.id, value, text)))
    const rules = [
      ...values.map(({ sourced }) => sourced.rule),
      ...(reading?.quotes ?? []).filter(isOnRecord).map(({ rule }) => rule),
      ...(reading?.claims ?? []).map(({ rule }) => rule),
    ]
    for (const rule of rules) once(`rule ${rule}`, () => [ruleNode(rule)])
  }
  return nodes
}

/** A rule of the program: whom a value is attributed to where no person gave it. */
function ruleNode(rule: string): Node {
  return {
    '@id': iri('rule', ...rule.split('/')),
    '@type': 'prov:SoftwareAgent',
    name: rule,
  }
}
