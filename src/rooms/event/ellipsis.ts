/**
 * Ellipses: one verb told for two journeys or encounters, each with a time of its own. "Was in Berlin on Sunday
 * and in Rome the day before", "met for three hours on Monday and again over breakfast the next day".
 */
import type { Scene } from './scene/scene.ts'
import { nounKindsAt } from './scene/series.ts'
import type { Trigger } from './trigger/trigger.ts'

/** How far behind its verb what it leaves out may stand, in tokens. */
const REACH = 40
/** How far behind its words the second one's time may stand. */
const TIME = 6

/** The event words of a sentence with those left out, in the order of the text. */
export function withEllipses(scene: Scene, triggers: readonly Trigger[]): readonly Trigger[] {
  const all: Trigger[] = []
  triggers.forEach((trigger, index) => {
    const before = all.at(-1)
    // "again over breakfast": the meal is the second encounter itself
    if (
      before?.again !== undefined &&
      trigger.word.part === 'noun' &&
      trigger.from - before.to <= 2
    )
      return
    all.push(trigger)
    const next = triggers[index + 1]
    const limit = Math.min(
      scene.last[trigger.sentence] as number,
      trigger.to + REACH,
      next?.word.shape === trigger.word.shape ? next.from : Number.POSITIVE_INFINITY,
    )
    const left = leftOut(scene, trigger, limit)
    all.push(
      ...(left === undefined
        ? listed(scene, trigger, verbBehind(triggers, index) ?? lastOf(scene, trigger))
        : [left]),
    )
  })
  return all.sort((one, other) => one.from - other.from)
}

function leftOut(scene: Scene, trigger: Trigger, limit: number): Trigger | undefined {
  const { word } = trigger
  if (word.part !== 'verb' || (word.shape !== 'journey' && word.shape !== 'mutual'))
    return undefined
  let timed = false
  for (let at = trigger.to; at < limit - 1; at++) {
    timed ||= scene.timeAt[at] !== -1
    // "and then" is a word of its own
    const joins = Math.max(scene.is(at, 'conjunction'), scene.is(at, 'followed'))
    if (!timed || scene.mentionAt[at] !== -1 || joins === 0) continue
    // "to Baku on Friday and then to Tbilisi", "and then on to"
    let from = joins
    while (from < joins + 2 && word.shape === 'journey' && passes(scene, from)) from++
    if (word.shape === 'journey') {
      const prefix = scene.tokens.folded[trigger.to - 1]
      const mention = scene.mentions[scene.mentionAt[from + 1] ?? -1]
      const place = mention?.kind === 'place' || mention?.kind === 'state'
      if (!place || scene.tokens.folded[from] !== prefix || scene.is(from, 'to') === 0) continue
      if (hasTime(scene, scene.range(mention.span)[1], trigger))
        return { ...trigger, from, to: from + 1 }
      continue
    }
    const to = scene.mentionAt[from] === -1 ? scene.is(from, 'again') : 0
    if (to > 0 && hasTime(scene, to, trigger)) return { ...trigger, from, to, again: trigger }
  }
  return undefined
}

/**
 * "bertemu di Kuala Lumpur pada 27 Januari dan 6 April", "met in Lima in May and in Suva in September": one encounter for each day
 * of a list, where its days do not follow each other, or its places differ.
 */
function listed(scene: Scene, trigger: Trigger, limit: number): readonly Trigger[] {
  if (trigger.word.part !== 'verb' || trigger.word.shape !== 'mutual') return []
  const found: Trigger[] = []
  let before: Point | undefined
  for (let at = trigger.to; at < limit - 1; at++) {
    const point = pointAt(scene, at, limit)
    if (point !== undefined) {
      before = point
      at = point.to - 1
      continue
    }
    const joins = scene.mentionAt[at] === -1 ? scene.is(at, 'conjunction') : 0
    if (joins === 0 || before === undefined || at - before.to > 1) {
      if (before !== undefined && scene.tokens.folded[at] !== ',') before = undefined
      continue
    }
    const next = pointAt(scene, joins, limit)
    if (next === undefined || opensNext(scene, next.to, limit)) return found
    if (areApart(before, next)) found.push({ ...trigger, from: at, to: joins, again: trigger })
    before = next
    at = next.to - 1
  }
  return found
}

/** "met on June 3, and in May | he visited": a clause of its own begins. */
function opensNext(scene: Scene, at: number, limit: number): boolean {
  if (at >= limit) return false
  if (scene.mentionAt[at] !== -1) return scene.is(at - 1, 'oblique') === 0
  return !/^[.,;:)]$/.test(scene.tokens.folded[at] as string) && scene.is(at, 'conjunction') === 0
}

/** Where the next verb of the sentence begins. */
function verbBehind(triggers: readonly Trigger[], index: number): number | undefined {
  return triggers.slice(index + 1).find(({ word }) => word.part === 'verb')?.from
}

function lastOf(scene: Scene, { sentence, to }: Trigger): number {
  return Math.min(scene.last[sentence] as number, to + REACH)
}

/** Where and when, with nothing else between: "di Kuala Lumpur pada 27 Januari", "on the sidelines of the G20 on May 3". */
interface Point {
  readonly to: number
  readonly day: string
  readonly place: boolean
}

function pointAt(scene: Scene, from: number, limit: number): Point | undefined {
  let place = false
  let day: string | undefined
  let at = from
  let to = from
  while (at < Math.min(limit, from + POINT)) {
    const time = scene.times[scene.timeAt[at] ?? -1]
    if (time !== undefined) {
      const start = time.kind === 'DATE' && time.credit !== true ? time.moment?.start : undefined
      if (start === undefined || day !== undefined) break
      day = start.slice(0, 10)
      at = scene.range(time.span)[1]
      to = at
      continue
    }
    const mention = scene.mentions[scene.mentionAt[at] ?? -1]
    if (mention !== undefined) {
      if (mention.kind === 'person' || mention.rule === 'mention/adjective') break
      place ||= mention.kind === 'place'
      at = scene.range(mention.span)[1]
      if (day !== undefined && mention.kind === 'place') to = at
      continue
    }
    const small = Math.max(...BESIDE_POINT.map((one) => scene.is(at, one)))
    // "on the sidelines of the ASEAN summit": what it was beside
    if (small === 0 && nounKindsAt(scene, at).length > 0) {
      at++
      continue
    }
    if (small === 0) break
    at = small
  }
  return day === undefined ? undefined : { to, day, place }
}

/** "on", "di", "pada", "at the margins of the ... summit". */
const BESIDE_POINT = ['at', 'oblique', 'setting', 'aside', 'article', 'joint'] as const

/** How many tokens a point of such a list may have. */
const POINT = 16

/** Days that do not follow each other, or two places. */
function areApart(one: Point, other: Point): boolean {
  if (one.day === other.day) return false
  if (one.place && other.place) return true
  if (one.day.length < 10 || other.day.length < 10) return true
  return Math.abs(Date.parse(one.day) - Date.parse(other.day)) > DAY
}

/** Milliseconds. */
const DAY = 86_400_000

/** "then", "on" between "and" and "to". */
function passes(scene: Scene, at: number): boolean {
  if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1 || scene.is(at, 'to') > 0) return false
  return scene.is(at, 'adverb') > 0 || scene.is(at, 'oblique') > 0
}

function hasTime(scene: Scene, from: number, { sentence }: Trigger): boolean {
  const last = Math.min(scene.last[sentence] as number, from + TIME)
  for (let at = from; at < last; at++) if (scene.timeAt[at] !== -1) return true
  return false
}
