/**
 * Whether an expression is the date line of a credit ("dilansir AFP, Senin (19/6/2023)"). Every look is bounded, so that a text
 * without sentences costs no more than any other.
 */
import { TokenKind, type Tokens } from '../../text/token.ts'
import type { Grammar } from './grammar.ts'

/** How many tokens are looked at on either side. */
const REACH = 24
const CREDIT_REACH = 12

/** Whether a date is a credit's or an attribution's, so that no event happened on it. */
export function isCredit(tokens: Tokens, grammar: Grammar, from: number, to: number): boolean {
  const comma = tokens.folded[from - 1] === ','
  return (
    creditBefore(tokens, grammar, from, comma) ||
    (comma && tailOfSaying(tokens, grammar, from, to)) ||
    datelineAt(tokens, from, to)
  )
}

// "dilansir kantor berita Turki, Anadolu Agency, Rabu (18/6/2025)", "yang dikutip pada Kamis"
function creditBefore(tokens: Tokens, grammar: Grammar, from: number, comma: boolean): boolean {
  const last = tokens.folded[from - 1] ?? ''
  const linked = grammar.glue.has(last)
  const before = linked ? from - 2 : from - 1
  if (grammar.creditCues.has(tokens.folded[before] ?? '')) return true
  // "dilansir AFP pada Senin": behind a preposition only a bare name may stand between.
  if (!comma && tokens.capital[before] !== 1) return false
  for (let at = before; at >= 0 && at > before - CREDIT_REACH; at--) {
    const word = tokens.folded[at] as string
    if (grammar.creditCues.has(word)) return true
    if (grammar.creditCuesBeforeNames.has(word)) return tokens.capital[at + 1] === 1
    if (tokens.kind[at] === TokenKind.newline || word === '"' || word === '”') return false
    if ((word === '.' || word === '?' || word === '!') && tokens.spaced[at + 1] === 1) return false
    if (linked && !comma && tokens.capital[at] !== 1) return false
  }
  return false
}

// "ujar Retno dalam keterangan tertulis, Kamis (19/6/2025).": the tail ends the clause.
function tailOfSaying(tokens: Tokens, grammar: Grammar, from: number, to: number): boolean {
  const next = tokens.folded[to]
  const ends = next === undefined || next === '.' || next === '\n' || next === ',' || next === '"'
  if (!ends) return false
  for (let at = from - 2; at >= 0 && at > from - REACH; at--) {
    const word = tokens.folded[at] as string
    if (grammar.sayingTails.has(word)) return true
    if (tokens.kind[at] === TokenKind.newline || word === '"' || word === '”') return false
    if (word === '.' && tokens.spaced[at + 1] === 1) return false
  }
  return false
}

// "BEIJING, June 19 (Xinhua) -": a date between the place and the agency that opens a story.
function datelineAt(tokens: Tokens, from: number, to: number): boolean {
  if (
    tokens.folded[to] !== '(' &&
    tokens.folded[to] !== '-' &&
    tokens.folded[to] !== '–' &&
    tokens.folded[to] !== '—'
  ) {
    return false
  }
  if (tokens.folded[to] !== '(' && tokens.spaced[to + 1] !== 1) return false
  if (tokens.folded[to] === '(' && tokens.capital[to + 1] !== 1) return false
  let at = from - 1
  for (
    let count = 0;
    count < 6 && at >= 0 && tokens.kind[at] !== TokenKind.newline;
    count++, at--
  ) {
    const mark = tokens.folded[at] === ',' || tokens.folded[at] === '('
    if (!mark && tokens.capital[at] !== 1) return false
  }
  return (at < 0 || tokens.kind[at] === TokenKind.newline) && at < from - 1
}
