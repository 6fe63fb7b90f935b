/**
 * Place of an encounter that has none of its own, at the gathering its story opens with.
 */
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { implied } from '../../../model/evidence.ts'
import type { Encounter } from '../encounter.ts'
import { gatheringOf, isFormer } from '../scene/gathering.ts'
import type { Scene } from '../scene/scene.ts'
import { daysApart } from '../time/moment.ts'
import { type Held, placeOf } from './held-place.ts'

/** Days a gathering may go on. */
const GATHERING = 2

/** "Presiden A menghadiri KTT di Cebu. ... Ia juga bertemu B": where the gathering is that the story opens with. */
export function placeOfGathering(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
  gazetteer: Gazetteer,
): Held | undefined {
  const gathering = gatheringOf(scene)
  const [first] = encounter.tellings
  if (gathering === null || first === undefined) return undefined
  const { day, persons, sentence } = gathering
  if (first.sentence < sentence || isFormer(scene, first)) return undefined
  const ours = new Set(encounter.parties.map(({ entity }) => entity))
  if (persons.size > 0 && ![...persons].some((person) => ours.has(person))) return undefined
  const then = day?.moment ?? scene.article.published?.moment
  const apart = encounter.moments.some(
    (moment) => then === undefined || daysApart(moment, then) > GATHERING,
  )
  if (apart) return undefined
  // "Trump received them on Monday ... began to arrange a meeting of A and B": still to come when all have left
  const published = scene.article.published?.moment.start.slice(0, 10) ?? ''
  const over = day?.moment !== undefined && day.moment.start.slice(0, 10) < published
  const undated = encounter.moments.length === 0 && encounter.statuses.has('planned')
  if (undated && over && day?.moment?.end === undefined) return undefined
  // "bertolak ke Lima": the story has left
  const left = all.some(
    ({ group, tellings, parties, countries }) =>
      group === 'visit' &&
      !countries.has(scene.entity(gathering.place)?.country?.value ?? '') &&
      parties.some(({ entity }) => ours.has(entity)) &&
      tellings.some((one) => one.sentence > sentence && one.sentence <= first.sentence),
  )
  if (left) return undefined
  const held = placeOf(
    scene,
    { ...encounter, tellings: [{ ...first, places: [gathering.place] }] },
    gazetteer,
  )
  if (held === undefined) return undefined
  const { name, country } = held.place.value
  return {
    place: implied({ name, country }, 'event/place-of-story', ...held.place.evidence),
    zone: held.zone,
    house: false,
  }
}
