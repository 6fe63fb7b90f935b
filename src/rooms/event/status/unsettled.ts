/**
 * Unsettled plans: what one side puts forward ("offered to host both sides", "has asked to see the president"), and what
 * was planned until it was given up ("will not be stopping in Suva after all").
 */
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { governedAct } from './infinitive.ts'
import { calledOffBehind, statusOf, type Told } from './status.ts'

/** How far before its verb a proposal may stand, in tokens: "offered last month to bring". */
const REACH = 6

/** The status of an event word, offers and plans given up among them. */
export function statusTold(scene: Scene, trigger: Trigger, previous: number): Told | undefined {
  const told = statusOf(scene, trigger, previous)
  if (told?.status === 'happened' && told.at === trigger.from) {
    const plan = planAhead(scene, trigger)
    if (plan !== undefined)
      return calledOffBehind(scene, trigger) ?? { status: 'planned', at: plan }
  }
  const open = told === undefined || told.status === 'planned'
  const governed = open ? governedAct(scene, trigger, told) : undefined
  if (governed !== undefined) return governed
  const given = givenUp(scene, trigger)
  if (given !== undefined && told?.status !== 'none' && told?.status !== 'denied')
    return calledOffBehind(scene, trigger) ?? { status: 'cancelled', at: given }
  // "was to go on to Suva on Tuesday, but the ministry said the stop had been cancelled"
  const off = told?.status === 'planned' && isPastPlan(scene, told.at)
  const behind = off && trigger.word.part === 'verb' ? calledOffBehind(scene, trigger) : undefined
  if (behind !== undefined) return behind
  const offered = offeredAt(scene, trigger)
  if (offered !== undefined && (told === undefined || told.status === 'none'))
    return { status: 'hypothetical', at: offered }
  if (told?.status !== 'none' || scene.is(told.at, 'negation') === 0) return told
  const willed = scene.is(told.at - 1, 'planned') > 0 && wasPlanned(scene, trigger)
  // "A planned call between A and B did not take place"
  const adjective =
    trigger.word.part === 'noun' && told.at >= trigger.to && isPlanned(scene, trigger)
  return willed || adjective ? { status: 'cancelled', at: told.at } : told
}

/** "was to", "had been due": a plan told in the past, its word at the token or right before it. */
function isPastPlan(scene: Scene, at: number): boolean {
  return [0, 1, 2].some((back) => openEnd(scene, at - back, 'past-plan') > at)
}

/** "Rencana Menlu Fiji A menemui Menlu Peru B": a plan, where nothing but who would do it stands between. */
function planAhead(scene: Scene, { word, from, sentence }: Trigger): number | undefined {
  if (word.part !== 'verb' || word.tense !== undefined) return undefined
  const first = scene.first[sentence] as number
  for (let at = from - 1; at >= Math.max(first, from - PLAN); at--) {
    if (scene.mentionAt[at] !== -1) continue
    if (scene.is(at, 'plan') > 0) return at
    if (scene.is(at, 'with') === 0 && scene.is(at, 'conjunction') === 0) return undefined
  }
  return undefined
}

/** How far before its verb the noun of a plan may stand, in tokens. */
const PLAN = 24

/**
 * "had been due to arrive", "was originally scheduled to meet", "was to have held talks": a plan told in a past before the
 * past, and given up; unlike "was due to arrive later on Friday". The words stand right before the verb, one adverb between.
 */
function givenUp(scene: Scene, { word, from, sentence }: Trigger): number | undefined {
  if (word.part !== 'verb' || word.tense === undefined || word.tense === 'present') return undefined
  const first = Math.max(scene.first[sentence] as number, from - GIVEN)
  for (let at = from - 1; at >= first; at--) {
    if (scene.mentionAt[at] !== -1 || scene.is(at, 'clause') > 0) return undefined
    if (scene.is(at, 'planned') === 0) continue
    const whole = scene.is(at, 'former-plan') > 0
    if (whole) return word.tense === 'past' ? at : undefined
    if (word.tense === 'past') continue
    const before = [at - 1, at - 2, at - 3].find(
      (one) => (scene.mentionAt[one] ?? 0) === -1 && scene.is(one, 'former-plan') > 0,
    )
    if (before !== undefined) return before
  }
  return undefined
}

/** How far before its verb such a plan may stand, in tokens: "had been due on Monday to meet". */
const GIVEN = 6

/** "offered on Tuesday to host talks": the day of the offer is none of what is offered. */
export function dropOfferDay(scene: Scene, here: readonly Telling[]): void {
  for (const { told, trigger } of here) {
    const promised = told?.status === 'planned' && openEnd(scene, told.at, 'promised') > 0
    if (told?.status !== 'hypothetical' && !promised) continue
    for (const telling of here)
      if (telling.trigger.from >= trigger.from)
        telling.times = telling.times.filter(({ span }) => scene.range(span)[0] > trigger.from)
  }
}

/** The words of a proposal right before a bare verb, times between: "proposes to host", "offered on Monday to host". */
function offeredAt(scene: Scene, { word, from, sentence }: Trigger): number | undefined {
  if (word.part !== 'verb' || word.tense !== 'bare') return undefined
  const first = Math.max(scene.first[sentence] as number, from - REACH)
  for (let at = from - 1; at >= first; at--) {
    if (scene.timeAt[at] !== -1) continue
    if (scene.mentionAt[at] !== -1) return undefined
    const end = scene.is(at, 'proposed')
    if (end > 0) return isNegated(scene, at) ? undefined : at
    const small =
      scene.is(at, 'to') > 0 || scene.is(at, 'at-hour') > 0 || scene.is(at, 'adverb') > 0
    const inside = scene.is(at - 1, 'proposed') > at
    if (!small && !inside) return undefined
  }
  return undefined
}

function isNegated(scene: Scene, at: number): boolean {
  return [1, 2, 3].some(
    (back) => (scene.mentionAt[at - back] ?? 0) === -1 && scene.is(at - back, 'negation') > 0,
  )
}

/** "A planned meeting", "a scheduled telephone call": right before the noun. */
function isPlanned(scene: Scene, { from }: Trigger): boolean {
  return [1, 2].some((back) => {
    const at = from - back
    return (scene.mentionAt[at] ?? 0) === -1 && scene.is(at, 'planned') > 0
  })
}

/** "after all", "as had been planned" behind the verb, in its sentence. */
function wasPlanned(scene: Scene, { to, sentence }: Trigger): boolean {
  for (let at = to; at < (scene.last[sentence] as number); at++)
    if (scene.mentionAt[at] === -1 && scene.quoted[at] === 0 && scene.is(at, 'after-all') > 0)
      return true
  return false
}
