/**
 * Founding: which telling can be the first of an encounter, and which takes its parties from the story.
 */
import type { Party } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** A journey told by a noun, of nobody named, that did not come about. */
export function isCalledOff({ group, trigger, told, stands }: Telling): boolean {
  const off = told?.status === 'cancelled' || told?.status === 'postponed'
  return off && group === 'visit' && trigger.word.part === 'noun' && stands.length === 0
}

export function goesOn({ trigger, stands }: Telling): boolean {
  return trigger.word.goesOn === true && stands.length === 0
}

/** One more round that is planned, or was: of nobody named. */
export function isAnother({ trigger, told, times, stands }: Telling): boolean {
  return (
    trigger.word.another === true && stands.length === 0 && (told !== undefined || times.length > 0)
  )
}

/** "Perundingan akan dilanjutkan di Baku pada akhir bulan": of the talks told before, and none of them. */
export function isResumed(scene: Scene, { kind, trigger, told, times, stands }: Telling): boolean {
  if (kind !== 'talks' || trigger.word.part !== 'noun' || stands.length > 0) return false
  if (told?.status !== 'planned' || times.length === 0) return false
  for (let at = trigger.to; at < trigger.to + RESUMED; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'again') > 0) return true
  return false
}

/** How far behind its noun the verb may stand, in tokens. */
const RESUMED = 4

export function namesPersons(pair: readonly Party[] | undefined): boolean {
  return pair?.some(({ entity }) => entity.kind === 'person') === true
}

/** "Wamenlu A dan Wamenlu B memimpin konsultasi Fiji-Peru": a state is there in its person, where all are told together. */
export function withoutStates(parties: readonly Party[]): Party[] {
  const served = new Set(
    parties.flatMap(({ entity }) =>
      entity.kind === 'person' ? (entity.country?.value ?? []) : [],
    ),
  )
  if (served.size < 2) return [...parties]
  return parties.filter(
    ({ entity }) => entity.kind !== 'state' || !served.has(entity.country?.value ?? ''),
  )
}

/**
 * "The previous round, held in Lima in November", "The last such summit was held in Chengdu in 2019": of an earlier time, and of
 * whoever met in the story.
 */
export function isFormer(scene: Scene, { group, trigger, told, times, stands }: Telling): boolean {
  if (group !== 'meet' || trigger.word.part !== 'noun' || stands.length > 0 || times.length === 0)
    return false
  if (told !== undefined && told.status !== 'happened') return false
  for (let at = trigger.from - FORMER; at < trigger.to; at++)
    if (at >= 0 && scene.mentionAt[at] === -1 && scene.is(at, 'last-time') > 0) return true
  return false
}

/** How far before its noun "previous" may stand: "the last such trilateral". */
const FORMER = 3

/** Whether a telling can be the first of an encounter: at least one party, or a speaker. */
export function mayFound(telling: Telling): boolean {
  if (
    telling.trigger.word.weak === true &&
    telling.trigger.light === undefined &&
    telling.stands.length === 0
  ) {
    if (telling.group !== 'statement') return telling.parties.length >= 2
    const told = telling.told?.status
    const off = (told === 'cancelled' || told === 'postponed') && telling.parties.length > 1
    return telling.parties.length > 0 && (told === 'planned' || off || telling.owned)
  }
  return telling.parties.length > 0
}
