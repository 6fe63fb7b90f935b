/**
 * Statements to come: "A joint statement by the two governments will be issued", "A joint news conference is scheduled".
 */
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import type { Told } from './status.ts'

/** "A joint statement by the two governments will be issued": a plan told behind the noun and those who speak. */
export function issuedBehind(scene: Scene, trigger: Trigger): Told | undefined {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 20)
  // "A joint news conference | is | scheduled"
  let strange = 0
  for (let at = trigger.to; at < last; at++) {
    if (scene.mentionAt[at] !== -1) continue
    // "Jumpa pers bersama A dan B dibatalkan"
    for (const status of ['cancelled', 'postponed', 'planned'] as const)
      if (scene.is(at, status) > 0) return { status, at }
    const stands = scene.is(at, 'both-states') > 0 || scene.is(at, 'both-persons') > 0
    const small = scene.is(at, 'with') > 0 || scene.is(at, 'determiner') > 0 || stands
    const inside = scene.is(at - 1, 'both-states') > at || scene.is(at - 2, 'both-states') > at
    if (small || inside || scene.is(at, 'conjunction') > 0) continue
    if (++strange > 1) return undefined
  }
  return undefined
}
