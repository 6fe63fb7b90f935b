/**
 * Who stands at a cue: "juru bicara ... Matthew Miller" before or behind the verb, "dia", "-nya",
 * "seorang pejabat", or a medium. Naming only; whom a pronoun means is the antecedent's business.
 */
import { longestMatch } from '../../text/lexicon.ts'
import { acrossClause, acrossComma, closesRelative } from './across.ts'
import {
  bodyBefore,
  bodyOf,
  documentAt,
  documentBefore,
  followedByHead,
  seatedBody,
} from './body.ts'
import { definiteAfter, definiteBefore } from './demonstrative.ts'
import { mediumBefore } from './medium.ts'
import { isBare, isNamed } from './medium-name.ts'
import { takenUpMedium } from './medium-taken-up.ts'
import { fromMention } from './naming.ts'
import { phraseAfter } from './phrase.ts'
import { refOf, type Scene } from './scene.ts'
import type { Subject } from './standing.ts'

const REACH = 14

/** The speaker in front of token `cue`, not reaching before `floor`. */
export function subjectBefore(scene: Scene, cue: number, floor: number): Subject | undefined {
  const { tokens, timed, mentionAt, words } = scene
  const definite = definiteBefore(scene, overAdverbs(scene, cue, floor), floor)
  if (definite !== undefined) return definite
  const at = overBetweens(scene, cue - 1, floor)
  if (at < floor || scene.regionAt[at] !== -1) return undefined
  // "he said": nothing longer ends in such a word
  if (mentionAt[at] === -1 && words.personal.has(tokens.folded[at] as string))
    return { kind: 'pronoun', from: at, to: at + 1 }
  const read = mediumBefore(scene, at + 1, floor)
  // "The agency said": no name of a medium
  // "Media tersebut menyebut": the pointer stands behind what stood before the verb
  const pointed =
    read !== undefined &&
    words.tables.headFirst &&
    words.pointers.has(tokens.folded[at + 1] as string)
  const taken = pointed ? takenUpMedium(scene, { from: read.from, to: at + 2 }) : undefined
  const named =
    read !== undefined && isNamed(read.ref) && !(pointed && isBare(scene, read.from, at + 1))
  const medium =
    read !== undefined && taken !== undefined
      ? { ...read, ref: taken.ref }
      : named
        ? read
        : undefined
  // "Menhan Warszycki kepada Radio Kivu mengatakan": the radio is spoken to
  const led = medium === undefined ? '' : (tokens.folded[medium.from - 1] ?? '')
  if (medium !== undefined && words.tables.headFirst && words.towards.has(led)) {
    const across = acrossClause(scene, at, floor)
    if (across !== undefined) return across
  }
  // "Laporan yang bocor ke CNN menyebut": nobody's words but the report's
  const away = medium !== undefined && words.tables.headFirst && words.prepositions.has(led)
  if (away && relayTo(scene, medium.from, floor) === undefined) return undefined
  // "Presiden Suriah dikutip SANA mengatakan": the medium stands behind the word of passing on
  const frame = medium === undefined ? undefined : relayTo(scene, medium.from, floor)
  if (frame !== undefined) return subjectBefore(scene, frame, floor)
  if (medium !== undefined)
    return { kind: 'medium', from: medium.from, to: at + 1, ref: medium.ref }
  const mention = mentionAt[at] as number
  if (mention >= 0) {
    const one = fromMention(scene, mention, floor)
    if (one !== undefined) return one
  }
  const seated = seatedBody(scene, at, floor)
  if (seated !== undefined) return seated
  const pronoun = pronounBefore(scene, at, floor)
  if (pronoun !== undefined) return pronoun
  const paper = documentBefore(scene, at, floor)
  if (paper !== undefined) return paper
  const word = tokens.folded[at] as string
  if (word === ',') {
    const one = acrossComma(scene, at, floor)
    if (one !== undefined || closesRelative(scene, at, floor)) return one
    return acrossClause(scene, at - 1, floor)
  }
  if (mention < 0 && words.unnamed.has(word)) {
    // "Gubernur Jean-Luc lewat pesan kepada sejumlah jurnalis mengingatkan": they are spoken to
    const by = words.tables.headFirst && isSpokenTo(scene, at, floor)
    const across = by ? acrossClause(scene, at, floor) : undefined
    return across ?? { kind: 'unnamed', from: at, to: at + 1 }
  }
  if (mention < 0 && words.bodies.has(word) && !words.tables.headFirst) {
    const body = bodyBefore(scene, at, floor)
    if (body !== undefined) return body
  }
  return timed[at] === 1 ? undefined : acrossClause(scene, at, floor)
}

/** Where the words begin that lead to the medium at token `to`: "dikutip", "dilansir oleh kantor berita"; none behind a comma. */
function relayTo({ tokens, text, words }: Scene, to: number, floor: number): number | undefined {
  if (!words.tables.headFirst) return undefined
  for (let from = to - 1; from > floor && to - from <= 3; from--) {
    if (tokens.folded[from - 1] === ',') return undefined
    const found = longestMatch(words.relays, text, tokens, from)
    if (found?.to === to && found.values[0]?.press === true) return from
  }
  return undefined
}

/** The speaker behind a cue: from token `at` on, before `limit`. */
export function subjectAfter(scene: Scene, at: number, limit: number): Subject | undefined {
  const { tokens, mentionAt, mentionFrom, mentionTo, mentions, words, regionAt, text } = scene
  const definite = definiteAfter(scene, at, limit)
  if (definite !== undefined) return definite
  const pronoun = longestMatch(words.pronouns, text, tokens, at)
  if (pronoun !== undefined && pronoun.to <= limit && mentionAt[at] === -1) {
    return { kind: 'pronoun', from: at, to: pronoun.to }
  }
  const paper = documentAt(scene, at)
  if (paper !== undefined && paper.to <= limit) return paper
  const titled = titleAlone(scene, at, limit)
  if (titled !== undefined) return titled
  const end = Math.min(limit, at + REACH)
  let loose: Subject | undefined
  let body = -1
  for (let index = at; index < end; index++) {
    if (regionAt[index] !== -1) break
    const word = tokens.folded[index] as string
    const mention = mentionAt[index] as number
    if (mention >= 0 && mentionFrom[mention] === index) {
      const kind = mentions[mention]?.kind
      const to = mentionTo[mention] as number
      if (kind === 'person' || kind === 'institution' || kind === 'document') {
        if (tokens.folded[to] !== "'s" && tokens.folded[to] !== '’s') {
          const subject = fromMention(scene, mention, at)
          // "kata Menlu Iran Abbas Araghchi" beats an institution in the title before the name
          if (kind === 'person' || loose === undefined) return subject
        }
      } else if (kind === 'state' && loose === undefined) {
        loose = body >= 0 ? bodyOf(scene, body, to, mention) : fromMention(scene, mention, at)
        // "said Djibouti's delegate": not the country
        if (!words.tables.headFirst && /^['’]s$/.test(tokens.folded[to] ?? '')) {
          let last = to + 1
          while (last < limit && tokens.capital[last] === 1 && isFree(scene, last)) last++
          // "Qatar's Amiri Diwan": a body of that country
          loose = last > to + 1 ? bodyOf(scene, index, last, mention) : undefined
        }
        if (followedByHead(scene, to)) {
          loose = words.bodies.has(tokens.folded[to] as string)
            ? bodyOf(scene, index, to + 1, mention)
            : { kind: 'unnamed', from: index, to: to + 1 }
        }
      } else if (kind === 'outlet' && loose === undefined) {
        const ref = refOf(scene, mention)
        if (ref !== undefined) loose = { kind: 'medium', from: at, to, ref, mention }
      }
      index = to - 1
      continue
    }
    if (mention >= 0) continue
    if (words.unnamed.has(word)) return { kind: 'unnamed', from: index, to: index + 1 }
    if (words.prepositions.has(word) && !words.agentMarks.has(word)) break
    if (words.bodies.has(word) && body < 0) body = index
    if (isStop(word)) {
      const next = mentionAt[index + 1] ?? -1
      const named = mentions[next]?.kind === 'person' && mentionFrom[next] === index + 1
      // "kata direktur lembaga itu, Rina Hapsari": the name set behind the role
      if (word !== ',' || loose !== undefined || !named) break
    }
  }
  return loose
}

/** "titah Raja sebagaimana disampaikan ...", "tulis Sultan dalam surat": a title with its capital and no name behind it. */
function titleAlone(scene: Scene, at: number, limit: number): Subject | undefined {
  const { tokens, text, words, mentionAt } = scene
  if (!words.tables.headFirst || tokens.capital[at] !== 1 || mentionAt[at] !== -1) return undefined
  const to = longestMatch(words.roleOffices, text, tokens, at)?.to
  if (to === undefined || to > limit || tokens.capital[to] === 1 || mentionAt[to] !== -1)
    return undefined
  const next = tokens.folded[to] ?? ''
  const ends = to === limit || isStop(next) || words.settings.has(next) || scene.timed[to] === 1
  return ends ? { kind: 'definite', from: at, to } : undefined
}

/** Past "juga", "kemudian": the token behind what stands before them. */
function overAdverbs(
  { tokens, words, mentionAt, timed }: Scene,
  cue: number,
  floor: number,
): number {
  let end = cue
  while (end > floor && cue - end < 4) {
    const word = tokens.folded[end - 1] as string
    const small = mentionAt[end - 1] === -1 && words.betweens.has(word) && !words.pointers.has(word)
    if (!small && timed[end - 1] !== 1) break
    end--
  }
  return end
}

/** No mention, or but a place: "Qatar's Amiri Diwan". */
function isFree({ mentionAt, mentions }: Scene, at: number): boolean {
  const index = mentionAt[at] as number
  return index < 0 || mentions[index]?.kind === 'place'
}

/** Steps back over "juga", "pada Senin (19/6)", "later", brackets; gives the token that stands before them. */
function overBetweens(scene: Scene, last: number, floor: number): number {
  const { tokens, timed, words, mentionAt } = scene
  let at = last
  let steps = 0
  while (at >= floor && steps < 3 * REACH) {
    steps++
    const word = tokens.folded[at] as string
    const not = words.tables.headFirst && words.negations.has(word)
    if (timed[at] === 1 || (mentionAt[at] === -1 && (not || words.betweens.has(word)))) {
      if (mentionAt[at] === -1 && isPronoun(scene, at)) return at
      at--
      continue
    }
    if (word === ')') {
      let open = at - 1
      while (open >= floor && at - open < 12 && tokens.folded[open] !== '(') open--
      if (open < floor || tokens.folded[open] !== '(') return at
      // "Amerika Serikat (AS)" may be one mention: then the bracket belongs to it
      if (mentionAt[at] !== -1) return at
      at = open - 1
      continue
    }
    return at
  }
  return at
}

function isSpokenTo({ tokens, words, mentionAt }: Scene, at: number, floor: number): boolean {
  for (let back = at - 1; back >= Math.max(floor, at - 4); back--) {
    if (mentionAt[back] !== -1) return false
    if (words.towards.has(tokens.folded[back] as string)) return true
  }
  return false
}

function isPronoun(scene: Scene, at: number): boolean {
  return longestMatch(scene.words.pronouns, scene.text, scene.tokens, at) !== undefined
}

function pronounBefore(scene: Scene, at: number, floor: number): Subject | undefined {
  const { tokens, text, words, mentionAt } = scene
  for (let from = at; from >= floor && from > at - 4; from--) {
    if (mentionAt[from] !== -1 && from !== at) break
    // "Officials at the ministry", "a spokesman for the president"
    const led = from > floor && words.links.has(tokens.folded[from - 1] as string)
    if (led && from < at && !words.tables.headFirst) break
    const found = longestMatch(words.pronouns, text, tokens, from)
    if (found !== undefined && found.to === at + 1) return { kind: 'pronoun', from, to: at + 1 }
  }
  return undefined
}

function isStop(word: string): boolean {
  return (
    word === ',' || word === '.' || word === ';' || word === ':' || word === '?' || word === '!'
  )
}

/** Somebody no table knows: `"Q," kata para pedagang`. */
export function somebodyAfter(scene: Scene, at: number, limit: number): Subject | undefined {
  const phrase = phraseAfter(scene, at, limit)
  return phrase === undefined ? undefined : { kind: 'stranger', ...phrase }
}
