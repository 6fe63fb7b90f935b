/**
 * Ends of visits: "on a three-day visit that ends on Friday", "returned on Sunday from a four-day trip to Fiji", "wrapped up a
 * two-day visit on Sunday". The day told is the last one; with the length told the first is counted back from it.
 */
import type { Timex } from '../../../model/timex.ts'
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

const DAY = 24 * 60
/** How far before its visit the word of coming home may stand, in tokens. */
const REACH = 14

/** Gives visits whose end is told the day they began; a visit "that ends on Friday" and of no told length has none. */
export function countFromEnd(scene: Scene, here: readonly Telling[]): void {
  for (const telling of here) {
    if (telling.group !== 'visit') continue
    const days = daysOf(telling)
    const ending = telling.times.find(
      ({ span }) => isEndOfVisit(scene, span) || isEndOfVisit(scene, span, 'ended'),
    )
    const over = days > 1 && isOver(scene, telling)
    const end = ending ?? (over ? telling.times.find(isOneDay) : undefined)
    if (end?.moment === undefined) continue
    const begun = days >= 1 ? [beginning(scene, end, days)] : []
    telling.times = telling.times.flatMap((time) => (time === end ? begun : [time]))
  }
}

function daysOf({ durations }: Telling): number {
  return Math.floor(Math.max(0, ...durations.map(({ timex }) => timex.minutes ?? 0)) / DAY)
}

function isOneDay({ moment }: Timex): boolean {
  return (moment?.start.length ?? 0) >= 10 && moment?.end === undefined
}

/** "that ends on Friday", or, where it is over, "which ended on Friday". */
function isEndOfVisit(
  scene: Scene,
  span: Timex['span'],
  by: 'ending' | 'ended' = 'ending',
): boolean {
  const [from] = scene.range(span)
  return [1, 2].some(
    (back) => (scene.mentionAt[from - back] ?? 0) === -1 && scene.is(from - back, by) > 0,
  )
}

/** "flew home on Sunday after a two-day visit", "mengakhiri kunjungan dua hari": a word of coming home governs the noun. */
function isOver(scene: Scene, { trigger, told }: Telling): boolean {
  if (trigger.word.part !== 'noun' || told?.status === 'planned') return false
  const first = Math.max(scene.first[trigger.sentence] as number, trigger.from - REACH)
  for (let at = trigger.from - 1; at >= first; at--) {
    if (/^[,;:]$/.test(scene.tokens.folded[at] as string)) return false
    if (scene.quoted[at] === 0 && openEnd(scene, at, 'homeward') > 0) return true
  }
  return false
}

/** "flew home on Tuesday from Lima, where he had met A": the day he came home, and not the one they met. */
export function isOfHomecoming(
  scene: Scene,
  { group, trigger }: Telling,
  { span }: Timex,
): boolean {
  const [from] = scene.range(span)
  if (group !== 'meet' || from > trigger.from) return false
  let there = false
  for (let at = from; at < trigger.from; at++)
    there ||= scene.mentionAt[at] === -1 && scene.is(at, 'where') > 0
  if (!there) return false
  for (
    let at = from - 1;
    at >= Math.max(scene.first[trigger.sentence] as number, from - HOME);
    at--
  )
    if (openEnd(scene, at, 'homeward') > 0) return true
  return false
}

/** How far before its day the word of coming home may stand, in tokens: "flew home late on". */
const HOME = 5

function beginning(scene: Scene, end: Timex, days: number): Timex {
  const published = scene.article.published?.moment.start.slice(0, 10)
  const told = end.moment?.start.slice(0, 10) ?? ''
  // "which ends on Wednesday": the next one, not the last
  const ahead = isEndOfVisit(scene, end.span)
  const past = published !== undefined && told < published && end.moment?.grain === 'day'
  const late = ahead && past ? 7 : 0
  const day = Date.parse(`${told}T00:00Z`) + (late - days + 1) * DAY * 60_000
  const start = new Date(day).toISOString().slice(0, 10)
  return {
    ...end,
    value: start,
    implied: ['day'],
    moment: { start, grain: 'day', zone: null, approx: false },
  }
}
