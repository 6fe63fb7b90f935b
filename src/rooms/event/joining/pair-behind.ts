/**
 * Pairs told behind the word that stands for them: "Kedua negara sepakat ..., kata Menlu A seusai bertemu Menlu B", "The two
 * sides signed five agreements during Prime Minister A's visit to Lima".
 */
import type { Party, Stand } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { countriesIn } from './stand.ts'

/** The two who met, or the states of a visit, told behind in the sentence. */
export function pairBehind(
  scene: Scene,
  stand: Stand,
  { sentence, trigger }: Telling,
  body: readonly Telling[],
): readonly Party[] {
  if (!stand.startsWith('both')) return []
  const behind = body.filter((one) => one.sentence === sentence && one.trigger.from > trigger.from)
  const met = behind.find(
    ({ group, parties }) => group === 'meet' && countriesIn(parties).length === 2,
  )
  const visit = behind.find(({ group }) => group === 'visit')
  const codes =
    met !== undefined
      ? countriesIn(met.parties)
      : visit === undefined
        ? []
        : statesOfVisit(scene, visit)
  const states = codes.flatMap((code) => scene.state(code) ?? [])
  const persons = met?.parties ?? (visit === undefined ? [] : [...visit.parties, ...visit.hosts])
  const stood = stand === 'both-states' ? states : persons.map(({ entity }) => entity)
  return stood.length < 2 ? [] : stood.map((entity) => ({ entity, mention: -1 }))
}

/** The state of whoever travels, and where he goes. */
function statesOfVisit(scene: Scene, { parties, destinations, hosts }: Telling): readonly string[] {
  const to = destinations.flatMap((mention) => scene.mentions[mention]?.country?.value ?? [])
  const codes = new Set([...countriesIn(parties), ...to, ...countriesIn(hosts)])
  return codes.size === 2 ? [...codes] : []
}
