/** What a search found, for people: stories with the words in them, quotes with who said and who carried them. */
import type { Hit, PlacedQuote } from '../../../ports.ts'
import type { FoundQuotes } from '../record/found.ts'
import { refOf, type ToldStatement } from '../record/statements.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/width.ts'
import { dateInWords } from './moment.ts'
import { ID_SHOWN } from './short-id.ts'
import { speakerInWords, spreadInWords } from './statement.ts'

/** Columns where no terminal says how many it has. */
const ROOM = 100

/** Stories, each with its title, outlet and date on a line, and the words found below; ends in a line break. */
export function hitsInWords(hits: readonly Hit[], session: Session): string {
  const { words, paint, form, columns = ROOM } = session
  return hits
    .map(({ title, outlet, published, snippet, article }) => {
      const about = [title ?? words.labels.unknownTitle, outlet ?? words.labels.unknownOutlet]
      const head = [...about, ...dayOf(published, session)].map(printable)
      const found = printable(snippet)
      if (form === 'plain') return `${[article, ...head, found].map(cell).join('\t')}\n`
      const below = wrap(found, columns - 4).map((line) => `    ${marked(line, session)}`)
      return `  ${paint('bold', head[0] as string)} ${paint('dim', `· ${head.slice(1).join(' · ')}`)}\n${below.join('\n')}\n`
    })
    .join('')
}

/**
 * Quotes, each with its words, and below who said it to whom, through whom, in which report; ends in a line break. What several
 * reports have of one statement stands once, with how many they are; in cells each quote keeps its line.
 */
export function quotesInWords(found: FoundQuotes, session: Session): string {
  const statements = new Map(
    found.statements.flatMap((one) => one.quotes.map((ref) => [refOf(ref), one] as const)),
  )
  const shown = new Set<string>()
  return found.items
    .map((placed) => {
      const ref = refOf({ article: placed.origin.article, quote: placed.quote.id })
      const statement = statements.get(ref)
      if (session.form === 'plain') return quoteInCells(placed, statement, session)
      if (statement !== undefined && shown.has(statement.id)) return ''
      if (statement !== undefined) shown.add(statement.id)
      return quoteInLines(placed, statement, statement && found.shownAt.get(statement.id), session)
    })
    .join('')
}

function quoteInLines(
  placed: PlacedQuote,
  statement: ToldStatement | undefined,
  event: string | undefined,
  session: Session,
): string {
  const { words, paint, columns = ROOM } = session
  const { quote, origin } = placed
  const said = saidInWords(quote)
  const way = carriersInWords(placed).map((name) => words.labels.via(name))
  const outlet = printable(origin.outlet ?? words.labels.unknownOutlet)
  const speaker = printable(quote.speaker?.value.name ?? words.labels.noSpeaker)
  const person = speakerInWords(placed, session)
  const about = [person ?? speaker, ...way, outlet, ...dayOf(origin.published, session)]
  const line = (text: string, indent: number): readonly string[] =>
    wrap(text, columns - indent).map((one) => ' '.repeat(indent) + one)
  const spread =
    statement === undefined || statement.reports < 2
      ? []
      : [
          `${spreadInWords(statement, session)}: ${statement.outlets.map(printable).join(', ')}`,
          ...(event === undefined || statement.wordings.length < 2
            ? []
            : [words.record.seeWordings(`kawat show ${event.slice(0, ID_SHOWN)}`)]),
        ]
  const below = [about.join(' · '), ...spread].flatMap((text) => line(text, 4))
  const lines = [
    ...line(quote.verbatim ? `“${said}”` : said, 2),
    ...below.map((one) => paint('dim', one)),
  ]
  return `${lines.join('\n')}\n`
}

/** Article, quote, speaker as read, carriers, outlet, words; then whom a person names, and the statement where several quotes are one. */
function quoteInCells(
  placed: PlacedQuote,
  statement: ToldStatement | undefined,
  { words }: Session,
): string {
  const { quote, origin, person } = placed
  const cells = [
    origin.article,
    quote.id,
    printable(quote.speaker?.value.name ?? words.labels.noSpeaker),
    carriersInWords(placed).join(', '),
    printable(origin.outlet ?? words.labels.unknownOutlet),
    saidInWords(quote),
    person === undefined ? '' : printable(person.name ?? words.review.nobody),
    statement?.id ?? '',
  ]
  return `${cells.map(cell).join('\t')}\n`
}

function saidInWords({ content }: PlacedQuote['quote']): string {
  return printable(content.map(({ exact }) => exact).join(' … '))
}

function carriersInWords({ quote, origin }: PlacedQuote): readonly string[] {
  const carriers = [
    ...(quote.chain?.map(({ who }) => who.value.name) ??
      (quote.carrier === undefined ? [] : [quote.carrier.value.name])),
    ...origin.chain.map(({ name }) => name),
  ]
  return [...new Set(carriers.map(printable))]
}

function dayOf(published: string | undefined, { words }: Session): readonly string[] {
  const day = published?.slice(0, 10)
  return day === undefined ? [] : [dateInWords(day, words)]
}

function cell(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ')
}

/** The store frames what it found by brackets; where there is no colour they stay. A story's own are painted too, and no harm is done. */
function marked(line: string, { paint }: Session): string {
  return line.replace(/\[([^[\]]*)\]/g, (framed, word: string) => {
    const painted = paint('cyan', word)
    return painted === word ? framed : painted
  })
}
