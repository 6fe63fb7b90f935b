/**
 * Continuations: a sentence without an event word that goes on with the encounter told before it.
 * "It lasted an hour and a quarter", "Dimulai pukul 15.30, semuanya rampung dua setengah jam kemudian".
 */

import { firstSubject } from './party/first-subject.ts'
import { openEnd } from './scene/open-class.ts'
import type { Scene } from './scene/scene.ts'
import type { Telling } from './telling.ts'
import { momentOf } from './time/moment.ts'

/** Sentences between an encounter and the sentence that goes on with it: a quotation may stand between. */
const BACK = 2
/** How far before its length the verb that says so may stand, in tokens. */
const REACH = 6
/** How far behind its verb the hour an encounter began may stand: "It began shortly after". */
const HOUR = 4

const LASTING: ReadonlySet<string> = new Set(['meet', 'call', 'summons'])

/** Gives the length, and the hour it began, of a sentence that holds no event word to the encounter told last, where it speaks of nobody else. */
export function continueTelling(
  scene: Scene,
  sentence: number,
  tellings: readonly Telling[],
): void {
  const last = stayBefore(scene, sentence, tellings) ?? tellings.at(-1)
  if (last === undefined || sentence - last.sentence > BACK) return
  const stays = last.group === 'visit'
  if (!stays && !LASTING.has(last.group)) return
  if (last.headline || !isOfThese(scene, sentence, last)) return
  if (!stays) beginAt(scene, sentence, last)
  if (last.durations.length > 0) return
  for (const time of scene.timesIn[sentence] ?? []) {
    const [from, to] = scene.range(time.span)
    if (time.kind !== 'DURATION' || time.minutes === undefined || scene.quoted[from] === 1) continue
    // "ran 40 minutes over schedule", "an hour later"
    // "They emerged 50 minutes later"
    const ended = from > 0 && scene.is(from - 1, 'ended') === from
    if (!ended && (scene.is(to, 'later') > 0 || scene.is(to, 'beside') > 0)) continue
    const told = stays ? isStay(scene, sentence, from) : ended || isLength(scene, sentence, from)
    if (!told) continue
    last.durations = [{ timex: time, planned: false }]
    return
  }
}

/** "It began at 3 p.m. local time": the hour of an encounter of that day, where it has none yet. */
function beginAt(scene: Scene, sentence: number, last: Telling): void {
  const day = momentOf(last)
  if (day?.start.length !== 10 || day.end !== undefined || last.told?.status === 'none') return
  // "The strike began at 3 p.m.": said of something else
  const begun = scene.is(scene.first[sentence] as number, 'begun')
  if (begun === 0) return
  const clock = (scene.timesIn[sentence] ?? []).find(({ span, moment }) => {
    const [from] = scene.range(span)
    return moment?.grain === 'minute' && from >= begun && from - begun <= HOUR
  })
  if (clock?.moment?.start.slice(0, 10) === day.start) last.times = [...last.times, clock]
}

function isLength(scene: Scene, sentence: number, from: number): boolean {
  const first = Math.max(scene.first[sentence] as number, from - REACH)
  let length = false
  for (let at = first; at < from; at++) {
    if (scene.is(at, 'planned-length') > 0) return false
    if (scene.mentionAt[at] === -1 && scene.is(at, 'length') > 0) length = true
  }
  return length
}

/** "terbang ke Lima untuk menemui A. Di sana ia berada delapan jam": of the journey told last, whatever it was for. */
function stayBefore(
  scene: Scene,
  sentence: number,
  tellings: readonly Telling[],
): Telling | undefined {
  let stays = false
  for (let at = scene.first[sentence] as number; at < (scene.last[sentence] as number); at++)
    stays ||= scene.quoted[at] === 0 && openEnd(scene, at, 'staying') > 0
  return stays
    ? tellings.findLast((one) => one.group === 'visit' && sentence - one.sentence <= BACK)
    : undefined
}

/** "Ia hanya akan berada delapan jam di kota itu": how long a visit is that was told before. */
function isStay(scene: Scene, sentence: number, from: number): boolean {
  const first = Math.max(scene.first[sentence] as number, from - REACH)
  for (let at = first; at < from; at++) if (openEnd(scene, at, 'staying') > 0) return true
  return false
}

/** "It", "Keduanya", or nobody at all: the sentence names no person who was not there. */
function isOfThese(scene: Scene, sentence: number, { parties }: Telling): boolean {
  const from = scene.first[sentence] as number
  const subject = firstSubject(scene, from, scene.last[sentence] as number)
  return (subject?.parties ?? []).every(({ entity }) =>
    parties.some((party) => party.entity === entity),
  )
}
