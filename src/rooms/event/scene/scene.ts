/**
 * The scene: what stands where along the tokens, laid out once so that the event room can look
 * left and right from an event word without searching.
 */
import type { GazetteerName } from '../../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Article } from '../../../model/article.ts'
import type { Claim } from '../../../model/claim.ts'
import type { Entity, Mention, Office } from '../../../model/entity.ts'
import type { VenueKind } from '../../../model/event.ts'
import type { Quote } from '../../../model/quote.ts'
import type { Sentence } from '../../../model/sentence.ts'
import type { Span } from '../../../model/span.ts'
import type { Timex } from '../../../model/timex.ts'
import type { Lexicon } from '../../../text/lexicon.ts'
import { type Tokens, tokenAt } from '../../../text/token.ts'
import { ownWords, venueKindOf } from '../place/venue-name.ts'
import { attributionOf, tells } from './attribution.ts'
import { calledSo, callingsOf } from './calling.ts'
import { classTable } from './class-table.ts'
import { dateplaceOf } from './dateplace.ts'
import { compileEvent, type EventWords, type WordClass } from './word-class.ts'

/** The article laid out along its tokens. */
export interface Scene {
  readonly article: Article
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly times: readonly Timex[]
  readonly words: EventWords
  /** Token to mention, timex; -1 where there is none. */
  readonly mentionAt: Int32Array
  readonly timeAt: Int32Array
  /** 1 where the token stands inside a direct quotation. */
  readonly quoted: Uint8Array
  /** Token ranges of sentences; who said so at the end (", the Kremlin said on Monday") is left out where it tells of no event. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** By sentence the token at which what somebody says begins ("said on Monday that > ..."); -1 where nobody does. */
  readonly reported: Int32Array
  /** Times and place mentions by sentence. */
  readonly timesIn: readonly (readonly Timex[])[]
  readonly placesIn: readonly (readonly Mention[])[]
  /** Persons the report names by a body of sport. */
  readonly outside: ReadonlySet<Entity>
  /** Mention of the city the dateline names, where it names one. */
  readonly dateplace: number | undefined
  /** 1 where a token stands in a headline: it may add to an event, never make one. */
  readonly headline: Uint8Array
  entity(mention: number): Entity | undefined
  /** The person of an office and country, where the report names one and no more. */
  holder(office: Office, country: string): Entity | undefined
  /** What of a venue's name is a name in every language, and what sort of house it is. */
  ownWords(venue: string, names: Lexicon<GazetteerName>): readonly string[]
  venueKind(venue: string): VenueKind | undefined
  /** The state of a country code, where the report names it or one of its cities. */
  state(code: string): Entity | undefined
  /** Whether the token begins a small word of the class; gives the token behind it, or 0. */
  is(token: number, wanted: WordClass): number
  /** Whether the token begins a small word of any class but a break of words of saying. */
  isSmall(token: number): boolean
  /** Whether nouns of the language take an article. */
  readonly hasArticles: boolean
  /** Token range `[from, to)` of a span. */
  range(span: Span): readonly [from: number, to: number]
}

/** Lays the scene. */
export function layScene(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  times: readonly Timex[],
  quotes: readonly Quote[],
  claims: readonly Claim[],
  pack: LanguagePack,
): Scene {
  const words = compileEvent(pack.event)
  const mentionAt = new Int32Array(tokens.length).fill(-1)
  const timeAt = new Int32Array(tokens.length).fill(-1)
  const quoted = new Uint8Array(tokens.length)
  const byMention = new Map<number, Entity>()
  for (const entity of entities) for (const index of entity.mentions) byMention.set(index, entity)
  const states = new Map<string, Entity>()
  for (const entity of entities)
    if (entity.kind === 'state' && entity.country !== undefined)
      states.set(entity.country.value, entity)
  const range = (span: Span): readonly [number, number] => {
    const from = tokenAt(tokens, span.start)
    let to = from
    while (to < tokens.length && (tokens.start[to] as number) < span.end) to++
    return [from, to]
  }
  const fill = (array: Int32Array | Uint8Array, span: Span, value: number) => {
    // a few tokens each: a loop is cheaper than a call
    for (
      let at = tokenAt(tokens, span.start);
      at < tokens.length && (tokens.start[at] as number) < span.end;
      at++
    )
      array[at] = value
  }
  for (const mention of mentions) fill(mentionAt, mention.span, mention.index)
  times.forEach((time, index) => {
    fill(timeAt, time.span, index)
  })
  for (const quote of quotes)
    if (quote.type === 'direct') for (const part of quote.content) fill(quoted, part, 1)
  const small = classTable(article.text, tokens, words.classes)
  // what somebody expects has not taken place; "A is expected to visit Suva, his minister said" is a plan told
  const planned = ({ cue }: Claim): boolean => {
    const [from, to] = range(cue)
    for (let at = from; at < to; at++) if (small.classes[at]?.includes('planned')) return true
    return false
  }
  for (const claim of claims)
    if (claim.kind === 'expectation' && isSomebodys(claim) && !planned(claim))
      fill(quoted, claim.content, 1)
  const first = new Int32Array(sentences.length)
  const last = new Int32Array(sentences.length)
  sentences.forEach(({ span }, index) => {
    const [from, to] = range(span)
    first[index] = from
    last[index] = to
  })
  const sentenceOf = (token: number): number => {
    let low = 0
    let high = sentences.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((first[middle] as number) <= token) low = middle
      else high = middle - 1
    }
    return low
  }
  // tokens at which the words of saying begin, where they tell of an event themselves
  const breaks = new Set<number>()
  const reported = new Int32Array(sentences.length).fill(-1)
  for (const quote of quotes) {
    if (quote.rule === 'quote/clause-before') {
      const from = tokenAt(tokens, quote.content[0].start)
      reported[sentenceOf(from)] = from
    }
    const tail = attributionOf(quote)
    if (tail === undefined) continue
    const from = tokenAt(tokens, tail)
    const sentence = sentenceOf(from)
    if (tells(article.text, tokens, words.triggers, from, last[sentence] as number))
      breaks.add(from)
    else last[sentence] = Math.min(last[sentence] as number, from)
  }
  const timesIn: Timex[][] = sentences.map(() => [])
  const inside = (token: number, sentence: number) => token < (last[sentence] as number)
  for (const time of times) {
    const [from] = range(time.span)
    if (inside(from, sentenceOf(from))) timesIn[sentenceOf(from)]?.push(time)
  }
  const placesIn: Mention[][] = sentences.map(() => [])
  for (const mention of mentions)
    if (
      (mention.kind === 'place' || mention.kind === 'state') &&
      inside(range(mention.span)[0], mention.sentence)
    )
      placesIn[mention.sentence]?.push(mention)
  const headline = new Uint8Array(tokens.length)
  for (const block of article.blocks) if (block.kind === 'headline') fill(headline, block.span, 1)
  const ends = (at: number, wanted: WordClass, end: number) =>
    small.ends[at] === end && small.classes[at]?.includes(wanted) === true
  const called = calledSo(mentions, (mention) => byMention.get(mention), range, callingsOf(ends))
  for (const [mention, person] of called) byMention.set(mention, person)
  const outside = new Set<Entity>()
  for (const mention of mentions) {
    const person = mention.kind === 'person' ? byMention.get(mention.index) : undefined
    if (person === undefined) continue
    const [from, to] = range(mention.span)
    for (let at = from; at < to; at++)
      if (small.classes[at]?.includes('sport-body')) outside.add(person)
  }
  return {
    article,
    tokens,
    sentences,
    mentions,
    times,
    words,
    mentionAt,
    timeAt,
    quoted,
    first,
    last,
    reported,
    timesIn,
    placesIn,
    headline,
    outside,
    dateplace: dateplaceOf(article, tokens, mentions),
    entity: (mention) => byMention.get(mention),
    ownWords: (venue, names) => ownWords(venue, pack.mention, names),
    venueKind: (venue) => venueKindOf(venue, pack.mention),
    state: (code) => states.get(code),
    holder: (office, country) => {
      const [one, ...others] = entities.filter(
        (entity) => entity.office?.value === office && entity.country?.value === country,
      )
      return others.length === 0 && one?.kind === 'person' ? one : undefined
    },
    is: (token, wanted) => {
      if (wanted === 'clause' && breaks.has(token)) return token + 1
      const to = small.ends[token]
      // most tokens are no small word, and those before the text's first none at all
      if (to === undefined || to === 0) return 0
      const classes = small.classes[token] as readonly WordClass[]
      for (let at = 0; at < classes.length; at++) if (classes[at] === wanted) return to
      return 0
    },
    hasArticles: pack.event.articled,
    isSmall: (token) => (small.ends[token] ?? 0) > 0,
    range,
  }
}

/** Whether somebody holds the expectation; "is expected to arrive" is how a plan is told. */
function isSomebodys({ holder }: Claim): boolean {
  return holder.value.type === 'entity' || holder.value.type === 'group'
}
