/**
 * Weeks that are not over: "Raja A mengunjungi Lima pekan ini. Ia dijadwalkan tiba pada Rabu". A verb without tense with such
 * a week says nothing of whether it took place.
 */
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

const LASTING: ReadonlySet<string> = new Set(['visit', 'meet', 'call'])

/** Takes back what a bare verb tells of a journey or encounter in a stretch of days that ends behind the report. */
export function leaveWeekOpen(scene: Scene, here: readonly Telling[]): void {
  const published = scene.article.published?.moment.start.slice(0, 10)
  if (published === undefined) return
  for (const telling of here) {
    const { told, trigger, times } = telling
    if (!LASTING.has(telling.group)) continue
    if (told?.at !== trigger.from || trigger.word.tense !== undefined) continue
    if (trigger.word.part !== 'verb' || trigger.word.status !== undefined) continue
    const open = times.some(
      ({ moment }) => moment?.end !== undefined && moment.end.slice(0, 10) > published,
    )
    if (open && told.status === 'happened') telling.told = undefined
  }
}
