import type { Evidence } from '../model/evidence.ts'
import { isOnRecord, type Quote, type SourceHop } from '../model/quote.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { QuoteRef, Statement } from '../model/statement.ts'
import { foldName, nameWords } from './name.ts'
import { originOf } from './origin.ts'
import { publishedAt } from './published.ts'
import { daysOf } from './stretch.ts'

/**
 * What a folded word of a language may mean, as keys that are equal where words of two languages mean the same; none
 * for a word that says nothing.
 */
export type Meaning = (language: string, word: string) => readonly string[]

/** A quote as joining statements compares it. */
export interface Utterance extends QuoteRef {
  readonly report: string
  readonly language: string
  readonly speaker: Statement['speaker']
  /** Equal for quotes of one speaker. */
  readonly speakerKey: string
  readonly text: string
  /** The text folded, to find equal ones. */
  readonly folded: string
  /** A whole utterance between marks. */
  readonly direct: boolean
  /** Of each telling word or name in it, the keys of what it may mean. */
  readonly words: readonly (readonly string[])[]
  readonly numbers: ReadonlySet<string>
  /** Day of publication from 1970-01-01 on. */
  readonly day?: number
  readonly published?: string
  /** The same in milliseconds. */
  readonly at?: number
  readonly carriers: readonly string[]
  readonly chain: readonly string[]
}

/** Whom a whole report is credited to: a medium that only carried somebody else's words passed on none of these. */
export function creditsOf(chain: readonly SourceHop[]): readonly string[] {
  return chain.filter(({ rule }) => rule !== 'source/carrier').map(({ name }) => name)
}

/** The quotes of a reading whose speaker is known, in text order; attitudes ("berharap") are no utterances. */
export function utterancesOf(reading: Reading, meaning: Meaning): readonly Utterance[] {
  const { article, quotes, entities } = reading
  const origin = originOf(reading)
  const { published, chain } = origin
  const ofAll = creditsOf(chain)
  const at = publishedAt(origin)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const day = published === undefined ? undefined : daysOf(published)?.first
  return quotes.flatMap((quote) => {
    const who = quote.speaker?.value
    if (who === undefined || quote.class !== 'speech' || !isOnRecord(quote)) return []
    const entity = byId.get(who.entity)
    const country = entity?.country?.value
    const text = quote.content.map(({ exact }) => exact).join(' ')
    const hops = (quote.chain ?? []).map((hop) => hop.who.value.name)
    return {
      article: article.id,
      quote: quote.id,
      report: article.report,
      language: article.language,
      speaker: { name: who.name, kind: who.kind, ...(country === undefined ? {} : { country }) },
      speakerKey: speakerKey(who.name, who.kind, entity?.row),
      text,
      folded: foldName(text),
      direct: quote.type === 'direct',
      ...wordsOf(reading, quote, meaning),
      ...(day === undefined ? {} : { day }),
      ...(published === undefined ? {} : { published }),
      ...(at === undefined ? {} : { at }),
      carriers: quote.carrier === undefined ? [] : [quote.carrier.value.name],
      chain: [...new Set([...hops, ...ofAll.toReversed()])],
    }
  })
}

/** Persons by their name, for tables may not know one; bodies by their row, for languages call them differently. */
function speakerKey(name: string, kind: string, row: string | undefined): string {
  if (kind === 'person') return `person ${[...nameWords(name)].sort().join(' ')}`
  return row ?? `${kind} ${foldName(name)}`
}

/** The telling words of a quote: names as what they name, all else as what it means. A few quoted words count with the clause they stand in. */
function wordsOf(
  { article, mentions, entities }: Reading,
  { content, clause }: Quote,
  meaning: Meaning,
): Pick<Utterance, 'words' | 'numbers'> {
  const rows = new Map<number, string>()
  for (const { row, name, mentions: own } of entities) {
    for (const index of own) rows.set(index, row ?? foldName(name))
  }
  const words: (readonly string[])[] = []
  const numbers = new Set<string>()
  for (const piece of clause === undefined ? content : [clause]) {
    const named = mentions.filter(({ span, form }) => form !== 'adjective' && holds(piece, span))
    for (const { index } of named) words.push([`name ${rows.get(index) ?? index}`])
    for (const { 0: word, index } of piece.exact.matchAll(/\p{N}[\p{N}.,]*\p{N}|\p{N}|\p{L}+/gu)) {
      const at = piece.start + index
      if (named.some(({ span }) => at >= span.start && at < span.end)) continue
      if (/\p{N}/u.test(word)) numbers.add(word.replace(/[.,]/g, ''))
      const keys = meaning(article.language, foldName(word))
      if (keys.length > 0) words.push(keys)
    }
  }
  return { words, numbers }
}

function holds(piece: Evidence, span: Span): boolean {
  return span.start >= piece.start && span.end <= piece.end
}
