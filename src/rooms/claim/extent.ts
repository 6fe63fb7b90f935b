/** How far back the words of a superlative reach: "the highest-level visit", "Ali dan Maduro belum bertemu". */
import type { Found } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import type { Floor } from './floor.ts'

const REACH = 16

/**
 * Where what it is said of begins. In "Ali dan Maduro belum bertemu" behind "dan" stands the second of two names, and no new clause.
 */
export function startOf(floor: Floor, { from: at, values }: Found<string>, from: number): number {
  const { tokens, words, mentionAt } = floor
  let begin = beginOf(floor, at, from)
  if (!values.some((form) => words.absences.has(form))) return begin
  while (
    begin - 2 >= from &&
    mentionAt[begin] !== -1 &&
    words.clauseOpeners.has(tokens.folded[begin - 1] as string) &&
    mentionAt[begin - 2] !== -1
  ) {
    const before = mentionAt[begin - 2]
    begin -= 2
    while (begin > from && mentionAt[begin - 1] === before) begin--
  }
  return begin
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
