/**
 * Times and lengths of tellings: each goes to the event word it stands with.
 */
import type { Timex } from '../../model/timex.ts'
import { countBefore, ownerOf } from './owner.ts'
import type { Scene } from './scene.ts'
import type { Telling } from './telling.ts'

/**
 * Gives each time to an event word: the nearest one before it in its clause, or, where the time
 * opens the sentence ("Pada Senin (19/6), Blinken bertemu ..."), to all that have none of their own.
 */
export function attachTimes(scene: Scene, sentence: number, here: readonly Telling[]): void {
  const leading: Timex[] = []
  for (const time of scene.timesIn[sentence] ?? []) {
    const [from, to] = scene.range(time.span)
    if (time.kind === 'SET' || time.credit === true || scene.quoted[from] === 1) continue
    if (time.kind === 'DURATION') {
      attachDuration(scene, here, time, from, to)
      continue
    }
    if (time.moment === undefined || scene.is(from - 1, 'since') > 0) continue
    const owner = ownerOf(scene, here, from)
    if (owner === undefined) leading.push(time)
    else owner.times = [...owner.times, time]
  }
  // a sentence opens with a date and perhaps a clock; more is no date line
  for (const time of leading.slice(-LEADING)) {
    for (const telling of here) {
      // "Senin (15/11), dua pekan setelah Ethiopia mengusir ...": a clause of its own has a time of its own
      if (isParted(scene, here[0] as Telling, telling)) continue
      if (telling.times.length === 0 || sharpens(telling.times[0] as Timex, time))
        telling.times = [...telling.times, time]
    }
  }
  shareTimes(scene, here)
}

/**
 * "arrived in Madrid on Monday and was received by ...": an event word without a time shares that of
 * its neighbour in the sentence, unless a clause of its own parts them.
 */
function shareTimes(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const before = here[index - 1] as Telling
    const telling = here[index] as Telling
    if (telling.times.length > 0 || before.times.length === 0) continue
    // "agreed on Sunday to come to Washington": the day is that of the agreement
    const binding = before.group === 'agreement' || before.group === 'invitation'
    if (binding || before.told?.status !== telling.told?.status) continue
    if (!isParted(scene, before, telling)) telling.times = before.times
  }
}

/** Times at the head of a sentence that may be those of its events. */
const LEADING = 3
/** Event words farther apart than this many tokens are told apart by their own clauses. */
const FAR = 60

/** Whether a clause begins between two event words; one that tells more of a noun does not count. */
function isParted(scene: Scene, before: Telling, telling: Telling): boolean {
  if (telling.trigger.from - before.trigger.to > FAR) return true
  for (let at = before.trigger.to; at < telling.trigger.from; at++) {
    const clause = scene.is(at, 'clause') > 0 && scene.is(at, 'relative') === 0
    if (scene.mentionAt[at] === -1 && (clause || scene.tokens.folded[at] === ';')) return true
  }
  return false
}

/** A date that opens the sentence and a clock at the event word belong together. */
function sharpens(own: Timex, leading: Timex): boolean {
  return (
    own.moment?.grain === 'minute' &&
    leading.moment?.grain === 'day' &&
    own.moment.start.startsWith(leading.moment.start)
  )
}

/** A length belongs to the event word before it, or to the one it stands at ("a three-hour meeting"). */
function attachDuration(
  scene: Scene,
  here: readonly Telling[],
  time: Timex,
  from: number,
  to: number,
): void {
  if (time.minutes === undefined) return
  // "spoke with him an hour later", "ran 40 minutes over schedule"
  if (scene.is(to - 1, 'later') > 0 || scene.is(to, 'later') > 0) return
  const following = here[countBefore(here, to)]
  const close = following !== undefined && following.trigger.from <= to + 3
  const adjacent = close && noBreak(scene, to, following.trigger.from) ? following : undefined
  const owner = adjacent ?? ownerOf(scene, here, from)
  if (owner === undefined) return
  let length = adjacent !== undefined
  let planned = false
  for (let at = Math.max(owner.trigger.to, from - 8); at < from; at++) {
    // "dijadwalkan berlangsung dua jam itu molor menjadi tiga jam": the plan ends with its own length
    if (scene.timeAt[at] !== -1) planned = false
    if (scene.is(at, 'length') > 0) length = true
    if (scene.is(at, 'planned-length') > 0) planned = true
  }
  if (!length && from - owner.trigger.to > 8) return
  owner.durations = [...owner.durations, { timex: time, planned }]
}

function noBreak(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mark = scene.tokens.folded[at] as string
    if (mark === ',' || mark === '.' || scene.mentionAt[at] !== -1) return false
  }
  return true
}
