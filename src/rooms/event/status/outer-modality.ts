/**
 * Plans told behind a relative clause: they are of the clause around it.
 */
import { isClosedBefore } from '../scene/closed-relative.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** "A, who is on a visit to Lima, said Fiji would buy ...": what is said behind the clause tells nothing of the visit's status. */
export function dropOuterModality(scene: Scene, here: readonly Telling[]): void {
  for (const telling of here) {
    const { told, trigger } = telling
    if (told === undefined || told.at < trigger.to || trigger.word.part !== 'noun') continue
    if (isClosedBefore(scene, trigger, told.at)) telling.told = undefined
  }
}
