/**
 * Destinations: where a journey leads.
 */

import { TokenKind } from '../../../text/token.ts'
import { subjectOf } from '../party/subject.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { behindDay } from './itinerary.ts'

/** Mentions of places and states a journey leads to: "ke Kyiv dan Moskow", "mengunjungi Beijing". */
export function destinationsOf(scene: Scene, trigger: Trigger): readonly number[] {
  const { tokens } = scene
  const here = landHere(scene, trigger)
  if (here !== undefined) return [here]
  const closing = scene.last[trigger.sentence] as number
  let open =
    scene.is(trigger.to - 1, 'to') > 0 ||
    trigger.word.stateOnly === true ||
    (trigger.word.part === 'verb' && trigger.word.leads !== true)
  const found: number[] = []
  let at = trigger.to
  // a list of stops is as long as it is
  while (at < closing && (found.length > 0 || at < trigger.to + REACH)) {
    const index = scene.mentionAt[at] as number
    // "ke Roma, Jumat (4/9), lalu ke Madrid": the day of one leaves the way to the next open
    const behind = found.length > 0 ? behindDay(scene, at, closing) : at
    if (behind > at) {
      at = behind
      continue
    }
    if (index !== -1) {
      const mention = scene.mentions[index] as (typeof scene.mentions)[number]
      const [, end] = scene.range(mention.span)
      const place =
        mention.kind === 'place' ||
        (mention.kind === 'state' && mention.rule !== 'mention/adjective')
      // "ke tiga negara Eropa, yakni Belgia, ...": the region, and what of it is named behind
      if (open && found.length === 0 && isRegionOfStops(scene, index, end)) {
        at = end
        while (at < end + 3 && scene.mentionAt[at] === -1) at++
        continue
      }
      if (open && place && tokens.folded[end] !== "'s" && tokens.folded[end] !== '’s') {
        found.push(index)
        at = end
        continue
      }
      if (found.length > 0) break
      // "landed in the Fijian capital, Suva": its adjective leaves the way open; with no name behind it is the city
      open &&= mention.rule === 'mention/adjective'
      const capital = open ? scene.is(end, 'capital') : 0
      if (capital > 0 && !isNamedBehind(scene, capital)) return [index]
      at = end
      continue
    }
    // "flew from there to Manama": where it led is told behind
    const led = scene.is(at, 'there') > 0 && scene.is(at - 1, 'from') === 0
    if (found.length === 0 && led) return placeBefore(scene, trigger)
    // "mengunjungi galangan kapal di Yokohama": the place of a thing is called at, and no way leads there
    if (found.length === 0 && isThing(scene, trigger, at)) return []
    const purpose = trigger.word.leads === true ? scene.is(at, 'purposive') : 0
    const to = Math.max(scene.is(at, 'to'), purpose)
    const beside = found.length > 0 && tokens.folded[at - 1] === ',' && scene.is(at, 'at') > 0
    if (to > 0 && !beside) {
      open = true
      at = to
      continue
    }
    if (scene.is(at, 'from') > 0) open = false
    // "ke Manila, lalu ke Kuala Lumpur"
    if (found.length > 0 && scene.is(at, 'followed') > 0 && scene.is(at + 1, 'to') > 0) {
      at++
      continue
    }
    const mark = tokens.folded[at] as string
    if (
      found.length > 0 &&
      !(mark === ',' || scene.is(at, 'conjunction') > 0 || scene.is(at, 'determiner') > 0)
    )
      break
    // "on a visit to China, at the Great Hall": where something else was
    if (mark === ',' && scene.mentionAt[at + 1] === -1 && scene.is(at + 1, 'at') > 0) break
    if (mark === '.' || mark === ';' || scene.is(at, 'clause') > 0) break
    // "who arrived by train late on Wednesday, said Bucharest would": told behind a comma of its own
    if (mark === ',' && found.length === 0 && isPassed(scene, at)) break
    at++
  }
  return found
}

/** A region of no one country, and behind its comma or colon small words that lead to the places meant. */
function isRegionOfStops(scene: Scene, index: number, end: number): boolean {
  const mention = scene.mentions[index]
  if (mention?.kind !== 'place' || mention.country !== undefined) return false
  let at = end
  while (at < end + 3 && scene.mentionAt[at] === -1) at++
  const next = scene.mentions[scene.mentionAt[at] ?? -1]
  return /^[,:(]$/.test(scene.tokens.folded[end] ?? '') && next?.kind === 'state'
}

/** How far behind its word the first place a journey leads to may stand, in tokens. */
const REACH = 16

/** "di" behind a word that is no small one, right behind a verb that takes its place without a preposition. */
function isThing(scene: Scene, { word, to }: Trigger, at: number): boolean {
  if (word.part !== 'verb' || word.leads === true || word.arrives === true || at - to > THING)
    return false
  if (at === to || scene.is(at, 'at') === 0 || scene.is(to - 1, 'to') > 0) return false
  if (scene.mentionAt[to] !== -1 || scene.timeAt[to] !== -1 || scene.isSmall(to)) return false
  for (let token = to; token < at; token++)
    if (scene.tokens.kind[token] !== TokenKind.word || scene.timeAt[token] !== -1) return false
  return true
}

/** How many words a thing called at may be named by. */
const THING = 4

/** "Denmark batal menerima Trump. ... kunjungannya ke sana": the place or state named last before the event word. */
function placeBefore(scene: Scene, trigger: Trigger): readonly number[] {
  const first = scene.first[Math.max(0, trigger.sentence - 2)] as number
  const visitors = new Set(
    subjectOf(scene, trigger).parties.flatMap(({ entity }) => entity.country?.value ?? []),
  )
  for (let at = trigger.from - 1; at >= first; at--) {
    const mention = scene.mentions[scene.mentionAt[at] as number]
    if (mention === undefined || mention.rule === 'mention/adjective') continue
    if (mention.kind !== 'place' && mention.kind !== 'state') continue
    if (mention.country !== undefined && !visitors.has(mention.country.value))
      return [mention.index]
  }
  return []
}

/** ", Suva" behind "the Fijian capital". */
function isNamedBehind(scene: Scene, at: number): boolean {
  const comma = scene.tokens.folded[at] === ',' ? at + 1 : at
  return scene.mentions[scene.mentionAt[comma] ?? -1]?.kind === 'place'
}

/** A comma behind a time: nothing of the way is told on. */
function isPassed(scene: Scene, comma: number): boolean {
  return scene.timeAt[comma - 1] !== -1 && scene.is(comma + 1, 'to') === 0
}

/** "arrived in the capital", "is in the country": where the report is told from, where no name says which. */
export function landHere(scene: Scene, { word, to }: Trigger): number | undefined {
  if (word.leads === true || scene.is(to - 1, 'to') === 0) return undefined
  const free = (scene.mentionAt[to] ?? 0) === -1 && (scene.mentionAt[to + 1] ?? 0) === -1
  const end = free && scene.is(to, 'determiner') > 0 ? scene.is(to + 1, 'land') : 0
  // "the city of Suva", "the capital, Suva", "the capital Suva"
  const named = scene.tokens.folded[end] === ',' ? end + 1 : end
  if (end === 0 || (scene.is(end, 'oblique') > 0 && !isCircumstance(scene, end))) return undefined
  return (scene.mentionAt[named] ?? -1) === -1 ? scene.dateplace : undefined
}

/** "in the country | on Monday", "in the country | for a forum": of when or what for. */
function isCircumstance(scene: Scene, at: number): boolean {
  return scene.timeAt[at + 1] !== -1 || scene.is(at, 'at-hour') > 0 || scene.is(at, 'purposive') > 0
}
