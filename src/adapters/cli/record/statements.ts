import {
  joinStatements,
  type Meaning,
  placedQuote,
  type StatementSpread,
  spreadOf,
} from '../../../merge.ts'
import type { Dossier, Origin } from '../../../model/dossier.ts'
import type { Quote } from '../../../model/quote.ts'
import type { Reading } from '../../../model/reading.ts'
import type { SpeakerReview } from '../../../model/speaker-review.ts'
import type { QuoteRef, Statement, StatementLink } from '../../../model/statement.ts'
import type { PlacedQuote, Store } from '../../../ports.ts'
import {
  type Attributions,
  asAttributed,
  attributionsOf,
  speakerReview,
  standingActs,
} from '../../../review.ts'

/** A statement as the reports looked at have it: in how many it stands, and each of its quotes where it stands. */
export interface ToldStatement extends Statement, StatementSpread {
  readonly told: readonly ToldQuote[]
}

/** A quote of a statement. */
export interface ToldQuote {
  readonly quote: Quote
  readonly origin: Origin
  /** Whose words a person says these are. */
  readonly person?: SpeakerReview
}

/** Statements of some reports, with the links that leave room for doubt. */
export interface ToldStatements {
  readonly statements: readonly ToldStatement[]
  readonly doubts: readonly StatementLink[]
  /** Reports looked at, and how many there are. */
  readonly looked: number
  readonly reports: number
}

/**
 * Most reports looked at: one speaker's quotes of a week are compared pair by pair, and a summit may have a thousand reports.
 */
export const REPORTS_JOINED = 100

// The surest come first; of a hundred reports with nine quotes each nearly all pairs are in some doubt.
const DOUBTS = 200

/** Readings by their article, each fetched once; those that are gone are left out. */
export async function readingsOf(
  articles: Iterable<string>,
  store: Store,
): Promise<ReadonlyMap<string, Reading>> {
  const readings = new Map<string, Reading>()
  for (const article of new Set(articles)) {
    const reading = await store.reading(article)
    if (reading !== undefined) readings.set(article, reading)
  }
  return readings
}

/** What persons said of whose quotes are. */
export async function attributionsIn(store: Store): Promise<Attributions> {
  return attributionsOf(standingActs(await store.reviews()))
}

/**
 * Joins what speakers said over some reports; only statements are given of which a quote is wanted.
 *
 * @param readings the reports, at most 100
 * @param wanted whether a quote belongs to what was asked for
 */
export function statementsIn(
  readings: ReadonlyMap<string, Reading>,
  dossiers: readonly Dossier[],
  attributions: Attributions,
  meaning: Meaning,
  wanted: (quote: QuoteRef) => boolean,
): Pick<ToldStatements, 'statements' | 'doubts'> {
  const attributed = new Map(
    [...readings].map(([article, reading]) => [article, asAttributed(reading, attributions)]),
  )
  const { statements, links } = joinStatements([...attributed.values()], meaning, dossiers)
  const own = statements.filter(({ quotes }) => quotes.some(wanted))
  const refs = new Set(own.flatMap(({ quotes }) => quotes.map(refOf)))
  return {
    statements: own.map((statement) => ({
      ...statement,
      ...spreadOf(statement, attributed),
      told: statement.quotes.flatMap((ref) => toldQuote(ref, readings, attributed, attributions)),
    })),
    doubts: links
      .filter(
        ({ same, left, right }) =>
          same === 'unsure' && (refs.has(refOf(left)) || refs.has(refOf(right))),
      )
      .slice(0, DOUBTS),
  }
}

/** A quote as it was read, and beside it what a person says: the words worked with are neither. */
function toldQuote(
  ref: QuoteRef,
  readings: ReadonlyMap<string, Reading>,
  attributed: ReadonlyMap<string, Reading>,
  attributions: Attributions,
): readonly ToldQuote[] {
  const placed = placedQuote(ref, attributed)
  const reading = readings.get(ref.article)
  const quote = reading?.quotes.find(({ id }) => id === ref.quote)
  if (placed === undefined || reading === undefined || quote === undefined) return []
  const { origin } = placed
  const person = speakerReview(attributions, origin.report, quote, reading.entities)
  return [{ quote, origin, ...(person === undefined ? {} : { person }) }]
}

/** A reference as one word. */
export function refOf({ article, quote }: QuoteRef): string {
  return `${article}/${quote}`
}

/** What speakers said at an event, joined over its reports; of very many the first published are looked at. */
export async function statementsOn(
  dossier: Dossier,
  readings: ReadonlyMap<string, Reading>,
  attributions: Attributions,
  meaning: Meaning,
): Promise<ToldStatements> {
  const spoken = new Set(
    dossier.members.flatMap(({ record, origin }) =>
      record.quotes.map((quote) => refOf({ article: origin.article, quote })),
    ),
  )
  const told = statementsIn(readings, [dossier], attributions, meaning, (ref) =>
    spoken.has(refOf(ref)),
  )
  const articles = new Set(dossier.members.map(({ origin }) => origin.article))
  return { ...told, looked: readings.size, reports: articles.size }
}

/** The articles of an event that are looked at, the first published first, undated last. */
export function articlesOf({ members }: Dossier): readonly string[] {
  const origins = members.map(({ origin }) => origin)
  const key = ({ published = '~', article }: Origin): string => `${published} ${article}`
  const sorted = origins.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  return [...new Set(sorted.map(({ article }) => article))].slice(0, REPORTS_JOINED)
}

/**
 * The statements of a page of quotes, joined over the reports they stand in and those of the events they were spoken at.
 */
export async function statementsOfPage(
  page: readonly PlacedQuote[],
  store: Store,
  meaning: Meaning,
): Promise<PageStatements> {
  const refs = new Set(
    page.map(({ quote, origin }) => refOf({ article: origin.article, quote: quote.id })),
  )
  const own = await readingsOf(
    page.map(({ origin }) => origin.article),
    store,
  )
  const events = new Map<string, Dossier>()
  for (const { quote, origin } of page) {
    for (const { id, quotes } of own.get(origin.article)?.records ?? []) {
      const event = quotes.includes(quote.id) ? await store.dossier(id) : undefined
      if (event !== undefined) events.set(event.id, event)
    }
  }
  const others = [...events.values()].flatMap(articlesOf).filter((article) => !own.has(article))
  const room = Math.max(0, REPORTS_JOINED - own.size)
  const readings = new Map([...own, ...(await readingsOf(others.slice(0, room), store))])
  const attributions = await attributionsIn(store)
  const told = statementsIn(readings, [...events.values()], attributions, meaning, (ref) =>
    refs.has(refOf(ref)),
  )
  return { statements: told.statements, shownAt: whereShown(told.statements, events) }
}

/** Of each statement an event whose reports have it in all its wordings, where there is one: `kawat show` of it tells them. */
function whereShown(
  statements: readonly ToldStatement[],
  events: ReadonlyMap<string, Dossier>,
): ReadonlyMap<string, string> {
  const reports = [...events].map(([id, event]) => [id, new Set(articlesOf(event))] as const)
  return new Map(
    statements.flatMap(({ id, quotes }) => {
      const has = reports.find(([, articles]) =>
        quotes.every(({ article }) => articles.has(article)),
      )
      return has === undefined ? [] : [[id, has[0]] as const]
    }),
  )
}

/** Statements of which a page of quotes has some, and by their id an event that tells all their wordings. */
export interface PageStatements {
  readonly statements: readonly ToldStatement[]
  readonly shownAt: ReadonlyMap<string, string>
}
