/**
 * Coordination: one verb with two objects, each with a day of its own.
 *
 * "mengunjungi New Delhi pada Kamis dan Islamabad sehari kemudian", "saw A last Thursday and B a day later".
 */
import type { Timex } from '../../model/timex.ts'
import type { Scene } from './scene.ts'
import { partyOf } from './side.ts'
import type { Telling } from './telling.ts'

/** The tellings of a sentence, those of a verb with a second dated object told apart. */
export function tellApart(scene: Scene, here: readonly Telling[]): readonly Telling[] {
  return here.flatMap((telling) => split(scene, telling) ?? eachApart(scene, telling) ?? [telling])
}

/** "berbicara dengan A dan B secara terpisah", "met A and B separately": one encounter with each. */
function eachApart(scene: Scene, telling: Telling): readonly Telling[] | undefined {
  const { parties, group, stands } = telling
  if (group !== 'meet' && group !== 'call') return undefined
  const objects = parties.filter(
    ({ entity, mention }) => entity.kind === 'person' && beginsBehind(scene, telling, mention),
  )
  const subjects = parties.filter((party) => !objects.includes(party))
  const [stand] = stands
  const both = stand !== undefined && stand !== 'pronoun' && stand !== 'him'
  if (both && stands.length === 1 && subjects.length === 1 && isApart(scene, telling))
    return [{ ...telling, apart: true }]
  if (objects.length < 2 || subjects.length + stands.length !== 1) return undefined
  if (!isApart(scene, telling)) return undefined
  return objects.map((object) => ({ ...telling, parties: [...subjects, object] }))
}

function isApart(scene: Scene, { sentence, trigger }: Telling): boolean {
  const last = Math.min(scene.last[sentence] as number, trigger.to + APART)
  for (let at = Math.max(scene.first[sentence] as number, trigger.from - 3); at < last; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'apart') > 0) return true
  return false
}

/** How far behind the event word the word may stand that says each was met alone, in tokens. */
const APART = 24

function split(scene: Scene, telling: Telling): readonly Telling[] | undefined {
  if (telling.trigger.word.part !== 'verb') return undefined
  for (let index = 1; index < telling.times.length; index++) {
    const time = telling.times[index] as Timex
    const object = objectBefore(scene, telling, time)
    if (object === undefined) continue
    const first: Telling = { ...telling, times: telling.times.slice(0, index) }
    const rest = { ...telling, times: telling.times.slice(index), places: [], durations: [] }
    if (telling.trigger.word.shape === 'journey')
      return [
        { ...first, destinations: telling.destinations.filter((one) => one !== object) },
        { ...rest, destinations: [object], hosts: [] },
      ]
    const party = partyOf(scene, object, false)
    if (party?.entity.kind !== 'person') continue
    const isObject = ({ mention }: { mention: number }) => beginsBehind(scene, telling, mention)
    return [
      { ...first, parties: telling.parties.filter(({ entity }) => entity !== party.entity) },
      { ...rest, parties: [...telling.parties.filter((one) => !isObject(one)), party] },
    ]
  }
  return undefined
}

function beginsBehind(scene: Scene, { trigger }: Telling, mention: number): boolean {
  const span = scene.mentions[mention]?.span
  return span !== undefined && scene.range(span)[0] >= trigger.to
}

/** "dan Islamabad | sehari kemudian", ", disusul Beograd pada | Mei": the object right before a time, with its conjunction. */
function objectBefore(scene: Scene, telling: Telling, time: Timex): number | undefined {
  let at = scene.range(time.span)[0] - 1
  for (let small = 0; small < 2 && scene.mentionAt[at] === -1; small++) at--
  const mention = scene.mentions[scene.mentionAt[at] ?? -1]
  if (mention === undefined || !beginsBehind(scene, telling, mention.index)) return undefined
  const journey = telling.trigger.word.shape === 'journey'
  const place = mention.kind === 'place' || mention.kind === 'state'
  if (journey ? !place : mention.kind !== 'person') return undefined
  const before = scene.range(mention.span)[0] - 1
  const joined = scene.is(before, 'conjunction') > 0 || scene.is(before, 'followed') > 0
  return joined || scene.is(before - 1, 'followed') > before ? mention.index : undefined
}
