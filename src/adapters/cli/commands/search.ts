import type { Dossier } from '../../../model/dossier.ts'
import type { DossierQuery, Hit, PageOf, PlacedQuote, QuoteQuery, Store } from '../../../ports.ts'
import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { hitsInWords, quotesInWords } from '../present/found.ts'
import { timelineInCells, timelineInWords } from '../present/timeline.ts'
import type { FoundQuotes } from '../record/found.ts'
import { type SeenDossier, seenNow } from '../record/seen.ts'
import { statementsOfPage } from '../record/statements.ts'
import type { Session } from '../session.ts'
import { safeJson } from '../terminal/printable.ts'

/** Where `--in` can look. */
export const PARTS: readonly SearchPart[] = ['reports', 'events', 'quotes']

/** What is looked through: the stories, the merged events, what somebody said. */
export type SearchPart = 'reports' | 'events' | 'quotes'

/** What is looked for, and how. */
export interface SearchSetting {
  readonly database: string
  /** Words that stand in a story; empty where only the filters are asked for. */
  readonly words: string
  readonly events: DossierQuery
  readonly quotes: QuoteQuery
  /** One part alone; all of them unless told. */
  readonly part?: SearchPart
  readonly limit?: number
  /** Where the page before ended; with a part alone. */
  readonly cursor?: string
}

interface Found {
  readonly reports?: PageOf<Hit>
  readonly events?: PageOf<Dossier>
  readonly quotes?: FoundQuotes
}

/** A page of one part, and of each of all parts together. */
const PAGE = 20
const PAGE_OF_ALL = 5

/** `kawat search`: stories, events and quotes that hold the words and fit the filters. An empty answer is an answer. */
export async function searchCommand(session: Session, setting: SearchSetting): Promise<Exit> {
  const store = await openExisting(session, setting.database)
  try {
    await tell(session, await look(store, setting, session))
    return exit.ok
  } finally {
    await store.close()
  }
}

async function look(store: Store, setting: SearchSetting, session: Session): Promise<Found> {
  const { words, events, quotes, part, cursor } = setting
  const limit = setting.limit ?? (part === undefined ? PAGE_OF_ALL : PAGE)
  const asks = (one: SearchPart): boolean => (part ?? one) === one
  const place = part === undefined ? undefined : cursor
  return {
    // Filters of events and speakers say nothing of a story by itself.
    ...(asks('reports') && words !== ''
      ? { reports: await store.search(words, place, limit) }
      : {}),
    ...(asks('events')
      ? { events: await store.dossiers(words === '' ? events : { ...events, words }, place, limit) }
      : {}),
    ...(asks('quotes')
      ? { quotes: await joined(await store.quotes(quotes, place, limit), store, session) }
      : {}),
  }
}

async function joined(
  page: PageOf<PlacedQuote>,
  store: Store,
  { world }: Session,
): Promise<FoundQuotes> {
  if (page.items.length === 0) return { ...page, statements: [], shownAt: new Map() }
  const told = await statementsOfPage(page.items, store, await world.meaning())
  const statements = told.statements.filter((statement) => statement.quotes.length > 1)
  return { ...page, statements, shownAt: told.shownAt }
}

async function tell(session: Session, { reports, events, quotes }: Found): Promise<void> {
  const { out, form, words, world } = session
  const seen = (dossier: Dossier): SeenDossier => seenNow(dossier, session)
  switch (form) {
    case 'json': {
      const { shownAt: _, ...said } = quotes ?? {}
      await out.line(
        safeJson({
          schema: 'kawat/search@1',
          reports,
          ...(events === undefined ? {} : { events: { ...events, items: events.items.map(seen) } }),
          ...(quotes === undefined ? {} : { quotes: said }),
        }),
      )
      return
    }
    case 'jsonl':
      for (const hit of reports?.items ?? []) {
        await out.line(safeJson({ schema: 'kawat/hit@1', ...hit }))
      }
      for (const dossier of events?.items ?? []) {
        await out.line(safeJson({ schema: 'kawat/dossier@1', ...seen(dossier) }))
      }
      for (const quote of quotes?.items ?? []) {
        await out.line(safeJson({ schema: 'kawat/quote@1', ...quote }))
      }
      for (const statement of quotes?.statements ?? []) {
        await out.line(safeJson({ schema: 'kawat/statement@1', ...statement }))
      }
      return
    case 'plain':
      if (events !== undefined && events.items.length > 0) {
        await out.write(timelineInCells(events.items, session, await world.places()))
      }
      if (reports !== undefined) await out.write(hitsInWords(reports.items, session))
      if (quotes !== undefined) await out.write(quotesInWords(quotes, session))
      return
    default: {
      const parts = [
        [words.questions.reports, reports, () => hitsInWords(reports?.items ?? [], session)],
        [
          words.questions.events,
          events,
          async () => timelineInWords(events?.items ?? [], session, await world.places()),
        ],
        [
          words.questions.quotes,
          quotes,
          () => (quotes === undefined ? '' : quotesInWords(quotes, session)),
        ],
      ] as const
      for (const [title, page, told] of parts) {
        if (page === undefined) continue
        await out.line(session.paint('bold', title))
        if (page.items.length === 0) await out.line(`  ${words.questions.nothing}`)
        else await out.write(await told())
        if (page.next !== undefined) await session.error.line(words.questions.more(page.next))
        await out.line('')
      }
    }
  }
}
