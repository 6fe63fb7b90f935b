/**
 * The place of a cue in its unit: who stands before it, where its frame begins, and the stretches in
 * front and behind that may hold the words.
 */
import type { CueWord } from '../../lang/tables/quote.ts'
import type { EntityRef } from '../../model/entity.ts'
import { TokenKind } from '../../text/token.ts'
import { type Opening, type Range, wordsIn } from './clause.ts'
import {
  pronounOfClause,
  somebodyBefore,
  subjectBehind,
  subjectOfClause,
  subjectOfVerb,
} from './clause-subject.ts'
import { fromMention } from './naming.ts'
import { phraseBefore } from './phrase.ts'
import type { Cue, Scene } from './scene.ts'
import type { Subject } from './standing.ts'
import { subjectBefore } from './subject.ts'
import { isClause } from './verb.ts'

/** A cue read in its unit. */
export interface Attribution {
  readonly cue: Cue
  readonly word: CueWord
  /** Missing where nobody stands at the cue: of a passive, or of a word that turned out to be no cue. */
  readonly subject?: Subject
  /** Words in front of the cue, words behind it. */
  left?: Range
  right?: Range
  /** A tail behind them, ", tulis X", shows that the words behind the cue are words: two of them are enough. */
  closed?: boolean
  /** "bahwa", "that", "agar" opens the words. */
  readonly marked: boolean
  readonly addressee?: Range
  readonly told?: Range
  /** Whoever quotes somebody, where that is a body: "A readout from Xi's office quoted the premier as saying S". */
  readonly by?: EntityRef
  /** A medium's words of somebody it cites: "Xinhua reported, citing the ministry, that S". */
  readonly cited?: boolean
  /** "Sekjen PBB, kata jubirnya, menilai S": whoever stands before a cue that stands inside his clause. */
  readonly aside?: Subject
  /** The whole words that name the subject; of a joined cue those at the cue before. */
  naming?: Range
  /** Where the frame as a whole begins: cut point for what stands before it. */
  readonly start: number
  /** Where the naming ends, before the words behind: subject or cue. */
  readonly end: number
}

export interface Place {
  readonly scene: Scene
  readonly cue: Cue
  readonly word: CueWord
  /** Where words in front of a cue may begin. */
  readonly begin: number
  /** Where a speaker may stand at the earliest. */
  readonly floor: number
  readonly limit: number
  readonly last: Attribution | undefined
}

export const REACH = 16

/** The speaker before a cue, or of a joined cue the one of the cue before: "dan menambahkan". */
export function speaker(place: Place): Subject | undefined {
  const { scene, cue, begin, floor, last } = place
  // "Peskov, menurut TASS, meminta": the speaker stands before the aside
  const aside =
    last?.word.frame === 'according' &&
    (last.end >= cue.from - 1 || isClosed(scene, last.end, cue.from - 1))
  if (last !== undefined && aside && last.start > begin + 1) {
    return subjectBefore(scene, last.start - 1, begin)
  }
  if (last?.aside !== undefined && scene.tokens.folded[cue.from - 1] === ',') return last.aside
  const before = scene.tokens.folded[cue.from - 1] as string
  const joined =
    cue.from > floor && scene.words.joins.has(before) && scene.mentionAt[cue.from - 1] === -1
  const participle = before === ',' && last !== undefined && cue.from > floor
  const { relatives, settings, tables } = scene.words
  // "said Ma'ake, who likened it to": the relative stands for whoever is named before it
  const who = tables.headFirst ? cue.from - 1 : overBetweens(scene, cue.from - 1, floor)
  if (relatives.has(scene.tokens.folded[who] ?? '') && scene.mentionAt[who] === -1) {
    const comma = scene.tokens.folded[who - 1] === ','
    const one = subjectBefore(scene, who - (comma ? 1 : 0), begin)
    if (one?.kind === 'named') return one
    // "Pujian datang dari Rina, yang menjulukinya": led or not
    if (one === undefined && comma && tables.headFirst) {
      const last = fromMention(scene, scene.mentionAt[cue.from - 3] as number, cue.from)
      if (last?.kind === 'named') return last
    }
  }
  // "..., with the baker Rina saying S"
  const beside = scene.mentionAt[cue.from - 1] as number
  if (
    !tables.headFirst &&
    beside >= 0 &&
    ing(scene, tokenOf(scene, cue.from)) &&
    isWith(scene, beside)
  )
    return fromMention(scene, beside, cue.from)
  // "Ia menyindir Lin dengan mengatakan S", "membuka sidang dengan menegaskan S": said by whoever does the one thing
  // but not inside his own words: "menyatakan Teheran membela diri dengan membalas serangan itu"
  const told = last?.right === undefined ? undefined : { from: last.right.from, to: cue.from - 1 }
  const inside = told !== undefined && isClause(scene, told)
  const how = tables.headFirst && scene.words.mannerLinks.has(before) && !inside
  if (how && scene.mentionAt[cue.from - 1] === -1 && cue.from - 1 > begin)
    return (
      subjectOfClause(scene, cue.from - 2, floor) ??
      pronounOfClause(scene, cue.from - 1, floor) ??
      last?.subject
    )
  // "before praising", "for describing": done by whoever the clause is about
  const word = scene.tokens.folded[cue.from] as string
  const describes = place.word.frame === 'describe'
  if (
    describes &&
    settings.has(before) &&
    tables.participles.some((ending) => word.endsWith(ending))
  )
    return (
      last?.subject ?? subjectOfClause(scene, cue.from - 2, begin) ?? subjectBehind(scene, cue.to)
    )
  // "Setelah menuduh tetangganya '...', Presiden Rina menawarkan"
  if (describes && tables.headFirst && settings.has(before) && cue.from - 1 === begin)
    return subjectBehind(scene, cue.to)
  // "Calling it '...', Bolivia's Quispe urged"
  if (cue.from === begin && tables.participles.some((ending) => word.endsWith(ending)))
    return subjectBehind(scene, cue.to)
  // "..., Bae told Yonhap, adding that S": done by whoever spoke before
  const adds = participle && tables.participles.some((ending) => word.endsWith(ending))
  if (adds && last.subject !== undefined && last.end >= cue.from - REACH) return last.subject
  // "Hours later he took it back, saying S": said by whoever did the one thing, too
  const apart = !joined && before === ',' && ing(scene, word)
  if (apart && last === undefined && !tables.headFirst) {
    const one = subjectOfVerb(scene, cue.from - 1, floor)
    if (one !== undefined) return one
  }
  if (!joined) {
    const subject = subjectBefore(scene, cue.from, floor)
    if (subject !== undefined) return subject
    if (!participle) return somebodyBefore(scene, cue.from, floor)
  }
  if (last?.subject !== undefined) return last.subject
  if (!joined) return undefined
  return (
    subjectOfClause(scene, cue.from - 2, floor) ??
    // "The channel showed him wading and telling farmers that S": not the channel's words
    (ing(scene, word) ? undefined : subjectOfVerb(scene, cue.from - 1, floor)) ??
    pronounOfClause(scene, cue.from - 1, floor)
  )
}

const tokenOf = ({ tokens }: Scene, at: number) => tokens.folded[at] as string

/** How many small words may stand between a comma's "with" and the name: "with shadow minister Rina". */
const TITLE = 5

/** ", with the baker Rina": a preposition right behind a comma leads to somebody. */
function isWith({ tokens, words, mentionFrom, mentionAt }: Scene, mention: number): boolean {
  const from = mentionFrom[mention] as number
  for (let at = from - 1; at > 0 && from - at <= TITLE && mentionAt[at] === -1; at--) {
    if (tokens.folded[at] === ',') return false
    if (!words.prepositions.has(tokens.folded[at] as string)) continue
    return tokens.folded[at - 1] === ','
  }
  return false
}

/** "who has repeatedly said": past the small words before a verb. */
function overBetweens({ tokens, words, mentionAt }: Scene, last: number, floor: number): number {
  let at = last
  while (at > floor && last - at < 4 && mentionAt[at] === -1) {
    if (!words.betweens.has(tokens.folded[at] as string)) break
    at--
  }
  return at
}

/** "..., according to a readout by the office in Kathmandu, told": nothing but a place stands before the comma that closes an aside. */
function isClosed({ tokens, words, regionAt }: Scene, from: number, comma: number): boolean {
  if (tokens.folded[comma] !== ',' || comma - from > 6) return false
  for (let at = from; at < comma; at++)
    if (tokens.folded[at] === ',' || regionAt[at] !== -1) return false
  return words.placeLinks.has(tokens.folded[from] as string)
}

const ing = ({ words }: Scene, word: string) =>
  words.tables.participles.some((ending) => word.endsWith(ending))

/**
 * Where the frame begins: at its speaker with all his titles ("ministry spokesman Esmaeil Baghaei",
 * "Mr. Misri"), or at the cue where the speaker is another cue's.
 */
export function startOf({ scene, cue, floor, begin }: Place, subject: Subject | undefined): number {
  if (subject === undefined || subject.from < floor) return beforeComma(scene, cue.from, begin)
  if (subject.from >= cue.from) return cue.from
  const start = beforeComma(scene, subject.from, begin)
  // "Wakil Kepala Kantor, Rina Hapsari mengatakan": the role belongs to the naming
  const phrase = phraseBefore(scene, cue.from, floor)
  return phrase !== undefined &&
    phrase.from < start &&
    phrase.to > subject.from &&
    isRoleAt(scene, phrase.from)
    ? phrase.from
    : start
}

function isRoleAt({ tokens, words }: Scene, at: number): boolean {
  return words.roles.has(tokens.folded[at] as string)
}

/** Steps back over the words of a title to the comma or the marks that close what is reported. */
function beforeComma(scene: Scene, start: number, floor: number): number {
  const { tokens, words, regionAt, mentionAt, mentionFrom } = scene
  let at = start
  while (at > floor && start - at < REACH) {
    if (opensAfterWords(scene, at)) return at
    const word = tokens.folded[at - 1] as string
    if (words.joins.has(word) && mentionAt[at - 1] === -1) return at
    const mention = mentionAt[at - 1] as number
    if (mention >= 0) {
      at = mentionFrom[mention] as number
      continue
    }
    if (regionAt[at - 1] !== -1 || words.finite.has(word)) return start
    if (words.complementizers.has(word)) return start
    if (words.tables.headFirst && tokens.capital[at - 1] === 0) return start
    const short = word === '.' && (tokens.folded[at - 2]?.length ?? 9) <= 4
    if (tokens.kind[at - 1] === TokenKind.mark && !short && word !== '-' && !word.endsWith('s'))
      return start
    at--
  }
  return start
}

export function who(subject: Subject | undefined): { subject?: Subject } {
  return subject === undefined ? {} : { subject }
}

export function parties(opening: Opening): { addressee?: Range; told?: Range } {
  return {
    ...(opening.addressee ? { addressee: opening.addressee } : {}),
    ...(opening.told ? { told: opening.told } : {}),
  }
}

/** Words in front of a frame that begins at `start`: they end at a comma or at marks. */
export function leftOf({ scene, begin }: Place, start: number): Range | undefined {
  if (start <= begin || !opensAfterWords(scene, start)) return undefined
  const to = scene.tokens.folded[start - 1] === ',' ? start - 1 : start
  const range = { from: begin, to }
  return wordsIn(scene, range, 2) < 2 && !holdsRegion(scene, range) ? undefined : range
}

export function rightOf({ scene, limit }: Place, opening: Opening): Range | undefined {
  if (opening.content === undefined || opening.content >= limit) return undefined
  const range = { from: opening.content, to: limit }
  return wordsIn(scene, range, 2) < 2 && !holdsRegion(scene, range) ? undefined : range
}

/** Whether the token before `at` closes reported words: a comma, a dash, or marks. */
export function opensAfterWords(scene: Scene, at: number): boolean {
  const before = scene.tokens.folded[at - 1]
  if (before === undefined) return false
  if (scene.regionAt[at - 1] !== -1) return scene.regionAt[at - 1] !== scene.regionAt[at]
  return before === ',' || before === '—' || before === '–' || before === '?' || before === '!'
}

export function frontQuoted(scene: Scene, { from, to }: Range): boolean {
  return scene.regionAt[from] !== -1 || scene.regionAt[to - 1] !== -1
}

export function holdsRegion(scene: Scene, { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) if (scene.regionAt[at] !== -1) return true
  return false
}
