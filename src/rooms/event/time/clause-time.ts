/**
 * Times that a clause behind them takes over: "paid a state visit in March 2025, when he was received by A".
 */
import type { Timex } from '../../../model/timex.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

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

/** "The deal was announced on Wednesday after A and B met in Amman": behind the day of what was agreed, with no count of its own. */
export function isAfterDeal(
  scene: Scene,
  before: Telling,
  { group, told, trigger }: Telling,
): boolean {
  if (before.group !== 'agreement' || group !== 'meet' || told?.status === 'planned') return false
  return before.times.some(({ span, moment }) => {
    const [, end] = scene.range(span)
    const day = moment?.start.length === 10 && moment.end === undefined
    return day && end < trigger.from && scene.is(end, 'after') > 0 && scene.mentionAt[end] === -1
  })
}

/** "mengawali lawatan tiga hari dengan menemui A di Lima, Rabu (22/4)": the journey began that day. */
export function isOpened(scene: Scene, { group, trigger, told }: Telling, next: Telling): boolean {
  if (group !== 'visit' || trigger.light === undefined || next.group !== 'meet') return false
  if (scene.is(next.trigger.from - 1, 'with') === 0 || told?.status === 'planned') return false
  for (let at = trigger.to; at < next.trigger.from; at++)
    if (/^[,;]$/.test(scene.tokens.folded[at] as string)) return false
  return true
}

/** Two verbs of one subject, "dan" right before the second, and its time behind it: of one status, no mark between. */
export function isOneClause(scene: Scene, telling: Telling, next: Telling): boolean {
  const { from } = next.trigger
  const [time] = next.times
  if (time === undefined || telling.told?.status !== next.told?.status) return false
  if (scene.range(time.span)[0] < from || scene.is(from - 1, 'conjunction') === 0) return false
  for (let at = telling.trigger.to; at < from; at++)
    if (/^[,;:]$/.test(scene.tokens.folded[at] as string) || scene.is(at, 'clause') > 0)
      return false
  return true
}

/** "will sign a pact | when A visits Lima next week": between what is planned and a journey still to come, its traveller behind it. */
export function isThen(scene: Scene, { told, trigger }: Telling, next: Telling): boolean {
  if (told?.status !== 'planned' || next.group !== 'visit') return false
  for (let at = trigger.to; at < next.trigger.from; at++) {
    const when = scene.mentionAt[at] === -1 && scene.is(at, 'meanwhile') > 0
    if (when && (scene.mentionAt[at + 1] !== -1 || scene.is(at + 1, 'pronoun') > 0)) return true
  }
  return false
}

/** "Baku closed the school in February, and in July Moscow summoned the envoy": of two dates before an event word the one of its clause. */
export function ofLastClause(scene: Scene, times: readonly Timex[]): readonly Timex[] {
  const begins = times.findLastIndex(({ span, moment }, index) => {
    const before = times[index - 1]
    if (before === undefined || moment?.grain === 'minute') return false
    const [from] = scene.range(span)
    for (let at = scene.range(before.span)[1]; at < from; at++)
      if (scene.tokens.folded[at] === ',' && scene.is(at + 1, 'conjunction') > 0) return true
    return false
  })
  return begins === -1 ? times : times.slice(begins)
}
