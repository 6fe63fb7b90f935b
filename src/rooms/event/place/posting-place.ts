/**
 * Where envoys are summoned: "Estonia memanggil kuasa usaha Rusia di Tallinn", "summoned Peru's ambassador in Suva". The town an
 * envoy is posted to stands inside his title, and is where he was called in.
 */
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { Mention } from '../../../model/entity.ts'
import type { EventPlace } from '../../../model/event.ts'
import { stated } from '../../../model/evidence.ts'
import { longestMatch } from '../../../text/lexicon.ts'
import type { Encounter } from '../encounter.ts'
import { tokensCited } from '../scene/citation.ts'
import type { Scene } from '../scene/scene.ts'
import type { Held } from './held-place.ts'

/** How far from its verb the envoy may stand, in tokens. */
const REACH = 12

/** The town in the title of the envoy who was summoned, where it lies in the state of those who summoned him. */
export function placeOfPosting(
  scene: Scene,
  { group, tellings, parties }: Encounter,
  gazetteer: Gazetteer,
): Held | undefined {
  if (group !== 'summons') return undefined
  const codes = new Set(parties.map(({ entity }) => entity.country?.value))
  for (const { trigger, sentence } of tellings) {
    const first = Math.max(scene.first[sentence] as number, trigger.from - REACH)
    const last = Math.min(scene.last[sentence] as number, trigger.to + REACH)
    for (let at = first; at < last; at++) {
      const mention = scene.mentions[scene.mentionAt[at] as number]
      if (mention?.kind !== 'person' || mention.towards === undefined) continue
      const held = townIn(scene, mention, gazetteer)
      if (held !== undefined && codes.has(held.place.value.country ?? '')) return held
    }
  }
  return undefined
}

/** "kuasa usaha Rusia di | Tallinn": the town behind "in" within a title. */
function townIn(scene: Scene, mention: Mention, gazetteer: Gazetteer): Held | undefined {
  const [from, to] = scene.range(mention.span)
  for (let at = from + 1; at < to; at++) {
    if (scene.is(at - 1, 'at') === 0) continue
    const found = longestMatch(gazetteer.names, scene.article.text, scene.tokens, at)
    const town = found?.values.find(({ row }) => row.placeKind === 'city')?.row
    if (found === undefined || town === undefined || found.to > to) continue
    const value: EventPlace = { name: town.name, country: town.country ?? null, row: town.key }
    return {
      place: stated(value, 'event/place-of-posting', tokensCited(scene, at, found.to)),
      zone: town.zone,
      house: false,
    }
  }
  return undefined
}
