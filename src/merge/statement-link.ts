import type { StatementLink } from '../model/statement.ts'
import type { Utterance } from './utterance.ts'
import { type Likeness, likenessOf } from './utterance-likeness.ts'

/** Quotes of one speaker with the very same words in one language, within days of each other. */
export interface Phrase {
  readonly utterances: readonly Utterance[]
  readonly reports: ReadonlySet<string>
  readonly first: number
  readonly last: number
}

/** Days: who says the same a fortnight later says it again. */
export const WINDOW = 7
// One piece of the other: "kita harus memilih" of a longer sentence.
const HELD = 0.75
// Three telling words: two are a phrase of the trade ("hubungan baik").
const ENOUGH = 3
// Two translations share half of their telling words; two things said about one matter share some.
const ALIKE = 0.5
const SOME = 0.2
// Another quote that fits nearly as well leaves doubt.
const RIVAL = 0.7

const UNDATED = -1_000_000

/** Gathers one speaker's quotes by their very words, those weeks apart into several; in order of their days. */
export function phrasesOf(utterances: readonly Utterance[]): readonly Phrase[] {
  const phrases: Phrase[] = []
  const alike = Map.groupBy(utterances, ({ language, folded }) => `${language} ${folded}`)
  for (const own of alike.values()) {
    let run: Utterance[] = []
    for (const one of own.sort((a, b) => dayOf(a) - dayOf(b))) {
      const before = run.at(-1)
      if (before !== undefined && dayOf(one) - dayOf(before) > WINDOW) {
        phrases.push(phraseOf(run))
        run = []
      }
      run.push(one)
    }
    if (run.length > 0) phrases.push(phraseOf(run))
  }
  return phrases.sort((a, b) => a.first - b.first)
}

/**
 * Links between the phrases of one speaker.
 *
 * @param phrases in order of their days
 * @param events the events each article tells of
 */
export function linkWordings(
  phrases: readonly Phrase[],
  events: ReadonlyMap<string, ReadonlySet<string>>,
): readonly StatementLink[] {
  const byReport = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    for (const report of phrase.reports) {
      const there = byReport.get(report)
      if (there === undefined) byReport.set(report, [phrase])
      else there.push(phrase)
    }
  }
  const links: StatementLink[] = []
  for (const [at, a] of phrases.entries()) {
    for (let other = at + 1; other < phrases.length; other++) {
      const b = phrases[other] as Phrase
      if (b.first - a.last > WINDOW) break
      const link = linkOf(a, b, events, byReport)
      if (link !== undefined) links.push(link)
    }
  }
  return links
}

function linkOf(
  a: Phrase,
  b: Phrase,
  events: ReadonlyMap<string, ReadonlySet<string>>,
  byReport: ReadonlyMap<string, readonly Phrase[]>,
): StatementLink | undefined {
  const [one, other] = [firstOf(a), firstOf(b)]
  const likeness = likenessOf(one, other)
  const link = (same: StatementLink['same'], reason: StatementLink['reason']): StatementLink => {
    const [left, right] = [one, other]
      .map(({ article, quote }) => ({ article, quote }))
      .sort((x, y) => (`${x.article}/${x.quote}` < `${y.article}/${y.quote}` ? -1 : 1)) as [
      StatementLink['left'],
      StatementLink['right'],
    ]
    return { left, right, same, score: Math.round(likeness.share * 1000) / 1000, reason }
  }
  const { common, share, held } = likeness
  if (one.language === other.language && common >= ENOUGH && held >= HELD) {
    return link('yes', 'same-words')
  }
  // What one report tells apart is two.
  if (!a.reports.isDisjointFrom(b.reports)) return undefined
  if (common >= 2 && share >= ALIKE) return link('yes', 'same-meaning')
  if (!shareEvent(a, b, events)) return undefined
  const both = one.direct && other.direct
  if (common >= 1 && share >= SOME) {
    const only = both && !hasRival(a, b, likeness, byReport) && !hasRival(b, a, likeness, byReport)
    return link(only ? 'yes' : 'unsure', 'only-match')
  }
  const lonely = (phrase: Phrase): boolean =>
    [...phrase.reports].every((report) => byReport.get(report)?.length === 1)
  return both && lonely(a) && lonely(b) ? link('unsure', 'only-quotes') : undefined
}

/** Whether something else the speaker said in a report of `own` fits `other` nearly as well. */
function hasRival(
  own: Phrase,
  other: Phrase,
  { share }: Likeness,
  byReport: ReadonlyMap<string, readonly Phrase[]>,
): boolean {
  const beside = new Set([...own.reports].flatMap((report) => byReport.get(report) ?? []))
  return [...beside].some(
    (phrase) =>
      phrase !== own && likenessOf(firstOf(phrase), firstOf(other)).share >= RIVAL * share,
  )
}

/** Whether some two reports of theirs tell of one event. */
function shareEvent(
  a: Phrase,
  b: Phrase,
  events: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const known = new Set(a.utterances.flatMap(({ article }) => [...(events.get(article) ?? [])]))
  return b.utterances.some(({ article }) => {
    const own = events.get(article)
    return own !== undefined && !own.isDisjointFrom(known)
  })
}

function phraseOf(utterances: readonly Utterance[]): Phrase {
  const sorted = [...utterances].sort((a, b) =>
    `${a.article}/${a.quote}` < `${b.article}/${b.quote}` ? -1 : 1,
  )
  const days = sorted.map(dayOf)
  return {
    utterances: sorted,
    reports: new Set(sorted.map(({ report }) => report)),
    first: Math.min(...days),
    last: Math.max(...days),
  }
}

function firstOf({ utterances }: Phrase): Utterance {
  return utterances[0] as Utterance
}

function dayOf({ day }: Utterance): number {
  return day ?? UNDATED
}
