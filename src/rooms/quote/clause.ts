/**
 * Where reported words begin and end: behind "bahwa" or "that", past "kepada X" and "in Geneva",
 * without the stop that closes the sentence.
 */
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import { mediumAt } from './medium.ts'
import type { Scene } from './scene.ts'
import { clauseBehind, isClause, isEnd } from './verb.ts'

/** Tokens `from` up to, not including, `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What stands behind a cue. */
export interface Opening {
  /** First token of the reported words; undefined where none follow. */
  readonly content: number | undefined
  /** A "bahwa" / "that" or a directive's "agar" / "to" opens them. */
  readonly marked: boolean
  /** Whom it is said to. */
  readonly addressee?: Range
  /** The medium it is said to: "told Fox News". */
  readonly told?: Range
  /** Nothing but a setting follows: the words stand before the cue. */
  readonly bare: boolean
}

const WINDOW = 40

const NAMING = 24

/** Reads what stands behind a verb of saying that ends before token `at`. */
export function openingAfter(scene: Scene, at: number, limit: number, object: boolean): Opening {
  const { tokens, words, regionAt } = scene
  const { headFirst } = words.tables
  let next = at
  let addressee: Range | undefined
  let told: Range | undefined
  if (object) {
    const who = objectAt(scene, next, limit)
    if (who !== undefined) {
      if (who.medium) told = who
      else addressee = who
      next = who.to
      // "told her counterpart, Rina Hapsari, that S": the naming goes on
      const that = headFirst
        ? undefined
        : complementizerIn(scene, next, Math.min(limit, next + NAMING))
      const jumps =
        that !== undefined &&
        (!isClause(scene, { from: next - 1, to: that }) || isAside(scene, next, that))
      // "told Yonhap, adding that S": the words of another cue
      if (jumps && (isAside(scene, next, that) || !holdsCue(scene, next, that))) next = that
    } else if (!headFirst) {
      // "told the opening of a fair in Kivu on Friday that S": whom is told at length
      const that = complementizerIn(scene, next, Math.min(limit, next + NAMING))
      const whom = { from: next, to: that ?? next }
      const noun = words.articles.has(tokens.folded[next] as string)
      if (that !== undefined && noun && !isClause(scene, whom) && !holdsCue(scene, next, that)) {
        addressee = whom
        next = that
      }
    }
  }
  // "said only that S"
  if (next + 1 < limit && words.adverbs.has(tokens.folded[next] as string)) {
    if (words.complementizers.has(tokens.folded[next + 1] as string)) next++
  }
  while (next < limit && scene.timed[next] === 1) next++
  const found = { ...(addressee ? { addressee } : {}), ...(told ? { told } : {}) }
  if (next >= limit || isEnd(tokens.folded[next] as string)) {
    return { content: undefined, marked: false, bare: true, ...found }
  }
  const word = tokens.folded[next] as string
  if (regionAt[next] !== -1) return { content: next, marked: false, bare: false, ...found }
  if (words.complementizers.has(word)) {
    return { content: next + 1, marked: true, bare: false, ...found }
  }
  // "menyampaikan harapan bahwa S"
  // not "membantah pandangan bahwa S"
  const denied = words.denials.has(tokens.folded[at - 1] as string)
  const noun = headFirst && next + 2 < limit && words.stances.has(word) && !denied
  const that = noun && words.complementizers.has(tokens.folded[next + 1] as string)
  if (that) return { content: next + 2, marked: true, bare: false, ...found }
  if (word === ':') return { content: next + 1, marked: false, bare: false, ...found }
  const comma = word === ','
  // "mengatakan dengan kondisi itu, S": how it is said stands behind such a word, else it opens the words
  const opens = words.mannerLinks.has(word) && !words.manners.has(tokens.folded[next + 1] ?? '')
  const setting = words.settings.has(word) && !opens && !isInfinitive(scene, next)
  if (comma || setting) {
    if (words.towards.has(word)) {
      const who = objectAt(scene, next + 1, limit)
      if (who?.medium === true && !found.told) Object.assign(found, { told: who })
      else if (who !== undefined && !found.addressee) Object.assign(found, { addressee: who })
    }
    const marker = comma ? undefined : complementizerIn(scene, next, limit)
    // "said at a briefing, adding that S": the words of another cue
    // nor "said at least 12 died and that S": the second of two clauses
    const second = marker !== undefined && words.joins.has(tokens.folded[marker - 1] as string)
    if (marker !== undefined && (headFirst || (!second && !holdsCue(scene, next, marker))))
      return { content: marker + 1, marked: true, bare: false, ...found }
    // "said, in remarks carried by X, that S"
    const late =
      comma && words.settings.has(tokens.folded[next + 1] ?? '')
        ? complementizerIn(scene, next + 1, limit)
        : undefined
    if (late !== undefined && tokens.folded[late - 1] === ',')
      return { content: late + 1, marked: true, bare: false, ...found }
    // "said at least 12 people died", "said about 200 homes were lost"
    const counts = isCount(scene, next + 1)
    if (setting && !headFirst && counts && scene.timed[next + 1] !== 1)
      return { content: next, marked: false, bare: false, ...found }
    // "said on Tuesday the talks were '...'": the words begin behind the time
    const timed = !comma && !headFirst ? pastTime(scene, next, limit) : undefined
    const first = timed === undefined ? undefined : commaIn(scene, next, limit)
    const marked =
      first !== undefined && tokens.folded[first] !== ',' && tokens.folded[first] !== ':'
    if (timed !== undefined && marked && regionAt[timed] === -1)
      return { content: timed, marked: false, bare: false, ...found }
    // "said in a statement it was following the talks"
    const behind = comma || headFirst ? undefined : clauseBehind(scene, next, limit)
    if (behind !== undefined && scene.timed[next + 1] !== 1)
      return { content: behind, marked: false, bare: true, ...found }
    const open = comma ? next : commaIn(scene, next, limit)
    const content = open === undefined || open + 1 >= limit ? undefined : open + 1
    if (content === undefined) {
      const past = words.tables.headFirst ? undefined : pastTime(scene, next, limit)
      return { content: past, marked: false, bare: true, ...found }
    }
    return { content, marked: false, bare: true, ...found }
  }
  return { content: next, marked: false, bare: next > at && !object, ...found }
}

/** "told Radio Y, whose interview was cited by X, that S", ", as carried by X, that S": between commas, how the words came. */
function isAside({ tokens, words, text }: Scene, comma: number, that: number): boolean {
  if (tokens.folded[comma] !== ',' || tokens.folded[that - 1] !== ',') return false
  const word = tokens.folded[comma + 1] as string
  return (
    words.relatives.has(word) ||
    words.settings.has(word) ||
    longestMatch(words.carriers, text, tokens, comma + 1) !== undefined ||
    longestMatch(words.relays, text, tokens, comma + 1) !== undefined
  )
}

/** "agreed to restore ties": no "to" of somebody spoken to, as in "said to reporters", "said to a crowd", "said to cheering bakers". */
function isInfinitive({ tokens, words, mentionAt, regionAt, text }: Scene, at: number): boolean {
  const { headFirst, participles } = words.tables
  if (headFirst || longestMatch(words.directiveMarkers, text, tokens, at)?.to !== at + 1)
    return false
  const next = tokens.folded[at + 1] ?? ''
  if (mentionAt[at + 1] !== -1 || tokens.capital[at + 1] === 1) return false
  // "vowed to 'fight on'"
  if (regionAt[at + 1] !== -1) return false
  if (participles.some((ending) => next.endsWith(ending))) return false
  const { articles, objects, unnamed, roles, persons, indefinites, bodies, groups } = words
  const nouns = [articles, objects, unnamed, roles, persons, indefinites, bodies, groups]
  if (nouns.some((one) => one.has(next))) return false
  return longestMatch(words.press, text, tokens, at + 1) === undefined
}

/** "12", "least": a number, or what leads to one. */
export function isCount({ tokens, words }: Scene, at: number): boolean {
  return tokens.kind[at] === TokenKind.number || words.counts.has(tokens.folded[at] ?? '')
}

function holdsCue({ tokens, words, text, mentionAt }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const cue = mentionAt[at] === -1 ? longestMatch(words.cues, text, tokens, at) : undefined
    // "told his visitor, according to the ministry, that S" goes on
    if (cue?.values.some(({ frame }) => frame !== 'according')) return true
  }
  return false
}

/** "said on Friday the deal was dead": the words begin behind the time. */
function pastTime(scene: Scene, at: number, limit: number): number | undefined {
  let next = at + 1
  if (scene.timed[next] !== 1) return undefined
  while (next < limit && scene.timed[next] === 1) next++
  return next < limit && scene.tokens.kind[next] === TokenKind.word ? next : undefined
}

function complementizerIn(scene: Scene, from: number, limit: number): number | undefined {
  const { tokens, words, regionAt } = scene
  const end = Math.min(limit, from + WINDOW)
  for (let at = from; at < end; at++) {
    if (regionAt[at] !== -1 || tokens.folded[at] === ';') return undefined
    if (words.complementizers.has(tokens.folded[at] as string)) return at
  }
  return undefined
}

/** The comma that closes a setting; the one inside a bracket or a name's apposition closes nothing. */
function commaIn(scene: Scene, from: number, limit: number): number | undefined {
  const { tokens, regionAt, mentionAt } = scene
  const end = Math.min(limit, from + WINDOW)
  let open = 0
  for (let at = from; at < end; at++) {
    if (regionAt[at] !== -1) return at - 1
    const word = tokens.folded[at]
    if (word === '(') open++
    if (word === ')') open--
    if (word === ':' && open <= 0) return at
    if (word !== ',' || open > 0) continue
    const mention = mentionAt[at] as number
    if (mention >= 0 && mention === mentionAt[at + 1]) continue
    return at
  }
  return undefined
}

/** Whom a verb like "told" takes, from token `at` on. */
export function objectAt(
  scene: Scene,
  at: number,
  limit: number,
): (Range & { readonly medium: boolean }) | undefined {
  const { tokens, text, words, mentionAt, mentionTo, mentions } = scene
  let start = at
  while (
    start < limit &&
    mentionAt[start] === -1 &&
    words.articles.has(tokens.folded[start] as string)
  )
    start++
  const whole =
    longestMatch(words.press, text, tokens, at) ?? longestMatch(words.press, text, tokens, start)
  if (whole !== undefined && whole.to <= limit) return { from: at, to: whole.to, medium: false }
  const mention = mentionAt[start] as number
  const kind = mentions[mention]?.kind
  // "told France Info, ...": the country only opens a name
  const end = mentionTo[mention] ?? -1
  const opens =
    (kind === 'state' || kind === 'place') &&
    tokens.capital[end] === 1 &&
    mentionAt[end] === -1 &&
    scene.timed[end] === 0
  const medium = mediumAt(scene, at, limit, kind === undefined || opens)
  if (medium !== undefined) return { from: at, to: medium.to, medium: true }
  if (mention >= 0 && kind !== 'place') {
    return { from: at, to: mentionTo[mention] as number, medium: false }
  }
  for (let to = start; to < Math.min(limit, start + 8); to++) {
    const word = tokens.folded[to] as string
    if (words.complementizers.has(word) || isEnd(word) || word === ',') {
      return to > at ? { from: at, to, medium: false } : undefined
    }
    if (scene.regionAt[to] !== -1) break
    // "told mediators the movement accepts S": a second noun phrase begins the words
    const noun = to > start && tokens.kind[to - 1] === TokenKind.word && mentionAt[to - 1] === -1
    const led =
      words.links.has(tokens.folded[to - 1] ?? '') ||
      words.articles.has(tokens.folded[to - 1] ?? '')
    const begins = words.articles.has(word) || words.personal.has(word)
    if (!words.tables.headFirst && noun && !led && begins) return { from: at, to, medium: false }
    if (mentionAt[to] !== -1) continue
  }
  const pronoun = words.objects.has(tokens.folded[start] ?? '')
  return pronoun ? { from: at, to: start + 1, medium: false } : undefined
}

/** Words in a stretch, at most `enough` of them counted. */
export function wordsIn(scene: Scene, { from, to }: Range, enough: number): number {
  let count = 0
  for (let at = from; at < to && count < enough; at++) {
    if (scene.tokens.kind[at] !== TokenKind.mark && scene.tokens.kind[at] !== TokenKind.newline)
      count++
  }
  return count
}
