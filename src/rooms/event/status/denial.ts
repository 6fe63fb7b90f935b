/**
 * Denials: what somebody says is not so.
 */
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** How far before the clause the word of denial may stand, in tokens. */
const REPORTED = 14
/** How far behind the event word it may be called untrue, in tokens. */
const BEHIND = 24

/**
 * The word of denial that governs the clause which begins at the token: "membantah kabar bahwa A akan bertemu B",
 * "menyebut kabar bahwa A bertemu B sebagai isapan jempol".
 */
export function denialOf(
  scene: Scene,
  trigger: Trigger,
  from: number,
  first: number,
): number | undefined {
  if (from <= first || scene.is(from - 1, 'complement') === 0) return undefined
  // "dismissed a report in a Suva newspaper that A had met B"
  for (let at = from - 2; at >= Math.max(first, from - REPORTED); at--) {
    if (scene.mentions[scene.mentionAt[at] ?? -1]?.kind === 'person') break
    if (scene.mentionAt[at] !== -1) continue
    if (scene.is(at, 'denied') > 0) return at
  }
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + BEHIND)
  for (let at = trigger.to; at < last; at++) {
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0) return undefined
    if (scene.mentionAt[at] === -1 && scene.is(at, 'untrue') > 0) return at
  }
  return undefined
}

/** How far behind the event word the day may stand on which nobody met, in tokens. */
const DAY = 24
/** How far before an event noun "no" may stand, in tokens. */
const NEAR = 3
const MET: ReadonlySet<string> = new Set(['meeting', 'talks', 'summit', 'call'])

/**
 * "A and B never met on Tuesday, an official said", "Tidak ada pertemuan antara A dan B pada Rabu": of a day that is over, what did not take
 * place is denied. "They have not met since March", and "will not meet on Friday", deny nothing.
 */
export function isOfPastDay(
  scene: Scene,
  { word, from, to, sentence }: Trigger,
  no: number,
): boolean {
  const published = scene.article.published?.moment.start.slice(0, 10)
  if (published === undefined || !MET.has(word.kind)) return false
  // "did not take part in a meeting": what is denied is another thing
  if (word.part === 'noun' && no < from - NEAR) return false
  const last = Math.min(scene.last[sentence] as number, to + DAY)
  for (let at = to; at < last; at++) {
    const time = scene.times[scene.timeAt[at] ?? -1]
    // "tidak bertemu pekan lalu": over to its last day
    const day = (time?.moment?.end ?? time?.moment?.start)?.slice(0, 10)
    if (time === undefined) {
      if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0) return false
    } else if (day !== undefined && day.length === 10) {
      return time.credit !== true && scene.is(at - 1, 'since') === 0 && day <= published
    }
  }
  return false
}
