/**
 * Place of an event: venue, city and country, and the zone of its clocks.
 */
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import { type Held, placeOf } from './held-place.ts'
import { placeOfPosting } from './posting-place.ts'
import { placeOfStory } from './story-place.ts'
import { placeOfVote } from './vote-place.ts'

/** Where it was held as told, a palace no table has with the zone of the story around it; else as the story tells. */
export function heldAt(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
  gazetteer: Gazetteer,
): Held | undefined {
  const told =
    placeOfVote(scene, encounter) ??
    placeOf(scene, encounter, gazetteer) ??
    placeOfPosting(scene, encounter, gazetteer)
  if (told?.zone !== undefined) return told
  const story = placeOfStory(scene, encounter, all, gazetteer)
  return told === undefined ? story : { ...told, zone: story?.zone }
}
