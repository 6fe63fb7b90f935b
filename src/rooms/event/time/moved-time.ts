/**
 * Times an encounter was moved to: "yang semula direncanakan pada 19 Agustus, diundur ke awal September", "put off until
 * 10 March". The new one is its time, the one before it no longer.
 */
import type { Timex } from '../../../model/timex.ts'
import { countBefore } from '../owner.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** How far before "to" the word of moving may stand, in tokens. */
const REACH = 12

/** Gives a new time to the telling that was moved; a clock put back on its day leaves it what it was. */
export function moveTimes(scene: Scene, sentence: number, here: readonly Telling[]): void {
  if (here.length === 0) return
  for (const time of scene.timesIn[sentence] ?? []) {
    const [from] = scene.range(time.span)
    if (time.moment === undefined || time.credit === true || scene.quoted[from] === 1) continue
    const move = moveBefore(scene, from, scene.first[sentence] as number)
    if (move === undefined) continue
    const telling = movedOf(here, move, isClock(time))
    if (telling === undefined || isCoarser(time, telling)) continue
    telling.times = [time]
    const moved = telling.told?.status === 'postponed' || telling.told?.status === 'planned'
    // "digeser menjadi besok pagi pukul 08.30": that is still to come
    const published = scene.article.published?.moment.start.slice(0, 10)
    const gone = published === undefined || time.moment.start.slice(0, 10) <= published
    if (isClock(time) && moved && gone) telling.told = undefined
  }
}

/** "set for Friday, was postponed until next week": the old day says more. */
function isCoarser({ moment }: Timex, { times }: Telling): boolean {
  const week = moment?.end !== undefined
  return times.some((old) => {
    const day = old.moment?.start.length === 10 && old.moment.end === undefined
    return day && (week || (moment?.start.length ?? 0) < 10)
  })
}

function isClock({ moment }: Timex): boolean {
  return moment?.grain === 'minute'
}

/** Where the word of moving stands that leads to a time: "diundur menjadi > pukul 11.30". */
function moveBefore(scene: Scene, from: number, first: number): number | undefined {
  const to = from - 1
  if (scene.is(to, 'moved-to') === 0) return undefined
  for (let at = to; at >= Math.max(first, from - REACH); at--) {
    if (scene.mentionAt[at] !== -1) continue
    if (scene.is(at, 'moved') > 0) return at
    if (/^[.;]$/.test(scene.tokens.folded[at] as string)) return undefined
  }
  return undefined
}

/** The telling put off by the word; of a clock put back on its day also the event noun before it. */
function movedOf(here: readonly Telling[], move: number, clock: boolean): Telling | undefined {
  const own = here.find(({ told }) => told?.at === move)
  if (own !== undefined || !clock) return own
  const before = here[countBefore(here, move) - 1]
  return before?.trigger.word.part === 'noun' ? before : undefined
}
