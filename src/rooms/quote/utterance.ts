/** Quoted words: direct where they are the whole report, partial inside the reporter's sentence. */

import type { EntityRef } from '../../model/entity.ts'
import { cite, type Evidence, type Sourced, stated } from '../../model/evidence.ts'
import type { Many } from '../../model/span.ts'
import { firstNotBelow } from '../../text/sorted.ts'
import { TokenKind } from '../../text/token.ts'
import { type Range, wordsIn } from './clause.ts'
import { clausesIn } from './coordinated.ts'
import { isAdverbial } from './front.ts'
import type { Region } from './marks.ts'
import { NEAREST } from './nesting.ts'
import type { Attribution } from './place.ts'
import { meant } from './reference.ts'
import { citeTokens, quotedIn, refOf, type Scene, type Unit } from './scene.ts'
import type { Draft, Story } from './story.ts'
import { topicOf } from './topic.ts'
import { trimmed } from './trim.ts'
import { shared, type Voice } from './voice.ts'

/** Quoted words: direct where they are the whole report, partial inside the reporter's sentence. */
export function regionQuotes(
  story: Story,
  unit: Unit,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): Draft[] {
  const { scene } = story
  const drafts: Draft[] = []
  let near = 0
  let last: number | undefined
  for (let index = unit.regions[0]; index < unit.regions[1]; index++) {
    const region = scene.regions[index] as Region
    const range = tokensOf(scene, unit, index, region)
    if (range === undefined || !quotedIn(scene, range)) continue
    while (near < attributions.length && (attributions[near] as Attribution).cue.from < range.from)
      near++
    const content = cite(scene.article, { start: region.from, end: region.to })
    const chosen = govern(attributions, voices, range, near)
    const open = drafts.at(-1)
    if (open !== undefined && goesOn(scene, open, region, range, chosen, last)) {
      open.content = [...open.content, content] as unknown as Many<Evidence>
      continue
    }
    last = chosen
    if (chosen !== undefined && isDenied(scene, attributions[chosen] as Attribution, range))
      continue
    if (chosen === undefined) {
      const draft = floating(story, unit, region, range, content, attributions[near])
      if (draft !== undefined) drafts.push(draft)
      continue
    }
    const one = attributions[chosen] as Attribution
    const voice = voices[chosen] as Voice
    const direct = isDirect(scene, one, range, region, unit.from)
    if (!direct && one.subject === undefined && one.word.frame !== 'agentless') continue
    drafts.push({
      type: direct ? 'direct' : 'partial',
      class: one.word.attitude === true && !direct ? 'attitude' : 'speech',
      content: [content],
      ...(direct ? {} : clauseAround(scene, one, range)),
      ...shared(scene, one, voice),
      rule: `quote/${direct ? 'marks' : 'fragment'}-${one.word.frame}`,
    })
  }
  return drafts
}

/** "menepis anggapan bahwa Eropa '...'": what others say; "menepis tudingan itu sebagai '...'" is his. */
function isDenied({ tokens, words }: Scene, { cue, right }: Attribution, { from }: Range): boolean {
  if (right === undefined || right.to <= from || from - cue.to > DENIED) return false
  // "kabar yang menyebut dirinya '...'"
  const which = words.relatives.has(tokens.folded[cue.from - 1] as string)
  if (which && words.reputed.has(tokens.folded[cue.from - 2] as string)) return true
  if (!words.denials.has(tokens.folded[cue.from] as string)) return false
  if (words.copulas.has(tokens.folded[from - 1] as string)) return false
  for (let at = cue.to; at < from; at++) {
    if (!words.reputed.has(tokens.folded[at] as string)) continue
    return !words.pointers.has(tokens.folded[at + 1] as string)
  }
  return false
}

/** How far behind its verb what is denied may be quoted. */
const DENIED = 24

/** The reported clause a fragment stands in; of "called it '...'" there is none. */
function clauseAround(scene: Scene, one: Attribution, range: Range): Partial<Draft> {
  if (one.word.frame === 'describe') return {}
  const side = [one.right, one.left].find(
    (part) => part !== undefined && part.from <= range.from && part.to >= range.to,
  )
  const clause =
    side === undefined
      ? undefined
      : clausesIn(scene, side).find(({ from, to }) => from <= range.from && to >= range.to)
  const whole = clause === undefined ? undefined : trimmed(scene, clause)
  if (whole === undefined || (whole.from >= range.from && whole.to <= range.to)) return {}
  return { clause: citeTokens(scene, whole.from, whole.to) }
}

/** `"Q1," kata X, "q2."`: one utterance around its cue, in two pieces. */
function goesOn(
  scene: Scene,
  open: Draft,
  region: Region,
  range: Range,
  chosen: number | undefined,
  last: number | undefined,
): boolean {
  const { tokens, regions } = scene
  if (open.type !== 'direct' || (chosen !== undefined && chosen !== last)) return false
  const known = open.speaker !== undefined || (chosen !== undefined && chosen === last)
  if (tokens.folded[range.from - 1] !== ',' || !known) return false
  const before = regions[(scene.regionAt[range.from] as number) - 1]
  const ended = before !== undefined && /[.!?]$/.test(scene.text.slice(before.from, before.to + 1))
  return !ended && /^\p{Ll}/u.test(scene.text.slice(region.from, region.from + 2))
}

/** The attribution that governs a region: beside it first, else around it, the nearest cue first; strangers last. */
function govern(
  attributions: readonly Attribution[],
  voices: readonly Voice[],
  range: Range,
  near: number,
): number | undefined {
  let around: number | undefined
  let nobody: number | undefined
  let stranger: number | undefined
  for (let step = 0; step < 2 * NEAREST; step++) {
    const index = step % 2 === 0 ? near - 1 - step / 2 : near + (step - 1) / 2
    const one = attributions[index]
    if (one === undefined || voices[index]?.silent === true) continue
    const { left, right } = one
    const beside = left !== undefined && left.to === range.to && left.to <= one.start
    const opens = right !== undefined && right.from === range.from
    const covers =
      (left !== undefined && left.from <= range.from && left.to >= range.to) ||
      (right !== undefined && right.from <= range.from && right.to >= range.to)
    if (one.subject?.kind === 'stranger' || one.word.frame === 'agentless') {
      if (beside || opens || covers) stranger ??= index
    } else if (beside && one.subject === undefined) nobody ??= index
    else if (beside || opens) return index
    else if (covers) around ??= index
  }
  return around ?? stranger ?? nobody
}

function isDirect(
  scene: Scene,
  one: Attribution,
  range: Range,
  region: Region,
  begin: number,
): boolean {
  if (one.marked) return false
  // 'Killing them, Petro wrote, "breaks the rule"'
  const opened = /^\p{Ll}/u.test(scene.text.slice(region.from, region.from + 2))
  const front = scene.tokens.folded[one.start - 1] === ',' && scene.regionAt[one.start - 2] === -1
  if (opened && front && one.right?.from === range.from && one.word.frame === 'before')
    return isAdverbial(scene, { from: begin, to: one.start - 1 })
  // "'A narrow door' is how she put it": the words are a part of the reporter's sentence
  if (one.word.frame === 'after' && one.word.noun === true && !region.ended) return false
  // "the note reads "by hand only"": a stranger's fragment
  if (one.subject?.kind === 'stranger' && scene.tokens.capital[range.from + 1] === 0) return false
  // "promised "the biggest strike in years"": the sentence goes on in marks
  const { folded, kind } = scene.tokens
  const runsOn = one.cue.to === range.from && kind[range.from - 1] === TokenKind.word
  if (runsOn && !one.word.clitic && /^\p{Ll}/u.test(folded[range.from + 1] ?? '')) {
    if (scene.tokens.capital[range.from + 1] === 0) return false
  }
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
  const colon =
    scene.tokens.folded[range.from - 1] === ':' ? calledUp(scene, unit, range) : undefined
  if (colon !== undefined) {
    const source = { source: citeTokens(scene, colon.from, colon.to) }
    const said = colon.speaker === undefined ? {} : { speaker: colon.speaker }
    return {
      type: 'direct',
      class: 'speech',
      content: [content],
      ...source,
      ...said,
      rule: 'quote/colon',
    }
  }
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

/** "Gjinolli, the police chief, was unamused: '...'": before a colon the sentence is about whoever speaks. */
function calledUp(
  scene: Scene,
  unit: Unit,
  { from }: Range,
): { from: number; to: number; speaker: Sourced<EntityRef> | undefined } | undefined {
  const mention =
    topicOf(scene, unit.from, from) ?? topicOf(scene, unit.from, from, false, new Set(), true)
  if (mention === undefined) return undefined
  const ref = refOf(scene, mention)
  const span = scene.mentions[mention]?.span as Evidence
  return {
    from: scene.mentionFrom[mention] as number,
    to: scene.mentionTo[mention] as number,
    speaker: ref === undefined ? undefined : stated(ref, 'quote/colon', span),
  }
}

function onlyRegions(scene: Scene, unit: Unit): boolean {
  for (let at = unit.from; at < Math.min(unit.to, unit.from + 400); at++) {
    if (scene.regionAt[at] === -1 && wordsIn(scene, { from: at, to: at + 1 }, 1) > 0) return false
  }
  return true
}

function tokensOf(scene: Scene, unit: Unit, index: number, region: Region): Range | undefined {
  const from = firstNotBelow(scene.tokens.end, region.start + 1, unit.from, unit.to)
  if (scene.regionAt[from] !== index) return undefined
  return { from, to: firstNotBelow(scene.tokens.start, region.end, from, unit.to) }
}
