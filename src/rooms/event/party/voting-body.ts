/**
 * Bodies that vote: "abstained in a vote at the UN General Assembly".
 */
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { type Party, partyOf } from './side.ts'

/** How far behind the vote its body may be named, in tokens. */
const REACH = 12

/** The international body named behind a vote, else before it in its sentence. */
export function bodyBehind(scene: Scene, trigger: Trigger): readonly Party[] {
  for (
    let at = trigger.to;
    at < Math.min(scene.last[trigger.sentence] as number, trigger.to + REACH);
    at++
  ) {
    const index = scene.mentionAt[at] as number
    const party = index === -1 ? undefined : partyOf(scene, index, false)
    if (party?.entity.kind === 'institution' && party.entity.country?.value === 'IGO')
      return [party]
  }
  for (let at = trigger.from - 1; at >= (scene.first[trigger.sentence] as number); at--) {
    const party = partyOf(scene, scene.mentionAt[at] as number, false)
    if (party?.entity.kind === 'institution' && party.entity.country?.value === 'IGO')
      return [party]
  }
  return []
}
