/** Quoted words: direct where they are the whole report, partial inside the reporter's sentence. */
import { cite, type Evidence } from '../../model/evidence.ts'
import { meant } from './antecedent.ts'
import { type Range, trimmed, wordsIn } from './clause.ts'
import type { Region } from './marks.ts'
import type { Attribution } from './place.ts'
import { quotedIn, type Scene, type Unit } from './scene.ts'
import type { Draft, Story } from './story.ts'
import { NEAREST, shared, type Voice } from './voice.ts'

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
  for (let index = unit.regions[0]; index < unit.regions[1]; index++) {
    const region = scene.regions[index] as Region
    const range = tokensOf(scene, unit, index, region)
    if (range === undefined || !quotedIn(scene, range)) continue
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
