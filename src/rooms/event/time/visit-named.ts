/**
 * Visits a sentence goes back to: "A mengunjungi Lima pada Oktober 2025. Dalam kunjungan itu, ia menandatangani ...".
 */
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import { withinBefore } from '../trigger/within.ts'

const DONE: ReadonlySet<string> = new Set(['meet', 'agreement', 'invitation'])

/** The visit of an earlier sentence that "dalam kunjungan itu" before the encounter's event word speaks of. */
export function visitNamed(
  scene: Scene,
  { group, tellings }: Encounter,
  all: readonly Encounter[],
): Encounter | undefined {
  const [first] = tellings
  if (first === undefined || !DONE.has(group)) return undefined
  return all.find(
    (one) =>
      one.group === 'visit' &&
      (one.tellings[0]?.sentence ?? 0) < first.sentence &&
      one.tellings.some(
        ({ sentence, trigger }) =>
          sentence === first.sentence &&
          trigger.from < first.trigger.from &&
          trigger.word.part === 'noun' &&
          scene.is(trigger.to, 'determiner') > 0 &&
          withinBefore(scene, trigger) !== undefined,
      ),
  )
}
