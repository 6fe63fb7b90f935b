/**
 * Where a body votes: in its own house, where the story is told from there. "UNITED NATIONS - The Security Council voted on
 * Thursday to renew its mission in Cyprus" was in New York, and not in Cyprus.
 */
import { implied } from '../../../model/evidence.ts'
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Held } from './held-place.ts'

/** The town of the house the dateline names, of what an international body votes on. */
export function placeOfVote(scene: Scene, { group, parties }: Encounter): Held | undefined {
  const mention = scene.mentions[scene.dateplace ?? -1]
  const house = mention === undefined ? undefined : scene.entity(mention.index)
  if (group !== 'vote' || mention?.rule !== 'mention/dateline-house') return undefined
  if (house?.city === undefined) return undefined
  if (!parties.some(({ entity }) => entity.country?.value === 'IGO')) return undefined
  const country = house.country?.value ?? null
  return {
    place: implied({ name: house.city, country }, 'event/place-of-story', mention.span),
    zone: house.zone,
    house: false,
  }
}
