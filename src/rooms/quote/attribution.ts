/**
 * Attributions: cue, speaker and the stretches that hold the words, unit by unit.
 *
 * Each cue is tried in the frames its table gives ("memperingatkan X agar S" before "memperingatkan
 * bahwa S"). Words in front end at the comma before cue or speaker; words behind end where a second
 * report joins ("dan menambahkan"), a carrier's tail begins (", seperti dikutip X"), or the unit ends.
 */
import type { CueWord } from '../../lang/tables/quote.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { tokenAt } from '../../text/token.ts'
import { readAccording } from './according.ts'
import type { Range } from './clause.ts'
import { deedIn } from './coordinated.ts'
import { readAgentless, readDescribe, readDirective } from './directive.ts'
import { answerFrom, isAskedAside } from './front.ts'
import { limitOf } from './limit.ts'
import { isNoun, isOther } from './no-cue.ts'
import { occasionBehind } from './occasion.ts'
import { activeAt } from './passer.ts'
import { namingOf } from './phrase.ts'
import type { Attribution, Place } from './place.ts'
import { readQuoted } from './quoted.ts'
import { readAfter, readBefore } from './saying.ts'
import { type Cue, refOf, type Scene, type Unit } from './scene.ts'
import type { Subject } from './standing.ts'

/** How far behind a cue the semicolon may stand that ends its words. */
const LATER = 80

/** Reads the attributions of a unit, in text order; `tails` are the starts of carriers' tails. */
export function attributionsOf(scene: Scene, unit: Unit, tails: readonly number[]): Attribution[] {
  const found: Attribution[] = []
  const begin = contentStart(scene, unit)
  let floor = begin
  let tail = 0
  let answer = answerFrom(scene, unit, begin)
  for (const cue of unit.cues) {
    if (cue.from < floor || cue.from < answer || isNoun(scene, cue)) continue
    // "Rina, asked about reports that S, said"
    if (isAskedAside(scene, cue)) {
      answer = answerFrom(scene, unit, cue.from)
      continue
    }
    // "berujar kepada Radio Kivu, '...'": whom it is told to stands before the words
    while (tail < tails.length && (tails[tail] as number) <= cue.to) tail++
    const limit = Math.min(limitOf(scene, tails, tail, unit, cue, begin), unit.to)
    if (isOther(scene, cue)) continue
    const one = readCue(scene, cue, begin, floor, limit, found.at(-1))
    if (one === undefined) {
      cutAtNobody(scene, cue, found.at(-1))
      continue
    }
    const nobody = one.subject === undefined && one.left === undefined
    if (nobody && one.word.frame !== 'agentless') continue
    if (isNegated(scene, one)) continue
    const last = found.at(-1)
    // "said India and Canada had agreed to sign": no words of theirs, and a part of his
    const empty = one.left === undefined && one.right === undefined
    if (empty && !scene.words.tables.headFirst && isInside(last, one)) continue
    // "Smith denied it, calling the claim '...'": the same stranger goes on
    const inside = one.subject !== last?.subject && isInside(last, one)
    if (one.subject?.kind === 'stranger' && inside && !isJoined(scene, one)) {
      if (!closes(scene, one, last)) continue
    }
    const shared = one.subject !== undefined && last?.subject === one.subject ? last : undefined
    const naming = shared?.naming ?? namingOf(scene, one, floor, limit)
    if (naming !== undefined) one.naming = naming
    const named = naming === undefined ? undefined : nameApposed(scene, one, naming)
    found.push(named === undefined ? one : { ...one, subject: named })
    floor = Math.max(cue.to, one.end)
  }
  cutAtJoins(scene, found)
  for (const one of found) cutAtNext(scene, unit, one)
  return found
}

/** "Rina said S; Radio Y carried the interview": behind a semicolon somebody tells how the words came. */
function cutAtNext(scene: Scene, unit: Unit, one: Attribution): void {
  if (one.right === undefined) return
  const behind = one.left === undefined ? occasionBehind(scene, one.right) : undefined
  if (behind !== undefined) one.right = { from: one.right.from, to: behind }
  const deed =
    one.left === undefined && one.word.frame === 'before' ? deedIn(scene, one.right) : undefined
  if (deed !== undefined) one.right = { from: one.right.from, to: deed }
  const { from, to } = one.right
  for (let at = from; at < Math.min(to, from + LATER); at++) {
    if (scene.regionAt[at] !== -1) return
    // ", in a sermon recorded by a parishioner"
    if (scene.tokens.folded[at] === ',' && isWay(scene, at + 1, to)) {
      one.right = { from, to: at }
      return
    }
    if (scene.tokens.folded[at] !== ';') continue
    const article = scene.words.articles.has(scene.tokens.folded[at + 1] ?? '') ? 1 : 0
    const tells = activeAt(scene, at + 1 + article, unit, true) !== undefined
    if (tells) one.right = { from, to: at }
    return
  }
}

/** "in a sermon recorded by", "in a note which X carried": where the words were said, and how they came from there. */
function isWay({ tokens, words, text, mentionAt }: Scene, at: number, to: number): boolean {
  if (!words.settings.has(tokens.folded[at] as string) || words.tables.headFirst) return false
  for (let noun = at + 1; noun < Math.min(to, at + 5); noun++) {
    if (mentionAt[noun] !== -1) return false
    if (!words.utterances.has(tokens.folded[noun] as string)) continue
    return longestMatch(words.relays, text, tokens, noun + 1)?.values[0]?.weak !== true
      ? longestMatch(words.relays, text, tokens, noun + 1) !== undefined
      : false
  }
  return false
}

/** "S, according to minutes taken by a clerk": a tail that names nobody ends the words before it, too. */
function cutAtNobody({ tokens }: Scene, cue: Cue, last: Attribution | undefined): void {
  if (last?.right === undefined || tokens.folded[cue.from - 1] !== ',') return
  if (cue.from <= last.right.from || cue.from > last.right.to) return
  if (!cue.words.every(({ frame, clitic }) => frame === 'according' && clitic !== true)) return
  for (let at = cue.to; at < last.right.to; at++) if (tokens.folded[at] === ',') return
  last.right = { from: last.right.from, to: cue.from - 1 }
}

/** "ujar Ketua Fraksi Partai Fajar, Jazuli Lomari": a body stands in his title, and the name behind the comma is whose words they are. */
function nameApposed(scene: Scene, { subject }: Attribution, naming: Range): Subject | undefined {
  // "kata seorang anggota delegasi itu, Mazen Shamala": brought in without his name, then named
  const nameless = subject?.kind === 'unnamed' || subject?.kind === 'stranger'
  if (!nameless && subject?.ref?.kind !== 'institution') return undefined
  const mention = scene.mentionAt[naming.to - 1] as number
  const from = scene.mentionFrom[mention] ?? 0
  if (scene.mentions[mention]?.kind !== 'person' || scene.mentions[mention]?.form === 'office')
    return undefined
  const ref = refOf(scene, mention)
  const isRole = scene.words.roles.has(scene.tokens.folded[naming.from] as string)
  if (ref === undefined || scene.tokens.folded[from - 1] !== ',') return undefined
  if (!nameless && !isRole) return undefined
  return { kind: 'named', from, to: naming.to, ref, mention }
}

/** "tidak menjelaskan", "did not say": nothing is said. Behind "bahwa" and in marks the words are somebody's all the same. */
function isNegated(
  { tokens, words, marksBefore }: Scene,
  { cue, word, right, left, marked }: Attribution,
): boolean {
  // "declining to say more"
  const led = tokens.folded[cue.from - 1] === 'to' && !words.tables.headFirst ? 2 : 1
  // "belum meminta izin untuk menyerang": there the marker opens no words
  // nor "belum mengatakan bahwa S": nothing has been said; "tidak membantah bahwa S", "tidak yakin bahwa S" are his
  const { headFirst } = words.tables
  const own = word.attitude === true || words.denials.has(tokens.folded[cue.from] as string)
  const opened = marked && word.frame !== 'directive' && (own || !headFirst)
  if (opened || !words.negations.has(tokens.folded[cue.from - led] ?? '')) return false
  const quoted = [left, right].some(
    (side) =>
      side !== undefined && (marksBefore[side.to] as number) > (marksBefore[side.from] as number),
  )
  return !quoted
}

/** "Rina said S, according to Pajhwok Herat", ", tulis Tbilisi Kronika", ", his office said in a note": a tail, whose words S is not. */
function closes(scene: Scene, one: Attribution, last: Attribution | undefined): boolean {
  if (one.left === undefined || one.right !== undefined) return false
  // also behind marks that hold the comma: "“not without limits,” a source told AFP"
  const comma = scene.regionAt[one.start - 1] === -1 ? one.start - 1 : one.start - 2
  if (scene.tokens.folded[comma] !== ',') return false
  const kind = last?.subject?.kind
  return kind === 'named' || kind === 'office' || kind === 'pronoun' || kind === 'definite'
}

/** "..., but the company insists": a second report, by somebody no table knows. */
function isJoined({ tokens, words }: Scene, { start }: Attribution): boolean {
  // Indonesian verbs of saying take things as well: "..., dan kondisi itu mengancam jiwa"
  if (words.tables.headFirst) return false
  return tokens.folded[start - 2] === ',' && words.joins.has(tokens.folded[start - 1] as string)
}

/** Whether an attribution stands in the words of the one before. */
function isInside(outer: Attribution | undefined, inner: Attribution): boolean {
  return (
    outer?.right !== undefined && inner.start >= outer.right.from && inner.start < outer.right.to
  )
}

/** Past a date line: "GENEVA (AP) —", "Jakarta -", "DHAKA:". */
function contentStart(scene: Scene, unit: Unit): number {
  const { tokens, regionAt } = scene
  const first = scene.units[unit.index - 1]?.block !== unit.block
  if (!first) return unit.from
  // "Jakarta -Iran menyatakan": the article room has found where the dateline ends, whatever spaces are lost
  const filed = scene.article.dateline?.end ?? 0
  if (filed > (tokens.start[unit.from] as number)) return tokenAt(tokens, filed)
  for (let at = unit.from + 1; at < Math.min(unit.to, unit.from + 10); at++) {
    if (regionAt[at] !== -1) break
    const word = tokens.folded[at] as string
    const dash =
      (word === '—' || word === '–' || word === '-') &&
      tokens.spaced[at] === 1 &&
      tokens.spaced[at + 1] === 1
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
    'agentless',
  ] as const) {
    for (const word of cue.words) {
      if (word.frame !== frame) continue
      const one = READERS[frame]({ scene, cue, word, begin, floor, limit, last })
      if (one === undefined) continue
      // "warned the cabinet that S" before "warned S"
      const takes = word.object === true && cue.words.some((other) => isPlain(other))
      if (takes && !one.marked) continue
      if (one.left !== undefined || one.right !== undefined) return one
      weak ??= one
    }
  }
  return weak
}

function isPlain({ frame, object }: CueWord): boolean {
  return frame === 'before' && object !== true
}

const READERS: Readonly<Record<CueWord['frame'], (place: Place) => Attribution | undefined>> = {
  before: readBefore,
  after: readAfter,
  according: readAccording,
  directive: readDirective,
  describe: readDescribe,
  quoted: readQuoted,
  agentless: readAgentless,
}

/** Ends words behind a cue where a later report begins: at "dan menambahkan", or at a tail ", TASS reported". */
function cutAtJoins(scene: Scene, found: readonly Attribution[]): void {
  let open: Attribution | undefined
  for (const next of found) {
    if (open?.right !== undefined && next.start > open.right.from && next.start < open.right.to) {
      // ", while their envoy, Haggar, said": the naming as a whole joins
      const named = next.naming?.from ?? next.start
      const begin = named > open.right.from && named < next.start ? named : next.start
      const before = scene.tokens.folded[begin - 1] as string
      const joined = (scene.words.joins.has(before) || before === ';') && next.subject !== undefined
      const tail = next.left !== undefined && before === ','
      const shared = next.subject !== undefined && next.subject === open.subject
      if (joined || tail || shared) {
        let cut = begin
        while (cut > open.right.from && isJoint(scene, cut - 1)) cut--
        open.right = { from: open.right.from, to: cut }
        if (tail) open.closed = true
      }
    }
    if (next.right !== undefined && next.subject !== undefined) {
      if (open?.right === undefined || next.start >= open.right.to) open = next
    }
  }
}

function isJoint(scene: Scene, at: number): boolean {
  const word = scene.tokens.folded[at] as string
  if (word === ',' || word === ';') return true
  // "..., dengan menuduh Rina '...'"
  const { joins, mannerLinks } = scene.words
  return scene.mentionAt[at] === -1 && (joins.has(word) || mannerLinks.has(word))
}
