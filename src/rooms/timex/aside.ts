/**
 * Days told beside: "Vivian, who arrived on Wednesday night, said ...". The story's own day goes on behind the clause.
 */
import { TokenKind, type Tokens } from '../../text/token.ts'
import type { Grammar } from './grammar.ts'

/** How long one half of such a clause may be, in tokens. */
const CLAUSE = 16

/** Whether the tokens stand in a relative clause between two commas. */
export function isAside(tokens: Tokens, grammar: Grammar, from: number, to: number): boolean {
  return asideAround(tokens, grammar, from, to) !== undefined
}

/** The relative clause between two commas the tokens stand in: its tokens, without the commas. */
export function asideAround(
  tokens: Tokens,
  grammar: Grammar,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const opened = openedBefore(tokens, grammar, from)
  const closed = opened === undefined ? undefined : closedBehind(tokens, to)
  return opened === undefined || closed === undefined ? undefined : { from: opened, to: closed }
}

function openedBefore({ folded }: Tokens, { relativeWords }: Grammar, from: number) {
  for (let at = from - 1; at >= Math.max(1, from - CLAUSE); at--) {
    if (folded[at] === ',' || folded[at] === '.') return undefined
    if (relativeWords.has(folded[at] as string)) return folded[at - 1] === ',' ? at : undefined
  }
  return undefined
}

function closedBehind({ folded, kind, length }: Tokens, to: number) {
  for (let at = to; at < Math.min(length, to + CLAUSE); at++) {
    if (folded[at] === ',') return at
    if (folded[at] === '.' || kind[at] === TokenKind.newline) return undefined
  }
  return undefined
}
