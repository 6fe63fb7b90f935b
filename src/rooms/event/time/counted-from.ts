/** Times counted from another event, and feasts that are what somebody is wished. */
import type { Timex } from '../../../model/timex.ts'
import { countBefore } from '../owner.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { monthsOf } from './offset-time.ts'

/** "menyampaikan selamat Idul Fitri", "congratulated him on Independence Day": the feast is what for, and no day of its own. */
export function isWished(
  scene: Scene,
  owner: Telling | undefined,
  { rule }: Timex,
  from: number,
): boolean {
  if (rule !== 'timex/feast' || owner?.kind !== 'congratulation') return false
  for (let at = owner.trigger.to; at < from; at++)
    if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1 || scene.is(at, 'clause') > 0)
      return false
  return true
}

/** "Ties have warmed since March, when A travelled to Tokyo": the day is the one of what was done then. */
export function sinceWhen(
  scene: Scene,
  here: readonly Telling[],
  from: number,
  to: number,
): Telling | undefined {
  if (scene.is(from - 1, 'since') === 0 || scene.tokens.folded[to] !== ',') return undefined
  if (scene.is(to + 1, 'stay-clause') === 0 || scene.is(to + 1, 'where') > 0) return undefined
  const next = here[countBefore(here, to)]
  return next?.told?.status === 'happened' && next.times.length === 0 ? next : undefined
}

/** "Sehari sebelum pertemuan dengan Biden, Prabowo menelepon ...": counted from the event told behind the words. */
export function attachOffset(
  scene: Scene,
  here: readonly Telling[],
  time: Timex,
  to: number,
): boolean {
  const days = (time.minutes ?? 0) / (24 * 60)
  if (scene.is(to, 'beside') === 0) return false
  const place = countBefore(here, to)
  const other = here[place]
  if (other === undefined || other.trigger.from > to + REACH) return false
  // the event counted stands before the words, or behind the clause they open
  const main = here[place - 1] ?? here[place + 1]
  // "hours after Araghchi had been received": on the same day
  const hours = time.value.startsWith('PT')
  // "less than six months after": in no month that can be told
  const months = time.mod === undefined ? monthsOf(time.value) : 0
  if (main === undefined || (days < 1 && !hours && months === 0)) return true
  const sign = scene.is(to, 'before') > 0 ? -1 : 1
  if (months > 0) {
    main.offset = { days: 0, months: sign * months, from: other.trigger, approx: true, timex: time }
    return true
  }
  const whole = hours ? 0 : Math.round(days)
  main.offset = { days: sign * whole, from: other.trigger, approx: days % 7 === 0, timex: time }
  return true
}

/** How far behind "two weeks after" its event word may stand, in tokens. */
const REACH = 16
