import type { PageOf, PlacedQuote } from '../../../ports.ts'
import type { ToldStatement } from './statements.ts'

/** A page of quotes, and what of it is one statement. */
export interface FoundQuotes extends PageOf<PlacedQuote> {
  /** Those that more than one quote has, in the reports of the page and of the events they were spoken at. */
  readonly statements: readonly ToldStatement[]
  /** By a statement's id an event whose reports tell all its wordings. */
  readonly shownAt: ReadonlyMap<string, string>
}
