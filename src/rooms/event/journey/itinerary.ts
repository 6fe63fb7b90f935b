/**
 * Itineraries: "ke Roma, Jumat (4/9), lalu ke Madrid": one stop after the other.
 */
import type { Scene } from '../scene/scene.ts'

/** Behind a time after which "lalu ke", "then to" leads on; the token itself where none does. */
export function behindDay(scene: Scene, at: number, last: number): number {
  const small = scene.mentionAt[at] === -1 && scene.is(at, 'oblique') > 0 ? 1 : 0
  const time = scene.times[scene.timeAt[at + small] ?? -1]
  if (time === undefined) return at
  const [, end] = scene.range(time.span)
  for (let next = end; next < Math.min(last, end + 3); next++)
    if (scene.is(next, 'followed') > 0 && scene.is(next + 1, 'to') > 0) return end
  return at
}
