/**
 * Talk told without a place: "Starmer spoke to Norway's prime minister on Wednesday evening, Downing Street said". Two who
 * spoke, neither of them on a visit to the other and at no gathering, did so over a line.
 */
import type { Encounter } from '../encounter.ts'
import type { Party } from '../party/side.ts'
import { gatheringOf } from '../scene/gathering.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { countriesIn } from './stand.ts'

/** How many sentences back a visit of one of the two may be told. */
const BACK = 8

/** The telling as a call, where nothing says that the two were together; undefined else. */
export function spokenAfar(
  scene: Scene,
  telling: Telling,
  parties: readonly Party[],
  encounters: readonly Encounter[],
  body: readonly Telling[],
): Telling | undefined {
  const { trigger, group, places, sentence, stands } = telling
  // "The two leaders spoke for 40 minutes": at the encounter told before
  // but "The two last spoke on 30 May"
  const last = isLast(scene, telling)
  if (stands.some((stand) => stand.startsWith('both')) && !last) return undefined
  if (trigger.word.speaks !== true || group !== 'meet' || places.length > 0) return undefined
  const persons = parties.every(({ entity }) => entity.kind === 'person')
  const countries = countriesIn(parties)
  if (parties.length !== 2 || !persons || countries.length !== 2) return undefined
  if (isTogether(scene, telling) || gatheringOf(scene) !== null) return undefined
  // but "spoke with A, who is due in Lima on Sunday"
  const there = (one: Telling) => one.group === 'visit' && one.told?.status !== 'planned'
  if (body.some((one) => one.sentence === sentence && there(one))) return undefined
  const visited = encounters.some(
    ({ group: kind, country, tellings, parties: travelling, statuses }) =>
      kind === 'visit' &&
      !statuses.has('planned') &&
      travelling.some(({ entity }) => parties.some((one) => one.entity === entity)) &&
      sentence - (tellings.at(-1)?.sentence ?? -BACK) <= BACK &&
      countries.includes(country ?? ''),
  )
  return visited && !last ? undefined : { ...telling, kind: 'call', group: 'call' }
}

/** "last spoke on 30 May", "had previously spoken in March". */
function isLast(scene: Scene, { trigger, times }: Telling): boolean {
  if (times.length === 0) return false
  return [1, 2, 3].some((back) => scene.is(trigger.from - back, 'last-time') > 0)
}

/** "spoke with A on the sidelines of the summit", "spoke privately", "spoke in person". */
function isTogether(scene: Scene, { trigger, sentence }: Telling): boolean {
  const first = scene.first[sentence] as number
  for (let at = first; at < (scene.last[sentence] as number); at++) {
    if (scene.mentionAt[at] !== -1) continue
    const set = scene.is(at, 'setting') > 0 || scene.is(at, 'aside') > 0
    if (set || (at >= trigger.from && scene.is(at, 'alone') > 0)) return true
  }
  return false
}
