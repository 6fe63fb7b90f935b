import { noCursor } from './cursor.ts'

/** Where a quote stands among others: the latest published first, then by article, then as its text has them. */
export interface QuoteOrder {
  /** Empty where the report has no date. */
  readonly published: string
  readonly article: string
  readonly ordinal: number
}

/** The order as one text, for a cursor. */
export function quoteKey({ published, article, ordinal }: QuoteOrder): string {
  return `${ordinal} ${published}\n${article}`
}

/**
 * The order in a cursor's text.
 *
 * @throws StoreFault where it holds none
 */
export function quoteOrder(key: string): QuoteOrder {
  const match = /^(\d+) ([^\n]*)\n([\s\S]*)$/.exec(key)
  if (match === null) throw noCursor(key)
  const [, ordinal, published = '', article = ''] = match
  return { published, article, ordinal: Number(ordinal) }
}

/** Negative where the first comes first. */
export function byQuoteOrder(a: QuoteOrder, b: QuoteOrder): number {
  if (a.published !== b.published) return a.published > b.published ? -1 : 1
  if (a.article !== b.article) return a.article < b.article ? -1 : 1
  return a.ordinal - b.ordinal
}
