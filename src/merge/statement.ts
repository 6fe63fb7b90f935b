import type { Origin } from '../model/dossier.ts'
import type { Reading } from '../model/reading.ts'
import type { Many } from '../model/span.ts'
import type { QuoteRef, Statement, StatementLink, Wording } from '../model/statement.ts'
import { linkWordings, type Phrase, phrasesOf } from './statement-link.ts'
import { type Meaning, type Utterance, utterancesOf } from './utterance.ts'

/** Statements, and the links between quotes that made them or leave room for doubt. */
export interface JoinedStatements {
  /** By id; a quote nobody else has is a statement of its own. */
  readonly statements: readonly Statement[]
  /** Surest first. */
  readonly links: readonly StatementLink[]
}

/** An event, and the articles that tell of it: a dossier, or as much of one. */
export interface ReportedEvent {
  readonly id: string
  readonly members: readonly { readonly origin: Pick<Origin, 'article'> }[]
}

/**
 * Joins what speakers said over reports: the same utterance in several outlets, in other words, in translation.
 *
 * Quotes are compared by speaker and by days of publication. One language: by their words. Two: by what words mean, as far as
 * `meaning` knows, by names and numbers; where that is little, only of one event and only where nothing else of the speaker fits as well.
 *
 * @param readings in any order, each once; the result depends on the set alone
 * @param meaning what a word may mean, from the tables of languages
 * @param dossiers the events these readings tell of, where they are known
 */
export function joinStatements(
  readings: readonly Reading[],
  meaning: Meaning,
  dossiers: readonly ReportedEvent[] = [],
): JoinedStatements {
  return joinUtterances(
    readings.flatMap((reading) => utterancesOf(reading, meaning)),
    dossiers,
  )
}

/** The same of utterances taken out of their readings: what is said more than a week apart is never joined, and may be joined apart. */
export function joinUtterances(
  utterances: readonly Utterance[],
  dossiers: readonly ReportedEvent[] = [],
): JoinedStatements {
  const links: StatementLink[] = []
  const statements: Statement[] = []
  const events = eventsOf(dossiers)
  for (const own of Map.groupBy(utterances, ({ speakerKey }) => speakerKey).values()) {
    const phrases = phrasesOf(own)
    const found = linkWordings(phrases, events)
    // One by one: a press conference over a hundred reports has more links than a call takes arguments.
    for (const link of found) links.push(link)
    statements.push(...gather(phrases, found).map(statementOf))
  }
  return {
    statements: statements.sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: links.sort((a, b) => b.score - a.score || (refOf(a.left) < refOf(b.left) ? -1 : 1)),
  }
}

/** The events each article tells of. */
function eventsOf(dossiers: readonly ReportedEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const events = new Map<string, Set<string>>()
  for (const { id, members } of dossiers) {
    for (const { origin } of members) {
      const there = events.get(origin.article)
      if (there === undefined) events.set(origin.article, new Set([id]))
      else there.add(id)
    }
  }
  return events
}

/** Unites wordings along their links, the surest first; two things said in one report stay two unless one holds the other's words. */
function gather(
  phrases: readonly Phrase[],
  links: readonly StatementLink[],
): readonly (readonly Phrase[])[] {
  const home = new Map<string, Set<Phrase>>()
  for (const phrase of phrases) {
    const group = new Set([phrase])
    for (const one of phrase.utterances) home.set(refOf(one), group)
  }
  const surest = links
    .filter(({ same }) => same === 'yes')
    .sort((a, b) => b.score - a.score || (pairOf(a) < pairOf(b) ? -1 : 1))
  for (const { left, right, reason } of surest) {
    const into = home.get(refOf(left)) as Set<Phrase>
    const from = home.get(refOf(right)) as Set<Phrase>
    if (into === from || (reason !== 'same-words' && meetInReport(into, from))) continue
    for (const phrase of from) {
      into.add(phrase)
      for (const one of phrase.utterances) home.set(refOf(one), into)
    }
  }
  return [...new Set(home.values())].map((group) => [...group])
}

function meetInReport(a: ReadonlySet<Phrase>, b: ReadonlySet<Phrase>): boolean {
  const reports = new Set([...a].flatMap((phrase) => [...phrase.reports]))
  return [...b].some((phrase) => !phrase.reports.isDisjointFrom(reports))
}

function statementOf(phrases: readonly Phrase[]): Statement {
  const all = phrases.flatMap(({ utterances }) => utterances).sort(byPublication)
  const [first] = all as [Utterance, ...Utterance[]]
  const fullest = all.reduce((a, b) => (b.speaker.name.length > a.speaker.name.length ? b : a))
  const published = all.find((one) => one.published !== undefined)?.published
  const wordings = phrases.map(wordingOf).sort(byUse)
  return {
    id: all.map(refOf).sort()[0] ?? refOf(first),
    speaker: fullest.speaker,
    quotes: all.map(plainRef) as unknown as Many<QuoteRef>,
    wordings: wordings as unknown as Many<Wording>,
    carriers: [...new Set(all.flatMap(({ carriers }) => carriers))].sort(),
    chains: chainsOf(all),
    ...(published === undefined ? {} : { first: published }),
  }
}

function wordingOf({ utterances }: Phrase): Wording {
  const sorted = [...utterances].sort(byPublication)
  const [{ language, text }] = sorted as [Utterance, ...Utterance[]]
  return { language, text, quotes: sorted.map(plainRef) as unknown as Many<QuoteRef> }
}

function chainsOf(utterances: readonly Utterance[]): readonly (readonly string[])[] {
  const chains = new Map(utterances.map(({ chain }) => [chain.join('\n'), chain]))
  return [...chains]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, chain]) => (chain.length === 0 ? [] : [chain]))
}

function byPublication(a: Utterance, b: Utterance): number {
  return (a.at ?? Number.MAX_VALUE) - (b.at ?? Number.MAX_VALUE) || compareText(refOf(a), refOf(b))
}

function byUse(a: Wording, b: Wording): number {
  return b.quotes.length - a.quotes.length || compareText(refOf(a.quotes[0]), refOf(b.quotes[0]))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function plainRef({ article, quote }: QuoteRef): QuoteRef {
  return { article, quote }
}

function refOf({ article, quote }: QuoteRef): string {
  return `${article}/${quote}`
}

function pairOf({ left, right }: StatementLink): string {
  return `${refOf(left)} ${refOf(right)}`
}
