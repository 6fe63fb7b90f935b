/**
 * Claims: what the report passes on as a view. A claim is never a fact.
 *
 * Takes the article with tokens, sentences, mentions, entities and quotes; gives superlatives with
 * what they are measured by, judgements, expectations and denials in text order. The content is
 * what is claimed, the cue the words that make it a claim, the holder whose view it is: the outlet
 * itself where a superlative stands in nobody's words, nobody named for "dinilai" without an agent.
 */

import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { ClaimCue } from '../../lang/tables/claim.ts'
import type { Article } from '../../model/article.ts'
import type { Claim, ClaimHolder } from '../../model/claim.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { implied, type Sourced } from '../../model/evidence.ts'
import type { Quote } from '../../model/quote.ts'
import type { Sentence } from '../../model/sentence.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind, type Tokens, tokenAt } from '../../text/token.ts'
import { citeTokens, type Floor, floorOf, isStop } from './floor.ts'
import { agentAfter, holderAround, holderBefore } from './holder.ts'
import { superlativesIn } from './superlative.ts'

type Draft = Omit<Claim, 'id'>

/** Finds the claims of an article; see the file's header. */
export function findClaims(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  quotes: readonly Quote[],
  pack: LanguagePack,
  gazetteer?: Gazetteer,
): readonly Claim[] {
  const floor = floorOf(article, tokens, mentions, entities, quotes, pack, gazetteer)
  const drafts: Draft[] = []
  for (const { span, block } of sentences) {
    const kind = article.blocks[block]?.kind
    if ((kind !== undefined && kind !== 'paragraph') || span.end <= span.start) continue
    const from = tokenAt(tokens, span.start)
    const to = Math.min(tokens.length, tokenAt(tokens, span.end - 1) + 1)
    drafts.push(...superlatives(floor, from, to), ...views(floor, from, to))
  }
  drafts.sort((a, b) => a.content.start - b.content.start || a.cue.start - b.cue.start)
  return drafts.map((draft, index) => ({ id: `c${index + 1}`, ...draft }))
}

function superlatives(floor: Floor, from: number, to: number): readonly Draft[] {
  return superlativesIn(floor, from, to).map((found): Draft => {
    const content = citeTokens(floor, found.from, found.to)
    const holder: Sourced<ClaimHolder> =
      holderAround(floor, found.cue[0]) ?? implied({ type: 'outlet' }, 'claim/outlet', content)
    const cue = citeTokens(floor, ...found.cue)
    return {
      kind: 'superlative',
      content,
      cue,
      holder,
      superlative: found.measure,
      rule: 'claim/superlative',
    }
  })
}

/** Judgements, expectations and denials; a speaker's own direct words are left to the quote. */
function views(floor: Floor, from: number, to: number): readonly Draft[] {
  const { article, tokens, words, quoteAt, quotes } = floor
  const drafts: Draft[] = []
  let begin = from
  let at = from
  while (at < to) {
    // to ask a list for what stands at -1 is dear
    const quoted = quoteAt[at] as number
    const match =
      floor.mentionAt[at] === -1 && (quoted < 0 || quotes[quoted]?.type !== 'direct')
        ? longestMatch(words.cues, article.text, tokens, at)
        : undefined
    const draft =
      match === undefined || match.to > to
        ? undefined
        : view(floor, match.values, match.from, match.to, begin, to)
    if (match === undefined || draft === undefined) {
      at++
      continue
    }
    drafts.push(draft)
    begin = match.to
    at = match.to
  }
  return drafts
}

function view(
  floor: Floor,
  cues: readonly ClaimCue[],
  from: number,
  end: number,
  begin: number,
  to: number,
): Draft | undefined {
  const held = holderBefore(floor, from, begin)
  for (const { kind, voice } of cues) {
    const cue = citeTokens(floor, from, end)
    if (voice === 'passive') {
      if (floor.words.relatives.has(floor.tokens.folded[from - 1] ?? '')) continue
      const holder =
        agentAfter(floor, end, to) ??
        holderAround(floor, from) ??
        implied<ClaimHolder>({ type: 'unnamed' }, 'claim/unnamed', cue)
      const start = clauseStart(floor, from, begin)
      const stop = clauseEnd(floor, end, to)
      if (stop <= end || start >= from) continue
      return {
        kind,
        content: citeTokens(floor, start, stop),
        cue,
        holder,
        rule: `claim/${kind}-passive`,
      }
    }
    if (held === undefined || (voice === 'group' && held.holder.value.type !== 'group')) continue
    const start = floor.words.complementizers.has(floor.tokens.folded[end] ?? '') ? end + 1 : end
    const stop = clauseEnd(floor, start, to)
    if (countWords(floor, start, stop) < 2) continue
    return {
      kind,
      content: citeTokens(floor, start, stop),
      cue,
      holder: held.holder,
      rule: `claim/${kind}`,
    }
  }
  return undefined
}

function clauseStart(floor: Floor, at: number, begin: number): number {
  let start = at
  while (start > begin) {
    const word = floor.tokens.folded[start - 1] as string
    if (isStop(word) || floor.words.clauseOpeners.has(word)) break
    start--
  }
  while (start < at && floor.tokens.kind[start] === TokenKind.mark) start++
  return start
}

/** The sentence's end without its stop and without closing marks. */
function clauseEnd(floor: Floor, from: number, to: number): number {
  let stop = to
  while (stop > from) {
    const kind = floor.tokens.kind[stop - 1]
    if (
      kind === TokenKind.word ||
      kind === TokenKind.number ||
      floor.tokens.folded[stop - 1] === ')'
    )
      break
    stop--
  }
  return stop
}

function countWords(floor: Floor, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to && count < 2; at++)
    if (floor.tokens.kind[at] === TokenKind.word) count++
  return count
}
