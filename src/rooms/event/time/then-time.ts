/**
 * Months and years that a word points back to: "Prabowo mengunjungi Chile pada Juli 2025. Saat itu ia bertemu A", "visited
 * Oslo in June. On that trip he met B", "di sana": of the time of what was told right before.
 */
import type { Moment } from '../../../model/moment.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { momentOf } from './moment.ts'

const GROUPS: ReadonlySet<string> = new Set(['meet', 'call', 'agreement', 'visit', 'statement'])
/** Words such a word opens a sentence within. */
const OPENING = 3

/** The month or year of the journey or encounter told last, where the words point to it; undefined where they do not. */
export function momentOfThen(
  scene: Scene,
  told: readonly Telling[],
  telling: Telling,
  here: readonly Telling[],
): Moment | undefined {
  if (telling.times.length > 0 || telling.offset !== undefined) return undefined
  if (!pointsBack(scene, telling)) return undefined
  const before = told.findLast(({ sentence }) => sentence === telling.sentence - 1)
  if (before === undefined && here.every(({ times }) => times.length === 0)) {
    const coarse = coarseBefore(scene, telling.sentence - 1)
    if (coarse !== undefined) return coarse
  }
  if (!GROUPS.has(telling.group)) return undefined
  if (before === undefined || (before.group !== 'visit' && before.group !== 'meet'))
    return undefined
  // "Pada Juni ia di Lima. Di sana, pada Kamis, ...": dated by its own sentence
  if (here.some(({ times }) => times.length > 0)) return undefined
  const ahead = (one: Telling) => one.told?.status === 'planned'
  if (ahead(before) !== ahead(telling)) return undefined
  const moment = momentOf(before)
  if (moment === undefined || moment.start.length >= 10 || moment.end !== undefined)
    return undefined
  return { start: moment.start, grain: moment.grain, zone: null, approx: moment.approx }
}

/** "Insiden serupa terjadi pada April 2021. Kala itu, ...": the month or year the sentence before ends with, of no encounter. */
function coarseBefore(scene: Scene, sentence: number): Moment | undefined {
  const time = (scene.timesIn[sentence] ?? []).findLast(
    ({ span, kind, credit, moment }) =>
      kind === 'DATE' &&
      credit !== true &&
      moment !== undefined &&
      scene.quoted[scene.range(span)[0]] === 0,
  )
  const moment = time?.moment
  if (moment === undefined || moment.start.length >= 10 || moment.end !== undefined)
    return undefined
  return { start: moment.start, grain: moment.grain, zone: null, approx: moment.approx }
}

/** "Saat itu", "Di sana", "During that visit" near the head of the sentence. */
function pointsBack(scene: Scene, { sentence, trigger }: Telling): boolean {
  const first = scene.first[sentence] as number
  for (let at = first; at < Math.min(trigger.from, first + OPENING); at++)
    if (scene.mentionAt[at] === -1 && scene.quoted[at] === 0)
      if (scene.is(at, 'that-time') > 0 || scene.is(at, 'there') > 0) return true
  return false
}
