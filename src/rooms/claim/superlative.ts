/**
 * Superlatives with what they are measured by: "kunjungan tingkat tertinggi oleh pejabat AS ke
 * Beijing dalam lima tahun terakhir", "the first visit since 2018".
 *
 * A superlative alone ("rapat pertama", "gedung tertinggi") claims nothing.
 */
import type { Thing } from '../../lang/tables/claim.ts'
import type { Superlative as Measure } from '../../model/claim.ts'
import { type Found, longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import { startOf } from './extent.ts'
import { type Floor, isStop } from './floor.ts'
import { hasPeers, peersIn } from './peers.ts'
import { countedBack, sinceOf } from './since.ts'
import type { ClaimWords } from './words.ts'

/** A superlative found: content tokens, and the stretch of comparison inside them. */
export interface Superlative {
  readonly from: number
  readonly to: number
  readonly cue: readonly [from: number, to: number]
  readonly measure: Measure
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
    const limit = Math.max(from, found.at(-1)?.to ?? from)
    const begin = match === undefined ? at : Math.max(startOf(floor, match, from), limit)
    const compared =
      match === undefined
        ? undefined
        : (comparisonAfter(floor, [begin, match.to, to], from) ??
          ofAllTime(floor, match) ??
          ofTheirs(floor, match, begin, from, to))
    if (match === undefined || compared === undefined) {
      at++
      continue
    }
    const { cue, window, personal } = compared
    const rank = rankOf(floor, match.values)
    const measure: Measure = {
      ...rank,
      ...thingOf(floor, match.values, [from, begin], compared, to),
      window,
      ...(window === 'since' ? sinceOf(floor, cue) : {}),
      ...countedBack(floor, cue, rank.count),
      ...(isAhead(floor, from, begin) ? { ahead: true } : {}),
      ...peersIn(floor, begin, cue),
      personal:
        personal ||
        match.values.some((form) => words.absences.has(form)) ||
        isPersonal(floor, begin, from, cue[0]),
    }
    // "Never in years" of nothing denies nothing.
    const denied = match.values.some((form) => words.negatives.has(form))
    if ((denied || compared.needsThing) && measure.kinds === undefined) {
      at++
      continue
    }
    // "The second since 2018" of nothing counts nothing: "detik kedua", "babak ketiga".
    const occasion = window !== 'ever' && isOccasion(floor, match)
    if (measure.rank === 'nth' && measure.kinds === undefined && window !== 'period' && !occasion) {
      at++
      continue
    }
    found.push({ from: begin, to: cue[1], cue, measure })
    at = cue[1]
  }
  return found
}

interface Compared {
  readonly cue: readonly [number, number]
  readonly window: Measure['window']
  readonly personal: boolean
  readonly needsThing: boolean
}

/** "Keduanya belum pernah bertemu.", "The two have not spoken since.": what needs no more words. */
function ofAllTime({ tokens, words }: Floor, match: Found<string>): Compared | undefined {
  const absent = match.values.flatMap((form) => words.absences.get(form) ?? [])
  const since = words.comparisons
    .get(tokens.folded[match.to] ?? '')
    ?.find(({ window }) => window === 'since')
  if (absent.length > 0 && since !== undefined && isStop(tokens.folded[match.to + 1] ?? '.')) {
    return { cue: [match.to, match.to + 1], window: 'since', personal: true, needsThing: true }
  }
  if (!absent.some(({ ever }) => ever)) return undefined
  return { cue: [match.from, match.to], window: 'ever', personal: true, needsThing: true }
}

/** "For the third time", "untuk ketiga kalinya", "kali ketiga": what it counts is what its sentence tells of. */
function isOccasion({ tokens, words }: Floor, { from, to }: Found<string>): boolean {
  return [from - 1, to].some((at) => words.occasions.has(tokens.folded[at] ?? ''))
}

/** "It was their fourth round": counted over all they had. */
function ofTheirs(
  floor: Floor,
  match: Found<string>,
  begin: number,
  from: number,
  to: number,
): Compared | undefined {
  const { article, tokens, words } = floor
  const counts = match.values.some((form) => words.ordinals.has(form) || words.firsts.has(form))
  if (!counts || !isPersonal(floor, begin, from, match.from + 1)) return undefined
  const said = [begin - 1, begin - 2].some((at) => words.copulas.has(tokens.folded[at] ?? ''))
  const thing = longestMatch(words.things, article.text, tokens, match.to)
  if (!said || thing === undefined || thing.to > to) return undefined
  return { cue: [match.from, thing.to], window: 'ever', personal: true, needsThing: true }
}

function comparisonAfter(
  floor: Floor,
  [begin, from, to]: readonly [begin: number, from: number, to: number],
  clause: number,
): Compared | undefined {
  const { tokens, words } = floor
  let told = false
  let faint: Compared | undefined
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const word = tokens.folded[at] as string
    if (isEnd(floor, at, to) || isAnother(floor, at, from)) return faint
    for (const comparison of words.comparisons.get(word) ?? []) {
      const { close, window, near = REACH, weak, personal = false, only } = comparison
      if (at - from > near || (window === 'span' && isPlace(floor, at + 1))) continue
      if (only === 'denied' && !isDenied(floor, begin, from, at)) continue
      if (only === 'peers' && !hasPeers(floor, begin, at)) continue
      if (only === 'goal' && !(isPlace(floor, at + 1) && isPersonal(floor, begin, clause, at)))
        continue
      if (window === 'period' && told) continue
      const end = close.length === 0 ? openEnd(floor, at + 1, to) : closed(floor, at, to, close)
      if (end === undefined) continue
      const found: Compared = { cue: [at, end], window, personal, needsThing: only === 'thing' }
      if (!weak) return found
      faint ??= found
    }
    told ||= faint === undefined && floor.mentionAt[at] === -1 && words.predicates.has(word)
  }
  return faint
}

/** "Their fourth round and the third this year": behind "and" the next superlative has its own comparison. */
function isAnother({ article, tokens, words }: Floor, at: number, from: number): boolean {
  if (at <= from || !words.clauseOpeners.has(tokens.folded[at] as string)) return false
  for (let next = at + 1; next <= at + 2; next++) {
    if (longestMatch(words.superlatives, article.text, tokens, next) !== undefined) return true
  }
  return false
}

/** A stop that ends the clause; the one of "Aug. 19" stands inside it. */
function isEnd({ tokens }: Floor, at: number, to: number): boolean {
  const word = tokens.folded[at] as string
  if (!isStop(word)) return false
  return word !== '.' || at + 1 >= to || tokens.kind[at + 1] !== TokenKind.number
}

/** "Never before had they met", "no American president had ..."; "no date had been set" denies a date. */
function isDenied(floor: Floor, begin: number, to: number, verb: number): boolean {
  const { article, tokens, words } = floor
  for (let at = begin; at < to; at++) {
    const match = longestMatch(words.superlatives, article.text, tokens, at)
    if (match?.to !== to || !match.values.some((form) => words.negatives.has(form))) continue
    return !match.values.some((form) => words.nones.has(form)) || hasPeers(floor, to, verb)
  }
  return false
}

/** "In Geneva this year" measures nothing: behind the opening word of a span stands no name. */
function isPlace({ mentionAt, mentions }: Floor, at: number): boolean {
  const mention = mentions[mentionAt[at] as number]
  return mention !== undefined && mention.form !== 'adjective'
}

function rankOf({ words }: Floor, forms: readonly string[]): Pick<Measure, 'rank' | 'count'> {
  if (forms.some((form) => isFirst(words, form))) return { rank: 'first' }
  if (forms.some((form) => words.highests.has(form))) return { rank: 'highest' }
  if (forms.some((form) => words.longests.has(form))) return { rank: 'longest' }
  const [count] = forms.flatMap((form) => words.ordinals.get(form) ?? [])
  return count === undefined ? { rank: 'most' } : { rank: 'nth', count }
}

function isFirst(words: ClaimWords, form: string): boolean {
  return words.firsts.has(form) || words.absences.has(form) || words.negatives.has(form)
}

/**
 * What it is said of: the first word for an event before the comparison, right behind it ("the first king ever to visit"); else what
 * its clause is about ("the meeting was the second in a week").
 */
function thingOf(
  floor: Floor,
  forms: readonly string[],
  [from, begin]: readonly [number, number],
  { cue: [open, close], window }: Compared,
  to: number,
): Pick<Measure, 'kinds'> {
  const { article, tokens, words } = floor
  const ever = window === 'ever'
  for (const form of forms) {
    const kinds = words.absences.get(form)?.kinds
    if (kinds !== undefined) return { kinds }
  }
  // "Never before had the three heads of state sat at one table": whose it is stands between.
  const reach = forms.some((form) => words.negatives.has(form)) ? REACH : NEAR
  const places = [
    [begin, ever ? close : open],
    [close, Math.min(to, close + reach)],
    [Math.max(from, begin - NEAR), begin],
  ] as const
  for (const [from, end] of places) {
    for (let at = from; at < end; at++) {
      const match = longestMatch(words.things, article.text, tokens, at)
      if (match !== undefined && match.to <= end) return { kinds: (match.values[0] as Thing).kinds }
    }
  }
  return {}
}

/** "That would be the first": its clause puts it off. */
function isAhead({ tokens, words }: Floor, from: number, begin: number): boolean {
  for (let at = begin - 1; at >= Math.max(from, begin - REACH); at--) {
    if (words.clauseOpeners.has(tokens.folded[at] as string)) return false
    if (words.aheads.has(tokens.folded[at] as string)) return true
  }
  return false
}

/** "Their first talks", "pertemuan pertama mereka": a pronoun before it or in it says whose. */
function isPersonal(floor: Floor, begin: number, from: number, open: number): boolean {
  const { tokens, words } = floor
  for (let at = Math.max(from, begin - 1); at < open; at++) {
    // "Ia presiden pertama yang ...": who he is, not whose it is.
    if (words.personals.has(tokens.folded[at] as string) && !hasPeers(floor, at + 1, at + 2))
      return true
  }
  return false
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

/** "sejak 2018", "since the bridge over the river was shut on Aug. 19": up to the next mark or the clause behind. */
function openEnd(floor: Floor, from: number, to: number): number | undefined {
  let end = from
  while (end < Math.min(to, from + REACH)) {
    const word = floor.tokens.folded[end] as string
    if (
      word === ',' ||
      word === '"' ||
      isEnd(floor, end, to) ||
      floor.words.clauseOpeners.has(word)
    )
      break
    end++
  }
  return end > from ? end : undefined
}
