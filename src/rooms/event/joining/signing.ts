/**
 * Signings of which no signatory is named: "Some thirty agreements are to be signed", "Sejumlah kesepakatan akan
 * ditandatangani". They are of the states whose visit or meeting is told right before.
 */
import type { Encounter } from '../encounter.ts'
import type { Party, Stand } from '../party/side.ts'
import { subjectOf } from '../party/subject.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { countriesIn } from './stand.ts'

/** How many sentences back the visit or meeting may be told. */
const BACK = 2
/** How many encounters back it may be. */
const LOOK_BACK = 40
/** How far before its verb the paper that is signed may stand, in tokens. */
const PAPER = 12

/** The states of the encounter at which papers are signed; none where the signing is told otherwise. */
export function statesSigning(
  scene: Scene,
  telling: Telling,
  encounters: readonly Encounter[],
): readonly Party[] {
  const { word } = telling.trigger
  const bare = telling.parties.length === 0 && telling.stands.length === 0
  if (word.kind !== 'agreement' || word.signs !== true || word.passive !== true || !bare) return []
  if (!isOfPapers(scene, telling)) return []
  const met = encounters
    .slice(-LOOK_BACK)
    .findLast(
      ({ group, tellings }) =>
        (group === 'visit' || group === 'meet') &&
        telling.sentence - (tellings.at(-1)?.sentence ?? -BACK) <= BACK,
    )
  const codes = [
    ...countriesIn(met?.parties ?? []),
    ...(met?.country === undefined ? [] : [met.country]),
  ]
  const sides = [...new Set(codes)].flatMap((code) => {
    const person = met?.parties.find(({ entity }) => entity.country?.value === code)?.entity
    return scene.state(code) ?? person ?? []
  })
  return sides.length === 2 ? sides.map((entity) => ({ entity, mention: -1 })) : []
}

function isOfPapers(scene: Scene, { trigger, sentence }: Telling): boolean {
  const first = Math.max(scene.first[sentence] as number, trigger.from - PAPER)
  for (let at = trigger.from - 1; at >= first; at--)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'paper') > 0) return true
  return false
}

/** "Kedua pemimpin menyaksikan penandatanganan ...": others sign, for the states of those who watch. */
export function witnessed(
  scene: Scene,
  trigger: Trigger,
): Pick<Telling, 'parties' | 'stands' | 'destinations' | 'owned'> {
  const { parties, stand } = subjectOf(scene, trigger)
  const two = stand !== undefined && stand !== 'pronoun' && stand !== 'him' && stand !== 'other'
  const stands: Stand[] = two ? ['both-states'] : []
  const states = countriesIn(parties).flatMap((code) => {
    const person = parties.find(({ entity }) => entity.country?.value === code)?.entity
    return scene.state(code) ?? person ?? []
  })
  // "Presiden Prabowo menyaksikan penandatanganan": of one side nothing is known of the other
  const sides = states.length > 1 ? states.map((entity) => ({ entity, mention: -1 })) : []
  return { parties: sides, stands, destinations: [], owned: false }
}

/** How far behind "menandatangani" the statement may stand, in tokens. */
const SIGNED = 3

/** "menandatangani pernyataan bersama": what is signed is the paper, and no statement beside it. */
export function isSigned(before: Telling | undefined, { group, trigger }: Telling): boolean {
  if (before?.group !== 'agreement' || before.trigger.word.signs !== true) return false
  if (group !== 'statement' || trigger.word.part !== 'noun') return false
  return trigger.from >= before.trigger.to && trigger.from - before.trigger.to <= SIGNED
}

/** Gives the verb the times and places told behind the statement that was signed. */
export function takeStatements(here: readonly Telling[]): void {
  here.forEach((telling, index) => {
    const before = here[index - 1]
    if (before === undefined || !isSigned(before, telling)) return
    if (before.times.length === 0) before.times = telling.times
    if (before.places.length === 0) before.places = telling.places
  })
}
