/**
 * Days of tellings that name none: "Beberapa jam kemudian, Israel menarik ...", "Seusai upacara, Trump menerima ...",
 * "Minutes after the result she rang ...": the day told last before.
 */
import type { Moment } from '../../../model/moment.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { momentOfThen } from './then-time.ts'

/** Sentences looked back for a day. */
const BACK = 8
/** Words such a word opens a sentence within: "A few hours earlier Foreign Minister A, who ..., had been received". */
const OPENING = 4
/** How far before its event word such a word may stand, in tokens. */
const REACH = 14

/** Gives the day told last to the events of a sentence whose words count from it. */
export function attachDay(
  scene: Scene,
  told: readonly Telling[],
  sentence: number,
  here: readonly Telling[],
): void {
  for (const telling of here) {
    const { word } = telling.trigger
    const then = momentOfThen(scene, told, telling, here)
    if (then !== undefined) {
      telling.day = then
      continue
    }
    if (telling.times.length > 0 || telling.told?.status === 'planned') continue
    // "who arrived on Thursday for a two-day visit, had been received": told beside
    if (word.shape === 'journey' && word.part === 'noun') continue
    if (!isThen(scene, sentence, telling)) continue
    const day = dayBefore(scene, sentence)
    if (day !== undefined) telling.day = day
  }
}

function isThen(scene: Scene, sentence: number, { trigger }: Telling): boolean {
  const first = scene.first[sentence] as number
  for (let at = first; at < Math.min(trigger.from, first + REACH); at++) {
    if (scene.is(at, 'then') > 0 && (at - first < OPENING || trigger.from - at <= REACH))
      return true
    // "Seusai upacara, ...": a fronted phrase with no event of its own
    const opens = at === first && scene.is(at, 'beside') > 0
    // "Sebelum ke Turki, A singgah di Abu Dhabi": a journey before another is on a day of its own
    if (opens && trigger.word.shape === 'journey' && scene.is(at, 'before') > 0) return false
    if (opens && isFronted(scene, at, trigger.from)) return true
  }
  return false
}

/** A comma closes the phrase before the event word, or, of a few small words, its subject: "Sebelum pertemuan dimulai A ...". */
function isFronted(scene: Scene, at: number, limit: number): boolean {
  for (let token = at + 1; token < Math.min(limit, at + 6); token++) {
    if (scene.tokens.folded[token] === ',') return true
    const named = scene.mentions[scene.mentionAt[token] ?? -1]
    if (token > at + 1 && named?.kind === 'person') return scene.timeAt[at + 1] === -1
    if (named !== undefined) return false
  }
  return false
}

/** "sebulan setelah keduanya bertatap muka di Busan pada 30 Oktober": of what the event is counted from. */
function isCompared(scene: Scene, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (/^[,.;]$/.test(scene.tokens.folded[at] as string)) return false
    if (scene.mentionAt[at] === -1 && scene.is(at, 'after') > 0) return scene.timeAt[at - 1] !== -1
  }
  return false
}

/** "Ravula, who arrived on Saturday night, said ...": told beside, and of another day as often as not. */
function isInRelative(scene: Scene, sentence: number, from: number): boolean {
  const last = Math.min(scene.last[sentence] as number, from + CLAUSE)
  for (let at = from - 1; at > (scene.first[sentence] as number); at--) {
    if (scene.tokens.folded[at] === ',') return false
    if (scene.mentionAt[at] !== -1 || scene.is(at, 'relative') === 0) continue
    if (scene.tokens.folded[at - 1] !== ',') return false
    for (let token = from; token < last; token++)
      if (scene.tokens.folded[token] === ',') return true
    return false
  }
  return false
}

/** How far behind its time such a clause may end, in tokens. */
const CLAUSE = 12

/** The last day a sentence before has told, no credit's and none quoted. */
function dayBefore(scene: Scene, sentence: number): Moment | undefined {
  const published = scene.article.published?.moment.start.slice(0, 10)
  for (let index = sentence - 1; index >= Math.max(0, sentence - BACK); index--) {
    const told = (scene.timesIn[index] ?? []).findLast(({ span, credit, moment, kind }) => {
      const from = scene.range(span)[0]
      return (
        kind !== 'SET' &&
        credit !== true &&
        moment !== undefined &&
        moment.start.length >= 10 &&
        moment.end === undefined &&
        (published === undefined || moment.start.slice(0, 10) <= published) &&
        scene.quoted[from] === 0 &&
        !isInRelative(scene, index, from) &&
        !isCompared(scene, from)
      )
    })
    if (told?.moment === undefined) continue
    const { start } = told.moment
    return { start: start.slice(0, 10), grain: 'day', zone: null, approx: false }
  }
  return undefined
}
