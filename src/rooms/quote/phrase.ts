/**
 * The whole naming of a speaker at a cue: "Sekretaris Perusahaan Kopi Rimba, Satya Wirya", "seorang
 * pejabat kementerian", "a spokesman for the bakers".
 *
 * No table need know the words: a noun phrase has no verb of its own and ends at a setting, a time,
 * a "yang". An apposition on either side of a comma belongs to it.
 */
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import type { Range } from './clause.ts'
import type { Attribution } from './place.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './standing.ts'
import { isClause, isEnd } from './verb.ts'

const LONGEST = 24

/** The words that name the speaker of an attribution; undefined where the speaker stands elsewhere. */
export function namingOf(
  scene: Scene,
  one: Attribution,
  floor: number,
  limit: number,
): Range | undefined {
  const { subject, cue } = one
  if (subject === undefined) return undefined
  if (subject.kind === 'pronoun' || subject.kind === 'definite')
    return { from: subject.from, to: subject.to }
  const before = subject.from < cue.from
  const found = before
    ? phraseBefore(scene, cue.from, Math.min(floor, subject.from))
    : phraseAfter(
        scene,
        // "quoted a Japanese government source as saying": inside the cue
        Math.min(subject.from, subject.from < cue.to ? cue.from + 1 : pastAgent(scene, cue.to)),
        limit,
        one.word.frame === 'according' && one.left === undefined,
      )
  const bare = nameOf(scene, subject)
  return found !== undefined && found.from <= bare.from && found.to >= bare.to ? found : bare
}

function nameOf({ mentionFrom, mentionTo }: Scene, { mention, from, to }: Subject): Range {
  if (mention === undefined) return { from, to }
  return { from: Math.min(from, mentionFrom[mention] as number), to: mentionTo[mention] as number }
}

function pastAgent({ tokens, words }: Scene, at: number): number {
  return words.agentMarks.has(tokens.folded[at] ?? '') ? at + 1 : at
}

/** The noun phrase before token `cue` that does the saying, not reaching before `floor`. */
export function phraseBefore(scene: Scene, cue: number, floor: number): Range | undefined {
  const { tokens } = scene
  const low = Math.max(floor, cue - 4 * LONGEST)
  let found: Range | undefined
  // "Satya Wirya, mengatakan": a comma closes what it has opened, an aside or an apposition
  let owed = false
  for (let to = cue; to > low; ) {
    let first = to
    while (first > low && !parts(scene, first - 1)) first--
    const from = pastOpening(scene, first, to)
    const end = from < to ? phraseEnd(scene, from, to) : from
    const comma = first > low && tokens.folded[first - 1] === ','
    if (first === to) owed = true
    else if (end === from) {
      // ", di Jakarta, Rabu, mengatakan", ", who had just arrived, said"
      if (found !== undefined) return owed ? undefined : found
      owed = false
    } else if (owed && found === undefined && comma && isParticiple(scene, from)) {
      // "The company, based in Leeds, said"
      owed = false
    } else if (reducedFrom(scene, from) === undefined && isClause(scene, { from, to: end })) break
    else if (!isAside(scene, end, to)) break
    else if (found === undefined) {
      found = { from, to: end }
      if (from > first) break
    } else {
      // "Direktur Kopi Rimba, Satya Wirya, mengatakan", "Wirya, a baker, said"
      // "The strike, Mr. Todd said, had ...": in English a comma closes an apposition, or a role opens it
      const apposed = owed || scene.words.tables.headFirst || isCalled(scene, { from, to })
      const beside = besides(scene, { from, to }, found) || (owed && isDefinite(scene, from))
      if (apposed && end === to && beside) return { from, to: found.to }
      break
    }
    if (!comma) break
    to = first - 1
  }
  return owed ? undefined : found
}

/** Where "briefed" of "A person briefed on the talks" stands: behind somebody without a name it is no verb of his clause. */
export function reducedFrom({ tokens, words }: Scene, from: number): number | undefined {
  const { headFirst, finiteEndings } = words.tables
  if (headFirst || !words.indefinites.has(tokens.folded[from] as string)) return undefined
  for (let at = from + 1; at < from + 5; at++) {
    if (!words.unnamed.has(tokens.folded[at] as string)) continue
    const next = tokens.folded[at + 1] ?? ''
    const behind = tokens.folded[at + 2] ?? ''
    const led = words.prepositions.has(behind) || words.settings.has(behind)
    return led && finiteEndings.some((ending) => next.endsWith(ending)) ? at + 1 : undefined
  }
  return undefined
}

/** Whether nothing but small words, times, a setting or a relative clause stands in a stretch. */
function isAside({ tokens, words, timed }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens.folded[at] as string
    if (words.settings.has(word) || words.relatives.has(word) || words.prepositions.has(word))
      return true
    if (timed[at] !== 1 && !words.adverbs.has(word)) return false
  }
  return true
}

/** The noun phrase from token `at` on, with its apposition. */
export function phraseAfter(
  scene: Scene,
  at: number,
  limit: number,
  closed = false,
): Range | undefined {
  const { tokens } = scene
  const to = phraseEnd(scene, at, Math.min(limit, at + LONGEST))
  if (to <= at || isClause(scene, { from: at, to })) return undefined
  const next = to + 1
  if (tokens.folded[to] !== ',' || next >= limit) return { from: at, to }
  const end = phraseEnd(scene, next, Math.min(limit, next + LONGEST))
  const second = { from: next, to: end }
  const last = tokens.folded[end] as string
  // "According to Wirya, the talks will ...": an apposition in front of words is closed by a comma
  if (closed ? last !== ',' : scene.words.adverbs.has(last)) return { from: at, to }
  const whole = end > next && !isClause(scene, second) && besides(scene, { from: at, to }, second)
  return { from: at, to: whole ? end : to }
}

/** Whether two phrases on either side of a comma name one: a name beside a role. */
function besides(scene: Scene, one: Range, other: Range): boolean {
  return (
    (isRole(scene, one) && isName(scene, other)) || (isName(scene, one) && isRole(scene, other))
  )
}

/** "The company, a big one, said": two phrases between commas, the first with its article. */
function isDefinite({ tokens, words }: Scene, at: number): boolean {
  return !words.tables.headFirst && words.articles.has(tokens.folded[at] as string)
}

/** "based in", "speaking from": what somebody did, between commas behind his name. */
function isParticiple({ tokens, words, text }: Scene, at: number): boolean {
  // "quoting the ministry"
  if (longestMatch(words.relays, text, tokens, at) !== undefined) return false
  const { finiteEndings, participles, headFirst } = words.tables
  const word = tokens.folded[at] as string
  if (headFirst || tokens.capital[at] === 1 || words.notFinite.has(word)) return false
  return [...finiteEndings, ...participles].some(
    (ending) => word.length > 4 && word.endsWith(ending),
  )
}

/** Whether a word for what somebody is stands in a phrase: "The union's president". */
function isCalled({ tokens, words }: Scene, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (words.roles.has(tokens.folded[at] as string)) return true
  return false
}

/** Begins with a word for what somebody is: "direktur", "juru bicara", "a lawyer". */
function isRole(scene: Scene, one: Range): boolean {
  const { tokens, words, mentionAt, mentions } = scene
  const { from } = one
  const word = tokens.folded[from] as string
  if (words.roles.has(word)) return true
  if (words.articles.has(word)) return tokens.capital[from + 1] === 0 || isCalled(scene, one)
  const mention = mentions[mentionAt[from] as number]
  return mention?.kind === 'person' && mention.form === 'office'
}

/** Begins with a capital and is no place, no day and no verb: "Satya Wirya", not "Mengutip Radio Kivu". */
function isName(scene: Scene, { from }: Range): boolean {
  const { tokens, mentionAt, mentions, words, timed, text } = scene
  const mention = mentions[mentionAt[from] as number]
  if (mention !== undefined) return mention.kind === 'person'
  const word = tokens.folded[from] as string
  // "The tests", "A lawyer"
  if (words.articles.has(word) && tokens.capital[from + 1] === 0) return false
  const { finitePrefixes, finiteEndings, participles } = words.tables
  const verb =
    finitePrefixes.some((prefix) => word.length > 5 && word.startsWith(prefix)) ||
    [...finiteEndings, ...participles].some((ending) => word.length > 4 && word.endsWith(ending))
  return (
    tokens.capital[from] === 1 &&
    timed[from] === 0 &&
    !verb &&
    !words.calendar.has(word) &&
    !words.settings.has(word) &&
    longestMatch(words.relays, text, tokens, from) === undefined
  )
}

/** A token that ends a stretch of the clause: a comma outside a mention, a stop, marks. */
function parts({ tokens, mentionAt, regionAt, words }: Scene, at: number): boolean {
  if (regionAt[at] !== -1) return true
  const word = tokens.folded[at] as string
  // the comma of "4,000"
  if (mentionAt[at] !== -1 || (word === ',' && isInNumber(tokens, at))) return false
  // "in what police called '...'"
  if (words.freeRelatives.has(word)) return true
  return word === ',' || word === ':' || word === '—' || word === '–' || isEnd(word)
}

function isInNumber({ kind, spaced }: Scene['tokens'], at: number): boolean {
  const { number } = TokenKind
  return kind[at - 1] === number && kind[at + 1] === number && spaced[at + 1] === 0
}

/** Past "namun", "dan", "On Friday": words that open a clause and name nobody. */
function pastOpening(
  { tokens, timed, words, mentionAt }: Scene,
  first: number,
  to: number,
): number {
  let at = first
  while (at < to) {
    const word = tokens.folded[at] as string
    const time = timed[at] === 1 || (words.settings.has(word) && timed[at + 1] === 1 && at + 1 < to)
    const small = mentionAt[at] === -1 && (words.connectives.has(word) || words.joins.has(word))
    if (!time && !small && word !== '-') break
    at++
  }
  return at
}

/** Where the phrase that begins at `from` ends: at a setting, a time, a relative, a mark. */
function phraseEnd(scene: Scene, from: number, limit: number): number {
  const { tokens, words, mentionAt, mentionTo, mentions, regionAt, timed } = scene
  let named = false
  let at = from
  while (at < limit && regionAt[at] === -1 && timed[at] === 0) {
    const mention = mentionAt[at] as number
    if (mention >= 0) {
      const { kind, form } = mentions[mention] as { kind: string; form: string }
      named ||= kind === 'person' && form !== 'office'
      at = Math.min(limit, mentionTo[mention] as number)
      continue
    }
    const word = tokens.folded[at] as string
    if (parts(scene, at) || words.relatives.has(word) || words.complementizers.has(word)) break
    // the name is the last of its title: "Menurut Rina kebun itu ..."
    if (
      words.tables.headFirst &&
      named &&
      tokens.capital[at] === 0 &&
      tokens.kind[at] === TokenKind.word
    )
      break
    const link = words.links.has(word) && at > from && timed[at + 1] !== 1
    if (link && (!named || words.owners.has(word))) {
      at++
      continue
    }
    // "seorang sumber di Sekretariat ASEAN": where somebody without a name sits
    const seat =
      words.tables.headFirst &&
      !named &&
      words.placeLinks.has(word) &&
      words.unnamed.has(tokens.folded[at - 1] as string) &&
      (mentionAt[at + 1] !== -1 || tokens.capital[at + 1] === 1)
    if (seat && at > from) {
      at++
      continue
    }
    // "a source with knowledge of the meeting": behind an article a noun, no setting
    const noun = at > from && words.articles.has(tokens.folded[at - 1] as string)
    if (!noun && (words.settings.has(word) || words.prepositions.has(word))) break
    if (words.joins.has(word) && (at === from || tokens.capital[at + 1] === 0)) break
    // "officials on both sides"
    const behindLink = at > from && words.links.has(tokens.folded[at - 1] as string)
    if (words.adverbs.has(word) && at > from && !behindLink) break
    if (tokens.kind[at] === TokenKind.mark && !"()/&-.'’".includes(word) && !word.endsWith('s'))
      break
    at++
  }
  return at
}
