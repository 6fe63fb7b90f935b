/** Statements over the exported reports: each utterance once, in however many reports and wordings it stands. */
import {
  joinUtterances,
  type Meaning,
  originOf,
  type ReportedEvent,
  STATEMENT_WINDOW,
  type StatementSpread,
  spreadAmong,
  type Utterance,
  utterancesOf,
} from '../../merge.ts'
import type { Origin } from '../../model/dossier.ts'
import type { Quote } from '../../model/quote.ts'
import type { Reading } from '../../model/reading.ts'
import type { QuoteRef, Statement } from '../../model/statement.ts'
import { type Attributions, asAttributed } from '../../review.ts'
import { compareText } from './cited.ts'
import { sayingId, sayings } from './said.ts'
import type { Shelf } from './shelf.ts'

/** A statement, and the exported events it was said at. */
export interface ExportedStatement extends StatementSpread {
  readonly statement: Statement
  /** In the order of the events. */
  readonly events: readonly string[]
  /** In order of publication. */
  readonly told: readonly ToldQuote[]
}

/** A quote of a statement: in which of its wordings, and where it stands. */
export interface ToldQuote {
  /** Counted from 1; the first is the most quoted. */
  readonly wording: number
  readonly quote: Quote
  readonly origin: Origin
  /** The event it was said at, where a record says so. */
  readonly event: string | undefined
}

/** A quote as it is remembered until all are known. */
interface Spoken {
  readonly article: string
  readonly quote: string
  readonly day: number
  readonly event: string | undefined
}

// Who has no day is alone with others who have none.
const UNDATED = -1_000_000

/**
 * Joins the quotes of the exported reports whose speaker is known, oldest first. Of the whole record only their ids and days are held at
 * hand, and the words of one speaker at a time, for as long as no week of silence parts them.
 */
export async function* statementsOf(shelf: Shelf): AsyncGenerator<ExportedStatement> {
  const attributions = (await shelf.attributions?.()) ?? new Map()
  const events = new Map<string, string[]>()
  const speakers = await speakersOf(noting(shelf, events), attributions)
  const meaning = (await shelf.meaning?.()) ?? ownMeaning
  const runs = [...speakers].flatMap(([speaker, spoken]) =>
    runsOf(spoken).map((run) => ({ speaker, run, first: run[0]?.day ?? UNDATED })),
  )
  runs.sort((a, b) => a.first - b.first || compareText(a.speaker, b.speaker))
  for (const { speaker, run } of runs) {
    yield* joinRun(speaker, run, shelf, meaning, attributions, events)
  }
}

/** Without tables a word means itself. */
const ownMeaning: Meaning = (_, word) => (word.length > 3 ? [word] : [])

const NO_MEANING: Meaning = () => []

/** By speaker, the quotes that are exported. */
async function speakersOf(
  shelf: Shelf,
  attributions: Attributions,
): Promise<ReadonlyMap<string, readonly Spoken[]>> {
  const speakers = new Map<string, Spoken[]>()
  let last: { readonly article: string; readonly own: ReadonlyMap<string, Utterance> } | undefined
  for await (const { event, origin, shelved, quote } of sayings(shelf)) {
    const { article } = origin
    if (last?.article !== article) {
      last = { article, own: utterancesById(shelved.reading, NO_MEANING, attributions) }
    }
    const utterance = last.own.get(quote.id)
    if (utterance === undefined) continue
    const spoken = { article, quote: quote.id, day: utterance.day ?? UNDATED, event }
    const there = speakers.get(utterance.speakerKey)
    if (there === undefined) speakers.set(utterance.speakerKey, [spoken])
    else there.push(spoken)
  }
  return speakers
}

/** The shelf, which on the way notes for each article the exported events it tells of. */
function noting(shelf: Shelf, events: Map<string, string[]>): Shelf {
  return {
    ...shelf,
    async *dossiers() {
      for await (const dossier of shelf.dossiers()) {
        for (const article of new Set(dossier.members.map(({ origin }) => origin.article))) {
          const there = events.get(article)
          if (there === undefined) events.set(article, [dossier.id])
          else there.push(dossier.id)
        }
        yield dossier
      }
    },
  }
}

function utterancesById(
  reading: Reading,
  meaning: Meaning,
  attributions: Attributions,
): ReadonlyMap<string, Utterance> {
  const own = utterancesOf(asAttributed(reading, attributions), meaning)
  return new Map(own.map((one) => [one.quote, one]))
}

/** A speaker's quotes, parted where he said nothing for longer than statements are joined over. */
function runsOf(spoken: readonly Spoken[]): readonly (readonly Spoken[])[] {
  const runs: Spoken[][] = []
  let last = Number.NEGATIVE_INFINITY
  for (const one of spoken.toSorted((a, b) => a.day - b.day)) {
    const run = runs.at(-1)
    if (run === undefined || one.day - last > STATEMENT_WINDOW) runs.push([one])
    else run.push(one)
    last = one.day
  }
  return runs
}

async function* joinRun(
  speaker: string,
  run: readonly Spoken[],
  shelf: Shelf,
  meaning: Meaning,
  attributions: Attributions,
  events: ReadonlyMap<string, readonly string[]>,
): AsyncGenerator<ExportedStatement> {
  const utterances: Utterance[] = []
  const places = new Map<string, Omit<ToldQuote, 'wording'>>()
  for (const [article, own] of Map.groupBy(run, (one) => one.article)) {
    const reading = (await shelf.shelved(article))?.reading
    if (reading === undefined) continue
    const found = utterancesById(reading, meaning, attributions)
    for (const { quote: id, event } of own) {
      const utterance = found.get(id)
      const quote = reading.quotes.find((one) => one.id === id)
      if (utterance?.speakerKey !== speaker || quote === undefined) continue
      utterances.push(utterance)
      places.set(keyOf({ article, quote: id }), { quote, origin: originOf(reading), event })
    }
  }
  const reported = utterances.flatMap(({ article }): readonly ReportedEvent[] =>
    (events.get(article) ?? []).map((id) => ({ id, members: [{ origin: { article } }] })),
  )
  const { statements } = joinUtterances(utterances, reported)
  for (const statement of statements) yield exported(statement, places)
}

function exported(
  statement: Statement,
  places: ReadonlyMap<string, Omit<ToldQuote, 'wording'>>,
): ExportedStatement {
  const wordings = new Map(
    statement.wordings.flatMap(({ quotes }, index) =>
      quotes.map((ref) => [keyOf(ref), index + 1] as const),
    ),
  )
  const told = statement.quotes.flatMap((ref) => {
    const place = places.get(keyOf(ref))
    return place === undefined ? [] : [{ ...place, wording: wordings.get(keyOf(ref)) ?? 1 }]
  })
  const events = [...new Set(told.flatMap(({ event }) => event ?? []))]
  return { ...spreadAmong(told), statement, events, told }
}

function keyOf({ article, quote }: QuoteRef): string {
  return `${article}/${quote}`
}

/** A statement's id in an export: that of the smallest of its quotes. */
export function statementKey({ id }: Statement): string {
  const at = id.lastIndexOf('/')
  return sayingId(id.slice(0, at), id.slice(at + 1))
}
