import type { EntityKind, EntityRef } from '../model/entity.ts'
import type { Problem } from '../model/problem.ts'
import { isOnRecord, type Quote } from '../model/quote.ts'
import type { Reading } from '../model/reading.ts'
import { quoteKey } from './review-id.ts'

/** A participant of a reading whom the tables do not have. */
export interface Stranger {
  readonly entity: string
  readonly name: string
  readonly kind: EntityKind
  /** The country was concluded, no word says it. */
  readonly impliedCountry: boolean
}

/** A quote nobody is named for. */
export interface LooseQuote {
  /** `q3`, in its reading. */
  readonly quote: string
  readonly key: string
  /** The record it was spoken at, where one holds it. */
  readonly record?: string
  /** Who may have said it: the persons and bodies named next to it, the nearest first. */
  readonly near: readonly EntityRef[]
}

/** What of a reading somebody should look at; enough for the queue, and far smaller than the reading. */
export interface ReadingDoubts {
  readonly article: string
  readonly report: string
  /** Those that have a place in the text. */
  readonly problems: readonly Problem[]
  readonly strangers: readonly Stranger[]
  /** Actors of the tables the report names. */
  readonly known: readonly (EntityRef & { readonly row: string })[]
  readonly quotes: readonly LooseQuote[]
}

// As many as there are digits to answer with.
const NEAR = 4

/** Gathers what is doubtful in a reading. */
export function doubtsOf(reading: Reading): ReadingDoubts {
  const { article, problems, entities, records, quotes } = reading
  const taking = new Map(
    records.flatMap(({ event }) =>
      event.participants.map(({ value }) => [value.entity, value] as const),
    ),
  )
  const actors = entities.filter(({ kind }) => kind === 'person' || kind === 'institution')
  return {
    article: article.id,
    report: article.report,
    problems: problems.filter(({ evidence }) => evidence !== undefined),
    strangers: actors.flatMap(({ id, name, kind, row }) => {
      const there = taking.get(id)
      if (row !== undefined || there === undefined) return []
      return [{ entity: id, name, kind, impliedCountry: there.country?.certainty === 'implied' }]
    }),
    known: actors.flatMap(({ id, name, kind, row }) =>
      row === undefined ? [] : [{ entity: id, name, kind, row }],
    ),
    quotes: quotes
      .filter((quote) => quote.speaker === undefined && isOnRecord(quote))
      .map((quote) => {
        const record = records.find((one) => one.quotes.includes(quote.id))?.id
        return {
          quote: quote.id,
          key: quoteKey(article.report, quote),
          ...(record === undefined ? {} : { record }),
          near: nearTo(quote, reading),
        }
      }),
  }
}

function nearTo(
  { content: [first] }: Quote,
  { mentions, entities }: Reading,
): readonly EntityRef[] {
  const apart = (start: number, end: number): number =>
    Math.max(0, first.start - end, start - first.end)
  return entities
    .filter(({ kind }) => kind === 'person' || kind === 'institution')
    .map(({ id, name, kind, mentions: own }) => ({
      ref: { entity: id, name, kind },
      apart: Math.min(
        ...own.map((index) => {
          const span = mentions[index]?.span
          return span === undefined ? Number.POSITIVE_INFINITY : apart(span.start, span.end)
        }),
      ),
    }))
    .sort((a, b) => a.apart - b.apart || (a.ref.entity < b.ref.entity ? -1 : 1))
    .slice(0, NEAR)
    .map(({ ref }) => ref)
}
