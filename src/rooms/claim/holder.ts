/**
 * Who holds a view: the entity before the verb, a group known only by what it is ("Para pejabat
 * Washington"), the speaker in whose words it stands, or nobody named.
 */
import type { ClaimHolder } from '../../model/claim.ts'
import { implied, type Sourced, stated } from '../../model/evidence.ts'
import { citeTokens, type Floor } from './floor.ts'

const REACH = 10

/** A holder before a cue, and the token their naming begins at. */
export interface Held {
  readonly holder: Sourced<ClaimHolder>
  readonly from: number
}

/** The holder named right before token `cue`, not reaching before `from`; undefined where nobody stands there. */
export function holderBefore(floor: Floor, cue: number, from: number): Held | undefined {
  const { tokens, words, mentionAt, mentions, refs } = floor
  const quote = floor.cued.get(tokens.start[cue] as number)
  let at = cue - 1
  while (at >= from && mentionAt[at] === -1 && words.betweens.has(tokens.folded[at] as string)) at--
  const group = groupBefore(floor, at, from)
  if (group !== undefined) return group
  if (quote?.speaker !== undefined) {
    const { value, certainty, evidence, rule } = quote.speaker
    return { holder: { value: { type: 'entity', ...value }, certainty, evidence, rule }, from: at }
  }
  const index = at >= from ? (mentionAt[at] as number) : -1
  const kind = mentions[index]?.kind
  const ref = refs[index]
  if (ref === undefined || kind === 'place' || kind === 'outlet') return undefined
  let begin = at
  while (begin > from && mentionAt[begin - 1] === index) begin--
  const evidence = citeTokens(floor, begin, at + 1)
  return {
    holder: stated({ type: 'entity', ...ref }, 'claim/holder-before', evidence),
    from: begin,
  }
}

/** "Para pejabat Washington", "analysts in Tokyo": the phrase from its head to the verb. */
function groupBefore(floor: Floor, last: number, from: number): Held | undefined {
  const { tokens, words, mentionAt, mentions } = floor
  let head = -1
  for (let at = last; at >= from && last - at < REACH; at--) {
    const word = tokens.folded[at] as string
    if (word === ',' || words.clauseOpeners.has(word)) break
    const named = mentions[mentionAt[at] as number]?.kind === 'person'
    if (named && head < 0) return undefined
    if (mentionAt[at] === -1 && words.groups.has(word)) head = at
  }
  if (head < 0) return undefined
  // adjectives before the head belong to it: "Western officials", "senior US officials"
  let begin = head
  while (begin > from && last - begin < REACH && isAttribute(floor, begin - 1)) begin--
  const evidence = citeTokens(floor, begin, last + 1)
  const holder: ClaimHolder = { type: 'group', name: evidence.exact }
  return { holder: stated(holder, 'claim/group', evidence), from: begin }
}

function isAttribute(floor: Floor, at: number): boolean {
  const { tokens, words, mentionAt, mentions } = floor
  const word = tokens.folded[at] as string
  if (words.articles.has(word)) return false
  const kind = mentions[mentionAt[at] as number]?.kind
  if (kind === 'state' || kind === 'institution') return true
  return mentionAt[at] === -1 && tokens.capital[at] === 1 && !words.clauseOpeners.has(word)
}

/** The agent of a passive: "dinilai para pengamat", "is seen by analysts as". */
export function agentAfter(
  floor: Floor,
  cue: number,
  to: number,
): Sourced<ClaimHolder> | undefined {
  const { tokens, words, mentionAt, refs } = floor
  const marked = words.agentMarks.has(tokens.folded[cue] ?? '')
  const first = marked ? cue + 1 : cue
  const index = first < to ? (mentionAt[first] as number) : -1
  const ref = refs[index]
  if (marked && ref !== undefined) {
    let end = first
    while (end < to && mentionAt[end] === index) end++
    return stated({ type: 'entity', ...ref }, 'claim/agent', citeTokens(floor, first, end))
  }
  if (first >= to || !words.groups.has(tokens.folded[first] as string)) return undefined
  let end = first + 1
  while (
    end < Math.min(to, first + 4) &&
    (mentionAt[end] !== -1 || words.groups.has(tokens.folded[end] as string))
  )
    end++
  const evidence = citeTokens(floor, first, end)
  return stated({ type: 'group', name: evidence.exact }, 'claim/agent-group', evidence)
}

/** The speaker in whose words a token stands; undefined outside of quotes with a speaker. */
export function holderAround(floor: Floor, at: number): Sourced<ClaimHolder> | undefined {
  const speaker = floor.quotes[floor.quoteAt[at] as number]?.speaker
  if (speaker === undefined) return undefined
  return implied({ type: 'entity', ...speaker.value }, 'claim/in-quote', ...speaker.evidence)
}
