import { matchesQuote, spokenQuotes } from '../../merge.ts'
import type { ReviewAction } from '../../model/review.ts'
import type { PageOf, PlacedQuote, QuoteQuery } from '../../ports.ts'
import { attributionsOf, standingActs } from '../../review.ts'
import { fromCursor, pageSize, toPage } from '../store/cursor.ts'
import { byQuoteOrder, quoteKey, quoteOrder } from '../store/quote-order.ts'
import type { Kept } from './arrivals.ts'

/** A page of quotes on record, the latest published first. */
export function findQuotes(
  readings: readonly Kept[],
  query: QuoteQuery,
  cursor: string | undefined,
  limit: number,
  reviews: readonly ReviewAction[],
): PageOf<PlacedQuote> {
  const after = cursor === undefined ? undefined : quoteOrder(fromCursor(cursor))
  const attributions = attributionsOf(standingActs(reviews))
  const found = readings
    .flatMap(({ reading }) =>
      spokenQuotes(reading, attributions)
        .filter((spoken) => matchesQuote(spoken, query))
        .map(({ quote, origin, person }) => ({
          published: origin.published ?? '',
          article: origin.article,
          ordinal: reading.quotes.indexOf(quote),
          placed: { quote, origin, ...(person === undefined ? {} : { person }) },
        })),
    )
    .filter((one) => after === undefined || byQuoteOrder(after, one) < 0)
    .sort(byQuoteOrder)
  const { items, next } = toPage(found, pageSize(limit), quoteKey)
  return {
    items: items.map(({ placed }) => placed),
    ...(next === undefined ? {} : { next }),
  }
}
