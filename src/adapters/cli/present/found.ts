/** What a search found, for people: stories with the words in them, quotes with who said and who carried them. */
import type { Hit, PlacedQuote } from '../../../ports.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/width.ts'
import { dateInWords } from './moment.ts'

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

/** Quotes, each with its words, and below who said it to whom, through whom, in which report; ends in a line break. */
export function quotesInWords(quotes: readonly PlacedQuote[], session: Session): string {
  const { words, paint, form, columns = ROOM } = session
  return quotes
    .map(({ quote, origin }) => {
      const said = printable(quote.content.map(({ exact }) => exact).join(' … '))
      const speaker = printable(quote.speaker?.value.name ?? words.labels.noSpeaker)
      const carriers = [
        ...(quote.chain?.map(({ who }) => who.value.name) ??
          (quote.carrier === undefined ? [] : [quote.carrier.value.name])),
        ...origin.chain.map(({ name }) => name),
      ].map(printable)
      const way = [...new Set(carriers)].map((name) => words.labels.via(name))
      const outlet = printable(origin.outlet ?? words.labels.unknownOutlet)
      const about = [speaker, ...way, outlet, ...dayOf(origin.published, session)]
      if (form === 'plain') {
        const cells = [
          origin.article,
          quote.id,
          speaker,
          [...new Set(carriers)].join(', '),
          outlet,
          said,
        ]
        return `${cells.map(cell).join('\t')}\n`
      }
      const shown = quote.verbatim ? `“${said}”` : said
      const lines = wrap(shown, columns - 2).map((line) => `  ${line}`)
      return `${lines.join('\n')}\n    ${paint('dim', about.join(' · '))}\n`
    })
    .join('')
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
