/**
 * Sentences that open where a visit leads: "akan terbang ke Wina pada Senin. Di ibu kota Austria itu, ia dijadwalkan bertemu ...".
 */
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** Words such a phrase opens a sentence within. */
const OPENING = 5

/** "Di ibu kota Austria itu, ia dijadwalkan bertemu Dirjen IAEA": the sentence opens where the visit leads. */
export function opensThere(
  scene: Scene,
  { sentence }: Telling,
  country: string | undefined,
): boolean {
  const first = scene.first[sentence] as number
  for (let at = first; at < Math.min(scene.last[sentence] as number, first + OPENING); at++) {
    const index = scene.mentionAt[at] as number
    const land = scene.mentions[index]
    if (land === undefined) continue
    const place = land.kind === 'place' || land.kind === 'state'
    return place && country !== undefined && scene.entity(index)?.country?.value === country
  }
  return false
}
