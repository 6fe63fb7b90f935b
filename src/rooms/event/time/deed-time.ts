/**
 * Time of deeds done at an encounter told beside them: "offered his condolences by telephone, on Tuesday night", "invited A to
 * Suva when they met in Lima on Sunday".
 */
import { implied, type Sourced } from '../../../model/evidence.ts'
import type { Moment } from '../../../model/moment.ts'
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import { timeOf } from './event-time.ts'
import { dayOf } from './moment.ts'

/** "menyampaikan belasungkawa ... melalui sambungan telepon, Selasa malam": words sent at a call told beside them. */
export function timeOfCall(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
): Sourced<Moment> | undefined {
  if (encounter.group !== 'condolence' && encounter.group !== 'congratulation') return undefined
  const [first] = encounter.tellings
  const call = all.find(
    (one) =>
      one.group === 'call' &&
      one.tellings.some(({ sentence }) => Math.abs(sentence - (first?.sentence ?? 0)) <= 1) &&
      encounter.parties.every(({ entity }) => one.parties.some((party) => party.entity === entity)),
  )
  const found = call === undefined ? undefined : timeOf(scene, call, undefined)
  if (found === undefined || found.value.start.length < 10) return undefined
  return implied(dayOf(found.value), 'event/time-of-story', ...found.evidence)
}

/** "invited A to Suva when they met in Lima on June 4": the two met then, told in the same sentence. */
export function timeOfInviting(
  scene: Scene,
  { group, tellings, parties, statuses }: Encounter,
  all: readonly Encounter[],
): Sourced<Moment> | undefined {
  const [first] = tellings
  if (group !== 'invitation' || first === undefined || parties.length < 2) return undefined
  if ([...statuses].some((status) => status !== 'happened')) return undefined
  // "had invited him in March": before
  if (scene.is(first.trigger.from - 1, 'light') > 0) return undefined
  const met = all.findLast(
    (one) =>
      (one.group === 'call' || one.group === 'meet') &&
      [...one.statuses].every((status) => status === 'happened') &&
      // "spoke by phone on Tuesday. Arelano invited Ravula to Lima": a call is over in one talk
      one.tellings.some(
        ({ sentence }) =>
          sentence === first.sentence || (one.group === 'call' && first.sentence - sentence === 1),
      ) &&
      parties.every(({ entity }) => one.parties.some((party) => party.entity === entity)),
  )
  const found = met === undefined ? undefined : timeOf(scene, met, undefined)
  if (found === undefined || found.value.start.length < 10) return undefined
  return implied(dayOf(found.value), 'event/time-of-story', ...found.evidence)
}
