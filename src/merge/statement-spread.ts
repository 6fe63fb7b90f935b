import type { Origin } from '../model/dossier.ts'
import { isOnRecord, type Quote } from '../model/quote.ts'
import type { Reading } from '../model/reading.ts'
import type { QuoteRef, Statement } from '../model/statement.ts'
import { foldName } from './name.ts'
import { firstOrigin, originOf } from './origin.ts'

/** How far a statement has spread: in how many reports it stands, and whose reporting they are. */
export interface StatementSpread {
  readonly reports: number
  /** Outlets of those reports, in order of publication, each once; a report without one goes by its id. */
  readonly outlets: readonly string[]
  /**
   * Who brought the words to the public: the medium that first carried them, or else the first medium of the report. Ten outlets
   * that quote one broadcast are one.
   */
  readonly origins: readonly string[]
}

/**
 * Counts the reports that have a statement, and those that are independent of each other.
 *
 * @param readings at least those its quotes stand in
 */
export function spreadOf(
  { quotes }: Statement,
  readings: ReadonlyMap<string, Reading>,
): StatementSpread {
  return spreadAmong(quotes.flatMap((ref) => placedQuote(ref, readings) ?? []))
}

/** The same of quotes that stand ready with where their reports come from, in order of publication. */
export function spreadAmong(
  quotes: readonly { readonly quote: Quote; readonly origin: Origin }[],
): StatementSpread {
  const reports = new Set<string>()
  const outlets = new Set<string>()
  const origins = new Map<string, string>()
  for (const { origin, quote } of quotes) {
    reports.add(origin.report)
    outlets.add(origin.outlet ?? origin.given ?? origin.report)
    const first = broughtBy(quote, origin)
    const key = foldName(first) || first
    if (!origins.has(key)) origins.set(key, first)
  }
  return { reports: reports.size, outlets: [...outlets], origins: [...origins.values()].sort() }
}

/** A quote by its reference, with where its report comes from. */
export function placedQuote(
  { article, quote: id }: QuoteRef,
  readings: ReadonlyMap<string, Reading>,
): { readonly quote: Quote; readonly origin: Origin } | undefined {
  const reading = readings.get(article)
  const quote = reading?.quotes.find((one) => one.id === id && isOnRecord(one))
  return reading === undefined || quote === undefined
    ? undefined
    : { quote, origin: originOf(reading) }
}

/** Spokesmen and readouts speak for the speaker; the first medium is the one that had the words from them. */
function broughtBy({ chain }: Quote, origin: Origin): string {
  const medium = chain?.find(({ by }) => by === 'medium' || by === 'credit')
  return medium?.who.value.name ?? firstOrigin(origin)
}
