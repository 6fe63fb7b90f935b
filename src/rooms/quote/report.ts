/**
 * The quotes of one unit: its regions and clauses, given to the attributions that govern them.
 */
import type { EntityRef } from '../../model/entity.ts'
import { cite, type Evidence, implied, type Sourced, stated } from '../../model/evidence.ts'
import type { Quote } from '../../model/quote.ts'
import type { Many } from '../../model/span.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { meant, speakerOf, type Turn } from './antecedent.ts'
import { type Attribution, attributionsOf } from './attribution.ts'
import { type Passing, passingsIn } from './carrier.ts'
import { isClause, type Range, trimmed, wordsIn } from './clause.ts'
import type { Region } from './marks.ts'
import { mediumAt } from './medium.ts'
import { citeTokens, refOf, type Scene, slugOf, type Unit } from './scene.ts'
import type { Subject } from './subject.ts'

/** A quote before it has its id. */
export type Draft = { -readonly [Key in keyof Omit<Quote, 'id'>]: Quote[Key] }

/** What is carried along from unit to unit. */
export interface Story {
  readonly scene: Scene
  turn: Turn | undefined
  /** The last quote and its unit, for a carrier named in the sentence behind it. */
  last: { draft: Draft; unit: number } | undefined
}

/** Reads one unit; moves the story on. */
export function quotesIn(story: Story, unit: Unit): readonly Draft[] {
  const { scene } = story
  const passings = passingsIn(scene, unit)
  const tails = passings.filter(({ head }) => !head)
  const attributions = attributionsOf(
    scene,
    unit,
    tails.map(({ from }) => from),
  )
  const voices = voicesOf(story, unit, attributions)
  const drafts = [
    ...regionQuotes(story, unit, attributions, voices),
    ...clauseQuotes(scene, attributions, voices),
  ].sort((a, b) => a.content[0].start - b.content[0].start)
  carry(story, unit, drafts, tails)
  laterCarrier(story, unit, passings, drafts)
  for (const draft of drafts) continueTurn(story, unit, draft)
  return drafts
}

/** What an attribution comes to: its speaker, the carrier around it, and whether it speaks at all. */
interface Voice {
  readonly speaker: Sourced<EntityRef> | undefined
  carrier: Sourced<EntityRef> | undefined
  /** Inside another one's words, or a mere carrier: has no quote of its own. */
  silent: boolean
}

const NEAREST = 6
const LEDE = 3

function voicesOf(
  story: Story,
  unit: Unit,
  attributions: readonly Attribution[],
): readonly Voice[] {
  const { scene } = story
  let turn = story.turn
  const voices = attributions.map((one): Voice => {
    const { subject } = one
    const speaker =
      subject === undefined
        ? undefined
        : subject.kind === 'medium'
          ? mediumSpeaker(scene, unit, one)
          : speakerOf(scene, unit, clitic(scene, one), turn)
    if (speaker !== undefined && subject?.kind !== 'medium') {
      turn = {
        ref: speaker.value,
        evidence: speaker.evidence[0],
        unit: unit.index,
        block: unit.block,
      }
    }
    return {
      speaker,
      carrier: toldCarrier(scene, one),
      silent: subject?.kind === 'medium' && speaker === undefined,
    }
  })
  nest(scene, attributions, voices)
  return voices
}

/**
 * "RIA juga melaporkan bahwa S": a medium speaks for itself, unless it is credited for the whole
 * report, as one that closes a sentence of the lede is: "..., AFP reported."
 */
function mediumSpeaker(scene: Scene, unit: Unit, one: Attribution): Sourced<EntityRef> | undefined {
  const { subject } = one
  if (subject?.ref === undefined || (one.right === undefined && unit.index < LEDE)) return undefined
  return credit(scene, subject.ref, 'quote/medium-speaker', subject.from, subject.to)
}

/** The subject of a clitic cue is the clitic: "ucap[nya]". */
function clitic(scene: Scene, one: Attribution): Subject {
  const subject = one.subject as Subject
  return one.word.clitic === true && scene.words.tables.clitic !== ''
    ? { ...subject, clitic: scene.words.tables.clitic.length }
    : subject
}

/** An outer report ("..., TASS reported", "According to the ministry, X said") carries the inner one's words. */
function nest(scene: Scene, attributions: readonly Attribution[], voices: readonly Voice[]): void {
  for (const [index, outer] of attributions.entries()) {
    const voice = voices[index] as Voice
    if (outer.subject === undefined) continue
    const { kind } = outer.subject
    for (let step = 1; step <= NEAREST; step++) {
      const before = attributions[index - step]
      if (before === undefined || outer.left === undefined) break
      const inner = voices[index - step] as Voice
      if (before.cue.from < outer.left.from || before.subject === outer.subject) continue
      if (before.left === undefined && before.right === undefined) continue
      if (inner.silent) continue
      if (inner.speaker === undefined && before.subject?.kind !== 'unnamed' && kind !== 'medium')
        continue
      if (inner.speaker === undefined) {
        // "The two leaders agreed that S, the White House said": the outer one's words
        inner.silent = true
        continue
      }
      inner.carrier ??= carrierOf(scene, outer, voice)
      if (kind !== 'medium' && !conveys(voice) && voice.speaker !== undefined) {
        // "S1, A said, S2, B said": two reports, not one inside the other
        outer.left = { from: Math.min(before.end, outer.left.to), to: outer.left.to }
        break
      }
      voice.silent = true
    }
    if (outer.right === undefined) continue
    for (let step = 1; step <= NEAREST; step++) {
      const after = attributions[index + step]
      if (after === undefined || after.cue.from >= outer.right.to) break
      if (after.start < outer.right.from || after.left !== undefined) continue
      const inner = voices[index + step] as Voice
      const passes = kind === 'medium' || (outer.word.frame === 'according' && conveys(voice))
      if (
        passes &&
        inner.speaker !== undefined &&
        (after.right !== undefined || after.left !== undefined)
      ) {
        inner.carrier ??= carrierOf(scene, outer, voice)
        voice.silent = true
      } else if (!voice.silent) inner.silent = true
    }
  }
}

function conveys(voice: Voice): boolean {
  const kind = voice.speaker?.value.kind
  return kind === 'institution' || kind === 'state' || kind === 'outlet'
}

function carrierOf(scene: Scene, outer: Attribution, voice: Voice): Sourced<EntityRef> | undefined {
  const { subject } = outer
  if (subject === undefined) return undefined
  if (subject.kind === 'medium' && subject.ref !== undefined) {
    return credit(scene, subject.ref, 'quote/reported-by', subject.from, subject.to)
  }
  if (!conveys(voice) || voice.speaker === undefined) return undefined
  return stated(voice.speaker.value, 'quote/readout', voice.speaker.evidence[0])
}

/** A carrier, unless it is the agency of the whole report or the outlet itself. */
function credit(
  scene: Scene,
  ref: EntityRef,
  rule: string,
  from: number,
  to: number,
): Sourced<EntityRef> | undefined {
  const { agency, outlet } = scene.article
  const name = slugOf(ref.name)
  if (agency !== undefined && slugOf(agency) === name) return undefined
  // "kepada Liputan6" in liputan6.com: the report's own outlet conveys nothing to itself
  if (outlet !== undefined && slugOf(outlet).split('-', 1)[0] === name) return undefined
  return stated(ref, rule, citeTokens(scene, from, to))
}

function toldCarrier(scene: Scene, { told, subject }: Attribution): Sourced<EntityRef> | undefined {
  if (told === undefined) return undefined
  const medium = mediumAt(scene, told.from, told.to, true)
  const mention = scene.mentionAt[told.to - 1] as number
  const ref = medium?.ref ?? (mention >= 0 ? refOf(scene, mention) : undefined)
  if (ref === undefined || ref.entity === subject?.ref?.entity) return undefined
  return credit(scene, ref, 'quote/told-medium', told.from, told.to)
}

/** Quoted words: direct where they are the whole report, partial inside the reporter's sentence. */
function regionQuotes(
  story: Story,
  unit: Unit,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): Draft[] {
  const { scene } = story
  const drafts: Draft[] = []
  let near = 0
  for (let index = unit.regions[0]; index < unit.regions[1]; index++) {
    const region = scene.regions[index] as Region
    const range = tokensOf(scene, unit, index, region)
    if (range === undefined || !quotes(scene, range)) continue
    while (near < attributions.length && (attributions[near] as Attribution).cue.from < range.from)
      near++
    const content = cite(scene.article, { start: region.from, end: region.to })
    const chosen = govern(attributions, voices, range, near)
    if (chosen === undefined) {
      const draft = floating(story, unit, region, range, content, attributions[near])
      if (draft !== undefined) drafts.push(draft)
      continue
    }
    const one = attributions[chosen] as Attribution
    const voice = voices[chosen] as Voice
    const direct = isDirect(scene, one, range, region)
    if (!direct && voice.speaker === undefined) continue
    drafts.push({
      type: direct ? 'direct' : 'partial',
      class: one.word.attitude === true && !direct ? 'attitude' : 'speech',
      content: [content],
      ...shared(scene, one, voice),
      rule: `quote/${direct ? 'marks' : 'fragment'}-${one.word.frame}`,
    })
  }
  return drafts
}

/** The attribution that governs a region: beside it first, else around it, the nearest cue first. */
function govern(
  attributions: readonly Attribution[],
  voices: readonly Voice[],
  range: Range,
  near: number,
): number | undefined {
  let around: number | undefined
  let nobody: number | undefined
  for (let step = 0; step < 2 * NEAREST; step++) {
    const index = step % 2 === 0 ? near - 1 - step / 2 : near + (step - 1) / 2
    const one = attributions[index]
    if (one === undefined || voices[index]?.silent === true) continue
    const { left, right } = one
    if (left !== undefined && left.to === range.to && left.to <= one.start) {
      if (one.subject !== undefined) return index
      nobody ??= index
      continue
    }
    if (right !== undefined && right.from === range.from) return index
    const covers =
      (left !== undefined && left.from <= range.from && left.to >= range.to) ||
      (right !== undefined && right.from <= range.from && right.to >= range.to)
    if (covers) around ??= index
  }
  return around ?? nobody
}

function isDirect(scene: Scene, one: Attribution, range: Range, region: Region): boolean {
  if (one.marked) return false
  const held = [one.left, one.right].find(
    (side) => side !== undefined && side.from <= range.from && side.to >= range.to,
  )
  if (held === undefined) return false
  const whole = trimmed(scene, held) ?? held
  const before = scene.tokens.folded[range.from - 1]
  const starts = whole.from === range.from || before === ',' || before === ':'
  const ends = whole.to === range.to || region.ended
  return starts && ends
}

/** An utterance with no cue of its own: alone in its sentence, or beside a cue nobody stands at. */
function floating(
  story: Story,
  unit: Unit,
  region: Region,
  range: Range,
  content: Evidence,
  next: Attribution | undefined,
): Draft | undefined {
  const { scene, turn } = story
  const outside =
    wordsIn(scene, { from: unit.from, to: range.from }, 2) +
    wordsIn(scene, { from: range.to, to: unit.to }, 2)
  const alone = outside === 0 || (unit.regions[1] - unit.regions[0] > 1 && onlyRegions(scene, unit))
  if (alone) {
    if (!region.ended && wordsIn(scene, range, 4) < 4) return undefined
    const speaker = meant(scene, unit, unit.from, content, turn)
    return {
      type: 'direct',
      class: 'speech',
      content: [content],
      ...(speaker === undefined ? {} : { speaker: { ...speaker, rule: 'quote/floating' } }),
      rule: 'quote/floating',
    }
  }
  const leads = range.from === unit.from && region.ended
  if (!leads || wordsIn(scene, range, 2) < 2) return undefined
  if (next === undefined && unit.cues.length === 0) return undefined
  return { type: 'direct', class: 'speech', content: [content], rule: 'quote/nobody-named' }
}

function onlyRegions(scene: Scene, unit: Unit): boolean {
  for (let at = unit.from; at < Math.min(unit.to, unit.from + 400); at++) {
    if (scene.regionAt[at] === -1 && wordsIn(scene, { from: at, to: at + 1 }, 1) > 0) return false
  }
  return true
}

/** Reported clauses without quoted words in them. */
function clauseQuotes(
  scene: Scene,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): Draft[] {
  const drafts: Draft[] = []
  for (const [index, one] of attributions.entries()) {
    const voice = voices[index] as Voice
    if (voice.silent || voice.speaker === undefined || one.word.frame === 'describe') continue
    const sides = [one.left, one.right].filter((side) => side !== undefined)
    const pieces: Evidence[] = []
    for (const side of sides) {
      const range = trimmed(scene, side)
      if (range === undefined || quotes(scene, range) || !reports(scene, one, range, sides))
        continue
      pieces.push(citeTokens(scene, range.from, range.to))
    }
    const [first, ...rest] = pieces
    if (first === undefined || pieces.length < sides.length) continue
    drafts.push({
      type: 'indirect',
      class: one.word.attitude === true ? 'attitude' : 'speech',
      content: [first, ...rest] as Many<Evidence>,
      ...shared(scene, one, voice),
      rule: `quote/clause-${one.word.frame}`,
    })
  }
  return drafts
}

/** Whether a stretch holds quoted words that are words of the report, not a title. */
function quotes({ marksBefore }: Scene, { from, to }: Range): boolean {
  return (marksBefore[to] as number) > (marksBefore[from] as number)
}

function reports(scene: Scene, one: Attribution, range: Range, sides: readonly unknown[]): boolean {
  const enough = sides.length > 1 ? 1 : one.marked ? 2 : 3
  if (wordsIn(scene, range, enough) < enough) return false
  if (one.marked || sides.length > 1) return true
  const behind = one.right !== undefined
  if (behind && one.word.frame === 'quoted') return true
  if (behind && one.word.frame === 'before') return one.word.noun !== true || isClause(scene, range)
  return isClause(scene, range)
}

function shared(scene: Scene, one: Attribution, voice: Voice): Partial<Draft> {
  const addressee = addresseeOf(scene, one, voice)
  return {
    cue: citeTokens(scene, one.cue.from, one.cue.to),
    ...(voice.speaker === undefined ? {} : { speaker: voice.speaker }),
    ...(voice.carrier === undefined ? {} : { carrier: voice.carrier }),
    ...(addressee === undefined ? {} : { addressee }),
  }
}

function addresseeOf(
  scene: Scene,
  { addressee }: Attribution,
  voice: Voice,
): Sourced<EntityRef> | undefined {
  if (addressee === undefined) return undefined
  for (let at = addressee.from; at < Math.min(addressee.to, addressee.from + 12); at++) {
    const mention = scene.mentionAt[at] as number
    const kind = scene.mentions[mention]?.kind
    if (kind !== 'person' && kind !== 'institution' && kind !== 'state') continue
    const ref = refOf(scene, mention)
    if (ref === undefined || ref.entity === voice.speaker?.value.entity) continue
    return stated(ref, 'quote/addressee', (scene.mentions[mention] as { span: Evidence }).span)
  }
  return undefined
}

/** Gives the tail's medium to the words before it. */
function carry(
  story: Story,
  unit: Unit,
  drafts: readonly Draft[],
  tails: readonly Passing[],
): void {
  const { scene } = story
  const tail = tails.at(-1)
  if (tail === undefined || unit.from > tail.from) return
  const carrier = credit(scene, tail.ref, 'quote/carrier-tail', tail.from, tail.to)
  if (carrier === undefined) return
  for (const draft of drafts) {
    if (draft.carrier === undefined && draft.speaker !== undefined) draft.carrier = carrier
  }
}

/** "Pernyataan itu dikutip Xinhua": the sentence behind names who carried the words before. */
function laterCarrier(
  story: Story,
  unit: Unit,
  passings: readonly Passing[],
  drafts: readonly Draft[],
): void {
  const { scene, last } = story
  const [passing] = passings
  if (passing === undefined || passing.head || last === undefined || drafts.length > 0) return
  if (last.unit !== unit.index - 1 || last.draft.carrier !== undefined) return
  if (longestMatch(scene.words.sameUtterance, scene.text, scene.tokens, unit.from) === undefined)
    return
  const carrier = credit(scene, passing.ref, 'quote/carrier-behind', passing.from, passing.to)
  if (carrier !== undefined) last.draft.carrier = carrier
}

/** Moves the turn on; the same speaker going on right behind carried words is carried by the same medium, implied. */
function continueTurn(story: Story, unit: Unit, draft: Draft): void {
  const { turn } = story
  story.last = { draft, unit: unit.index }
  const { speaker } = draft
  if (speaker === undefined) return
  const goesOn = turn?.ref.entity === speaker.value.entity && unit.index - turn.unit <= 1
  if (goesOn && draft.carrier === undefined && turn?.carrier !== undefined) {
    draft.carrier = implied(turn.carrier.value, 'quote/carrier-continued', ...turn.carrier.evidence)
  }
  story.turn = {
    ref: speaker.value,
    evidence: speaker.evidence[0],
    unit: unit.index,
    block: unit.block,
    ...(draft.carrier === undefined ? {} : { carrier: draft.carrier }),
  }
}

function tokensOf(scene: Scene, unit: Unit, index: number, region: Region): Range | undefined {
  let from = unit.from
  let low = unit.from
  let high = unit.to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((scene.tokens.end[middle] as number) <= region.start) low = middle + 1
    else high = middle
  }
  from = low
  if (scene.regionAt[from] !== index) return undefined
  low = from
  high = unit.to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((scene.tokens.start[middle] as number) < region.end) low = middle + 1
    else high = middle
  }
  return { from, to: low }
}
