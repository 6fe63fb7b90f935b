/**
 * Attributions: cue, speaker and the stretches that hold the words, unit by unit.
 *
 * Each cue is tried in the frames its table gives ("memperingatkan X agar S" before "memperingatkan
 * bahwa S"). Words in front end at the comma before cue or speaker; words behind end where a second
 * report joins ("dan menambahkan"), a carrier's tail begins (", seperti dikutip X"), or the unit ends.
 */
import type { CueWord } from '../../lang/tables/quote.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import { isClause, isEnd, type Opening, openingAfter, type Range, wordsIn } from './clause.ts'
import { mediumAt } from './medium.ts'
import type { Cue, Scene, Unit } from './scene.ts'
import { type Subject, subjectAfter, subjectBefore } from './subject.ts'

/** A cue read in its unit. */
export interface Attribution {
  readonly cue: Cue
  readonly word: CueWord
  /** Missing where nobody stands at the cue: of a passive, or of a word that turned out to be no cue. */
  readonly subject?: Subject
  /** Words in front of the cue, words behind it. */
  left?: Range
  right?: Range
  /** "bahwa", "that", "agar" opens the words. */
  readonly marked: boolean
  readonly addressee?: Range
  readonly told?: Range
  /** Where the frame as a whole begins: cut point for what stands before it. */
  readonly start: number
  /** Where the naming ends, before the words behind: subject or cue. */
  readonly end: number
}

/** Reads the attributions of a unit, in text order; `tails` are the starts of carriers' tails. */
export function attributionsOf(scene: Scene, unit: Unit, tails: readonly number[]): Attribution[] {
  const found: Attribution[] = []
  const begin = contentStart(scene, unit)
  let floor = begin
  for (const cue of unit.cues) {
    if (cue.from < floor) continue
    const limit = limitOf(unit, tails, cue.to)
    const one = readCue(scene, unit, cue, begin, floor, limit, found.at(-1))
    if (one === undefined || (one.subject === undefined && one.left === undefined)) continue
    found.push(one)
    floor = Math.max(cue.to, one.end)
  }
  cutAtJoins(scene, found)
  return found
}

function limitOf(unit: Unit, tails: readonly number[], at: number): number {
  for (const tail of tails) if (tail >= at) return Math.min(tail, unit.to)
  return unit.to
}

/** Past a date line: "GENEVA (AP) —", "Jakarta -", "DHAKA:". */
function contentStart(scene: Scene, unit: Unit): number {
  const { tokens, regionAt } = scene
  const first = scene.units[unit.index - 1]?.block !== unit.block
  if (!first) return unit.from
  for (let at = unit.from + 1; at < Math.min(unit.to, unit.from + 10); at++) {
    if (regionAt[at] !== -1) break
    const word = tokens.folded[at] as string
    const dash = (word === '—' || word === '–' || word === '-') && tokens.spaced[at] === 1
    const upper = word === ':' && isUpper(scene, unit.from)
    if (dash || upper) return tokens.capital[unit.from] === 1 ? at + 1 : unit.from
  }
  return unit.from
}

function isUpper(scene: Scene, at: number): boolean {
  const word = scene.text.slice(scene.tokens.start[at], scene.tokens.end[at])
  return word.length > 2 && word === word.toUpperCase()
}

function readCue(
  scene: Scene,
  unit: Unit,
  cue: Cue,
  begin: number,
  floor: number,
  limit: number,
  last: Attribution | undefined,
): Attribution | undefined {
  let weak: Attribution | undefined
  for (const frame of [
    'quoted',
    'according',
    'directive',
    'before',
    'after',
    'describe',
  ] as const) {
    for (const word of cue.words) {
      if (word.frame !== frame) continue
      const one = READERS[frame]({ scene, unit, cue, word, begin, floor, limit, last })
      if (one === undefined) continue
      if (one.left !== undefined || one.right !== undefined) return one
      weak ??= one
    }
  }
  return weak
}

interface Place {
  readonly scene: Scene
  readonly unit: Unit
  readonly cue: Cue
  readonly word: CueWord
  /** Where words in front of a cue may begin. */
  readonly begin: number
  /** Where a speaker may stand at the earliest. */
  readonly floor: number
  readonly limit: number
  readonly last: Attribution | undefined
}

const READERS: Readonly<Record<CueWord['frame'], (place: Place) => Attribution | undefined>> = {
  before: readBefore,
  after: readAfter,
  according: readAccording,
  directive: readDirective,
  describe: readDescribe,
  quoted: readQuoted,
}

/** "X mengatakan bahwa S", "X said S", "S, X said". */
function readBefore(place: Place): Attribution | undefined {
  const { scene, unit, cue, word, limit } = place
  const subject = speaker(place)
  if (word.inverts === true && subject === undefined && opensAfterWords(scene, cue.from)) {
    // `"Q," said X`
    return readAfter(place)
  }
  const opening = openingAfter(scene, cue.to, limit, word.object === true)
  const start = startOf(place, subject)
  const front = leftOf(place, start)
  const base = {
    cue,
    word,
    marked: opening.marked,
    start,
    end: cue.to,
    ...parties(opening),
    ...who(subject),
  }
  const behind = rightOf(place, opening)
  const first = behind === undefined ? undefined : scene.regionAt[behind.from]
  const utters = first !== undefined && first !== -1
  if (opening.marked) return behind === undefined ? base : { ...base, right: behind }
  const { headFirst } = scene.words.tables
  const uttered = front !== undefined && frontQuoted(scene, front)
  if (front !== undefined && (behind === undefined || (opening.bare && (!headFirst || uttered)))) {
    // `"Q1," he said, "Q2"`: words on both sides; "After lunch, he said, "Q"": behind only
    if (!utters || behind === undefined) return { ...base, left: front }
    return uttered ? { ...base, left: front, right: behind } : { ...base, right: behind }
  }
  if (behind === undefined) return base
  // "warned against reading too much into it": no clause
  const loose =
    !headFirst && scene.words.prepositions.has(scene.tokens.folded[behind.from] as string)
  if (loose && !utters) return base
  if (word.noun === true && !utters && !isClause(scene, behind) && !holdsRegion(scene, behind))
    return base
  if (opening.bare && !utters && !headFirst && !isClause(scene, behind)) return base
  return { ...base, right: behind }
}

/** The speaker before a cue, or of a joined cue the one of the cue before: "dan menambahkan". */
function speaker({ scene, cue, begin, floor, last }: Place): Subject | undefined {
  // "Peskov, menurut TASS, meminta": the speaker stands before the aside
  if (last?.word.frame === 'according' && last.end >= cue.from - 1 && last.start > begin + 1) {
    return subjectBefore(scene, last.start - 1, begin)
  }
  const before = scene.tokens.folded[cue.from - 1] as string
  const joined =
    cue.from > floor && scene.words.joins.has(before) && scene.mentionAt[cue.from - 1] === -1
  const participle = before === ',' && last !== undefined && cue.from > floor
  if (!joined) {
    const subject = subjectBefore(scene, cue.from, floor)
    if (subject !== undefined || !participle) return subject
  }
  if (last?.subject !== undefined) return last.subject
  return joined ? subjectOfClause(scene, cue.from - 2, floor) : undefined
}

/** "Blinken bertemu Xi dan mengatakan": the first one named in the clause does both. */
function subjectOfClause(scene: Scene, last: number, floor: number): Subject | undefined {
  let subject: Subject | undefined
  for (let at = last; at >= floor && last - at < 40; at--) {
    if (scene.regionAt[at] !== -1) break
    const mention = scene.mentionAt[at] as number
    if (mention < 0) continue
    at = scene.mentionFrom[mention] as number
    if (scene.mentions[mention]?.kind !== 'person') continue
    const here = subjectBefore(scene, scene.mentionTo[mention] as number, floor)
    if (here?.mention === mention) subject = here
  }
  return subject
}

/** `"Q," kata X`, `"Q," katanya`, `"Q," said X`, "S, demikian X". */
function readAfter(place: Place): Attribution | undefined {
  const { scene, cue, word, limit } = place
  if (!opensAfterWords(scene, cue.from) && cue.from > place.begin) return undefined
  const { tokens, regionAt, words } = scene
  let at = cue.to
  const agent = words.agentMarks.has(tokens.folded[at] ?? '')
  if (agent) at++
  const subject: Subject | undefined = word.clitic
    ? { kind: 'pronoun', from: cue.from, to: cue.to }
    : subjectAfter(scene, at, limit)
  if (word.passive === true && (subject === undefined || subject.kind === 'unnamed'))
    return undefined
  const left = leftOf(place, cue.from)
  const end = subject === undefined ? cue.to : Math.max(cue.to, subject.to)
  const opening = openingAfter(scene, end, limit, false)
  const base = {
    cue,
    word,
    marked: false,
    start: cue.from,
    end,
    ...parties(opening),
    ...who(subject),
  }
  const behind = rightOf(place, opening)
  if (behind !== undefined && regionAt[behind.from] !== -1) {
    // `"Q1," kata X, "Q2"`
    return { ...base, ...(left ? { left } : {}), right: behind }
  }
  if (left === undefined && behind !== undefined && word.clitic === true && opening.bare) {
    // "Katanya, S"
    return { ...base, right: behind }
  }
  if (left === undefined && word.frame === 'after') return undefined
  return left === undefined ? base : { ...base, left }
}

/** "Menurut X, S", "S, menurut X", "S1, menurut X, S2", "S, according to X". */
function readAccording(place: Place): Attribution | undefined {
  const { scene, cue, word, begin, limit } = place
  const { tokens } = scene
  // "Namun, menurut Rina, S" opens its sentence; "Kredit, menurut Rina, juga turun" does not
  const ahead = wordsIn(scene, { from: begin, to: cue.from }, 3)
  const opens =
    ahead === 0 || (ahead < 3 && scene.words.connectives.has(tokens.folded[begin] as string))
  const medium = word.clitic ? undefined : mediumAt(scene, cue.to, limit, false)
  const subject: Subject | undefined = word.clitic
    ? { kind: 'pronoun', from: cue.from, to: cue.to }
    : medium !== undefined
      ? { kind: 'medium', from: cue.to, to: medium.to, ref: medium.ref }
      : agentOf(scene, cue.to, phraseEnd(scene, cue.to, limit))
  if (subject === undefined || (word.noun === true && subject.kind !== 'named')) return undefined
  const end = Math.max(cue.to, subject.to)
  const base = { cue, word, marked: false, start: cue.from, end, ...who(subject) }
  let next = end
  let hops = 0
  while (
    next < limit &&
    hops < 40 &&
    tokens.folded[next] !== ',' &&
    !isEnd(tokens.folded[next] as string)
  ) {
    if (scene.regionAt[next] !== -1) break
    next++
    hops++
  }
  const comma = tokens.folded[next] === ',' && next + 1 < limit
  if (opens) {
    let from = comma ? behindApposition(scene, next + 1, limit) : end
    // "Menurut Xinhua, Senin (19/6/2023), S": the date is the credit's
    while (subject.kind === 'medium' && from < limit && scene.timed[from] === 1) from++
    const right = { from, to: limit }
    return wordsIn(scene, right, 2) < 2 ? base : { ...base, right }
  }
  const left = leftOf(place, cue.from)
  const right = { from: next + 1, to: limit }
  const goesOn = comma && tokens.folded[cue.from - 1] === ',' && wordsIn(scene, right, 2) >= 2
  if (goesOn && tokens.capital[next + 1] === 0) return { ...base, ...(left ? { left } : {}), right }
  const loose = left ?? { from: begin, to: cue.from }
  return { ...base, left: loose }
}

/** "Menurut Rina, pakar hukum dari Jakarta, S": the words begin behind what is said of the speaker. */
function behindApposition(scene: Scene, from: number, limit: number): number {
  const end = phraseEnd(scene, from, limit)
  if (end + 2 >= limit || end - from > REACH || scene.tokens.folded[end] !== ',') return from
  if (isClause(scene, { from, to: end }) || scene.regionAt[from] !== -1) return from
  return isClause(scene, { from: end + 1, to: limit }) && scene.tokens.capital[from] === 0 ? end + 1 : from
}

/** The comma or stop that ends a phrase; commas inside a mention end nothing. "Menurut rencana, Rina ..." names nobody. */
function phraseEnd(scene: Scene, from: number, limit: number): number {
  const { tokens, mentionAt } = scene
  for (let at = from; at < Math.min(limit, from + 2 * REACH); at++) {
    const word = tokens.folded[at] as string
    if ((word === ',' || isEnd(word)) && mentionAt[at] === -1) return at
  }
  return limit
}

/** Whoever an "according to a readout from the Chinese foreign ministry" leads to. */
function agentOf(scene: Scene, at: number, limit: number): Subject | undefined {
  const direct = subjectAfter(scene, at, limit)
  if (direct !== undefined && direct.kind !== 'unnamed') return direct
  const { tokens, mentionAt, mentionFrom, mentions, regionAt } = scene
  for (let index = at; index < Math.min(limit, at + 10); index++) {
    if (
      regionAt[index] !== -1 ||
      tokens.folded[index] === ',' ||
      isEnd(tokens.folded[index] as string)
    )
      break
    const mention = mentionAt[index] as number
    if (mention < 0 || mentionFrom[mention] !== index) continue
    const kind = mentions[mention]?.kind
    if (kind === 'institution' || kind === 'person' || kind === 'document')
      return subjectAfter(scene, index, limit)
  }
  return direct
}

/** "X meminta Y agar S", "X urged Y to S". */
function readDirective(place: Place): Attribution | undefined {
  const { scene, cue, word, limit } = place
  const subject = speaker(place)
  if (subject === undefined) return undefined
  const { tokens, words, text, regionAt } = scene
  let at = cue.to
  let addressee: Range | undefined
  const reach = Math.min(limit, cue.to + 25)
  for (; at < reach; at++) {
    if (regionAt[at] !== -1 || words.complementizers.has(tokens.folded[at] as string))
      return undefined
    if (isEnd(tokens.folded[at] as string)) return undefined
    const marker = longestMatch(words.directiveMarkers, text, tokens, at)
    if (marker !== undefined && tokens.kind[marker.to] !== undefined) {
      const right = { from: marker.to, to: limit }
      if (wordsIn(scene, right, 2) < 2) return undefined
      if (at > cue.to) addressee = { from: cue.to, to: at }
      return {
        cue,
        word,
        marked: true,
        start: startOf(place, subject),
        end: cue.to,
        subject,
        right,
        ...(addressee ? { addressee } : {}),
      }
    }
  }
  return undefined
}

/** "X menyebut Y sebagai '...'", `X called it "..."`: only what is quoted is reported. */
function readDescribe(place: Place): Attribution | undefined {
  const { scene, cue, word, limit } = place
  const end = Math.min(limit, cue.to + 30)
  let region = -1
  for (let at = cue.to; at < end && region < 0; at++) {
    if (isEnd(scene.tokens.folded[at] as string)) break
    if (scene.regionAt[at] !== -1) region = at
  }
  if (region < 0) return undefined
  const clitic = word.clitic === true
  const subject: Subject | undefined = clitic
    ? { kind: 'pronoun', from: cue.from, to: cue.to }
    : speaker(place)
  if (subject === undefined) return undefined
  return {
    cue,
    word,
    marked: true,
    start: startOf(place, subject),
    end: cue.to,
    subject,
    right: { from: region, to: limit },
  }
}

/** "X was quoted as saying by Z", "Z quoted X as saying". */
function readQuoted(place: Place): Attribution | undefined {
  const { scene, unit, cue, word, limit } = place
  const { tokens } = scene
  const before = speaker(place)
  if (word.discontinuous === undefined) {
    const opening = openingAfter(scene, cue.to, limit, false)
    const start = startOf(place, before)
    const left = leftOf(place, start)
    const behind = rightOf(place, opening)
    const base = { cue, word, marked: opening.marked, start, end: cue.to, ...who(before) }
    if (left !== undefined && (opening.bare || behind === undefined)) return { ...base, left }
    return behind === undefined ? base : { ...base, right: behind }
  }
  const parts = word.discontinuous.split(' ')
  for (let at = cue.to; at < Math.min(limit, cue.to + REACH); at++) {
    if (!parts.every((part, index) => tokens.folded[at + index] === part)) continue
    const pronoun = at - cue.to === 1 && scene.mentionAt[cue.to] === -1
    const subject = pronoun
      ? ({ kind: 'pronoun', from: cue.to, to: at } as const)
      : subjectAfter(scene, cue.to, at)
    if (subject === undefined) return undefined
    const end = at + parts.length
    const opening = openingAfter(scene, end, limit, false)
    const start = startOf(place, before)
    const left = leftOf(place, start)
    const behind = rightOf(place, opening)
    const carried = before?.kind === 'medium' || before?.kind === 'named'
    const told =
      carried && before !== undefined ? { told: { from: before.from, to: before.to } } : {}
    const base = {
      cue: { ...cue, to: end },
      word,
      marked: opening.marked,
      start,
      end,
      subject,
      ...told,
    }
    if (left !== undefined && (opening.bare || behind === undefined)) return { ...base, left }
    return behind === undefined ? base : { ...base, right: behind }
  }
  return undefined
}

const REACH = 16

/**
 * Where the frame begins: at its speaker with all his titles ("ministry spokesman Esmaeil Baghaei",
 * "Mr. Misri"), or at the cue where the speaker is another cue's.
 */
function startOf({ scene, cue, floor, begin }: Place, subject: Subject | undefined): number {
  if (subject === undefined || subject.from < floor) return beforeComma(scene, cue.from, begin)
  if (subject.from >= cue.from) return cue.from
  return beforeComma(scene, subject.from, begin)
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

function who(subject: Subject | undefined): { subject?: Subject } {
  return subject === undefined ? {} : { subject }
}

function parties(opening: Opening): { addressee?: Range; told?: Range } {
  return {
    ...(opening.addressee ? { addressee: opening.addressee } : {}),
    ...(opening.told ? { told: opening.told } : {}),
  }
}

/** Words in front of a frame that begins at `start`: they end at a comma or at marks. */
function leftOf({ scene, begin }: Place, start: number): Range | undefined {
  if (start <= begin || !opensAfterWords(scene, start)) return undefined
  const to = scene.tokens.folded[start - 1] === ',' ? start - 1 : start
  const range = { from: begin, to }
  return wordsIn(scene, range, 2) < 2 && !holdsRegion(scene, range) ? undefined : range
}

function rightOf({ scene, limit }: Place, opening: Opening): Range | undefined {
  if (opening.content === undefined || opening.content >= limit) return undefined
  const range = { from: opening.content, to: limit }
  return wordsIn(scene, range, 2) < 2 && !holdsRegion(scene, range) ? undefined : range
}

/** Whether the token before `at` closes reported words: a comma, a dash, or marks. */
function opensAfterWords(scene: Scene, at: number): boolean {
  const before = scene.tokens.folded[at - 1]
  if (before === undefined) return false
  if (scene.regionAt[at - 1] !== -1) return scene.regionAt[at - 1] !== scene.regionAt[at]
  return before === ',' || before === '—' || before === '–' || before === '?' || before === '!'
}

function frontQuoted(scene: Scene, { from, to }: Range): boolean {
  return scene.regionAt[from] !== -1 || scene.regionAt[to - 1] !== -1
}

function holdsRegion(scene: Scene, { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) if (scene.regionAt[at] !== -1) return true
  return false
}

/** Ends words behind a cue where a later report begins: at "dan menambahkan", or at a tail ", TASS reported". */
function cutAtJoins(scene: Scene, found: readonly Attribution[]): void {
  let open: Attribution | undefined
  for (const next of found) {
    if (open?.right !== undefined && next.start > open.right.from && next.start < open.right.to) {
      const before = scene.tokens.folded[next.start - 1] as string
      const joined = scene.words.joins.has(before) && next.subject !== undefined
      const tail = next.left !== undefined && before === ','
      const shared = next.subject !== undefined && next.subject === open.subject
      if (joined || tail || shared) {
        let cut = next.start
        while (cut > open.right.from && isJoint(scene, cut - 1)) cut--
        open.right = { from: open.right.from, to: cut }
      }
    }
    if (next.right !== undefined && next.subject !== undefined) {
      if (open?.right === undefined || next.start >= open.right.to) open = next
    }
  }
}

function isJoint(scene: Scene, at: number): boolean {
  const word = scene.tokens.folded[at] as string
  return word === ',' || (scene.mentionAt[at] === -1 && scene.words.joins.has(word))
}
