/**
 * Sides an act leaves out, told in its own sentence or the one before: "cut ties with Algeria and recalled its ambassador", "Its
 * foreign ministry gave Mali's envoy 48 hours to leave".
 */
import { firstSubject } from '../party/first-subject.ts'
import { NOBODY, type Party, type Side } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** How far before its word "with" and the state may stand, in tokens. */
const REACH = 12

/** "has cut ties with Algeria and | recalled its ambassador": the state behind "with", told right before. */
export function brokenWith(scene: Scene, { from, sentence }: Trigger): Side {
  const first = Math.max(scene.first[sentence] as number, from - REACH)
  for (let at = from - 1; at >= first; at--) {
    const mention = scene.mentions[scene.mentionAt[at] as number]
    if (mention === undefined) continue
    const [start] = scene.range(mention.span)
    const entity = scene.entity(mention.index)
    // "with the United Arab Emirates"
    const bare = scene.is(start - 1, 'article') > 0 ? start - 2 : start - 1
    const led = scene.is(bare, 'with') > 0
    if (mention.kind !== 'state' || entity === undefined || !led) return NOBODY
    return { parties: [{ entity, mention: mention.index }], end: from }
  }
  return NOBODY
}

/** "Algeria regretted it. Its foreign ministry | ordered": the state the sentence before is about. */
export function ownerOfBody(scene: Scene, { from, sentence }: Trigger): Party | undefined {
  const first = scene.first[sentence] as number
  const owned = scene.mentionAt[first] === -1 && scene.is(first, 'party') === first + 1
  if (!owned || sentence === 0 || first + 1 >= from) return undefined
  const before = firstSubject(scene, scene.first[sentence - 1] as number, first)
  const [party] = before?.parties ?? []
  return party?.entity.kind === 'state' ? { entity: party.entity, mention: -1 } : undefined
}
