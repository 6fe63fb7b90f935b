/**
 * Attendance: "The meeting was also attended by Defence Minister A", "Pertemuan itu turut dihadiri Menteri A". One who was there
 * besides is no side of an encounter told before.
 */
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import type { Party } from './side.ts'

/** How far behind its noun the word of attending may stand, in tokens. */
const REACH = 14

/** Whether all that is told of whom an encounter was with is one who attended it. */
export function isAttendance(
  scene: Scene,
  { to, sentence }: Trigger,
  parties: readonly Party[],
): boolean {
  if (parties.length === 0 || sentence === 0) return false
  const last = Math.min(scene.last[sentence] as number, to + REACH)
  for (let at = to; at < last; at++) {
    if (openEnd(scene, at, 'attended') > 0) return true
    if (scene.mentionAt[at] !== -1) return false
  }
  return false
}
