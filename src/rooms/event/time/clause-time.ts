/**
 * Times that a clause behind them takes over, and ends of visits: "paid a state visit in March 2025, when he was received by
 * A", "on a three-day visit that ends on Friday".
 */
import type { Timex } from '../../../model/timex.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

const DAY = 24 * 60

/** "in June, when he held talks with A": what the clause tells was then, where it says nothing else. */
export function shareWhen(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const before = here[index - 1] as Telling
    const telling = here[index] as Telling
    if (telling.times.length > 0 || before.times.length === 0 || telling.offset !== undefined)
      continue
    const status = telling.told?.status ?? 'happened'
    if (status !== 'happened' && status !== before.told?.status) continue
    const when = whenBehind(scene, before.trigger.to, telling.trigger.from, before.times)
    const same = index > 1 && (here[index - 2] as Telling).times === before.times
    // "when he was received by A and held talks with B"
    if (when || (same && isJoined(scene, before, telling))) telling.times = before.times
  }
}

function isJoined(scene: Scene, before: Telling, { trigger }: Telling): boolean {
  for (let at = before.trigger.to; at < trigger.from; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'conjunction') > 0) return true
  return false
}

/** ", when" right behind one of the times, between two tokens. */
function whenBehind(scene: Scene, from: number, to: number, times: readonly Timex[]): boolean {
  return times.some(({ span, moment }) => {
    const [, end] = scene.range(span)
    if (moment === undefined || end < from || end >= to) return false
    const at = scene.tokens.folded[end] === ',' ? end + 1 : end
    // "is to be in Tallinn on Thursday, where A will host her"
    const opens = scene.is(at, 'meanwhile') > 0 || scene.is(at, 'where') > 0
    return at < to && scene.mentionAt[at] === -1 && opens
  })
}

/** "that ends on Aug 28": of a visit of three days the day it began is two before; of a visit of no told length none is. */
export function countFromEnd(scene: Scene, here: readonly Telling[]): void {
  for (const telling of here) {
    if (telling.group !== 'visit') continue
    const end = telling.times.find(({ span }) => isEndOfVisit(scene, scene.range(span)[0]))
    if (end?.moment === undefined) continue
    const minutes = Math.max(0, ...telling.durations.map(({ timex }) => timex.minutes ?? 0))
    const begun = minutes >= DAY ? [beginning(scene, end, Math.round(minutes / DAY))] : []
    telling.times = telling.times.flatMap((time) => (time === end ? begun : [time]))
  }
}

function isEndOfVisit(scene: Scene, from: number): boolean {
  return [1, 2].some(
    (back) => (scene.mentionAt[from - back] ?? 0) === -1 && scene.is(from - back, 'ending') > 0,
  )
}

function beginning(scene: Scene, end: Timex, days: number): Timex {
  const published = scene.article.published?.moment.start.slice(0, 10)
  const told = end.moment?.start.slice(0, 10) ?? ''
  // "which ends on Wednesday": the next one, not the last
  const late = published !== undefined && told < published && end.moment?.grain === 'day' ? 7 : 0
  const day = Date.parse(`${told}T00:00Z`) + (late - days + 1) * DAY * 60_000
  const start = new Date(day).toISOString().slice(0, 10)
  return {
    ...end,
    value: start,
    implied: ['day'],
    moment: { start, grain: 'day', zone: null, approx: false },
  }
}
