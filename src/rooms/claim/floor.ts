/** The floor claims are heard on: one article's tokens with the mentions and quotes that cover them. */
import type { Gazetteer, Holding } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, EntityRef, Mention } from '../../model/entity.ts'
import { cite, type Evidence } from '../../model/evidence.ts'
import type { Quote } from '../../model/quote.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { type Tokens, tokenAt } from '../../text/token.ts'
import { type ClaimWords, claimWords } from './words.ts'

/** See the file's header. */
export interface Floor {
  readonly article: Article
  readonly tokens: Tokens
  readonly words: ClaimWords
  readonly mentions: readonly Mention[]
  /** Index of the mention that covers a token, or -1. */
  readonly mentionAt: Int32Array
  /** Index of the quote whose content covers a token, or -1. */
  readonly quoteAt: Int32Array
  readonly quotes: readonly Quote[]
  /** Quotes by the offset of their cue. */
  readonly cued: ReadonlyMap<number, Quote>
  readonly refs: readonly (EntityRef | undefined)[]
  /** Countries the article speaks of. */
  readonly countries: ReadonlySet<string>
  /** The state whose name or adjective begins at a token, and where it ends: "Swedish", "New Zealand". */
  nationAt(at: number): { readonly to: number; readonly country: string } | undefined
  /** Offices of the person of a table's row. */
  holdings(row: string): readonly Holding[] | undefined
}

/** Sets the floor of an article. */
export function floorOf(
  article: Article,
  tokens: Tokens,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  quotes: readonly Quote[],
  pack: LanguagePack,
  gazetteer?: Gazetteer,
): Floor {
  const mentionAt = new Int32Array(tokens.length).fill(-1)
  const quoteAt = new Int32Array(tokens.length).fill(-1)
  const refs: (EntityRef | undefined)[] = mentions.map(() => undefined)
  for (const { id, name, kind, mentions: indexes } of entities) {
    for (const index of indexes) refs[index] = { entity: id, name, kind }
  }
  for (const [index, { span }] of mentions.entries()) mark(tokens, span, mentionAt, index)
  for (const [index, { content }] of quotes.entries()) {
    for (const piece of content) mark(tokens, piece, quoteAt, index)
  }
  const cued = new Map<number, Quote>()
  for (const quote of quotes) if (quote.cue !== undefined) cued.set(quote.cue.start, quote)
  return {
    article,
    tokens,
    words: claimWords(pack.claim),
    mentions,
    mentionAt,
    quoteAt,
    quotes,
    cued,
    refs,
    countries: new Set(entities.flatMap(({ country }) => country?.value ?? [])),
    nationAt: (at) => {
      const match =
        gazetteer === undefined
          ? undefined
          : longestMatch(gazetteer.names, article.text, tokens, at)
      const country = match?.values.find(({ row }) => row.kind === 'state')?.row.country
      return match === undefined || country === undefined ? undefined : { to: match.to, country }
    },
    holdings: (row) => gazetteer?.rows.get(row)?.holdings,
  }
}

function mark(tokens: Tokens, span: Evidence, into: Int32Array, index: number): void {
  if (span.end <= span.start) return
  into.fill(index, tokenAt(tokens, span.start), tokenAt(tokens, span.end - 1) + 1)
}

/** Evidence for tokens `from` up to, not including, `to`. */
export function citeTokens(floor: Floor, from: number, to: number): Evidence {
  return cite(floor.article, {
    start: floor.tokens.start[from] as number,
    end: floor.tokens.end[to - 1] as number,
  })
}

/** A mark that ends a clause or sentence. */
export function isStop(word: string): boolean {
  return word === '.' || word === '!' || word === '?' || word === ';' || word === '\n'
}
