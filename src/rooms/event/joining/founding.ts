/**
 * Founding: which telling can be the first of an encounter, and which takes its parties from the story.
 */
import type { Party } from '../party/side.ts'
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

export function namesPersons(pair: readonly Party[] | undefined): boolean {
  return pair?.some(({ entity }) => entity.kind === 'person') === true
}

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
