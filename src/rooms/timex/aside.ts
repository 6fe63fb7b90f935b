/**
 * Days told beside: "Vivian, who arrived on Wednesday night, said ...". The story's own day goes on behind the clause.
 */
import { TokenKind, type Tokens } from '../../text/token.ts'
import type { Grammar } from './grammar.ts'

/** How long one half of such a clause may be, in tokens. */
const CLAUSE = 16

/** Whether the tokens stand in a relative clause between two commas. */
export function isAside(tokens: Tokens, grammar: Grammar, from: number, to: number): boolean {
  return opensBefore(tokens, grammar, from) && closesBehind(tokens, to)
}

function opensBefore({ folded }: Tokens, { relativeWords }: Grammar, from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - CLAUSE); at--) {
    if (folded[at] === ',' || folded[at] === '.') return false
    if (relativeWords.has(folded[at] as string)) return folded[at - 1] === ','
  }
  return false
}

function closesBehind({ folded, kind, length }: Tokens, to: number): boolean {
  for (let at = to; at < Math.min(length, to + CLAUSE); at++) {
    if (folded[at] === ',') return true
    if (folded[at] === '.' || kind[at] === TokenKind.newline) return false
  }
  return false
}
