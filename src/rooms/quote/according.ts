/** "Menurut X, S", "S, menurut X", "S1, menurut X, S2", "S, according to X". */
import { longestMatch } from '../../text/lexicon.ts'
import { citing } from './citing.ts'
import { wordsIn } from './clause.ts'
import { mediumAt } from './medium.ts'
import { phraseAfter } from './phrase.ts'
import { type Attribution, leftOf, type Place, REACH, who } from './place.ts'
import { quotedIn, type Scene } from './scene.ts'
import type { Subject } from './standing.ts'
import { subjectAfter } from './subject.ts'
import { isClause, isEnd } from './verb.ts'

/** "Menurut X, S", "S, menurut X", "S1, menurut X, S2", "S, according to X". */
export function readAccording(place: Place): Attribution | undefined {
  const { scene, cue, word, begin, limit } = place
  const { tokens } = scene
  // "Namun, menurut Rina, S" opens its sentence; "Kredit, menurut Rina, juga turun" does not
  const ahead = wordsIn(scene, { from: begin, to: cue.from }, 3)
  const opens =
    ahead === 0 ||
    (ahead < 3 && scene.words.connectives.has(tokens.folded[begin] as string)) ||
    isCarried(scene, begin, cue.from)
  const medium = word.clitic ? undefined : mediumAt(scene, cue.to, limit, false)
  const subject: Subject | undefined = word.clitic
    ? { kind: 'pronoun', from: cue.from, to: cue.to }
    : medium !== undefined
      ? { kind: 'medium', from: cue.to, to: medium.to, ref: medium.ref }
      : (pronounAt(scene, cue.to, limit) ??
        agentOf(scene, cue.to, namingEnd(scene, cue.to, limit)) ??
        somebodyAt(scene, cue.to, limit))
  if (subject === undefined || (word.noun === true && subject.kind !== 'named')) return undefined
  // "bantuan bagi Israel, dan ...": a preposition like others, but in front or between commas
  if (word.noun === true && !opens && tokens.folded[cue.from - 1] !== ',') return undefined
  // "For Rina, the text was '...'": only with words in marks, and only in front
  if (word.utters === true && !(opens && quotedIn(scene, { from: subject.to, to: limit })))
    return undefined
  const end = Math.max(cue.to, subject.to)
  const base = { cue, word, marked: false, start: cue.from, end, ...who(subject) }
  const naming = phraseAfter(scene, cue.to, limit, opens)
  const named = pastBracket(scene, Math.max(end, naming?.to ?? end), limit)
  let next = named
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
    // "Menurut Wirya pada musim lalu kebun itu tumbuh, ...": what follows the name is the clause already
    const runs =
      scene.timed[named] !== 1 &&
      !isSetting(scene, named, next) &&
      isClause(scene, { from: named, to: next })
    let from = runs || !comma ? named : behindApposition(scene, next + 1, limit)
    // "Menurut Xinhua, Senin (19/6/2023), S": the date is the credit's
    while (subject.kind === 'medium' && from < limit && scene.timed[from] === 1) from++
    const right = { from, to: limit }
    return wordsIn(scene, right, 2) < 2 ? base : { ...base, right }
  }
  const left = leftOf(place, cue.from)
  const right = { from: next + 1, to: limit }
  // "S, according to X, who spoke to Radio Y": of whoever said it, no words of his
  // nor "according to a readout by the palace, carried by Radio Y"
  const about =
    scene.words.relatives.has(tokens.folded[next + 1] ?? '') ||
    longestMatch(scene.words.relays, scene.text, tokens, next + 1) !== undefined
  const goesOn =
    comma && !about && tokens.folded[cue.from - 1] === ',' && wordsIn(scene, right, 2) >= 2
  // "Keduanya, menurut Rina, sempat berangkat": one word in front, which alone is no clause
  const alone = left === undefined && tokens.folded[cue.from - 1] === ',' && cue.from - 2 === begin
  if (alone && goesOn && scene.words.tables.headFirst && tokens.capital[next + 1] === 0)
    return { ...base, left: { from: begin, to: cue.from - 1 }, right }
  if (goesOn && tokens.capital[next + 1] === 0) return { ...base, ...(left ? { left } : {}), right }
  // "S, according to BelTA, which quoted President X"
  if (subject.kind === 'medium' && left !== undefined) {
    const one = citing(place, { ...base, left })
    if (one.subject !== subject) return one
  }
  const loose = left ?? { from: begin, to: cue.from }
  // "Kredit itu menurut dia juga tumbuh": one clause around the naming, no comma
  const around = { from: named, to: limit }
  const split = left === undefined && !isClause(scene, loose) && isClause(scene, around)
  return split ? { ...base, left: loose, right: around } : { ...base, left: loose }
}

/** "Dilansir AFP, Kamis (19/6), menurut Rina, S": nothing but the way of the words stands in front. */
function isCarried(scene: Scene, begin: number, comma: number): boolean {
  const frame = longestMatch(scene.words.carriers, scene.text, scene.tokens, begin)
  if (frame === undefined || scene.tokens.folded[comma - 1] !== ',') return false
  return !isClause(scene, { from: frame.to, to: comma })
}

/** "According to him,", "S, according to her.": nothing but the pronoun. */
function pronounAt({ tokens, words, mentionAt }: Scene, at: number, limit: number) {
  const alone = at + 1 >= limit || !words.articles.has(tokens.folded[at] as string)
  const closed = tokens.folded[at + 1] === ',' || isEnd(tokens.folded[at + 1] ?? '.')
  if (mentionAt[at] !== -1 || !words.objects.has(tokens.folded[at] as string)) return undefined
  return alone || closed ? ({ kind: 'pronoun', from: at, to: at + 1 } as const) : undefined
}

/** "Bank Sentral (BS)": the short form belongs to the naming. */
function pastBracket({ tokens, mentionAt }: Scene, at: number, limit: number): number {
  if (tokens.folded[at] !== '(') return at
  let close = at
  while (close < limit && close - at < 8 && tokens.folded[close] !== ')') close++
  return tokens.folded[close] === ')' && mentionAt[close + 1] !== mentionAt[close] ? close + 1 : at
}

/** Between naming and comma: where the speaker said it, no clause of his. */
function isSetting(scene: Scene, from: number, to: number): boolean {
  const { tokens, words } = scene
  const word = tokens.folded[from] as string
  if (words.relatives.has(word)) return true
  const leads = words.settings.has(word) && !words.mannerLinks.has(word)
  return leads && (tokens.capital[from + 1] === 1 || !isClause(scene, { from, to }))
}

/** Somebody no table knows; of a bare word ("menurut rencana", "menurut jadwal") nobody. */
function somebodyAt(scene: Scene, at: number, limit: number): Subject | undefined {
  if (scene.words.impersonal.has(scene.tokens.folded[at] as string)) return undefined
  const phrase = phraseAfter(scene, at, limit)
  return phrase === undefined ? undefined : { kind: 'stranger', ...phrase }
}

/** "Menurut Rina, pakar hukum dari Jakarta, S": the words begin behind what is said of the speaker. */
function behindApposition(scene: Scene, from: number, limit: number): number {
  const end = phraseEnd(scene, from, limit)
  const { roles, articles, relatives, groups, bodies, persons, tables } = scene.words
  const word = scene.tokens.folded[from] as string
  const noun = tables.headFirst && (groups.has(word) || bodies.has(word) || persons.has(word))
  if (!roles.has(word) && !articles.has(word) && !noun) return from
  if (end + 2 >= limit || end - from > REACH || scene.tokens.folded[end] !== ',') return from
  // "Menurut COGAT, badan militer yang mengurus bantuan, S": the verb is the relative's
  let verb = from
  while (verb < end && !(tables.headFirst && relatives.has(scene.tokens.folded[verb] as string)))
    verb++
  if (isClause(scene, { from, to: verb }) || scene.regionAt[from] !== -1) return from
  return isClause(scene, { from: end + 1, to: limit }) && scene.tokens.capital[from] === 0
    ? end + 1
    : from
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

/** The same, past the comma between a role and its name: "menurut sekretaris persnya, Rezaul Mondol". */
function namingEnd(scene: Scene, from: number, limit: number): number {
  const { mentionAt, mentionTo, mentions, words, tokens } = scene
  const end = phraseEnd(scene, from, limit)
  const index = mentionAt[end + 1] ?? -1
  const first = tokens.folded[from] as string
  const role = words.roles.has(first) || words.roles.has(tokens.folded[from + 1] ?? '')
  if (!role || end + 1 >= limit || mentions[index]?.kind !== 'person') return end
  for (let at = from; at < end; at++)
    if (mentions[mentionAt[at] as number]?.kind === 'person') return end
  return mentionTo[index] as number
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
