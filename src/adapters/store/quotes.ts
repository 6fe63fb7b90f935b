import { foldName, matchesQuote, queryDays } from '../../merge.ts'
import type { Origin } from '../../model/dossier.ts'
import type { Quote } from '../../model/quote.ts'
import type { PageOf, PlacedQuote, QuoteQuery } from '../../ports.ts'
import { type Attributions, quoteKey as reviewKey, speakerReview } from '../../review.ts'
import { attributionsIn, reportsOf } from './attributions.ts'
import { fromCursor, pageSize, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import { type QuoteOrder, quoteKey, quoteOrder } from './quote-order.ts'
import { getReading } from './readings.ts'

interface Found extends QuoteOrder {
  readonly speaker_country: string | null
  readonly origin: string
  readonly body: string
}

/** A page of quotes on record, the latest published first. */
export async function findQuotes(
  database: Database,
  query: QuoteQuery,
  cursor: string | undefined,
  limit: number,
): Promise<PageOf<PlacedQuote>> {
  const size = pageSize(limit)
  const found: { readonly key: string; readonly placed: PlacedQuote }[] = []
  let after = cursor === undefined ? undefined : quoteOrder(fromCursor(cursor))
  const attributions = await attributionsIn(database)
  const reports = reportsOf(attributions)
  for (let ask = size + 1; found.length <= size; ask = Math.min(1000, ask * 2)) {
    const rows = await quotesBehind(database, query, reports, after, ask)
    for (const row of rows) {
      const placed = await placedQuote(database, row, attributions)
      const country = row.speaker_country
      if (!matchesQuote({ ...placed, ...(country === null ? {} : { country }) }, query)) continue
      found.push({ key: quoteKey(row), placed })
    }
    if (rows.length < ask) break
    after = rows.at(-1)
  }
  const { items, next } = toPage(found.slice(0, size + 1), size, ({ key }) => key)
  return {
    items: items.map(({ placed }) => placed),
    ...(next === undefined ? {} : { next }),
  }
}

/** A quote with what a person says of whose it is; only then is its whole reading looked up, for the names of its entities. */
async function placedQuote(
  database: Database,
  { body, origin: from, article }: Found,
  attributions: Attributions,
): Promise<PlacedQuote> {
  const placed = { quote: JSON.parse(body) as Quote, origin: JSON.parse(from) as Origin }
  const { quote, origin } = placed
  if (attributions.size === 0 || !attributions.has(reviewKey(origin.report, quote))) return placed
  const entities = (await getReading(database, article))?.entities ?? []
  const person = speakerReview(attributions, origin.report, quote, entities)
  return { ...placed, ...(person === undefined ? {} : { person }) }
}

/** What the columns can tell; the rest is asked of the quotes themselves. */
function quotesBehind(
  database: Database,
  query: QuoteQuery,
  reports: readonly string[],
  after: QuoteOrder | undefined,
  limit: number,
): Promise<readonly Found[]> {
  const { from, dialect } = database
  const { first } = queryDays(query)
  const speaker = query.speaker?.trim()
  const words = query.words === undefined ? [] : foldName(query.words).split(' ')
  return database.rows(
    from
      .selectFrom('quote')
      .innerJoin('shown', 'shown.number', 'quote.reading')
      .select(['quote.published', 'quote.article', 'quote.ordinal', 'quote.speaker_country'])
      .select(['quote.body', 'shown.origin'])
      .where('quote.on_record', '=', 1)
      // Texts of dates: what begins later in the year is greater, a finer date than its day.
      .$if(first !== undefined, (select) =>
        select.where('quote.published', '>=', (first as string).slice(0, 4)),
      )
      .$if(speaker !== undefined, (select) =>
        select.where((is) => {
          const named = /^[A-Z]{3}$/.test(speaker ?? '')
            ? is('quote.speaker_country', '=', speaker ?? '')
            : dialect.holds(is.ref('quote.speaker_folded'), foldName(speaker ?? ''))
          // Of whose words a person spoke, the columns know nothing.
          return reports.length === 0
            ? named
            : is.or([named, dialect.among(is.ref('shown.report'), reports)])
        }),
      )
      .$if(query.carrier !== undefined, (select) =>
        select.where((is) =>
          dialect.holds(is.ref('quote.carriers'), foldName(query.carrier ?? '')),
        ),
      )
      .where((is) => is.and(words.map((word) => dialect.holds(is.ref('quote.words'), ` ${word} `))))
      .$if(after !== undefined, (select) =>
        select.where((is) =>
          is.or([
            is('quote.published', '<', after?.published ?? ''),
            is.and([
              is('quote.published', '=', after?.published ?? ''),
              is('quote.article', '>', after?.article ?? ''),
            ]),
            is.and([
              is('quote.published', '=', after?.published ?? ''),
              is('quote.article', '=', after?.article ?? ''),
              is('quote.ordinal', '>', after?.ordinal ?? 0),
            ]),
          ]),
        ),
      )
      .orderBy('quote.published', 'desc')
      .orderBy('quote.article')
      .orderBy('quote.ordinal')
      .limit(limit),
  )
}
