/**
 * Where the sentence of an expression looks: "akan", "will" ahead, "mengatakan", "said" back. Every look is bounded, so that a
 * text without sentences costs no more than any other.
 */
import type { Sentence } from '../../model/sentence.ts'
import type { Tokens } from '../../text/token.ts'
import { asideAround } from './aside.ts'
import type { Grammar } from './grammar.ts'

/** `near`: a plan told in the past ("were to meet on Friday") is of the day that lies nearer. */
export type Look = 'past' | 'future' | 'near'

/** How many tokens are looked at on either side. */
const REACH = 36

/** What a word tells of the sentence's time. */
type Cue = (tokens: Tokens, grammar: Grammar, at: number) => Look | undefined

/**
 * Where the sentence of an expression looks; undefined where no word tells.
 *
 * @param plain only words that say so, not the tense of other verbs
 */
export function lookOf(
  tokens: Tokens,
  grammar: Grammar,
  sentence: Sentence | undefined,
  from: number,
  to: number,
  plain = false,
): Look | undefined {
  // The verb before it decides: "mengatakan pada Senin bahwa ia akan datang" was said on a past Monday. Its own clause is asked
  // first: "Clocks went back last weekend, so the game on Friday will start after dark."
  // "until 5 p.m. Friday to release him"
  const until = grammar.untilWords.has(tokens.folded[from - 1] ?? '')
  if (until && grammar.deedWords.has(tokens.folded[to] ?? '')) return 'future'
  const tense = plain ? undefined : tenseAt
  const own = clauseOf(tokens, grammar, from, to)
  const whole = {
    from: Math.max(0, from - REACH),
    to: Math.min(tokens.length, to + REACH),
    sentence,
  }
  const clause = { from: Math.max(own.from, whole.from), to: Math.min(own.to, whole.to), sentence }
  // "Sjafrie, yang tiba pada Senin, akan kembali Kamis": what is still to come is told outside the clause
  const aside = asideAround(tokens, grammar, from, to)
  // "Monday's session began at 10 a.m. and Tuesday's will begin at noon": what stands first of a clause has its verb behind it.
  if (grammar.pairWords.has(tokens.folded[from - 1] ?? '')) {
    const near = { ...clause, to: Math.min(clause.to, to + 3) }
    const look = cueBehind(tokens, grammar, near, to, cueAt)
    if (look !== undefined) return look
  }
  for (const bounds of aside === undefined ? [clause, whole] : [{ ...aside, sentence }]) {
    const look =
      nearestBefore(tokens, grammar, bounds, from, cueAt)?.look ??
      (tense && nearestBefore(tokens, grammar, bounds, from, tense)?.look) ??
      cueBehind(tokens, grammar, bounds, to, cueAt) ??
      (tense && cueBehind(tokens, grammar, bounds, to, tense))
    if (look !== undefined) return look
  }
  // "the vote at 3 p.m. on Thursday": with no verb about, a deed's noun is of a programme
  return tense && nearestBefore(tokens, grammar, whole, from, deedAt)?.look
}

/** Tokens that are looked at, `to` not included. */
interface Bounds {
  readonly from: number
  readonly to: number
  readonly sentence: Sentence | undefined
}

// A clause ends where a comma and a word such as "but" stand.
function clauseOf(
  tokens: Tokens,
  grammar: Grammar,
  from: number,
  to: number,
): { from: number; to: number } {
  const parts = (at: number) =>
    tokens.folded[at] === ',' && grammar.clauseWords.has(tokens.folded[at + 1] ?? '')
  let first = from
  while (first > 0 && first > from - REACH && !parts(first - 1)) first--
  let last = to
  while (last < tokens.length && last < to + REACH && !parts(last)) last++
  return { from: first, to: last }
}

/** The nearest word before an expression that says where the sentence looks. */
export function cueBefore(
  tokens: Tokens,
  grammar: Grammar,
  sentence: Sentence | undefined,
  from: number,
): { readonly at: number; readonly look: Look } | undefined {
  return nearestBefore(
    tokens,
    grammar,
    { from: Math.max(0, from - REACH), to: from, sentence },
    from,
    cueAt,
  )
}

function nearestBefore(
  tokens: Tokens,
  grammar: Grammar,
  { from: first, sentence }: Bounds,
  from: number,
  cue: Cue,
): { readonly at: number; readonly look: Look } | undefined {
  const start = sentence?.span.start ?? 0
  for (let at = from - 1; at >= first; at--) {
    if ((tokens.start[at] as number) < start || tokens.folded[at] === ';') break
    const look = cue(tokens, grammar, at)
    if (look !== undefined) return { at, look }
  }
  return undefined
}

function cueBehind(
  tokens: Tokens,
  grammar: Grammar,
  { to: last, sentence }: Bounds,
  to: number,
  cue: Cue,
): Look | undefined {
  const end = sentence?.span.end ?? Number.POSITIVE_INFINITY
  for (let at = to; at < last; at++) {
    if ((tokens.start[at] as number) >= end || tokens.folded[at] === ';') break
    const look = cue(tokens, grammar, at)
    if (look !== undefined) return look
    // "tiba pada Senin dan | dijadwalkan bertemu A": said of the verb behind
    if (grammar.pairWords.has(tokens.folded[at] as string) && ahead(at + 1)) break
  }
  return undefined

  function ahead(next: number): boolean {
    return [0, 1].some((step) => cueAt(tokens, grammar, next + step) === 'future')
  }
}

/** Whether the word before an expression looks back at once: "sejak Juli", "since July". */
export function looksBack(tokens: Tokens, grammar: Grammar, from: number): boolean {
  return grammar.lookBack.has(tokens.folded[from - 1] ?? '')
}

function cueAt(tokens: Tokens, grammar: Grammar, at: number): Look | undefined {
  const word = tokens.folded[at] as string
  if (!grammar.lookWords.has(word)) return undefined
  const before = at > 0 ? (tokens.folded[at - 1] as string) : ''
  // "in May or June", "Will Smith"
  if (grammar.lookAhead.has(word) && tokens.capital[at] === 0)
    return grammar.pastBe.has(before) && !grammar.moveWords.has(word) ? 'near' : 'future'
  // "Will he be back in two days?": a question, and no Smith
  const asks = grammar.lookAhead.has(word) && tokens.capital[at + 1] === 0
  if (asks && (at === 0 || /^[.?!"“\n]$/.test(before))) return 'future'
  // "is to" looks ahead, "to" alone does not; "has been" looks back.
  if (grammar.lookPairs.has(before)) {
    const pair = `${before} ${word}`
    if (grammar.lookAhead.has(pair)) {
      // "was put off until Sunday" looks ahead in any case
      if (grammar.moveWords.has(before)) return 'future'
      const told = grammar.pastBe.has(before) || grammar.pastBe.has(tokens.folded[at - 2] ?? '')
      return told ? 'near' : 'future'
    }
    if (grammar.lookBack.has(pair)) return 'past'
  }
  if (grammar.nounOpeners.has(before)) return undefined
  // "will be held", "is called": the verb before it tells the time.
  // "the Rose Garden", "Said Aqil" are names
  if (!grammar.lookBack.has(word) || (tokens.capital[at] === 1 && tokens.capital[at + 1] === 1))
    return undefined
  return grammar.passives.has(before) || grammar.lookAhead.has(before) ? undefined : 'past'
}

/** How many words may stand between an article and its noun. */
const NOUN_PHRASE = 5

/** "a four-day visit", "a rare state visit": one thing, for of one person it would be "visits". */
function isNoun(tokens: Tokens, grammar: Grammar, at: number): boolean {
  const word = tokens.folded[at] as string
  if (!grammar.lookNow.has(word) || word.endsWith('s')) return false
  if (tokens.folded[at - 2] === '-') return true
  for (let token = at - 1; token >= Math.max(0, at - NOUN_PHRASE); token--) {
    const before = tokens.folded[token] as string
    if (grammar.singularOpeners.has(before)) return true
    if (before === ',' || grammar.lookWords.has(before) || grammar.nounOpeners.has(before))
      return false
  }
  return false
}

function deedAt(tokens: Tokens, grammar: Grammar, at: number): Look | undefined {
  return grammar.lookNow.has(tokens.folded[at] as string) ? 'future' : undefined
}

function tenseAt(tokens: Tokens, grammar: Grammar, at: number): Look | undefined {
  const word = tokens.folded[at] as string
  const before = at > 0 ? (tokens.folded[at - 1] as string) : ''
  if (grammar.nounOpeners.has(before) || isNoun(tokens, grammar, at)) return undefined
  // "sets off", "heads to": "sets" and "heads" alone are nouns as well.
  if (grammar.lookNow.has(word)) return 'future'
  if (grammar.lookPairs.has(before) && grammar.lookNow.has(`${before} ${word}`)) return 'future'
  // "backed martial law, to run from Wednesday"
  if (grammar.deedWords.has(before) && tokens.folded[at - 2] === ',') return 'near'
  if (word.length < 5 || tokens.capital[at] === 1) return undefined
  const past = grammar.tables.pastEndings.some((ending) => word.endsWith(ending))
  return past && !grammar.passives.has(before) ? 'past' : undefined
}
