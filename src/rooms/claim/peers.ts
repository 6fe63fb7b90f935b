/**
 * Whose a superlative is, where its words name a group and nobody: "the first Western leader to visit", "pejabat AS pertama". A
 * name of a country beside the word needs no telling: the event says whose official came.
 */
import type { Superlative } from '../../model/claim.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import type { Floor } from './floor.ts'

// "Sitting", "pertama": what may stand between a leader and his region.
const BESIDE = 2

/** The group named from a claim's beginning to the end of its comparison; none where the event itself tells it. */
export function peersIn(
  floor: Floor,
  begin: number,
  [open, close]: readonly [number, number],
): Pick<Superlative, 'peers'> {
  const { article, tokens, words } = floor
  for (let at = begin; at < open; at++) {
    const match = longestMatch(words.peers, article.text, tokens, at)
    const [peer] = match?.values ?? []
    if (match === undefined || peer === undefined || match.to > close) continue
    const { offices, plural } = peer
    const thing = longestMatch(words.things, article.text, tokens, match.to)
    // "The first official visit" is no official's.
    if (offices === undefined && thing?.to === match.to + 1) continue
    const own = offices === undefined ? {} : { offices }
    const region = regionBeside(floor, at, match.to, begin, close)
    if (region !== undefined) return { peers: { ...own, countries: region } }
    if (plural) return { peers: { ...own, each: true } }
    const whose = isNamed(floor, at - 1) || isNamed(floor, match.to) || isNamed(floor, at)
    if (!whose) return { peers: { ...own, countries: 'any' } }
    return offices?.length === 1 ? {} : { peers: own }
  }
  return {}
}

/** The holders of an office of one state, of whom something is denied: "no Peruvian president", "belum ada presiden Peru". */
export function nationPeers(
  floor: Floor,
  begin: number,
  [open]: readonly [number, number],
): Pick<Superlative, 'peers'> {
  const { article, tokens, words } = floor
  for (let at = begin; at < open; at++) {
    const match = longestMatch(words.peers, article.text, tokens, at)
    const offices = match?.values[0]?.offices
    if (match === undefined || offices === undefined) continue
    let country = floor.nationAt(match.to)?.country
    for (let before = at - BESIDE; country === undefined && before < at; before++) {
      const nation = before < begin ? undefined : floor.nationAt(before)
      if (nation?.to === at) country = nation.country
    }
    if (country !== undefined) return { peers: { offices, countries: [country] } }
  }
  return {}
}

/** Whether somebody's office is named between two tokens. */
export function hasPeers({ article, tokens, words }: Floor, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (longestMatch(words.peers, article.text, tokens, at) !== undefined) return true
  }
  return false
}

function regionBeside(
  { article, tokens, words }: Floor,
  from: number,
  to: number,
  begin: number,
  close: number,
): readonly string[] | undefined {
  const first = Math.max(begin, from - 2 * BESIDE)
  for (let at = first; at < Math.min(close, to + BESIDE); at++) {
    if (at === from) at = to
    const match = longestMatch(words.regions, article.text, tokens, at)
    if (match === undefined) continue
    if (match.to <= from ? from - match.to < BESIDE : match.from - to < BESIDE)
      return match.values[0]?.countries
  }
  return undefined
}

/** "US president", "presiden Mesir", "Menteri Luar Negeri": a word in capitals names whose he is. */
function isNamed({ article, tokens }: Floor, at: number): boolean {
  const start = tokens.start[at]
  if (start === undefined || tokens.kind[at] !== TokenKind.word) return false
  return /^\p{Lu}/u.test(article.text.slice(start, start + 2))
}
