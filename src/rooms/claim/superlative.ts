/**
 * Superlatives with what they are measured by: "kunjungan tingkat tertinggi oleh pejabat AS ke
 * Beijing dalam lima tahun terakhir", "the first visit since 2018".
 *
 * A superlative alone ("rapat pertama", "gedung tertinggi") claims nothing.
 */
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import { type Floor, isStop } from './floor.ts'

/** A superlative found: content tokens, and the stretch of comparison inside them. */
export interface Superlative {
  readonly from: number
  readonly to: number
  readonly cue: readonly [from: number, to: number]
}

const REACH = 16
const NEAR = 7

/** Finds superlatives between two tokens, in text order, none overlapping. */
export function superlativesIn(floor: Floor, from: number, to: number): readonly Superlative[] {
  const { article, tokens, words } = floor
  const found: Superlative[] = []
  let at = from
  while (at < to) {
    const match = longestMatch(words.superlatives, article.text, tokens, at)
    const cue = match === undefined ? undefined : comparisonAfter(floor, match.to, to)
    if (cue === undefined) {
      at++
      continue
    }
    const begin = Math.max(beginOf(floor, at, from), found.at(-1)?.to ?? from)
    found.push({ from: begin, to: cue[1], cue })
    at = cue[1]
  }
  return found
}

function comparisonAfter(
  floor: Floor,
  from: number,
  to: number,
): readonly [number, number] | undefined {
  const { tokens, words } = floor
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const word = tokens.folded[at] as string
    if (isStop(word)) return undefined
    for (const { close } of words.comparisons.get(word) ?? []) {
      const end = close.length === 0 ? openEnd(floor, at + 1, to) : closed(floor, at, to, close)
      if (end !== undefined) return [at, end]
    }
  }
  return undefined
}

/** "dalam lima tahun terakhir": the closing word must follow near by. */
function closed(
  floor: Floor,
  at: number,
  to: number,
  close: readonly string[],
): number | undefined {
  for (let index = at; index < Math.min(to, at + NEAR); index++) {
    const word = floor.tokens.folded[index] as string
    if (word === ',' || isStop(word)) return undefined
    if (close.includes(word)) return index + 1
  }
  return undefined
}

/** "sejak 2018", "since Mike Pompeo's trip in October 2018": up to the next mark or the clause behind. */
function openEnd(floor: Floor, from: number, to: number): number | undefined {
  let end = from
  while (end < Math.min(to, from + NEAR)) {
    const word = floor.tokens.folded[end] as string
    if (word === ',' || word === '"' || isStop(word) || floor.words.clauseOpeners.has(word)) break
    end++
  }
  return end > from ? end : undefined
}

/** Back to what the superlative is said of: behind the copula and its article, or the clause's beginning. */
function beginOf(floor: Floor, at: number, from: number): number {
  const { tokens, words } = floor
  let begin = at
  while (begin > from && at - begin < REACH) {
    const word = tokens.folded[begin - 1] as string
    if (words.copulas.has(word) || words.articles.has(word) || words.clauseOpeners.has(word)) break
    if (tokens.kind[begin - 1] !== TokenKind.word && word !== '-') break
    begin--
  }
  return begin
}
